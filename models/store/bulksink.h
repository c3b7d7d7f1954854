#pragma once
#include "models/store/sqlconnection.h"
#include <span>
#include <variant>

/// Rows into tables by the databases' own bulk roads: prepared statements of the SQLite C API, COPY of libpq. Used by BulkLoader.
namespace huimin {

/// A table and its columns, in the order in which rows are given.
struct BulkTable {
    const char* name;
    const char* columns;
};

struct BulkUuid {
    QUuid id;
};
struct BulkBytes {
    QByteArrayView bytes;
};
struct BulkText {
    QByteArrayView utf8;
};
using BulkValue = std::variant<std::nullptr_t, std::int64_t, BulkUuid, BulkBytes, BulkText, const ScopeIds*, const BigArray*>;

class BulkSink {
public:
    virtual ~BulkSink() = default;
    /// A SQLite row is there at once; PostgreSQL rows wait for `flush`. Duplicate where a unique column is taken.
    virtual Status row(const BulkTable& table, std::span<const BulkValue> values) = 0;
    /// Afterwards statements of the connection see the rows.
    virtual Status flush() = 0;
    /// Bytes that wait.
    virtual qsizetype waiting() const = 0;

    static std::unique_ptr<BulkSink> make(SqlConnection& sql);
};

} // namespace huimin
