#pragma once
#include <QUuid>
#include <cstdint>
#include <string_view>

/// The checkpoint of a scope: what center and desk compare after each round. A scope's sum is the sum of one number a record it holds.
/// Kept in 62 bits: a sum of 64 bits is an error on PostgreSQL and turns to a real in SQLite.
namespace huimin {

inline constexpr std::int64_t checkMask = (std::int64_t { 1 } << 62) - 1;

/// The first 8 bytes of SHA-256("TYPE|ID|REV"), cut to 62 bits; ID in its 36-character form.
std::int64_t checkHash(std::string_view type, const QUuid& id, std::int64_t rev);
constexpr std::int64_t checkAdd(std::int64_t sum, std::int64_t hash) { return (sum + hash) & checkMask; }
constexpr std::int64_t checkTake(std::int64_t sum, std::int64_t hash) { return (sum - hash) & checkMask; }

} // namespace huimin
