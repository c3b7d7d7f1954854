#include "models/commands/matterwork.h"
#include "models/base/calendar.h"
#include "models/base/ownnumbers.h"
#include "models/commands/body.h"
#include "models/commands/documentcommands.h"
#include "models/matters/catalogueload.h"
#include "models/matters/formcheck.h"
#include "models/matters/limits.h"
#include "models/matters/reception.h"
#include "models/registry/enterprise.h"
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

/// "a and b" are both made, of "a or b" the first at the window and the second for what came by the web.
QStringList documentKeys(const QString& document, MatterChannel channel)
{
    if (document.isEmpty())
        return {};
    const QStringList either = document.split(QStringLiteral(" or "));
    if (either.size() == 2)
        return { channel == MatterChannel::Web || channel == MatterChannel::SelfService ? either[1] : either[0] };
    return document.split(QStringLiteral(" and "));
}

bool isThere(const MatterMaterial& material)
{
    return material.state == MaterialState::Held || material.state == MaterialState::Brought;
}

} // namespace

template <typename T> void MatterWork::stamp(T& record) const
{
    record.createdAt = m_context->at;
    record.createdBy = m_context->actor.staff;
}
template void MatterWork::stamp<Matter>(Matter&) const;

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
    if (!mine)
        return Error { ErrorCode::ForbiddenScope };
    if (guard && *guard != work.m_stage)
        return Error { ErrorCode::ActNotPossible,
            { { QStringLiteral("stage"), work.m_stage },
                { QStringLiteral("possible"), matterStates().possibleActs(work.m_stage, actor.role) } } };
    HUIMIN_TRY(work.loadParts());
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
    if (!materials)
        return materials.error();
    if (!events)
        return events.error();
    if (!segments)
        return segments.error();
    if (!documents)
        return documents.error();
    m_materials = std::move(*materials);
    m_events = std::move(*events);
    m_segments = std::move(*segments);
    m_documents = std::move(*documents);
    return loadItem();
}

Status MatterWork::loadItem()
{
    auto item = require<ServiceItem>(m_context->records, serviceItemId(m_matter.itemCode, m_matter.itemVersion).uuid);
    if (!item)
        return item.error();
    m_item = std::move(*item);
    return {};
}

Status MatterWork::step(const char* act, const StepNotes& notes)
{
    const QString actKey = QString::fromLatin1(act);
    const auto edge = matterStates().check(actKey, m_stage, m_context->actor.role);
    if (!edge)
        return edge.error();
    MatterEvent event;
    event.id = MatterEventId(childUuid(m_command->id.uuid, slot::event + m_madeEvents++));
    stamp(event);
    event.matterId = m_matter.id;
    event.seq = 1;
    for (const MatterEvent& earlier : m_events)
        event.seq = std::max(event.seq, earlier.seq + 1);
    event.act = actKey;
    event.from = m_stage;
    event.to = edge->to;
    event.at = m_context->at;
    event.byId = m_context->actor.staff;
    event.opinion = notes.opinion;
    event.reasonCode = notes.reasonCode;
    event.commandId = m_command->id;
    const auto document = makeDocuments(*edge);
    if (!document)
        return document.error();
    event.documentId = *document;
    m_changed << event.id.uuid;
    m_events.push_back(std::move(event));

    m_stage = edge->to;
    m_matter.stage = m_stage;
    m_matter.clock = clockOfStage(*matterStates().stage(m_stage), m_matter.clock);
    if (m_matter.clerkId.isNull() && m_context->actor.role == Role::Clerk) // prepared on a grid: whoever takes it up at the hall
        m_matter.clerkId = m_context->actor.staff;
    return {};
}

QString MatterWork::documentNumber(const QString& kind, int issue) const
{
    return documentNumberOf(m_matter, kind, issue);
}

/// The id of the first one, null where the edge makes none.
Result<DocumentId> MatterWork::makeDocuments(const MatterEdge& edge)
{
    DocumentId first;
    for (const QString& key : documentKeys(edge.document, m_matter.channel)) {
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

Result<bool> MatterWork::isHolderNear(const QUuid& holder)
{
    if (holder == m_matter.applicantId || holder == m_matter.agentId.uuid)
        return true;
    const auto relations = relatedTo<Relation>(m_context->records, holder);
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations)
        for (const QUuid& end : { relation.fromId, relation.toId })
            if (end == m_matter.applicantId || (!m_matter.agentId.isNull() && end == m_matter.agentId.uuid))
                return true;
    const auto person = load<Resident>(m_context->records, holder);
    const auto applicant = load<Resident>(m_context->records, m_matter.applicantId);
    if (!person)
        return person.error();
    if (!applicant)
        return applicant.error();
    return *person && *applicant && !(*person)->householdId.isNull() && (*person)->householdId == (*applicant)->householdId;
}

/// A paper counts as held where a valid certificate of its kind, of the applicant or somebody near, shows it, or where the item
/// has it checked over shared data or made by the system.
Status MatterWork::checkHeld(const TakenMaterial& taken, const Material& material, const QString& path)
{
    if (taken.certificateId.isNull())
        return material.obtain == Obtain::Share || material.obtain == Obtain::Form
            ? Status()
            : Status(invalidAt(path + QStringLiteral("/certificateId"), "required"));
    const auto certificate = load<Certificate>(m_context->records, taken.certificateId.uuid);
    if (!certificate)
        return certificate.error();
    if (!*certificate) // a desk does not hold everyone's
        return m_context->isCenter() ? Status(invalidAt(path + QStringLiteral("/certificateId"), "unknown")) : Status();
    const Certificate& shown = **certificate;
    const bool kindFits = !material.certificateKind || *material.certificateKind == shown.kind;
    const bool valid = shown.status == CertificateStatus::Valid && (!shown.validTo || *shown.validTo >= businessDate(m_context->at));
    const auto near = isHolderNear(shown.holderId);
    if (!near)
        return near.error();
    if (!kindFits || !valid || !*near)
        return invalidAt(path + QStringLiteral("/certificateId"), "not_allowed");
    return {};
}

Status MatterWork::takeMaterials(const std::vector<TakenMaterial>& taken)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const TakenMaterial& paper = taken[i];
        const QString path = QStringLiteral("/materials/%1").arg(i);
        const bool asked = std::find(m_item.materials.begin(), m_item.materials.end(), paper.materialKey) != m_item.materials.end();
        if (!asked || seen.contains(paper.materialKey))
            return invalidAt(path + QStringLiteral("/materialKey"), asked ? "not_allowed" : "unknown");
        seen << paper.materialKey;
        if (paper.state == MaterialState::Promised || paper.state == MaterialState::Waived)
            return invalidAt(path + QStringLiteral("/state"), "not_allowed"); // by acts of their own
        if (paper.copies < 0 || paper.copies > 99)
            return invalidAt(path + QStringLiteral("/copies"), "range");
        if (paper.state == MaterialState::Held) {
            const auto material = require<Material>(m_context->records, materialId(paper.materialKey).uuid);
            if (!material)
                return material.error();
            HUIMIN_TRY(checkHeld(paper, *material, path));
        }
        auto row = std::find_if(
            m_materials.begin(), m_materials.end(), [&](const MatterMaterial& m) { return m.materialKey == paper.materialKey; });
        if (row == m_materials.end()) {
            MatterMaterial made;
            made.id = MatterMaterialId(childUuid(m_command->id.uuid, slot::material + m_madeMaterials++));
            stamp(made);
            made.matterId = m_matter.id;
            made.materialKey = paper.materialKey;
            made.seenFirst = m_matter.stage <= QLatin1String("30") && m_matter.receivedAt == std::nullopt;
            row = m_materials.insert(m_materials.end(), made);
        }
        row->state = paper.state;
        row->certificateId = paper.state == MaterialState::Held ? paper.certificateId : CertificateId();
        row->copies = paper.copies;
        row->form = paper.form;
        row->paperPlace = paper.paperPlace;
        row->reason = paper.reason;
        m_changed << row->id.uuid;
    }
    return {};
}

void MatterWork::fillUpMaterials()
{
    for (const QString& key : neededMaterials(m_item, m_matter.answers)) {
        if (std::any_of(m_materials.begin(), m_materials.end(), [&](const MatterMaterial& m) { return m.materialKey == key; }))
            continue;
        const auto material = load<Material>(m_context->records, materialId(key).uuid);
        MatterMaterial made;
        made.id = MatterMaterialId(childUuid(m_command->id.uuid, slot::material + m_madeMaterials++));
        stamp(made);
        made.matterId = m_matter.id;
        made.materialKey = key;
        const bool bySystem = material.ok() && *material && (*material)->obtain == Obtain::Form;
        made.state = bySystem ? MaterialState::Held : MaterialState::Missing;
        made.form = bySystem ? MaterialForm::Electronic : MaterialForm::Original;
        made.seenFirst = true;
        m_changed << made.id.uuid;
        m_materials.push_back(std::move(made));
    }
}

QStringList MatterWork::missingMaterials() const
{
    QStringList missing;
    for (const QString& key : neededMaterials(m_item, m_matter.answers))
        if (std::none_of(
                m_materials.begin(), m_materials.end(), [&](const MatterMaterial& m) { return m.materialKey == key && isThere(m); }))
            missing << key;
    return missing;
}

Status MatterWork::requireMaterials() const
{
    const QStringList missing = missingMaterials();
    if (missing.isEmpty())
        return {};
    QStringList possible = matterStates().possibleActs(m_stage, m_context->actor.role);
    possible.removeAll(QStringLiteral("AcceptMatter"));
    return Error { ErrorCode::ActNotPossible,
        { { QStringLiteral("stage"), m_stage }, { QStringLiteral("possible"), possible }, { QStringLiteral("missing"), missing } } };
}

Status MatterWork::startClocks()
{
    const WorkCalendar& calendar = m_context->calendar;
    const QDate from = countingDay(m_hall, m_context->at, calendar);
    m_matter.acceptedAt = m_context->at;
    m_matter.acceptedOn = from;
    const DueDate statutory = dueDate(from, m_item.statutoryDays, calendar);
    const DueDate promised = dueDate(from, m_item.promisedDays, calendar);
    m_matter.statutoryDue = statutory.on;
    m_matter.promisedDue = promised.on;
    m_matter.provisionalDue = statutory.provisional || promised.provisional;
    for (const LimitKind limit : { LimitKind::Statutory, LimitKind::Promised }) {
        ClockSegment segment;
        segment.id = ClockSegmentId(childUuid(m_command->id.uuid, slot::segment + m_madeSegments++));
        stamp(segment);
        segment.matterId = m_matter.id;
        segment.limit = limit;
        segment.from = from;
        segment.state = SegmentState::Running;
        segment.byId = m_context->actor.staff;
        segment.calendarVersion = calendar.version();
        m_changed << segment.id.uuid;
        m_segments.push_back(std::move(segment));
    }
    return {};
}

void MatterWork::endClocks()
{
    const QDate today = businessDate(m_context->at);
    for (ClockSegment& segment : m_segments)
        if (!segment.to) {
            segment.to = std::max(today, segment.from);
            m_changed << segment.id.uuid;
        }
    m_matter.clock = ClockState::Ended;
}

Result<CommandOutcome> MatterWork::finish()
{
    RecordSpace& records = m_context->records;
    auto stored = records.put({ schemaOf<Matter>().type, m_matter.id.uuid, m_matter.rev, toJson(m_matter) });
    if (!stored)
        return stored.error();
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

    auto reception = load<Reception>(records, m_matter.receptionId.uuid);
    if (!reception)
        return reception.error();
    if (*reception && (*reception)->hallId == m_matter.hallId
        && std::find((*reception)->matterIds.begin(), (*reception)->matterIds.end(), m_matter.id.uuid) == (*reception)->matterIds.end()) {
        (*reception)->matterIds.push_back(m_matter.id.uuid);
        if (auto saved = save(records, **reception); !saved)
            return saved.error();
    }

    CommandOutcome outcome;
    outcome.record = std::move(*stored);
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
        out.endObject();
    });
    return outcome;
}

} // namespace huimin
