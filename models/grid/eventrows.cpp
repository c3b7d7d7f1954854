#include "models/grid/eventrows.h"
#include "models/base/calendar.h"
#include "models/grid/eventclasses.h"
#include "models/matters/states.h"

namespace huimin {
namespace {

/// What rows are named by, read once for all of them.
struct EventNames {
    QHash<QUuid, QString> departments;
    QHash<QUuid, QString> staff;
    QHash<QUuid, GridCell> cells;
    std::vector<Hall> halls;
};

Result<EventNames> eventNames(RecordReader& records)
{
    EventNames names;
    const auto departments = allOf<Department>(records);
    const auto staff = allOf<Staff>(records);
    const auto cells = allOf<GridCell>(records);
    auto halls = allOf<Hall>(records);
    if (!departments)
        return departments.error();
    if (!staff)
        return staff.error();
    if (!cells)
        return cells.error();
    if (!halls)
        return halls.error();
    for (const Department& department : *departments)
        names.departments.insert(department.id.uuid, department.name);
    for (const Staff& person : *staff)
        names.staff.insert(person.id.uuid, person.name);
    for (const GridCell& cell : *cells)
        names.cells.insert(cell.id.uuid, cell);
    names.halls = std::move(*halls);
    return names;
}

EventRow rowOf(const GridEvent& event, const EventNames& names, const Actor& actor, Instant now, const WorkCalendar& calendar)
{
    const GridCell cell = names.cells.value(event.gridId.uuid);
    const OfficeTime office(hallOfGrid(names.halls, cell.code), calendar);
    const EventClass* kind = eventClass(event.classCode);
    EventRow row { event, eventClock(event, now, office), kind ? kind->name : event.classCode, cell.name, {}, waitsFor(event, actor) };
    row.unit = event.mainUnit.isNull() ? names.staff.value(event.handlerId.uuid) : names.departments.value(event.mainUnit.uuid);
    return row;
}

} // namespace

bool waitsFor(const GridEvent& event, const Actor& actor)
{
    const bool dispatched = event.state == QLatin1String("E2") || event.state == QLatin1String("E4");
    switch (actor.role) {
    case Role::Grid:
        return event.state == QLatin1String("E5") ? event.checkerId == actor.staff : dispatched && event.handlerId == actor.staff;
    case Role::Officer:
        return dispatched && !actor.department.isNull() && event.mainUnit == actor.department;
    case Role::Supervisor: {
        const MatterStage* stage = eventStates().stage(event.state);
        return (stage && stage->restsWith == QLatin1String("supervisor")) || event.asked.has_value();
    }
    case Role::Clerk:
    case Role::Admin:
        break;
    }
    return false;
}

bool isMoreUrgent(const EventRow& a, const EventRow& b)
{
    if (urgency(a.clock.state) != urgency(b.clock.state))
        return urgency(a.clock.state) < urgency(b.clock.state);
    if (a.clock.due != b.clock.due && a.clock.due && b.clock.due)
        return *a.clock.due < *b.clock.due;
    return a.clock.due ? a.event.reportedAt < b.event.reportedAt : b.event.reportedAt < a.event.reportedAt;
}

Result<EventRow> eventRow(RecordReader& records, const GridEvent& event, const Actor& actor, Instant now, const WorkCalendar& calendar)
{
    const auto names = eventNames(records);
    return names ? Result<EventRow>(rowOf(event, *names, actor, now, calendar)) : Result<EventRow>(names.error());
}

Result<std::vector<EventRow>> eventRows(RecordReader& records, const Actor& actor, Instant now, const WorkCalendar& calendar, bool closedToo)
{
    const auto names = eventNames(records);
    if (!names)
        return names.error();
    const auto events = allOf<GridEvent>(records);
    if (!events)
        return events.error();
    std::vector<EventRow> rows;
    for (const GridEvent& event : *events) {
        const MatterStage* stage = eventStates().stage(event.state); // of a restricted one only its key may be here
        if (stage && (closedToo || !stage->end))
            rows.push_back(rowOf(event, *names, actor, now, calendar));
    }
    std::vector<const EventRow*> order;
    for (const EventRow& row : rows)
        order.push_back(&row);
    std::stable_sort(order.begin(), order.end(), [](const EventRow* a, const EventRow* b) { return isMoreUrgent(*a, *b); });
    std::vector<EventRow> sorted;
    sorted.reserve(rows.size());
    for (const EventRow* row : order)
        sorted.push_back(*row);
    return sorted;
}

} // namespace huimin
