#include "models/base/calendar.h"
#include "models/commands/matterwork.h"
#include "models/matters/limits.h"

/// The clocks of a matter: the statutory and the promised one run, stop and go on together; stretches are never overwritten.
namespace huimin {
namespace {
constexpr LimitKind bothClocks[] = { LimitKind::Statutory, LimitKind::Promised };
}

void MatterWork::openSegment(LimitKind limit, QDate from, SegmentState state, const std::optional<QString>& reasonCode)
{
    ClockSegment segment;
    segment.id = ClockSegmentId(childUuid(m_command->id.uuid, slot::segment + m_madeSegments++));
    stamp(segment);
    segment.matterId = m_matter.id;
    segment.limit = limit;
    segment.from = from;
    segment.state = state;
    segment.reasonCode = reasonCode;
    if (m_madeEvents > 0)
        segment.documentId = m_events.back().documentId;
    segment.byId = m_context->actor.staff;
    segment.calendarVersion = m_context->calendar.version();
    m_changed << segment.id.uuid;
    m_segments.push_back(std::move(segment));
}

void MatterWork::closeSegment(LimitKind limit)
{
    for (ClockSegment& segment : m_segments)
        if (segment.limit == limit && !segment.to) {
            segment.to = std::max(today(), segment.from);
            m_changed << segment.id.uuid;
        }
}

void MatterWork::startClocks()
{
    startClocksFrom(countingDay(m_hall, m_context->at, m_context->calendar));
}

void MatterWork::startClocksFrom(QDate from)
{
    const WorkCalendar& calendar = m_context->calendar;
    m_matter.acceptedAt = m_context->at;
    m_matter.acceptedOn = from;
    const DueDate statutory = dueDate(from, m_item.statutoryDays, calendar);
    const DueDate promised = dueDate(from, m_item.promisedDays, calendar);
    m_matter.statutoryDue = statutory.on;
    m_matter.promisedDue = promised.on;
    m_matter.provisionalDue = statutory.provisional || promised.provisional;
    for (const LimitKind limit : bothClocks)
        openSegment(limit, from, SegmentState::Running, {});
}

void MatterWork::stopClocks(const std::optional<QString>& reasonCode)
{
    for (const LimitKind limit : bothClocks) {
        closeSegment(limit);
        openSegment(limit, today(), SegmentState::Stopped, reasonCode);
    }
    m_matter.clock = ClockState::Stopped;
}

void MatterWork::resumeClocks()
{
    for (const LimitKind limit : bothClocks) {
        closeSegment(limit);
        openSegment(limit, today(), SegmentState::Running, {});
    }
    m_matter.clock = ClockState::Running;
    recountDues("resumed");
}

void MatterWork::extendClocks(int workingDays)
{
    m_matter.extensionDays += workingDays;
    recountDues("extension");
}

void MatterWork::recountDues(const char* reason)
{
    const std::optional<CountedLimits> counted = countLimits(m_matter, m_item, m_segments, today(), m_context->calendar);
    if (counted)
        moveDues(m_matter, *counted, QString::fromLatin1(reason), m_context->at);
}

void MatterWork::watchPromise(QDate until)
{
    openSegment(LimitKind::Promise, *m_matter.acceptedOn, SegmentState::Running, {});
    m_matter.promiseUntil = until;
}

void MatterWork::endPromise()
{
    closeSegment(LimitKind::Promise);
    m_matter.promiseUntil.reset();
}

void MatterWork::endClocks()
{
    for (const LimitKind limit : { LimitKind::Statutory, LimitKind::Promised, LimitKind::Promise, LimitKind::Stage })
        closeSegment(limit);
    m_matter.clock = ClockState::Ended;
    m_matter.reviewOn.reset();
}

} // namespace huimin
