#include "models/base/calendar.h"
#include "models/grid/eventclasses.h"
#include "models/grid/eventlimits.h"
#include "tests/support/testregistry.h"

using namespace huimin;

/// Office time, and the limits of events by class, urgency and level.
class EventLimitsTest : public QObject {
    Q_OBJECT
    WorkCalendar calendar;
    Hall usual; // no hours given: 08:30–12:00, 13:30–17:00
    static Instant at(int month, int day, int hour, int minute = 0) { return businessInstant(QDate(2026, month, day), QTime(hour, minute)); }
    static GridEvent event(const char* code, EventUrgency urgency, EventLevel level = EventLevel::Grid)
    {
        GridEvent e;
        e.classCode = QString::fromLatin1(code);
        e.urgency = urgency;
        e.level = level;
        return e;
    }

private Q_SLOTS:
    void minutesAreOfOpenDoors()
    {
        const OfficeTime office(usual, calendar);
        QCOMPARE(office.minutesOfDay(), 420);
        QCOMPARE(office.plusMinutes(at(11, 24, 7), 30), at(11, 24, 9)); // before opening
        QCOMPARE(office.plusMinutes(at(11, 24, 11, 30), 60), at(11, 24, 14)); // over lunch
        QCOMPARE(office.plusMinutes(at(11, 27, 16), 120), at(11, 30, 9, 30)); // over a weekend
        QCOMPARE(office.plusMinutes(at(9, 30, 16, 30), 60), at(10, 8, 9)); // over the National Day holidays
        QCOMPARE(office.minutesBetween(at(11, 27, 16), at(11, 30, 9, 30)), std::int64_t(120));
        QCOMPARE(office.minutesBetween(at(11, 28, 9), at(11, 28, 18)), std::int64_t(0)); // a Saturday
        QCOMPARE(office.minutesBetween(at(11, 30, 9), at(11, 27, 9)), std::int64_t(0));
        for (const int minutes : { 1, 209, 210, 211, 419, 420, 421, 5000 })
            QCOMPARE(office.minutesBetween(at(11, 24, 8, 30), office.plusMinutes(at(11, 24, 8, 30), minutes)), std::int64_t(minutes));
    }
    void aHallOfItsOwnHours()
    {
        Hall hall;
        for (int weekday = 1; weekday <= 5; ++weekday)
            hall.hours.push_back({ weekday, QStringLiteral("09:00"), QStringLiteral("16:00") });
        const OfficeTime office(hall, calendar);
        QCOMPARE(office.plusMinutes(at(11, 24, 15), 120), at(11, 25, 10));
        QCOMPARE(office.endOfWorkday(at(11, 27, 10), 1), at(11, 30, 16));
        Hall never;
        never.hours.push_back({ 1, QStringLiteral("17:00"), QStringLiteral("08:00") }); // no hours at all: as most halls
        QCOMPARE(OfficeTime(never, calendar).plusMinutes(at(11, 24, 9), 60), at(11, 24, 10));
    }
    void theLastRowThatFitsHolds()
    {
        const EventLimits& limits = eventLimits();
        QCOMPARE(limits.of(EventLimitKind::Accept, event("02-01", EventUrgency::Simple)), (EventLimit { 120, LimitUnit::WorkMinutes }));
        QCOMPARE(limits.of(EventLimitKind::Accept, event("02-01", EventUrgency::Urgent)), (EventLimit { 15, LimitUnit::WorkMinutes }));
        QCOMPARE(limits.of(EventLimitKind::Handle, event("04-04", EventUrgency::Complex)), (EventLimit { 15, LimitUnit::WorkDays }));
        QCOMPARE(limits.of(EventLimitKind::Handle, event("04-04", EventUrgency::Complex, EventLevel::City)), (EventLimit { 20, LimitUnit::WorkDays }));
        QCOMPARE(limits.of(EventLimitKind::Handle, event("01-01", EventUrgency::Simple)), (EventLimit { 1, LimitUnit::Days }));
        for (const EventClass& kind : eventClasses())
            for (const auto& limit : EnumTexts<EventLimitKind>::list)
                QVERIFY(limits.of(limit.value, event(kind.code.toLatin1(), kind.urgency)).value > 0);
    }
    void aTableThatCannotBeIsRefusedWithItsLine()
    {
        const QByteArray head("limit,class,urgency,level,value,unit\n");
        const QByteArray whole("accept,,,,1,days\ndispatch,,,,1,days\nsign,,,,1,days\nhandle,,,,1,days\ncheck,,,,1,days\ncallBack,,,,1,days\n");
        QVERIFY(EventLimits::parse(head + whole).ok());
        for (const char* row : { "accept,,,,0,days\n", "accept,,,,x,days\n", "accept,,,,1,weeks\n", "accpt,,,,1,days\n", "accept,99-99,,,1,days\n", "accept,,slow,,1,days\n", "accept,,,moon,1,days\n", "accept,,,,999999999,days\n" }) {
            const auto parsed = EventLimits::parse(head + whole + row);
            QVERIFY2(!parsed.ok(), row);
            QCOMPARE(parsed.error().members.value(QStringLiteral("line")).toInt(), 8);
        }
        QVERIFY(!EventLimits::parse(head + "accept,,,,1,days\n").ok()); // nothing for the rest
    }
    void theHallOfAGridServesItsStreet()
    {
        Hall first, second;
        first.number = QStringLiteral("03-01");
        first.streets = { QStringLiteral("350203010000") };
        second.number = QStringLiteral("06-01");
        second.streets = { QStringLiteral("350206001000") };
        QCOMPARE(hallOfGrid({ first, second }, u"350206001001001").number, second.number);
        QVERIFY(hallOfGrid({ first, second }, u"350211001001001").number.isEmpty());
    }
};

HUIMIN_TEST(EventLimitsTest)
#include "tst_limits.moc"
