#include "models/store/passes.h"
#include "models/store/auditlog.h"

namespace huimin {

Result<std::vector<QUuid>> idsOf(Result<SqlCursor> rows)
{
    if (!rows)
        return rows.error();
    std::vector<QUuid> ids;
    while (rows->next())
        ids.push_back(rows->uuid(0));
    HUIMIN_TRY(rows->end());
    return ids;
}

Status noteInAudit(CenterTransaction& transaction, const Command& command, HallId hall)
{
    AuditEntry entry;
    entry.at = transaction.at();
    entry.hall = hall;
    entry.action = command.type;
    entry.recordKind = command.entity.type;
    entry.recordId = command.entity.id;
    entry.command = command.id;
    return AuditLog(transaction.core()).append(entry);
}

} // namespace huimin
