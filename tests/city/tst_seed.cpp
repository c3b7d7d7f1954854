#include "tests/city/citybook.h"
#include "tests/support/testregistry.h"
#include <malloc.h>

using namespace huimin;
using namespace huimin::test;

/// What follows from the seed, and that a city streams.
class TestSeed : public QObject {
    Q_OBJECT

    static city::CityOptions small(std::uint64_t seed, QDate asOf = cityBookDay)
    {
        city::CityOptions options;
        options.residents = 600;
        options.seed = seed;
        options.asOf = asOf;
        return options;
    }
    /// Counts, keeps nothing.
    class Counter final : public city::RecordSink {
    public:
        Status add(const RecordText&) override
        {
            ++count;
            return {};
        }
        qint64 count = 0;
    };
    /// The most bytes in use while a city of that size is made, over what was in use before.
    static qint64 mostBytes(int residents)
    {
        city::CityOptions options;
        options.residents = residents;
        options.asOf = cityBookDay;
        Counter counter;
        const auto before = static_cast<qint64>(mallinfo2().uordblks);
        qint64 most = 0;
        const auto made = city::generateCity(options, counter, { [&](int, int) { most = std::max(most, static_cast<qint64>(mallinfo2().uordblks) - before); } });
        if (!made || counter.count != made->records)
            qFatal("no city");
        return most;
    }

private Q_SLOTS:
    void theSameSeedMakesTheSameCity()
    {
        const CityBook a(small(5)), b(small(5));
        QCOMPARE(a.digest, b.digest);
        QCOMPARE(a.summary.records, b.summary.records);
        QCOMPARE(a.summary.accounts.front().salt, b.summary.accounts.front().salt);
    }

    void anotherSeedOrDayMakesAnotherCity()
    {
        const CityBook a(small(5)), b(small(6)), c(small(5, cityBookDay.addDays(1)));
        QVERIFY(a.digest != b.digest && a.digest != c.digest);
        QVERIFY(a.residents.front().id.uuid != b.residents.front().id.uuid);
        QVERIFY(a.summary.accounts.front().salt != b.summary.accounts.front().salt);
    }

    void aRestDayStandsForTheNextWorkingDay()
    {
        const CityBook saturday(small(5, QDate(2026, 11, 28))), monday(small(5, QDate(2026, 11, 30)));
        QCOMPARE(saturday.summary.day, QDate(2026, 11, 30));
        QCOMPARE(saturday.digest, monday.digest);
    }

    void idsAreVersion7AndNeverTwice()
    {
        QSet<QUuid> ids;
        const auto take = [&](const auto& list) {
            for (const auto& entry : list) {
                if (ids.contains(entry.id.uuid))
                    qFatal("an id stands twice");
                if (uuidText(entry.id.uuid)[14] != u'7') // Qt 6.4 does not know this version
                    qFatal("an id is no UUIDv7");
                ids.insert(entry.id.uuid);
            }
        };
        const CityBook& city = bigCity();
        take(city.staff), take(city.buildings), take(city.addresses), take(city.households), take(city.residents), take(city.enterprises), take(city.relations);
        take(city.certificates), take(city.bills), take(city.matters), take(city.matterEvents), take(city.matterMaterials), take(city.segments), take(city.documents);
        take(city.tasks), take(city.visits), take(city.gridEvents), take(city.steps);
        QVERIFY(ids.size() > 380'000);
    }

    void parentsComeBeforeChildren()
    {
        const auto place = [](const char* type) {
            const auto& order = bigCity().typesInOrder;
            return std::find(order.begin(), order.end(), QByteArray(type)) - order.begin();
        };
        QVERIFY(place("Department") < place("Staff") && place("Hall") < place("ServiceWindow") && place("Staff") < place("GridCell"));
        QVERIFY(place("GridCell") < place("Building") && place("Building") < place("Address") && place("Address") < place("Household") && place("Household") < place("Resident"));
        QVERIFY(place("Resident") < place("Certificate") && place("Certificate") < place("Matter") && place("Matter") < place("MatterEvent") && place("GridEvent") < place("EventStep"));
    }

    void anErrorOfTheSinkEndsIt()
    {
        class Full final : public city::RecordSink {
        public:
            Status add(const RecordText&) override { return ++count == 1500 ? Status(ErrorCode::DiskFull) : Status(); }
            int count = 0;
        } full;
        const auto made = city::generateCity(small(5), full);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::DiskFull);
        QCOMPARE(full.count, 1500);
    }

    void memoryDoesNotGrowWithTheCity()
    {
        mostBytes(2'000); // what is read once stays
        const qint64 few = mostBytes(5'000), many = mostBytes(40'000);
        QVERIFY2(many - few < 1'500'000, qPrintable(QStringLiteral("%1, then %2").arg(few).arg(many)));
#ifndef __SANITIZE_ADDRESS__ // whose allocator is not asked
        QVERIFY2(few > 1'000'000, "nothing was measured");
#endif
    }

    void theBenchClerkServesAHallOfItsOwn()
    {
        city::CityOptions options = small(5);
        options.residents = 3'000;
        options.mattersFactor = 4;
        options.bench = true;
        const CityBook city(options);
        const Staff* bench = city.login(QStringLiteral("bench"));
        QVERIFY(bench && bench->roles == std::vector { Role::Clerk });
        const auto hall = std::find_if(city.halls.begin(), city.halls.end(), [&](const Hall& h) { return h.id == bench->hallId; });
        QVERIFY(hall != city.halls.end() && hall->streets.size() == 2);
        QVERIFY(std::any_of(city.summary.accounts.begin(), city.summary.accounts.end(), [](const auto& a) { return a.loginName == QLatin1String("bench"); }));
        QVERIFY2(qAbs(static_cast<double>(city.matters.size()) / 3'000 - 2.2) < 0.05, qPrintable(QString::number(city.matters.size())));
    }
};
HUIMIN_TEST(TestSeed)
#include "tst_seed.moc"
