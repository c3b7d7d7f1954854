#include "models/base/calendar.h"
#include "models/grid/fieldwork.h"
#include "models/matters/attachment.h"
#include "models/store/auditlog.h"
#include "models/store/eventlist.h"
#include "models/store/eventpasses.h"
#include "models/store/taskpasses.h"
#include "tests/store/people.h"

using namespace huimin;
using namespace huimin::test;

/// Grid events over the real stores: where they stand, their lists, and what the center does by itself.
class EventStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
        Hall here = hall(*m_center, QStringLiteral("03-01"));
        here.streets = { QStringLiteral("350203010000") };
        m_center->put(here);
        m_grid = m_center->put(gridCell(*m_center, QStringLiteral("350203010023003")));
        m_main = m_center->put(department(*m_center, QStringLiteral("ecology")));
        m_helper = m_center->put(department(*m_center, QStringLiteral("fire")));
        m_count = 0;
    }
    void cleanup() { m_center.reset(); }

    void anEventStandsInItsGridItsHallAndWithWhomItWasDispatchedTo()
    {
        GridEvent event = put(QStringLiteral("E1"));
        QCOMPARE(scopesOf("GridEvent", event.id.uuid), (QStringList { QStringLiteral("grid 350203010023003"), QStringLiteral("hall 03-01") }));
        Attachment photo;
        photo.id = AttachmentId(m_center->newId());
        photo.ownerId = event.id.uuid;
        photo.digest = QString(64, QLatin1Char('0'));
        photo.size = 9;
        photo.mediaType = QStringLiteral("image/jpeg");
        m_center->put(photo);
        event.state = QStringLiteral("E2");
        event.mainUnit = m_main.id;
        event.helpers = { m_helper.id };
        event = m_center->put(event);
        const QStringList dispatched { QStringLiteral("department ecology"), QStringLiteral("department fire"), QStringLiteral("grid 350203010023003"), QStringLiteral("hall 03-01") };
        QCOMPARE(scopesOf("GridEvent", event.id.uuid), dispatched);
        QCOMPARE(scopesOf("Attachment", photo.id.uuid), dispatched); // its photos go with it
        event.mainUnit = {};
        event.helpers.clear();
        event.state = QStringLiteral("E1");
        m_center->put(event);
        QCOMPARE(scopesOf("Attachment", photo.id.uuid).size(), 2);
    }
    void pagesGoThroughAllOnceInOrder()
    {
        for (int i = 0; i < 25; ++i)
            put(i % 5 == 4 ? QStringLiteral("E9") : QStringLiteral("E1"));
        EventFilter filter;
        filter.scopes = { { QStringLiteral("hall"), QStringLiteral("03-01") }, { QStringLiteral("grid"), m_grid.code } }; // it stands in both, and once in the list
        for (const EventOrder order : { EventOrder::Newest, EventOrder::DueFirst }) {
            QStringList seen;
            QByteArray cursor;
            do {
                HUIMIN_VALUE(page, EventList(m_center->reader()).page(filter, order, 7, cursor));
                for (const RecordText& record : page.events)
                    seen << decode<GridEvent>(record).value().place;
                cursor = page.cursor;
            } while (!cursor.isEmpty());
            QCOMPARE(seen.size(), 25);
            QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 25);
            if (order == EventOrder::Newest)
                QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
            else
                QVERIFY(QStringList({ QStringLiteral("p04"), QStringLiteral("p09"), QStringLiteral("p14"), QStringLiteral("p19"), QStringLiteral("p24") }).contains(seen.last())); // no limit runs
        }
        HUIMIN_VALUE(first, EventList(m_center->reader()).page(filter, EventOrder::Newest, 2));
        QVERIFY(!first.cursor.isEmpty());
        QCOMPARE(EventList(m_center->reader()).page(filter, EventOrder::DueFirst, 2, first.cursor).error().code, ErrorCode::BadCursor);
        EventFilter elsewhere;
        elsewhere.scopes = { { QStringLiteral("grid"), QStringLiteral("350206001001001") } };
        HUIMIN_VALUE(none, EventList(m_center->reader()).page(elsewhere, EventOrder::Newest, 7));
        QVERIFY(none.events.empty());
    }
    void queuesAreCountedWithWhatIsLate()
    {
        put(QStringLiteral("E1"));
        GridEvent late = put(QStringLiteral("E4"));
        late.handleDue = m_center->clock.now().plusMs(-1);
        m_center->put(late);
        put(QStringLiteral("E9"));
        HUIMIN_VALUE(queues, EventList(m_center->reader()).queues({ { QStringLiteral("hall"), QStringLiteral("03-01") } }, m_center->clock.now()));
        QHash<QString, std::pair<std::int64_t, std::int64_t>> counts;
        for (const EventQueueCount& queue : queues)
            counts.insert(queue.id, { queue.count, queue.late });
        QCOMPARE(counts.size(), eventQueueStages().size() + 1);
        QCOMPARE(counts.value(QStringLiteral("E1")), (std::pair<std::int64_t, std::int64_t>(1, 0)));
        QCOMPARE(counts.value(QStringLiteral("E4")), (std::pair<std::int64_t, std::int64_t>(1, 1)));
        QCOMPARE(counts.value(QStringLiteral("late")), (std::pair<std::int64_t, std::int64_t>(1, 1)));
    }
    void lateOnesClimbAndHungUpOnesGoOnByThemselves()
    {
        const WorkCalendar calendar;
        GridEvent late = put(QStringLiteral("E1"));
        late.dispatchDue = m_center->clock.now().plusMs(-60'000);
        m_center->put(late);
        GridEvent hung = put(QStringLiteral("E4h"));
        hung.reviewOn = m_center->clock.today();
        m_center->put(hung);
        put(QStringLiteral("E1")); // in time
        HUIMIN_VALUE(done, runAutomaticEvents(m_center->connection(), calendar));
        QCOMPARE(done, 2);
        HUIMIN_VALUE(climbed, require<GridEvent>(m_center->reader(), late.id.uuid));
        QCOMPARE(climbed.level, EventLevel::Community);
        QVERIFY(climbed.climbAt && *climbed.climbAt > m_center->clock.now());
        HUIMIN_VALUE(resumed, require<GridEvent>(m_center->reader(), hung.id.uuid));
        QCOMPARE(resumed.state, QStringLiteral("E4"));
        HUIMIN_VALUE(steps, relatedTo<EventStep>(m_center->reader(), late.id.uuid));
        QCOMPARE(steps.size(), std::size_t(1));
        QVERIFY(steps.front().byId.isNull());
        HUIMIN_VALUE(again, runAutomaticEvents(m_center->connection(), calendar));
        QCOMPARE(again, 0);
        HUIMIN_DONE(AuditLog(m_center->connection().core()).seal());
        QCOMPARE(m_center->count("SELECT count(*) FROM audit WHERE action IN ('ClimbLate', 'ResumeEvent')"), std::int64_t(2));
    }
    void eventsFromBeforeAreListedOnce()
    {
        const GridEvent event = put(QStringLiteral("E1"));
        HUIMIN_DONE(m_center->connection().write([](CenterTransaction& t) { return t.core().sql.exec("DELETE FROM event_key"); }));
        HUIMIN_DONE(listEvents(m_center->connection()));
        EventFilter filter;
        filter.scopes = { { QStringLiteral("grid"), m_grid.code } };
        HUIMIN_VALUE(page, EventList(m_center->reader()).page(filter, EventOrder::Newest, 7));
        QCOMPARE(page.events.size(), std::size_t(1));
        QCOMPARE(page.events.front().id, event.id.uuid);
    }

    void tasksByRulesAreMadeOnce()
    {
        const WorkCalendar calendar;
        Dwelling home = dwelling(*m_center, QStringLiteral("350203010023004"), QStringLiteral("32.501"));
        home.grid.workers = { StaffId(m_center->newId()) };
        m_center->put(home.grid);
        Resident elder = resident(*m_center, QStringLiteral("林阿珠"), home.household.id);
        elder.birthDate = QDate(1944, 8, 16);
        elder = m_center->put(elder);
        HUIMIN_VALUE(made, makeTasksByRules(m_center->connection(), calendar));
        QCOMPARE(made, 1);
        HUIMIN_VALUE(tasks, relatedTo<GridTask>(m_center->reader(), elder.id.uuid));
        QCOMPARE(tasks.size(), std::size_t(1));
        QCOMPARE(tasks.front().reason, QStringLiteral("82 岁独居，还没走访过"));
        QCOMPARE(scopesOf("GridTask", tasks.front().id.uuid), (QStringList { QStringLiteral("grid 350203010023004"), QStringLiteral("hall 03-01") }));
        HUIMIN_VALUE(again, makeTasksByRules(m_center->connection(), calendar));
        QCOMPARE(again, 0);
    }

private:
    GridEvent put(const QString& stage)
    {
        GridEvent event;
        event.id = GridEventId(m_center->newId());
        event.classCode = QStringLiteral("01-01");
        event.place = QStringLiteral("p%1").arg(m_count, 2, 10, QLatin1Char('0'));
        event.text = QStringLiteral("垃圾");
        event.gridId = m_grid.id;
        event.state = stage;
        event.reportedAt = m_center->clock.now().plusMs(m_count++ * 1000);
        event.dispatchDue = event.handleDue = event.reportedAt.plusMs(7'200'000 - m_count * 60'000);
        return m_center->put(event);
    }
    QStringList scopesOf(const char* type, const QUuid& id)
    {
        const auto scopes = m_center->reader().scopeRefsOf(type, id);
        QStringList out;
        for (const ScopeRef& scope : *scopes)
            out << scope.kind + QLatin1Char(' ') + scope.ref;
        out.sort();
        return out;
    }

    std::unique_ptr<TestCenter> m_center;
    GridCell m_grid;
    Department m_main;
    Department m_helper;
    int m_count = 0;
};

HUIMIN_TEST(EventStoreTest)
#include "tst_events.moc"
