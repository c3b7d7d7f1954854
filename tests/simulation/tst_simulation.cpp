#include "tests/simulation/simworld.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::sim;

/// Many seeds of a small city in trouble: three desks, one center, a bad network, crashes. One seed is replayed by
/// HUIMIN_SEED=N test_simulation --class SimulationTest replay, with HUIMIN_WITHOUT=crash,lost where nemeses are to be off and
/// HUIMIN_BUG=1…4 for a planted fault.
class SimulationTest : public QObject {
    Q_OBJECT
private:
    /// HUIMIN_SEEDS for a longer night.
    static std::uint64_t seeds() { return qEnvironmentVariableIsSet("HUIMIN_SEEDS") ? qgetenv("HUIMIN_SEEDS").toULongLong() : 200; }

    static QString replayLine(std::uint64_t seed, Bug bug)
    {
        return QStringLiteral("HUIMIN_SEED=%1 HUIMIN_BUG=%2 build/dev/bin/test_simulation --class SimulationTest replay").arg(seed).arg(static_cast<int>(bug));
    }
    static QString runSeed(std::uint64_t seed, Bug bug) { return World({ seed, bug, {}, false }).run(); }

    void findsPlanted(Bug bug)
    {
        int found = 0;
        std::uint64_t seed = 0;
        while (found < 3 && seed < seeds())
            found += runSeed(++seed, bug).isEmpty() ? 0 : 1;
        qInfo("found by %d of %llu seeds", found, static_cast<unsigned long long>(seed));
        QVERIFY(found > 0);
    }

private Q_SLOTS:
    void everyDeskConvergesWhateverHappens()
    {
        std::map<QByteArray, int> fired;
        for (std::uint64_t seed = 1; seed <= seeds(); ++seed) {
            World world({ seed, Bug::None, {}, false });
            const QString wrong = world.run();
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QStringLiteral("\n") + replayLine(seed, Bug::None)));
            for (const Nemesis& nemesis : world.nemeses)
                fired[nemesis.name] += nemesis.fired;
        }
        for (const auto& [name, count] : fired) {
            qInfo("%s: %d times", name.constData(), count);
            QVERIFY2(count > 0, name.constData());
        }
    }

    void sameSeedGivesTheSameRun()
    {
        World one({ 42, Bug::None, {}, false });
        World other({ 42, Bug::None, {}, false });
        one.run();
        other.run();
        QCOMPARE(one.hash(), other.hash());
        World third({ 43, Bug::None, {}, false });
        third.run();
        QVERIFY(third.hash() != one.hash());
    }

    void aNemesisCanBeSwitchedOff()
    {
        World world({ 7, Bug::None, { QStringLiteral("crash"), QStringLiteral("lost") }, false });
        QCOMPARE(world.run(), QString());
        QCOMPARE(world.nemesis("crash").fired, 0);
        QCOMPARE(world.nemesis("lost").fired, 0);
    }

    void aCursorThatIgnoresLateCommitsIsFound() { findsPlanted(Bug::NaiveCursor); }
    void aCenterThatCarriesOutTwiceIsFound() { findsPlanted(Bug::NoDedupe); }
    void aCursorBeforeItsRowsIsFound() { findsPlanted(Bug::CursorBeforeRows); }
    void aMoveThatDropsNothingIsFound() { findsPlanted(Bug::NoDropOnMove); }

    void replay()
    {
        const QByteArray seed = qgetenv("HUIMIN_SEED");
        if (seed.isEmpty())
            return;
        const auto bug = static_cast<Bug>(qgetenv("HUIMIN_BUG").toInt());
        World world({ seed.toULongLong(), bug, QString::fromUtf8(qgetenv("HUIMIN_WITHOUT")).split(QLatin1Char(',')), true });
        const QString wrong = world.run();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

HUIMIN_TEST(SimulationTest)
#include "tst_simulation.moc"
