#include "models/grid/eventclock.h"

namespace huimin {
namespace {
constexpr int halfPercent = 50;
constexpr int soonPercent = 80;

struct StageLimit {
    const char* stage;
    EventLimitKind limit;
    std::optional<Instant> GridEvent::*due;
};
constexpr StageLimit stageLimits[] = {
    { "E0", EventLimitKind::Accept, &GridEvent::acceptDue },
    { "E1", EventLimitKind::Dispatch, &GridEvent::dispatchDue },
    { "E2", EventLimitKind::Sign, &GridEvent::signDue },
    { "E4", EventLimitKind::Handle, &GridEvent::handleDue },
    { "E5", EventLimitKind::Check, &GridEvent::checkDue },
    { "E6", EventLimitKind::CallBack, &GridEvent::callBackDue },
};

const StageLimit* limitOfStage(const QString& stage)
{
    for (const StageLimit& each : stageLimits)
        if (stage == QLatin1String(each.stage))
            return &each;
    return nullptr;
}
} // namespace

int urgency(EventDeadline deadline)
{
    switch (deadline) {
    case EventDeadline::Late:
        return 0;
    case EventDeadline::Soon:
        return 1;
    case EventDeadline::Half:
        return 2;
    case EventDeadline::Running:
        return 3;
    case EventDeadline::Stopped:
        return 4;
    case EventDeadline::None:
        break;
    }
    return 5;
}

std::optional<EventLimitKind> runningLimit(const GridEvent& event)
{
    const StageLimit* limit = limitOfStage(event.state);
    return limit ? std::optional(limit->limit) : std::nullopt;
}

std::optional<Instant> runningDue(const GridEvent& event)
{
    const StageLimit* limit = limitOfStage(event.state);
    return limit ? event.*(limit->due) : std::nullopt;
}

std::int64_t countedMinutes(Instant from, Instant to, bool byClock, const OfficeTime& office)
{
    if (!byClock)
        return office.minutesBetween(from, to);
    return to > from ? (to.us - from.us) / 60'000'000 : 0;
}

Instant afterMinutes(Instant from, std::int64_t minutes, bool byClock, const OfficeTime& office)
{
    return byClock ? from.plusMs(minutes * 60'000) : office.plusMinutes(from, minutes);
}

EventClock eventClock(const GridEvent& event, Instant now, const OfficeTime& office)
{
    EventClock clock { runningLimit(event), runningDue(event) };
    if (event.state == QLatin1String("E4h"))
        clock.state = EventDeadline::Stopped;
    if (!clock.limit || !clock.due)
        return clock;
    const EventLimit limit = eventLimits().of(*clock.limit, event);
    const bool own = *clock.limit == EventLimitKind::Handle && event.handleMinutes > 0;
    const bool byClock = own ? event.handleByClock : limit.isByClock();
    const std::int64_t whole = std::max<std::int64_t>(1, own ? event.handleMinutes : limit.minutes(office));
    const std::int64_t passed = now < *clock.due ? whole - countedMinutes(now, *clock.due, byClock, office) : whole + countedMinutes(*clock.due, now, byClock, office);
    // By office days a limit ends with the day: up to a day more is there than it counts.
    clock.percent = static_cast<int>(std::clamp<std::int64_t>(passed * 100 / whole, 0, 9999));
    if (now >= *clock.due)
        clock.state = EventDeadline::Late;
    else
        clock.state = clock.percent >= soonPercent ? EventDeadline::Soon : clock.percent >= halfPercent ? EventDeadline::Half : EventDeadline::Running;
    return clock;
}

std::optional<Instant> climbingAt(Instant due, int minutes, bool byClock, int climbs, const OfficeTime& office)
{
    if (climbs >= climbingSteps)
        return std::nullopt;
    return afterMinutes(due, static_cast<std::int64_t>(minutes) * climbs / 2, byClock, office);
}

bool hasNobodyToCall(const GridEvent& event)
{
    return event.source == EventSource::Grid || event.source == EventSource::Camera || event.source == EventSource::Superior;
}

std::optional<Instant> nextLook(const GridEvent& event)
{
    std::optional<Instant> next;
    const auto earlier = [&](const std::optional<Instant>& at) {
        if (at && (!next || *at < *next))
            next = at;
    };
    const bool open = event.state == QLatin1String("E4h") || (runningLimit(event) && event.state != QLatin1String("E6"));
    if (open && event.state != QLatin1String("E4h") && event.level != EventLevel::City)
        earlier(event.climbAt ? event.climbAt : event.climbs == 0 ? runningDue(event) : std::nullopt);
    if (open && event.urgeDue && !event.urgeClimbed && event.level != EventLevel::City && event.state != QLatin1String("E4h"))
        earlier(event.urgeDue);
    if (event.state == QLatin1String("E4h") && event.reviewOn)
        earlier(businessInstant(*event.reviewOn, QTime(0, 0)));
    if (event.state == QLatin1String("E6") && hasNobodyToCall(event))
        earlier(event.callBackDue);
    return next;
}

} // namespace huimin
