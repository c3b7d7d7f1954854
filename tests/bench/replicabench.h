#pragma once
#include "models/base/result.h"
#include "models/sync/desk.h"

namespace huimin {
class Pinyin;
}

namespace huimin::bench {

/// Signs in and waits until the replica is whole; says how long that took.
Status fillReplica(Desk& desk, const SignIn& who);

/// From the question of the omnibox to the rows of its list, every kind of term, against a read by primary key over the same road
/// (asked in the window's thread, read by a reader thread, answered in the window's thread). Prints `lookup.replica`, 99th percentiles.
Status benchReplica(Desk& desk, const SignIn& who, const Pinyin& pinyin);

} // namespace huimin::bench
