#pragma once
#include "models/store/centerdatabase.h"
#include <functional>

namespace huimin {

/// What a center does once a day, by its clock: records whose placement ends by itself are placed anew, old lines of the feed are
/// taken out, and what is kept for a time goes (answers of commands, failures of sign-in, openings, the images by which acts are taken
/// back, uploads that nobody finished). Several processes may do it.
Status dailyUpkeep(CenterConnection& connection);

/// A database that was filled before look-ups had cards (migration 007) gets them, once, some records at a time; `progress` is told how
/// many are done of how many. 0 where there was nothing to do. The connection has to make tokens (CenterOptions::tokens).
Result<int> indexCards(CenterConnection& connection, const std::function<void(int done, int total)>& progress);

/// Images of acts that can no longer be taken back go after a day.
Status forgetUndoImages(CenterConnection& connection);
/// Attachments whose content did not arrive within 30 days are refused, and the pieces of it that came go.
Status endStaleUploads(CenterConnection& connection);

/// Takes out what the feed need not keep: lines that a later one of the same scope and record replaces, after 7 days; drops and
/// tombstones after 180. A cursor from before a removed drop or tombstone starts again (the floor rises to it); for all others
/// nothing changes.
Status compactFeed(CenterConnection& connection);

} // namespace huimin
