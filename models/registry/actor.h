#pragma once
#include "models/commands/command.h"
#include "models/registry/organisation.h"

namespace huimin {

/// The rights of a member of staff in one of his roles: hall, department and the scopes that the role holds on a desk (city; clerk and
/// supervisor the hall; officer the department; grid the own grids; a clerk also the grids of the streets of the hall where these have
/// at most `largestArea` residents). NotSignedIn where he is not active, ForbiddenRole where he has not that role.
Result<Actor> actorOf(RecordReader& records, StaffId staff, Role role, DeviceId device);
/// The same of a member of staff as given.
Result<Actor> actorOf(RecordReader& records, const Staff& staff, Role role, DeviceId device);

/// Residents of the streets of a hall up to which a clerk's desk holds them.
inline constexpr int largestArea = 100'000;

} // namespace huimin
