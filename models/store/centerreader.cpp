#include "models/store/centerreader.h"
#include "models/store/recordcodec.h"

namespace huimin {
namespace {
Error unknownType(std::string_view type)
{
    return { ErrorCode::BadArgument, {}, {}, QStringLiteral("no record type %1").arg(QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size()))) };
}
} // namespace

Result<RecordText> CenterReader::openRow(CenterCore& core, int type, const QUuid& id, std::int64_t rev, const QByteArray& body, const QByteArray& sealed)
{
    const RecordShape* shape = shapeOfNumber(type);
    if (!shape)
        return Error { ErrorCode::DatabaseFailed, {}, {}, QStringLiteral("a record of a type that this program does not know") };
    QByteArray secret;
    if (!sealed.isEmpty()) {
        auto opened = core.sealer.open(sealed, sealBinding(type, id, rev));
        if (!opened)
            return opened.error();
        secret = std::move(*opened);
    }
    return RecordText { shape->schema->type, id, rev, joinText(body, secret) };
}

Result<std::optional<RecordText>> CenterReader::fetchBy(const char* sql, std::string_view type, const QUuid& id)
{
    const int number = typeNumber(type);
    if (number == 0)
        return unknownType(type);
    auto cursor = m_core.sql.run(sql, number, id);
    if (!cursor)
        return cursor.error();
    if (!cursor->next()) {
        HUIMIN_TRY(cursor->end());
        return std::optional<RecordText>();
    }
    auto record = openRow(m_core, number, id, cursor->integer(0), cursor->utf8(1), cursor->bytes(2));
    if (!record)
        return record.error();
    return std::optional<RecordText>(std::move(*record));
}

Result<std::optional<RecordText>> CenterReader::fetch(std::string_view type, const QUuid& id)
{
    return fetchBy("SELECT rev, {utf8:body}, sealed FROM record WHERE type = ? AND id = ?", type, id);
}

Result<std::optional<RecordText>> CenterReader::fetchShared(std::string_view type, const QUuid& id)
{
    return fetchBy("SELECT rev, {utf8:body}, sealed FROM record WHERE type = ? AND id = ? {share}", type, id);
}

Result<std::vector<RecordText>> CenterReader::rows(Result<SqlCursor> cursor, int type)
{
    if (!cursor)
        return cursor.error();
    std::vector<RecordText> found;
    while (cursor->next()) {
        auto record = openRow(m_core, type, cursor->uuid(0), cursor->integer(1), cursor->utf8(2), cursor->bytes(3));
        if (!record)
            return record.error();
        found.push_back(std::move(*record));
    }
    HUIMIN_TRY(cursor->end());
    return found;
}

Result<std::vector<RecordText>> CenterReader::related(std::string_view type, const QUuid& target)
{
    const int number = typeNumber(type);
    if (number == 0)
        return unknownType(type);
    // CROSS: SQLite keeps the order of the tables. By itself it walks all records of the type, for the sake of the order.
    return rows(m_core.sql.run("SELECT r.id, r.rev, {utf8:r.body}, r.sealed FROM record_ref f CROSS JOIN record r"
                               " WHERE f.ref = ? AND f.type = ? AND r.type = f.type AND r.id = f.id ORDER BY r.id",
                    target, number),
        number);
}

Result<std::vector<RecordText>> CenterReader::relatedToAny(std::string_view type, std::span<const QUuid> targets)
{
    const int number = typeNumber(type);
    if (targets.empty() || number == 0)
        return RecordReader::relatedToAny(type, targets);
    if (m_core.sql.isSqlite()) {
        constexpr std::size_t most = 1'000;
        if (targets.size() > most)
            return RecordReader::relatedToAny(type, targets);
        std::vector<QVariant> values;
        const QByteArray places = m_core.sql.places(targets, values);
        values.push_back(m_core.sql.bound(number));
        return rows(m_core.sql.runComposed("SELECT r.id, r.rev, CAST(r.body AS BLOB), r.sealed FROM record_ref f CROSS JOIN record r WHERE f.ref IN ("
                                               + places + ") AND f.type = ? AND r.type = f.type AND r.id = f.id",
                        values),
            number);
    }
    return rows(m_core.sql.run("SELECT r.id, r.rev, {utf8:r.body}, r.sealed FROM record_ref f CROSS JOIN record r"
                               " WHERE f.ref = ANY(CAST(? AS uuid[])) AND f.type = ? AND r.type = f.type AND r.id = f.id",
                    UuidArray { targets }, number),
        number);
}

Result<std::vector<RecordText>> CenterReader::all(std::string_view type)
{
    const int number = typeNumber(type);
    if (number == 0)
        return unknownType(type);
    return rows(m_core.sql.run("SELECT id, rev, {utf8:body}, sealed FROM record WHERE type = ? ORDER BY id", number), number);
}

Result<std::optional<RecordKey>> CenterReader::holder(const NaturalKey& key)
{
    auto cursor = m_core.sql.run("SELECT type, id FROM natural_key WHERE hash = ?", m_core.hashOf(key));
    if (!cursor)
        return cursor.error();
    std::optional<RecordKey> found;
    if (cursor->next())
        found = RecordKey { cursor->small(0), cursor->uuid(1) };
    HUIMIN_TRY(cursor->end());
    return found;
}

Result<FieldHistory> CenterReader::fieldHistory(std::string_view type, const QUuid& id)
{
    auto cursor = m_core.sql.run("SELECT frev FROM record WHERE type = ? AND id = ?", typeNumber(type), id);
    if (!cursor)
        return cursor.error();
    if (!cursor->next()) {
        HUIMIN_TRY(cursor->end());
        return Error { ErrorCode::NotFound };
    }
    return FieldHistory::fromText(cursor->text(0).toLatin1());
}

Result<ScopeIds> CenterReader::scopesOf(std::string_view type, const QUuid& id)
{
    auto cursor = m_core.sql.run("SELECT scopes FROM record WHERE type = ? AND id = ?", typeNumber(type), id);
    if (!cursor)
        return cursor.error();
    ScopeIds ids;
    if (cursor->next())
        ids = cursor->scopeIds(0);
    HUIMIN_TRY(cursor->end());
    return ids;
}

Result<std::vector<ScopeRef>> CenterReader::scopeRefsOf(std::string_view type, const QUuid& id)
{
    auto ids = scopesOf(type, id);
    if (!ids)
        return ids.error();
    std::vector<ScopeRef> refs;
    for (const int scope : *ids) {
        auto ref = m_core.scopes.name(scope);
        if (!ref)
            return ref.error();
        refs.push_back(*ref);
    }
    return refs;
}

Result<QByteArray> CenterReader::organisationState()
{
    auto city = m_core.scopes.find({ QStringLiteral("city"), {} });
    if (!city)
        return city.error();
    auto rows = m_core.sql.run("SELECT type, count, sum FROM scope_sum WHERE scope = ? AND type <= ? ORDER BY type", *city, typeNumber("GridCell"));
    if (!rows)
        return rows.error();
    QByteArray state;
    while (rows->next())
        for (int column = 0; column < 3; ++column)
            state += QByteArray::number(qlonglong { rows->integer(column) }) + ' ';
    HUIMIN_TRY(rows->end());
    return state;
}

} // namespace huimin
