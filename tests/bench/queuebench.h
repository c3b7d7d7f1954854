#pragma once
#include "models/base/result.h"

namespace huimin::bench {

/// The first page of every work queue with its clocks, GET /v1/matters?queue=…, and the counts of all queues, GET /v1/queues,
/// against GET /v1/matters/{id} over the same connection, in turn. Prints the 99th percentiles as `figure`.
Status benchQueues(const char* figure, const QString& url, const QString& name, const QString& password);

/// Imports a calendar of this year that has one more holiday, a fortnight from today, so that the center counts all clocks anew.
Status importCalendar(const QString& url, const QString& name, const QString& password);

} // namespace huimin::bench
