#include "models/grid/gridevent.h"
#include "models/registry/placement.h"
#include "models/store/upkeep.h"
#include "tests/store/people.h"
#include "tests/store/recount.h"
#include "tests/store/wordtokens.h"

using namespace huimin;
using namespace huimin::test;

/// Where records stand, and what moves with them.
class PlacementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind, wordTokens);
        m_home = dwelling(*m_center, QStringLiteral("350203010023003"), QStringLiteral("3.501"));
        m_other = dwelling(*m_center, QStringLiteral("350203010023001"), QStringLiteral("1.101"));
        m_hall = m_center->put(hall(*m_center, QStringLiteral("03-01")));
        m_department = m_center->put(department(*m_center, QStringLiteral("hrss")));
    }
    void cleanup()
    {
        HUIMIN_DONE(m_center->connection().stampNow());
        QCOMPARE(keptSums(*m_center), recount(*m_center));
        m_center.reset();
    }

    void recordsStandWhereTheTableSays()
    {
        const Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明"), m_home.household.id));
        const Matter matter = m_center->put(test::matter(*m_center, m_hall, m_department, person.id.uuid));
        QCOMPARE(scopes("GridCell", m_home.grid.id.uuid), QStringLiteral("city:"));
        QCOMPARE(scopes("Hall", m_hall.id.uuid), QStringLiteral("city:"));
        QCOMPARE(scopes("Address", m_home.address.id.uuid), QStringLiteral("grid:350203010023003"));
        QCOMPARE(scopes("Household", m_home.household.id.uuid), QStringLiteral("grid:350203010023003"));
        QCOMPARE(scopes("Resident", person.id.uuid), QStringLiteral("grid:350203010023003"));
        QCOMPARE(scopes("Matter", matter.id.uuid), QStringLiteral("department:hrss hall:03-01"));
        QCOMPARE(scopes("MatterBrief", matter.id.uuid), QStringLiteral("grid:350203010023003"));
        GridEvent event;
        event.id = GridEventId(m_center->newId());
        event.classCode = QStringLiteral("01");
        event.place = QStringLiteral("前埔二里");
        event.text = QStringLiteral("路灯不亮");
        event.state = QStringLiteral("E10");
        event.gridId = m_home.grid.id;
        event = m_center->put(event);
        EventStep step;
        step.id = MatterEventId(m_center->newId());
        step.eventId = event.id;
        m_center->put(step);
        QCOMPARE(scopes("EventStep", step.id.uuid), QStringLiteral("grid:350203010023003"));
        event.mainUnit = m_department.id;
        m_center->put(event);
        QCOMPARE(scopes("GridEvent", event.id.uuid), QStringLiteral("department:hrss grid:350203010023003"));
        QCOMPARE(scopes("EventStep", step.id.uuid), QStringLiteral("department:hrss grid:350203010023003"));
    }

    void whoMovesTakesTheirThingsAlong()
    {
        Resident person = m_center->put(resident(*m_center, QStringLiteral("何文杰"), m_other.household.id));
        const Resident wife = m_center->put(resident(*m_center, QStringLiteral("陈雅婷"), m_other.household.id));
        const auto things = thingsOf(person.id.uuid);
        Relation marriage;
        marriage.id = RelationId(m_center->newId());
        marriage.fromId = wife.id.uuid;
        marriage.toId = person.id.uuid;
        m_center->put(marriage);
        const Matter matter = m_center->put(test::matter(*m_center, m_hall, m_department, person.id.uuid));
        for (const auto& [type, id] : things)
            QCOMPARE(scopes(type, id), QStringLiteral("grid:350203010023001"));
        person.householdId = m_home.household.id;
        m_center->put(person);
        for (const auto& [type, id] : things)
            QCOMPARE(scopes(type, id), QStringLiteral("grid:350203010023003"));
        QCOMPARE(scopes("MatterBrief", matter.id.uuid), QStringLiteral("grid:350203010023003"));
        QCOMPARE(scopes("Matter", matter.id.uuid), QStringLiteral("department:hrss hall:03-01"));
        QCOMPARE(scopes("Relation", marriage.id.uuid), QStringLiteral("grid:350203010023001")); // hers
    }

    void aDwellingThatIsPutInAnotherGridTakesItsPeopleAlong()
    {
        const Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明"), m_home.household.id));
        const auto things = thingsOf(person.id.uuid);
        Address address = m_home.address;
        address.gridId = m_other.grid.id;
        m_center->put(address);
        QCOMPARE(scopes("Household", m_home.household.id.uuid), QStringLiteral("grid:350203010023001"));
        for (const auto& [type, id] : things)
            QCOMPARE(scopes(type, id), QStringLiteral("grid:350203010023001"));
        // The household to another address likewise.
        Household household = m_home.household;
        household.addressId = m_other.address.id;
        m_center->put(household);
        address.gridId = m_home.grid.id;
        m_center->put(address);
        for (const auto& [type, id] : things)
            QCOMPARE(scopes(type, id), QStringLiteral("grid:350203010023001"));
    }

    void whoLeftStandsNowhereAndTheDeadLeaveAfterNinetyDays()
    {
        Resident person = m_center->put(resident(*m_center, QStringLiteral("李秀英"), m_home.household.id));
        const auto things = thingsOf(person.id.uuid);
        person.lifeStatus = LifeStatus::MovedAway;
        person = m_center->put(person);
        for (const auto& [type, id] : things)
            QCOMPARE(scopes(type, id), QString());
        person.lifeStatus = LifeStatus::Dead;
        person.deathDate = QDate(2026, 10, 25);
        person = m_center->put(person);
        for (const auto& [type, id] : things)
            QCOMPARE(scopes(type, id), QStringLiteral("grid:350203010023003"));
        setDay(QDate(2027, 1, 23)); // the 90th day
        HUIMIN_DONE(dailyUpkeep(m_center->connection()));
        QCOMPARE(scopes("Resident", person.id.uuid), QStringLiteral("grid:350203010023003"));
        setDay(QDate(2027, 1, 24));
        HUIMIN_DONE(dailyUpkeep(m_center->connection()));
        for (const auto& [type, id] : things)
            QCOMPARE(scopes(type, id), QString());
        HUIMIN_VALUE(unchanged, load<Resident>(m_center->reader(), person.id.uuid));
        QVERIFY(*unchanged == person);
    }

    void childrenPutBeforeTheirParentsFindTheirPlace()
    {
        const GridCell grid = gridCell(*m_center, QStringLiteral("350203010023009"));
        const Address address = test::address(*m_center, grid, QStringLiteral("9.101"));
        const Household household = test::household(*m_center, address);
        const Resident person = resident(*m_center, QStringLiteral("张伟明"), household.id);
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
            HUIMIN_TRY(save(t, person));
            HUIMIN_TRY(save(t, household));
            HUIMIN_TRY(save(t, address));
            return save(t, grid).ok() ? Status() : Status(Error { ErrorCode::Internal });
        }));
        QCOMPARE(scopes("Resident", person.id.uuid), QStringLiteral("grid:350203010023009"));
        // And in transactions of their own.
        const Resident late = m_center->put(resident(*m_center, QStringLiteral("李秀英"), HouseholdId(m_center->newId())));
        QCOMPARE(scopes("Resident", late.id.uuid), QString());
        Household home = test::household(*m_center, address);
        home.id = late.householdId;
        m_center->put(home);
        QCOMPARE(scopes("Resident", late.id.uuid), QStringLiteral("grid:350203010023009"));
    }

    void searchFollowsTheRecordItsScopeAndItsAddress()
    {
        Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明"), m_other.household.id));
        QCOMPARE(found(u"张伟"), 1);
        QCOMPARE(found(u"前埔"), 1);
        QCOMPARE(found(u"张", m_other.grid.code), 1);
        QCOMPARE(found(u"张", m_home.grid.code), 0);
        person.name = QStringLiteral("李伟明");
        person.householdId = m_home.household.id;
        person = m_center->put(person);
        QCOMPARE(found(u"张"), 0);
        QCOMPARE(found(u"李伟"), 1);
        QCOMPARE(found(u"李", m_other.grid.code), 0);
        QCOMPARE(found(u"李", m_home.grid.code), 1);
        Address address = m_home.address;
        address.road = QStringLiteral("莲前东路");
        m_center->put(address);
        QCOMPARE(found(u"埔"), 0);
        QCOMPARE(found(u"莲东"), 1);
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return t.remove("Resident", person.id.uuid); }));
        QCOMPARE(found(u"李"), 0);
    }

private:
    using Thing = std::pair<QByteArray, QUuid>;
    /// The person and one thing of each kind that stands where they live.
    std::vector<Thing> thingsOf(const QUuid& owner)
    {
        Certificate certificate;
        certificate.id = CertificateId(m_center->newId());
        certificate.holderId = owner;
        certificate.number = QStringLiteral("350203-1");
        certificate.issuerName = QStringLiteral("厦门市公安局");
        Vehicle vehicle;
        vehicle.id = VehicleId(m_center->newId());
        vehicle.ownerId = owner;
        vehicle.plate = QStringLiteral("闽D12345");
        Bill bill;
        bill.id = BillId(m_center->newId());
        bill.payerId = owner;
        bill.account = QStringLiteral("3502-88");
        IdentityCheck check;
        check.id = IdentityCheckId(m_center->newId());
        check.residentId = ResidentId(owner);
        m_center->put(certificate);
        m_center->put(vehicle);
        m_center->put(bill);
        m_center->put(check);
        return { { "Resident", owner }, { "Certificate", certificate.id.uuid }, { "Vehicle", vehicle.id.uuid }, { "Bill", bill.id.uuid },
            { "IdentityCheck", check.id.uuid } };
    }
    /// "kind:ref kind:ref", sorted.
    QString scopes(const QByteArray& type, const QUuid& id)
    {
        const auto refs = m_center->reader().scopeRefsOf(type.toStdString(), id);
        QStringList words;
        for (const ScopeRef& ref : refs.value())
            words << ref.kind + QLatin1Char(':') + ref.ref;
        words.sort();
        return words.join(QLatin1Char(' '));
    }
    int found(QStringView characters, const QString& gridCode = {})
    {
        CandidateQuery query;
        for (const QChar character : characters)
            query.groups.push_back({ wordToken(character) });
        query.types = { "Resident" };
        if (!gridCode.isEmpty())
            query.scopes = { m_center->connection().core().scopes.find({ QStringLiteral("grid"), gridCode }).value() };
        return static_cast<int>(m_center->reader().candidates(query).value().size());
    }
    void setDay(QDate day) { m_center->clock.setWall(businessInstant(day, QTime(3, 0))); }

    std::unique_ptr<TestCenter> m_center;
    Dwelling m_home;
    Dwelling m_other;
    Hall m_hall;
    Department m_department;
};
HUIMIN_TEST(PlacementTest)
#include "tst_placement.moc"
