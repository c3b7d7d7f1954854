#include "models/base/calendar.h"
#include "models/matters/deadline.h"
#include "models/matters/limits.h"
#include "tests/support/testregistry.h"

using namespace huimin;

/// Dates, stretches of clocks, and colours.
class DeadlineTest : public QObject {
    Q_OBJECT
    WorkCalendar m_calendar;
    static ClockSegment segment(SegmentState state, QDate from, std::optional<QDate> to = {})
    {
        ClockSegment s;
        s.limit = LimitKind::Promised;
        s.state = state;
        s.from = from;
        s.to = to;
        return s;
    }
    Matter matter(int days, QDate accepted = QDate(2026, 11, 24)) const
    {
        Matter m;
        m.stage = QStringLiteral("70");
        m.clock = ClockState::Running;
        m.acceptedOn = accepted;
        m.promisedDue = dueDate(accepted, days, m_calendar).on;
        m.statutoryDue = dueDate(accepted, days + 2, m_calendar).on;
        return m;
    }
private Q_SLOTS:
    void whatWillBeLateComesFirstAndWhatStandsAfterWhatRuns()
    {
        std::vector<DeadlineState> states { DeadlineState::Done, DeadlineState::Stopped, DeadlineState::None, DeadlineState::Running, DeadlineState::Soon, DeadlineState::Late };
        std::sort(states.begin(), states.end(), [](DeadlineState a, DeadlineState b) { return urgency(a) < urgency(b); });
        const std::vector<DeadlineState> order { DeadlineState::Late, DeadlineState::Soon, DeadlineState::Running, DeadlineState::None, DeadlineState::Stopped, DeadlineState::Done };
        QCOMPARE(states, order);
    }
    void limitsOfTheDesign()
    {
        QCOMPARE(dueDate(QDate(2026, 11, 24), 10, m_calendar).on, QDate(2026, 12, 8));
        QCOMPARE(dueDate(QDate(2026, 11, 24), 20, m_calendar).on, QDate(2026, 12, 22));
        QCOMPARE(dueDate(QDate(2026, 11, 30), 10, m_calendar).on, QDate(2026, 12, 14));
        QCOMPARE(dueDate(QDate(2026, 11, 24), 0, m_calendar).on, QDate(2026, 11, 24));
        QVERIFY(!dueDate(QDate(2026, 11, 24), 10, m_calendar).provisional);
        QVERIFY(dueDate(QDate(2026, 12, 24), 20, m_calendar).provisional); // 2027 is not published
    }
    void hoursDecideTheDay()
    {
        Hall hall;
        hall.hours = { { 1, QStringLiteral("09:00"), QStringLiteral("12:00") }, { 1, QStringLiteral("13:00"), QStringLiteral("16:00") } };
        const QDate monday(2026, 11, 23);
        QCOMPARE(closingTime(hall, monday, m_calendar), QTime(16, 0));
        QCOMPARE(countingDay(hall, businessInstant(monday, QTime(16, 0)), m_calendar), monday);
        QCOMPARE(countingDay(hall, businessInstant(monday, QTime(16, 1)), m_calendar), QDate(2026, 11, 24));
        QCOMPARE(countingDay(hall, businessInstant(monday, QTime(16, 1)), m_calendar, AfterClosing::SameDay), monday);
        QCOMPARE(closingTime({}, monday, m_calendar), QTime(17, 0));
        QCOMPARE(
            countingDay(hall, businessInstant(QDate(2026, 10, 3), QTime(10, 0)), m_calendar), QDate(2026, 10, 8)); // the national holiday
    }
    void aStoppedClockMovesTheDay()
    {
        const std::vector<ClockSegment> segments { segment(SegmentState::Running, QDate(2026, 11, 24), QDate(2026, 11, 26)),
            segment(SegmentState::Stopped, QDate(2026, 11, 26), QDate(2026, 12, 3)), segment(SegmentState::Running, QDate(2026, 12, 3)) };
        QCOMPARE(elapsedDays(segments, LimitKind::Promised, QDate(2026, 12, 4), m_calendar), 3);
        QCOMPARE(dueBySegments(segments, LimitKind::Promised, 10, QDate(2026, 12, 4), m_calendar).on,
            QDate(2026, 12, 15)); // ten days and the five that stood
        QVERIFY(!dueBySegments(segments, LimitKind::Statutory, 10, QDate(2026, 12, 4), m_calendar).on.isValid());
    }
    void whatStandsStillMovesOnWithToday()
    {
        const std::vector<ClockSegment> segments { segment(SegmentState::Running, QDate(2026, 11, 24), QDate(2026, 11, 26)),
            segment(SegmentState::Stopped, QDate(2026, 11, 26)) };
        QCOMPARE(dueBySegments(segments, LimitKind::Promised, 10, QDate(2026, 12, 3), m_calendar).on, QDate(2026, 12, 15));
        QCOMPARE(dueBySegments(segments, LimitKind::Promised, 10, QDate(2026, 12, 4), m_calendar).on, QDate(2026, 12, 16));
    }
    void oneStretchIsThePlainLimit()
    {
        QCOMPARE(
            dueBySegments({ segment(SegmentState::Running, QDate(2026, 11, 24)) }, LimitKind::Promised, 10, QDate(2026, 12, 30), m_calendar)
                .on,
            QDate(2026, 12, 8));
    }
    void colours_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<DeadlineState>("state");
        QTest::addColumn<int>("left");
        // accepted on Tuesday 11-24: ten days end on 12-08, five on 12-01
        QTest::newRow("ten, three left") << 10 << QDate(2026, 12, 3) << DeadlineState::Running << 3;
        QTest::newRow("ten, two left") << 10 << QDate(2026, 12, 4) << DeadlineState::Soon << 2;
        QTest::newRow("ten, the Sunday before") << 10 << QDate(2026, 12, 6) << DeadlineState::Soon << 2;
        QTest::newRow("ten, the day itself") << 10 << QDate(2026, 12, 8) << DeadlineState::Soon << 0;
        QTest::newRow("ten, the day after") << 10 << QDate(2026, 12, 9) << DeadlineState::Late << -1;
        QTest::newRow("five, two left") << 5 << QDate(2026, 11, 27) << DeadlineState::Running << 2;
        QTest::newRow("five, one left") << 5 << QDate(2026, 11, 30) << DeadlineState::Soon << 1;
        QTest::newRow("on the spot") << 0 << QDate(2026, 11, 24) << DeadlineState::Soon << 0;
        QTest::newRow("on the spot, next day") << 0 << QDate(2026, 11, 25) << DeadlineState::Late << -1;
    }
    void colours()
    {
        QFETCH(int, limit);
        QFETCH(QDate, today);
        QFETCH(DeadlineState, state);
        QFETCH(int, left);
        const Deadline deadline = deadlineOf(matter(limit), today, m_calendar);
        QCOMPARE(deadline.state, state);
        QCOMPARE(deadline.daysLeft, left);
        QCOMPARE(deadlineOf(matter(limit), today, m_calendar, limit), deadline);
    }
    void theLegalDayIsRedByItself()
    {
        QVERIFY(!deadlineOf(matter(10), QDate(2026, 12, 10), m_calendar).statutoryLate);
        QVERIFY(deadlineOf(matter(10), QDate(2026, 12, 11), m_calendar).statutoryLate);
    }
    void onlyARunningClockIsLate()
    {
        Matter m = matter(10);
        const QDate late(2026, 12, 30);
        m.stage = QStringLiteral("74");
        m.clock = ClockState::Stopped;
        QCOMPARE(deadlineOf(m, late, m_calendar).state, DeadlineState::Stopped);
        m.stage = QStringLiteral("94");
        m.clock = ClockState::Ended;
        QCOMPARE(deadlineOf(m, late, m_calendar).state, DeadlineState::Done);
        m.stage = QStringLiteral("40");
        m.clock = ClockState::None;
        m.promisedDue.reset();
        QCOMPARE(deadlineOf(m, late, m_calendar).state, DeadlineState::None);
        m.stage = QStringLiteral("66");
        m.clock = ClockState::Running; // whatever is left over in old data
        QCOMPARE(deadlineOf(m, late, m_calendar).state, DeadlineState::Done);
    }
    void theSlimRowGoesByItsStage()
    {
        MatterBrief brief;
        brief.promisedDue = QDate(2026, 12, 8);
        brief.stage = QStringLiteral("70");
        QCOMPARE(deadlineOf(brief, QDate(2026, 12, 9), m_calendar).state, DeadlineState::Late);
        brief.stage = QStringLiteral("74");
        QCOMPARE(deadlineOf(brief, QDate(2026, 12, 9), m_calendar).state, DeadlineState::Stopped);
        brief.stage = QStringLiteral("98");
        QCOMPARE(deadlineOf(brief, QDate(2026, 12, 9), m_calendar).state, DeadlineState::Done);
        brief.stage = QStringLiteral("30");
        QCOMPARE(deadlineOf(brief, QDate(2026, 12, 9), m_calendar).state, DeadlineState::None);
    }
};
HUIMIN_TEST(DeadlineTest)
#include "tst_deadline.moc"
