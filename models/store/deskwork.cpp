#include "models/store/deskwork.h"

namespace huimin {
namespace {
QByteArray draftBinding(StaffId by, HallId hall) { return "draft|" + by.uuid.toRfc4122() + hall.uuid.toRfc4122(); }
QByteArray discardBinding(CommandId id) { return "discard|" + id.uuid.toRfc4122(); }
} // namespace

Status CenterDeskWork::handOverDraft(const HandedDraft& draft)
{
    const std::optional<QUuid> subject = draft.subject.isNull() ? std::nullopt : std::optional(draft.subject);
    return m_core.sql.exec("INSERT INTO handed_draft(staff, hall, kind, subject, item_code, fields, at, command) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", draft.by, draft.hall,
        draft.kind, subject, draft.itemCode, m_core.sealer.seal(draft.fields, draftBinding(draft.by, draft.hall)), draft.at, draft.command);
}

Status CenterDeskWork::discardParked(CommandId command, StaffId by, const QString& reason)
{
    auto done = m_core.sql.run("UPDATE command_result SET discarded = ? WHERE id = ? AND staff = ? AND state = 'refused'",
        m_core.sealer.seal(reason.toUtf8(), discardBinding(command)), command, by);
    if (!done)
        return done.error();
    return done->affected() == 1 ? Status() : Status(Error { ErrorCode::NotFound });
}

Result<std::vector<DeskWorkStore::HandedDraft>> CenterDeskWork::read(SqlCursor rows)
{
    std::vector<HandedDraft> found;
    while (rows.next()) {
        const StaffId by(rows.uuid(0));
        const HallId hall(rows.uuid(1));
        auto fields = m_core.sealer.open(rows.bytes(5), draftBinding(by, hall));
        if (!fields)
            return fields.error();
        found.push_back({ by, hall, rows.text(2), rows.isNull(3) ? QUuid() : rows.uuid(3), rows.text(4), std::move(*fields), { rows.integer(6) },
            CommandId(rows.isNull(7) ? QUuid() : rows.uuid(7)) });
    }
    HUIMIN_TRY(rows.end());
    return found;
}

Result<std::vector<DeskWorkStore::HandedDraft>> CenterDeskWork::handedTo(HallId hall)
{
    auto rows = m_core.sql.run("SELECT staff, hall, kind, subject, item_code, fields, at, command FROM handed_draft WHERE hall IN (?, ?) ORDER BY id LIMIT 200", hall, HallId());
    if (!rows)
        return rows.error();
    return read(std::move(*rows));
}

Result<std::optional<DeskWorkStore::HandedDraft>> CenterDeskWork::handed(CommandId command)
{
    auto rows = m_core.sql.run("SELECT staff, hall, kind, subject, item_code, fields, at, command FROM handed_draft WHERE command = ?", command);
    if (!rows)
        return rows.error();
    auto found = read(std::move(*rows));
    if (!found)
        return found.error();
    return found->empty() ? std::optional<HandedDraft>() : std::optional(std::move(found->front()));
}

Status CenterDeskWork::settleHanded(CommandId command) { return m_core.sql.exec("DELETE FROM handed_draft WHERE command = ?", command); }

} // namespace huimin
