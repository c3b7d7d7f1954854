#include "models/commands/eventwork.h"
#include "models/base/calendar.h"
#include "models/base/ownnumbers.h"
#include "models/commands/actguard.h"
#include "models/commands/body.h"
#include "models/commands/matterbodies.h"
#include "models/grid/eventclasses.h"
#include "models/grid/plane.h"
#include "models/matters/attachment.h"
#include "models/registry/access.h"
#include "models/registry/placement.h"

namespace huimin {
namespace {

bool holdsGrid(const Actor& actor, const QString& code)
{
    return std::any_of(actor.scopes.begin(), actor.scopes.end(),
        [&](const ScopeRef& scope) { return scope.kind == QLatin1String("grid") && scope.ref == code; });
}

} // namespace

Result<EventWork> EventWork::report(const Command& command, CommandContext& context, const ReportEventBody& body)
{
    const auto known = load<GridEvent>(context.records, command.entity.id);
    if (!known)
        return known.error();
    if (*known)
        return invalidAt("/entity/id", "not_allowed");
    const EventClass* kind = eventClass(body.classCode);
    if (!kind)
        return invalidAt("/classCode", "unknown");
    EventWork work(command, context);
    HUIMIN_TRY(work.findCell(body));
    if (context.actor.role == Role::Grid && !holdsGrid(context.actor, work.m_cell.code))
        return Error { ErrorCode::ForbiddenScope };
    GridEvent& event = work.m_event;
    event.id = GridEventId(command.entity.id);
    event.createdAt = event.reportedAt = context.at;
    event.createdBy = event.reportedBy = context.actor.staff;
    event.classCode = kind->code;
    event.place = body.place.trimmed();
    event.gridId = work.m_cell.id;
    if (body.point)
        event.point = *body.point;
    else if (!work.m_cell.outline.empty())
        event.point = ringCentre(work.m_cell.outline);
    event.source = body.source;
    event.level = body.level.value_or(EventLevel::Grid);
    event.urgency = body.urgency.value_or(kind->urgency);
    event.text = body.text.trimmed();
    event.people = said(body.people);
    event.restricted = kind->restricted;
    event.state = QStringLiteral("start");
    if (event.place.isEmpty())
        return invalidAt("/place", "required");
    if (event.text.isEmpty())
        return invalidAt("/text", "required");
    HUIMIN_TRY(work.loadOffice());
    HUIMIN_TRY(work.giveNumber(body.provisional));
    return work;
}

/// The grid that is named; else the one around the point.
Status EventWork::findCell(const ReportEventBody& body)
{
    if (body.gridId.isNull()) {
        if (!body.point)
            return invalidAt("/gridId", "required");
        const auto cells = allOf<GridCell>(m_context->records);
        if (!cells)
            return cells.error();
        const auto around = std::find_if(cells->begin(), cells->end(), [&](const GridCell& cell) { return ringContains(cell.outline, *body.point); });
        if (around == cells->end())
            return invalidAt("/point", "range");
        m_cell = *around;
        return {};
    }
    const auto cell = load<GridCell>(m_context->records, body.gridId.uuid);
    if (!cell)
        return cell.error();
    if (!*cell)
        return invalidAt("/gridId", "unknown");
    m_cell = **cell;
    if (body.point && !m_cell.outline.empty() && !ringContains(m_cell.outline, *body.point))
        return invalidAt("/point", "range");
    return {};
}

Status EventWork::giveNumber(const std::optional<QString>& provisional)
{
    if (provisional && !isProvisionalNumber(*provisional))
        return invalidAt("/provisional", "check_digit");
    m_event.provisional = provisional;
    if (!m_context->numbers)
        return {};
    auto number = m_context->numbers->nextEventNumber(m_cell.code.mid(4, 2), today());
    if (!number)
        return number.error();
    m_event.number = std::move(*number);
    return {};
}

Status EventWork::loadOffice()
{
    const auto halls = allOf<Hall>(m_context->records);
    if (!halls)
        return halls.error();
    m_office.emplace(hallOfGrid(*halls, m_cell.code), m_context->calendar);
    return {};
}

Status EventWork::loadParts()
{
    auto cell = require<GridCell>(m_context->records, m_event.gridId.uuid);
    if (!cell)
        return cell.error();
    m_cell = std::move(*cell);
    auto steps = relatedTo<EventStep>(m_context->records, m_event.id.uuid);
    if (!steps)
        return steps.error();
    m_steps = std::move(*steps);
    m_stepsBefore = m_steps.size();
    return loadOffice();
}

Result<EventWork> EventWork::forAct(const char* act, const Command& command, CommandContext& context, const std::optional<QString>& guard)
{
    const auto record = context.records.fetch(schemaOf<GridEvent>().type, command.entity.id);
    if (!record)
        return record.error();
    if (!*record)
        return Error { ErrorCode::NotFound };
    EventWork work(command, context);
    auto event = decode<GridEvent>(**record);
    if (!event)
        return event.error();
    work.m_event = std::move(*event);
    if (!context.automatic) {
        const auto scopes = placementOf(context.records, **record, work.today());
        if (!scopes)
            return scopes.error();
        if (!isInArea(context.actor, *scopes))
            return Error { ErrorCode::ForbiddenScope };
    }
    HUIMIN_TRY(work.loadParts());
    if (guard && *guard != work.m_event.state)
        return actElsewhere(eventStates(), work.m_event.state, context.actor.role, lastActOf(work.m_steps));
    const auto edge = edgeOfAct(eventStates(), QString::fromLatin1(act), work.m_event.state, context, lastActOf(work.m_steps));
    return edge ? Result<EventWork>(std::move(work)) : Result<EventWork>(edge.error());
}

bool EventWork::isHandler() const
{
    const Actor& actor = m_context->actor;
    if (actor.role == Role::Officer)
        return !actor.department.isNull() && m_event.mainUnit == actor.department;
    return m_event.handlerId == actor.staff;
}

Error EventWork::notNow(const char* why) const
{
    Error error = actElsewhere(eventStates(), m_event.state, m_context->actor.role, lastActOf(m_steps));
    error.members.insert(QStringLiteral("why"), QString::fromLatin1(why));
    return error;
}

Status EventWork::checkPhotos(const std::vector<AttachmentId>& photos, const char* path, bool needed) const
{
    if (photos.empty() && needed)
        return invalidAt(path, "required");
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const auto photo = load<Attachment>(m_context->records, photos[i].uuid);
        if (!photo)
            return photo.error();
        if (!*photo || (*photo)->ownerId != m_event.id.uuid)
            return invalidAt(QStringLiteral("%1/%2").arg(QLatin1String(path)).arg(i), "unknown");
    }
    return {};
}

Status EventWork::checkUnits(const std::vector<DepartmentId>& units, DepartmentId main, const char* path) const
{
    for (std::size_t i = 0; i < units.size(); ++i) {
        const QString at = QStringLiteral("%1/%2").arg(QLatin1String(path)).arg(i);
        const auto unit = load<Department>(m_context->records, units[i].uuid);
        if (!unit)
            return unit.error();
        if (!*unit)
            return invalidAt(at, "unknown");
        if (units[i] == main || std::find(units.begin(), units.begin() + static_cast<std::ptrdiff_t>(i), units[i]) != units.begin() + static_cast<std::ptrdiff_t>(i))
            return invalidAt(at, "not_allowed");
    }
    return {};
}

Status EventWork::step(const char* act, const std::optional<QString>& text, const std::vector<AttachmentId>& photos)
{
    const auto edge = edgeOfAct(eventStates(), QString::fromLatin1(act), m_event.state, *m_context, lastActOf(m_steps));
    if (!edge)
        return edge.error();
    EventStep step;
    step.id = MatterEventId(childUuid(m_command->id.uuid, slot::event + static_cast<int>(m_steps.size() - m_stepsBefore)));
    step.createdAt = m_context->at;
    step.createdBy = m_context->actor.staff;
    step.eventId = m_event.id;
    step.seq = 1;
    for (const EventStep& earlier : m_steps)
        step.seq = std::max(step.seq, earlier.seq + 1);
    step.act = edge->act;
    step.from = m_event.state;
    step.to = edge->to;
    step.at = m_context->at;
    step.byId = m_context->actor.staff;
    step.text = text;
    for (const AttachmentId& photo : photos)
        step.attachmentIds.push_back(photo.uuid);
    step.commandId = m_command->id;
    if (step.act != QLatin1String("ReportEvent")) // it names people, and stands in the event
        step.recorded = m_command->body;
    m_steps.push_back(std::move(step));
    m_event.state = edge->to;
    return {};
}

// ---- limits

void EventWork::start(EventLimitKind kind)
{
    static constexpr std::optional<Instant> GridEvent::*dues[] = { &GridEvent::acceptDue, &GridEvent::dispatchDue, &GridEvent::signDue,
        &GridEvent::handleDue, &GridEvent::checkDue, &GridEvent::callBackDue };
    const EventLimit limit = eventLimits().of(kind, m_event);
    m_event.*dues[static_cast<int>(kind)] = limit.due(m_context->at, *m_office);
    if (kind == EventLimitKind::Handle) {
        m_event.handleMinutes = limit.minutes(*m_office);
        m_event.handleByClock = limit.isByClock();
        m_event.extendedTo.reset();
        m_event.pausedAt.reset();
    }
    m_event.climbs = 0;
    nextClimb();
}

void EventWork::nextClimb()
{
    m_event.climbAt.reset();
    const auto kind = runningLimit(m_event);
    const auto due = runningDue(m_event);
    if (!kind || !due || *kind == EventLimitKind::CallBack)
        return;
    const EventLimit limit = eventLimits().of(*kind, m_event);
    const bool own = *kind == EventLimitKind::Handle && m_event.handleMinutes > 0;
    m_event.climbAt = climbingAt(*due, own ? m_event.handleMinutes : limit.minutes(*m_office), own ? m_event.handleByClock : limit.isByClock(), m_event.climbs, *m_office);
}

void EventWork::pauseHandling()
{
    m_event.pausedAt = m_context->at;
    m_event.climbAt.reset();
}

void EventWork::resumeHandling()
{
    // What was late before stays as late as it was due.
    if (m_event.pausedAt && m_event.handleDue && *m_event.handleDue > *m_event.pausedAt) {
        const std::int64_t left = countedMinutes(*m_event.pausedAt, *m_event.handleDue, m_event.handleByClock, *m_office);
        m_event.handleDue = afterMinutes(m_context->at, left, m_event.handleByClock, *m_office);
    }
    m_event.pausedAt.reset();
    nextClimb();
}

void EventWork::extendHandling(int days)
{
    if (!m_event.handleDue)
        return;
    const Instant due = m_office->endOfWorkday(*m_event.handleDue, days);
    m_event.handleMinutes += static_cast<int>(countedMinutes(*m_event.handleDue, due, m_event.handleByClock, *m_office));
    m_event.handleDue = due;
    m_event.extendedTo = due;
    nextClimb();
}

void EventWork::endLimits()
{
    m_event.climbAt.reset();
    m_event.urgeDue.reset();
    m_event.pausedAt.reset();
    m_event.asked.reset();
}

bool EventWork::raise()
{
    if (m_event.level == EventLevel::City)
        return false;
    m_event.level = static_cast<EventLevel>(static_cast<int>(m_event.level) + 1);
    return true;
}

void EventWork::withdraw()
{
    m_event.mainUnit = {};
    m_event.helpers.clear();
    m_event.handlerId = {};
    m_event.checkerId = {};
    m_event.asked.reset();
    m_event.askedAt.reset();
    m_event.pausedAt.reset();
    m_event.dispatchedAt.reset();
}

void EventWork::noteClimb()
{
    ++m_event.climbs;
    nextClimb();
}

Instant EventWork::returnUntil() const
{
    Instant dispatched = m_event.dispatchedAt.value_or(m_event.reportedAt);
    if (!m_event.dispatchedAt)
        for (const EventStep& step : m_steps)
            if (step.act == QLatin1String("DispatchEvent"))
                dispatched = std::max(dispatched, step.at);
    return m_office->endOfWorkday(dispatched, 1);
}

StaffId EventWork::chosenChecker() const
{
    const auto& workers = m_cell.workers;
    const auto isWorker = [&](StaffId staff) { return std::find(workers.begin(), workers.end(), staff) != workers.end(); };
    if (m_event.reportedBy != m_event.handlerId && isWorker(m_event.reportedBy))
        return m_event.reportedBy;
    for (const StaffId& worker : workers)
        if (worker != m_event.handlerId)
            return worker;
    return {};
}

Result<CommandOutcome> EventWork::finish()
{
    auto stored = m_context->records.put({ schemaOf<GridEvent>().type, m_event.id.uuid, m_event.rev, toJson(m_event) });
    if (!stored)
        return stored.error();
    for (std::size_t i = m_stepsBefore; i < m_steps.size(); ++i)
        if (auto saved = save(m_context->records, m_steps[i]); !saved)
            return saved.error();
    CommandOutcome outcome;
    outcome.record = std::move(*stored);
    outcome.result.json = composeJson([&](JsonWriter& out) {
        out.startObject();
        if (m_event.number) {
            out.key("number");
            out.string(*m_event.number);
        }
        if (m_event.provisional) {
            out.key("provisional");
            out.string(*m_event.provisional);
        }
        out.key("stage");
        out.string(m_event.state);
        out.key("level");
        out.string(enumText(m_event.level));
        out.endObject();
    });
    return outcome;
}

} // namespace huimin
