#include "models/sync/engine.h"
#include "tests/support/testregistry.h"
#include "tests/sync/smallreplica.h"

using namespace huimin;
using namespace huimin::test;

namespace {
/// Keeps requests until the test answers them.
class HandTransport final : public Transport {
public:
    CallId send(HttpRequest request, Done done) override
    {
        requests.push_back(request);
        m_done = std::move(done);
        return ++m_last;
    }
    CallId openStream(HttpRequest, Line, Ended) override { return ++m_last; }
    void cancel(CallId) override { m_done = {}; }
    void setToken(const QByteArray&) override { }

    bool isWaiting() const { return static_cast<bool>(m_done); }
    QString path() const { return requests.empty() ? QString() : requests.back().path.section(QLatin1Char('?'), 0, 0); }
    void answer(Result<HttpAnswer> answer)
    {
        const Done done = std::exchange(m_done, {});
        if (!done)
            qFatal("nothing was asked");
        done(std::move(answer));
    }
    void good(const QByteArray& body) { answer(HttpAnswer { 200, {}, body }); }
    void problem(int status, const char* type, int retryAfter = 0)
    {
        HttpAnswer out { status, {}, QByteArray("{\"type\":\"/errors/") + type + "\",\"title\":\"x\",\"status\":" + QByteArray::number(status) + "}" };
        if (retryAfter > 0)
            out.headers.append({ "Retry-After", QByteArray::number(retryAfter) });
        answer(out);
    }
    std::vector<HttpRequest> requests;

private:
    Done m_done;
    CallId m_last = 0;
};

class HandTimer final : public Timer {
public:
    void start(std::int64_t ms, std::function<void()> fire) override
    {
        delay = ms;
        m_fire = std::move(fire);
    }
    void stop() override { m_fire = {}; }
    bool isRunning() const { return static_cast<bool>(m_fire); }
    void fire()
    {
        const auto run = std::exchange(m_fire, {});
        run();
    }
    std::int64_t delay = 0;

private:
    std::function<void()> m_fire;
};

class Ears final : public EngineListener {
public:
    void passwordNeeded() override { ++asked; }
    int asked = 0;
};
} // namespace

/// The round with the center, step by step: states of the design's table and what each fault leads to.
class EngineTest : public QObject {
    Q_OBJECT
private:
    struct Bench {
        SmallReplica desk;
        HandTransport center;
        HandTimer timer;
        Ears ears;
        std::unique_ptr<Engine> engine;

        Bench()
        {
            static_cast<void>(desk.replica->setEpoch(QStringLiteral("e")));
            engine = std::make_unique<Engine>(*desk.replica, center, timer, desk.clock, desk.random, ears);
        }
        /// The last page of a center whose scopes are empty, or hold `more` records than that.
        QByteArray lastPage(int more = 0)
        {
            QByteArrayList sums;
            for (const HeldScope& scope : desk.replica->scopes())
                sums << "{\"id\":" + QByteArray::number(scope.id) + ",\"count\":" + QByteArray::number(more) + ",\"sum\":\"0000000000000000\"}";
            return "{\"cursor\":\"n\",\"more\":false,\"serverTime\":" + QByteArray::number(qlonglong { desk.clock.now().us }) + ",\"epoch\":\"e\",\"leaseUntil\":1,\"seq\":1,\"scopes\":["
                + sums.join(',') + "]}\n";
        }
        void useEmptyDesk()
        {
            // Without rows its sums are those of nothing.
            for (const int scope : { 1, 2, 3 })
                static_cast<void>(desk.lose(scope));
            desk.grant({ 1 });
        }

    };
    static QByteArray results(const std::vector<CommandId>& ids, const char* state)
    {
        QByteArrayList list;
        for (const CommandId id : ids)
            list << "{\"id\":\"" + id.text().toLatin1() + "\",\"state\":\"" + state + "\"}";
        return "{\"results\":[" + list.join(',') + "],\"serverTime\":5}";
    }

private Q_SLOTS:
    void pushesThenPullsThenRests()
    {
        Bench bench;
        bench.desk.take({ SmallReplica::put(bench.desk.town.zhang, 2) });
        const CommandId id = bench.desk.savePhone(bench.desk.town.zhang, QStringLiteral("13900000001"));
        bench.engine->start();
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/commands"));
        QVERIFY(bench.engine->state() == RoundState::Pushing);
        bench.center.good(results({ id }, "applied"));
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/changes"));
        QVERIFY(bench.engine->state() == RoundState::Pulling);
        QCOMPARE(bench.desk.replica->waiting(), 0);
    }

    void withEqualSumsItRestsAndPollsAgain()
    {
        Bench bench;
        bench.useEmptyDesk();
        bench.engine->start();
        bench.center.good(bench.lastPage());
        QVERIFY(bench.engine->state() == RoundState::Idle);
        QCOMPARE(bench.engine->dataOf(), bench.desk.clock.now());
        QVERIFY(bench.timer.delay >= 48'000 && bench.timer.delay <= 72'001);
        bench.desk.clock.advanceMs(bench.timer.delay);
        bench.timer.fire();
        QVERIFY(bench.engine->state() == RoundState::Pulling);
    }

    void unequalSumsFillTheScopeAgain()
    {
        Bench bench;
        bench.useEmptyDesk();
        bench.engine->start();
        bench.center.good(bench.lastPage(1));
        QVERIFY(bench.engine->state() == RoundState::Filling);
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/snapshot"));
        QCOMPARE(bench.engine->mismatches(), 1);
        bench.center.good("{\"next\":null,\"at\":1,\"total\":0}\n");
        QVERIFY(bench.engine->state() == RoundState::Pulling);
        bench.center.good(bench.lastPage());
        QVERIFY(bench.engine->state() == RoundState::Idle);
    }

    void sumsThatStayUnequalDoNotGoRoundInCircles()
    {
        Bench bench;
        bench.useEmptyDesk();
        bench.engine->start();
        int fills = 0;
        for (; bench.engine->state() != RoundState::Waiting && fills < 20; ++fills) {
            bench.center.good(bench.lastPage(1));
            if (bench.engine->state() == RoundState::Filling)
                bench.center.good("{\"next\":null,\"at\":1,\"total\":0}\n");
        }
        QVERIFY(fills < 6);
        QCOMPARE(bench.engine->trouble()->code, ErrorCode::CheckpointMismatch);
    }

    void savesAndHintsGoBetweenThePagesOfAFill()
    {
        Bench bench;
        bench.desk.take({ SmallReplica::put(bench.desk.town.zhang, 2) });
        bench.engine->start();
        bench.center.good(bench.lastPage(1));
        QVERIFY(bench.engine->state() == RoundState::Filling);
        const CommandId id = bench.desk.savePhone(bench.desk.town.zhang, QStringLiteral("13900000001"));
        bench.engine->saved();
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/snapshot")); // one request at a time
        bench.center.good("{\"next\":\"k\",\"at\":1,\"total\":9}\n");
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/commands"));
        bench.center.good(results({ id }, "noop"));
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/changes"));
        bench.center.good(bench.lastPage());
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/snapshot"));
        QVERIFY(bench.center.requests.back().path.contains(QLatin1String("after=k")));
    }

    void whatCannotBeReachedIsTriedAgainLaterAndLater()
    {
        Bench bench;
        bench.engine->start();
        std::int64_t longest = 0;
        for (int i = 0; i < 40; ++i) {
            bench.center.answer(Error { ErrorCode::Offline });
            QVERIFY(bench.engine->state() == RoundState::Offline);
            QVERIFY(bench.timer.delay <= std::min<std::int64_t>(300'000, std::int64_t { 1000 } << std::min(i, 20)));
            longest = std::max(longest, bench.timer.delay);
            bench.timer.fire();
        }
        QVERIFY(longest > 60'000);
        bench.useEmptyDesk();
        bench.center.good(bench.lastPage());
        bench.desk.clock.advanceMs(bench.timer.delay);
        bench.timer.fire();
        bench.center.answer(Error { ErrorCode::Offline });
        QVERIFY(bench.timer.delay <= 1'000); // from the beginning again
    }

    void theCentersTimeToComeBackIsObeyed()
    {
        Bench bench;
        bench.engine->start();
        bench.center.problem(503, "busy", 40);
        QVERIFY(bench.engine->state() == RoundState::Waiting);
        QVERIFY(bench.timer.delay >= 40'000);
        QCOMPARE(bench.engine->trouble()->code, ErrorCode::Busy);
    }

    void aVoidAnswerChangesNothing()
    {
        Bench bench;
        const QByteArray cursor = bench.desk.replica->cursor();
        bench.engine->start();
        bench.center.good("{\"cursor\":\"x\",\"mo");
        QVERIFY(bench.engine->state() == RoundState::Waiting);
        QCOMPARE(bench.engine->trouble()->code, ErrorCode::CenterGarbage);
        QCOMPARE(bench.desk.replica->cursor(), cursor);
    }

    void aSessionThatEndedAsksForThePassword()
    {
        Bench bench;
        bench.engine->start();
        bench.center.problem(401, "not-signed-in");
        QVERIFY(bench.engine->state() == RoundState::NeedsPassword);
        QCOMPARE(bench.ears.asked, 1);
        bench.engine->refresh();
        bench.engine->hint();
        QVERIFY(!bench.center.isWaiting());
        bench.engine->start();
        QVERIFY(bench.center.isWaiting());
    }

    void aStrangerOrBadCertificateStopsUntilSomebodyLooks()
    {
        for (const ErrorCode code : { ErrorCode::NotTheCenter, ErrorCode::TlsFailed }) {
            Bench bench;
            bench.engine->start();
            bench.center.answer(Error { code });
            QVERIFY(bench.engine->state() == RoundState::Stopped);
            bench.engine->hint();
            QVERIFY(!bench.center.isWaiting());
            bench.engine->refresh();
            QVERIFY(bench.center.isWaiting());
        }
    }

    void aProgramThatIsTooOldStillSendsWhatWasDone()
    {
        Bench bench;
        bench.desk.take({ SmallReplica::put(bench.desk.town.zhang, 2) });
        bench.engine->start();
        bench.center.problem(426, "client-too-old");
        QVERIFY(bench.engine->state() == RoundState::Stopped);
        const CommandId id = bench.desk.savePhone(bench.desk.town.zhang, QStringLiteral("13900000001"));
        bench.engine->saved();
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/commands"));
        bench.center.good(results({ id }, "noop"));
        QVERIFY(bench.engine->state() == RoundState::Stopped);
        QVERIFY(!bench.center.isWaiting());
    }

    void anExpiredCursorStartsAllScopesAgain()
    {
        for (const char* type : { "cursor-expired", "cursor-scope", "cursor-schema" }) {
            Bench bench;
            bench.desk.take({ SmallReplica::put(bench.desk.town.zhang, 2) });
            bench.engine->start();
            bench.center.problem(410, type);
            QVERIFY(bench.desk.replica->cursor().isEmpty());
            QVERIFY(bench.center.isWaiting());
            QVERIFY(!bench.center.requests.back().path.contains(QLatin1String("cursor=")));
            QVERIFY(bench.desk.held<Resident>(bench.desk.town.zhang.id.uuid)); // old data stays readable
        }
    }

    void aRestoredCenterIsAskedForItsEpochBeforeAnythingIsSent()
    {
        Bench bench;
        bench.desk.take({ SmallReplica::put(bench.desk.town.zhang, 2) });
        const CommandId id = bench.desk.savePhone(bench.desk.town.zhang, QStringLiteral("13900000001"));
        bench.engine->start();
        bench.center.problem(410, "cursor-epoch");
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/changes"));
        bench.center.good("{\"scopes\":{\"added\":[{\"id\":2,\"kind\":\"grid\",\"ref\":\"2\"}],\"removed\":[],\"version\":1}}\n"
                          "{\"cursor\":\"n\",\"more\":false,\"serverTime\":5,\"epoch\":\"new\",\"leaseUntil\":6,\"seq\":1,\"scopes\":[]}\n");
        QCOMPARE(bench.center.path(), QStringLiteral("/v1/commands"));
        QVERIFY(bench.center.requests.back().body.contains("\"epoch\":\"new\""));
        bench.center.good(results({ id }, "noop"));
        bench.center.answer(Error { ErrorCode::Offline });
        QCOMPARE(bench.desk.replica->epoch(), QStringLiteral("new"));
    }

    void aCommandThatTheCenterCannotBearIsFoundAndParked()
    {
        Bench bench;
        bench.desk.take({ SmallReplica::put(bench.desk.town.zhang, 2), SmallReplica::put(bench.desk.town.chen, 2) });
        const CommandId poison = bench.desk.savePhone(bench.desk.town.zhang, QStringLiteral("13900000001"));
        const CommandId other = bench.desk.savePhone(bench.desk.town.chen, QStringLiteral("13900000002"));
        bench.engine->start();
        int refusals = 0;
        for (; bench.desk.replica->parked() == 0 && refusals < 30; ++refusals) {
            QCOMPARE(bench.center.path(), QStringLiteral("/v1/commands"));
            QVERIFY(bench.center.requests.back().body.contains(poison.text().toLatin1()));
            bench.center.problem(500, "internal");
            if (bench.timer.isRunning())
                bench.timer.fire();
        }
        QCOMPARE(bench.desk.stateOf(poison), OutboxState::Parked);
        QVERIFY(refusals >= 5 && refusals <= 9);
        QVERIFY(bench.center.requests.back().body.contains(other.text().toLatin1())); // the rest goes on
    }

    void oneUnreadableCommandDoesNotVoidTheOthers()
    {
        Bench bench;
        bench.desk.take({ SmallReplica::put(bench.desk.town.zhang, 2), SmallReplica::put(bench.desk.town.chen, 2) });
        const CommandId bad = bench.desk.savePhone(bench.desk.town.zhang, QStringLiteral("13900000001"));
        bench.desk.savePhone(bench.desk.town.chen, QStringLiteral("13900000002"));
        bench.engine->start();
        bench.center.problem(422, "invalid");
        bench.center.problem(422, "invalid");
        QCOMPARE(bench.desk.stateOf(bad), OutboxState::Parked);
        QCOMPARE(bench.desk.sendable().size(), std::size_t { 1 });
    }

    void aFullDiskHaltsAndReadingGoesOn()
    {
        Bench bench;
        bench.desk.take({ SmallReplica::put(bench.desk.town.zhang, 2) });
        bench.engine->start();
        bench.desk.hook = [] { return CommitFate::EndsBefore; };
        bench.center.good(bench.lastPage());
        QVERIFY(bench.engine->state() == RoundState::Halted);
        QVERIFY(bench.timer.isRunning());
    }

    void switchedOffItAsksNothingAndThenGoesOn()
    {
        Bench bench;
        bench.engine->start();
        bench.engine->setOffline(true);
        QVERIFY(!bench.center.isWaiting());
        bench.engine->saved();
        bench.engine->hint();
        bench.engine->refresh();
        QVERIFY(!bench.center.isWaiting());
        QVERIFY(bench.engine->state() == RoundState::Offline);
        bench.engine->setOffline(false);
        QVERIFY(bench.center.isWaiting());
    }

    void afterALongOutageDesksDoNotComeAllAtOnce()
    {
        Bench bench;
        bench.engine->start();
        bench.center.answer(Error { ErrorCode::Offline });
        bench.desk.clock.advanceMs(299'000);
        bench.engine->networkBack(37);
        QCOMPARE(bench.timer.delay, 0);
        bench.timer.fire();
        bench.center.answer(Error { ErrorCode::Offline });
        bench.desk.clock.advanceMs(2'000);
        bench.engine->networkBack(97);
        QCOMPARE(bench.timer.delay, 37'000);
    }
};

HUIMIN_TEST(EngineTest)
#include "tst_engine.moc"
