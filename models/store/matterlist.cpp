#include "models/store/matterlist.h"
#include "models/matters/queues.h"
#include "models/store/listcursor.h"

namespace huimin {
namespace {
/// The conditions of a filter as constant pieces of a statement, and their values.
struct Conditions {
    QByteArray sql = " WHERE 1 = 1";
    std::vector<QVariant> values {};
    template <typename Value>
    void add(SqlConnection& connection, const char* piece, const Value& value)
    {
        sql += piece;
        values.push_back(connection.bound(value));
    }
};

Conditions conditionsOf(SqlConnection& sql, const MatterFilter& filter)
{
    Conditions out;
    if (!filter.hall.isNull())
        out.add(sql, " AND hall = ?", filter.hall);
    if (!filter.department.isNull())
        out.add(sql, " AND department = ?", filter.department);
    if (!filter.clerk.isNull())
        out.add(sql, " AND clerk = ?", filter.clerk);
    if (!filter.applicant.isNull())
        out.add(sql, " AND applicant = ?", filter.applicant);
    if (!filter.itemCode.isEmpty())
        out.add(sql, " AND item_code = ?", filter.itemCode);
    if (filter.from)
        out.add(sql, " AND applied_at >= ?", businessInstant(*filter.from, QTime(0, 0)));
    if (filter.to)
        out.add(sql, " AND applied_at < ?", businessInstant(filter.to->addDays(1), QTime(0, 0)));
    if (filter.dueFrom)
        out.add(sql, " AND promised_due >= ?", static_cast<int>(filter.dueFrom->toJulianDay()));
    if (filter.dueTo)
        out.add(sql, " AND promised_due <= ?", static_cast<int>(filter.dueTo->toJulianDay()));
    if (filter.clockRuns) // written out: a partial index is found by its words
        out.sql += " AND clock = 'running'";
    if (!filter.stages.isEmpty()) {
        out.sql += " AND stage IN (?";
        for (qsizetype i = 1; i < filter.stages.size(); ++i)
            out.sql += ",?";
        out.sql += ')';
        for (const QString& stage : filter.stages)
            out.values.push_back(sql.bound(stage));
    }
    return out;
}

} // namespace

Result<MatterPage> MatterList::page(const MatterFilter& filter, MatterOrder order, int limit, const QByteArray& cursor)
{
    CenterCore& core = m_reader.core();
    Conditions conditions = conditionsOf(core.sql, filter);
    const ListCursor cursors(core.key, conditions.sql + (order == MatterOrder::Newest ? "|newest|" : "|due|"), conditions.values);
    if (!cursor.isEmpty()) {
        const auto place = cursors.read(cursor);
        if (!place)
            return Error { ErrorCode::BadCursor };
        conditions.sql += order == MatterOrder::Newest ? " AND (applied_at, id) < (?, ?)" : " AND (promised_due, id) > (?, ?)";
        conditions.values.push_back(core.sql.bound(place->sort));
        conditions.values.push_back(core.sql.bound(place->id));
    }
    const QByteArray sql = order == MatterOrder::Newest
        ? "SELECT id, applied_at FROM matter_key" + conditions.sql + " ORDER BY applied_at DESC, id DESC LIMIT ?"
        : "SELECT id, promised_due FROM matter_key" + conditions.sql + " ORDER BY promised_due, id LIMIT ?";
    conditions.values.push_back(core.sql.bound(limit + 1));

    std::vector<ListPlace> places;
    {
        auto rows = core.sql.runComposed(sql, conditions.values);
        if (!rows)
            return rows.error();
        while (rows->next())
            places.push_back({ rows->integer(1), rows->uuid(0) });
        HUIMIN_TRY(rows->end());
    }
    MatterPage page;
    const bool more = static_cast<int>(places.size()) > limit;
    if (more)
        places.pop_back();
    for (const ListPlace& place : places) {
        auto matter = m_reader.fetch("Matter", place.id);
        if (!matter)
            return matter.error();
        if (*matter)
            page.matters.push_back(std::move(**matter));
    }
    if (more && !places.empty())
        page.cursor = cursors.write(places.back());
    return page;
}

Result<MatterCounts> MatterList::counts(const MatterFilter& filter, QDate today)
{
    CenterCore& core = m_reader.core();
    Conditions conditions = conditionsOf(core.sql, filter);
    const int day = static_cast<int>(today.toJulianDay());
    const QByteArray sql = "SELECT stage, count(*), sum(CASE WHEN clock = 'running' AND promised_due = ? THEN 1 ELSE 0 END),"
                           " sum(CASE WHEN clock = 'running' AND promised_due < ? THEN 1 ELSE 0 END) FROM matter_key"
        + conditions.sql + " GROUP BY stage";
    conditions.values.insert(conditions.values.begin(), { core.sql.bound(day), core.sql.bound(day) });
    auto rows = core.sql.runComposed(sql, conditions.values);
    if (!rows)
        return rows.error();
    MatterCounts counts;
    while (rows->next()) {
        counts.byStage[rows->text(0)] = rows->integer(1);
        counts.dueToday += rows->integer(2);
        counts.late += rows->integer(3);
    }
    HUIMIN_TRY(rows->end());
    return counts;
}

Result<std::vector<MatterList::QueueCount>> MatterList::queues(HallId hall, DepartmentId department, QDate today)
{
    MatterFilter open;
    open.hall = hall;
    open.department = department;
    for (const WorkQueue& queue : workQueues())
        open.stages << queue.stages;
    CenterCore& core = m_reader.core();
    Conditions conditions = conditionsOf(core.sql, open);
    const QByteArray sql = "SELECT stage, count(*), sum(CASE WHEN clock = 'running' AND promised_due < ? THEN 1 ELSE 0 END) FROM matter_key"
        + conditions.sql + " GROUP BY stage";
    conditions.values.insert(conditions.values.begin(), core.sql.bound(static_cast<int>(today.toJulianDay())));
    auto rows = core.sql.runComposed(sql, conditions.values);
    if (!rows)
        return rows.error();
    std::vector<QueueCount> counts;
    for (const WorkQueue& queue : workQueues())
        counts.push_back({ queue.id, 0, 0 });
    while (rows->next()) {
        const QString stage = rows->text(0);
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const WorkQueue& queue = workQueues()[i];
            if (queue.stages.contains(stage)) {
                counts[i].count += rows->integer(1);
                counts[i].late += rows->integer(2);
            } else if (queue.isLate()) {
                counts[i].count += rows->integer(2);
                counts[i].late += rows->integer(2);
            }
        }
    }
    HUIMIN_TRY(rows->end());
    return counts;
}

} // namespace huimin
