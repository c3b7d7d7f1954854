#include "models/matters/deadline.h"
#include "models/base/calendar.h"
#include "models/matters/states.h"

namespace huimin {
namespace {

constexpr int shortLimit = 5;

void measure(Deadline& deadline, ClockState clock, int limitDays, QDate today, const WorkCalendar& calendar)
{
    if (clock == ClockState::Ended) {
        deadline.state = DeadlineState::Done;
        return;
    }
    if (clock == ClockState::None || !deadline.due)
        return;
    deadline.daysLeft = calendar.workdaysBetween(today, *deadline.due);
    if (clock == ClockState::Stopped) {
        deadline.state = DeadlineState::Stopped;
        return;
    }
    const int yellow = limitDays <= shortLimit ? 1 : 2;
    if (today > *deadline.due)
        deadline.state = DeadlineState::Late;
    else
        deadline.state = deadline.daysLeft <= yellow ? DeadlineState::Soon : DeadlineState::Running;
    deadline.statutoryLate = deadline.statutoryDue && today > *deadline.statutoryDue;
}

/// What a stage says of the clock; a supplement in review keeps it running unless the matter itself knows better.
ClockState clockOf(const QString& stage)
{
    const MatterStage* found = matterStates().stage(stage);
    if (!found || found->closed || found->clock == QLatin1String("delivery") || found->clock == QLatin1String("ended"))
        return ClockState::Ended;
    if (found->clock.startsWith(QLatin1String("running")))
        return ClockState::Running;
    return found->clock == QLatin1String("stopped") ? ClockState::Stopped : ClockState::None;
}

} // namespace

int urgency(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Late:
        return 0;
    case DeadlineState::Soon:
        return 1;
    case DeadlineState::Running:
        return 2;
    case DeadlineState::None:
        return 3;
    case DeadlineState::Stopped:
        return 4;
    case DeadlineState::Done:
        return 5;
    }
    return 5;
}

Deadline deadlineOf(const Matter& matter, QDate today, const WorkCalendar& calendar, std::optional<int> limitDays)
{
    Deadline deadline;
    deadline.due = matter.promisedDue;
    deadline.statutoryDue = matter.statutoryDue;
    deadline.provisional = matter.provisionalDue;
    if (!limitDays && matter.acceptedOn && matter.promisedDue)
        limitDays = calendar.workdaysBetween(*matter.acceptedOn, *matter.promisedDue);
    measure(deadline, matterStates().isOpen(matter.stage) ? matter.clock : ClockState::Ended, limitDays.value_or(0), today, calendar);
    return deadline;
}

Deadline deadlineOf(const MatterBrief& brief, QDate today, const WorkCalendar& calendar, std::optional<int> limitDays)
{
    Deadline deadline;
    deadline.due = brief.promisedDue;
    measure(deadline, clockOf(brief.stage), limitDays.value_or(shortLimit + 1), today, calendar);
    return deadline;
}

} // namespace huimin
