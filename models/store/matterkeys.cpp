#include "models/store/matterkeys.h"

namespace huimin {
namespace {
std::optional<QUuid> idOrNone(const QUuid& id) { return id.isNull() ? std::nullopt : std::optional(id); }
} // namespace

Status MatterKeys::write(SqlConnection& sql, const Matter& matter)
{
    return sql.exec("INSERT INTO matter_key(id, stage, item_code, hall, department, clerk, applicant, clock, applied_at, promised_due)"
                    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, item_code = excluded.item_code,"
                    " hall = excluded.hall, department = excluded.department, clerk = excluded.clerk, applicant = excluded.applicant,"
                    " clock = excluded.clock, applied_at = excluded.applied_at, promised_due = excluded.promised_due",
        matter.id, matter.stage, matter.itemCode, idOrNone(matter.hallId.uuid), idOrNone(matter.departmentId.uuid), idOrNone(matter.clerkId.uuid),
        idOrNone(matter.applicantId), enumText(matter.clock), matter.appliedAt, dueDay(matter));
}

Status MatterKeys::remove(SqlConnection& sql, const QUuid& id) { return sql.exec("DELETE FROM matter_key WHERE id = ?", id); }

} // namespace huimin
