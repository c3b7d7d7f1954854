#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/eventacts.h"
#include "models/commands/eventwork.h"

/// The check by another person, the call-back, urging, and what climbs by itself.
namespace huimin {
namespace {
constexpr int failsBeforeClimbing = 2;
constexpr int leastSatisfied = 3; ///< of 5; below it the event is opened again
constexpr int attemptsAtLeast = 3;

template <typename Body> Result<EventWork> checkersWork(const char* act, const Command& command, CommandContext& context, const Body& body)
{
    auto work = EventWork::forAct(act, command, context, body.guard);
    if (work && work->event().handlerId == context.actor.staff)
        return Error { ErrorCode::SamePerson };
    return work;
}

Status isCount(const std::optional<int>& count, const char* path) { return count && *count < 0 ? Status(invalidAt(path, "range")) : Status(); }
} // namespace

Result<CommandOutcome> passCheck(const Command& command, CommandContext& context)
{
    const auto body = parseBody<PassCheckBody>(command);
    if (!body)
        return body.error();
    auto work = checkersWork("PassCheck", command, context, *body);
    if (!work)
        return work.error();
    HUIMIN_TRY(work->checkPhotos(body->photos, "/photos", true));
    if (body->loss && body->loss->fen < 0)
        return invalidAt("/loss", "range");
    HUIMIN_TRY(isCount(body->injured, "/injured"));
    HUIMIN_TRY(isCount(body->dead, "/dead"));
    HUIMIN_TRY(work->step("PassCheck", said(body->opinion), body->photos));
    work->event().checkerId = context.actor.staff;
    work->endLimits();
    work->start(EventLimitKind::CallBack);
    return work->finish();
}

Result<CommandOutcome> failCheck(const Command& command, CommandContext& context)
{
    const auto body = parseBody<FailCheckBody>(command);
    if (!body)
        return body.error();
    auto work = checkersWork("FailCheck", command, context, *body);
    if (!work)
        return work.error();
    if (work->event().fails >= failsBeforeClimbing)
        return work->notNow("failsClimb");
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->checkPhotos(body->photos, "/photos", true));
    HUIMIN_TRY(work->step("FailCheck", reason, body->photos));
    ++work->event().fails;
    work->event().checkerId = context.actor.staff;
    work->event().climbs = 0;
    work->resumeHandling();
    return work->finish();
}

Result<CommandOutcome> climbAfterCheck(const Command& command, CommandContext& context)
{
    const auto body = parseBody<FailCheckBody>(command);
    if (!body)
        return body.error();
    auto work = checkersWork("ClimbAfterCheck", command, context, *body);
    if (!work)
        return work.error();
    if (work->event().fails < failsBeforeClimbing)
        return work->notNow("notThirdTime");
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->checkPhotos(body->photos, "/photos", true));
    HUIMIN_TRY(work->step("ClimbAfterCheck", reason, body->photos));
    work->raise(); // of the city's own it stays with the city, and is dispatched anew
    work->withdraw();
    work->event().fails = 0;
    work->start(EventLimitKind::Dispatch);
    return work->finish();
}

Result<CommandOutcome> callBack(const Command& command, CommandContext& context)
{
    const auto body = parseBody<CallBackBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("CallBack", command, context, body->guard);
    if (!work)
        return work.error();
    if (context.automatic && !hasNobodyToCall(work->event()))
        return work->notNow("somebodyToCall");
    if (body->outcome == CallBackOutcome::Satisfied) {
        if (!body->score)
            return invalidAt("/score", "required");
        if (*body->score < leastSatisfied || *body->score > 5)
            return invalidAt("/score", "range");
    }
    if (body->outcome == CallBackOutcome::NotReached && body->attempts.value_or(0) < attemptsAtLeast)
        return invalidAt("/attempts", body->attempts ? "range" : "required");
    HUIMIN_TRY(work->step("CallBack", said(body->opinion)));
    if (body->outcome == CallBackOutcome::Satisfied)
        work->event().score = body->score;
    work->endLimits();
    return work->finish();
}

Result<CommandOutcome> reopenEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReasonBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("ReopenEvent", command, context, body->guard);
    if (!work)
        return work.error();
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->step("ReopenEvent", reason));
    work->event().result.reset();
    work->start(EventLimitKind::Handle);
    return work->finish();
}

Result<CommandOutcome> urgeEvent(const Command& command, CommandContext& context)
{
    const auto body = parseBody<UrgeEventBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("UrgeEvent", command, context, body->guard);
    if (!work)
        return work.error();
    if (work->event().urgeDue)
        return work->notNow("urgeOpen");
    const auto letter = said(body->letter);
    if (!letter)
        return invalidAt("/letter", "required");
    if (body->replyBy <= context.at)
        return invalidAt("/replyBy", "range");
    HUIMIN_TRY(work->step("UrgeEvent", letter));
    work->event().urgeDue = body->replyBy;
    work->event().urgeClimbed = false;
    return work->finish();
}

Result<CommandOutcome> answerUrge(const Command& command, CommandContext& context)
{
    const auto body = parseBody<NoteBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("AnswerUrge", command, context, body->guard);
    if (!work)
        return work.error();
    if (!work->event().urgeDue)
        return work->notNow("noUrge");
    if (context.actor.role == Role::Officer && !work->isHandler())
        return work->notNow("notHandler");
    const auto reply = said(body->opinion);
    if (!reply)
        return invalidAt("/opinion", "required");
    HUIMIN_TRY(work->step("AnswerUrge", reply));
    work->event().urgeDue.reset();
    work->event().urgeClimbed = false;
    return work->finish();
}

Result<CommandOutcome> climbLate(const Command& command, CommandContext& context)
{
    const auto body = parseBody<NoteBody>(command);
    if (!body)
        return body.error();
    auto work = EventWork::forAct("ClimbLate", command, context, body->guard);
    if (!work)
        return work.error();
    GridEvent& event = work->event();
    const bool silent = event.urgeDue && !event.urgeClimbed && *event.urgeDue <= context.at;
    const std::optional<Instant> climbs = event.climbAt ? event.climbAt : event.climbs == 0 ? runningDue(event) : std::nullopt;
    const bool late = climbs && *climbs <= context.at;
    if (!silent && !late)
        return work->notNow("inTime");
    HUIMIN_TRY(work->step("ClimbLate", said(body->opinion)));
    if (!work->raise())
        return work->notNow("noHigherLevel");
    if (silent)
        event.urgeClimbed = true;
    if (late)
        work->noteClimb();
    return work->finish();
}

} // namespace huimin
