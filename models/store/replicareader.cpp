#include "models/store/replicareader.h"

namespace huimin {

QByteArray rowBinding(const RecordName& record, std::int64_t rev, int home)
{
    return record.type + '|' + record.id.toRfc4122() + '|' + QByteArray::number(qlonglong { rev }) + '|' + QByteArray::number(home);
}

Result<std::optional<int>> ReplicaReader::typeNumber(std::string_view type)
{
    if (const auto known = m_types.find(QByteArrayView(type.data(), static_cast<qsizetype>(type.size()))); known != m_types.end())
        return std::optional<int>(known->second);
    const auto found = m_db.number("SELECT n FROM type WHERE name = ?", type);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<int>();
    const int n = static_cast<int>(**found);
    m_types.emplace(QByteArray(type.data(), static_cast<qsizetype>(type.size())), n);
    return std::optional<int>(n);
}

Result<QByteArray> ReplicaReader::openRow(const RecordName& record, std::int64_t rev, int home, const QByteArray& sealed)
{
    Sealer* sealer = m_sealers.home(home);
    if (!sealer)
        return Error { ErrorCode::ReplicaDamaged, {}, {}, QStringLiteral("the key of a row is not held") };
    auto text = sealer->open(sealed, rowBinding(record, rev, home));
    if (!text)
        return Error { ErrorCode::ReplicaDamaged, {}, {}, QStringLiteral("a row does not open") };
    return text;
}

Result<std::optional<RecordText>> ReplicaReader::fetch(std::string_view type, const QUuid& id)
{
    const auto number = typeNumber(type);
    if (!number)
        return number.error();
    if (!*number)
        return std::optional<RecordText>();
    auto rows = m_db.run("SELECT rev, home, sealed FROM row WHERE type = ? AND id = ?", **number, id);
    if (!rows)
        return rows.error();
    if (!rows->next()) {
        HUIMIN_TRY(rows->end());
        return std::optional<RecordText>();
    }
    const QByteArray name(type.data(), static_cast<qsizetype>(type.size()));
    const std::int64_t rev = rows->integer(0);
    auto text = openRow({ name, id }, rev, rows->small(1), rows->bytes(2));
    if (!text)
        return text.error();
    return std::optional<RecordText>(RecordText { name, id, rev, std::move(*text) });
}

Result<std::vector<RecordText>> ReplicaReader::collect(std::string_view type, Result<ReplicaRows> rows)
{
    if (!rows)
        return rows.error();
    const QByteArray name(type.data(), static_cast<qsizetype>(type.size()));
    std::vector<RecordText> out;
    while (rows->next()) {
        const QUuid id = rows->uuid(0);
        const std::int64_t rev = rows->integer(1);
        auto text = openRow({ name, id }, rev, rows->small(2), rows->bytes(3));
        if (!text)
            return text.error();
        out.push_back({ name, id, rev, std::move(*text) });
    }
    HUIMIN_TRY(rows->end());
    return out;
}

Result<std::vector<RecordText>> ReplicaReader::related(std::string_view type, const QUuid& target)
{
    const auto number = typeNumber(type);
    if (!number)
        return number.error();
    if (!*number)
        return std::vector<RecordText>();
    // CROSS: from the references to the rows; the other way round would look at every row of the type.
    return collect(type, m_db.run("SELECT row.id, row.rev, row.home, row.sealed FROM ref CROSS JOIN row ON row.n = ref.row"
                                  " WHERE ref.target = ? AND row.type = ? ORDER BY row.id", target, **number));
}

Result<std::vector<RecordText>> ReplicaReader::all(std::string_view type)
{
    const auto number = typeNumber(type);
    if (!number)
        return number.error();
    if (!*number)
        return std::vector<RecordText>();
    return collect(type, m_db.run("SELECT id, rev, home, sealed FROM row WHERE type = ? ORDER BY id", **number));
}

Status ReplicaReader::each(std::string_view type, const std::function<bool(const RecordText&)>& visit)
{
    const auto number = typeNumber(type);
    if (!number)
        return number.error();
    if (!*number)
        return {};
    auto rows = m_db.run("SELECT id, rev, home, sealed FROM row WHERE type = ?", **number);
    if (!rows)
        return rows.error();
    const QByteArray name(type.data(), static_cast<qsizetype>(type.size()));
    while (rows->next()) {
        const QUuid id = rows->uuid(0);
        const std::int64_t rev = rows->integer(1);
        auto text = openRow({ name, id }, rev, rows->small(2), rows->bytes(3));
        if (!text)
            return text.error();
        if (!visit({ name, id, rev, std::move(*text) }))
            return {};
    }
    return rows->end();
}

} // namespace huimin
