#include "models/store/migrations.h"
#include "models/store/typenumbers.h"
#include "models/registry/types.h"
#include <QDir>
#include <QFile>

namespace huimin {
namespace {
const QString migrationFolder = QStringLiteral(":/huimin/sql");

QStringList migrationFiles()
{
    QStringList files = QDir(migrationFolder).entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    for (int i = 0; i < files.size(); ++i)
        if (files.at(i).left(3).toInt() != i + 1)
            qFatal("a migration is missing before %s", qPrintable(files.at(i)));
    return files;
}

Status migrateOnce(SqlConnection& sql, int version, const QString& file)
{
    QFile source(migrationFolder + QLatin1Char('/') + file);
    if (!source.open(QIODevice::ReadOnly))
        return Error { ErrorCode::Internal, {}, {}, QStringLiteral("migration %1 is not in the program").arg(file) };
    HUIMIN_TRY(sql.script(dialectText(source.readAll(), sql.dialect())));
    return setMetaValue(sql, QStringLiteral("schema"), QString::number(version));
}

// Also after each migration: a newer program may know more types than the one that made the database.
Status writeTypeNames(SqlConnection& sql)
{
    for (const Schema* schema : recordTypes())
        HUIMIN_TRY(sql.exec("INSERT INTO record_type(number, name) VALUES(?, ?) ON CONFLICT DO NOTHING", typeNumber(schema->type),
            QString::fromLatin1(schema->type)));
    return {};
}
} // namespace

int newestSchema() { return static_cast<int>(migrationFiles().size()); }

Result<int> schemaOfDatabase(SqlConnection& sql)
{
    auto exists = sql.isSqlite() ? sql.number("SELECT count(*) FROM sqlite_master WHERE name='meta'")
                                 : sql.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass('meta')");
    if (!exists)
        return exists.error();
    if (exists->value_or(0) == 0)
        return 0;
    auto value = metaValue(sql, QStringLiteral("schema"));
    if (!value)
        return value.error();
    return value->value_or(QString()).toInt();
}

Status migrate(SqlConnection& sql, int target)
{
    const QStringList files = migrationFiles();
    for (;;) {
        // The lock and the question stand in one transaction: another process may have done the step meanwhile.
        HUIMIN_TRY(sql.script(sql.isSqlite() ? "BEGIN IMMEDIATE" : "BEGIN; SELECT pg_advisory_xact_lock(7001)"));
        auto version = schemaOfDatabase(sql);
        Status step = version ? Status() : Status(version.error());
        if (step && *version > files.size())
            step = Error { ErrorCode::DatabaseTooNew, { { QStringLiteral("schema"), *version }, { QStringLiteral("program"), int(files.size()) } } };
        const bool done = step && *version >= target;
        if (step && !done)
            step = migrateOnce(sql, *version + 1, files.at(*version));
        if (step && done && *version > 0)
            step = writeTypeNames(sql);
        if (!step) {
            const Status undone = sql.script("ROLLBACK");
            return undone ? step : undone;
        }
        HUIMIN_TRY(sql.script("COMMIT"));
        if (done)
            return {};
    }
}

Result<std::optional<QString>> metaValue(SqlConnection& sql, const QString& key)
{
    auto cursor = sql.run("SELECT value FROM meta WHERE key = ?", key);
    if (!cursor)
        return cursor.error();
    std::optional<QString> found;
    if (cursor->next())
        found = cursor->text(0);
    HUIMIN_TRY(cursor->end());
    return found;
}

Status setMetaValue(SqlConnection& sql, const QString& key, const QString& value)
{
    return sql.exec("INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value);
}

} // namespace huimin
