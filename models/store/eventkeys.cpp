#include "models/store/eventkeys.h"
#include "models/grid/eventclock.h"

namespace huimin {

std::int64_t EventKeys::due(const GridEvent& event)
{
    const auto due = runningDue(event);
    return due ? due->us : noDue;
}

Status EventKeys::write(SqlConnection& sql, const GridEvent& event, const ScopeIds& scopes)
{
    HUIMIN_TRY(remove(sql, event.id.uuid));
    for (const int scope : scopes)
        HUIMIN_TRY(sql.exec("INSERT INTO event_key(scope, id, stage, class, due, reported_at) VALUES(?, ?, ?, ?, ?, ?)", scope, event.id, event.state,
            event.classCode, due(event), event.reportedAt));
    if (const auto look = nextLook(event))
        return sql.exec("INSERT INTO event_look(id, at) VALUES(?, ?)", event.id, *look);
    return {};
}

Status EventKeys::remove(SqlConnection& sql, const QUuid& id)
{
    HUIMIN_TRY(sql.exec("DELETE FROM event_key WHERE id = ?", id));
    return sql.exec("DELETE FROM event_look WHERE id = ?", id);
}

} // namespace huimin
