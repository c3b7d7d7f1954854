#include "app/citygen/matterfile.h"
#include "models/base/ownnumbers.h"
#include <algorithm>

namespace huimin::city {
namespace {

/// "a and b" are both made; of "a or b" the first at the window and the second for what came by the web.
QStringList papersOf(const QString& document, const Matter& matter, const QString& typeCode)
{
    if (document.isEmpty())
        return {};
    if (document == QLatin1String("licence_refused or refusal"))
        return { typeCode == QLatin1String("01") ? QStringLiteral("licence_refused") : QStringLiteral("refusal") };
    const QStringList either = document.split(QStringLiteral(" or "));
    if (either.size() == 2)
        return { matter.channel == MatterChannel::Web || matter.channel == MatterChannel::SelfService ? either[1] : either[0] };
    return document.split(QStringLiteral(" and "));
}

ClockState clockIn(const MatterStage& stage, ClockState present)
{
    if (stage.clock == QLatin1String("running"))
        return ClockState::Running;
    if (stage.clock == QLatin1String("stopped"))
        return ClockState::Stopped;
    if (stage.clock == QLatin1String("none") || stage.clock == QLatin1String("notice"))
        return ClockState::None;
    if (stage.clock == QLatin1String("delivery") || stage.clock == QLatin1String("ended"))
        return ClockState::Ended;
    return present; // 71: runs on, as nobody entered a rule that stops it
}

} // namespace

QDate dueOfSegments(const std::vector<ClockSegment>& segments, LimitKind limit, int workingDays, const WorkCalendar& calendar)
{
    QDate from;
    int left = workingDays;
    for (const ClockSegment& segment : segments) {
        if (segment.limit != limit)
            continue;
        from = segment.from;
        if (segment.state == SegmentState::Running) {
            if (!segment.to)
                break;
            left -= calendar.workdaysBetween(segment.from, *segment.to);
            from = *segment.to;
        } else if (segment.to) {
            from = *segment.to;
        }
    }
    return left == 0 ? from : calendar.addWorkdays(from, left).date;
}

MatterFile::MatterFile(Matter opened, const ServiceItem& item, const WorkCalendar& calendar, Instant at, StaffId by, Dice& dice)
    : matter(std::move(opened)), m_item(&item), m_calendar(&calendar), m_dice(&dice)
{
    matter.createdAt = at;
    matter.createdBy = by;
    matter.id = MatterId(dice.id(at));
    matter.itemCode = item.itemCode;
    matter.itemVersion = item.version;
    matter.itemName = item.name;
    matter.appliedAt = at;
    matter.clock = ClockState::None;
    matter.stage = QStringLiteral("start");
    act("OpenMatter", at, by);
}

void MatterFile::act(const char* key, Instant at, StaffId by, const ActNotes& notes)
{
    const QString name = QString::fromLatin1(key);
    const MatterEdge* edge = matterStates().edge(name, matter.stage);
    if (!edge)
        qFatal("no edge %s from stage %s", key, qPrintable(matter.stage));
    MatterEvent event;
    event.id = MatterEventId(m_dice->id(at));
    event.createdAt = at;
    event.createdBy = by;
    event.matterId = matter.id;
    event.seq = static_cast<int>(events.size()) + 1;
    event.act = name;
    event.from = matter.stage;
    event.to = edge->to;
    event.at = at;
    event.byId = by;
    event.opinion = notes.opinion;
    event.reasonCode = notes.reasonCode;
    event.documentId = makeDocuments(*edge, at, by);
    event.commandId = CommandId(m_dice->id(at));
    matter.stage = edge->to;
    matter.clock = clockIn(*matterStates().stage(matter.stage), matter.clock);
    matter.updatedAt = at;
    settle(name, event);
    events.push_back(std::move(event));
}

DocumentId MatterFile::makeDocuments(const MatterEdge& edge, Instant at, StaffId by)
{
    DocumentId first;
    for (const QString& key : papersOf(edge.document, matter, m_item->typeCode)) {
        const DocumentKind* kind = matterStates().document(key);
        if (!kind || !matter.number)
            continue;
        if (key == QLatin1String("special_procedure") && m_item->typeCode != QLatin1String("01"))
            continue; // the letter of the licensing law; other items have the event alone
        Document document;
        document.id = DocumentId(m_dice->id(at));
        document.createdAt = at;
        document.createdBy = by;
        const auto issues = std::count_if(documents.begin(), documents.end(), [&](const Document& d) { return d.kind == kind->number; });
        document.number = makeDocumentNumber(*matter.number, kind->number, static_cast<int>(issues) + 1);
        document.kind = kind->number;
        document.matterId = matter.id;
        document.templateVersion = 1;
        document.issuedAt = at;
        document.issuedBy = by;
        if (first.isNull())
            first = document.id;
        documents.push_back(std::move(document));
    }
    return first;
}

void MatterFile::openSegments(QDate from, SegmentState state, const MatterEvent& event)
{
    for (const LimitKind limit : { LimitKind::Statutory, LimitKind::Promised }) {
        ClockSegment segment;
        segment.id = ClockSegmentId(m_dice->id(event.at));
        segment.createdAt = event.at;
        segment.createdBy = event.byId;
        segment.matterId = matter.id;
        segment.limit = limit;
        segment.from = from;
        segment.state = state;
        segment.byId = event.byId;
        segment.documentId = event.documentId;
        segment.reasonCode = event.reasonCode;
        segment.calendarVersion = m_calendar->version();
        segments.push_back(std::move(segment));
    }
}

void MatterFile::closeSegments(QDate to)
{
    for (ClockSegment& segment : segments)
        if (!segment.to) {
            segment.to = std::max(to, segment.from);
            segment.updatedAt = matter.updatedAt;
        }
}

void MatterFile::countDues()
{
    matter.statutoryDue = dueOfSegments(segments, LimitKind::Statutory, m_item->statutoryDays + m_extension, *m_calendar);
    matter.promisedDue = dueOfSegments(segments, LimitKind::Promised, m_item->promisedDays + m_extension, *m_calendar);
    matter.provisionalDue = m_calendar->isProvisional(*matter.acceptedOn, std::max(*matter.statutoryDue, *matter.promisedDue));
}

/// What an act does to the fields and clocks of the matter.
void MatterFile::settle(const QString& act, const MatterEvent& event)
{
    const QDate day = businessDate(event.at);
    const auto decide = [&](MatterResult result) {
        matter.decidedAt = event.at;
        matter.result = result;
        closeSegments(day);
        matter.clock = ClockState::Ended;
    };
    if (act == QLatin1String("ReceivePapers") || act == QLatin1String("PassPreCheck")) {
        matter.receivedAt = event.at;
    } else if (act == QLatin1String("AcceptMatter") || act == QLatin1String("AcceptWithPromise")) {
        matter.acceptedAt = event.at;
        matter.acceptedOn = day; // always within the hours of a working day here
        openSegments(day, SegmentState::Running, event);
        countDues();
    } else if (act == QLatin1String("StartReview")) {
        matter.reviewerId = event.byId;
    } else if (act == QLatin1String("StartSpecialProcedure") || act == QLatin1String("SuspendMatter")) {
        closeSegments(day);
        openSegments(day, SegmentState::Stopped, event);
    } else if (act == QLatin1String("EndSpecialProcedure") || act == QLatin1String("ResumeMatter")) {
        closeSegments(day);
        openSegments(day, SegmentState::Running, event);
        countDues();
    } else if (act == QLatin1String("ExtendLimit")) {
        m_extension = 10; // type 01: ten working days, once
        matter.extensionDays = m_extension;
        countDues();
    } else if (act == QLatin1String("GrantMatter")) {
        matter.approverId = event.byId;
        decide(MatterResult::Granted);
    } else if (act == QLatin1String("RefuseMatter")) {
        matter.approverId = event.byId;
        decide(MatterResult::Refused);
    } else if (act == QLatin1String("RefuseAcceptance")) {
        decide(MatterResult::NotAccepted);
    } else if (act == QLatin1String("ReturnPapers")) {
        decide(MatterResult::Returned);
    } else if (act == QLatin1String("WithdrawMatter")) {
        decide(MatterResult::Withdrawn);
    } else if (act == QLatin1String("TerminateMatter")) {
        decide(MatterResult::Terminated);
    } else if (act == QLatin1String("DeliverResult")) {
        for (Document& document : documents)
            if (document.kind == QLatin1String("28") || document.kind == QLatin1String("29") || document.kind == QLatin1String("07") || document.kind == QLatin1String("30"))
                document.deliveredAt = event.at;
    }
}

void MatterFile::takePapers(const std::vector<Material>& all, const std::vector<QString>& missing, const std::function<const Certificate*(CertificateKind, const std::optional<QString>&)>& held)
{
    for (const QString& key : m_item->materials) {
        const auto material = std::find_if(all.begin(), all.end(), [&](const Material& m) { return m.key == key; });
        MatterMaterial row;
        row.createdAt = last();
        row.createdBy = matter.createdBy;
        row.id = MatterMaterialId(m_dice->id(row.createdAt));
        row.matterId = matter.id;
        row.materialKey = key;
        row.seenFirst = true;
        const Obtain obtain = material == all.end() ? Obtain::Self : material->obtain;
        const Certificate* certificate = material != all.end() && material->certificateKind ? held(*material->certificateKind, material->holder) : nullptr;
        if (std::find(missing.begin(), missing.end(), key) != missing.end()) {
            row.state = MaterialState::Missing;
            row.reason = QStringLiteral("没有带来");
        } else if (certificate) {
            row.state = MaterialState::Held;
            row.certificateId = certificate->id;
            row.form = MaterialForm::Electronic;
        } else if (obtain == Obtain::Share) {
            row.state = MaterialState::Held;
            row.form = MaterialForm::Electronic;
        } else {
            row.state = MaterialState::Brought;
            row.copies = 1;
            row.form = obtain == Obtain::Self && m_dice->chance(600) ? MaterialForm::Copy : MaterialForm::Original;
            if (obtain == Obtain::Self)
                row.paperPlace = QStringLiteral("%1号柜").arg(m_dice->between(1, 12));
        }
        materials.push_back(std::move(row));
    }
}

void MatterFile::bringMissing()
{
    for (MatterMaterial& row : materials)
        if (row.state == MaterialState::Missing) {
            row.state = MaterialState::Brought;
            row.copies = 1;
            row.form = MaterialForm::Original;
            row.reason.reset();
            row.updatedAt = last();
        }
}

} // namespace huimin::city
