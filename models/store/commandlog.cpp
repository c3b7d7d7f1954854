#include "models/store/commandlog.h"
#include "models/store/typenumbers.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin {
namespace {

QByteArray boundOf(const char* table, const QUuid& id) { return QByteArray(table) + '|' + id.toRfc4122(); }

QByteArray conflictText(const std::vector<ConflictField>& fields)
{
    QJsonArray array;
    for (const ConflictField& field : fields)
        array.append(QJsonObject { { QStringLiteral("name"), field.name }, { QStringLiteral("base"), QString::fromUtf8(field.base) },
            { QStringLiteral("mine"), QString::fromUtf8(field.mine) }, { QStringLiteral("theirs"), QString::fromUtf8(field.theirs) } });
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<ConflictField> conflictFields(const QByteArray& text)
{
    std::vector<ConflictField> fields;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        fields.push_back({ object.value(QStringLiteral("name")).toString(), object.value(QStringLiteral("base")).toString().toUtf8(),
            object.value(QStringLiteral("mine")).toString().toUtf8(), object.value(QStringLiteral("theirs")).toString().toUtf8() });
    }
    return fields;
}
} // namespace

QByteArray CommandLog::hashOf(const Command& command)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(command.type.toUtf8());
    hash.addData(QByteArrayLiteral("|"));
    hash.addData(command.entity.type.toUtf8());
    hash.addData(command.entity.id.toRfc4122());
    hash.addData(command.body.json);
    return hash.result();
}

Result<std::optional<KeptAnswer>> CommandLog::find(CommandId id)
{
    auto cursor = m_core.sql.run("SELECT device, staff, seq, hash, state, answer, at FROM command_result WHERE id = ?", id);
    if (!cursor)
        return cursor.error();
    std::optional<KeptAnswer> found;
    if (cursor->next()) {
        KeptAnswer kept;
        kept.id = id;
        kept.device = DeviceId(cursor->uuid(0));
        kept.staff = StaffId(cursor->uuid(1));
        kept.seq = cursor->integer(2);
        kept.hash = cursor->bytes(3);
        kept.state = enumFromText<CommandState>(cursor->text(4)).value_or(CommandState::Refused);
        auto answer = m_core.sealer.open(cursor->bytes(5), boundOf("command_result", id.uuid));
        if (!answer)
            return answer.error();
        kept.answer = *answer;
        kept.at = Instant { cursor->integer(6) };
        found = kept;
    }
    HUIMIN_TRY(cursor->end());
    return found;
}

Status CommandLog::keep(const KeptAnswer& answer)
{
    auto cursor = m_core.sql.run("INSERT INTO command_result(id, device, staff, seq, hash, state, answer, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
                                 " ON CONFLICT (id) DO NOTHING",
        answer.id, answer.device, answer.staff, answer.seq, answer.hash, enumText(answer.state),
        m_core.sealer.seal(answer.answer, boundOf("command_result", answer.id.uuid)), answer.at);
    if (!cursor)
        return cursor.error();
    if (cursor->affected() == 0)
        return runAgain(QStringLiteral("the command was answered in between"));
    return {};
}

Status CommandLog::keepConflict(const KeptConflict& conflict)
{
    return m_core.sql.exec("INSERT INTO conflict(id, command, staff, type, record, fields, open, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", conflict.id,
        conflict.command, conflict.staff, typeNumber({ conflict.type.constData(), static_cast<std::size_t>(conflict.type.size()) }), conflict.record,
        m_core.sealer.seal(conflictText(conflict.fields), boundOf("conflict", conflict.id.uuid)), conflict.open, conflict.at);
}

Result<std::optional<KeptConflict>> CommandLog::conflict(ConflictId id)
{
    auto cursor = m_core.sql.run("SELECT command, staff, type, record, fields, open, at FROM conflict WHERE id = ?", id);
    if (!cursor)
        return cursor.error();
    std::optional<KeptConflict> found;
    if (cursor->next()) {
        KeptConflict kept;
        kept.id = id;
        kept.command = CommandId(cursor->uuid(0));
        kept.staff = StaffId(cursor->uuid(1));
        if (const Schema* schema = schemaOfNumber(cursor->small(2)))
            kept.type = schema->type;
        kept.record = cursor->uuid(3);
        auto fields = m_core.sealer.open(cursor->bytes(4), boundOf("conflict", id.uuid));
        if (!fields)
            return fields.error();
        kept.fields = conflictFields(*fields);
        kept.open = cursor->small(5) != 0;
        kept.at = Instant { cursor->integer(6) };
        found = kept;
    }
    HUIMIN_TRY(cursor->end());
    return found;
}

Status CommandLog::closeConflict(ConflictId id) { return m_core.sql.exec("UPDATE conflict SET open = 0 WHERE id = ?", id); }

Status CommandLog::keepHandedDraft(const QUuid& id, StaffId staff, HallId hall, const QByteArray& draft, Instant at)
{
    return m_core.sql.exec("INSERT INTO handed_draft(id, staff, hall, draft, at) VALUES(?, ?, ?, ?, ?)", id, staff,
        hall.isNull() ? std::nullopt : std::optional(hall), m_core.sealer.seal(draft, boundOf("handed_draft", id)), at);
}

Result<std::int64_t> CommandLog::nextNumber(const QString& kind, const QString& ref)
{
    auto next = m_core.sql.number("INSERT INTO counter(kind, ref, value) VALUES(?, ?, 1)"
                                  " ON CONFLICT (kind, ref) DO UPDATE SET value = counter.value + 1 RETURNING value",
        kind, ref);
    if (!next)
        return next.error();
    return **next;
}

Status CommandLog::raiseNumber(const QString& kind, const QString& ref, std::int64_t value)
{
    return m_core.sql.exec("INSERT INTO counter(kind, ref, value) VALUES(?, ?, ?) ON CONFLICT (kind, ref) DO UPDATE SET"
                           " value = CASE WHEN counter.value < excluded.value THEN excluded.value ELSE counter.value END",
        kind, ref, value);
}

} // namespace huimin
