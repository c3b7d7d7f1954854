#pragma once
#include "models/base/result.h"
#include "models/base/time.h"
#include <QByteArray>
#include <QUuid>
#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// The desk's SQLite, over its C interface (bulk writes, exact error codes, read-only connections of reader threads).
/// Inside models/store only.
namespace huimin {

/// The rows of one execution. Its statement is kept for the next one; do not run the same statement while rows are read.
class ReplicaRows {
public:
    ReplicaRows(sqlite3_stmt* statement, sqlite3* db) : m_statement(statement), m_db(db) { }
    ReplicaRows(ReplicaRows&& other) noexcept : m_statement(other.m_statement), m_db(other.m_db), m_status(other.m_status) { other.m_statement = nullptr; }
    ReplicaRows(const ReplicaRows&) = delete;
    ReplicaRows& operator=(const ReplicaRows&) = delete;
    ~ReplicaRows();

    bool next();
    /// Why the rows ended, where it was an error. Ask after every loop.
    Status end() const;

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    int small(int column) const { return static_cast<int>(integer(column)); }
    QByteArray bytes(int column) const;
    QUuid uuid(int column) const { return QUuid::fromRfc4122(bytes(column)); }
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    sqlite3_stmt* m_statement;
    sqlite3* m_db;
    int m_status = 0;
};

/// Where a test ends the program: asked at each commit.
enum class CommitFate { Goes, EndsBefore, EndsAfter };
using CommitHook = std::function<CommitFate()>;

class ReplicaDb {
public:
    enum class Access { ReadWrite, ReadOnly };
    /// Opened, used and closed in one thread. WAL, secure_delete, temporary data in memory, synchronous=FULL (OFF where not `durable`:
    /// simulations only). Errors: DiskFull, DiskReadOnly, DiskError, ReplicaDamaged, else DatabaseFailed.
    static Result<std::unique_ptr<ReplicaDb>> open(const QString& path, Access access, bool durable = true);
    ~ReplicaDb();
    ReplicaDb(const ReplicaDb&) = delete;
    ReplicaDb& operator=(const ReplicaDb&) = delete;

    /// Runs a statement with its values. `sql` is a constant: it is prepared once and found again by its address.
    template <typename... Values>
    Result<ReplicaRows> run(const char* sql, const Values&... values)
    {
        sqlite3_stmt* statement = prepared(sql);
        if (!statement)
            return failure();
        int place = 0;
        (bind(statement, ++place, values), ...);
        return ReplicaRows(statement, m_db);
    }
    template <typename... Values>
    Status exec(const char* sql, const Values&... values)
    {
        auto rows = run(sql, values...);
        if (!rows)
            return rows.error();
        while (rows->next()) { }
        return rows->end();
    }
    /// The first column of the first row, or nothing.
    template <typename... Values>
    Result<std::optional<std::int64_t>> number(const char* sql, const Values&... values)
    {
        auto rows = run(sql, values...);
        if (!rows)
            return rows.error();
        std::optional<std::int64_t> found;
        if (rows->next() && !rows->isNull(0))
            found = rows->integer(0);
        HUIMIN_TRY(rows->end());
        return found;
    }
    /// Several statements without values.
    Status script(const QByteArray& sql);

    Status begin();
    Status commit();
    void rollback();
    std::int64_t lastRow() const;
    /// Rows that the last statement changed.
    int changes() const;
    /// Folds the WAL into the file and cuts it to nothing; left undone while a reader needs it.
    void checkpoint();

    void setCommitHook(CommitHook hook) { m_hook = std::move(hook); }
    Error failure() const;

private:
    ReplicaDb() = default;
    sqlite3_stmt* prepared(const char* sql);
    static void bind(sqlite3_stmt* statement, int place, std::int64_t value);
    static void bind(sqlite3_stmt* statement, int place, int value) { bind(statement, place, std::int64_t { value }); }
    static void bind(sqlite3_stmt* statement, int place, Instant value) { bind(statement, place, value.us); }
    static void bind(sqlite3_stmt* statement, int place, const QByteArray& value);
    static void bind(sqlite3_stmt* statement, int place, const QUuid& value) { bind(statement, place, value.toRfc4122()); }
    static void bind(sqlite3_stmt* statement, int place, std::string_view text);
    static void bind(sqlite3_stmt* statement, int place, const QString& value);

    sqlite3* m_db = nullptr;
    CommitHook m_hook;
    bool m_ended = false;
    std::unordered_map<const char*, sqlite3_stmt*> m_statements;
};

Error replicaFailure(int code, const char* reason);

/// Rolls back unless it is committed.
class ReplicaTransaction {
public:
    explicit ReplicaTransaction(ReplicaDb& db) : m_db(db), m_status(db.begin()) { }
    ~ReplicaTransaction()
    {
        if (m_open && m_status)
            m_db.rollback();
    }
    ReplicaTransaction(const ReplicaTransaction&) = delete;
    ReplicaTransaction& operator=(const ReplicaTransaction&) = delete;
    const Status& status() const { return m_status; }
    Status commit()
    {
        m_open = false;
        return m_db.commit();
    }

private:
    ReplicaDb& m_db;
    Status m_status;
    bool m_open = true;
};

} // namespace huimin
