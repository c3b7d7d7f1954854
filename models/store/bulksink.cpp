#include "models/store/bulksink.h"
#include <libpq-fe.h>
#include <map>
#include <sqlite3.h>

namespace huimin {
namespace {
template <typename... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Match(Cases...) -> Match<Cases...>;

class SqliteSink final : public BulkSink {
public:
    explicit SqliteSink(sqlite3* database) : m_database(database) { }
    ~SqliteSink() override
    {
        for (const auto& [table, statement] : m_statements)
            sqlite3_finalize(statement);
    }

    Status row(const BulkTable& table, std::span<const BulkValue> values) override
    {
        sqlite3_stmt*& statement = m_statements[&table];
        if (!statement) {
            QByteArray sql = QByteArray("INSERT INTO ") + table.name + '(' + table.columns + ") VALUES(?";
            for (std::size_t i = 1; i < values.size(); ++i)
                sql += ",?";
            sql += ')';
            if (sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
                return failed();
        }
        m_ids.clear();
        m_ids.reserve(values.size());
        int column = 0;
        for (const BulkValue& value : values)
            bind(statement, ++column, value);
        const int code = sqlite3_step(statement);
        Status status;
        if (code != SQLITE_DONE)
            status = failed();
        sqlite3_reset(statement);
        return status;
    }
    Status flush() override { return {}; }
    qsizetype waiting() const override { return 0; }

private:
    Status failed() const
    {
        const int code = sqlite3_errcode(m_database);
        const QString reason = QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_database)));
        return Error { (code & 0xff) == SQLITE_CONSTRAINT ? ErrorCode::Duplicate : (code & 0xff) == SQLITE_FULL ? ErrorCode::StorageFull : ErrorCode::DatabaseFailed,
            {}, {}, reason };
    }
    void bind(sqlite3_stmt* statement, int column, const BulkValue& value)
    {
        const auto text = [&](QByteArrayView utf8, void (*lifetime)(void*)) {
            sqlite3_bind_text64(statement, column, utf8.isNull() ? "" : utf8.data(), static_cast<sqlite3_uint64>(utf8.size()), lifetime, SQLITE_UTF8);
        };
        const auto blob = [&](QByteArrayView bytes, void (*lifetime)(void*)) {
            sqlite3_bind_blob64(statement, column, bytes.isNull() ? "" : bytes.data(), static_cast<sqlite3_uint64>(bytes.size()), lifetime);
        };
        std::visit(Match {
                       [&](std::nullptr_t) { sqlite3_bind_null(statement, column); },
                       [&](std::int64_t number) { sqlite3_bind_int64(statement, column, number); },
                       [&](const BulkUuid& uuid) { blob(m_ids.emplace_back(uuid.id.toRfc4122()), SQLITE_STATIC); },
                       [&](const BulkBytes& bytes) { blob(bytes.bytes, SQLITE_STATIC); },
                       [&](const BulkText& words) { text(words.utf8, SQLITE_STATIC); },
                       [&](const ScopeIds* ids) { text(scopeIdsText(*ids).toLatin1(), SQLITE_TRANSIENT); },
                       [&](const BigArray*) { qFatal("no arrays of numbers on SQLite"); },
                   },
            value);
    }

    sqlite3* m_database;
    std::map<const BulkTable*, sqlite3_stmt*> m_statements;
    std::vector<QByteArray> m_ids; // live until the step
};

class PostgresSink final : public BulkSink {
public:
    explicit PostgresSink(pg_conn* connection) : m_connection(connection) { }

    Status row(const BulkTable& table, std::span<const BulkValue> values) override
    {
        QByteArray& buffer = m_buffers[&table];
        const qsizetype before = buffer.size();
        bool first = true;
        for (const BulkValue& value : values) {
            if (!first)
                buffer += '\t';
            first = false;
            write(buffer, value);
        }
        buffer += '\n';
        m_waiting += buffer.size() - before;
        return {};
    }

    Status flush() override
    {
        for (auto& [table, buffer] : m_buffers) {
            if (buffer.isEmpty())
                continue;
            HUIMIN_TRY(copy(*table, buffer));
            buffer.resize(0);
        }
        m_waiting = 0;
        return {};
    }
    qsizetype waiting() const override { return m_waiting; }

private:
    static void write(QByteArray& out, const BulkValue& value)
    {
        std::visit(Match {
                       [&](std::nullptr_t) { out += "\\N"; },
                       [&](std::int64_t number) { out += QByteArray::number(qlonglong { number }); },
                       [&](const BulkUuid& uuid) { out += uuid.id.toByteArray(QUuid::WithoutBraces); },
                       [&](const BulkBytes& bytes) { out += "\\\\x" + bytes.bytes.toByteArray().toHex(); },
                       [&](const BulkText& words) { writeText(out, words.utf8); },
                       [&](const ScopeIds* ids) { out += scopeIdsText(*ids).toLatin1(); },
                       [&](const BigArray* numbers) {
                           char separator = '{';
                           for (const std::int64_t number : numbers->values) {
                               out += separator + QByteArray::number(qlonglong { number });
                               separator = ',';
                           }
                           out += numbers->values.empty() ? "{}" : "}";
                       },
                   },
            value);
    }
    static void writeText(QByteArray& out, QByteArrayView text)
    {
        for (const char c : text)
            switch (c) {
            case '\\':
                out += "\\\\";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\t':
                out += "\\t";
                break;
            default:
                out += c;
            }
    }
    Status copy(const BulkTable& table, const QByteArray& rows)
    {
        const QByteArray sql = QByteArray("COPY ") + table.name + '(' + table.columns + ") FROM STDIN";
        PGresult* begun = PQexec(m_connection, sql.constData());
        const bool ready = PQresultStatus(begun) == PGRES_COPY_IN;
        Status status = ready ? Status() : failed(begun);
        PQclear(begun);
        if (!ready)
            return status;
        constexpr qsizetype piece = 1 << 20;
        bool sent = true;
        for (qsizetype at = 0; sent && at < rows.size(); at += piece)
            sent = PQputCopyData(m_connection, rows.constData() + at, static_cast<int>(std::min(piece, rows.size() - at))) == 1;
        sent = PQputCopyEnd(m_connection, nullptr) == 1 && sent;
        if (!sent)
            status = Error { ErrorCode::Busy, {}, {}, QStringLiteral("the connection broke during COPY") };
        while (PGresult* result = PQgetResult(m_connection)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK && status)
                status = failed(result);
            PQclear(result);
        }
        return status;
    }
    static Status failed(const PGresult* result)
    {
        const QByteArray code = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : "";
        const QByteArray text = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : "";
        const QString reason = QStringLiteral("postgresql %1: %2").arg(QString::fromUtf8(code), code.startsWith("22") ? QString() : QString::fromUtf8(text));
        return Error { code == "23505" ? ErrorCode::Duplicate : code == "53100" ? ErrorCode::StorageFull : ErrorCode::DatabaseFailed, {}, {}, reason };
    }

    pg_conn* m_connection;
    std::map<const BulkTable*, QByteArray> m_buffers;
    qsizetype m_waiting = 0;
};
} // namespace

std::unique_ptr<BulkSink> BulkSink::make(SqlConnection& sql)
{
    if (sql.isSqlite())
        return std::make_unique<SqliteSink>(sql.sqlite());
    return std::make_unique<PostgresSink>(sql.postgres());
}

} // namespace huimin
