#include "models/store/conflicts.h"
#include "models/base/json.h"
#include "models/base/valueops.h"
#include "models/store/typenumbers.h"

namespace huimin {
namespace {
QByteArray conflictBinding(ConflictId id) { return "conflict|" + id.uuid.toRfc4122(); }

QByteArray conflictJson(const std::vector<ConflictField>& fields)
{
    return composeJson([&](JsonWriter& out) {
        out.startArray();
        for (const ConflictField& field : fields) {
            out.startObject();
            out.key("name");
            out.string(field.name);
            out.key("base");
            out.raw(field.base);
            out.key("mine");
            out.raw(field.mine);
            out.key("theirs");
            out.raw(field.theirs);
            out.endObject();
        }
        out.endArray();
    });
}

Result<std::vector<ConflictField>> conflictFields(const QByteArray& json)
{
    std::vector<ConflictField> fields;
    const Status status = readDocument(json, [&](JsonValue& value) -> std::optional<FieldIssue> {
        value.eachElement([&](JsonValue& element) {
            ConflictField& field = fields.emplace_back();
            return element.eachMember([&](std::string_view name, JsonValue& member) {
                if (name == "name")
                    field.name = member.string().value_or(QString());
                else if (name == "base")
                    field.base = member.raw();
                else if (name == "mine")
                    field.mine = member.raw();
                else if (name == "theirs")
                    field.theirs = member.raw();
                return true;
            });
        });
        return std::nullopt;
    });
    if (!status)
        return status.error();
    return fields;
}
constexpr char conflictColumns[] = "SELECT id, type, record, open, fields, command, staff, at FROM conflict";
} // namespace

Status CenterConflicts::add(const ConflictRecord& conflict, CommandId command, StaffId staff, Instant at)
{
    return m_core.sql.exec("INSERT INTO conflict(id, command, staff, type, record, open, fields, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", conflict.id, command,
        staff, typeNumber(conflict.type.toStdString()), conflict.record, conflict.open, m_core.sealer.seal(conflictJson(conflict.fields), conflictBinding(conflict.id)),
        at);
}

Result<std::vector<CenterConflicts::Entry>> CenterConflicts::entries(Result<SqlCursor> rows)
{
    if (!rows)
        return rows.error();
    std::vector<Entry> found;
    while (rows->next()) {
        const ConflictId id(rows->uuid(0));
        auto json = m_core.sealer.open(rows->bytes(4), conflictBinding(id));
        if (!json)
            return json.error();
        auto fields = conflictFields(*json);
        if (!fields)
            return fields.error();
        const Schema* schema = schemaOfNumber(rows->small(1));
        found.push_back({ { id, schema ? QString::fromLatin1(schema->type) : QString(), rows->uuid(2), std::move(*fields), rows->small(3) == 1 },
            CommandId(rows->uuid(5)), StaffId(rows->uuid(6)), { rows->integer(7) } });
    }
    HUIMIN_TRY(rows->end());
    return found;
}

Result<CenterConflicts::Entry> CenterConflicts::entry(ConflictId id)
{
    static const QByteArray sql = QByteArray(conflictColumns) + " WHERE id = ?";
    auto found = entries(m_core.sql.run(sql.constData(), id));
    if (!found)
        return found.error();
    if (found->empty())
        return Error { ErrorCode::NotFound };
    return std::move(found->front());
}

Result<ConflictRecord> CenterConflicts::conflict(ConflictId id)
{
    auto found = entry(id);
    if (!found)
        return found.error();
    return std::move(found->conflict);
}

Status CenterConflicts::closeConflict(ConflictId id)
{
    auto closed = m_core.sql.run("UPDATE conflict SET open = 0 WHERE id = ? AND open = 1", id);
    if (!closed)
        return closed.error();
    return closed->affected() == 1 ? Status() : Status(Error { ErrorCode::NotFound });
}

Result<std::vector<CenterConflicts::Entry>> CenterConflicts::openOf(StaffId staff)
{
    static const QByteArray sql = QByteArray(conflictColumns) + " WHERE staff = ? AND open = 1 ORDER BY at, id";
    return entries(m_core.sql.run(sql.constData(), staff));
}

Result<std::vector<CenterConflicts::Entry>> CenterConflicts::openBefore(Instant at, int limit)
{
    static const QByteArray sql = QByteArray(conflictColumns) + " WHERE open = 1 AND at < ? ORDER BY at, id LIMIT ?";
    return entries(m_core.sql.run(sql.constData(), at, limit));
}

} // namespace huimin
