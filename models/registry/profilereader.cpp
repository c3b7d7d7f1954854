#include "models/registry/profilereader.h"
#include "models/base/calendar.h"
#include "models/base/divisions.h"
#include "models/grid/fieldwork.h"
#include "models/matters/catalogueload.h"
#include "models/matters/states.h"
#include "models/registry/access.h"
#include "models/registry/identity.h"
#include <QSet>

namespace huimin {
namespace {

constexpr std::size_t longestTimeline = 50;

std::optional<QDate> present(QDate day)
{
    return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
}

} // namespace

template <typename T> QString ProfileReader::nameOf(const QUuid& id)
{
    if (id.isNull())
        return {};
    if (const auto known = m_names.constFind(id); known != m_names.constEnd())
        return *known;
    const auto found = load<T>(m_records, id);
    return *m_names.insert(id, found.ok() && *found ? (*found)->name : QString());
}

QString ProfileReader::staffName(StaffId id)
{
    return nameOf<Staff>(id.uuid);
}

QString ProfileReader::placeOf(const Matter& matter)
{
    const MatterStage* stage = matterStates().stage(matter.stage);
    const bool atDepartment = stage && stage->restsWith == QLatin1String("officer");
    const QString department = atDepartment ? nameOf<Department>(matter.departmentId.uuid) : QString();
    return department.isEmpty() ? nameOf<Hall>(matter.hallId.uuid) : department;
}

void ProfileReader::addDue(
    ProfileCore& core, DueKind kind, QDate on, const QString& what, const QString& source, const QUuid& record, std::optional<Money> amount)
{
    if (!on.isValid() || m_today.daysTo(on) > dueHorizonDays)
        return;
    core.due.push_back({ kind, on, static_cast<int>(m_today.daysTo(on)), what, amount, source, record });
}

Status ProfileReader::readGrid(GridCellId grid, ProfileCore& core)
{
    const auto cell = load<GridCell>(m_records, grid.uuid);
    if (!cell)
        return cell.error();
    if (!*cell)
        return {};
    core.gridCode = (*cell)->code;
    core.gridName = (*cell)->name;
    for (const StaffId worker : (*cell)->workers)
        if (const QString name = staffName(worker); !name.isEmpty())
            core.gridWorkers.push_back(name);
    if (core.placeText.isEmpty())
        core.placeText = shippedDivisions().placeName((*cell)->division);
    return {};
}

Status ProfileReader::readRelations(const QUuid& subject, ProfileCore& core)
{
    const auto relations = relatedTo<Relation>(m_records, subject);
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations) {
        if (relation.validTo && *relation.validTo < m_today)
            continue;
        ProfileRelation shown;
        shown.id = relation.id;
        shown.kind = relation.kind;
        shown.outward = relation.fromId == subject;
        if (relation.kind == RelationKind::Spouse
            && std::any_of(core.relations.begin(), core.relations.end(), [&](const ProfileRelation& other) {
                   return other.kind == RelationKind::Spouse && other.otherId == (shown.outward ? relation.toId : relation.fromId);
               }))
            continue; // one row a direction, and this one reads the same both ways
        shown.otherId = shown.outward ? relation.toId : relation.fromId;
        shown.validTo = relation.validTo;
        shown.scopeText = relation.scopeText;
        shown.otherName = nameOf<Resident>(shown.otherId);
        shown.otherType = shown.otherName.isEmpty() ? QString() : QStringLiteral("Resident");
        if (shown.otherType.isEmpty()) {
            m_names.remove(shown.otherId);
            shown.otherName = nameOf<Enterprise>(shown.otherId);
            if (!shown.otherName.isEmpty())
                shown.otherType = QStringLiteral("Enterprise");
        }
        core.relations.push_back(std::move(shown));
    }
    return {};
}

Status ProfileReader::readHoldings(const QUuid& subject, ProfileCore& core)
{
    const auto certificates = relatedTo<Certificate>(m_records, subject);
    const auto vehicles = relatedTo<Vehicle>(m_records, subject);
    const auto bills = relatedTo<Bill>(m_records, subject);
    if (!certificates)
        return certificates.error();
    if (!vehicles)
        return vehicles.error();
    if (!bills)
        return bills.error();
    for (const Certificate& c : *certificates) {
        const ExpiryState expiry = expiryOf(c, m_today);
        core.certificates.push_back(
            { c.id, c.kind, c.number, c.issuerName, present(c.issuedOn), c.validTo, c.status, c.grade, c.detail, expiry });
        if (expiry == ExpiryState::Soon || expiry == ExpiryState::Expired)
            addDue(core, DueKind::Certificate, c.validTo.value_or(QDate()), enumText(c.kind), c.source.isEmpty() ? c.issuerName : c.source,
                c.id.uuid);
    }
    for (const Vehicle& v : *vehicles) {
        core.vehicles.push_back({ v.id, v.plate, v.plateKind, v.model, present(v.inspectionDue), v.insuranceDue });
        addDue(core, DueKind::Inspection, v.inspectionDue, v.model, QStringLiteral("Vehicle"), v.id.uuid);
        addDue(core, DueKind::Insurance, v.insuranceDue.value_or(QDate()), v.model, QStringLiteral("Vehicle"), v.id.uuid);
    }
    for (const Bill& b : *bills) {
        core.bills.push_back({ b.id, b.kind, b.account, b.period, b.amount, present(b.dueOn), b.state, b.source });
        if (b.state != BillState::Paid)
            addDue(core, DueKind::Bill, b.dueOn, enumText(b.kind), b.source, b.id.uuid, b.amount);
    }
    return {};
}

Result<std::vector<QString>> ProfileReader::missingPapers(const Matter& matter)
{
    const auto materials = relatedTo<MatterMaterial>(m_records, matter.id.uuid);
    if (!materials)
        return materials.error();
    std::vector<QString> names;
    for (const MatterMaterial& material : *materials)
        if (material.state == MaterialState::Missing || material.state == MaterialState::Doubtful
            || material.state == MaterialState::Refused) {
            const QString name = nameOf<Material>(materialId(material.materialKey).uuid);
            names.push_back(name.isEmpty() ? material.materialKey : name);
        }
    return names;
}

Result<ProfileMatter> ProfileReader::whole(const Matter& matter, ProfileCore& core)
{
    const Deadline deadline = deadlineOf(matter, m_today, m_calendar);
    const MatterStage* stage = matterStates().stage(matter.stage);
    ProfileMatter shown;
    shown.id = matter.id;
    shown.number = matter.number;
    shown.provisional = matter.provisional;
    shown.itemCode = matter.itemCode;
    shown.itemName = matter.itemName;
    shown.stage = matter.stage;
    shown.restsWith = stage ? stage->restsWith : QString();
    shown.place = placeOf(matter);
    shown.promisedDue = matter.promisedDue;
    shown.deadline = deadline.state;
    shown.daysLeft = deadline.daysLeft;
    shown.appliedAt = matter.appliedAt;
    shown.decidedAt = matter.decidedAt;
    shown.result = matter.result;
    const auto events = relatedTo<MatterEvent>(m_records, matter.id.uuid);
    if (!events)
        return events.error();
    int seq = 0;
    for (const MatterEvent& event : *events) {
        core.timeline.push_back(
            { event.at, QStringLiteral("MatterEvent"), event.act, matter.itemName, staffName(event.byId), matter.id.uuid });
        if (event.to == matter.stage && event.from != event.to && event.seq >= seq) {
            shown.since = businessDate(event.at);
            seq = event.seq;
        }
    }
    if (shown.restsWith == QLatin1String("applicant")) {
        auto missing = missingPapers(matter);
        if (!missing)
            return missing.error();
        shown.missing = std::move(*missing);
    }
    return shown;
}

Status ProfileReader::readMatters(const QUuid& subject, ProfileCore& core)
{
    const auto matters = relatedTo<Matter>(m_records, subject);
    const auto briefs = relatedTo<MatterBrief>(m_records, subject);
    if (!matters)
        return matters.error();
    if (!briefs)
        return briefs.error();
    QSet<QUuid> seen;
    const auto put
        = [&](ProfileMatter shown) { (matterStates().isOpen(shown.stage) ? core.pending : core.handled).push_back(std::move(shown)); };
    for (const Matter& matter : *matters) {
        if (matter.applicantId != subject)
            continue;
        seen << matter.id.uuid;
        auto shown = whole(matter, core);
        if (!shown)
            return shown.error();
        put(std::move(*shown));
    }
    for (const MatterBrief& brief : *briefs) {
        if (seen.contains(brief.id.uuid))
            continue;
        const Deadline deadline = deadlineOf(brief, m_today, m_calendar);
        const MatterStage* stage = matterStates().stage(brief.stage);
        ProfileMatter shown;
        shown.id = brief.id;
        shown.number = brief.number;
        shown.itemCode = brief.itemCode;
        shown.itemName = brief.itemName;
        shown.stage = brief.stage;
        shown.restsWith = stage ? stage->restsWith : QString();
        shown.place = nameOf<Hall>(brief.hallId.uuid);
        shown.promisedDue = brief.promisedDue;
        shown.deadline = deadline.state;
        shown.daysLeft = deadline.daysLeft;
        shown.slim = true;
        put(std::move(shown));
    }
    return {};
}

Status ProfileReader::readCore(const QUuid& subject, GridCellId grid, ProfileCore& core)
{
    HUIMIN_TRY(readGrid(grid, core));
    HUIMIN_TRY(readRelations(subject, core));
    HUIMIN_TRY(readHoldings(subject, core));
    return readMatters(subject, core);
}

Status ProfileReader::readMembers(const Resident& resident, std::vector<ProfileMember>& members)
{
    if (resident.householdId.isNull())
        return {};
    const auto others = relatedTo<Resident>(m_records, resident.householdId.uuid);
    if (!others)
        return others.error();
    for (const Resident& other : *others)
        if (other.id != resident.id && other.lifeStatus == LifeStatus::Alive)
            members.push_back({ other.id, other.name, other.sex, ageOn(other.birthDate, m_today), other.relationToHead, other.lifeStatus });
    std::stable_sort(members.begin(), members.end(),
        [](const ProfileMember& a, const ProfileMember& b) { return a.relation != b.relation ? a.relation < b.relation : a.age > b.age; });
    return {};
}

Status ProfileReader::readChecks(const QUuid& resident, ProfileCore& core, IdentityLevel& level)
{
    const auto checks = relatedTo<IdentityCheck>(m_records, resident);
    if (!checks)
        return checks.error();
    level = identityLevel(*checks, m_today);
    for (const IdentityCheck& check : *checks)
        if (check.at.us != 0) // a slim row says only the level
            core.timeline.push_back(
                { check.at, QStringLiteral("IdentityCheck"), enumText(check.method), {}, staffName(check.byId), check.id.uuid });
    return {};
}

Status ProfileReader::readVisits(const QUuid& target, ProfileCore& core)
{
    if (target.isNull())
        return {};
    const auto visits = relatedTo<Visit>(m_records, target);
    if (!visits)
        return visits.error();
    for (const Visit& visit : *visits)
        core.timeline.push_back(
            { visit.beganAt, QStringLiteral("Visit"), enumText(visit.outcome), {}, staffName(visit.byId), visit.id.uuid });
    return {};
}

void ProfileReader::finish(ProfileCore& core) const
{
    std::stable_sort(core.pending.begin(), core.pending.end(), [&](const ProfileMatter& a, const ProfileMatter& b) {
        return urgency(a.deadline) != urgency(b.deadline) ? urgency(a.deadline) < urgency(b.deadline)
                                  : a.promisedDue.value_or(QDate(9999, 1, 1)) < b.promisedDue.value_or(QDate(9999, 1, 1));
    });
    std::stable_sort(core.handled.begin(), core.handled.end(), [](const ProfileMatter& a, const ProfileMatter& b) {
        return a.decidedAt.value_or(a.appliedAt.value_or(Instant())) > b.decidedAt.value_or(b.appliedAt.value_or(Instant()));
    });
    std::stable_sort(core.due.begin(), core.due.end(), [](const ProfileDue& a, const ProfileDue& b) { return a.on < b.on; });
    std::stable_sort(core.certificates.begin(), core.certificates.end(),
        [](const ProfileCertificate& a, const ProfileCertificate& b) { return a.kind < b.kind; });
    std::stable_sort(core.bills.begin(), core.bills.end(),
        [](const ProfileBill& a, const ProfileBill& b) { return a.period != b.period ? a.period > b.period : a.kind < b.kind; });
    std::stable_sort(core.timeline.begin(), core.timeline.end(), [](const ProfileStep& a, const ProfileStep& b) { return a.at > b.at; });
    if (core.timeline.size() > longestTimeline)
        core.timeline.resize(longestTimeline);
}

} // namespace huimin
