#include "ui/grid/eventfile.h"
#include "models/base/calendar.h"
#include "models/matters/states.h"
#include <algorithm>

namespace huimin::ui {

Result<EventFile> eventFile(RecordReader& records, GridEventId id, const Actor& actor, Instant now, const WorkCalendar& calendar)
{
    const auto event = require<GridEvent>(records, id.uuid);
    if (!event)
        return event.error();
    auto row = eventRow(records, *event, actor, now, calendar);
    auto steps = relatedTo<EventStep>(records, id.uuid);
    auto photos = relatedTo<Attachment>(records, id.uuid);
    auto departments = allOf<Department>(records);
    const auto staff = allOf<Staff>(records);
    const auto cell = load<GridCell>(records, event->gridId.uuid);
    auto choices = actChoices(records, id, actor, calendar, now);
    auto like = likeEvents(records, { event->classCode, event->gridId, event->point, event->place, event->text }, now, 9);
    const auto joinedTo = load<GridEvent>(records, event->joinedTo.uuid);
    if (!row)
        return row.error();
    if (!steps)
        return steps.error();
    if (!photos)
        return photos.error();
    if (!departments)
        return departments.error();
    if (!staff)
        return staff.error();
    if (!cell)
        return cell.error();
    if (!choices)
        return choices.error();
    if (!like)
        return like.error();
    if (!joinedTo)
        return joinedTo.error();
    EventFile file { std::move(*row), std::move(*steps), std::move(*photos), {}, *joinedTo, std::move(*departments), {}, {}, std::move(*choices) };
    std::sort(file.steps.begin(), file.steps.end(), [](const EventStep& a, const EventStep& b) { return a.seq < b.seq; });
    std::sort(file.photos.begin(), file.photos.end(), [](const Attachment& a, const Attachment& b) { return a.createdAt < b.createdAt; });
    for (LikeEvent& other : *like)
        if (other.event.id != id && mayBeSame(other.event, *event))
            file.like.push_back(std::move(other));
    for (const Staff& person : *staff) {
        file.staff.insert(person.id.uuid, person.name);
        if (*cell && std::find((*cell)->workers.begin(), (*cell)->workers.end(), person.id) != (*cell)->workers.end())
            file.workers.push_back(person);
    }
    return file;
}

} // namespace huimin::ui
