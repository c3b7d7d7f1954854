#include "models/store/feedreader.h"
#include "tests/store/people.h"
#include "tests/store/recount.h"
#include <QSet>
#include <atomic>
#include <thread>

using namespace huimin;
using namespace huimin::test;

namespace {
constexpr int writers = 4;
constexpr int changesEach = 60;

/// What a reader has seen, by "ID|REV"; it follows until it is told to stop and has then found nothing more.
using Seen = QSet<QString>;
QString seenName(const QUuid& id, std::int64_t rev) { return uuidText(id) + QLatin1Char('|') + QString::number(rev); }
} // namespace

/// Several writers at once: nothing of the feed is lost.
class FeedRaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
        m_center->close();
        m_center->stampsByItself = true;
        m_center->open();
        m_home = dwelling(*m_center, QStringLiteral("350203010023003"), QStringLiteral("3.501"));
        // The plain cursor's table: a number taken inside the change, as one would do it without thinking.
        HUIMIN_DONE(m_center->sql().script(dialectText("CREATE TABLE plain(seq {identity}, id {uuid} NOT NULL)", m_center->isSqlite() ? Dialect::Sqlite : Dialect::Postgres)));
    }
    void cleanup() { m_center.reset(); }

    void nothingIsLostUnderSlowWritersAndRollbacks()
    {
        // Two people that all writers change, and one of its own for each.
        std::vector<Resident> people;
        for (int i = 0; i < writers + 2; ++i)
            people.push_back(m_center->put(resident(*m_center, QStringLiteral("张伟明"), m_home.household.id)));
        std::mutex mutex;
        Seen committed;
        QSet<QString> plainCommitted;
        std::atomic<bool> ending = false;
        std::atomic<int> undone = 0;
        std::vector<std::thread> threads;
        for (int w = 0; w < writers; ++w)
            threads.emplace_back([&, w] {
                const auto connection = m_center->database().connect();
                SeededRandom random(static_cast<std::uint64_t>(w) + 1);
                for (int i = 0; i < changesEach; ++i) {
                    const QUuid mark = newUuid(m_center->clock, random);
                    const bool undo = random.below(10) == 0;
                    const auto& person = people[random.below(3) == 0 ? random.below(2) : static_cast<std::size_t>(w) + 2];
                    const int think = static_cast<int>(random.below(4));
                    const auto done = (*connection)->write([&](CenterTransaction& t) -> Result<Resident> {
                        HUIMIN_TRY(t.core().sql.exec("INSERT INTO plain(id) VALUES(?)", mark));
                        auto mine = require<Resident>(t, person.id.uuid);
                        if (!mine)
                            return mine;
                        mine->phone = QString::number(i);
                        auto stored = save(t, *mine);
                        if (!m_center->isSqlite())
                            HUIMIN_TRY(t.core().sql.exec("SELECT pg_sleep(? / 1000.0)", think)); // a slow change
                        if (undo)
                            return Error { ErrorCode::Cancelled };
                        return stored;
                    });
                    const std::lock_guard lock(mutex);
                    if (done) {
                        committed.insert(seenName(done->id.uuid, done->rev));
                        plainCommitted.insert(uuidText(mark));
                    } else if (done.error().code == ErrorCode::Cancelled) {
                        ++undone;
                    } else {
                        qFatal("write: %s", qPrintable(done.error().reason));
                    }
                }
            });
        // Readers follow both cursors; after the writers have ended they drain, before anything is counted.
        Seen seen;
        QStringList inversions;
        std::thread feedReader([&] { followFeed(ending, &seen, &inversions); });
        QSet<QString> plainSeen;
        std::thread plainReader([&] { followPlain(ending, &plainSeen); });
        for (std::thread& thread : threads)
            thread.join();
        ending = true;
        feedReader.join();
        plainReader.join();

        QVERIFY(undone > 0);
        QVERIFY(committed.size() > writers * changesEach / 2);
        // A later change of the same record may stand for an earlier one only where both were read together; each number is seen.
        Seen lost = committed;
        lost.subtract(seen);
        QCOMPARE(lost, Seen());
        QCOMPARE(inversions, QStringList());
        QCOMPARE(keptSums(*m_center), recount(*m_center));
        if (!m_center->isSqlite())
            QVERIFY2(plainSeen.size() < plainCommitted.size(), "the plain cursor lost nothing: the test proves nothing");
        else
            QCOMPARE(plainSeen.size(), plainCommitted.size());
    }

    void aLateCommitIsNotSkipped()
    {
        if (m_center->isSqlite()) {
            // One writer: a second one does not begin before the first has ended.
            HUIMIN_VALUE(other, m_center->database().connect());
            QList<int> order;
            HUIMIN_DONE(m_center->connection().write([&](CenterTransaction&) -> Status {
                order << 1;
                return {};
            }));
            HUIMIN_DONE(other->write([&](CenterTransaction&) -> Status {
                order << 2;
                return {};
            }));
            QCOMPARE(order, (QList<int> { 1, 2 }));
            return;
        }
        const Resident early = resident(*m_center, QStringLiteral("张伟明"), m_home.household.id);
        const Resident late = resident(*m_center, QStringLiteral("李秀英"), m_home.household.id);
        HUIMIN_DONE(m_center->connection().stampNow());
        FeedView view { { "Resident" }, [](const RecordText& record) { return std::optional(record.text); } };
        const ScopeIds scopes { m_center->connection().core().scopes.find({ QStringLiteral("grid"), m_home.grid.code }).value() };
        const auto read = [&](std::int64_t* since) {
            QStringList names;
            auto connection = m_center->database().connect();
            const auto stamped = (*connection)->stampNow();
            const auto moment = (*connection)->snapshot();
            const auto found = FeedReader(**moment, view).changes(*since, scopes, {});
            for (const FeedReader::Line& line : found->lines)
                names << (line.key.id == early.id.uuid ? QStringLiteral("early") : QStringLiteral("late"));
            *since = found->upTo;
            return stamped ? names : QStringList { QStringLiteral("not stamped") };
        };
        std::int64_t since = 0;
        read(&since);
        QStringList meanwhile;
        HUIMIN_VALUE(other, m_center->database().connect());
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
            HUIMIN_TRY(save(t, early));
            HUIMIN_TRY(t.finish()); // its line is in the outbox, not committed
            HUIMIN_TRY(other->write([&](CenterTransaction& u) { return save(u, late); }));
            meanwhile = read(&since);
            return {};
        }));
        QCOMPARE(meanwhile, QStringList { QStringLiteral("late") });
        QCOMPARE(read(&since), QStringList { QStringLiteral("early") });
    }

private:
    void followFeed(const std::atomic<bool>& ending, Seen* seen, QStringList* inversions)
    {
        const auto connection = m_center->database().connect();
        FeedView view { { "Resident" }, [](const RecordText& record) { return std::optional(record.text); } };
        const ScopeIds scopes { (*connection)->core().scopes.find({ QStringLiteral("grid"), m_home.grid.code }).value() };
        std::map<QUuid, std::int64_t> last;
        std::int64_t since = 0;
        for (;;) {
            const bool lastRound = ending;
            if (lastRound && !(*connection)->stampNow())
                qFatal("no stamp");
            bool more = false;
            {
                const auto moment = (*connection)->snapshot();
                const auto found = FeedReader(**moment, view).changes(since, scopes, {});
                if (!found)
                    qFatal("changes: %s", qPrintable(found.error().reason));
                more = found->more;
                // Every number counts here, also those that a page folds together.
                auto lines = (*moment)->core().sql.run("SELECT id, rev FROM feed_scope WHERE scope = ? AND type = ? AND seq > ? AND seq <= ? ORDER BY seq",
                    scopes.front(), typeNumber("Resident"), since, found->upTo);
                while (lines->next()) {
                    std::int64_t& before = last[lines->uuid(0)];
                    if (lines->integer(1) <= before)
                        *inversions << seenName(lines->uuid(0), lines->integer(1));
                    before = lines->integer(1);
                    seen->insert(seenName(lines->uuid(0), lines->integer(1)));
                }
                since = found->upTo;
            }
            if (lastRound && !more && outboxIsEmpty(**connection))
                return;
        }
    }
    void followPlain(const std::atomic<bool>& ending, QSet<QString>* seen)
    {
        const auto connection = m_center->database().connect();
        std::int64_t since = 0;
        for (;;) {
            const bool lastRound = ending;
            auto rows = (*connection)->core().sql.run("SELECT seq, id FROM plain WHERE seq > ? ORDER BY seq", since);
            bool any = false;
            while (rows->next()) {
                any = true;
                since = rows->integer(0);
                seen->insert(uuidText(rows->uuid(1)));
            }
            if (lastRound && !any)
                return;
        }
    }
    bool outboxIsEmpty(CenterConnection& connection)
    {
        return m_center->isSqlite() || connection.core().sql.number("SELECT count(*) FROM feed_outbox").value() == 0;
    }

    std::unique_ptr<TestCenter> m_center;
    Dwelling m_home;
};
HUIMIN_TEST(FeedRaceTest)
#include "tst_feedrace.moc"
