#pragma once
#include "models/base/field.h"

/// The numbers under which record types stand in a center's database. Never changed and never used again for another type.
/// Rising from parents to children: the order of a snapshot, of placing, and of the lines of one change in the feed.
/// Every type of recordTypes() needs a line in typenumbers.cpp (a test says which lacks one).
namespace huimin {

/// 0 for a type that is not stored.
int typeNumber(std::string_view type);
/// Null for an unknown number.
const Schema* schemaOfNumber(int number);

/// The key of a record in a center's database.
struct RecordKey {
    int type = 0;
    QUuid id;
    bool operator==(const RecordKey&) const = default;
    bool operator<(const RecordKey& other) const { return type != other.type ? type < other.type : id.toRfc4122() < other.id.toRfc4122(); }
};

} // namespace huimin
