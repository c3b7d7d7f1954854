#include "models/store/counters.h"
#include "tests/store/people.h"
#include "tests/store/recount.h"
#include <thread>

using namespace huimin;
using namespace huimin::test;

/// Many writers and readers on one center.
class WritersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
    }
    void cleanup() { m_center.reset(); }

    void everyWorkIsDoneOnceAndAFailureHarmsNoNeighbour()
    {
        constexpr int threads = 8;
        constexpr int each = 25;
        std::mutex mutex;
        QList<qint64> numbers;
        int refused = 0;
        run(threads, [&](int, CenterConnection& connection) {
            for (int i = 0; i < each; ++i) {
                const bool fails = i % 5 == 4;
                const auto number = connection.write([&](CenterTransaction& t) -> Result<std::int64_t> {
                    auto next = Counters(t.core()).next(QStringLiteral("matter"), QStringLiteral("03-01/2026"));
                    return fails ? Result<std::int64_t>(ErrorCode::ActNotPossible) : next;
                });
                const std::lock_guard lock(mutex);
                if (number)
                    numbers << *number;
                else if (number.error().code == ErrorCode::ActNotPossible)
                    ++refused;
            }
        });
        std::sort(numbers.begin(), numbers.end());
        QCOMPARE(numbers.size(), threads * each * 4 / 5);
        QCOMPARE(refused, threads * each / 5);
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers.at(i), i + 1); // none lost, none twice, the undone ones given again
    }

    void worksOfOneThreadKeepTheirOrder()
    {
        const Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明")));
        for (int i = 1; i <= 20; ++i)
            HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
                auto mine = require<Resident>(t, person.id.uuid);
                if (!mine)
                    return mine.error();
                if (mine->rev != i)
                    return Error { ErrorCode::Internal };
                auto stored = save(t, *mine);
                return stored ? Status() : Status(stored.error());
            }));
    }

    void writersOfOneRecordLoseNoChange()
    {
        constexpr int threads = 4;
        constexpr int each = 20;
        const Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明")));
        std::atomic<int> done = 0;
        run(threads, [&](int thread, CenterConnection& connection) {
            for (int i = 0; i < each; ++i) {
                const auto stored = connection.write([&](CenterTransaction& t) -> Result<Resident> {
                    auto mine = require<Resident>(t, person.id.uuid);
                    if (!mine)
                        return mine;
                    mine->optOut.push_back(QStringLiteral("%1-%2").arg(thread).arg(i));
                    return save(t, *mine);
                });
                if (stored)
                    ++done;
            }
        });
        HUIMIN_VALUE(found, load<Resident>(m_center->reader(), person.id.uuid));
        QCOMPARE(done.load(), threads * each);
        QCOMPARE(found->optOut.size(), std::size_t(threads * each));
        QCOMPARE(found->rev, threads * each + 1);
    }

    void aSnapshotSeesOneMoment()
    {
        const Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明")));
        HUIMIN_VALUE(reading, m_center->database().connect());
        HUIMIN_VALUE(moment, reading->snapshot());
        HUIMIN_VALUE(before, load<Resident>(*moment, person.id.uuid));
        Resident changed = *before;
        changed.phone = QStringLiteral("13950002345");
        m_center->put(changed);
        HUIMIN_VALUE(still, load<Resident>(*moment, person.id.uuid));
        QCOMPARE(still->rev, 1);
        moment.reset();
        HUIMIN_VALUE(after, load<Resident>(reading->reader(), person.id.uuid));
        QCOMPARE(after->rev, 2);
    }

    void thingsThatArriveWhileTheirOwnerMovesStandWhereTheOwnerStands()
    {
        const Dwelling here = dwelling(*m_center, QStringLiteral("350203010023003"), QStringLiteral("3.501"));
        const Dwelling there = dwelling(*m_center, QStringLiteral("350203010023001"), QStringLiteral("1.101"));
        Resident person = m_center->put(resident(*m_center, QStringLiteral("何文杰"), here.household.id));
        std::atomic<int> failed = 0;
        run(3, [&](int thread, CenterConnection& connection) {
            SeededRandom random(static_cast<std::uint64_t>(thread) + 100);
            for (int i = 0; i < 25; ++i) {
                const auto done = connection.write([&](CenterTransaction& t) -> Status {
                    if (thread == 0) {
                        auto mover = require<Resident>(t, person.id.uuid);
                        if (!mover)
                            return mover.error();
                        mover->householdId = i % 2 == 0 ? there.household.id : here.household.id;
                        auto stored = save(t, *mover);
                        return stored ? Status() : Status(stored.error());
                    }
                    Bill bill;
                    bill.id = BillId(newUuid(m_center->clock, random));
                    bill.payerId = person.id.uuid;
                    bill.account = QStringLiteral("3502-88");
                    auto stored = save(t, bill);
                    return stored ? Status() : Status(stored.error());
                });
                if (!done)
                    ++failed;
            }
        });
        QCOMPARE(failed.load(), 0);
        HUIMIN_VALUE(place, m_center->reader().scopesOf("Resident", person.id.uuid));
        HUIMIN_VALUE(bills, m_center->reader().related("Bill", person.id.uuid));
        QCOMPARE(bills.size(), 50u);
        for (const RecordText& bill : bills)
            QCOMPARE(m_center->reader().scopesOf("Bill", bill.id).value(), place);
        HUIMIN_DONE(m_center->connection().stampNow());
        QCOMPARE(keptSums(*m_center), recount(*m_center));
    }

private:
    void run(int threads, const std::function<void(int, CenterConnection&)>& work)
    {
        std::vector<std::thread> running;
        for (int i = 0; i < threads; ++i)
            running.emplace_back([&, i] {
                const auto connection = m_center->database().connect();
                work(i, **connection);
            });
        for (std::thread& thread : running)
            thread.join();
    }
    std::unique_ptr<TestCenter> m_center;
};
HUIMIN_TEST(WritersTest)
#include "tst_writers.moc"
