#include "models/commands/deskcommands.h"
#include "models/commands/body.h"

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

Result<CommandOutcome> handOverDraft(const Command& command, CommandContext& context)
{
    const auto body = parseBody<HandOverDraftBody>(command);
    if (!body)
        return body.error();
    if (context.deskWork)
        HUIMIN_TRY(context.deskWork->handOverDraft({ context.actor.staff, context.actor.hall, body->kind, body->subjectId,
            body->itemCode.value_or(QString()), body->fields.json, context.at }));
    return CommandOutcome();
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
