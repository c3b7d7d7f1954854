#include "models/commands/actbodies.h"
#include "models/matters/calendaryear.h"
#include "tests/reconnect/livecenter.h"
#include "tests/reconnect/livedesk.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// A desk counts by the calendar that an administrator imported, with the network and without.
class DeskCalendarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anImportedYearChangesWhatADeskCounts()
    {
        LiveCenter center;
        QTemporaryDir folder;
        LiveDesk admin(center.url(), folder.filePath(QStringLiteral("admin")), "admin");
        LiveDesk clerk(center.url(), folder.filePath(QStringLiteral("clerk")), "clerk");
        QVERIFY(admin.signIn() && clerk.signIn());
        QVERIFY(admin.isUpToDate() && clerk.isUpToDate());
        const WorkCalendar shipped;
        const QDate today = clerk.desk->clock().today();
        const QDate day = shipped.addWorkdays(today, 2).date;
        const QDate later = shipped.addWorkdays(today, 4).date;
        QCOMPARE(clerk.desk->calendar()->workdaysBetween(today, later), 4);

        QByteArray csv = "date,type,name\n" + day.toString(Qt::ISODate).toLatin1() + ",holiday,临时放假\n";
        for (int i = 1; i <= 7; ++i)
            csv += QDate(day.year(), 1, i).toString(Qt::ISODate).toLatin1() + ",holiday,元旦\n";
        Command import;
        import.type = QStringLiteral("ImportCalendar");
        import.entity = { QStringLiteral("CalendarYear"), calendarYearId(day.year()).uuid };
        import.body.json = toJson(ImportCalendarBody { QString::fromUtf8(csv) });
        QVERIFY(LiveDesk::wait(admin.desk->submitNow(import)).ok());
        QVERIFY(LiveDesk::comesTrue([&] { return !admin.desk->calendar()->isWorkday(day); })); // the answer brought it
        bool isTold = false;
        QObject::connect(clerk.desk.get(), &Desk::recordsChanged, clerk.desk.get(), [&](const QStringList& types) {
            // Who is told of the year reads it already.
            if (types.contains(QStringLiteral("CalendarYear")))
                isTold = !clerk.desk->calendar()->isWorkday(day);
        });
        clerk.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return isTold; }));
        QCOMPARE(clerk.desk->calendar()->workdaysBetween(today, later), 3);
        QCOMPARE(clerk.desk->calendar()->isPublished(day.year()), true);

        // The next start, without the center.
        clerk.open();
        QVERIFY(clerk.desk->calendar()->isWorkday(day));
        center.stop();
        QVERIFY(clerk.signIn());
        QVERIFY(LiveDesk::comesTrue([&] { return !clerk.desk->calendar()->isWorkday(day); }));
    }
};

HUIMIN_TEST(DeskCalendarTest)
#include "tst_deskcalendar.moc"
