#pragma once
#include "models/base/result.h"
#include "tests/bench/terms.h"

namespace huimin::bench {

/// POST /v1/lookup over HTTP, every kind of term, against GET /v1/residents/{id} over the same connection, one after the other in
/// turn. Prints the 99th percentiles as `figure`.
Status benchCenter(const char* figure, const QString& url, const QString& name, const QString& password, const Terms& terms);

} // namespace huimin::bench
