#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/eventacts.h"
#include "models/commands/eventwork.h"
#include "models/matters/matter.h"

/// What is done with an event by whoever handles it, and what the supervisor grants meanwhile.
namespace huimin {
namespace {
constexpr int mostExtensionDays = 10; ///< working days
constexpr int askBeforePercent = 80; ///< an extension is asked before so much of the limit has passed
constexpr int mostHangUpDays = 30;

template <typename Body> Result<EventWork> handlersWork(const char* act, const Command& command, CommandContext& context, const Body& body)
{
    auto work = EventWork::forAct(act, command, context, body.guard);
    if (work && !work->isHandler())
        return work->notNow("notHandler");
    return work;
}

Status checkReview(QDate reviewOn, QDate today)
{
    return reviewOn > today && reviewOn <= today.addDays(mostHangUpDays) ? Status() : Status(invalidAt("/reviewOn", "range"));
}
} // namespace

Result<CommandOutcome> signEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<NoteBody>(command);
    if (!body)
        return body.error();
    auto work = handlersWork("SignEvent", command, context, *body);
    if (!work)
        return work.error();
    HUIMIN_TRY(work->step("SignEvent", said(body->opinion)));
    work->event().handlerId = context.actor.staff;
    work->start(EventLimitKind::Handle);
    return work->finish();
}

Result<CommandOutcome> recordHandling(const Command& command, CommandContext& context)
{
    const auto body = parseBody<RecordHandlingBody>(command);
    if (!body)
        return body.error();
    auto work = handlersWork("RecordHandling", command, context, *body);
    if (!work)
        return work.error();
    GridEvent& event = work->event();
    const auto text = said(body->text);
    if (!text)
        return invalidAt("/text", "required");
    if (body->cost && body->cost->fen < 0)
        return invalidAt("/cost", "range");
    HUIMIN_TRY(work->checkPhotos(body->photos, "/photos", false));
    if (body->ask == EventAsk::Extension) {
        if (!body->days || *body->days < 1 || *body->days > mostExtensionDays)
            return invalidAt("/days", body->days ? "range" : "required");
        if (event.extendedTo)
            return work->notNow("extendedBefore");
        if (work->clock().percent >= askBeforePercent)
            return work->notNow("askedTooLate");
    } else if (body->ask == EventAsk::HangUp) {
        if (!body->reviewOn)
            return invalidAt("/reviewOn", "required");
        HUIMIN_TRY(checkReview(*body->reviewOn, work->today()));
    }
    HUIMIN_TRY(work->step("RecordHandling", text, body->photos));
    if (body->ask) {
        event.asked = body->ask;
        event.askedAt = context.at;
    }
    return work->finish();
}

Result<CommandOutcome> extendEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ExtendEventBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("ExtendEvent", command, context, body->guard);
    if (!work)
        return work.error();
    if (work->event().extendedTo)
        return work->notNow("extendedBefore");
    if (work->event().asked != EventAsk::Extension)
        return work->notNow("notAsked");
    if (body->days < 1 || body->days > mostExtensionDays)
        return invalidAt("/days", "range");
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->step("ExtendEvent", reason));
    work->extendHandling(body->days);
    work->event().asked.reset();
    return work->finish();
}

Result<CommandOutcome> hangUpEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<HangUpEventBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("HangUpEvent", command, context, body->guard);
    if (!work)
        return work.error();
    if (work->event().asked != EventAsk::HangUp)
        return work->notNow("notAsked");
    HUIMIN_TRY(checkReview(body->reviewOn, work->today()));
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->step("HangUpEvent", reason));
    work->pauseHandling();
    work->event().reviewOn = body->reviewOn;
    work->event().asked.reset();
    return work->finish();
}

Result<CommandOutcome> resumeEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReasonBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("ResumeEvent", command, context, body->guard);
    if (!work)
        return work.error();
    if (context.actor.role == Role::Officer && !work->isHandler())
        return work->notNow("notHandler");
    if (!context.automatic && !said(body->reason))
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->step("ResumeEvent", said(body->reason)));
    work->resumeHandling();
    work->event().reviewOn.reset();
    return work->finish();
}

Result<CommandOutcome> escalateEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReasonBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("EscalateEvent", command, context, body->guard);
    if (!work)
        return work.error();
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->step("EscalateEvent", reason));
    if (!work->raise())
        return work->notNow("noHigherLevel");
    work->withdraw();
    work->start(EventLimitKind::Dispatch);
    return work->finish();
}

Result<CommandOutcome> callUnits(const Command& command, CommandContext& context)
{
    const auto body = parseBody<CallUnitsBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("CallUnits", command, context, body->guard);
    if (!work)
        return work.error();
    GridEvent& event = work->event();
    if (body->helpers.empty())
        return invalidAt("/helpers", "required");
    HUIMIN_TRY(work->checkUnits(body->helpers, event.mainUnit, "/helpers"));
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->step("CallUnits", reason));
    for (const DepartmentId& unit : body->helpers)
        if (std::find(event.helpers.begin(), event.helpers.end(), unit) == event.helpers.end())
            event.helpers.push_back(unit);
    return work->finish();
}

Result<CommandOutcome> turnIntoMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<TurnIntoMatterBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("TurnIntoMatter", command, context, body->guard);
    if (!work)
        return work.error();
    if (context.actor.role == Role::Officer && !work->isHandler())
        return work->notNow("notHandler");
    const auto matter = load<Matter>(context.records, body->matterId.uuid);
    if (!matter)
        return matter.error();
    if (!*matter && context.isCenter()) // a desk does not hold the matters of other halls
        return invalidAt("/matterId", "unknown");
    HUIMIN_TRY(work->step("TurnIntoMatter", said(body->opinion)));
    work->event().matterId = body->matterId;
    work->endLimits();
    return work->finish();
}

Result<CommandOutcome> reportDone(const Command& command, CommandContext& context)
{
    const auto body = parseBody<EventDoneBody>(command);
    if (!body)
        return body.error();
    auto work = handlersWork("ReportDone", command, context, *body);
    if (!work)
        return work.error();
    GridEvent& event = work->event();
    const auto text = said(body->text);
    if (!text)
        return invalidAt("/text", "required");
    HUIMIN_TRY(work->checkPhotos(body->before, "/before", true));
    HUIMIN_TRY(work->checkPhotos(body->after, "/after", true));
    std::vector<AttachmentId> photos = body->before;
    photos.insert(photos.end(), body->after.begin(), body->after.end());
    HUIMIN_TRY(work->step("ReportDone", text, photos));
    work->pauseHandling();
    event.handlerId = context.actor.staff;
    event.asked.reset();
    event.result = text->left(200);
    event.checkerId = work->chosenChecker();
    work->start(EventLimitKind::Check);
    return work->finish();
}

} // namespace huimin
