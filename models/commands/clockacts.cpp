#include "models/commands/matteracts.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"

/// Acts that stop the clocks, let them go on or move their limits.
namespace huimin {

Result<CommandOutcome> extendLimit(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReasonBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ExtendLimit", command, context, body->guard);
    if (!work)
        return work.error();
    if (!said(body->reason))
        return invalidAt("/reason", "required");
    constexpr int jointDays = 15; // art. 42: joint handling
    const bool joint = isLicence(work->item()) && !work->matter().parentId.isNull();
    const int days = joint ? jointDays : work->handling().extensionDays;
    if (days <= 0)
        return work->notNow("notExtendable");
    if (work->matter().extensionDays > 0)
        return work->notNow("extendedBefore");
    if (!work->matter().statutoryDue || work->today() > *work->matter().statutoryDue)
        return work->notNow("limitPassed");
    if (!work->isAgreed())
        return work->ask("ExtendLimit", Role::Officer, said(body->reason));
    HUIMIN_TRY(work->step("ExtendLimit", { said(body->reason), {}, {} }));
    work->extendClocks(days);
    return work->finish();
}

Result<CommandOutcome> startSpecialProcedure(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ProcedureBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("StartSpecialProcedure", command, context, body->guard);
    if (!work)
        return work.error();
    if (work->handling().procedures.isEmpty())
        return work->notNow("noProcedure");
    if (!work->handling().procedures.contains(body->kind))
        return invalidAt("/kind", "not_allowed");
    if (!said(body->reason))
        return invalidAt("/reason", "required");
    if (body->expectedDays < 1 || body->expectedDays > 365)
        return invalidAt("/expectedDays", "range");
    if (!work->isAgreed())
        return work->ask("StartSpecialProcedure", Role::Officer, said(body->reason));
    HUIMIN_TRY(work->step("StartSpecialProcedure", { said(body->reason), body->kind, command.body }));
    work->stopClocks(body->kind);
    return work->finish();
}

Result<CommandOutcome> endSpecialProcedure(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReasonBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("EndSpecialProcedure", command, context, body->guard);
    if (!work)
        return work.error();
    if (!said(body->reason))
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->step("EndSpecialProcedure", { said(body->reason), {}, {} }));
    work->resumeClocks();
    return work->finish();
}

Result<CommandOutcome> suspendMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<SuspendBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("SuspendMatter", command, context, body->guard);
    if (!work)
        return work.error();
    if (work->handling().suspendReasons.isEmpty())
        return work->notNow("noSuspension");
    if (!body->reasonCode || !work->handling().suspendReasons.contains(*body->reasonCode))
        return invalidAt("/reasonCode", body->reasonCode ? "not_allowed" : "required");
    if (!said(body->reason))
        return invalidAt("/reason", "required");
    if (!body->reviewOn || *body->reviewOn <= work->today())
        return invalidAt("/reviewOn", body->reviewOn ? "range" : "required");
    if (!work->isAgreed())
        return work->ask("SuspendMatter", Role::Officer, said(body->reason));
    HUIMIN_TRY(work->step("SuspendMatter", { said(body->reason), body->reasonCode, command.body }));
    work->stopClocks(body->reasonCode);
    work->matter().reviewOn = body->reviewOn;
    return work->finish();
}

Result<CommandOutcome> resumeMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReasonBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ResumeMatter", command, context, body->guard);
    if (!work)
        return work.error();
    if (!said(body->reason))
        return invalidAt("/reason", "required");
    HUIMIN_TRY(work->step("ResumeMatter", { said(body->reason), {}, {} }));
    work->resumeClocks();
    work->matter().reviewOn.reset();
    return work->finish();
}

} // namespace huimin
