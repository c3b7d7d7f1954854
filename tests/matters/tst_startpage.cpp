#include "models/matters/startpage.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::SmallTown;

/// The figures of the first page, and the order of a list.
class StartPageTest : public QObject {
    Q_OBJECT
    struct Town : SmallTown {
        QDate today { 2026, 11, 24 };
        int made = 0;
        Matter matter(const char* stage, int dueIn, const Actor& who)
        {
            Matter m;
            m.id = MatterId(test::townId(2000 + made++));
            m.itemCode = QStringLiteral("350200-20-0106");
            m.itemName = QStringLiteral("租赁住房提取住房公积金");
            m.hallId = hall.id;
            m.departmentId = ecology.id;
            m.applicantId = zhang.id.uuid;
            m.applicantName = zhang.name;
            m.stage = QString::fromLatin1(stage);
            m.appliedAt = on(QDate(2026, 11, 10));
            m.clerkId = who.staff;
            m.clock = m.stage == QLatin1String("74") ? ClockState::Stopped
                : m.stage >= QLatin1String("80")     ? ClockState::Ended
                : m.stage >= QLatin1String("50")     ? ClockState::Running
                                                     : ClockState::None;
            if (m.stage >= QLatin1String("50")) {
                m.acceptedOn = QDate(2026, 11, 10);
                m.promisedDue = calendar.addWorkdays(today, dueIn).date;
            }
            return records.add(m);
        }
        void event(const Matter& m, const char* from, const char* to, QDate day)
        {
            MatterEvent e;
            e.id = MatterEventId(test::townId(3000 + made++));
            e.matterId = m.id;
            e.seq = made;
            e.from = QString::fromLatin1(from);
            e.to = QString::fromLatin1(to);
            e.at = on(day);
            records.add(e);
        }
        StartPage page(const Actor& actor) { return *startPage(records, actor, today, calendar); }
    };
private Q_SLOTS:
    void theFiguresOfAClerk()
    {
        Town town;
        for (int i = 0; i < 4; ++i)
            town.matter(i ? "70" : "50", 0, town.clerk);
        town.matter("70", -1, town.clerk);
        const Matter longWait = town.matter("40", 0, town.clerk);
        town.event(longWait, "30", "40", QDate(2026, 11, 16)); // six working days ago
        const Matter wait = town.matter("40", 0, town.clerk);
        town.event(wait, "30", "40", QDate(2026, 11, 12)); // of an earlier notice
        town.event(wait, "40", "30", QDate(2026, 11, 13));
        town.event(wait, "30", "40", QDate(2026, 11, 17)); // five working days ago: not over five
        town.matter("74", -3, town.clerk);
        for (int i = 0; i < 3; ++i)
            town.matter("94", -5, town.clerk);
        Matter back = town.matter("70", 6, town.clerk);
        back.comeBackAt = businessInstant(town.today, QTime(10, 30));
        town.records.add(back);
        town.matter("85", 0, town.clerk);
        town.matter("70", 0, town.officer); // of another
        const StartPage page = town.page(town.clerk);
        QCOMPARE(page.count(StartGroup::DueToday), 4);
        QCOMPARE(page.count(StartGroup::Late), 1);
        QCOMPARE(page.count(StartGroup::Waiting), 2);
        QCOMPARE(page.count(StartGroup::WaitingLong), 1);
        QCOMPARE(page.count(StartGroup::Stopped), 1);
        QCOMPARE(page.count(StartGroup::Ready), 3);
        QCOMPARE(page.count(StartGroup::ComingBack), 1);
        QCOMPARE(page.count(StartGroup::Visits), 0);
        QCOMPARE(page.matters.front().deadline, DeadlineState::Late);
        QCOMPARE(page.matters[1].promisedDue, std::optional<QDate>(town.today));
    }
    void theEndOfTheWeek_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("end");
        QTest::newRow("Tuesday") << QDate(2026, 11, 24) << QDate(2026, 11, 27);
        QTest::newRow("Friday") << QDate(2026, 11, 27) << QDate(2026, 12, 4);
        QTest::newRow("Saturday") << QDate(2026, 11, 28) << QDate(2026, 12, 4);
        QTest::newRow("before the holiday week") << QDate(2026, 9, 30) << QDate(2026, 10, 10); // the make-up Saturday
    }
    void theEndOfTheWeek()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, end);
        QCOMPARE(endOfWorkWeek(today, WorkCalendar()), end);
    }
    void dueAtTheEndOfTheWeek()
    {
        Town town;
        town.matter("70", 3, town.clerk); // Friday
        town.matter("70", 4, town.clerk);
        QCOMPARE(town.page(town.clerk).count(StartGroup::EndOfWeek), 1);
    }
    void anOfficerSeesHisOwnAndWhatNobodyReviews()
    {
        Town town;
        Matter special = town.matter("74", 5, town.clerk);
        special.reviewerId = town.officer.staff;
        town.records.add(special);
        Matter colleagues = town.matter("74", 5, town.clerk);
        colleagues.reviewerId = StaffId(test::townId(77));
        town.records.add(colleagues);
        town.matter("50", 5, town.clerk);
        Matter elsewhere = town.matter("50", 5, town.clerk);
        elsewhere.departmentId = town.hrss.id;
        town.records.add(elsewhere);
        const StartPage page = town.page(town.officer);
        QCOMPARE(page.count(StartGroup::Stopped), 1);
        QCOMPARE(page.count(StartGroup::ToReview), 1);
        QCOMPARE(page.matters.size(), std::size_t(2));
    }
    void aSupervisorSeesTheHall()
    {
        Town town;
        town.matter("70", -1, town.clerk);
        town.matter("70", -1, town.officer);
        Matter other = town.matter("70", -1, town.clerk);
        other.hallId = town.otherHall.id;
        town.records.add(other);
        QCOMPARE(town.page(town.supervisor).count(StartGroup::Late), 2);
        QVERIFY(town.page(town.admin).matters.empty());
    }
    void theFiguresOfAGridWorker()
    {
        Town town;
        const auto task = [&](TaskKind kind, int dueInDays, TaskState state = TaskState::Open) {
            GridTask t;
            t.id = GridTaskId(test::townId(4000 + town.made++));
            t.kind = kind;
            t.state = state;
            t.gridId = town.grid.id;
            t.assigneeId = town.gridWorker.staff;
            t.dueAt = businessInstant(town.today.addDays(dueInDays), QTime(17, 0));
            return town.records.add(t);
        };
        task(TaskKind::Visit, 0);
        task(TaskKind::Visit, -2); // left over
        task(TaskKind::Visit, 0, TaskState::Done);
        task(TaskKind::Visit, 1);
        task(TaskKind::Inspection, 1);
        task(TaskKind::Inspection, 0);
        task(TaskKind::Visit, 2);
        GridTask postponed = task(TaskKind::Visit, -5, TaskState::Postponed);
        postponed.postponedTo = town.today;
        town.records.add(postponed);
        const auto event = [&](const char* state, StaffId handler, StaffId checker) {
            GridEvent e;
            e.id = GridEventId(test::townId(5000 + town.made++));
            e.state = QString::fromLatin1(state);
            e.handlerId = handler;
            e.checkerId = checker;
            town.records.add(e);
        };
        const StaffId me = town.gridWorker.staff;
        event("E4", me, {});
        event("E2", me, {});
        event("E6", me, {});
        event("E5", town.officer.staff, me);
        event("E5", me, town.officer.staff);
        const StartPage page = town.page(town.gridWorker);
        QCOMPARE(page.count(StartGroup::Visits), 3);
        QCOMPARE(page.count(StartGroup::DueTomorrow), 2);
        QCOMPARE(page.count(StartGroup::Events), 2);
        QCOMPARE(page.count(StartGroup::Checks), 1);
    }
    void overAWeekendTomorrowIsMonday()
    {
        Town town;
        town.today = QDate(2026, 11, 27);
        GridTask t;
        t.id = GridTaskId(test::townId(4000));
        t.assigneeId = town.gridWorker.staff;
        t.dueAt = businessInstant(QDate(2026, 11, 30), QTime(17, 0));
        town.records.add(t);
        QCOMPARE(town.page(town.gridWorker).count(StartGroup::DueTomorrow), 1);
    }
    void listsAreFiltered()
    {
        Town town;
        town.matter("70", 5, town.clerk);
        town.matter("40", 0, town.clerk);
        Matter old = town.matter("98", -30, town.clerk);
        old.appliedAt = town.on(QDate(2026, 1, 5));
        town.records.add(old);
        const auto size
            = [&](const MatterRowFilter& filter) { return matterRows(town.records, filter, town.today, town.calendar)->size(); };
        MatterRowFilter filter;
        QCOMPARE(size(filter), std::size_t(3));
        filter.openOnly = true;
        QCOMPARE(size(filter), std::size_t(2));
        filter.stages = { QStringLiteral("40"), QStringLiteral("98") };
        QCOMPARE(size(filter), std::size_t(1));
        filter = {};
        filter.to = QDate(2026, 1, 5);
        QCOMPARE(size(filter), std::size_t(1));
        filter = {};
        filter.from = QDate(2026, 1, 6);
        QCOMPARE(size(filter), std::size_t(2));
        filter = {};
        filter.itemCode = QStringLiteral("x");
        QCOMPARE(size(filter), std::size_t(0));
        filter = {};
        filter.deadlines = { DeadlineState::Done };
        QCOMPARE(size(filter), std::size_t(1));
        filter = {};
        filter.applicantId = town.chen.id.uuid;
        QCOMPARE(size(filter), std::size_t(0));
    }
};
HUIMIN_TEST(StartPageTest)
#include "tst_startpage.moc"
