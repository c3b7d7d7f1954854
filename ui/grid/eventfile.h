#pragma once
#include "models/commands/actchoices.h"
#include "models/grid/eventrows.h"
#include "models/grid/likeevents.h"
#include "models/matters/attachment.h"

namespace huimin::ui {

/// Everything of one grid event, as its page and its forms show it.
struct EventFile {
    EventRow row;
    std::vector<EventStep> steps; ///< in their order
    std::vector<Attachment> photos; ///< as they came
    std::vector<LikeEvent> like; ///< what it may be joined to
    std::optional<GridEvent> joinedTo;
    std::vector<Department> departments;
    std::vector<Staff> workers; ///< grid workers of the cell
    QHash<QUuid, QString> staff;
    std::vector<ActChoice> choices;
};
Result<EventFile> eventFile(RecordReader& records, GridEventId id, const Actor& actor, Instant now, const WorkCalendar& calendar);

} // namespace huimin::ui
