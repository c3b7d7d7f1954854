#include "models/commands/undocommand.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"

namespace huimin {

static constexpr auto undoActBodyFields
    = fieldList(field<&UndoActBody::guard>("所见环节", Internal, 4), field<&UndoActBody::reason>("原因", Internal | Multiline, 300));
static_assert(memberCount<UndoActBody>() == undoActBodyFields.size(), "a member is missing from the list of UndoActBody");
template <> const Schema& schemaOf<UndoActBody>()
{
    static const Schema schema { "UndoActBody", undoActBodyFields, [] { return std::shared_ptr<void>(std::make_shared<UndoActBody>()); } };
    return schema;
}

namespace {

constexpr std::int64_t undoWindowMs = 5 * 60'000;

/// A part of a matter: as it was, or (without a row) not there before.
struct UndoPart {
    QString type;
    QUuid id;
    std::optional<JsonText> row;
    bool operator==(const UndoPart&) const = default;
};
constexpr auto undoPartFields
    = fieldList(field<&UndoPart::type>("类型", Internal), field<&UndoPart::id>("编号", Required), field<&UndoPart::row>("原样", Sensitive));

} // namespace

template <> const Schema& schemaOf<UndoPart>()
{
    static const Schema schema { "UndoPart", undoPartFields, [] { return std::shared_ptr<void>(std::make_shared<UndoPart>()); } };
    return schema;
}

namespace {

struct UndoContent {
    JsonText matter; ///< the fields that acts change
    std::vector<UndoPart> parts;
    bool operator==(const UndoContent&) const = default;
};
constexpr auto undoContentFields
    = fieldList(field<&UndoContent::matter>("办件", Sensitive), field<&UndoContent::parts>("各部分", Sensitive));

} // namespace

template <> const Schema& schemaOf<UndoContent>()
{
    static const Schema schema { "UndoContent", undoContentFields, [] { return std::shared_ptr<void>(std::make_shared<UndoContent>()); } };
    return schema;
}

namespace {

template <typename T> const T* partOf(const std::vector<T>& parts, const QUuid& id)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const T& part) { return part.id.uuid == id; });
    return found == parts.end() ? nullptr : &*found;
}

template <typename T>
void noteParts(UndoContent& content, const std::vector<T>& now, const std::vector<T>& before, const QSet<QUuid>& changed)
{
    for (const T& part : now)
        if (changed.contains(part.id.uuid)) {
            const T* old = partOf(before, part.id.uuid);
            content.parts.push_back({ QString::fromLatin1(schemaOf<T>().type), part.id.uuid,
                old ? std::optional<JsonText>(JsonText { toJson(*old) }) : std::nullopt });
        }
}

/// Puts a part back as it was, or takes it out.
template <typename T> Status putBack(std::vector<T>& parts, const UndoPart& part, QSet<QUuid>& changed, RecordSpace& records)
{
    const auto at = std::find_if(parts.begin(), parts.end(), [&](const T& one) { return one.id.uuid == part.id; });
    if (at == parts.end())
        return {};
    if (!part.row) {
        parts.erase(at);
        return records.remove(schemaOf<T>().type, part.id);
    }
    auto old = fromJson<T>(part.row->json, Strictness::Tolerant);
    if (!old)
        return old.error();
    old->rev = at->rev;
    *at = std::move(*old);
    changed << part.id;
    return {};
}

} // namespace

void MatterWork::remember()
{
    m_matterBefore = m_matter;
    m_partsBefore = { m_materials, m_segments };
}

UndoImage MatterWork::image() const
{
    UndoContent content;
    content.matter.json = writeJson(schemaOf<Matter>(), &m_matterBefore, 0, MergeGuard);
    noteParts(content, m_materials, m_partsBefore.materials, m_changed);
    noteParts(content, m_segments, m_partsBefore.segments, m_changed);
    for (const DepartmentOpinion& opinion : m_opinions)
        if (m_changed.contains(opinion.id.uuid))
            content.parts.push_back({ QStringLiteral("DepartmentOpinion"), opinion.id.uuid, {} });
    if (m_certificate)
        content.parts.push_back({ QStringLiteral("Certificate"), m_certificate->id.uuid, {} });
    UndoImage image;
    image.id = UndoImageId(childUuid(m_command->id.uuid, slot::undo));
    stamp(image);
    image.matterId = m_matter.id;
    image.eventId = m_events.back().id;
    image.image.json = toJson(content);
    return image;
}

Status MatterWork::restore(const UndoImage& image, const MatterEvent& undone, const StepNotes& notes)
{
    const auto content = fromJson<UndoContent>(image.image.json, Strictness::Tolerant);
    if (!content)
        return content.error();
    Matter before;
    Status wrong;
    HUIMIN_TRY(readDocument(content->matter.json, [&](JsonValue& root) -> std::optional<FieldIssue> {
        root.eachMember([&](std::string_view name, JsonValue& value) {
            const Field* field = schemaOf<Matter>().find(name);
            if (field && setFieldJson(*field, &before, value.raw()))
                wrong = Error { ErrorCode::Internal, {}, {}, QStringLiteral("an undo image cannot be read") };
            return wrong.ok();
        });
        return std::nullopt;
    }));
    HUIMIN_TRY(wrong);
    addEvent(QStringLiteral("UndoAct"), before.stage, notes).reasonCode = undone.act;
    for (const Field& field : schemaOf<Matter>().fields)
        if (field.has(MergeGuard))
            field.ops->assign(field.at(&m_matter), field.in(&before));
    m_stage = m_matter.stage;
    RecordSpace& records = m_context->records;
    for (const UndoPart& part : content->parts) {
        if (part.type == QLatin1String("MatterMaterial"))
            HUIMIN_TRY(putBack(m_materials, part, m_changed, records));
        else if (part.type == QLatin1String("ClockSegment"))
            HUIMIN_TRY(putBack(m_segments, part, m_changed, records));
        else if (part.type == QLatin1String("DepartmentOpinion"))
            HUIMIN_TRY(putBack(m_opinions, part, m_changed, records));
        else if (auto removed = records.remove(part.type.toStdString(), part.id); !removed && removed.error().code != ErrorCode::NotFound)
            return removed;
    }
    // The papers of that act, in the order in which they were made, from its own on.
    bool own = false;
    for (int i = slot::document; i < slot::segment && !undone.documentId.isNull(); ++i) {
        const QUuid made = childUuid(undone.commandId.uuid, i);
        own = own || made == undone.documentId.uuid;
        for (Document& document : m_documents)
            if (own && document.id.uuid == made) {
                document.undone = true;
                m_changed << made;
            }
    }
    m_canBeUndone = false;
    return records.remove(schemaOf<UndoImage>().type, image.id.uuid);
}

Result<CommandOutcome> undoAct(const Command& command, CommandContext& context)
{
    const auto body = parseBody<UndoActBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::existing(command, context, body->guard);
    if (!work)
        return work.error();
    const std::vector<MatterEvent>& events = work->events();
    const auto last
        = std::max_element(events.begin(), events.end(), [](const MatterEvent& a, const MatterEvent& b) { return a.seq < b.seq; });
    if (last == events.end() || last->act == QLatin1String("UndoAct"))
        return work->notNow("nothingToUndo");
    if (last->byId != context.actor.staff)
        return work->notNow("notYours");
    if (context.at.us - last->at.us > undoWindowMs * 1000)
        return work->notNow("tooLate");
    for (const Document& document : work->documents())
        if (document.id == last->documentId && document.deliveredAt)
            return work->notNow("handedOver");
    const auto images = relatedTo<UndoImage>(context.records, last->id.uuid);
    if (!images)
        return images.error();
    if (images->empty())
        return work->notNow("cannotBeUndone");
    const MatterEvent undone = *last;
    HUIMIN_TRY(work->restore(images->front(), undone, { body->reason, {}, {} }));
    return work->finish();
}

} // namespace huimin
