#include "models/store/commandlog.h"
#include <QCryptographicHash>

namespace huimin {
namespace {
constexpr std::int64_t keepAnswersMs = std::int64_t { 400 } * 86'400'000;
const QString claimedState = QStringLiteral("claimed"); // never seen outside the transaction
QByteArray answerBinding(CommandId id) { return "command|" + id.uuid.toRfc4122(); }
} // namespace

QByteArray CommandLog::hashOf(const Command& command)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& part : { command.type.toUtf8(), command.entity.type.toUtf8(), command.entity.id.toRfc4122(), command.body.json }) {
        hash.addData(QByteArray::number(part.size()));
        hash.addData(QByteArrayView(":"));
        hash.addData(part);
    }
    return hash.result();
}

Result<std::optional<KeptAnswer>> CommandLog::find(CommandId id)
{
    auto row = m_core.sql.run("SELECT device, staff, seq, hash, state, answer, at FROM command_result WHERE id = ? AND answer IS NOT NULL", id);
    if (!row)
        return row.error();
    std::optional<KeptAnswer> found;
    if (row->next()) {
        auto answer = m_core.sealer.open(row->bytes(5), answerBinding(id));
        if (!answer)
            return answer.error();
        found = KeptAnswer { id, DeviceId(row->uuid(0)), StaffId(row->uuid(1)), row->integer(2), row->bytes(3),
            enumFromText<CommandState>(row->text(4)).value_or(CommandState::Refused), std::move(*answer), { row->integer(6) } };
    }
    HUIMIN_TRY(row->end());
    return found;
}

Result<bool> CommandLog::claim(const Command& command, StaffId staff, DeviceId device, Instant now)
{
    auto inserted = m_core.sql.run("INSERT INTO command_result(id, staff, device, seq, hash, state, at) VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        command.id, staff, device, command.seq, hashOf(command), claimedState, now);
    if (!inserted)
        return inserted.error();
    return inserted->affected() == 1;
}

Status CommandLog::keep(const KeptAnswer& answer)
{
    auto kept = m_core.sql.run("INSERT INTO command_result(id, staff, device, seq, hash, state, answer, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
                               " ON CONFLICT (id) DO UPDATE SET state = excluded.state, answer = excluded.answer WHERE command_result.answer IS NULL",
        answer.id, answer.staff, answer.device, answer.seq, answer.hash, enumText(answer.state), m_core.sealer.seal(answer.answer, answerBinding(answer.id)),
        answer.at);
    if (!kept)
        return kept.error();
    return kept->affected() == 1 ? Status() : Status(runAgain(QStringLiteral("the command was answered in between")));
}

Status CommandLog::release(CommandId id) { return m_core.sql.exec("DELETE FROM command_result WHERE id = ? AND answer IS NULL", id); }

Status CommandLog::sweep(Instant now) { return m_core.sql.exec("DELETE FROM command_result WHERE at < ?", now.plusMs(-keepAnswersMs)); }

} // namespace huimin
