#include "models/commands/matteracts.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"
#include "models/matters/limits.h"

/// The decision (决定): never by the officer who examined the matter.
namespace huimin {
namespace {

/// From acceptance only what is done on the spot; from the review by an officer who did not examine it.
Status mayDecide(const MatterWork& work, const Actor& actor)
{
    if (work.matter().stage == QLatin1String("50")) {
        if (!work.item().instant)
            return work.notNow("notInstant");
        if (actor.role == Role::Clerk && !work.handling().windowGrants)
            return work.notNow("windowMayNotGrant");
        return {};
    }
    return work.wasReviewedBy(actor.staff) ? Status(Error { ErrorCode::SamePerson }) : Status();
}

void decide(MatterWork& work, MatterResult result, CommandContext& context)
{
    work.endClocks();
    Matter& matter = work.matter();
    matter.decidedAt = context.at;
    matter.result = result;
    matter.approverId = context.actor.staff;
    matter.promiseUntil.reset();
    if (work.handling().deliveryDays > 0)
        matter.deliveryDue = dueDate(work.today(), work.handling().deliveryDays, context.calendar).on;
}

} // namespace

Result<CommandOutcome> grantMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<NoteBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("GrantMatter", command, context, body->guard);
    if (!work)
        return work.error();
    HUIMIN_TRY(mayDecide(*work, context.actor));
    if (work->awaitsOpinions())
        return work->notNow("opinionsAwaited");
    if (work->hasOpenPromise())
        return work->notNow("promiseOpen");
    HUIMIN_TRY(work->step("GrantMatter", { said(body->opinion), {}, {} }));
    decide(*work, MatterResult::Granted, context);
    return work->finish();
}

Result<CommandOutcome> refuseMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReasonsBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("RefuseMatter", command, context, body->guard);
    if (!work)
        return work.error();
    HUIMIN_TRY(mayDecide(*work, context.actor));
    const auto reasons = joinedReasons(body->reasons);
    if (!reasons)
        return reasons.error();
    if (!said(body->remedies))
        return invalidAt("/remedies", "required");
    HUIMIN_TRY(work->step("RefuseMatter", { *reasons, {}, command.body }));
    decide(*work, MatterResult::Refused, context);
    return work->finish();
}

} // namespace huimin
