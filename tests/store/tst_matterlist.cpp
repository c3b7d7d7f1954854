#include "models/matters/queues.h"
#include "models/store/matterlist.h"
#include "tests/store/people.h"

using namespace huimin;
using namespace huimin::test;

/// Listing and counting matters.
class MatterListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
        m_hall = m_center->put(hall(*m_center, QStringLiteral("03-01")));
        m_other = m_center->put(hall(*m_center, QStringLiteral("06-01")));
        m_department = m_center->put(department(*m_center, QStringLiteral("hrss")));
    }
    void cleanup() { m_center.reset(); }

    void pagesGoThroughAllOnceInOrder()
    {
        addMatters(25);
        for (const MatterOrder order : { MatterOrder::Newest, MatterOrder::DueFirst }) {
            MatterFilter filter;
            filter.hall = m_hall.id;
            QStringList seen;
            QByteArray cursor;
            int pages = 0;
            do {
                HUIMIN_VALUE(page, MatterList(m_center->reader()).page(filter, order, 7, cursor));
                for (const RecordText& record : page.matters)
                    seen << *decode<Matter>(record).value().number;
                cursor = page.cursor;
                ++pages;
            } while (!cursor.isEmpty());
            QCOMPARE(pages, 4);
            QCOMPARE(seen.size(), 25);
            QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 25);
            if (order == MatterOrder::Newest)
                QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
            else
                QCOMPARE(seen.last(), QStringLiteral("n24")); // the one without a date
        }
    }

    void aCursorBelongsToItsFilterAndIsNotForged()
    {
        addMatters(5);
        MatterFilter filter;
        filter.hall = m_hall.id;
        HUIMIN_VALUE(page, MatterList(m_center->reader()).page(filter, MatterOrder::Newest, 2));
        const auto next = [&](const MatterFilter& wanted, MatterOrder order, const QByteArray& cursor) {
            return MatterList(m_center->reader()).page(wanted, order, 2, cursor);
        };
        QVERIFY(next(filter, MatterOrder::Newest, page.cursor).ok());
        QCOMPARE(next(filter, MatterOrder::DueFirst, page.cursor).error().code, ErrorCode::BadCursor);
        QCOMPARE(next({}, MatterOrder::Newest, page.cursor).error().code, ErrorCode::BadCursor);
        for (const char* garbage : { "x", "AAAA", "!!" })
            QCOMPARE(next(filter, MatterOrder::Newest, garbage).error().code, ErrorCode::BadCursor);
        for (qsizetype i = 0; i < page.cursor.size(); ++i) {
            QByteArray flipped = page.cursor;
            flipped[i] = flipped[i] == 'A' ? 'B' : 'A';
            const auto answer = next(filter, MatterOrder::Newest, flipped);
            QVERIFY(flipped == page.cursor || !answer || i == page.cursor.size() - 1); // the last letter has unused bits
        }
    }

    void filtersNarrowAndStagesAreCounted()
    {
        addMatters(10);
        const QDate today = m_center->clock.today();
        MatterFilter filter;
        filter.hall = m_other.id;
        HUIMIN_VALUE(elsewhere, MatterList(m_center->reader()).page(filter, MatterOrder::Newest, 50));
        QVERIFY(elsewhere.matters.empty());
        filter.hall = m_hall.id;
        filter.stages = QStringList { QStringLiteral("70"), QStringLiteral("50") };
        HUIMIN_VALUE(running, MatterList(m_center->reader()).page(filter, MatterOrder::Newest, 50));
        QCOMPARE(running.matters.size(), 5u);
        filter.stages.clear();
        HUIMIN_VALUE(counts, MatterList(m_center->reader()).counts(filter, today));
        QCOMPARE(counts.byStage.at(QStringLiteral("70")), 5);
        QCOMPARE(counts.byStage.at(QStringLiteral("30")), 5);
        QCOMPARE(counts.dueToday, 1);
        QCOMPARE(counts.late, 2);
        filter.dueTo = today.addDays(-1);
        HUIMIN_VALUE(late, MatterList(m_center->reader()).page(filter, MatterOrder::DueFirst, 50));
        QCOMPARE(late.matters.size(), 4u);
        filter = {};
        filter.to = today.addDays(-1);
        HUIMIN_VALUE(old, MatterList(m_center->reader()).page(filter, MatterOrder::Newest, 50));
        QVERIFY(old.matters.empty());
        filter.to = today;
        filter.from = today;
        filter.itemCode = QStringLiteral("hrss-001");
        filter.department = m_department.id;
        HUIMIN_VALUE(all, MatterList(m_center->reader()).page(filter, MatterOrder::Newest, 50));
        QCOMPARE(all.matters.size(), 10u);
    }

    void queuesAreCountedAndShowWhatWillBeLateFirst()
    {
        addMatters(10);
        const QDate today = m_center->clock.today();
        HUIMIN_VALUE(counts, MatterList(m_center->reader()).queues(m_hall.id, {}, today));
        QCOMPARE(counts.size(), workQueues().size());
        const auto of = [&](const char* id) {
            return *std::find_if(counts.begin(), counts.end(), [&](const MatterList::QueueCount& count) { return count.id == QLatin1String(id); });
        };
        QCOMPARE(of("30").count, 5);
        QCOMPARE(of("30").late, 0); // no clock runs there
        QCOMPARE(of("70").count, 5);
        QCOMPARE(of("70").late, 2);
        QCOMPARE(of("late").count, 2);
        QCOMPARE(of("94").count, 0);
        HUIMIN_VALUE(elsewhere, MatterList(m_center->reader()).queues(m_other.id, {}, today));
        for (const MatterList::QueueCount& count : elsewhere)
            QCOMPARE(count.count, 0);
        HUIMIN_VALUE(department, MatterList(m_center->reader()).queues({}, m_department.id, today));
        QCOMPARE(department[4].count, 5);

        MatterFilter late;
        late.hall = m_hall.id;
        late.clockRuns = true;
        late.dueTo = today.addDays(-1);
        HUIMIN_VALUE(page, MatterList(m_center->reader()).page(late, MatterOrder::DueFirst, 50));
        QStringList numbers;
        for (const RecordText& record : page.matters)
            numbers << *decode<Matter>(record).value().number;
        QCOMPARE(numbers, (QStringList { QStringLiteral("n00"), QStringLiteral("n02") }));
    }

    void aMatterThatMovesOnIsListedAnew()
    {
        addMatters(1);
        MatterFilter filter;
        filter.stages = QStringList { QStringLiteral("70") };
        HUIMIN_VALUE(before, MatterList(m_center->reader()).page(filter, MatterOrder::Newest, 50));
        QCOMPARE(before.matters.size(), 1u);
        Matter matter = decode<Matter>(before.matters.front()).value();
        matter.stage = QStringLiteral("80");
        m_center->put(matter);
        HUIMIN_VALUE(after, MatterList(m_center->reader()).page(filter, MatterOrder::Newest, 50));
        QVERIFY(after.matters.empty());
        HUIMIN_VALUE(brief, load<MatterBrief>(m_center->reader(), matter.id.uuid));
        QVERIFY(brief && brief->stage == QLatin1String("80"));
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return t.remove("Matter", matter.id.uuid); }));
        QCOMPARE(m_center->count("SELECT count(*) FROM matter_key"), 0);
        HUIMIN_VALUE(gone, load<MatterBrief>(m_center->reader(), matter.id.uuid));
        QVERIFY(!gone);
    }

private:
    /// Numbers n00 …; even ones at 70 with a running clock and promised dates around today, the last without a date.
    void addMatters(int count)
    {
        const QDate today = m_center->clock.today();
        for (int i = 0; i < count; ++i) {
            Matter matter = test::matter(*m_center, m_hall, m_department, {});
            matter.number = QStringLiteral("n%1").arg(i, 2, 10, QLatin1Char('0'));
            matter.appliedAt = m_center->clock.now().plusMs(i);
            matter.clock = ClockState::None;
            if (i % 2 == 0) {
                matter.stage = QStringLiteral("70");
                matter.clock = ClockState::Running;
            }
            if (i != 24)
                matter.promisedDue = today.addDays(i - 4);
            m_center->put(matter);
        }
    }
    std::unique_ptr<TestCenter> m_center;
    Hall m_hall;
    Hall m_other;
    Department m_department;
};
HUIMIN_TEST(MatterListTest)
#include "tst_matterlist.moc"
