#pragma once
#include "models/grid/eventlimits.h"

/// How an event stands to the limit that runs now. The handler is warned at 50 and at 80 % of it; at 100, 150 and 200 % the event climbs
/// one level.
namespace huimin {

enum class EventDeadline {
    None, ///< nothing runs: archived, joined …
    Running,
    Half, ///< half of the limit has passed
    Soon, ///< 80 %
    Late,
    Stopped, ///< hung up
};
template <>
struct EnumTexts<EventDeadline> {
    static constexpr EnumText<EventDeadline> list[] = { { EventDeadline::None, "none" }, { EventDeadline::Running, "running" }, { EventDeadline::Half, "half" },
        { EventDeadline::Soon, "soon" }, { EventDeadline::Late, "late" }, { EventDeadline::Stopped, "stopped" } };
};

/// What is most urgent first: late, soon, half, running, stopped, none.
int urgency(EventDeadline deadline);

/// The limit of the stage where an event rests; nothing where none runs (hung up, at an end).
std::optional<EventLimitKind> runningLimit(const GridEvent& event);
/// When it is due; nothing where none runs. For the order of lists: no calendar is asked.
std::optional<Instant> runningDue(const GridEvent& event);

struct EventClock {
    std::optional<EventLimitKind> limit;
    std::optional<Instant> due;
    EventDeadline state = EventDeadline::None;
    int percent = 0; ///< of the limit that has passed; above 100 where it is late
};
EventClock eventClock(const GridEvent& event, Instant now, const OfficeTime& office);

/// A stretch of time as a limit counts it: office or natural minutes.
std::int64_t countedMinutes(Instant from, Instant to, bool byClock, const OfficeTime& office);
Instant afterMinutes(Instant from, std::int64_t minutes, bool byClock, const OfficeTime& office);

/// Half a limit more at each climbing.
inline constexpr int climbingSteps = 3;
/// When an event of this limit climbs the n-th time (0 = at the limit itself); nothing after the last.
std::optional<Instant> climbingAt(Instant due, int minutes, bool byClock, int climbs, const OfficeTime& office);

/// Reported by one of us: there is nobody to call back.
bool hasNobodyToCall(const GridEvent& event);

/// When the center looks at an event by itself next: it climbs, its review date has come, its call-back or the answer to an urge is
/// overdue. Nothing where it never has to.
std::optional<Instant> nextLook(const GridEvent& event);

} // namespace huimin
