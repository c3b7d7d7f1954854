#include "app/citygen/castholdings.h"
#include <algorithm>

namespace huimin::city {
namespace {

using enum CertificateKind;

class CastHoldings {
public:
    CastHoldings(const CityPlan& plan, const Cast& cast, HoldingsMaker& maker, NumberPools& numbers, Holdings& out, Dice& dice)
        : m_cast(cast), m_maker(maker), m_numbers(numbers), m_out(out), m_dice(dice), m_day(plan.day())
    {
    }

    void lasting(CertificateKind kind, const QUuid& holder, const QString& number, QDate issued) { m_out.certificates.push_back(m_maker.certificate(kind, holder, number, issued, std::nullopt, m_dice)); }
    Certificate& ending(CertificateKind kind, const QUuid& holder, const QString& number, int years, QDate end)
    {
        m_out.certificates.push_back(m_maker.certificate(kind, holder, number, end.addYears(-years), end, m_dice));
        return m_out.certificates.back();
    }

    /// The papers that everybody of that age has.
    void ordinary(const CastMember& member)
    {
        const Resident& r = member.resident;
        const QUuid id = r.id.uuid;
        const int age = member.age;
        if (r.idKind == IdKind::HmtPermit)
            ending(HmtPermit, id, *r.idNumber, 5, m_day.addYears(3));
        if (r.idKind == IdKind::ForeignPermanent)
            ending(ForeignPermanent, id, *r.idNumber, 10, m_day.addYears(7));
        if (r.idKind != IdKind::CitizenId)
            return;
        if (age >= 46)
            lasting(CitizenId, id, *r.idNumber, r.birthDate.addYears(46));
        else if (age >= 36)
            ending(CitizenId, id, *r.idNumber, 20, r.birthDate.addYears(46)); // issued at 26
        else if (age >= 28)
            ending(CitizenId, id, *r.idNumber, 20, m_day.addYears(18));
        else if (age >= 16)
            ending(CitizenId, id, *r.idNumber, 10, m_day.addYears(6));
        else if (age >= 3)
            ending(CitizenId, id, *r.idNumber, 5, m_day.addYears(2));
        if (age >= 1)
            lasting(SocialSecurityCard, id, m_numbers.paper(QStringLiteral("D"), 9).left(9), std::max(r.birthDate.addMonths(2), m_day.addYears(-9)));
        if (r.relationToHead == RelationToHead::Head && r.hukouBook)
            lasting(HukouBook, id, *r.hukouBook, std::max(r.birthDate.addYears(18), m_day.addYears(-20)));
        if (age >= 70)
            lasting(ElderCard, id, m_numbers.paper(QStringLiteral("LN3502"), 9), r.birthDate.addYears(66));
    }

    const Resident& person(const char* key) const { return m_cast.member(QString::fromUtf8(key)).resident; }
    const Enterprise& firm(const char* key) const { return m_cast.firm(QString::fromUtf8(key)).enterprise; }
    QString marriageNumber(int year, int n) const { return QStringLiteral("J350203-%1-%2").arg(year).arg(n, 6, 10, QLatin1Char('0')); }

    void zhangWeiming()
    {
        const Resident& zhang = person("张伟明");
        const QUuid id = zhang.id.uuid;
        ending(DrivingLicence, id, *zhang.idNumber, 10, m_day.addDays(26)).detail = QStringLiteral("C1");
        const QDate wedding = m_day.addYears(-14);
        lasting(Marriage, id, marriageNumber(wedding.year(), 187), wedding);
        lasting(Marriage, person("陈雅婷").id.uuid, marriageNumber(wedding.year(), 187), wedding);

        Vehicle car;
        car.plate = QStringLiteral("闽D52MK5"); // a form that no generated plate has
        car.plateKind = PlateKind::Ordinary;
        car.ownerId = id;
        car.category = QStringLiteral("K33");
        car.use = VehicleUse::Private;
        car.model = QStringLiteral("丰田卡罗拉");
        car.inspectionDue = m_day.addDays(6);
        car.firstRegisteredOn = car.inspectionDue.addYears(-4);
        car.insuranceDue = m_day.addDays(140);
        keep(std::move(car));

        const QString water = QStringLiteral("3104826620"), power = QStringLiteral("5920061175"), gas = QStringLiteral("2087713308");
        const QDate due = m_day.addDays(4);
        for (const int back : { 2, 1 }) {
            const QDate on = back == 1 ? due : due.addMonths(-1);
            bill(BillKind::Water, id, water, back, back == 1 ? 8640 : 7920, on, back == 1 ? BillState::Open : BillState::Paid);
            bill(BillKind::Power, id, power, back, back == 1 ? 21235 : 26418, on, BillState::Paid);
            bill(BillKind::Gas, id, gas, back, back == 1 ? 6400 : 5860, on, BillState::Paid);
        }
    }

    void others()
    {
        const Resident& xiaolan = person("郑晓岚");
        ending(DrivingLicence, xiaolan.id.uuid, *xiaolan.idNumber, 10, m_day.addYears(4)).detail = QStringLiteral("C1");
        lasting(Marriage, xiaolan.id.uuid, marriageNumber(m_day.year() - 3, 1542), m_day.addYears(-3));
        Vehicle car;
        car.plate = QStringLiteral("闽D63NA8");
        car.plateKind = PlateKind::Ordinary;
        car.ownerId = xiaolan.id.uuid;
        car.category = QStringLiteral("K33");
        car.use = VehicleUse::Private;
        car.model = QStringLiteral("本田思域");
        car.firstRegisteredOn = m_day.addDays(20).addYears(-6);
        car.inspectionDue = m_day.addDays(20);
        car.insuranceDue = m_day.addDays(20);
        keep(std::move(car));

        const Resident& child = person("许沐辰");
        lasting(Birth, child.id.uuid, QStringLiteral("Z350987621"), child.birthDate.addDays(2));
        for (const char* parent : { "许文斌", "林晓燕" })
            lasting(Marriage, person(parent).id.uuid, marriageNumber(m_day.year() - 3, 2208), m_day.addYears(-3));
        lasting(Birth, person("蔡以诺").id.uuid, QStringLiteral("Y350112846"), person("蔡以诺").birthDate.addDays(2));
        lasting(PropertyTitle, person("许明辉").id.uuid, QStringLiteral("闽(2019)厦门市不动产权第0035127号"), QDate(2019, 5, 20));
        lasting(PropertyTitle, person("林建国").id.uuid, QStringLiteral("闽(2017)厦门市不动产权第0011894号"), QDate(2017, 9, 4));

        for (const CastFirm& firm : m_cast.firms())
            lasting(BusinessLicence, firm.enterprise.id.uuid, firm.enterprise.creditCode, firm.enterprise.foundedOn);
        ending(TobaccoLicence, firm("阿海").id.uuid, QStringLiteral("350203109127"), 5, m_day.addDays(42));
        ending(FoodLicence, firm("阿海").id.uuid, QStringLiteral("JY13502030091274"), 5, m_day.addYears(2));
        ending(FoodLicence, firm("伟明").id.uuid, QStringLiteral("JY23502030180321"), 5, m_day.addYears(4));
        ending(FoodLicence, firm("鹭海").id.uuid, QStringLiteral("JY23502030077160"), 5, m_day.addYears(3));
        ending(FoodLicence, firm("鼓浪香").id.uuid, QStringLiteral("JY13502030045508"), 5, m_day.addDays(48));
    }

    /// Paid bills for the homes that have none yet.
    void bills(const Home& home)
    {
        const QUuid payer = home.household.headId.uuid;
        if (std::any_of(m_out.bills.begin(), m_out.bills.end(), [&](const Bill& b) { return b.payerId == payer; }))
            return;
        for (const BillKind kind : { BillKind::Water, BillKind::Power, BillKind::Gas }) {
            const QString account = m_numbers.account(10);
            for (const int back : { 2, 1 })
                bill(kind, payer, account, back, m_dice.between(2'000, 18'000), back == 1 ? m_day.addDays(4) : m_day.addDays(4).addMonths(-1), BillState::Paid);
        }
    }

private:
    void keep(Vehicle car)
    {
        car.createdAt = businessInstant(std::max(car.firstRegisteredOn, m_day.addYears(-2)), QTime(14, 0));
        car.id = VehicleId(m_dice.id(car.createdAt));
        m_out.vehicles.push_back(std::move(car));
    }
    void bill(BillKind kind, const QUuid& payer, const QString& account, int back, std::int64_t fen, QDate due, BillState state)
    {
        m_out.bills.push_back(m_maker.bill(kind, payer, account, back, Money { fen }, due, state, m_dice));
    }

    const Cast& m_cast;
    HoldingsMaker& m_maker;
    NumberPools& m_numbers;
    Holdings& m_out;
    Dice& m_dice;
    QDate m_day;
};

} // namespace

void giveCastHoldings(const CityPlan& plan, const Organisation& house, const Cast& cast, const GridPlan& grid, const Neighbourhood& place, HoldingsMaker& maker,
    NumberPools& numbers, Holdings& out, Dice& dice)
{
    CastHoldings holdings(plan, cast, maker, numbers, out, dice);
    for (const CastMember& member : cast.members()) {
        if (member.grid != grid.index || member.resident.lifeStatus != LifeStatus::Alive)
            continue;
        holdings.ordinary(member);
        const int age = member.age;
        if (age < 16)
            continue;
        const bool first = member.key == QStringLiteral("张伟明");
        const auto level = first ? IdentityLevel::Advanced : member.key == QStringLiteral("张伟明67") || age >= 76 ? IdentityLevel::Primary : IdentityLevel::Intermediate;
        const Instant at = businessInstant(plan.days.at(first ? -8 : -dice.between(20, 300)), QTime(9, 12)).plusMs(dice.between(0, 3'000'000));
        out.checks.push_back(maker.check(member.resident.id, level, at, house.linFang.staff, dice));
    }
    if (grid.index == castGrid) {
        holdings.zhangWeiming();
        holdings.others();
    }
    for (const Home& home : place.homes)
        if (home.cast)
            holdings.bills(home);
    out.index();
}

} // namespace huimin::city
