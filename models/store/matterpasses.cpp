#include "models/store/matterpasses.h"
#include "models/base/calendar.h"
#include "models/commands/automaticacts.h"
#include "models/matters/calendaryear.h"
#include "models/matters/catalogueload.h"
#include "models/matters/limits.h"
#include "models/store/passes.h"
#include <QHash>

namespace huimin {
namespace {

Result<bool> actByItself(CenterTransaction& transaction, const QUuid& id, const WorkCalendar& calendar)
{
    const auto matter = load<Matter>(transaction, id);
    if (!matter)
        return matter.error();
    if (!*matter)
        return false;
    CenterCore& core = transaction.core();
    const auto command = automaticAct(**matter, CommandId(newUuid(core.clock, core.random)), transaction, calendar, transaction.at());
    if (!command)
        return command.error();
    if (!*command)
        return false;
    const auto applied = applyAutomatically(**command, transaction, calendar, transaction.at());
    if (!applied)
        return applied.error();
    HUIMIN_TRY(noteInAudit(transaction, **command, (*matter)->hallId));
    return true;
}

/// The versions of items that the matters of one pass stand on: few, and large.
using PinnedItems = QHash<QUuid, ServiceItem>;

Result<const ServiceItem*> pinnedItem(CenterTransaction& transaction, const Matter& matter, PinnedItems& items)
{
    const QUuid id = serviceItemId(matter.itemCode, matter.itemVersion).uuid;
    auto known = items.constFind(id);
    if (known == items.cend()) {
        auto item = load<ServiceItem>(transaction, id);
        if (!item)
            return item.error();
        if (!*item)
            return static_cast<const ServiceItem*>(nullptr);
        known = items.insert(id, std::move(**item));
    }
    return &*known;
}

Result<bool> recount(CenterTransaction& transaction, const QUuid& id, const WorkCalendar& calendar, const QString& reason, PinnedItems& items)
{
    auto matter = load<Matter>(transaction, id);
    if (!matter)
        return matter.error();
    if (!*matter || ((*matter)->clock != ClockState::Running && (*matter)->clock != ClockState::Stopped))
        return false;
    const auto item = pinnedItem(transaction, **matter, items);
    const auto segments = relatedTo<ClockSegment>(transaction, id);
    if (!item)
        return item.error();
    if (!segments)
        return segments.error();
    if (!*item)
        return false;
    const auto counted = countLimits(**matter, **item, *segments, businessDate(transaction.at()), calendar);
    if (!counted || !moveDues(**matter, *counted, reason, transaction.at()))
        return false;
    const auto saved = save(transaction, **matter);
    return saved ? Result<bool>(true) : Result<bool>(saved.error());
}

} // namespace

Result<int> runAutomaticActs(CenterConnection& connection, const QStringList& stages, const WorkCalendar& calendar)
{
    const auto halls = allOf<Hall>(connection.reader());
    if (!halls)
        return halls.error();
    int done = 0;
    for (const Hall& hall : *halls)
        for (const QString& stage : stages) {
            const auto ids = idsOf(connection.core().sql.run("SELECT id FROM matter_key WHERE hall = ? AND stage = ? ORDER BY applied_at, id", hall.id, stage));
            if (!ids)
                return ids.error();
            const auto here = overRecords(
                connection, *ids, [&](CenterTransaction& transaction, const QUuid& id) { return actByItself(transaction, id, calendar); });
            if (!here)
                return here;
            done += *here;
        }
    return done;
}

Result<int> recountLimits(CenterConnection& connection, const WorkCalendar& calendar)
{
    const auto years = allOf<CalendarYear>(connection.reader());
    if (!years)
        return years.error();
    int moved = 0;
    for (const CalendarYear& year : *years) {
        if (year.recounted)
            continue;
        // A limit that ended before the year began does not touch it; the statutory one ends some months after the promised one at most.
        constexpr int betweenLimits = 200;
        const int firstDay = static_cast<int>(QDate(year.year, 1, 1).toJulianDay()) - betweenLimits;
        const auto ids = idsOf(connection.core().sql.run(
            "SELECT id FROM matter_key WHERE clock IN ('running', 'stopped') AND promised_due >= ? ORDER BY hall, promised_due, id", firstDay));
        if (!ids)
            return ids.error();
        const QString reason = QStringLiteral("calendar %1").arg(year.year);
        PinnedItems items;
        const auto here = overRecords(
            connection, *ids, [&](CenterTransaction& transaction, const QUuid& id) { return recount(transaction, id, calendar, reason, items); });
        if (!here)
            return here;
        moved += *here;
        const auto noted = connection.write([&](CenterTransaction& transaction) -> Status {
            auto now = load<CalendarYear>(transaction, year.id.uuid);
            if (!now)
                return now.error();
            if (!*now || (*now)->importedAt != year.importedAt)
                return {}; // imported once more meanwhile: the next round counts by that
            (*now)->recounted = true;
            const auto saved = save(transaction, **now);
            return saved ? Status() : Status(saved.error());
        });
        HUIMIN_TRY(noted);
    }
    return moved;
}

} // namespace huimin
