#include "models/sync/lease.h"
#include "tests/support/testregistry.h"

using namespace huimin;

/// How long a desk opens without the center.
class LeaseTest : public QObject {
    Q_OBJECT
private:
    static constexpr std::int64_t hour = 3'600'000;
    const Instant nine = businessInstant(QDate(2026, 11, 24), QTime(9, 0));

private Q_SLOTS:
    void endsWhenItsTimeHasRun()
    {
        ManualClock clock(nine);
        Lease lease(clock);
        lease.begin(nine, nine.plusMs(24 * hour));
        clock.advanceMs(24 * hour - 1);
        QVERIFY(!lease.isOver());
        clock.advanceMs(1);
        QVERIFY(lease.isOver());
    }

    void anAnswerOfTheCenterRenewsIt()
    {
        ManualClock clock(nine);
        Lease lease(clock);
        lease.begin(nine, nine.plusMs(24 * hour));
        clock.advanceMs(20 * hour);
        lease.heard(clock.now(), clock.now().plusMs(24 * hour));
        clock.advanceMs(20 * hour);
        QVERIFY(!lease.isOver());
        lease.heard(clock.now(), {}); // an answer without one leaves it as it is
        clock.advanceMs(5 * hour);
        QVERIFY(lease.isOver());
    }

    void settingTheClockBackGainsNothing()
    {
        ManualClock clock(nine);
        Lease lease(clock);
        lease.begin(nine, nine.plusMs(24 * hour));
        clock.advanceMs(23 * hour);
        clock.setWall(nine.plusMs(-100 * hour));
        QVERIFY(!lease.isOver());
        clock.advanceMs(2 * hour); // the monotonic clock goes on
        QVERIFY(lease.isOver());
    }

    void norDoesItOverARestartOfTheProgram()
    {
        ManualClock clock(nine);
        Lease lease(clock);
        lease.begin(nine, nine.plusMs(24 * hour));
        clock.advanceMs(23 * hour);
        const QByteArray kept = lease.kept();
        ManualClock later(nine.plusMs(-100 * hour));
        Lease again(later);
        QVERIFY(again.takeUp(kept));
        QVERIFY(!again.isOver());
        QCOMPARE(again.time(), nine.plusMs(23 * hour));
        later.setWall(nine.plusMs(30 * hour));
        QVERIFY(again.isOver());
    }

    void oneWrongYearDoesNotLockForEver()
    {
        ManualClock clock(nine);
        Lease lease(clock);
        lease.begin(nine, nine.plusMs(24 * hour));
        clock.setWall(nine.plusMs(9000 * hour));
        QVERIFY(lease.isOver());
        clock.setWall(nine);
        QVERIFY(lease.isOver()); // remembered
        lease.begin(nine, nine.plusMs(24 * hour)); // until a sign-in at the center
        QVERIFY(!lease.isOver());
    }

    void aClockThatIsSlowGainsNothingEither()
    {
        ManualClock clock(nine.plusMs(-10 * hour));
        Lease lease(clock);
        lease.begin(nine, nine.plusMs(24 * hour));
        QCOMPARE(lease.offsetUs(), 10 * hour * 1000);
        clock.advanceMs(24 * hour);
        QVERIFY(lease.isOver());
    }

    void anAdministratorHasNone()
    {
        ManualClock clock(nine);
        Lease lease(clock);
        lease.begin(nine, nine);
        QVERIFY(lease.isOver());
    }

    void withoutOneNothingOpens()
    {
        ManualClock clock(nine);
        Lease lease(clock);
        QCOMPARE(lease.takeUp({}).error().code, ErrorCode::LeaseEnded);
    }
};

HUIMIN_TEST(LeaseTest)
#include "tst_lease.moc"
