#pragma once
#include "app/citygen/workdays.h"

namespace huimin::city {

/// So many minutes of office hours (working days 08:30–12:00 and 13:30–17:00) after an instant.
Instant plusOfficeMinutes(const WorkDays& days, Instant at, int minutes);
/// The end of the n-th working day after that of an instant, 17:00.
Instant plusOfficeDays(const WorkDays& days, Instant at, int count);

} // namespace huimin::city
