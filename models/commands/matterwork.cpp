#include "models/commands/matterwork.h"
#include "models/base/ownnumbers.h"
#include "models/commands/actguard.h"
#include "models/commands/body.h"
#include "models/commands/documentcommands.h"
#include "models/matters/catalogueload.h"
#include "models/matters/reception.h"
#include "models/registry/holdings.h"

namespace huimin {
namespace {

ClockState clockOfStage(const MatterStage& stage, ClockState present)
{
    if (stage.clock == QLatin1String("running"))
        return ClockState::Running;
    if (stage.clock == QLatin1String("stopped"))
        return ClockState::Stopped;
    if (stage.clock == QLatin1String("none") || stage.clock == QLatin1String("notice"))
        return ClockState::None;
    if (stage.clock == QLatin1String("delivery") || stage.clock == QLatin1String("ended"))
        return ClockState::Ended;
    return present; // "running or stopped": the act says
}

bool isFor(const DocumentKind& kind, const QString& typeCode)
{
    return kind.types == QLatin1String("all") || kind.types.split(QLatin1Char(' ')).contains(typeCode);
}

/// "a and b" are both made. Of "a or b" it is the one for the item's legal type, where that tells; else the first at the window and
/// the second for what came by the web. A paper of licences alone has the suspension notice in its place for other items.
QStringList documentKeys(const QString& document, MatterChannel channel, const QString& typeCode)
{
    if (document.isEmpty())
        return {};
    QStringList keys = document.split(QStringLiteral(" and "));
    const QStringList either = document.split(QStringLiteral(" or "));
    if (either.size() == 2) {
        const DocumentKind* first = matterStates().document(either[0]);
        const bool byType = first && first->types != QLatin1String("all");
        const bool byWeb = channel == MatterChannel::Web || channel == MatterChannel::SelfService;
        const bool second = byType ? !isFor(*first, typeCode) : byWeb;
        keys = { either[second ? 1 : 0] };
    }
    for (QString& key : keys)
        if (const DocumentKind* kind = matterStates().document(key); kind && !isFor(*kind, typeCode))
            key = QStringLiteral("suspension_notice");
    return keys;
}

} // namespace

Result<MatterWork> MatterWork::existing(const Command& command, CommandContext& context, const std::optional<QString>& guard)
{
    MatterWork work(command, context);
    auto matter = require<Matter>(context.records, command.entity.id);
    if (!matter)
        return matter.error();
    work.m_matter = std::move(*matter);
    work.m_stage = work.m_matter.stage;
    const Actor& actor = context.actor;
    const bool mine = actor.role == Role::Officer ? work.m_matter.departmentId == actor.department : work.m_matter.hallId == actor.hall;
    if (!mine && !context.automatic)
        return Error { ErrorCode::ForbiddenScope };
    HUIMIN_TRY(work.loadParts());
    if (guard && *guard != work.m_stage)
        return actElsewhere(matterStates(), work.m_stage, actor.role, lastActOf(work.m_events));
    work.remember();
    return work;
}

Result<MatterWork> MatterWork::forAct(
    const char* act, const Command& command, CommandContext& context, const std::optional<QString>& guard)
{
    auto work = existing(command, context, guard);
    if (!work)
        return work;
    if (const auto edge = work->edgeOf(QString::fromLatin1(act)); !edge)
        return edge.error();
    return work;
}

Status MatterWork::loadParts()
{
    const QUuid id = m_matter.id.uuid;
    auto hall = require<Hall>(m_context->records, m_matter.hallId.uuid);
    if (!hall)
        return hall.error();
    m_hall = std::move(*hall);
    auto materials = relatedTo<MatterMaterial>(m_context->records, id);
    auto events = relatedTo<MatterEvent>(m_context->records, id);
    auto segments = relatedTo<ClockSegment>(m_context->records, id);
    auto documents = relatedTo<Document>(m_context->records, id);
    auto approvals = relatedTo<ApprovalRequest>(m_context->records, id);
    auto opinions = relatedTo<DepartmentOpinion>(m_context->records, id);
    if (!materials)
        return materials.error();
    if (!events)
        return events.error();
    if (!segments)
        return segments.error();
    if (!documents)
        return documents.error();
    if (!approvals)
        return approvals.error();
    if (!opinions)
        return opinions.error();
    m_materials = std::move(*materials);
    m_events = std::move(*events);
    m_segments = std::move(*segments);
    m_documents = std::move(*documents);
    m_approvals = std::move(*approvals);
    m_opinions = std::move(*opinions);
    return loadItem();
}

Status MatterWork::loadItem()
{
    auto item = require<ServiceItem>(m_context->records, serviceItemId(m_matter.itemCode, m_matter.itemVersion).uuid);
    if (!item)
        return item.error();
    m_item = std::move(*item);
    m_handling = handlingOf(m_item);
    return {};
}

/// The edge of an act from here: for the role, or among those that the center takes by itself.
Result<MatterEdge> MatterWork::edgeOf(const QString& act) const
{
    return edgeOfAct(matterStates(), act, m_stage, *m_context, lastActOf(m_events));
}

Error MatterWork::notNow(const char* why) const
{
    Error error = actElsewhere(matterStates(), m_stage, m_context->actor.role, lastActOf(m_events));
    error.members.insert(QStringLiteral("why"), QString::fromLatin1(why));
    return error;
}

MatterEvent& MatterWork::addEvent(const QString& act, const QString& to, const StepNotes& notes)
{
    MatterEvent event;
    event.id = MatterEventId(childUuid(m_command->id.uuid, slot::event + m_madeEvents++));
    stamp(event);
    event.matterId = m_matter.id;
    event.seq = 1;
    for (const MatterEvent& earlier : m_events)
        event.seq = std::max(event.seq, earlier.seq + 1);
    event.act = act;
    event.from = m_stage;
    event.to = to;
    event.at = m_context->at;
    event.byId = m_context->actor.staff;
    event.opinion = notes.opinion;
    event.reasonCode = notes.reasonCode;
    event.recorded = notes.recorded;
    event.commandId = m_command->id;
    if (m_context->approval)
        event.approvedBy = m_context->approval->by;
    m_changed << event.id.uuid;
    return m_events.emplace_back(std::move(event));
}

Status MatterWork::step(const char* act, const StepNotes& notes)
{
    const auto edge = edgeOf(QString::fromLatin1(act));
    if (!edge)
        return edge.error();
    if (m_madeEvents > 0)
        remember(); // of several steps at once only the last can be taken back
    const DocumentId document = makeDocuments(*edge);
    addEvent(edge->act, edge->to, notes).documentId = document;
    if (edge->to != m_stage)
        dropApprovals();
    m_stage = edge->to;
    m_matter.stage = m_stage;
    m_matter.clock = clockOfStage(*matterStates().stage(m_stage), m_matter.clock);
    if (m_matter.clerkId.isNull() && m_context->actor.role == Role::Clerk && !m_context->automatic) // prepared on a grid: whoever takes it up at the hall
        m_matter.clerkId = m_context->actor.staff;
    return {};
}

QString MatterWork::documentNumber(const QString& kind, int issue) const
{
    return documentNumberOf(m_matter, kind, issue);
}

/// The id of the first one, null where the edge makes none.
DocumentId MatterWork::makeDocuments(const MatterEdge& edge)
{
    DocumentId first;
    for (const QString& key : documentKeys(edge.document, m_matter.channel, m_item.typeCode)) {
        const DocumentKind* kind = matterStates().document(key);
        if (!kind)
            continue; // "certificate or …" in words: made by the act's own command
        Document document;
        document.id = DocumentId(childUuid(m_command->id.uuid, slot::document + m_madeDocuments++));
        stamp(document);
        const auto issues
            = std::count_if(m_documents.begin(), m_documents.end(), [&](const Document& d) { return d.kind == kind->number; });
        document.number = documentNumber(kind->number, static_cast<int>(issues) + 1);
        document.kind = kind->number;
        document.matterId = m_matter.id;
        document.templateVersion = 1;
        document.issuedAt = m_context->at;
        document.issuedBy = m_context->actor.staff;
        if (first.isNull())
            first = document.id;
        m_changed << document.id.uuid;
        m_documents.push_back(std::move(document));
    }
    return first;
}

void MatterWork::issue(Certificate certificate)
{
    certificate.id = CertificateId(childUuid(m_command->id.uuid, slot::certificate));
    stamp(certificate);
    m_certificate = std::move(certificate);
}

void MatterWork::handOverDocuments()
{
    static const QStringList handed { QStringLiteral("07"), QStringLiteral("28"), QStringLiteral("29"), QStringLiteral("30") };
    for (Document& document : m_documents)
        if (handed.contains(document.kind) && !document.undone && !document.deliveredAt) {
            document.deliveredAt = m_context->at;
            m_changed << document.id.uuid;
        }
}

Status MatterWork::saveParts()
{
    RecordSpace& records = m_context->records;
    const auto saveChanged = [&](const auto& parts) -> Status {
        for (const auto& part : parts)
            if (m_changed.contains(part.id.uuid))
                if (auto saved = save(records, part); !saved)
                    return saved.error();
        return {};
    };
    HUIMIN_TRY(saveChanged(m_materials));
    HUIMIN_TRY(saveChanged(m_documents));
    HUIMIN_TRY(saveChanged(m_events));
    HUIMIN_TRY(saveChanged(m_segments));
    HUIMIN_TRY(saveChanged(m_approvals));
    HUIMIN_TRY(saveChanged(m_opinions));
    if (m_certificate)
        if (auto saved = save(records, *m_certificate); !saved)
            return saved.error();
    const bool madeNow = m_isNew && m_madeEvents < 2; // what was not there before cannot be restored
    if (m_context->isCenter() && m_madeEvents > 0 && m_canBeUndone && !madeNow)
        if (auto saved = save(records, image()); !saved)
            return saved.error();

    auto reception = load<Reception>(records, m_matter.receptionId.uuid);
    if (!reception)
        return reception.error();
    if (*reception && (*reception)->hallId == m_matter.hallId
        && std::find((*reception)->matterIds.begin(), (*reception)->matterIds.end(), m_matter.id.uuid) == (*reception)->matterIds.end()) {
        (*reception)->matterIds.push_back(m_matter.id.uuid);
        if (auto saved = save(records, **reception); !saved)
            return saved.error();
    }
    return {};
}

Result<CommandOutcome> MatterWork::finish()
{
    auto stored = m_context->records.put({ schemaOf<Matter>().type, m_matter.id.uuid, m_matter.rev, toJson(m_matter) });
    if (!stored)
        return stored.error();
    HUIMIN_TRY(saveParts());
    return outcomeOf(std::move(*stored));
}

Result<CommandOutcome> MatterWork::outcomeOf(RecordText stored) const
{
    CommandOutcome outcome;
    outcome.record = std::move(stored);
    outcome.result.json = composeJson([&](JsonWriter& out) {
        out.startObject();
        if (m_matter.number) {
            out.key("number");
            out.string(*m_matter.number);
        }
        if (m_matter.provisional) {
            out.key("provisional");
            out.string(*m_matter.provisional);
        }
        out.key("stage");
        out.string(m_matter.stage);
        if (m_asked) {
            out.key("waiting");
            out.string(m_asked->text());
        }
        out.endObject();
    });
    return outcome;
}

} // namespace huimin
