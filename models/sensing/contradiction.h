#pragma once
#include "models/sensing/condition.h"

namespace huimin::sensing {

/// The first fact of which tests that must all hold ask what no value can answer (older than 80 and younger than 60, male and female);
/// empty where there is none. Looks at the tests that stand together in one `all`, and into the ones below it.
QString contradictionIn(const Condition& condition, const Parameters& parameters);

} // namespace huimin::sensing
