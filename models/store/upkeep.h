#pragma once
#include "models/store/centerdatabase.h"

namespace huimin {

/// What a center does once a day, by its clock: records whose placement ends by itself are placed anew, old lines of the feed are
/// taken out, and what is kept for a time goes (answers of commands, failures of sign-in, openings). Several processes may do it.
Status dailyUpkeep(CenterConnection& connection);

/// Takes out what the feed need not keep: lines that a later one of the same scope and record replaces, after 7 days; drops and
/// tombstones after 180. A cursor from before a removed drop or tombstone starts again (the floor rises to it); for all others
/// nothing changes.
Status compactFeed(CenterConnection& connection);

} // namespace huimin
