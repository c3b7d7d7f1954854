#include "app/citygen/mattercase.h"
#include <algorithm>

namespace huimin::city {
namespace {

constexpr const char* openStages[] = { "10", "20", "30", "40", "50", "70", "71", "74", "78", "80", "81", "90", "94", "95" };
enum DueClass : std::size_t { DueToday, DueLate, DueSoon, DueLater };

/// Which open stages a matter can rest in that was applied for so many working days ago.
std::uint64_t stagesAtAge(int age)
{
    constexpr struct {
        int from, to;
    } spans[] = { { 1, 5 }, { 1, 4 }, { 1, 5 }, { 2, 15 }, { 1, 5 }, { 2, 25 }, { 3, 22 }, { 4, 25 }, { 4, 25 }, { 2, 22 }, { 3, 22 }, { 3, 22 }, { 3, 25 }, { 3, 25 } };
    std::uint64_t allowed = 0;
    for (std::size_t i = 0; i < std::size(spans); ++i)
        if (age >= spans[i].from && age <= spans[i].to)
            allowed |= std::uint64_t(1) << i;
    return allowed;
}

} // namespace

MatterMaker::MatterMaker(const CityPlan& plan, const Organisation& house, const ItemShelf& shelf, MatterSchedule& schedule)
    : m_plan(plan), m_house(house), m_shelf(shelf), m_schedule(schedule), m_handledKinds({ 800, 120, 30, 20, 25, 5 }),
      m_openStages({ 2, 6, 6, 10, 8, 34, 4, 4, 2, 4, 1, 7, 8, 4 }), m_dueClasses({ 3, 4, 8, 85 }), m_channels({ 78, 12, 5, 2, 3 }), m_firmShare(30, 100),
      m_refused(4, 100), m_late(3, 100), m_supplement(9, 100)
{
}

void MatterMaker::send(MatterFile& file, Outlet& out)
{
    out.put(file.matter);
    for (MatterMaterial& row : file.materials)
        out.put(row);
    for (Document& document : file.documents)
        out.put(document);
    for (MatterEvent& event : file.events)
        out.put(event);
    for (ClockSegment& segment : file.segments)
        out.put(segment);
}

MatterFile MatterMaker::open(const ApplicantFacts& applicant, const FormFiller& forms, const ServiceItem& item, int hall, const ClerkDesk& clerk, const MatterSchedule::Slot& slot, MatterChannel channel,
    StaffId by, Dice& dice)
{
    Matter matter;
    matter.number = slot.number;
    matter.hallId = m_house.halls[static_cast<std::size_t>(hall)].id;
    matter.departmentId = m_house.department(item.deptCode).id;
    matter.channel = channel;
    matter.windowId = clerk.window;
    matter.clerkId = clerk.staff;
    if (applicant.firm) {
        matter.applicantKind = ApplicantKind::Enterprise;
        matter.applicantId = applicant.firm->id.uuid;
        matter.applicantName = applicant.firm->name;
        matter.applicantIdKind = QStringLiteral("creditCode");
        matter.applicantIdNumber = applicant.firm->creditCode;
        matter.contactPhone = applicant.firm->phone;
    } else {
        const Resident& r = applicant.person->resident;
        matter.applicantKind = ApplicantKind::Resident;
        matter.applicantId = r.id.uuid;
        matter.applicantName = r.name;
        matter.applicantIdKind = enumText(r.idKind);
        matter.applicantIdNumber = r.idNumber;
        matter.contactPhone = r.phone;
    }
    matter.form = forms.fill(item, applicant, businessDate(slot.at), dice);
    return MatterFile(std::move(matter), item, m_plan.days.calendar(), slot.at, by, dice);
}

namespace {
constexpr int ageSentFor = 75; ///< from which every second one sends a child of age

/// Who goes to the counter for somebody old: a child who lives in the same grid.
const Resident* agentFor(const Neighbourhood& place, const Person& old)
{
    const QUuid id = old.resident.id.uuid;
    if (old.age < ageSentFor || (id.toRfc4122().back() & 1) != 0)
        return nullptr;
    for (const Relation& relation : place.relations) {
        if (relation.kind != RelationKind::ParentOf || relation.fromId != id)
            continue;
        const auto child = std::find_if(place.people.begin(), place.people.end(), [&](const Person& person) { return person.resident.id.uuid == relation.toId; });
        if (child != place.people.end() && child->age >= 18 && child->resident.lifeStatus == LifeStatus::Alive)
            return &child->resident;
    }
    return nullptr;
}
} // namespace

MatterMaker::Case MatterMaker::begin(const Group& group, const ApplicantFacts& applicant, const ServiceItem& item, const MatterSchedule::Slot& slot, Dice& dice)
{
    const int hall = group.grid->hall;
    const ClerkDesk& clerk = dice.pick(m_house.halls[static_cast<std::size_t>(hall)].clerks);
    const auto channel = static_cast<MatterChannel>(m_channels.deal(dice));
    const StaffId by = channel == MatterChannel::Grid ? group.worker : clerk.staff;
    Case c { open(applicant, *group.forms, item, hall, clerk, slot, channel, by, dice), &group, clerk, {}, {}, hall, slot.offset, slot.at, &dice, &m_schedule };
    if (const Resident* agent = applicant.person ? agentFor(*group.place, *applicant.person) : nullptr) {
        c.file.matter.agentId = agent->id;
        c.file.matter.agentName = agent->name;
        c.file.matter.agentIdNumber = agent->idNumber;
    }
    const auto& officers = m_house.department(item.deptCode).officers;
    const std::size_t first = static_cast<std::size_t>(dice.below(officers.size()));
    c.reviewer = officers[first];
    c.approver = officers[(first + 1 + static_cast<std::size_t>(dice.below(officers.size() - 1))) % officers.size()];
    return c;
}

const ServiceItem* MatterMaker::chooseFor(const Group& group, const ItemShelf::Wanted& wanted, ApplicantFacts& applicant, Dice& dice) const
{
    for (int attempt = 0; attempt < 60; ++attempt) {
        const bool firm = !group.firms.empty() && (wanted.firm || group.people.empty() || dice.chance(attempt < 20 ? 300 : 500));
        if (!firm && group.people.empty())
            return nullptr;
        applicant = dice.pick(firm ? group.firms : group.people);
        if (const ServiceItem* item = m_shelf.choose(applicant, wanted, dice))
            return item;
    }
    return nullptr;
}

void MatterMaker::handled(const Group& group, Outlet& out, Dice& dice)
{
    const MatterSchedule::Slot slot = m_schedule.nextHandled(group.grid->hall);
    const int age = -slot.offset;
    std::uint64_t allowed = std::uint64_t(1) << NotAccepted;
    if (age <= 90)
        allowed |= std::uint64_t(1) << Completed;
    if (age >= 6)
        allowed |= std::uint64_t(1) << Archived;
    if (age >= 8)
        allowed |= std::uint64_t(1) << Returned;
    if (age >= 2)
        allowed |= std::uint64_t(1) << Withdrawn;
    if (age >= 4)
        allowed |= std::uint64_t(1) << Terminated;
    const std::size_t kind = m_handledKinds.deal(dice, allowed);
    ItemShelf::Wanted wanted;
    if (kind == Withdrawn || kind == Terminated) {
        wanted.notInstant = true;
    } else if (kind == Archived || kind == Completed) {
        wanted.mostDays = age - (kind == Archived ? 16 : 7);
        wanted.instant = wanted.mostDays < 1; // too near to T for anything but the spot
        wanted.mostDays = std::max(wanted.mostDays, 0);
    }
    ApplicantFacts applicant;
    const ServiceItem* item = chooseFor(group, wanted, applicant, dice);
    if (!item)
        return;
    Case c = begin(group, applicant, *item, slot, dice);
    walkDone(c, static_cast<int>(kind));
    if (m_plan.options.bareMatters)
        out.put(c.file.matter);
    else
        send(c.file, out);
}

void MatterMaker::openMatter(const Group& group, Outlet& out, Dice& dice)
{
    const MatterSchedule::Slot slot = m_schedule.nextOpen(group.grid->hall);
    const int age = -slot.offset;
    const QString stage = QLatin1String(openStages[m_openStages.deal(dice, stagesAtAge(age))]);
    ItemShelf::Wanted wanted;
    wanted.notEcology = true;
    if (stage >= QLatin1String("50"))
        wanted.notInstant = true;
    if (stage == QLatin1String("50") || stage == QLatin1String("70")) {
        // accepted so many days ago: the promised days decide when it is due
        constexpr struct {
            int from, to;
        } spans[] = { { 0, 0 }, { -4, -1 }, { 1, 2 }, { 3, 1000 } };
        std::uint64_t allowed = 0;
        for (std::size_t i = 0; i < std::size(spans); ++i)
            if (age + spans[i].to >= 1 && m_shelf.common(std::max(1, age + spans[i].from), age + spans[i].to))
                allowed |= std::uint64_t(1) << i;
        const std::size_t due = m_dueClasses.deal(dice, allowed);
        wanted.leastDays = std::max(1, age + spans[due].from);
        wanted.mostDays = age + spans[due].to;
    } else if (stage == QLatin1String("74")) {
        wanted.licence = true; // hearing, test, expert review are for firms as a rule
        wanted.firm = true;
        wanted.leastDays = 5;
    } else if (stage == QLatin1String("71")) {
        wanted.notLicence = true;
        wanted.leastDays = std::max(1, age / 2 + 1);
    } else if (stage > QLatin1String("71")) {
        wanted.leastDays = std::max(1, age / 2);
    }
    ApplicantFacts applicant;
    const ServiceItem* item = nullptr;
    for (int attempt = 0; attempt < 10; ++attempt) {
        item = chooseFor(group, wanted, applicant, dice);
        if (!item || stage != QLatin1String("90") || item->givesCertificate)
            break;
    }
    if (!item)
        return;
    Case c = begin(group, applicant, *item, slot, dice);
    walkOpen(c, stage);
    send(c.file, out);
}

void MatterMaker::make(const GridPlan& grid, const Neighbourhood& place, const std::vector<Enterprise>& firms, const Holdings& holdings, Outlet& out, Dice& dice)
{
    const FormFiller forms(place, holdings, grid);
    Group group { &grid, &place, &holdings, &forms, {}, {}, gridWorkerId(m_plan, grid) };
    QSet<QUuid> owners, bereaved;
    for (const Vehicle& vehicle : holdings.vehicles)
        owners.insert(vehicle.ownerId);
    for (const Person& person : place.people)
        if (person.resident.lifeStatus == LifeStatus::Dead)
            bereaved.insert(person.resident.householdId.uuid);
    for (const Home& home : place.homes) {
        if (home.cast)
            continue;
        std::optional<int> youngest;
        for (const std::size_t member : home.members) {
            const Person& person = place.people[member];
            if (person.age < 18 && person.resident.relationToHead == RelationToHead::Child)
                youngest = std::min(youngest.value_or(99), person.age);
        }
        for (const std::size_t member : home.members) {
            const Person& person = place.people[member];
            if (!person.adult())
                continue;
            const QUuid id = person.resident.id.uuid;
            const bool parent = person.resident.relationToHead == RelationToHead::Head || person.resident.relationToHead == RelationToHead::Spouse;
            group.people.push_back({ &person, nullptr, parent ? youngest : std::nullopt, bereaved.contains(home.household.id.uuid),
                holdings.held(id, CertificateKind::DrivingLicence) != nullptr, owners.contains(id), holdings.held(id, CertificateKind::VeteranCard) != nullptr });
        }
    }
    for (const Enterprise& firm : firms)
        if (firm.status == EnterpriseStatus::Active && firm.kind.startsWith(QLatin1Char('9')))
            group.firms.push_back({ nullptr, &firm, {}, false, false, false, false });
    for (int i = m_schedule.handledOf(grid); i > 0; --i)
        handled(group, out, dice);
    for (int i = m_schedule.openOf(grid); i > 0; --i)
        openMatter(group, out, dice);
}

} // namespace huimin::city
