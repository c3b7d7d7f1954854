#include "models/base/calendar.h"
#include "models/matters/startpage.h"
#include "models/registry/profile.h"
#include "tests/city/citybook.h"
#include "tests/support/memoryspace.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// What the demonstration staff read on the first page on the day of the city, and what the page of 张伟明 says: by the rules of the
/// program, over the records of the city.
class StartPagesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MemorySpace> m_records;
    WorkCalendar m_calendar;

    template <typename T> void put(const std::vector<T>& list)
    {
        for (const T& record : list)
            m_records->add(record);
    }
    static Actor actor(const char* login, Role role)
    {
        const Staff* staff = smallCity().login(QString::fromLatin1(login));
        Actor actor;
        actor.staff = staff->id;
        actor.role = role;
        actor.hall = staff->hallId;
        actor.department = staff->departmentId;
        return actor;
    }
    StartPage page(const char* login, Role role)
    {
        auto made = startPage(*m_records, actor(login, role), cityBookDay, m_calendar);
        return made ? *made : StartPage();
    }
private Q_SLOTS:
    void initTestCase()
    {
        m_records = std::make_unique<MemorySpace>();
        const CityBook& city = smallCity();
        put(city.departments);
        put(city.halls);
        put(city.staff);
        put(city.materials);
        put(city.grids);
        put(city.buildings);
        put(city.addresses);
        put(city.households);
        put(city.residents);
        put(city.enterprises);
        put(city.relations);
        put(city.checks);
        put(city.certificates);
        put(city.vehicles);
        put(city.bills);
        put(city.matters);
        put(city.matterMaterials);
        put(city.matterEvents);
        put(city.tasks);
        put(city.visits);
        put(city.gridEvents);
    }
    void aClerk()
    {
        const StartPage today = page("clerk", Role::Clerk);
        QCOMPARE(today.count(StartGroup::DueToday), 4);
        QCOMPARE(today.count(StartGroup::Late), 1);
        QCOMPARE(today.count(StartGroup::Waiting), 3);
        QCOMPARE(today.count(StartGroup::WaitingLong), 2);
        QCOMPARE(today.count(StartGroup::Stopped), 1);
        QCOMPARE(today.count(StartGroup::Ready), 3);
        QCOMPARE(today.count(StartGroup::ComingBack), 3);
    }
    void theSecondClerk() { QCOMPARE(page("clerk2", Role::Clerk).count(StartGroup::EndOfWeek), 2); }
    void anOfficer() { QCOMPARE(page("officer", Role::Officer).count(StartGroup::Stopped), 1); }
    void aGridWorker()
    {
        const StartPage today = page("grid", Role::Grid);
        QCOMPARE(today.count(StartGroup::Visits), 11);
        QCOMPARE(today.count(StartGroup::Events), 3);
        QCOMPARE(today.count(StartGroup::Checks), 1);
        QCOMPARE(today.count(StartGroup::DueTomorrow), 2);
    }
    void thePageOfZhangWeiming()
    {
        const Resident* zhang = smallCity().resident(QStringLiteral("张伟明"), 42);
        QVERIFY(zhang);
        const auto profile = residentProfile(*m_records, zhang->id, cityBookDay, m_calendar);
        QVERIFY(profile.ok());
        QCOMPARE(profile->level, IdentityLevel::Advanced);
        QCOMPARE(profile->addressText, QStringLiteral("前埔二里 32 号 501"));
        QCOMPARE(profile->members.size(), std::size_t(3));
        QCOMPARE(profile->core.pending.size(), std::size_t(2));
        QCOMPARE(profile->core.pending[0].deadline, DeadlineState::Soon);
        QCOMPARE(profile->core.pending[0].daysLeft, 2);
        QCOMPARE(profile->core.pending[1].restsWith, QStringLiteral("applicant"));
        QCOMPARE(profile->core.pending[1].missing.size(), std::size_t(1));
        QCOMPARE(profile->core.handled.size(), std::size_t(7));
        QStringList due;
        for (const ProfileDue& item : profile->core.due)
            due << enumText(item.kind) + QStringLiteral(" %1").arg(item.daysLeft);
        QCOMPARE(due, (QStringList { QStringLiteral("bill 4"), QStringLiteral("inspection 6"), QStringLiteral("certificate 26") }));
    }
};
HUIMIN_TEST(StartPagesTest)
#include "tst_startpages.moc"
