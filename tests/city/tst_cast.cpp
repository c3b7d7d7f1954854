#include "models/base/numbers.h"
#include "models/base/ownnumbers.h"
#include "tests/city/citybook.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// The named people and firms, in the big city and in the smallest one of the tests.
class TestCast : public QObject {
    Q_OBJECT

    /// The one of the name, alive, in 前埔北 003, born at T − age years − 100 days.
    static const Resident& person(const CityBook& city, const char* name, int age, const char* grid = "350203010023003")
    {
        const Resident* found = city.resident(QString::fromUtf8(name), age);
        if (!found)
            qFatal("%s is not there", name);
        if (found->birthDate != city.summary.day.addYears(-age).addDays(-100))
            qFatal("%s was born on another day", name);
        const GridCell* home = city.gridOf(*found);
        if (!home || home->code != QLatin1String(grid))
            qFatal("%s lives elsewhere", name);
        return *found;
    }
    static bool related(const CityBook& city, const Resident& from, RelationKind kind, const Resident& to)
    {
        return std::any_of(city.relations.begin(), city.relations.end(), [&](const Relation& r) { return r.kind == kind && r.fromId == from.id.uuid && r.toId == to.id.uuid; });
    }
    static const Certificate* certificate(const CityBook& city, const QUuid& holder, CertificateKind kind)
    {
        for (const Certificate& entry : city.certificates)
            if (entry.holderId == holder && entry.kind == kind)
                return &entry;
        return nullptr;
    }
    static IdentityLevel level(const CityBook& city, const Resident& resident)
    {
        IdentityLevel best = IdentityLevel::None;
        for (const IdentityCheck& check : city.checks)
            if (check.residentId == resident.id)
                best = std::max(best, check.level);
        return best;
    }

private Q_SLOTS:
    void theDemonstrationStaffHavePlacesAndSalts_data() { addCityRows(); }
    void theDemonstrationStaffHavePlacesAndSalts()
    {
        const CityBook& city = cityOfRow();
        const std::pair<const char*, const char*> names[] = { { "clerk", "林芳" }, { "clerk2", "许晓燕" }, { "supervisor", "吴建明" }, { "officer", "陈立群" }, { "officer2", "苏志强" },
            { "grid", "林国栋" }, { "grid2", "陈晓东" }, { "admin", "郑海" } };
        for (const auto& [login, name] : names) {
            const Staff* staff = city.login(QLatin1String(login));
            QVERIFY2(staff, login);
            QCOMPARE(staff->name, QString::fromUtf8(name));
            QVERIFY(isStaffNumber(staff->staffNo) && staff->active);
            const auto account = std::find_if(city.summary.accounts.begin(), city.summary.accounts.end(), [&](const auto& a) { return a.staff == staff->id; });
            QVERIFY(account != city.summary.accounts.end() && account->salt.size() == 16 && account->loginName == QLatin1String(login));
        }
        QCOMPARE(city.summary.accounts.size(), std::size(names));
        const auto hall = std::find_if(city.halls.begin(), city.halls.end(), [](const Hall& h) { return h.number == QLatin1String("03-01"); });
        QVERIFY(hall != city.halls.end() && hall->name == QStringLiteral("思明区政务服务中心"));
        QCOMPARE(hall->streets, (std::vector<QString> { QStringLiteral("350203010000"), QStringLiteral("350203011000") }));
        const auto windowOf = [&](const char* login) {
            const ServiceWindowId id = city.login(QLatin1String(login))->windowId;
            for (const ServiceWindow& window : city.windows)
                if (window.id == id)
                    return window.hallId == hall->id ? window.number : -1;
            return 0;
        };
        QCOMPARE(windowOf("clerk"), 12);
        QCOMPARE(windowOf("clerk2"), 11);
        QCOMPARE(city.login(QStringLiteral("clerk"))->staffNo, QStringLiteral("03010122"));
        QCOMPARE(city.login(QStringLiteral("grid"))->scopes.front().ref, QStringLiteral("350203010023003"));
        QCOMPARE(city.login(QStringLiteral("grid2"))->scopes.front().ref, QStringLiteral("350203010023002"));
        QCOMPARE(city.login(QStringLiteral("officer"))->scopes.front().ref, QStringLiteral("ecology"));
        for (const Role role : { Role::Clerk, Role::Officer, Role::Grid, Role::Supervisor, Role::Admin })
            QVERIFY(std::any_of(city.staff.begin(), city.staff.end(), [&](const Staff& s) { return s.roles == std::vector { role }; }));
        QSet<QString> numbers, logins;
        for (const Staff& staff : city.staff) {
            QVERIFY2(!numbers.contains(staff.staffNo) && !logins.contains(staff.loginName), qPrintable(staff.staffNo));
            numbers.insert(staff.staffNo);
            logins.insert(staff.loginName);
        }
        QVERIFY(std::any_of(city.halls.begin(), city.halls.end(), [](const Hall& h) { return h.number == QLatin1String("06-01"); }));
        QCOMPARE(std::count_if(city.departments.begin(), city.departments.end(), [](const Department& d) { return d.health; }), 3);
    }

    void zhangWeimingHasHisFamilyAndPapers_data() { addCityRows(true); }
    void zhangWeimingHasHisFamilyAndPapers()
    {
        const CityBook& city = cityOfRow();
        const QDate day = city.summary.day;
        const Resident& zhang = person(city, "张伟明", 42);
        if (day == cityBookDay)
            QCOMPARE(*zhang.idNumber, QStringLiteral("35020319840816003X"));
        QVERIFY(zhang.idNumber->startsWith(QLatin1String("350203")) && zhang.idNumber->mid(14, 3) == QLatin1String("003"));
        QCOMPARE(*zhang.phone, QStringLiteral("13950002345"));
        QCOMPARE(level(city, zhang), IdentityLevel::Advanced);
        const Address* home = city.address(zhang);
        QCOMPARE(home->road, QStringLiteral("前埔二里"));
        QCOMPARE(home->doorKey, QStringLiteral("32.501"));
        QVERIFY(*zhang.residenceSince < day.addYears(-10));
        const Resident& wife = person(city, "陈雅婷", 39);
        const Resident& mother = person(city, "王秀英", 82);
        const Resident& son = person(city, "张睿", 12);
        QCOMPARE(city.household(zhang)->size, 4);
        for (const Resident* one : { &wife, &mother, &son })
            QVERIFY(one->householdId == zhang.householdId);
        QVERIFY(related(city, zhang, RelationKind::Spouse, wife) && related(city, wife, RelationKind::Spouse, zhang));
        QVERIFY(related(city, mother, RelationKind::ParentOf, zhang) && related(city, zhang, RelationKind::ParentOf, son) && related(city, wife, RelationKind::ParentOf, son));
        QCOMPARE(*certificate(city, zhang.id.uuid, CertificateKind::DrivingLicence)->validTo, day.addDays(26));
        const auto cars = city.of(city.vehicles, &Vehicle::ownerId, zhang.id.uuid);
        QCOMPARE(cars.size(), std::size_t(1));
        QCOMPARE(cars.front()->inspectionDue, day.addDays(6));
        const auto bills = city.of(city.bills, &Bill::payerId, zhang.id.uuid);
        std::size_t open = 0;
        for (const Bill* bill : bills)
            if (bill->state != BillState::Paid) {
                ++open;
                QVERIFY(bill->kind == BillKind::Water && bill->amount.fen == 8640 && bill->dueOn == day.addDays(4));
            }
        QCOMPARE(open, std::size_t(1));

        const Resident& other = person(city, "张伟明", 67, "350203011048001");
        QCOMPARE(other.idNumber->mid(14, 3), QStringLiteral("005"));
        QCOMPARE(level(city, other), IdentityLevel::Primary);
        QCOMPARE(std::count_if(city.residents.begin(), city.residents.end(), [](const Resident& r) { return r.name == QStringLiteral("张伟明"); }), 2);
    }

    void everyKindOfNameAndNumberIsThere_data() { addCityRows(true); }
    void everyKindOfNameAndNumberIsThere()
    {
        const CityBook& city = cityOfRow();
        person(city, "单志强", 36);
        person(city, "曾雅琴", 52);
        person(city, "陈𠅤", 24);
        QVERIFY(person(city, "买买提·艾合买提江", 38).idNumber->startsWith(QLatin1String("653101")));
        QVERIFY(person(city, "黎嘉欣", 29).idNumber->startsWith(QLatin1String("810000")));
        QVERIFY(person(city, "何俊贤", 45).idNumber->startsWith(QLatin1String("820000")));
        QVERIFY(person(city, "林哲宇", 35).idNumber->startsWith(QLatin1String("830000")));
        const Resident& anna = person(city, "IVANOVA ANNA", 41);
        QVERIFY(anna.idNumber->startsWith(QLatin1String("935643")) && anna.nationality == QLatin1String("RUS"));
        const Resident& old = person(city, "陈金水", 78);
        QVERIFY(old.idNumber->startsWith(QLatin1String("350221")));
        QCOMPARE(old.oldIdNumber->size(), 15);
        QCOMPARE(citizenIdFrom15(*old.oldIdNumber), *old.idNumber);
    }

    void lifeHappenedToThem_data() { addCityRows(true); }
    void lifeHappenedToThem()
    {
        const CityBook& city = cityOfRow();
        const QDate day = city.summary.day;
        person(city, "苏雅芳", 47);
        QCOMPARE(*person(city, "何文杰", 33).residenceSince, day.addDays(-10));
        const Resident& widower = person(city, "王建业", 79);
        const Resident* dead = city.resident(QStringLiteral("李秀英"), 76);
        QVERIFY(dead && dead->lifeStatus == LifeStatus::Dead && dead->deathDate == day.addDays(-30));
        QVERIFY(widower.maritalStatus == MaritalStatus::Widowed && related(city, *dead, RelationKind::Spouse, widower));
        QCOMPARE(city.household(widower)->size, 1);
        const Resident& alone = person(city, "林阿珠", 82);
        QVERIFY(alone.residenceKind == ResidenceKind::Local && city.household(alone)->size == 1);
        QCOMPARE(city.address(alone)->doorKey, QStringLiteral("41.101"));
        const Resident& expecting = person(city, "郑晓岚", 31);
        QCOMPARE(*expecting.lmpDate, day.addDays(-140));
        const auto cars = city.of(city.vehicles, &Vehicle::ownerId, expecting.id.uuid);
        QVERIFY(cars.size() == 1 && cars.front()->firstRegisteredOn == day.addDays(20).addYears(-6));
        const Resident& father = person(city, "许文斌", 33);
        const Resident& mother = person(city, "林晓燕", 30);
        const Resident* child = city.resident(QStringLiteral("许沐辰"));
        QVERIFY(child && child->birthDate == day.addDays(-20) && child->idKind == IdKind::None && !child->hukouBook && !child->hukouAddress);
        QVERIFY(related(city, father, RelationKind::ParentOf, *child) && related(city, mother, RelationKind::ParentOf, *child));
        QVERIFY(certificate(city, child->id.uuid, CertificateKind::Birth));
    }

    void theFirmsAreThere_data() { addCityRows(true); }
    void theFirmsAreThere()
    {
        const CityBook& city = cityOfRow();
        const Enterprise* shop = city.enterprise(QStringLiteral("阿海便利店"));
        QVERIFY(shop && shop->kind == QLatin1String("92"));
        QCOMPARE(*certificate(city, shop->id.uuid, CertificateKind::TobaccoLicence)->validTo, city.summary.day.addDays(42));
        QCOMPARE(city.enterprise(QStringLiteral("厦门鹭海餐饮管理有限公司"))->creditCode, QStringLiteral("91350203MA33F7HN2K"));
        const Enterprise* longest = city.enterprise(QStringLiteral("厦门海峡两岸交流基地鼓浪屿文化旅游产业投资发展集团有限公司莲前东路第二分公司"));
        QVERIFY(longest);
        QCOMPARE(longest->name.size(), 38);
        for (const char* name : { "厦门闽源精密电镀有限公司", "厦门闽南香食品有限公司" })
            QVERIFY2(city.enterprise(QString::fromUtf8(name)), name);
    }

    void theirOrderCodesAreNobodyElses_data() { addCityRows(true); }
    void theirOrderCodesAreNobodyElses()
    {
        const CityBook& city = cityOfRow();
        const QDate day = city.summary.day;
        for (const Resident& resident : city.residents)
            if (resident.idKind == IdKind::CitizenId && resident.idNumber->mid(14, 3).toInt() < 10)
                QVERIFY2(resident.birthDate == day.addYears(resident.birthDate.year() - day.addDays(-100).year()).addDays(-100), qPrintable(resident.name));
    }
};
HUIMIN_TEST(TestCast)
#include "tst_cast.moc"
