#include "models/commands/cataloguecommands.h"
#include "models/commands/body.h"
#include "models/commands/catalogueimport.h"
#include "models/matters/itemversions.h"

namespace huimin {

static constexpr auto publishItemBodyFields = fieldList(field<&PublishItemBody::item>("事项", Internal | Required));
static_assert(memberCount<PublishItemBody>() == publishItemBodyFields.size(), "a member is missing from the list of PublishItemBody");
template <> const Schema& schemaOf<PublishItemBody>()
{
    static const Schema schema { "PublishItemBody", publishItemBodyFields, [] { return std::shared_ptr<void>(std::make_shared<PublishItemBody>()); } };
    return schema;
}

static constexpr auto cancelItemBodyFields = fieldList(field<&CancelItemBody::cancelledOn>("取消日期", Internal | Required), field<&CancelItemBody::reason>("原因", Internal, 300));
static_assert(memberCount<CancelItemBody>() == cancelItemBodyFields.size(), "a member is missing from the list of CancelItemBody");
template <> const Schema& schemaOf<CancelItemBody>()
{
    static const Schema schema { "CancelItemBody", cancelItemBodyFields, [] { return std::shared_ptr<void>(std::make_shared<CancelItemBody>()); } };
    return schema;
}

static constexpr auto importCatalogueBodyFields = fieldList(field<&ImportCatalogueBody::effectiveOn>("生效日期", Internal),
    field<&ImportCatalogueBody::items>("事项", Internal | Required), field<&ImportCatalogueBody::materials>("材料", Internal));
static_assert(memberCount<ImportCatalogueBody>() == importCatalogueBodyFields.size(), "a member is missing from the list of ImportCatalogueBody");
template <> const Schema& schemaOf<ImportCatalogueBody>()
{
    static const Schema schema { "ImportCatalogueBody", importCatalogueBodyFields,
        [] { return std::shared_ptr<void>(std::make_shared<ImportCatalogueBody>()); } };
    return schema;
}

Result<CommandOutcome> publishItem(const Command& command, CommandContext& context)
{
    const auto body = parseBody<PublishItemBody>(command);
    if (!body)
        return body.error();
    const auto from = load<ServiceItem>(context.records, command.entity.id);
    if (!from)
        return from.error();
    if (*from && (*from)->itemCode != body->item.itemCode)
        return invalidAt("/item/itemCode", "not_allowed");
    const auto ground = groundOf(context.records);
    if (!ground)
        return ground.error();
    auto stored = publishVersion(context.records, body->item, *ground, { context.actor.staff, context.at });
    if (!stored)
        return stored.error();
    CommandOutcome outcome;
    outcome.audit.fields = *from ? changedFields(**from, body->item) : QStringList { QStringLiteral("itemCode") };
    outcome.record = std::move(*stored);
    return outcome;
}

Result<CommandOutcome> cancelItem(const Command& command, CommandContext& context)
{
    const auto body = parseBody<CancelItemBody>(command);
    if (!body)
        return body.error();
    const auto item = require<ServiceItem>(context.records, command.entity.id);
    if (!item)
        return item.error();
    auto stored = cancelItemOn(context.records, item->itemCode, body->cancelledOn, { context.actor.staff, context.at });
    if (!stored)
        return stored.error();
    CommandOutcome outcome;
    outcome.audit.fields = { QStringLiteral("cancelledOn") };
    outcome.record = std::move(*stored);
    return outcome;
}

Result<CommandOutcome> importItems(const Command& command, CommandContext& context)
{
    auto body = parseBody<ImportCatalogueBody>(command);
    if (!body)
        return body.error();
    const auto counts = importCatalogue(
        context.records, { body->effectiveOn.value_or(QDate()), std::move(body->items), std::move(body->materials) }, { context.actor.staff, context.at });
    if (!counts)
        return counts.error();
    CommandOutcome outcome;
    if (counts->published + counts->cancelled + counts->materials == 0)
        outcome.state = CommandState::Noop;
    outcome.result.json = composeJson([&](JsonWriter& out) {
        out.startObject();
        for (const auto& [key, count] : { std::pair("published", counts->published), std::pair("cancelled", counts->cancelled),
                 std::pair("unchanged", counts->unchanged), std::pair("materials", counts->materials) }) {
            out.key(key);
            out.integer(count);
        }
        out.endObject();
    });
    return outcome;
}

} // namespace huimin
