#pragma once
#include "models/store/centerdatabase.h"

namespace huimin {

class WorkCalendar;

/// Makes what the rules of visits ask for today (models/grid/taskrules.h), grid by grid. Several processes may do it at the same time: what
/// is there already is left as it is. How many tasks were made.
Result<int> makeTasksByRules(CenterConnection& connection, const WorkCalendar& calendar);

} // namespace huimin
