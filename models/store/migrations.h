#pragma once
#include "models/store/sqlconnection.h"

/// The numbered schema of a center (resources/sql/NNN_name.sql), forward only, each step in a transaction of its own.
namespace huimin {

/// The number of the newest migration that this program has.
int newestSchema();
/// The schema of a database; 0 for an empty one.
Result<int> schemaOfDatabase(SqlConnection& sql);
/// Brings the database to `target`. DatabaseTooNew (with `schema` and `program`) where it is newer than this program.
/// Processes that start at the same time wait for each other.
Status migrate(SqlConnection& sql, int target = newestSchema());

Result<std::optional<QString>> metaValue(SqlConnection& sql, const QString& key);
Status setMetaValue(SqlConnection& sql, const QString& key, const QString& value);

} // namespace huimin
