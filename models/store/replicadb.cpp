#include "models/store/replicadb.h"
#include <sqlite3.h>

namespace huimin {

Error replicaFailure(int code, const char* reason)
{
    const QString text = QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(reason));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return { ErrorCode::DiskFull, {}, {}, text };
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return { ErrorCode::DiskReadOnly, {}, {}, text };
    case SQLITE_IOERR:
        return { ErrorCode::DiskError, {}, {}, text };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return { ErrorCode::ReplicaDamaged, {}, {}, text };
    default:
        return { ErrorCode::DatabaseFailed, {}, {}, text };
    }
}

ReplicaRows::~ReplicaRows()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

bool ReplicaRows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_status = sqlite3_extended_errcode(m_db);
    return false;
}

Status ReplicaRows::end() const { return m_status == SQLITE_OK ? Status() : Status(replicaFailure(m_status, sqlite3_errstr(m_status))); }
bool ReplicaRows::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
std::int64_t ReplicaRows::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
QByteArray ReplicaRows::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column));
}

Result<std::unique_ptr<ReplicaDb>> ReplicaDb::open(const QString& path, Access access, bool durable)
{
    std::unique_ptr<ReplicaDb> out(new ReplicaDb);
    const int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &out->m_db, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return replicaFailure(code, sqlite3_errstr(code));
    sqlite3_extended_result_codes(out->m_db, 1);
    sqlite3_busy_timeout(out->m_db, 5000);
    QByteArray settings = "PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;";
    if (access == Access::ReadOnly) {
        settings += "PRAGMA cache_size=-16384;";
    } else {
        // A page of the center is 1 MiB: a WAL of 32 MiB keeps a first fill from writing every table page again and again.
        settings += "PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA secure_delete=ON; PRAGMA cache_size=-65536;"
                    "PRAGMA wal_autocheckpoint=4000; PRAGMA synchronous=";
        settings += durable ? "FULL;" : "OFF;";
    }
    HUIMIN_TRY(out->script(settings));
    return out;
}

ReplicaDb::~ReplicaDb()
{
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

Error ReplicaDb::failure() const { return m_ended ? Error { ErrorCode::Cancelled } : replicaFailure(sqlite3_extended_errcode(m_db), sqlite3_errmsg(m_db)); }

Status ReplicaDb::script(const QByteArray& sql)
{
    if (m_ended || sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure();
    return {};
}

Status ReplicaDb::begin() { return exec("BEGIN IMMEDIATE"); }

Status ReplicaDb::commit()
{
    const CommitFate fate = m_hook ? m_hook() : CommitFate::Goes;
    if (fate == CommitFate::EndsBefore) {
        rollback();
        m_ended = true;
        return failure();
    }
    if (auto status = exec("COMMIT"); !status) {
        rollback();
        return status;
    }
    if (fate == CommitFate::EndsAfter) {
        m_ended = true;
        return failure();
    }
    return {};
}

void ReplicaDb::rollback()
{
    if (!sqlite3_get_autocommit(m_db))
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

std::int64_t ReplicaDb::lastRow() const { return sqlite3_last_insert_rowid(m_db); }
int ReplicaDb::changes() const { return sqlite3_changes(m_db); }
void ReplicaDb::checkpoint() { sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr); }

sqlite3_stmt* ReplicaDb::prepared(const char* sql)
{
    if (m_ended)
        return nullptr;
    sqlite3_stmt*& statement = m_statements[sql];
    if (!statement && sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return nullptr;
    sqlite3_reset(statement);
    return statement;
}

void ReplicaDb::bind(sqlite3_stmt* statement, int place, std::int64_t value) { sqlite3_bind_int64(statement, place, value); }
// Copied: the value may be gone before the row is stepped.
void ReplicaDb::bind(sqlite3_stmt* statement, int place, const QByteArray& value)
{
    sqlite3_bind_blob(statement, place, value.isNull() ? "" : value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}
void ReplicaDb::bind(sqlite3_stmt* statement, int place, std::string_view text)
{
    sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}
void ReplicaDb::bind(sqlite3_stmt* statement, int place, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(statement, place, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

} // namespace huimin
