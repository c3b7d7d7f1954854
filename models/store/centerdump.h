#pragma once
#include "models/store/centerdatabase.h"

namespace huimin {

/// A line of a dump: table, then its columns, by `|`.
using DumpLine = std::function<void(const QByteArray& line)>;

/// The SHA-256 over everything a center holds, table by table in the order of their keys, sealed columns opened: equal for the same
/// content on SQLite and PostgreSQL. Left out is what is drawn anew each time (nonces, the epoch) and what passes (sessions,
/// the outbox). `line` sees what is hashed.
Result<QByteArray> dumpDigest(CenterConnection& connection, const DumpLine& line = {});

} // namespace huimin
