#include "models/store/eventpasses.h"
#include "models/base/calendar.h"
#include "models/commands/automaticacts.h"
#include "models/grid/officetime.h"
#include "models/store/migrations.h"
#include "models/store/passes.h"

namespace huimin {
namespace {

const QString eventsWord = QStringLiteral("events");

Result<bool> eventByItself(CenterTransaction& transaction, const QUuid& id, const std::vector<Hall>& halls, const WorkCalendar& calendar)
{
    const auto event = load<GridEvent>(transaction, id);
    if (!event)
        return event.error();
    if (!*event)
        return false;
    CenterCore& core = transaction.core();
    const auto command = automaticAct(**event, CommandId(newUuid(core.clock, core.random)), transaction.at());
    if (!command)
        return false;
    const auto applied = applyAutomatically(*command, transaction, calendar, transaction.at());
    if (!applied)
        return applied.error();
    const auto cell = load<GridCell>(transaction, (*event)->gridId.uuid);
    if (!cell)
        return cell.error();
    HUIMIN_TRY(noteInAudit(transaction, *command, *cell ? hallOfGrid(halls, (*cell)->code).id : HallId()));
    return true;
}

} // namespace

Result<int> runAutomaticEvents(CenterConnection& connection, const WorkCalendar& calendar)
{
    const auto ids = idsOf(connection.core().sql.run("SELECT id FROM event_look WHERE at <= ? ORDER BY at, id", connection.core().clock.now()));
    if (!ids)
        return ids.error();
    if (ids->empty())
        return 0;
    const auto halls = allOf<Hall>(connection.reader());
    if (!halls)
        return halls.error();
    return overRecords(connection, *ids, [&](CenterTransaction& transaction, const QUuid& id) { return eventByItself(transaction, id, *halls, calendar); });
}

Status listEvents(CenterConnection& connection)
{
    const auto had = metaValue(connection.core().sql, eventsWord);
    if (!had)
        return had.error();
    if (*had)
        return {};
    const auto ids = idsOf(connection.core().sql.run(
        "SELECT id FROM record WHERE type = ? AND NOT EXISTS (SELECT 1 FROM event_key k WHERE k.id = record.id)", typeNumber("GridEvent")));
    if (!ids)
        return ids.error();
    const auto placed = overRecords(connection, *ids, [](CenterTransaction& transaction, const QUuid& id) -> Result<bool> {
        const Status again = transaction.placeAgain("GridEvent", id);
        return again ? Result<bool>(true) : Result<bool>(again.error());
    });
    if (!placed)
        return placed.error();
    return connection.write([&](CenterTransaction& transaction) { return setMetaValue(transaction.core().sql, eventsWord, QStringLiteral("listed")); });
}

} // namespace huimin
