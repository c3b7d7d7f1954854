#include "models/store/centerfeed.h"
#include "models/store/upkeep.h"
#include "tests/store/minireplica.h"
#include "tests/store/people.h"
#include "tests/store/recount.h"

using namespace huimin;
using namespace huimin::test;

/// What desks are sent: changes by cursor, snapshots by page, sums.
class FeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
        m_home = dwelling(*m_center, QStringLiteral("350203010023003"), QStringLiteral("3.501"));
        m_other = dwelling(*m_center, QStringLiteral("350203010023001"), QStringLiteral("1.101"));
        m_people.clear();
        m_audience.staff = StaffId(m_center->newId());
        m_audience.role = Role::Grid;
        m_audience.device = DeviceId(m_center->newId());
        m_audience.scopes = { { QStringLiteral("city"), {} }, { QStringLiteral("grid"), m_home.grid.code } };
        m_audience.view = { { "GridCell", "Address", "Household", "Resident" }, [](const RecordText& record) { return std::optional(record.text); } };
        m_audience.sent = QStringLiteral("1");
        m_audience.leaseUntil = m_center->clock.now().plusMs(3'600'000);
    }
    void cleanup() { m_center.reset(); }

    void aDeskWithNothingIsToldItsScopesAndFillsThem()
    {
        addPeople(30);
        MiniReplica desk;
        desk.apply(changes({}));
        QCOMPARE(desk.scopeChanges, QStringList { QStringLiteral("added %1,%2 removed  version 1").arg(scopeId(0)).arg(scopeId(1)) });
        fillAll(desk, { 7, 1 << 20 });
        desk.apply(changes(desk.cursor));
        QCOMPARE(desk.unequal, QString());
        QCOMPARE(desk.epoch, uuidText(m_center->database().epoch()));
        QCOMPARE(desk.names(scopeId(1)).size(), 32); // with the address and the household
        QCOMPARE(desk.names(scopeId(0)).size(), 2); // both grid cells
        QVERIFY(desk.rows.contains(QStringLiteral("Resident|") + m_people.front().id.text()));
    }

    void aSnapshotGoesByParentsInPagesOfBothLimits()
    {
        addPeople(10);
        changes({});
        QStringList order;
        QByteArray after;
        std::int64_t at = -1;
        do {
            MiniReplica page;
            HUIMIN_VALUE(body, feed().snapshot(m_audience, scopeId(1), after, at < 0 ? std::nullopt : std::optional(at), { 4, 1 << 20 }));
            after = page.fill(body, &at);
            const QStringList names = page.names(scopeId(1));
            QVERIFY(names.size() <= 4);
            order << names;
            QVERIFY(body.contains(R"("total":12)"));
        } while (!after.isEmpty());
        QCOMPARE(order.size(), 12);
        QCOMPARE(QSet<QString>(order.begin(), order.end()).size(), 12);
        QVERIFY(order.at(0).startsWith(QLatin1String("Address")));
        QVERIFY(order.at(1).startsWith(QLatin1String("Household")));
        MiniReplica small;
        HUIMIN_VALUE(body, feed().snapshot(m_audience, scopeId(1), {}, {}, { 2000, 1000 }));
        QVERIFY(!small.fill(body, &at).isEmpty());
        QVERIFY(body.size() < 3000);
        QCOMPARE(feed().snapshot(m_audience, 4711, {}, {}).error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(feed().snapshot(m_audience, scopeId(1), "Nobody.x", {}).error().code, ErrorCode::BadRequest);
        QCOMPARE(feed().snapshot(m_audience, scopeId(1), {}, 1'000'000).error().code, ErrorCode::CursorEpoch);
    }

    void changesMovesAndDeletionsReachTheDeskThatHoldsThem()
    {
        addPeople(3);
        MiniReplica desk = filledDesk();
        Resident& first = m_people[0];
        first.phone = QStringLiteral("13950009999");
        first = m_center->put(first);
        desk.apply(changes(desk.cursor));
        QCOMPARE(desk.kinds, QStringList { QStringLiteral("put") });
        QCOMPARE(desk.unequal, QString());
        first.householdId = m_other.household.id;
        first = m_center->put(first);
        desk.apply(changes(desk.cursor));
        QCOMPARE(desk.kinds, QStringList { QStringLiteral("drop") });
        QCOMPARE(desk.unequal, QString());
        first.phone = QStringLiteral("13950001111"); // elsewhere: not this desk's
        first = m_center->put(first);
        desk.apply(changes(desk.cursor));
        QCOMPARE(desk.kinds, QStringList());
        first.householdId = m_home.household.id;
        first = m_center->put(first);
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return t.remove("Resident", m_people[1].id.uuid); }));
        desk.apply(changes(desk.cursor));
        QCOMPARE(desk.kinds, (QStringList { QStringLiteral("put"), QStringLiteral("del") }));
        QCOMPARE(desk.unequal, QString());
        QCOMPARE(desk.names(scopeId(1)).size(), 4);
        QCOMPARE(desk.members.at({ scopeId(1), QStringLiteral("Resident|") + first.id.text() }).rowRev, first.rev);
    }

    void ofOneRecordOnlyTheLastLineOfAPageIsSent()
    {
        addPeople(2);
        MiniReplica desk = filledDesk();
        for (int i = 0; i < 5; ++i) {
            m_people[0].phone = QStringLiteral("1395000111%1").arg(i);
            m_people[0] = m_center->put(m_people[0]);
            m_people[1].householdId = i % 2 == 0 ? m_other.household.id : m_home.household.id;
            m_people[1] = m_center->put(m_people[1]);
        }
        desk.apply(changes(desk.cursor));
        QCOMPARE(desk.kinds, (QStringList { QStringLiteral("put"), QStringLiteral("drop") }));
        QCOMPARE(desk.unequal, QString());
        QVERIFY(!desk.more);
    }

    void pagesEndBetweenNumbersAndGoOn()
    {
        addPeople(2);
        MiniReplica desk = filledDesk();
        addPeople(40);
        int pages = 0;
        do {
            desk.apply(changes(desk.cursor, { 7, 1 << 20 }));
            QVERIFY(desk.kinds.size() <= 8);
            ++pages;
        } while (desk.more);
        QCOMPARE(pages, 6);
        QCOMPARE(desk.unequal, QString());
        addPeople(20);
        pages = 0;
        do {
            desk.apply(changes(desk.cursor, { 500, 2000 }));
            ++pages;
        } while (desk.more);
        QVERIFY(pages > 3);
        QCOMPARE(desk.unequal, QString());
    }

    void whatARoleIsNotSentIsNotThereAndNotSummed()
    {
        addPeople(5);
        m_audience.view.types = { "GridCell", "Household" };
        MiniReplica desk = filledDesk();
        QCOMPARE(desk.names(scopeId(1)).size(), 1);
        addPeople(3);
        desk.apply(changes(desk.cursor));
        QCOMPARE(desk.kinds, QStringList());
        QCOMPARE(desk.unequal, QString());
    }

    void scopesThatAreGrantedAndLostAreNamedOnce()
    {
        addPeople(3);
        MiniReplica desk = filledDesk();
        m_audience.scopes = { { QStringLiteral("city"), {} }, { QStringLiteral("grid"), m_other.grid.code } };
        desk.scopeChanges.clear();
        desk.apply(changes(desk.cursor));
        const int lost = m_center->connection().core().scopes.find({ QStringLiteral("grid"), m_home.grid.code }).value();
        QCOMPARE(desk.scopeChanges, QStringList { QStringLiteral("added %1 removed %2 version 2").arg(scopeId(1)).arg(lost) });
        QCOMPARE(desk.names(lost).size(), 0);
        fillScope(desk, scopeId(1), { 2000, 1 << 20 });
        desk.scopeChanges.clear();
        desk.apply(changes(desk.cursor));
        QCOMPARE(desk.scopeChanges, QStringList());
        QCOMPARE(desk.unequal, QString());
        // What the role is sent changes: everything anew.
        m_audience.sent = QStringLiteral("2");
        desk.apply(changes(desk.cursor));
        QVERIFY(desk.scopeChanges.front().contains(QStringLiteral("removed %1,").arg(scopeId(0))));
        QCOMPARE(desk.members.size(), 0u);
    }

    void aCursorOfAnotherDeskEpochOrFutureIsRefused()
    {
        addPeople(1);
        const MiniReplica desk = filledDesk();
        QCOMPARE(feed().changes(m_audience, "garbage").error().code, ErrorCode::BadCursor);
        FeedAudience other = m_audience;
        other.device = DeviceId(m_center->newId());
        QCOMPARE(feed().changes(other, desk.cursor).error().code, ErrorCode::BadCursor);
        const Secret key = m_center->key.subkey("cursor");
        FeedCursor cursor = decodeCursor(desk.cursor, key).value();
        const auto answer = [&](const FeedCursor& wanted) { return feed().changes(m_audience, encodeCursor(wanted, key)).error(); };
        FeedCursor wrong = cursor;
        wrong.seq += 1000;
        QCOMPARE(answer(wrong).code, ErrorCode::CursorEpoch);
        QCOMPARE(answer(wrong).members.value(QStringLiteral("scopes")).toList().size(), 2);
        wrong = cursor;
        wrong.scopeVersion = 77;
        QCOMPARE(answer(wrong).code, ErrorCode::CursorScope);
        wrong = cursor;
        wrong.schema = 0;
        QCOMPARE(answer(wrong).code, ErrorCode::CursorSchema);
        HUIMIN_DONE(CenterFeed::startNewEpoch(m_center->database(), m_center->connection()));
        QCOMPARE(answer(cursor).code, ErrorCode::CursorEpoch);
        m_center->close();
        m_center->open();
        QCOMPARE(answer(cursor).code, ErrorCode::CursorEpoch);
    }

    void compactionCannotBeSeen()
    {
        addPeople(6);
        const QByteArray beginning = filledDesk().cursor;
        const auto change = [&](int i) {
            Resident& person = m_people[static_cast<std::size_t>(i % 6)];
            if (i == 9) {
                HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return t.remove("Resident", person.id.uuid); }));
            } else if (i % 6 != 3) {
                person.householdId = i % 3 == 0 ? m_other.household.id : m_home.household.id;
                person = m_center->put(person);
            }
            m_center->clock.advanceMs(3'600'000);
        };
        for (int i = 0; i < 20; ++i)
            change(i);
        HUIMIN_DONE(m_center->connection().stampNow());
        const MiniReplica before = caughtUp(beginning);
        const auto lines = [&] { return m_center->count("SELECT count(*) FROM feed_scope"); };
        const std::int64_t full = lines();
        m_center->clock.advanceMs(8LL * 86'400'000);
        HUIMIN_DONE(dailyUpkeep(m_center->connection()));
        QVERIFY(lines() < full);
        const MiniReplica after = caughtUp(beginning);
        QCOMPARE(after.unequal, QString());
        QVERIFY(stateOf(after) == stateOf(before));
        QVERIFY(stateOf(filledDesk()) == stateOf(before));
        // Drops and tombstones stay 180 days; then a cursor from before starts again, and a later one does not.
        const QByteArray late = before.cursor;
        m_center->clock.advanceMs(181LL * 86'400'000);
        HUIMIN_DONE(dailyUpkeep(m_center->connection()));
        QCOMPARE(feed().changes(m_audience, beginning).error().code, ErrorCode::CursorExpired);
        QVERIFY(feed().changes(m_audience, late).ok());
        QCOMPARE(m_center->count("SELECT count(*) FROM feed_scope WHERE kind <> 'put'"), 0);
        QCOMPARE(m_center->count("SELECT count(*) FROM tombstone"), 0);
        QVERIFY(stateOf(filledDesk()) == stateOf(before));
        QCOMPARE(keptSums(*m_center), recount(*m_center));
    }

    void aRecordThatIsGoneBeforeTheFeedSaysSoIsNotGuessed()
    {
        addPeople(2);
        MiniReplica desk = filledDesk();
        m_people[0] = m_center->put(m_people[0]);
        HUIMIN_DONE(m_center->connection().stampNow());
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return t.remove("Resident", m_people[0].id.uuid); }));
        const std::int64_t since = decodeCursor(desk.cursor, m_center->key.subkey("cursor")).value().seq;
        {
            HUIMIN_VALUE(moment, m_center->connection().snapshot());
            FeedReader reader(*moment, m_audience.view);
            HUIMIN_VALUE(found, reader.changes(since, { scopeId(0), scopeId(1) }, {}));
            QCOMPARE(found.unsettled, !m_center->isSqlite()); // there the number comes with the removal
        }
        desk.apply(changes(desk.cursor));
        QCOMPARE(desk.kinds, QStringList { QStringLiteral("del") });
        QCOMPARE(desk.unequal, QString());
    }

    void theFeedTellsWhenItHasMoved()
    {
        std::mutex mutex;
        std::condition_variable told;
        std::int64_t seq = 0;
        m_center->close();
        m_center->stampsByItself = true;
        m_center->open();
        m_center->database().onFeedMoved([&](std::int64_t moved) {
            const std::lock_guard lock(mutex);
            seq = std::max(seq, moved);
            told.notify_all();
        });
        addPeople(1);
        {
            std::unique_lock lock(mutex);
            QVERIFY(told.wait_for(lock, std::chrono::seconds(20), [&] { return seq >= 7; }));
        }
        m_center->database().onFeedMoved({});
        HUIMIN_VALUE(touched, FeedReader::touched(m_center->connection().core(), 6, 7));
        QCOMPARE(touched, ScopeIds { scopeId(1) });
    }

private:
    CenterFeed feed() { return { m_center->database(), m_center->connection() }; }
    QByteArray changes(const QByteArray& cursor, const FeedLimits& limits = {})
    {
        const auto body = feed().changes(m_audience, cursor, limits);
        if (!body)
            qFatal("changes: %s %s", qPrintable(errorName(body.error().code)), qPrintable(body.error().reason));
        return *body;
    }
    int scopeId(int n) { return m_center->connection().core().scopes.find(m_audience.scopes.at(static_cast<std::size_t>(n))).value(); }
    void addPeople(int count)
    {
        for (int i = 0; i < count; ++i)
            m_people.push_back(m_center->put(resident(*m_center, QStringLiteral("张伟明"), m_home.household.id)));
    }
    void fillScope(MiniReplica& desk, int scope, const FeedLimits& limits)
    {
        QByteArray after;
        std::int64_t at = -1;
        do {
            const auto body = feed().snapshot(m_audience, scope, after, at < 0 ? std::nullopt : std::optional(at), limits);
            if (!body)
                qFatal("snapshot: %s %s", qPrintable(errorName(body.error().code)), qPrintable(body.error().reason));
            after = desk.fill(*body, &at);
        } while (!after.isEmpty());
    }
    void fillAll(MiniReplica& desk, const FeedLimits& limits)
    {
        fillScope(desk, scopeId(0), limits);
        fillScope(desk, scopeId(1), limits);
    }
    MiniReplica filledDesk()
    {
        MiniReplica desk;
        desk.apply(changes({}));
        fillAll(desk, { 2000, 1 << 20 });
        desk.apply(changes(desk.cursor));
        if (!desk.unequal.isEmpty())
            qFatal("a fresh desk: %s", qPrintable(desk.unequal));
        return desk;
    }
    /// A desk that was filled at `cursor`, with everything after it.
    MiniReplica caughtUp(const QByteArray& cursor)
    {
        MiniReplica desk;
        desk.apply(changes({}));
        fillAll(desk, { 2000, 1 << 20 });
        desk.cursor = cursor;
        do
            desk.apply(changes(desk.cursor, { 3, 1 << 20 }));
        while (desk.more);
        return desk;
    }
    static QStringList stateOf(const MiniReplica& desk)
    {
        QStringList out;
        for (const auto& [key, member] : desk.members)
            out << QStringLiteral("%1|%2|%3").arg(key.first).arg(key.second).arg(member.rowRev);
        return out;
    }

    std::unique_ptr<TestCenter> m_center;
    Dwelling m_home;
    Dwelling m_other;
    FeedAudience m_audience;
    std::vector<Resident> m_people;
};
HUIMIN_TEST(FeedTest)
#include "tst_feed.moc"
