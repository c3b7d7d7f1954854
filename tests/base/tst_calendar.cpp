#include "models/base/calendar.h"
#include "models/base/csv.h"
#include "models/base/errortext.h"
#include "tests/support/testregistry.h"
#include <QHash>

using namespace huimin;

class CalendarTest : public QObject {
    Q_OBJECT
    const WorkCalendar calendar {};

    CountedDay sure(int year, int month, int day) const { return { QDate(year, month, day), false }; }

private Q_SLOTS:
    void limitsEndAsTheRulesSay()
    {
        const QDate accepted(2026, 11, 24);
        QCOMPARE(calendar.addWorkdays(accepted, 10), sure(2026, 12, 8));
        QCOMPARE(calendar.addWorkdays(accepted, 20), sure(2026, 12, 22));
        const QDate saturday(2026, 11, 28);
        const QDate counts = calendar.acceptedOn(businessInstant(saturday, QTime(10, 0)), QTime(17, 0));
        QCOMPARE(counts, QDate(2026, 11, 30));
        QCOMPARE(calendar.addWorkdays(counts, 1), sure(2026, 12, 1));
        QCOMPARE(calendar.addWorkdays(counts, 10), sure(2026, 12, 14));
    }
    void acceptanceAfterClosingCountsForTheNextWorkingDay()
    {
        const auto at = [](int day, int hour, int minute) { return businessInstant(QDate(2026, 11, day), QTime(hour, minute)); };
        const QTime closing(17, 0);
        QCOMPARE(calendar.acceptedOn(at(24, 17, 0), closing), QDate(2026, 11, 24));
        QCOMPARE(calendar.acceptedOn(at(24, 17, 1), closing), QDate(2026, 11, 25));
        QCOMPARE(calendar.acceptedOn(at(24, 7, 0), closing), QDate(2026, 11, 24));
        QCOMPARE(calendar.acceptedOn(at(27, 18, 0), closing), QDate(2026, 11, 30)); // Friday
        QCOMPARE(calendar.acceptedOn(businessInstant(QDate(2026, 10, 10), QTime(9, 0)), closing), QDate(2026, 10, 10)); // worked Saturday
        QCOMPARE(calendar.acceptedOn(businessInstant(QDate(2026, 10, 5), QTime(9, 0)), closing), QDate(2026, 10, 8)); // holiday
    }
    void holidaysRestAndMakeUpDaysWork()
    {
        QVERIFY(!calendar.isWorkday(QDate(2026, 10, 1)));
        QVERIFY(calendar.isWorkday(QDate(2026, 10, 10)));
        QCOMPARE(QDate(2026, 10, 10).dayOfWeek(), 6);
        QCOMPARE(calendar.scheduleWeekday(QDate(2026, 10, 10)), 1);
        QCOMPARE(calendar.scheduleWeekday(QDate(2026, 10, 11)), 7);
        QCOMPARE(calendar.scheduleWeekday(QDate(2026, 11, 24)), 2);
        QVERIFY(!calendar.isWorkday(QDate(2020, 1, 31))); // Spring Festival was lengthened
    }
    void noDaysGiveTheDayOrTheNextWorkingDay()
    {
        QCOMPARE(calendar.addWorkdays(QDate(2026, 11, 24), 0), sure(2026, 11, 24));
        QCOMPARE(calendar.addWorkdays(QDate(2026, 11, 28), 0), sure(2026, 11, 30));
        QCOMPARE(calendar.addWorkdays(QDate(2026, 10, 1), 0), sure(2026, 10, 8));
    }
    void daysAreCountedBackToo()
    {
        QCOMPARE(calendar.addWorkdays(QDate(2026, 11, 24), -1), sure(2026, 11, 23));
        QCOMPARE(calendar.addWorkdays(QDate(2026, 11, 24), -2), sure(2026, 11, 20));
        QCOMPARE(calendar.addWorkdays(QDate(2026, 11, 28), -1), sure(2026, 11, 27));
        QCOMPARE(calendar.workdaysBetween(QDate(2026, 11, 24), QDate(2026, 11, 20)), -2);
    }
    void aYearWithoutACalendarIsProvisional()
    {
        QVERIFY(calendar.isPublished(2018) && calendar.isPublished(2026));
        QVERIFY(!calendar.isPublished(2017) && !calendar.isPublished(2027));
        const CountedDay due = calendar.addWorkdays(QDate(2026, 12, 24), 10);
        QVERIFY(due.provisional);
        QCOMPARE(due.date, QDate(2027, 1, 7)); // Monday to Friday, 1 January too
        QVERIFY(!calendar.addWorkdays(QDate(2026, 12, 24), 5).provisional); // 12-31
        QVERIFY(calendar.addWorkdays(QDate(2018, 1, 2), -1).provisional);
    }
    void countingAgreesWithWalkingDayByDay()
    {
        // Straight from the file, a day at a time.
        const auto table = CsvTable::read(QStringLiteral(":/huimin/calendar/holidays_2018_2026.csv"));
        QHash<QDate, bool> listed;
        for (qsizetype i = 0; i < table->size(); ++i)
            listed.insert(QDate::fromString(table->at(i, 0), Qt::ISODate), table->at(i, 1) == u"workday");
        QList<QDate> worked;
        for (QDate day(2018, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
            const bool works = listed.contains(day) ? listed.value(day) : day.dayOfWeek() <= 5;
            QCOMPARE(calendar.isWorkday(day), works);
            if (works)
                worked << day;
        }
        qsizetype next = 0; // the first working day after `day`
        for (QDate day(2018, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
            while (next < worked.size() && worked.at(next) <= day)
                ++next;
            for (const int n : { 1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 250 }) {
                if (next + n - 1 >= worked.size())
                    break;
                const QDate due = worked.at(next + n - 1);
                QCOMPARE(calendar.addWorkdays(day, n), (CountedDay { due, false }));
                QCOMPARE(calendar.workdaysBetween(day, due), n);
                QCOMPARE(calendar.workdaysBetween(due, day), -n);
            }
            const qsizetype before = next - (calendar.isWorkday(day) ? 2 : 1);
            for (const int n : { 1, 5, 20 })
                if (before - n + 1 >= 0)
                    QCOMPARE(calendar.addWorkdays(day, -n).date, worked.at(before - n + 1));
        }
    }
    void aNewYearIsTakenIn()
    {
        const auto year = WorkCalendar::fromCsv("# State Council\ndate,type,name\n2027-01-01,holiday,元旦\n2027-01-02,holiday,元旦\n2027-01-03,workday,元旦\n");
        QVERIFY(year.ok());
        const WorkCalendar both = calendar.withYearsOf(*year);
        QVERIFY(both.isPublished(2027) && both.isPublished(2026));
        QCOMPARE(both.version(), calendar.version() + 1);
        QCOMPARE(both.addWorkdays(QDate(2026, 12, 31), 1), sure(2027, 1, 3));
        QCOMPARE(both.addWorkdays(QDate(2026, 11, 24), 10), sure(2026, 12, 8));
        // A year that was known is replaced whole.
        const auto corrected = WorkCalendar::fromCsv("date,type\n2026-12-01,holiday\n");
        QVERIFY(calendar.withYearsOf(*corrected).isWorkday(QDate(2026, 10, 1)));
        QCOMPARE(calendar.withYearsOf(*corrected).addWorkdays(QDate(2026, 11, 30), 1), sure(2026, 12, 2));
    }
    void aBadCalendarFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("line");
        QTest::newRow("no day") << QByteArray("date,type\n2027-02-30,holiday\n") << QStringLiteral("value") << 2;
        QTest::newRow("no type") << QByteArray("date,type\n2027-02-01,rest\n") << QStringLiteral("value") << 2;
        QTest::newRow("too far") << QByteArray("date,type\n3027-02-01,holiday\n") << QStringLiteral("value") << 2;
        QTest::newRow("twice") << QByteArray("date,type\n2027-02-01,holiday\n2027-02-01,workday\n") << QStringLiteral("twice") << 3;
        QTest::newRow("other columns") << QByteArray("day,type\n2027-02-01,holiday\n") << QStringLiteral("header") << 1;
        QTest::newRow("not a table") << QByteArray("date,type\n2027-02-01\n") << QStringLiteral("columns") << 2;
    }
    void aBadCalendarFileIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        QFETCH(int, line);
        const auto read = WorkCalendar::fromCsv(text);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().members.value(QStringLiteral("what")).toString(), what);
        QCOMPARE(read.error().members.value(QStringLiteral("line")).toInt(), line);
        QVERIFY(errorSentence(read.error(), Language::Chinese).startsWith(QStringLiteral("第 %1 行").arg(line)));
    }
    void daysThatAreNotKnownAreNotCounted()
    {
        QVERIFY(!calendar.addWorkdays(QDate(), 1).date.isValid());
        QVERIFY(!calendar.addWorkdays(QDate(1900, 1, 1), 1).date.isValid());
        QVERIFY(!calendar.addWorkdays(QDate(2026, 1, 1), 2'000'000'000).date.isValid());
        QVERIFY(!calendar.addWorkdays(QDate(2026, 1, 1), -2'000'000'000).date.isValid());
        QVERIFY(!calendar.isWorkday(QDate(2200, 1, 1)));
        QCOMPARE(calendar.workdaysBetween(QDate(), QDate(2026, 1, 1)), 0);
    }
};
HUIMIN_TEST(CalendarTest)
#include "tst_calendar.moc"
