#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct pg_conn;

/// One connection to SQLite or PostgreSQL through Qt Sql: kept prepared statements, values bound and read by type, errors as
/// values. Inside models/store only.
namespace huimin {

enum class Dialect { Sqlite, Postgres };

/// "sqlite:PATH" or "postgresql://…" (any libpq URL).
struct DatabaseUrl {
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: the file
    QString url; ///< PostgreSQL: as given
    /// BadArgument where it is neither.
    static Result<DatabaseUrl> parse(const QString& text);
};

/// Ids of scopes, rising.
using ScopeIds = std::vector<int>;

/// UTF-8 text that is bound as it is; stands at a place written `{utf8}` in the statement.
struct Utf8 {
    QByteArray bytes;
};
/// Signed 64-bit numbers, for bigint[] of PostgreSQL.
struct BigArray {
    std::vector<std::int64_t> values;
};

/// Ids, for uuid[] of PostgreSQL.
struct UuidArray {
    std::span<const QUuid> ids;
};

class SqlConnection;

/// The rows of one execution, or what it changed. Goes back to its connection when it ends.
class SqlCursor {
public:
    SqlCursor(SqlCursor&& other) noexcept;
    SqlCursor& operator=(SqlCursor&&) = delete;
    SqlCursor(const SqlCursor&) = delete;
    ~SqlCursor();

    bool next();
    /// The error that ended the rows, where one did. Ask after every loop.
    Status end() const;
    int affected() const { return m_query->numRowsAffected(); }

    bool isNull(int column) const { return m_query->isNull(column); }
    std::int64_t integer(int column) const { return m_query->value(column).toLongLong(); }
    int small(int column) const { return m_query->value(column).toInt(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    /// A column selected as `{utf8:name}`.
    QByteArray utf8(int column) const;
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    QUuid uuid(int column) const;
    ScopeIds scopeIds(int column) const;
    BigArray bigArray(int column) const;

private:
    friend class SqlConnection;
    struct Kept;
    SqlCursor(SqlConnection& connection, QSqlQuery* query, bool* inUse, std::unique_ptr<QSqlQuery> own);
    SqlConnection* m_connection;
    QSqlQuery* m_query;
    bool* m_inUse;
    std::unique_ptr<QSqlQuery> m_own;
};

class SqlConnection {
public:
    /// Opened, used and closed in one thread. DatabaseFailed (Busy where the server is away) with the reason.
    static Result<std::unique_ptr<SqlConnection>> open(const DatabaseUrl& url);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    Dialect dialect() const { return m_dialect; }
    bool isSqlite() const { return m_dialect == Dialect::Sqlite; }

    /// Runs a statement with its values. `sql` is a constant: the statement is prepared once a connection and found again by its
    /// address. Small differences of dialect are written in braces, see dialectText.
    template <typename... Values>
    Result<SqlCursor> run(const char* sql, const Values&... values)
    {
        return execute(sql, { bound(values)... });
    }
    /// As `run`, for statements whose rows do not matter.
    template <typename... Values>
    Status exec(const char* sql, const Values&... values)
    {
        auto cursor = run(sql, values...);
        return cursor ? Status() : Status(cursor.error());
    }
    /// As `run`, for a statement put together from constants (never from values); kept by its text.
    Result<SqlCursor> runComposed(const QByteArray& sql, const std::vector<QVariant>& values);
    /// The places of a list of ids for a composed statement (`?,?,…`), their values appended. Few lengths, so that few statements
    /// are kept: the places left over hold the last id again. For `IN` on SQLite, at most 10,000 ids.
    QByteArray places(std::span<const QUuid> ids, std::vector<QVariant>& values) const;
    /// Rows as they come, without holding all of them in memory. Until the cursor ends no other statement may run here.
    Result<SqlCursor> stream(const char* sql);
    /// A text without values that is not kept: transaction words, whole migrations (several statements).
    Status script(const QByteArray& sql);

    /// One value, or nothing where there is no row.
    template <typename... Values>
    Result<std::optional<std::int64_t>> number(const char* sql, const Values&... values)
    {
        auto cursor = run(sql, values...);
        if (!cursor)
            return cursor.error();
        std::optional<std::int64_t> found;
        if (cursor->next() && !cursor->isNull(0))
            found = cursor->integer(0);
        if (auto status = cursor->end(); !status)
            return status.error();
        return found;
    }

    sqlite3* sqlite() const;
    pg_conn* postgres() const;
    /// After the server went away; everything kept is gone.
    Status reopen();

    QVariant bound(int value) const { return QVariant::fromValue<qlonglong>(value); }
    QVariant bound(long value) const { return QVariant::fromValue<qlonglong>(value); }
    QVariant bound(long long value) const { return QVariant::fromValue<qlonglong>(value); }
    QVariant bound(bool value) const { return QVariant::fromValue<qlonglong>(value ? 1 : 0); }
    QVariant bound(Instant value) const { return QVariant::fromValue<qlonglong>(value.us); }
    QVariant bound(const QString& value) const { return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value); }
    QVariant bound(const QByteArray& value) const { return value.isNull() ? QVariant(QByteArray("", 0)) : QVariant(value); }
    QVariant bound(const Utf8& value) const;
    QVariant bound(const QUuid& value) const;
    QVariant bound(const ScopeIds& value) const;
    QVariant bound(const BigArray& value) const;
    QVariant bound(const UuidArray& value) const;
    QVariant bound(std::nullptr_t) const { return QVariant(); }
    template <typename Tag>
    QVariant bound(const Id<Tag>& value) const { return bound(value.uuid); }
    template <typename T>
    QVariant bound(const std::optional<T>& value) const { return value ? bound(*value) : QVariant(); }

private:
    friend class SqlCursor;
    struct Kept {
        std::unique_ptr<QSqlQuery> query;
        bool inUse = false;
    };
    SqlConnection() = default;
    Status connect();
    Result<SqlCursor> execute(const char* sql, const std::vector<QVariant>& values);
    std::unique_ptr<QSqlQuery> newQuery() const;
    Error failure(const QSqlError& error) const;

    DatabaseUrl m_url;
    Dialect m_dialect = Dialect::Sqlite;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const char*, std::unique_ptr<Kept>> m_kept;
    QHash<QByteArray, std::shared_ptr<const QByteArray>> m_composed; ///< one lasting address a composed text
};

/// A statement in one dialect. In braces stand the types {key} {uuid} {bytes} {big} {int} {small} {ints} {identity} of columns,
/// {utf8} for a bound UTF-8 text, {utf8:name} for a column read as such, {lock} for the row locks that SQLite has no need of
/// (FOR UPDATE), {share} likewise (FOR SHARE). A line that begins with @sqlite or @postgres stands in that dialect only.
QByteArray dialectText(const QByteArray& sql, Dialect dialect);

/// "{1,2,3}", the form of ids of scopes in both databases.
QString scopeIdsText(const ScopeIds& ids);
ScopeIds scopeIdsFromText(const QString& text);

/// Two writers met (deadlock, a row changed in between): the whole transaction is to be run again.
bool mustRunAgain(const Error& error);
Error runAgain(const QString& reason);

} // namespace huimin
