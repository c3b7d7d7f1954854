#include "models/store/eventlist.h"
#include "models/matters/states.h"
#include "models/store/eventkeys.h"
#include "models/store/listcursor.h"

namespace huimin {

const QStringList& eventQueueStages()
{
    static const QStringList stages = [] {
        QStringList waiting;
        for (const MatterStage& stage : eventStates().stages())
            if (!stage.end)
                waiting << stage.code;
        return waiting;
    }();
    return stages;
}

namespace {

/// The conditions of a filter as constant pieces of a statement, and their values; nothing where no event was ever placed in its scopes.
struct EventConditions {
    QByteArray sql;
    std::vector<QVariant> values;
};

Result<std::optional<EventConditions>> eventConditions(CenterCore& core, const EventFilter& filter)
{
    EventConditions out;
    out.sql = " WHERE scope IN (";
    for (const ScopeRef& scope : filter.scopes) {
        const auto id = core.scopes.find(scope);
        if (!id)
            return id.error();
        if (*id == 0)
            continue;
        out.sql += out.values.empty() ? "?" : ",?";
        out.values.push_back(core.sql.bound(*id));
    }
    out.sql += ')';
    if (out.values.empty())
        return std::optional<EventConditions>();
    if (!filter.stages.isEmpty()) {
        out.sql += " AND stage IN (?";
        for (qsizetype i = 1; i < filter.stages.size(); ++i)
            out.sql += ",?";
        out.sql += ')';
        for (const QString& stage : filter.stages)
            out.values.push_back(core.sql.bound(stage));
    }
    if (!filter.classCode.isEmpty()) {
        out.sql += " AND class = ?";
        out.values.push_back(core.sql.bound(filter.classCode));
    }
    if (filter.dueBefore) {
        out.sql += " AND due < ?";
        out.values.push_back(core.sql.bound(*filter.dueBefore));
    }
    return std::optional(std::move(out));
}

} // namespace

Result<EventPage> EventList::page(const EventFilter& filter, EventOrder order, int limit, const QByteArray& cursor)
{
    CenterCore& core = m_reader.core();
    auto conditions = eventConditions(core, filter);
    if (!conditions)
        return conditions.error();
    EventPage page;
    if (!*conditions)
        return cursor.isEmpty() ? Result<EventPage>(page) : Result<EventPage>(Error { ErrorCode::BadCursor });
    EventConditions& where = **conditions;
    const bool newest = order == EventOrder::Newest;
    const ListCursor cursors(core.key, where.sql + (newest ? "|newest|" : "|due|"), where.values);
    if (!cursor.isEmpty()) {
        const auto place = cursors.read(cursor);
        if (!place)
            return Error { ErrorCode::BadCursor };
        where.sql += newest ? " AND (reported_at, id) < (?, ?)" : " AND (due, id) > (?, ?)";
        where.values.push_back(core.sql.bound(place->sort));
        where.values.push_back(core.sql.bound(place->id));
    }
    // An event may stand in several scopes of a reader: once in the list.
    const QByteArray sql = newest ? "SELECT DISTINCT id, reported_at FROM event_key" + where.sql + " ORDER BY reported_at DESC, id DESC LIMIT ?"
                                  : "SELECT DISTINCT id, due FROM event_key" + where.sql + " ORDER BY due, id LIMIT ?";
    where.values.push_back(core.sql.bound(limit + 1));
    std::vector<ListPlace> places;
    {
        auto rows = core.sql.runComposed(sql, where.values);
        if (!rows)
            return rows.error();
        while (rows->next())
            places.push_back({ rows->integer(1), rows->uuid(0) });
        HUIMIN_TRY(rows->end());
    }
    const bool more = static_cast<int>(places.size()) > limit;
    if (more)
        places.pop_back();
    for (const ListPlace& place : places) {
        auto event = m_reader.fetch(schemaOf<GridEvent>().type, place.id);
        if (!event)
            return event.error();
        if (*event)
            page.events.push_back(std::move(**event));
    }
    if (more && !places.empty())
        page.cursor = cursors.write(places.back());
    return page;
}

Result<std::vector<EventQueueCount>> EventList::queues(const std::vector<ScopeRef>& scopes, Instant now)
{
    std::vector<EventQueueCount> counts;
    for (const QString& stage : eventQueueStages())
        counts.push_back({ stage, 0, 0 });
    counts.push_back({ QStringLiteral("late"), 0, 0 });
    EventFilter filter;
    filter.scopes = scopes;
    filter.stages = eventQueueStages();
    CenterCore& core = m_reader.core();
    auto conditions = eventConditions(core, filter);
    if (!conditions)
        return conditions.error();
    if (!*conditions)
        return counts;
    std::vector<QVariant> values = (*conditions)->values;
    values.insert(values.begin(), core.sql.bound(now));
    auto rows = core.sql.runComposed("SELECT stage, count(*), sum(late) FROM (SELECT DISTINCT id, stage, CASE WHEN due < ? THEN 1 ELSE 0 END AS late FROM event_key"
            + (*conditions)->sql + ") own GROUP BY stage",
        values);
    if (!rows)
        return rows.error();
    while (rows->next())
        for (EventQueueCount& queue : counts)
            if (queue.id == rows->text(0)) {
                queue.count = rows->integer(1);
                queue.late = rows->integer(2);
                counts.back().count += queue.late;
                counts.back().late += queue.late;
            }
    HUIMIN_TRY(rows->end());
    return counts;
}

} // namespace huimin
