#include "app/citygen/mattermaker.h"
#include <algorithm>
#include <array>

namespace huimin::city {
namespace {

constexpr const char* openStages[] = { "10", "20", "30", "40", "50", "70", "71", "74", "78", "80", "81", "90", "94", "95" };
enum DoneKind : std::size_t { Archived, Completed, NotAccepted, Returned, Withdrawn, Terminated };
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

constexpr const char* grantOpinions[] = { "符合条件，准予办理。", "材料齐全，符合规定，同意。", "经审查，符合法定条件。" };
constexpr const char* refuseOpinions[] = { "不符合申请条件，理由和救济途径已写明。", "核查结果和申报不一致，不予办理。" };

} // namespace

struct MatterMaker::Group {
    const GridPlan* grid = nullptr;
    const Neighbourhood* place = nullptr;
    const Holdings* holdings = nullptr;
    const FormFiller* forms = nullptr;
    std::vector<ApplicantFacts> people, firms;
    StaffId worker;
};

struct MatterMaker::Case {
    MatterFile file;
    const Group* group = nullptr;
    ClerkDesk clerk;
    StaffId reviewer, approver;
    int hall = 0;
    int offset = 0; ///< working day of the last act
    Instant at;
    Dice* dice = nullptr;
    const MatterSchedule* schedule = nullptr;

    /// A little later on the same day.
    void soon(int minutes = 3)
    {
        at = at.plusMs(minutes * 60'000LL + dice->between(0, 59'000));
    }
    /// On another day; on the same one a little later.
    void on(int day)
    {
        if (day <= offset) {
            soon();
            return;
        }
        offset = day;
        at = schedule->inHours(day, dice->between(10, 900)).plusMs(dice->between(0, 59'000));
    }
    void act(const char* key, StaffId by, const ActNotes& notes = {}) { file.act(key, at, by, notes); }
};

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

MatterMaker::Case MatterMaker::begin(const Group& group, const ApplicantFacts& applicant, const ServiceItem& item, const MatterSchedule::Slot& slot, Dice& dice)
{
    const int hall = group.grid->hall;
    const ClerkDesk& clerk = dice.pick(m_house.halls[static_cast<std::size_t>(hall)].clerks);
    const auto channel = static_cast<MatterChannel>(m_channels.deal(dice));
    const StaffId by = channel == MatterChannel::Grid ? group.worker : clerk.staff;
    Case c { open(applicant, *group.forms, item, hall, clerk, slot, channel, by, dice), &group, clerk, {}, {}, hall, slot.offset, slot.at, &dice, &m_schedule };
    const auto& officers = m_house.department(item.deptCode).officers;
    const std::size_t first = static_cast<std::size_t>(dice.below(officers.size()));
    c.reviewer = officers[first];
    c.approver = officers[(first + 1 + static_cast<std::size_t>(dice.below(officers.size() - 1))) % officers.size()];
    return c;
}

/// From 10 to 30, over the pre-check for what came by the web or from a grid, with the papers on file; then, with days to spare,
/// over a supplement that took so many days. Ends in 30 with all papers there; for an open matter that waits, see walkOpen.
void MatterMaker::takeIn(Case& c, int supplementDays, bool waits)
{
    const bool before = c.file.matter.channel == MatterChannel::Web || c.file.matter.channel == MatterChannel::Grid;
    c.soon();
    if (before) {
        c.act("SubmitForPreCheck", c.clerk.staff);
        c.soon(6);
        c.act("PassPreCheck", c.clerk.staff);
    } else {
        c.act("ReceivePapers", c.clerk.staff);
    }
    std::vector<QString> missing;
    const std::vector<QString>& asked = c.file.item().materials;
    if ((supplementDays > 0 || waits) && !asked.empty())
        missing.push_back(asked.back());
    const QUuid applicant = c.file.matter.applicantId;
    const Holdings* holdings = c.group->holdings;
    c.file.takePapers(m_shelf.materials(), missing, [&](CertificateKind kind, const std::optional<QString>& holder) {
        return holder && (c.file.matter.applicantKind == ApplicantKind::Resident || holder != QLatin1String("enterprise")) ? nullptr : holdings->held(applicant, kind);
    });
    if (missing.empty())
        return;
    c.soon(4);
    const Material* paper = nullptr;
    for (const Material& material : m_shelf.materials())
        if (material.key == missing.front())
            paper = &material;
    c.act("AskSupplement", c.clerk.staff, { QStringLiteral("请补交：%1。").arg(paper ? paper->name : missing.front()), QStringLiteral("missing") });
    if (waits)
        return;
    c.on(c.offset + supplementDays);
    c.act("ReceiveSupplement", c.clerk.staff);
    c.file.bringMissing();
}

void MatterMaker::review(Case& c, int steps)
{
    c.act("StartReview", c.reviewer);
    for (int i = 0; i < steps; ++i) {
        c.soon(20);
        c.act("RecordStep", c.reviewer, { i == 0 ? QStringLiteral("核对材料和登记信息，一致。") : QStringLiteral("完成核查，报请决定。"), {} });
    }
}

void MatterMaker::decide(Case& c, int offset, bool grant)
{
    c.on(offset);
    const QString opinion = QString::fromUtf8(grant ? grantOpinions[c.dice->between(0, 2)] : refuseOpinions[c.dice->between(0, 1)]);
    c.act(grant ? "GrantMatter" : "RefuseMatter", c.approver, { opinion, grant ? std::nullopt : std::optional(QStringLiteral("conditions")) });
}

/// From 80 to 94 within the days up to `offset`.
void MatterMaker::makeResult(Case& c, int offset)
{
    if (c.file.item().givesCertificate) {
        c.on(std::min(offset, c.offset + c.dice->between(0, 1)));
        c.act("StartMaking", c.approver);
        c.on(std::min(offset, c.offset + c.dice->between(0, 2)));
        c.act("FinishMaking", c.approver);
    } else {
        c.soon(8);
        c.act("ReadyResult", c.clerk.staff);
    }
}

/// What is done on the spot: one visit from 10 to 85.
void MatterMaker::walkInstant(Case& c, int kind)
{
    takeIn(c, 0, false);
    c.soon(2);
    c.act("AcceptMatter", c.clerk.staff);
    c.soon(4);
    c.act("GrantMatter", c.approver, { QString::fromUtf8(grantOpinions[0]), {} });
    if (c.file.item().givesCertificate) {
        c.soon(3);
        c.act("StartMaking", c.approver);
        c.soon(3);
        c.act("FinishMaking", c.approver);
        c.soon(2);
        c.act("DeliverResult", c.clerk.staff);
        c.soon(1);
    } else {
        c.soon(2);
    }
    c.act("CompleteMatter", c.clerk.staff);
    if (kind == Archived) {
        c.on(std::min(-1, c.offset + c.dice->between(5, 12)));
        c.act("ArchiveMatter", c.clerk.staff);
    }
}

void MatterMaker::walkDone(Case& c, int kind)
{
    const int age = -c.offset;
    if (kind == NotAccepted) {
        takeIn(c, 0, false);
        c.soon(5);
        c.act("RefuseAcceptance", c.clerk.staff, { QStringLiteral("不属于本事项的受理范围，已告知应当去哪里办。"), QStringLiteral("notOurs") });
        return;
    }
    if (kind == Returned) {
        takeIn(c, 0, true);
        c.on(std::min(-1, c.offset + c.dice->between(5, 20)));
        c.act("ReturnPapers", c.clerk.staff, { QStringLiteral("逾期没有补齐材料，退还已收的材料。"), QStringLiteral("notSupplemented") });
        return;
    }
    if (kind == Withdrawn || kind == Terminated) {
        takeIn(c, 0, false);
        c.soon(2);
        c.act("AcceptMatter", c.clerk.staff);
        const bool terminated = kind == Terminated;
        if (age >= 3 || terminated) {
            c.on(std::min(-1, c.offset + 1));
            review(c, 0);
        }
        c.on(std::min(-1, c.offset + c.dice->between(1, std::max(1, c.file.item().promisedDays))));
        if (terminated)
            c.act("TerminateMatter", c.reviewer, { QStringLiteral("申请人失去申请资格，证明已归入案卷。"), QStringLiteral("standing") });
        else
            c.act("WithdrawMatter", c.clerk.staff, { QStringLiteral("申请人书面要求撤回。"), {} });
        return;
    }
    if (c.file.item().instant) {
        walkInstant(c, kind);
        return;
    }
    const int days = std::max(1, c.file.item().promisedDays);
    const int spare = age - days - (kind == Archived ? 16 : 7); // room for a supplement or a delay
    takeIn(c, spare > 8 && m_supplement.due() > 0 ? c.dice->between(1, 7) : 0, false);
    c.soon(2);
    c.act("AcceptMatter", c.clerk.staff);
    const int accepted = c.offset;
    c.on(std::min(-1, accepted + std::min(days, c.dice->between(0, 2))));
    review(c, c.dice->between(1, 2));
    const bool late = spare > 8 && m_late.due() > 0;
    const int taken = late ? days + c.dice->between(1, 4) : std::max(1, days * c.dice->between(35, 95) / 100);
    const bool grant = m_refused.due() == 0;
    decide(c, std::min(-1, std::max(c.offset, accepted + taken)), grant);
    if (grant) {
        makeResult(c, -1);
    } else {
        c.soon(9);
        c.act("ReadyResult", c.clerk.staff);
    }
    c.on(std::min(-1, c.offset + c.dice->between(0, 3)));
    c.act("DeliverResult", c.clerk.staff);
    c.soon(1);
    c.act("CompleteMatter", c.clerk.staff);
    if (kind == Archived) {
        c.on(std::min(-1, c.offset + c.dice->between(3, 9)));
        c.act("ArchiveMatter", c.clerk.staff);
    }
}

void MatterMaker::walkOpen(Case& c, const QString& stage)
{
    const int age = -c.offset;
    const auto reach = [&](int share) { return std::min(-1, c.offset + std::max(1, age * share / 100)); }; // a day on the way to T
    if (stage == QLatin1String("10"))
        return;
    if (stage == QLatin1String("20")) {
        if (c.file.matter.channel != MatterChannel::Grid)
            c.file.matter.channel = MatterChannel::Web; // only these are checked before
        c.soon();
        c.act("SubmitForPreCheck", c.clerk.staff);
        return;
    }
    if (stage == QLatin1String("30") || stage == QLatin1String("40")) {
        takeIn(c, 0, stage == QLatin1String("40"));
        return;
    }
    takeIn(c, 0, false);
    c.soon(2);
    c.act("AcceptMatter", c.clerk.staff);
    if (stage == QLatin1String("50"))
        return;
    c.on(reach(15));
    review(c, stage == QLatin1String("70") ? c.dice->between(0, 2) : 1);
    if (stage == QLatin1String("70"))
        return;
    c.on(reach(stage == QLatin1String("74") || stage == QLatin1String("78") ? 35 : 50));
    if (stage == QLatin1String("71")) {
        c.act("AskReviewSupplement", c.reviewer, { QStringLiteral("请补充说明申报内容和登记信息不一致的地方。"), QStringLiteral("doubtful") });
    } else if (stage == QLatin1String("74")) {
        c.act("StartSpecialProcedure", c.reviewer, { QStringLiteral("组织专家评审，预计十个工作日。"), QStringLiteral("expertReview") });
    } else if (stage == QLatin1String("78")) {
        c.act("SuspendMatter", c.reviewer, { QStringLiteral("等待相关案件的处理结果。"), QStringLiteral("otherCase") });
    } else if (stage == QLatin1String("81")) {
        decide(c, c.offset, false);
    } else {
        decide(c, c.offset, true);
        if (stage == QLatin1String("90")) {
            c.soon(9);
            c.act("StartMaking", c.approver);
        } else if (stage != QLatin1String("80")) {
            makeResult(c, -1);
            if (stage == QLatin1String("95")) {
                c.on(reach(80));
                c.act("DeliverResult", c.clerk.staff);
            }
        }
    }
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
