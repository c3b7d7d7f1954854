#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/eventacts.h"
#include "models/commands/eventwork.h"
#include "models/grid/eventclasses.h"
#include "models/grid/likeevents.h"

/// From the report until an event is dispatched.
namespace huimin {
namespace {
constexpr int mostReturns = 2; ///< then the supervisor's word binds

/// Before and after, in this order.
std::vector<AttachmentId> bothSides(const EventDoneBody& body)
{
    std::vector<AttachmentId> photos = body.before;
    photos.insert(photos.end(), body.after.begin(), body.after.end());
    return photos;
}
} // namespace

Result<CommandOutcome> reportEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReportEventBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::report(command, context, *body);
    if (!work)
        return work.error();
    HUIMIN_TRY(work->step("ReportEvent", {}));
    work->start(EventLimitKind::Accept);
    return work->finish();
}

Result<CommandOutcome> handleOnSpot(const Command& command, CommandContext& context)
{
    const auto body = parseBody<EventDoneBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("HandleOnSpot", command, context, body->guard);
    if (!work)
        return work.error();
    GridEvent& event = work->event();
    const EventClass* kind = eventClass(event.classCode);
    if (!kind || !kind->onSpot)
        return work->notNow("notOnSpot");
    if (event.reportedBy != context.actor.staff)
        return work->notNow("notReporter");
    const auto text = said(body->text);
    if (!text)
        return invalidAt("/text", "required");
    HUIMIN_TRY(work->checkPhotos(body->before, "/before", true));
    HUIMIN_TRY(work->checkPhotos(body->after, "/after", true));
    HUIMIN_TRY(work->step("HandleOnSpot", text, bothSides(*body)));
    event.handlerId = context.actor.staff;
    event.result = text->left(200);
    work->endLimits();
    work->start(EventLimitKind::CallBack);
    return work->finish();
}

Result<CommandOutcome> fileEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<FileEventBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("FileEvent", command, context, body->guard);
    if (!work)
        return work.error();
    if (body->level)
        work->event().level = *body->level;
    if (body->urgency)
        work->event().urgency = *body->urgency;
    HUIMIN_TRY(work->step("FileEvent", said(body->opinion)));
    work->start(EventLimitKind::Dispatch);
    return work->finish();
}

Result<CommandOutcome> refuseEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReasonBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("RefuseEvent", command, context, body->guard);
    if (!work)
        return work.error();
    if (context.actor.role == Role::Grid && work->event().reportedBy != context.actor.staff)
        return work->notNow("notReporter");
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->step("RefuseEvent", reason));
    work->event().result = reason->left(200);
    work->endLimits();
    return work->finish();
}

Result<CommandOutcome> joinEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<JoinEventBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("JoinEvent", command, context, body->guard);
    if (!work)
        return work.error();
    if (body->joinTo == work->event().id)
        return invalidAt("/joinTo", "not_allowed");
    const auto other = load<GridEvent>(context.records, body->joinTo.uuid);
    if (!other)
        return other.error();
    if (!*other)
        return invalidAt("/joinTo", "unknown");
    if (!eventStates().isOpen((*other)->state))
        return work->notNow("otherIsClosed");
    if (!mayBeSame(work->event(), **other))
        return work->notNow("notAlike");
    const QString number = (*other)->number ? *(*other)->number : (*other)->provisional.value_or(QString());
    QStringList words { number };
    if (const auto opinion = said(body->opinion))
        words << *opinion;
    HUIMIN_TRY(work->step("JoinEvent", words.join(QLatin1Char('\n')).trimmed()));
    work->event().joinedTo = body->joinTo;
    work->endLimits();
    return work->finish();
}

Result<CommandOutcome> dispatchEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<DispatchEventBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("DispatchEvent", command, context, body->guard);
    if (!work)
        return work.error();
    GridEvent& event = work->event();
    if (body->mainUnit.isNull() && body->handlerId.isNull())
        return invalidAt("/mainUnit", "required");
    if (!body->mainUnit.isNull()) {
        if (!body->handlerId.isNull()) // one or the other has it
            return invalidAt("/handlerId", "not_allowed");
        const auto unit = load<Department>(context.records, body->mainUnit.uuid);
        if (!unit)
            return unit.error();
        if (!*unit)
            return invalidAt("/mainUnit", "unknown");
    } else if (const auto& workers = work->cell().workers; std::find(workers.begin(), workers.end(), body->handlerId) == workers.end()) {
        return invalidAt("/handlerId", "not_allowed");
    }
    HUIMIN_TRY(work->checkUnits(body->helpers, body->mainUnit, "/helpers"));
    HUIMIN_TRY(work->step("DispatchEvent", said(body->opinion)));
    work->withdraw();
    event.mainUnit = body->mainUnit;
    event.handlerId = body->handlerId;
    event.helpers = body->helpers;
    event.dispatchedAt = context.at;
    event.proposedUnit = {};
    work->start(EventLimitKind::Sign);
    return work->finish();
}

Result<CommandOutcome> returnEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReturnEventBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("ReturnEvent", command, context, body->guard);
    if (!work)
        return work.error();
    GridEvent& event = work->event();
    if (!work->isHandler())
        return work->notNow("notHandler");
    if (event.returns >= mostReturns)
        return work->notNow("returnedTwice");
    if (context.at > work->returnUntil())
        return work->notNow("returnTooLate");
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    const auto unit = load<Department>(context.records, body->rightUnit.uuid);
    if (!unit)
        return unit.error();
    if (!*unit)
        return invalidAt("/rightUnit", "unknown");
    if (body->rightUnit == event.mainUnit)
        return invalidAt("/rightUnit", "not_allowed");
    HUIMIN_TRY(work->checkPhotos(body->photos, "/photos", false));
    HUIMIN_TRY(work->step("ReturnEvent", reason, body->photos));
    work->withdraw();
    ++event.returns;
    event.proposedUnit = body->rightUnit;
    work->start(EventLimitKind::Dispatch);
    return work->finish();
}

} // namespace huimin
