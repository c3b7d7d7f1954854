#include "models/matters/limits.h"
#include "models/base/calendar.h"

namespace huimin {
namespace {

std::vector<const ClockSegment*> ofLimit(const std::vector<ClockSegment>& segments, LimitKind limit)
{
    std::vector<const ClockSegment*> out;
    for (const ClockSegment& segment : segments)
        if (segment.limit == limit)
            out.push_back(&segment);
    std::stable_sort(out.begin(), out.end(), [](const ClockSegment* a, const ClockSegment* b) { return a->from < b->from; });
    return out;
}

} // namespace

QTime closingTime(const Hall& hall, QDate day, const WorkCalendar& calendar)
{
    const int weekday = calendar.scheduleWeekday(day);
    QTime closing;
    for (const OfficeHours& hours : hall.hours)
        if (hours.weekday == weekday)
            if (const QTime to = QTime::fromString(hours.to, QStringLiteral("HH:mm")); to.isValid() && (!closing.isValid() || to > closing))
                closing = to;
    return closing.isValid() ? closing : QTime(17, 0); // as most halls
}

QDate countingDay(const Hall& hall, Instant at, const WorkCalendar& calendar, AfterClosing rule)
{
    const QTime closing = rule == AfterClosing::SameDay ? QTime(23, 59, 59, 999) : closingTime(hall, businessDate(at), calendar);
    return calendar.acceptedOn(at, closing);
}

DueDate dueDate(QDate from, int workingDays, const WorkCalendar& calendar)
{
    if (workingDays <= 0)
        return { from, calendar.isProvisional(from, from) };
    const CountedDay day = calendar.addWorkdays(from, workingDays);
    return { day.date, day.provisional };
}

int elapsedDays(const std::vector<ClockSegment>& segments, LimitKind limit, QDate today, const WorkCalendar& calendar)
{
    int days = 0;
    for (const ClockSegment* segment : ofLimit(segments, limit)) {
        if (segment->state != SegmentState::Running)
            continue;
        const QDate to = segment->to && *segment->to < today ? *segment->to : today;
        if (to > segment->from)
            days += calendar.workdaysBetween(segment->from, to);
    }
    return days;
}

DueDate dueBySegments(
    const std::vector<ClockSegment>& segments, LimitKind limit, int workingDays, QDate today, const WorkCalendar& calendar)
{
    const std::vector<const ClockSegment*> own = ofLimit(segments, limit);
    if (own.empty())
        return {};
    int left = workingDays;
    QDate from = own.front()->from;
    for (const ClockSegment* segment : own) {
        if (segment->state == SegmentState::Running) {
            from = segment->from;
            if (!segment->to)
                break;
            left -= calendar.workdaysBetween(segment->from, *segment->to);
            from = *segment->to;
        } else {
            from = segment->to.value_or(std::max(today, segment->from));
        }
    }
    DueDate due = dueDate(from, left, calendar);
    if (left < 0)
        due.on = calendar.addWorkdays(from, left).date;
    due.provisional = calendar.isProvisional(own.front()->from, due.on);
    return due;
}

std::optional<CountedLimits> countLimits(
    const Matter& matter, const ServiceItem& item, const std::vector<ClockSegment>& segments, QDate today, const WorkCalendar& calendar)
{
    const DueDate statutory = dueBySegments(segments, LimitKind::Statutory, item.statutoryDays + matter.extensionDays, today, calendar);
    const DueDate promised = dueBySegments(segments, LimitKind::Promised, item.promisedDays + matter.extensionDays, today, calendar);
    if (!statutory.on.isValid() || !promised.on.isValid())
        return std::nullopt;
    return CountedLimits { statutory.on, promised.on, statutory.provisional || promised.provisional };
}

bool moveDues(Matter& matter, const CountedLimits& counted, const QString& reason, Instant at)
{
    const bool moved = matter.statutoryDue != counted.statutoryDue || matter.promisedDue != counted.promisedDue;
    if (!moved && matter.provisionalDue == counted.provisional)
        return false;
    if (moved && matter.statutoryDue && matter.promisedDue)
        matter.dueChanges.push_back({ at, reason, *matter.statutoryDue, *matter.promisedDue });
    matter.statutoryDue = counted.statutoryDue;
    matter.promisedDue = counted.promisedDue;
    matter.provisionalDue = counted.provisional;
    return true;
}

std::optional<QDate> noticeDue(const Matter& matter, const Hall& hall, const WorkCalendar& calendar)
{
    constexpr int noticeDays = 5;
    if (!matter.receivedAt)
        return std::nullopt;
    return dueDate(countingDay(hall, *matter.receivedAt, calendar), noticeDays, calendar).on;
}

} // namespace huimin
