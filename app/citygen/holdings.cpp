#include "app/citygen/holdings.h"
#include <algorithm>
#include <array>

namespace huimin::city {
namespace {

/// Who issues a certificate.
const char* issuerOf(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::CitizenId: case CertificateKind::HukouBook: case CertificateKind::ResidencePermit: case CertificateKind::SpecialWork: return "police";
    case CertificateKind::HmtPermit: case CertificateKind::ForeignPermanent: case CertificateKind::Passport: return "police-border";
    case CertificateKind::DrivingLicence: case CertificateKind::VehicleLicence: return "police-traffic";
    case CertificateKind::SocialSecurityCard: case CertificateKind::EmploymentCard: case CertificateKind::Retirement: return "hrss";
    case CertificateKind::MedicalCard: return "medins";
    case CertificateKind::Marriage: case CertificateKind::Divorce: return "civil";
    case CertificateKind::Birth: case CertificateKind::ElderCard: case CertificateKind::PublicPlaceLicence: case CertificateKind::HealthCertificate: return "health";
    case CertificateKind::Disability: return "disabled";
    case CertificateKind::VeteranCard: return "veterans";
    case CertificateKind::PropertyTitle: return "land";
    case CertificateKind::TobaccoLicence: return "tobacco";
    case CertificateKind::PollutionPermit: return "ecology";
    case CertificateKind::DrainagePermit: return "municipal";
    case CertificateKind::TransportLicence: return "transport";
    case CertificateKind::BusinessLicence: case CertificateKind::FoodLicence: case CertificateKind::DrugLicence: case CertificateKind::Other: return "market";
    }
    return "market";
}

} // namespace

const Certificate* Holdings::held(const QUuid& holder, CertificateKind kind) const
{
    const Certificate* best = nullptr; // the hash gives them in no order that means anything: the lowest index wins
    const auto [begin, end] = m_byHolder.equal_range(holder);
    for (auto it = begin; it != end; ++it) {
        const Certificate& certificate = certificates[it.value()];
        if (certificate.kind == kind && certificate.status == CertificateStatus::Valid && (!best || &certificate < best))
            best = &certificate;
    }
    return best;
}

void Holdings::index()
{
    m_byHolder.clear();
    for (std::size_t i = 0; i < certificates.size(); ++i)
        m_byHolder.insert(certificates[i].holderId, i);
}

HoldingsMaker::HoldingsMaker(const CityPlan& plan, const Organisation& house, NumberPools& numbers)
    : m_plan(plan), m_house(house), m_numbers(numbers), m_endings({ 10, 30, 960 }), m_levels({ 18, 27, 25, 30 }), m_plates({ 80, 19, 1 }),
      m_newestBills({ 16, 84 }), m_olderBills({ 4, 96 }), m_vehicles(3, 10), m_firmVehicles(6, 100)
{
}

Certificate HoldingsMaker::certificate(CertificateKind kind, const QUuid& holder, const QString& number, QDate issued, std::optional<QDate> validTo, Dice& dice)
{
    Certificate paper;
    const QDate begin = businessDate(cityBegin(m_plan));
    paper.createdAt = businessInstant(std::clamp(issued, begin, m_plan.day().addDays(-1)), QTime(9, 30)).plusMs(dice.between(0, 20'000'000));
    paper.id = CertificateId(dice.id(paper.createdAt));
    paper.kind = kind;
    paper.holderId = holder;
    paper.number = number;
    const DepartmentStaff& issuer = m_house.department(QString::fromLatin1(issuerOf(kind)));
    paper.issuer = issuer.id;
    paper.issuerName = issuer.name;
    paper.issuedOn = issued;
    paper.validFrom = issued;
    paper.validTo = validTo;
    paper.status = validTo && *validTo < m_plan.day() ? CertificateStatus::Expired : CertificateStatus::Valid;
    paper.grade = dice.chance(900) ? TrustGrade::A : TrustGrade::B;
    paper.source = issuer.name;
    paper.checkedAt = businessInstant(m_plan.day().addDays(-dice.between(1, 60)), QTime(3, 0));
    if (kind == CertificateKind::DrivingLicence)
        paper.detail = dice.chance(880) ? QStringLiteral("C1") : dice.chance(600) ? QStringLiteral("C2") : QStringLiteral("B2");
    return paper;
}

void HoldingsMaker::give(Holdings& out, CertificateKind kind, const QUuid& holder, const QString& number, QDate issued, Dice& dice)
{
    out.certificates.push_back(certificate(kind, holder, number, std::min(issued, m_plan.day().addDays(-1)), std::nullopt, dice));
}

void HoldingsMaker::giveFor(Holdings& out, CertificateKind kind, const QUuid& holder, const QString& number, int years, QDate issuedFrom, QDate issuedTo, Dice& dice)
{
    const QDate day = m_plan.day();
    struct Span {
        QDate from, to;
    };
    // the days on which it can end, by kind of ending, met with the days on which it can have been issued
    std::array<Span, 3> spans { Span { day.addDays(-300), day.addDays(-1) }, Span { day, day.addDays(90) }, Span { day.addDays(91), day.addYears(years).addDays(-1) } };
    std::uint64_t allowed = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        spans[i].from = std::max(spans[i].from, issuedFrom.addYears(years));
        spans[i].to = std::min(spans[i].to, issuedTo.addYears(years));
        if (spans[i].from <= spans[i].to)
            allowed |= std::uint64_t(1) << i;
    }
    if (allowed == 0)
        return;
    const Span span = spans[m_endings.deal(dice, allowed)];
    const QDate end = span.from.addDays(dice.between(0, static_cast<int>(span.from.daysTo(span.to))));
    out.certificates.push_back(certificate(kind, holder, number, std::min(end.addYears(-years), day.addDays(-1)), end, dice));
}

void HoldingsMaker::personPapers(const Person& person, const Home* home, Holdings& out, Dice& dice)
{
    const Resident& r = person.resident;
    const QUuid id = r.id.uuid;
    const QDate day = m_plan.day(), birth = r.birthDate;
    const int age = person.age;
    const auto grown = [&](int years) { return birth.addYears(years); };
    const auto some = [&](QDate from) { return from >= day ? day.addDays(-1) : from.addDays(dice.between(0, static_cast<int>(from.daysTo(day)) - 1)); };
    if (r.idKind == IdKind::HmtPermit)
        giveFor(out, CertificateKind::HmtPermit, id, *r.idNumber, 5, day.addYears(-6), day, dice);
    if (r.idKind == IdKind::ForeignPermanent)
        giveFor(out, CertificateKind::ForeignPermanent, id, *r.idNumber, 10, day.addYears(-11), day, dice);
    if (r.idKind == IdKind::Passport)
        giveFor(out, CertificateKind::Passport, id, *r.idNumber, 10, std::max(grown(16), day.addYears(-11)), day, dice);
    if (!person.citizen())
        return;

    // 居民身份证: 5 years under 16, 10 from 16, 20 from 26, for ever from 46 on; the age at issue decides
    if (age >= 46 && dice.chance(820))
        give(out, CertificateKind::CitizenId, id, *r.idNumber, some(grown(46)), dice);
    else if (age >= 16) {
        const int years = age >= 36 ? 20 : age >= 26 ? (dice.chance(600) ? 10 : 20) : 10;
        const QDate from = years == 20 ? grown(26) : grown(16), to = std::min(day, years == 20 ? grown(46).addDays(-1) : grown(26).addDays(-1));
        giveFor(out, CertificateKind::CitizenId, id, *r.idNumber, years, from, to, dice);
    } else if (dice.chance(age >= 6 ? 700 : 300))
        giveFor(out, CertificateKind::CitizenId, id, *r.idNumber, 5, birth, day, dice);

    if (age >= 1 && dice.chance(680))
        give(out, CertificateKind::SocialSecurityCard, id, m_numbers.paper(QStringLiteral("D"), 9).left(9), some(std::max(grown(0), day.addYears(-12))), dice);
    if (home && home->household.headId == r.id && r.hukouBook)
        give(out, CertificateKind::HukouBook, id, *r.hukouBook, some(std::max(grown(18), day.addYears(-25))), dice);
    if (r.residenceKind == ResidenceKind::Migrant && age >= 16 && dice.chance(400))
        giveFor(out, CertificateKind::ResidencePermit, id, m_numbers.paper(QStringLiteral("JZ3502"), 10), 1, day.addYears(-2), day, dice);
    if (age >= 18 && age <= 70 && dice.chance(age < 60 ? 420 : 180)) {
        // six years the first time, ten after that
        const int years = age < 24 || dice.chance(250) ? 6 : 10;
        giveFor(out, CertificateKind::DrivingLicence, id, *r.idNumber, years, std::max(grown(18), day.addYears(-years - 1)), day, dice);
    }
    if (r.maritalStatus == MaritalStatus::Married && dice.chance(300))
        give(out, CertificateKind::Marriage, id, QStringLiteral("J350203-%1-%2").arg(std::max(grown(24).year(), day.year() - 30)).arg(m_numbers.account(10).right(6)), some(std::max(grown(24), day.addYears(-30))), dice);
    if (age < 12 && dice.chance(400))
        give(out, CertificateKind::Birth, id, m_numbers.paper(QStringLiteral("U35"), 10).left(10), birth.addDays(3), dice);
    if (age >= 16 && dice.chance(60))
        giveFor(out, CertificateKind::Passport, id, m_numbers.passport(), 10, std::max(grown(16), day.addYears(-11)), day, dice);
    if (age >= 65 && r.residenceKind == ResidenceKind::Local && dice.chance(600))
        give(out, CertificateKind::ElderCard, id, m_numbers.paper(QStringLiteral("LN3502"), 9), some(grown(65)), dice);
    if (r.employment == Employment::Retired && age >= 60 && dice.chance(450))
        give(out, CertificateKind::Retirement, id, m_numbers.paper(QStringLiteral("TX"), 10), some(grown(60)), dice);
    if (home && home->household.headId == r.id && home->household.tenure == Tenure::Owned && age >= 20 && dice.chance(550)) {
        const QDate issued = some(std::max(grown(20), day.addYears(-20)));
        give(out, CertificateKind::PropertyTitle, id, QStringLiteral("闽(%1)厦门市不动产权第%2号").arg(issued.year()).arg(m_numbers.account(10).right(7)), issued, dice);
    }
    if (r.disabilityGrade && dice.chance(850))
        giveFor(out, CertificateKind::Disability, id, *r.idNumber + QStringLiteral("4%1").arg(*r.disabilityGrade), 10, std::max(birth, day.addYears(-11)), day, dice);
    if (r.employment == Employment::Employed && age >= 18 && dice.chance(45))
        giveFor(out, CertificateKind::HealthCertificate, id, m_numbers.paper(QStringLiteral("3502JK"), 10), 1, day.addYears(-2), day, dice);
    if (r.employment == Employment::Employed && age >= 20 && dice.chance(20))
        giveFor(out, CertificateKind::SpecialWork, id, QStringLiteral("T") + *r.idNumber, 6, std::max(grown(18), day.addYears(-7)), day, dice);
    if (r.employment == Employment::Unemployed && dice.chance(400))
        give(out, CertificateKind::EmploymentCard, id, m_numbers.paper(QStringLiteral("3502"), 12), some(std::max(grown(18), day.addYears(-6))), dice);
    if (r.sex == Sex::Male && age >= 22 && dice.chance(25))
        give(out, CertificateKind::VeteranCard, id, m_numbers.paper(QStringLiteral("TY35"), 12), some(std::max(grown(22), day.addYears(-6))), dice);
}

void HoldingsMaker::firmPapers(const Enterprise& firm, Holdings& out, Dice& dice)
{
    const QUuid id = firm.id.uuid;
    const QDate day = m_plan.day();
    if (!firm.kind.startsWith(QLatin1Char('9'))) {
        give(out, CertificateKind::Other, id, firm.creditCode, firm.foundedOn, dice);
        return;
    }
    give(out, CertificateKind::BusinessLicence, id, firm.creditCode, firm.foundedOn, dice);
    if (firm.status != EnterpriseStatus::Active)
        return;
    const QString industry = firm.industry.value_or(QString());
    const auto from = [&](int years) { return std::max(firm.foundedOn, day.addYears(-years - 1)); };
    if (industry.startsWith(QLatin1String("H62")) || industry.startsWith(QLatin1String("C14")) || industry.startsWith(QLatin1String("F51")) || industry == QLatin1String("F5219") || industry == QLatin1String("F5223"))
        giveFor(out, CertificateKind::FoodLicence, id, m_numbers.paper(QStringLiteral("JY1350203"), 10).left(16), 5, from(5), day, dice);
    if (industry == QLatin1String("O8040") || industry == QLatin1String("H6110") || industry == QLatin1String("R8930"))
        giveFor(out, CertificateKind::PublicPlaceLicence, id, QStringLiteral("厦卫公证字第%1号").arg(m_numbers.account(10).right(7)), 4, from(4), day, dice);
    if (industry == QLatin1String("F5219") && dice.chance(600))
        giveFor(out, CertificateKind::TobaccoLicence, id, m_numbers.paper(QStringLiteral("350203"), 9).left(12), 5, from(5), day, dice);
    if (industry == QLatin1String("F5251"))
        giveFor(out, CertificateKind::DrugLicence, id, m_numbers.paper(QStringLiteral("闽CA592"), 9), 5, from(5), day, dice);
    if (industry == QLatin1String("G5430"))
        giveFor(out, CertificateKind::TransportLicence, id, m_numbers.paper(QStringLiteral("350203"), 9), 4, from(4), day, dice);
    if (industry == QLatin1String("C3360") || industry == QLatin1String("C3032"))
        giveFor(out, CertificateKind::PollutionPermit, id, firm.creditCode + QStringLiteral("001P"), 5, from(5), day, dice);
    if (industry == QLatin1String("H6220") && dice.chance(500))
        giveFor(out, CertificateKind::DrainagePermit, id, m_numbers.paper(QStringLiteral("厦排"), 9), 5, from(5), day, dice);
}

Bill HoldingsMaker::bill(BillKind kind, const QUuid& payer, const QString& account, int monthsBack, Money amount, QDate dueOn, BillState state, Dice& dice)
{
    static constexpr const char* sources[] = { "厦门市政水务", "国网厦门供电公司", "厦门华润燃气", "物业服务企业", "厦门市医保局", "厦门市税务局（社保费）", "厦门市税务局" };
    const QDate month = m_plan.day().addMonths(-monthsBack);
    Bill bill;
    bill.createdAt = businessInstant(QDate(month.year(), month.month(), 1).addMonths(1), QTime(2, 0)).plusMs(dice.between(0, 3'600'000));
    if (businessDate(bill.createdAt) >= m_plan.day()) // the city's day is the first of a month
        bill.createdAt = businessInstant(m_plan.day().addDays(-1), QTime(2, 0));
    bill.id = BillId(dice.id(bill.createdAt));
    bill.payerId = payer;
    bill.kind = kind;
    bill.account = account;
    bill.period = month.toString(QStringLiteral("yyyy-MM"));
    bill.amount = amount;
    bill.dueOn = dueOn;
    bill.state = state;
    bill.source = QString::fromUtf8(sources[static_cast<std::size_t>(kind)]);
    bill.asOf = businessInstant(m_plan.day().addDays(-1), QTime(4, 0));
    return bill;
}

BillState HoldingsMaker::billState(int monthsBack, bool alive, Dice& dice)
{
    Dealer& dealer = monthsBack == 1 ? m_newestBills : m_olderBills;
    if (dealer.deal(dice, alive ? 0b11 : 0b10) == 1)
        return BillState::Paid;
    return monthsBack == 1 ? BillState::Open : BillState::Overdue;
}

void HoldingsMaker::homeBills(const Home& home, Holdings& out, Dice& dice)
{
    const int people = std::max(1, home.household.size);
    const int dueIn = dice.between(1, 20);
    for (const BillKind kind : { BillKind::Water, BillKind::Power, BillKind::Gas }) {
        const QString account = m_numbers.account(10);
        for (const int back : { 2, 1 }) {
            const int yuan = kind == BillKind::Water ? 12 + people * dice.between(8, 24) : kind == BillKind::Power ? 40 + people * dice.between(25, 90) : 10 + people * dice.between(8, 22);
            const QDate due = back == 1 ? m_plan.day().addDays(dueIn) : m_plan.day().addDays(dueIn).addMonths(-1);
            out.bills.push_back(bill(kind, home.household.headId.uuid, account, back, Money { yuan * 100LL + dice.between(0, 99) }, due, billState(back, true, dice), dice));
        }
    }
}

void HoldingsMaker::firmBills(const Enterprise& firm, Holdings& out, Dice& dice)
{
    const BillKind kind = firm.insured.value_or(0) > 0 && dice.chance(500) ? BillKind::SocialInsurance : BillKind::Tax;
    const QString account = kind == BillKind::Tax ? firm.creditCode : m_numbers.account(12);
    const bool alive = firm.status == EnterpriseStatus::Active || firm.status == EnterpriseStatus::Suspended;
    const int dueIn = dice.between(1, 20);
    for (const int back : { 2, 1 }) {
        const std::int64_t yuan = kind == BillKind::Tax ? dice.between(200, firm.kind == QLatin1String("91") ? 60'000 : 3'000) : firm.insured.value_or(1) * dice.between(900, 1500);
        const QDate due = back == 1 ? m_plan.day().addDays(dueIn) : m_plan.day().addDays(dueIn).addMonths(-1);
        out.bills.push_back(bill(kind, firm.id.uuid, account, back, Money { yuan * 100 + dice.between(0, 99) }, due, billState(back, alive, dice), dice));
    }
}

void HoldingsMaker::vehicle(const QUuid& owner, bool business, std::optional<QDate> ownerGrown, Holdings& out, Dice& dice)
{
    static constexpr const char* models[] = { "大众朗逸", "丰田卡罗拉", "本田思域", "日产轩逸", "别克英朗", "吉利帝豪", "哈弗H6", "长安CS75", "五菱宏光", "奥迪A4L" };
    static constexpr const char* energyModels[] = { "比亚迪秦PLUS", "比亚迪海豚", "特斯拉Model 3", "特斯拉Model Y", "广汽埃安Y", "小鹏G6", "理想L7", "五菱缤果" };
    const QDate day = m_plan.day();
    Vehicle car;
    car.plateKind = static_cast<PlateKind>(m_plates.deal(dice, business ? 0b111 : 0b011));
    const bool energy = car.plateKind != PlateKind::Ordinary;
    QDate first = day.addDays(-dice.between(20, energy ? 5 * 365 : 13 * 365));
    if (ownerGrown && first < *ownerGrown)
        first = std::min(ownerGrown->addDays(30), day.addDays(-1));
    car.createdAt = businessInstant(std::max(first, businessDate(cityBegin(m_plan))), QTime(14, 0)).plusMs(dice.between(0, 9'000'000));
    car.id = VehicleId(dice.id(car.createdAt));
    car.plate = m_numbers.plate(car.plateKind);
    car.ownerId = owner;
    const bool lorry = car.plateKind == PlateKind::NewEnergyLarge || (business && dice.chance(500));
    car.category = lorry ? QStringLiteral("H31") : dice.chance(650) ? QStringLiteral("K33") : QStringLiteral("K32");
    car.use = business ? VehicleUse::Commercial : VehicleUse::Private;
    car.model = lorry ? QStringLiteral("福田轻卡") : QString::fromUtf8(energy ? energyModels[dice.between(0, 7)] : models[dice.between(0, 9)]);
    car.firstRegisteredOn = first;
    // every second year for ten years, then each year
    QDate due = first.addYears(2);
    while (due < day)
        due = due.addYears(first.addYears(10) <= due ? 1 : 2);
    if (dice.chance(20))
        due = day.addDays(-dice.between(1, 60));
    car.inspectionDue = std::max(due, first.addDays(1));
    car.insuranceDue = day.addDays(dice.between(-5, 360));
    out.vehicles.push_back(std::move(car));
}

IdentityCheck HoldingsMaker::check(ResidentId resident, IdentityLevel level, Instant at, StaffId by, Dice& dice)
{
    IdentityCheck check;
    check.createdAt = at;
    check.id = IdentityCheckId(dice.id(at));
    check.residentId = resident;
    check.method = level == IdentityLevel::Primary ? IdentityMethod::Phone : level == IdentityLevel::Intermediate ? IdentityMethod::BankCard : dice.chance(700) ? IdentityMethod::CardReader : IdentityMethod::FacePhoto;
    check.result = CheckResult::Pass;
    check.level = level;
    check.at = at;
    check.byId = by;
    check.createdBy = by;
    return check;
}

void HoldingsMaker::make(const GridPlan& grid, const Neighbourhood& place, const std::vector<Enterprise>& firms, Holdings& out, Dice& dice)
{
    std::vector<const Home*> homeOf(place.people.size(), nullptr);
    for (const Home& home : place.homes)
        for (const std::size_t member : home.members)
            homeOf[member] = &home;
    const auto& clerks = m_house.halls[static_cast<std::size_t>(grid.hall)].clerks;
    std::vector<const Person*> drivers;
    int living = 0;
    for (std::size_t i = 0; i < place.people.size(); ++i) {
        const Person& person = place.people[i];
        if (person.cast || !person.living())
            continue;
        ++living;
        const std::size_t before = out.certificates.size();
        personPapers(person, homeOf[i], out, dice);
        for (std::size_t k = before; k < out.certificates.size(); ++k)
            if (out.certificates[k].kind == CertificateKind::DrivingLicence && out.certificates[k].status == CertificateStatus::Valid)
                drivers.push_back(&person);
        if (person.age < 16)
            continue;
        const auto level = static_cast<IdentityLevel>(m_levels.deal(dice, person.resident.phone ? 0b1111 : 0b1101));
        if (level != IdentityLevel::None) {
            const Instant at = businessInstant(m_plan.days.at(-dice.between(1, 480)), QTime(8, 40)).plusMs(dice.between(0, 11'000'000));
            out.checks.push_back(check(person.resident.id, level, at, dice.pick(clerks).staff, dice));
        }
    }
    for (const Home& home : place.homes)
        if (!home.cast)
            homeBills(home, out, dice);
    std::vector<const Enterprise*> active;
    for (const Enterprise& firm : firms) {
        firmPapers(firm, out, dice);
        firmBills(firm, out, dice);
        if (firm.kind == QLatin1String("91") && firm.status == EnterpriseStatus::Active)
            active.push_back(&firm);
    }
    const int cars = m_vehicles.due(living);
    int firmCars = active.empty() ? 0 : m_firmVehicles.due(cars);
    for (int i = 0; i < cars; ++i) {
        if (firmCars > 0 || drivers.empty()) {
            if (!active.empty())
                vehicle(dice.pick(active)->id.uuid, true, std::nullopt, out, dice);
            --firmCars;
            continue;
        }
        const Person& driver = *drivers[static_cast<std::size_t>(i) * drivers.size() / static_cast<std::size_t>(cars)];
        vehicle(driver.resident.id.uuid, false, driver.resident.birthDate.addYears(18), out, dice);
    }
    out.index();
}

} // namespace huimin::city
