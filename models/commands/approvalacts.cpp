#include "models/commands/matteracts.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/commandtypes.h"
#include "models/registry/purpose.h"

/// The second person's word on an act that waits for it.
namespace huimin {
namespace {

Error requestClosed(const ApprovalRequest& request)
{
    return Error { ErrorCode::ActNotPossible,
        { { QStringLiteral("stage"), enumText(request.state) }, { QStringLiteral("possible"), QStringList() },
            { QStringLiteral("why"), QStringLiteral("decided") },
            { QStringLiteral("lastBy"), request.decidedBy.isNull() ? QString() : request.decidedBy.text() } } };
}

/// The request, where this actor may decide it: the role it was asked of, of the matter's own department or hall.
Result<ApprovalRequest> openRequest(const Command& command, CommandContext& context, Matter& matter)
{
    auto request = require<ApprovalRequest>(context.records, command.entity.id);
    if (!request)
        return request;
    auto of = require<Matter>(context.records, request->matterId.uuid);
    if (!of)
        return of.error();
    matter = std::move(*of);
    const Actor& actor = context.actor;
    const bool near = actor.role == Role::Officer ? matter.departmentId == actor.department : matter.hallId == actor.hall;
    if (!near)
        return Error { ErrorCode::ForbiddenScope };
    if (request->state != ApprovalState::Pending)
        return requestClosed(*request);
    return request;
}

Result<CommandOutcome> closeRequest(ApprovalRequest request, ApprovalState state, const std::optional<QString>& text, CommandContext& context)
{
    request.state = state;
    request.decidedBy = context.actor.staff;
    request.decidedAt = context.at;
    request.decidedText = text;
    auto stored = context.records.put({ schemaOf<ApprovalRequest>().type, request.id.uuid, request.rev, toJson(request) });
    if (!stored)
        return stored.error();
    CommandOutcome outcome;
    outcome.record = std::move(*stored);
    return outcome;
}

/// The act as who asked for it, with the consent of who decides.
Result<CommandOutcome> carryOut(const ApprovalRequest& request, const Matter& matter, const Command& command, CommandContext& context,
    const std::optional<QString>& text)
{
    Actor asker;
    asker.staff = request.askedBy;
    asker.role = request.askedAs;
    asker.hall = matter.hallId;
    asker.department = matter.departmentId;
    asker.device = context.actor.device;
    Command act = command;
    act.type = request.act;
    act.entity = { QStringLiteral("Matter"), matter.id.uuid };
    act.body = request.body;
    CommandContext inner { context.records, asker, context.calendar, context.at };
    inner.numbers = context.numbers;
    inner.approval = Agreement { request.id, context.actor.staff, text };
    return applyCommand(act, inner);
}

} // namespace

Result<CommandOutcome> approveRequest(const Command& command, CommandContext& context)
{
    const auto body = parseBody<DecideRequestBody>(command);
    if (!body)
        return body.error();
    Matter matter;
    auto request = openRequest(command, context, matter);
    if (!request)
        return request.error();
    if (request->askedBy == context.actor.staff)
        return Error { ErrorCode::SamePerson };
    if (request->askedOf != context.actor.role)
        return Error { ErrorCode::ForbiddenRole };
    const auto text = said(body->opinion);
    if (context.actor.role == Role::Supervisor && (!text || !isTypedReason(*text)))
        return invalidAt("/opinion", "required");
    auto done = carryOut(*request, matter, command, context, text);
    if (!done)
        return done.error();
    auto outcome = closeRequest(*request, ApprovalState::Approved, text, context);
    if (outcome)
        outcome->result = done->result;
    return outcome;
}

Result<CommandOutcome> refuseRequest(const Command& command, CommandContext& context)
{
    const auto body = parseBody<DecideRequestBody>(command);
    if (!body)
        return body.error();
    Matter matter;
    const auto request = openRequest(command, context, matter);
    if (!request)
        return request.error();
    const auto text = said(body->opinion);
    if (request->askedBy == context.actor.staff)
        return closeRequest(*request, ApprovalState::Withdrawn, text, context);
    if (request->askedOf != context.actor.role)
        return Error { ErrorCode::ForbiddenRole };
    if (!text)
        return invalidAt("/opinion", "required");
    return closeRequest(*request, ApprovalState::Refused, text, context);
}

} // namespace huimin
