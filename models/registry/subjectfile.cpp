#include "models/registry/subjectfile.h"
#include "models/base/calendar.h"
#include "models/matters/states.h"
#include "models/registry/access.h"
#include "models/registry/identity.h"
#include <QHash>
#include <algorithm>

namespace huimin {
namespace {

/// How many steps of the past are shown.
constexpr std::size_t shownSteps = 40;

class Gathering {
public:
    Gathering(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar)
        : m_records(records)
        , m_actor(actor)
        , m_today(today)
        , m_calendar(calendar)
    {
    }

    Status gather(const QUuid& subject, SubjectFile& file)
    {
        HUIMIN_TRY(matters(subject, file));
        HUIMIN_TRY(fill(file.certificates, subject));
        HUIMIN_TRY(fill(file.vehicles, subject));
        HUIMIN_TRY(fill(file.bills, subject));
        HUIMIN_TRY(receptions(subject, file));
        HUIMIN_TRY(fill(file.tasks, subject));
        std::erase_if(file.tasks, [](const GridTask& task) { return task.state != TaskState::Open && task.state != TaskState::Postponed; });
        std::sort(
            file.certificates.begin(), file.certificates.end(), [](const Certificate& a, const Certificate& b) { return a.kind < b.kind; });
        std::sort(file.bills.begin(), file.bills.end(),
            [](const Bill& a, const Bill& b) { return a.period != b.period ? a.period > b.period : a.kind < b.kind; });
        for (const Certificate& certificate : file.certificates)
            if (certificate.issuedOn.isValid())
                step(file, FiledStep::Kind::Certificate, businessInstant(certificate.issuedOn, QTime(0, 0)), enumText(certificate.kind), {},
                    certificate.issuerName);
        return {};
    }

    Status checks(ResidentId who, SubjectFile& file, IdentityLevel& level)
    {
        const auto found = relatedTo<IdentityCheck>(m_records, who.uuid);
        if (!found)
            return found.error();
        level = identityLevel(*found, m_today);
        for (const IdentityCheck& check : *found)
            if (check.at.us)
                step(file, FiledStep::Kind::Check, check.at, enumText(check.method), enumText(check.result), staffName(check.byId));
        return {};
    }

    Status visits(const QUuid& target, SubjectFile& file)
    {
        const auto found = relatedTo<Visit>(m_records, target);
        if (!found)
            return found.error();
        for (const Visit& visit : *found)
            step(file, FiledStep::Kind::Visit, visit.beganAt, enumText(visit.outcome), {}, staffName(visit.byId));
        return {};
    }

    Status grid(GridCellId id, SubjectFile& file)
    {
        auto cell = load<GridCell>(m_records, id.uuid);
        if (!cell)
            return cell.error();
        file.grid = std::move(*cell);
        if (file.grid)
            for (const StaffId worker : file.grid->workers)
                file.gridWorkers << staffName(worker);
        file.gridWorkers.removeAll(QString());
        return {};
    }

    void finish(SubjectFile& file) const
    {
        std::sort(file.steps.begin(), file.steps.end(), [](const FiledStep& a, const FiledStep& b) { return a.at > b.at; });
        if (file.steps.size() > shownSteps)
            file.steps.resize(shownSteps);
    }

    QString staffName(StaffId id)
    {
        if (id.isNull())
            return {};
        const auto known = m_staff.constFind(id.uuid);
        if (known != m_staff.cend())
            return *known;
        const auto staff = load<Staff>(m_records, id.uuid);
        const QString name = staff && *staff ? (*staff)->name : QString();
        m_staff.insert(id.uuid, name);
        return name;
    }

private:
    template <typename T> Status fill(std::vector<T>& into, const QUuid& subject)
    {
        auto found = relatedTo<T>(m_records, subject);
        if (!found)
            return found.error();
        into = std::move(*found);
        return {};
    }

    void step(SubjectFile& file, FiledStep::Kind kind, Instant at, const QString& what, const QString& name, const QString& who,
        const QUuid& matter = {})
    {
        file.steps.push_back({ kind, at, what, name, who, matter });
    }

    Status matters(const QUuid& subject, SubjectFile& file)
    {
        const auto whole = relatedTo<Matter>(m_records, subject);
        if (!whole)
            return whole.error();
        for (const Matter& matter : *whole) {
            auto filed = fileMatter(m_records, matter, m_today, m_calendar);
            if (!filed)
                return filed.error();
            HUIMIN_TRY(events(matter, file));
            const bool mine = m_actor.role == Role::Officer ? matter.departmentId == m_actor.department : matter.hallId == m_actor.hall;
            if (mine && matterStates().isOpen(matter.stage))
                file.mayServe.push_back(matter);
            sort(std::move(*filed), subject, file);
        }
        const auto briefs = relatedTo<MatterBrief>(m_records, subject);
        if (!briefs)
            return briefs.error();
        for (const MatterBrief& brief : *briefs) {
            const bool known = std::any_of(whole->begin(), whole->end(), [&](const Matter& matter) { return matter.id == brief.id; });
            if (known)
                continue;
            Matter slim;
            slim.id = brief.id;
            slim.number = brief.number;
            slim.itemCode = brief.itemCode;
            slim.itemName = brief.itemName;
            slim.applicantId = brief.applicantId;
            slim.stage = brief.stage;
            slim.hallId = brief.hallId;
            slim.promisedDue = brief.promisedDue;
            slim.updatedAt = brief.updatedAt;
            auto filed = fileMatter(m_records, slim, m_today, m_calendar);
            if (!filed)
                return filed.error();
            filed->whole = false;
            sort(std::move(*filed), subject, file);
        }
        std::sort(file.open.begin(), file.open.end(), [](const FiledMatter& a, const FiledMatter& b) {
            const QDate far(9999, 1, 1);
            const QDate first = a.matter.clock == ClockState::Running ? a.matter.promisedDue.value_or(far) : far;
            const QDate second = b.matter.clock == ClockState::Running ? b.matter.promisedDue.value_or(far) : far;
            return first != second ? first < second : a.matter.appliedAt < b.matter.appliedAt;
        });
        std::sort(file.done.begin(), file.done.end(),
            [](const FiledMatter& a, const FiledMatter& b) { return a.matter.updatedAt > b.matter.updatedAt; });
        return {};
    }

    void sort(FiledMatter filed, const QUuid& subject, SubjectFile& file) const
    {
        if (filed.matter.applicantId != subject) // as an agent: it is the applicant's matter
            return;
        if (matterStates().isOpen(filed.matter.stage)) {
            file.open.push_back(std::move(filed));
        } else {
            const Instant ended = filed.matter.decidedAt.value_or(filed.matter.updatedAt);
            if (businessDate(ended) > m_today.addYears(-1))
                file.done.push_back(std::move(filed));
        }
    }

    Status events(const Matter& matter, SubjectFile& file)
    {
        const auto found = relatedTo<MatterEvent>(m_records, matter.id.uuid);
        if (!found)
            return found.error();
        for (const MatterEvent& event : *found)
            step(file, FiledStep::Kind::Matter, event.at, event.act, matter.itemName, staffName(event.byId), matter.id.uuid);
        return {};
    }

    Status receptions(const QUuid& subject, SubjectFile& file)
    {
        const auto found = relatedTo<Reception>(m_records, subject);
        if (!found)
            return found.error();
        for (const Reception& reception : *found) {
            step(file, FiledStep::Kind::Reception, reception.beganAt, {}, {}, staffName(reception.staffId));
            const bool here = reception.staffId == m_actor.staff || (!m_actor.window.isNull() && reception.windowId == m_actor.window);
            if (here && !reception.endedAt && (!file.reception || file.reception->beganAt < reception.beganAt))
                file.reception = reception;
        }
        return {};
    }

    RecordReader& m_records;
    const Actor& m_actor;
    QDate m_today;
    const WorkCalendar& m_calendar;
    QHash<QUuid, QString> m_staff;
};

Status gatherHousehold(RecordReader& records, PersonFile& file, QDate today)
{
    auto household = load<Household>(records, file.who.householdId.uuid);
    if (!household)
        return household.error();
    file.household = std::move(*household);
    if (!file.household)
        return {};
    auto address = load<Address>(records, file.household->addressId.uuid);
    if (!address)
        return address.error();
    file.address = std::move(*address);
    if (file.address) {
        auto building = load<Building>(records, file.address->buildingId.uuid);
        if (!building)
            return building.error();
        file.building = std::move(*building);
    }
    const auto members = relatedTo<Resident>(records, file.household->id.uuid);
    if (!members)
        return members.error();
    for (const Resident& member : *members) {
        if (member.lifeStatus != LifeStatus::Alive)
            continue;
        PersonFile::Member shown { member, ageOn(member.birthDate, today) };
        const auto matters = relatedTo<Matter>(records, member.id.uuid);
        if (!matters)
            return matters.error();
        for (const Matter& matter : *matters)
            if (matter.applicantId == member.id.uuid && matterStates().isOpen(matter.stage))
                shown.openItems.push_back(matter.itemName);
        file.members.push_back(std::move(shown));
    }
    std::stable_sort(file.members.begin(), file.members.end(), [](const auto& a, const auto& b) {
        return a.who.relationToHead != b.who.relationToHead ? a.who.relationToHead < b.who.relationToHead
                                                            : a.who.birthDate < b.who.birthDate;
    });
    return {};
}

Status gatherFirms(RecordReader& records, PersonFile& file)
{
    const auto relations = relatedTo<Relation>(records, file.who.id.uuid);
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations) {
        if (relation.fromId != file.who.id.uuid)
            continue;
        auto firm = load<Enterprise>(records, relation.toId);
        if (!firm)
            return firm.error();
        if (*firm)
            file.firms.push_back({ std::move(**firm), relation.kind });
    }
    return {};
}

/// The order in which the people of a firm stand.
int orderOfRelation(RelationKind kind)
{
    switch (kind) {
    case RelationKind::LegalRepOf:
        return 0;
    case RelationKind::OfficerOf:
        return 1;
    case RelationKind::ShareholderOf:
        return 2;
    case RelationKind::AgentOf:
        return 3;
    default:
        return 4;
    }
}

} // namespace

Result<FiledMatter> fileMatter(RecordReader& records, const Matter& matter, QDate today, const WorkCalendar& calendar)
{
    FiledMatter filed { matter };
    if (matter.acceptedOn)
        filed.workDay = calendar.workdaysBetween(*matter.acceptedOn, today);
    if (matter.promisedDue) {
        filed.daysLeft = calendar.workdaysBetween(today, *matter.promisedDue);
        if (matter.acceptedOn)
            filed.promisedDays = calendar.workdaysBetween(*matter.acceptedOn, *matter.promisedDue);
    }
    if (!matter.departmentId.isNull()) {
        const auto department = load<Department>(records, matter.departmentId.uuid);
        if (!department)
            return department.error();
        if (*department)
            filed.departmentName = (*department)->name;
    }
    if (matter.clock == ClockState::Stopped) {
        const auto segments = relatedTo<ClockSegment>(records, matter.id.uuid);
        if (!segments)
            return segments.error();
        for (const ClockSegment& segment : *segments)
            if (segment.state == SegmentState::Stopped && !segment.to)
                filed.stoppedDays = std::max(filed.stoppedDays, calendar.workdaysBetween(segment.from, today));
    }
    return filed;
}

Result<PersonFile> personFile(RecordReader& records, ResidentId id, const Actor& actor, QDate today, const WorkCalendar& calendar)
{
    auto who = require<Resident>(records, id.uuid);
    if (!who)
        return who.error();
    PersonFile file;
    file.who = std::move(*who);
    file.age = ageOn(file.who.birthDate, today);
    file.child = file.age && *file.age < 14;
    Gathering gathering(records, actor, today, calendar);
    HUIMIN_TRY(gathering.gather(id.uuid, file));
    HUIMIN_TRY(gathering.checks(id, file, file.level));
    HUIMIN_TRY(gatherHousehold(records, file, today));
    if (file.address)
        HUIMIN_TRY(gathering.grid(file.address->gridId, file));
    if (file.household)
        HUIMIN_TRY(gathering.visits(file.household->id.uuid, file));
    HUIMIN_TRY(gatherFirms(records, file));
    gathering.finish(file);
    return file;
}

Result<FirmFile> firmFile(RecordReader& records, EnterpriseId id, const Actor& actor, QDate today, const WorkCalendar& calendar)
{
    auto firm = require<Enterprise>(records, id.uuid);
    if (!firm)
        return firm.error();
    FirmFile file;
    file.firm = std::move(*firm);
    Gathering gathering(records, actor, today, calendar);
    HUIMIN_TRY(gathering.gather(id.uuid, file));
    HUIMIN_TRY(gathering.grid(file.firm.gridId, file));
    HUIMIN_TRY(gathering.visits(id.uuid, file));
    const auto relations = relatedTo<Relation>(records, id.uuid);
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations) {
        if (relation.toId != id.uuid)
            continue;
        auto who = load<Resident>(records, relation.fromId);
        if (!who)
            return who.error();
        if (!*who)
            continue;
        FirmFile::Person person { std::move(**who), relation.kind, relation.scopeText, relation.validTo };
        const auto checks = relatedTo<IdentityCheck>(records, relation.fromId);
        if (!checks)
            return checks.error();
        person.level = identityLevel(*checks, today);
        file.people.push_back(std::move(person));
    }
    std::stable_sort(file.people.begin(), file.people.end(),
        [](const auto& a, const auto& b) { return orderOfRelation(a.kind) < orderOfRelation(b.kind); });
    gathering.finish(file);
    return file;
}

} // namespace huimin
