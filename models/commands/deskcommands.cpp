#include "models/commands/deskcommands.h"
#include "models/commands/body.h"
#include "models/registry/placement.h"

namespace huimin {

static constexpr auto handOverDraftFields
    = fieldList(field<&HandOverDraftBody::kind>("种类", Internal | Required, 40), field<&HandOverDraftBody::subjectId>("对象", Personal),
        field<&HandOverDraftBody::itemCode>("事项编码", Internal, 36), field<&HandOverDraftBody::fields>("内容", Sensitive | Required));
static_assert(memberCount<HandOverDraftBody>() == handOverDraftFields.size(), "a member is missing from the list of HandOverDraftBody");
template <> const Schema& schemaOf<HandOverDraftBody>()
{
    static const Schema schema { "HandOverDraft", handOverDraftFields,
        [] { return std::shared_ptr<void>(std::make_shared<HandOverDraftBody>()); } };
    return schema;
}

static constexpr auto discardParkedFields = fieldList(field<&DiscardParkedBody::reason>("原因", Internal | Required, 200));
static_assert(memberCount<DiscardParkedBody>() == discardParkedFields.size(), "a member is missing from the list of DiscardParkedBody");
template <> const Schema& schemaOf<DiscardParkedBody>()
{
    static const Schema schema { "DiscardParked", discardParkedFields,
        [] { return std::shared_ptr<void>(std::make_shared<DiscardParkedBody>()); } };
    return schema;
}

static constexpr auto handedWorkFields = fieldList(field<&HandedWorkBody::reason>("原因", Internal | Required, 200));
static_assert(memberCount<HandedWorkBody>() == handedWorkFields.size(), "a member is missing from the list of HandedWorkBody");
template <> const Schema& schemaOf<HandedWorkBody>()
{
    static const Schema schema { "HandedWork", handedWorkFields, [] { return std::shared_ptr<void>(std::make_shared<HandedWorkBody>()); } };
    return schema;
}

Result<CommandOutcome> handOverDraft(const Command& command, CommandContext& context)
{
    const auto body = parseBody<HandOverDraftBody>(command);
    if (!body)
        return body.error();
    if (!context.deskWork)
        return CommandOutcome();
    const auto hall = hallInCharge(context.records, context.actor, body->subjectId, businessDate(context.at));
    if (!hall)
        return hall.error();
    HUIMIN_TRY(context.deskWork->handOverDraft({ context.actor.staff, *hall, body->kind, body->subjectId, body->itemCode.value_or(QString()),
        body->fields.json, context.at, command.id }));
    return CommandOutcome();
}

namespace {
/// The work of a command, where this supervisor's hall is in charge of it (of what nobody is in charge of: any).
Result<DeskWorkStore::HandedDraft> handedTo(const Command& command, CommandContext& context)
{
    if (!context.deskWork)
        return Error { ErrorCode::Offline };
    auto work = context.deskWork->handed(CommandId(command.entity.id));
    if (!work)
        return work.error();
    if (!*work || !((*work)->hall.isNull() || (*work)->hall == context.actor.hall))
        return Error { ErrorCode::NotFound };
    return std::move(**work);
}

Result<QString> reasonOf(const Command& command)
{
    const auto body = parseBody<HandedWorkBody>(command);
    if (!body)
        return body.error();
    if (body->reason.trimmed().isEmpty())
        return invalidAt("/reason", "required");
    return body->reason.trimmed();
}
} // namespace

Result<CommandOutcome> openHandedWork(const Command& command, CommandContext& context)
{
    const auto reason = reasonOf(command);
    if (!reason)
        return reason.error();
    const auto work = handedTo(command, context);
    if (!work)
        return work.error();
    CommandOutcome outcome;
    outcome.audit.purposeText = *reason;
    outcome.result.json = work->fields;
    outcome.keepResult = false;
    return outcome;
}

Result<CommandOutcome> settleHandedWork(const Command& command, CommandContext& context)
{
    const auto reason = reasonOf(command);
    if (!reason)
        return reason.error();
    const auto work = handedTo(command, context);
    if (!work)
        return work.error();
    HUIMIN_TRY(context.deskWork->settleHanded(work->command));
    CommandOutcome outcome;
    outcome.audit.purposeText = *reason;
    return outcome;
}

Result<CommandOutcome> discardParked(const Command& command, CommandContext& context)
{
    const auto body = parseBody<DiscardParkedBody>(command);
    if (!body)
        return body.error();
    if (body->reason.trimmed().isEmpty())
        return invalidAt("/reason", "required");
    if (context.deskWork)
        HUIMIN_TRY(context.deskWork->discardParked(CommandId(command.entity.id), context.actor.staff, body->reason.trimmed()));
    CommandOutcome outcome;
    outcome.audit.purposeText = body->reason.trimmed();
    return outcome;
}

} // namespace huimin
