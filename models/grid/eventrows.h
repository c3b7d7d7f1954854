#pragma once
#include "models/commands/command.h"
#include "models/grid/eventclock.h"
#include "models/grid/gridevent.h"
#include <QHash>

/// Grid events as rows of a list: what a desk holds, with how each stands to its limit and whose turn it is.
namespace huimin {

struct EventRow {
    GridEvent event;
    EventClock clock;
    QString className;
    QString grid; ///< its name
    QString unit; ///< the main unit, or the grid worker named; empty before it was dispatched
    bool isMine = false; ///< it waits for this member of staff
};

/// Whether an event waits for the actor: a grid worker has to sign, handle or check it, an officer's department has it, a supervisor has to
/// file, dispatch, decide what was asked, or call back.
bool waitsFor(const GridEvent& event, const Actor& actor);

/// What has not come to its end, what will be late first. `closedToo`: the ends as well, the newest first after the others.
Result<std::vector<EventRow>> eventRows(RecordReader& records, const Actor& actor, Instant now, const WorkCalendar& calendar, bool closedToo = false);
/// One event as a row.
Result<EventRow> eventRow(RecordReader& records, const GridEvent& event, const Actor& actor, Instant now, const WorkCalendar& calendar);

/// What will be late first: by deadline, then by the instant that it is due, then by the report.
bool isMoreUrgent(const EventRow& a, const EventRow& b);

} // namespace huimin
