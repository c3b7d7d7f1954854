#include "models/commands/attachmentcommands.h"
#include "models/commands/body.h"
#include "models/commands/matterreach.h"
#include "models/grid/gridevent.h"
#include "models/matters/states.h"
#include "models/registry/access.h"
#include "models/registry/placement.h"
#include <algorithm>

namespace huimin {

static constexpr auto attachFileFields = fieldList(
    field<&AttachFileBody::matterId>("办件", Personal),
    field<&AttachFileBody::eventId>("事件", Personal),
    field<&AttachFileBody::materialKey>("材料", Personal, 12),
    field<&AttachFileBody::digest>("摘要", Required, 64),
    field<&AttachFileBody::size>("大小", Required),
    field<&AttachFileBody::mediaType>("类型", Required, 40),
    field<&AttachFileBody::title>("标题", Personal, 80),
    field<&AttachFileBody::pages>("页数", Personal));
static_assert(memberCount<AttachFileBody>() == attachFileFields.size(), "a member is missing from the list of AttachFileBody");
template <>
const Schema& schemaOf<AttachFileBody>()
{
    static const Schema schema { "AttachFileBody", attachFileFields, [] { return std::shared_ptr<void>(std::make_shared<AttachFileBody>()); } };
    return schema;
}

static constexpr auto arrangeAttachmentFields = fieldList(
    field<&ArrangeAttachmentBody::materialKey>("材料", Personal, 12),
    field<&ArrangeAttachmentBody::title>("标题", Personal, 80),
    field<&ArrangeAttachmentBody::pageOrder>("页序", Personal),
    field<&ArrangeAttachmentBody::rotation>("旋转", Personal));
static_assert(memberCount<ArrangeAttachmentBody>() == arrangeAttachmentFields.size(), "a member is missing from the list of ArrangeAttachmentBody");
template <>
const Schema& schemaOf<ArrangeAttachmentBody>()
{
    static const Schema schema { "ArrangeAttachmentBody", arrangeAttachmentFields, [] { return std::shared_ptr<void>(std::make_shared<ArrangeAttachmentBody>()); } };
    return schema;
}

namespace {

constexpr int mostPages = 1000;

Status checkUndecided(const Matter& matter, const Actor& actor)
{
    if (matterStates().isOpen(matter.stage) && matter.stage < QLatin1String("80"))
        return {};
    return Error { ErrorCode::ActNotPossible, { { QStringLiteral("stage"), matter.stage }, { QStringLiteral("possible"), matterStates().possibleActs(matter.stage, actor.role) } } };
}

/// Files of a matter are for those who work on it: the counter and the department.
Result<Matter> workedMatter(CommandContext& context, MatterId id)
{
    if (context.actor.role != Role::Clerk && context.actor.role != Role::Officer)
        return Error { ErrorCode::ForbiddenRole };
    return matterWithin(context, id);
}

/// The event, where it stands in the actor's area and has not come to its end: NotFound, ForbiddenScope, ActNotPossible.
Result<GridEvent> workedEvent(CommandContext& context, GridEventId id)
{
    const auto record = context.records.fetch(schemaOf<GridEvent>().type, id.uuid);
    if (!record)
        return record.error();
    if (!*record)
        return Error { ErrorCode::NotFound };
    const auto event = decode<GridEvent>(**record);
    if (!event)
        return event.error();
    const auto scopes = placementOf(context.records, **record, businessDate(context.at));
    if (!scopes)
        return scopes.error();
    if (!isInArea(context.actor, *scopes) && event->createdBy != context.actor.staff)
        return Error { ErrorCode::ForbiddenScope };
    const MatterStage* stage = eventStates().stage(event->state);
    if (stage && !stage->end)
        return *event;
    return Error { ErrorCode::ActNotPossible,
        { { QStringLiteral("stage"), event->state }, { QStringLiteral("possible"), eventStates().possibleActs(event->state, context.actor.role) } } };
}

/// The attachment shows this material and no other; an empty key: none.
Status showMaterial(CommandContext& context, const Matter& matter, const QUuid& attachment, const QString& key)
{
    auto materials = relatedTo<MatterMaterial>(context.records, matter.id.uuid);
    if (!materials)
        return materials.error();
    if (!key.isEmpty() && std::none_of(materials->begin(), materials->end(), [&](const MatterMaterial& each) { return each.materialKey == key; }))
        return invalidAt("/materialKey", "unknown");
    for (MatterMaterial& material : *materials) {
        const bool wanted = material.materialKey == key;
        const bool shown = std::find(material.attachmentIds.begin(), material.attachmentIds.end(), attachment) != material.attachmentIds.end();
        if (wanted == shown)
            continue;
        if (wanted)
            material.attachmentIds.push_back(attachment);
        else
            std::erase(material.attachmentIds, attachment);
        if (auto saved = save(context.records, material); !saved)
            return saved.error();
    }
    return {};
}

Result<CommandOutcome> attached(CommandContext& context, const Attachment& attachment)
{
    auto stored = context.records.put({ schemaOf<Attachment>().type, attachment.id.uuid, attachment.rev, toJson(attachment) });
    if (!stored)
        return stored.error();
    CommandOutcome outcome;
    outcome.record = std::move(*stored);
    return outcome;
}

/// Each page once.
bool isPageOrder(const std::vector<int>& order)
{
    std::vector<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        if (sorted[i] != static_cast<int>(i))
            return false;
    return sorted.size() <= mostPages;
}

bool isRotation(const std::vector<int>& rotation)
{
    return rotation.size() <= mostPages && std::all_of(rotation.begin(), rotation.end(), [](int degrees) { return degrees == 0 || degrees == 90 || degrees == 180 || degrees == 270; });
}

} // namespace

Result<CommandOutcome> attachFile(const Command& command, CommandContext& context)
{
    const auto body = parseBody<AttachFileBody>(command);
    if (!body)
        return body.error();
    if (!isSha256(body->digest))
        return invalidAt("/digest", "format");
    if (!isAttachmentMedia(body->mediaType))
        return invalidAt("/mediaType", "not_allowed");
    if (body->size < 1)
        return invalidAt("/size", "range");
    if (body->pages && (*body->pages < 1 || *body->pages > mostPages))
        return invalidAt("/pages", "range");
    if (body->size > largestAttachment)
        return Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), QStringLiteral("50 MiB") } } };
    const bool ofEvent = !body->eventId.isNull();
    if (ofEvent == !body->matterId.isNull())
        return invalidAt("/matterId", ofEvent ? "not_allowed" : "required");
    if (ofEvent && body->materialKey)
        return invalidAt("/materialKey", "not_allowed");
    std::optional<Matter> matter;
    bool restricted = false;
    if (ofEvent) {
        const auto event = workedEvent(context, body->eventId);
        if (!event)
            return event.error();
        restricted = event->restricted;
    } else {
        auto found = workedMatter(context, body->matterId);
        if (!found)
            return found.error();
        HUIMIN_TRY(checkUndecided(*found, context.actor));
        matter = std::move(*found);
    }
    const QUuid owner = ofEvent ? body->eventId.uuid : body->matterId.uuid;
    auto known = load<Attachment>(context.records, command.entity.id);
    if (!known)
        return known.error();
    if (*known)
        return invalidAt("/entity/id", "not_allowed");
    auto others = relatedTo<Attachment>(context.records, owner);
    if (!others)
        return others.error();
    std::int64_t whole = body->size;
    for (const Attachment& other : *others)
        if (other.state != AttachmentState::Refused)
            whole += other.size;
    if (whole > largestOfAMatter)
        return Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), QStringLiteral("200 MiB") } } };
    Attachment attachment;
    attachment.id = AttachmentId(command.entity.id);
    attachment.createdAt = context.at;
    attachment.createdBy = context.actor.staff;
    attachment.ownerId = owner;
    attachment.ofEvent = ofEvent;
    attachment.restricted = restricted;
    attachment.digest = body->digest;
    attachment.size = body->size;
    attachment.mediaType = body->mediaType;
    attachment.title = body->title;
    attachment.pages = body->pages;
    auto outcome = attached(context, attachment);
    if (outcome && body->materialKey && matter)
        HUIMIN_TRY(showMaterial(context, *matter, command.entity.id, *body->materialKey));
    return outcome;
}

Result<CommandOutcome> arrangeAttachment(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ArrangeAttachmentBody>(command);
    if (!body)
        return body.error();
    if (body->pageOrder && !isPageOrder(*body->pageOrder))
        return invalidAt("/pageOrder", "range");
    if (body->rotation && !isRotation(*body->rotation))
        return invalidAt("/rotation", "range");
    auto attachment = require<Attachment>(context.records, command.entity.id);
    if (!attachment)
        return attachment.error();
    const auto event = load<GridEvent>(context.records, attachment->ownerId);
    if (!event)
        return event.error();
    if (*event) {
        if (const auto worked = workedEvent(context, (*event)->id); !worked)
            return worked.error();
        if (body->materialKey)
            return invalidAt("/materialKey", "not_allowed");
    }
    const auto matter = *event ? Result<Matter>(Matter()) : workedMatter(context, MatterId(attachment->ownerId));
    if (!matter)
        return matter.error();
    if (!*event)
        HUIMIN_TRY(checkUndecided(*matter, context.actor));
    if (body->title)
        attachment->title = *body->title;
    if (body->pageOrder)
        attachment->pageOrder = *body->pageOrder;
    if (body->rotation)
        attachment->rotation = *body->rotation;
    if (body->materialKey)
        HUIMIN_TRY(showMaterial(context, *matter, command.entity.id, *body->materialKey));
    return attached(context, *attachment);
}

} // namespace huimin
