#include "app/citygen/fill.h"
#include "models/base/calendar.h"
#include "models/base/ownnumbers.h"
#include "models/store/accounts.h"
#include "models/store/centerdump.h"
#include "models/store/counters.h"
#include "tests/store/testcenter.h"

using namespace huimin;
using namespace huimin::test;

/// A city in a center, on both databases.
class TestFill : public QObject {
    Q_OBJECT

    /// A place for a city: an empty center is made and given up, its address stays.
    struct Place {
        explicit Place(const QString& kind) : center(kind)
        {
            center.close();
            if (center.isSqlite())
                options.to = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("city.db"));
            else {
                // the test's schema, without the tables that were made under another key
                auto sql = SqlConnection::open(DatabaseUrl::parse(center.url()).value());
                const Status emptied = (*sql)->script("DO $$ DECLARE t record; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP EXECUTE "
                                                      "'DROP TABLE ' || quote_ident(t.tablename) || ' CASCADE'; END LOOP; FOR t IN SELECT p.oid::regprocedure AS f FROM pg_proc p "
                                                      "WHERE p.pronamespace = current_schema()::regnamespace LOOP EXECUTE 'DROP FUNCTION ' || t.f || ' CASCADE'; END LOOP; END $$");
                if (!emptied)
                    qFatal("the schema was not emptied: %s", qPrintable(emptied.error().reason));
                options.to = center.url();
            }
            options.keyFile = folder.filePath(QStringLiteral("center.key"));
            options.city.residents = 500;
            options.city.seed = 11;
            options.city.asOf = QDate(2026, 11, 24);
            options.city.mattersFactor = 0.4;
            options.cost = { 10, 8, 1 };
        }
        Result<city::CitySummary> fill() { return city::fillCenter(options, center.clock, center.random); }
        std::unique_ptr<CenterDatabase> database()
        {
            auto key = CenterKey::load(options.keyFile);
            if (!key)
                qFatal("no key");
            auto opened = CenterDatabase::open({ options.to, *key, center.clock, center.random, {} });
            if (!opened)
                qFatal("open: %s", qPrintable(opened.error().reason));
            return std::move(*opened);
        }
        QByteArray digest()
        {
            const auto open = database();
            auto connection = open->connect();
            auto digest = dumpDigest(**connection);
            return digest ? *digest : QByteArray();
        }
        QTemporaryDir folder;
        TestCenter center;
        city::FillOptions options;
    };

private Q_SLOTS:
    void theSameCityOnBothDatabases()
    {
        QByteArray first;
        for (const QString& kind : databaseKinds() + QStringList { QStringLiteral("sqlite") }) {
            Place place(kind);
            place.center.clock.advanceMs(1000 * static_cast<std::int64_t>(first.size())); // the clock of the day is no part of it
            const auto filled = place.fill();
            QVERIFY2(filled.ok(), filled ? "" : qPrintable(filled.error().reason));
            const QByteArray digest = place.digest();
            QVERIFY(digest.size() >= 32);
            if (!first.isEmpty())
                QCOMPARE(digest, first);
            first = digest;
        }
    }

    void aFilledCenterIsNotFilledAgain_data() { addDatabaseRows(); }
    void aFilledCenterIsNotFilledAgain()
    {
        QFETCH(QString, kind);
        Place place(kind);
        QVERIFY(place.fill().ok());
        const QByteArray digest = place.digest();
        const auto again = place.fill();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::BadArgument);
        QCOMPARE(place.digest(), digest);
        place.options.city.seed = 12;
        QCOMPARE(place.fill().error().code, ErrorCode::KeyFileWrong);
        QCOMPARE(place.digest(), digest);
    }

    void nothingIsLeftOfACityThatFailed()
    {
        Place place(QStringLiteral("sqlite"));
        QVERIFY(CenterKey::fromBytes(QByteArray(32, 'x'))->save(place.options.keyFile).ok());
        QCOMPARE(place.fill().error().code, ErrorCode::KeyFileWrong);
        QVERIFY(!QFile::exists(place.options.to.mid(7)));
        place.options.keyFile = place.folder.filePath(QStringLiteral("nowhere/center.key"));
        QVERIFY(!place.fill());
        QVERIFY(!QFile::exists(place.options.to.mid(7)));
        place.options.keyFile = place.folder.filePath(QStringLiteral("other.key"));
        place.options.to = QStringLiteral("sqlite:") + place.folder.filePath(QStringLiteral("nowhere/city.db"));
        QVERIFY(!place.fill());
        QVERIFY(!QFile::exists(place.options.keyFile));
        place.options.to = QStringLiteral("mysql://somewhere");
        QCOMPARE(place.fill().error().code, ErrorCode::BadArgument);
        QVERIFY(!QFile::exists(place.options.keyFile));
    }

    void theDemonstrationStaffCanSignIn_data() { addDatabaseRows(); }
    void theDemonstrationStaffCanSignIn()
    {
        QFETCH(QString, kind);
        Place place(kind);
        const auto filled = place.fill();
        QVERIFY(filled.ok());
        const auto open = place.database();
        QVERIFY(open->isGenerated());
        auto connection = open->connect();
        QVERIFY(connection.ok());
        Accounts accounts((*connection)->core());
        QVERIFY(accounts.demonstrationPasswordStands().value());
        QCOMPARE(filled->accounts.size(), std::size_t(8));
        for (const auto& account : filled->accounts) {
            const auto kept = accounts.keptPassword(account.staff);
            QVERIFY(kept && *kept);
            QVERIFY(isPassword(QLatin1String(demonstrationPassword), **kept).value());
            QVERIFY(!isPassword(QStringLiteral("huimin-demp"), **kept).value());
        }
    }

    void theCenterCountsOnFromTheCity_data() { addDatabaseRows(); }
    void theCenterCountsOnFromTheCity()
    {
        QFETCH(QString, kind);
        Place place(kind);
        const auto filled = place.fill();
        QVERIFY(filled.ok());
        const auto open = place.database();
        auto connection = open->connect();
        int last = 0;
        for (const auto& counter : filled->counters)
            if (counter.hallNumber == QLatin1String("03-01") && counter.year == 2026)
                last = counter.last;
        QVERIFY(last > 20);
        const auto next = (*connection)->write([](CenterTransaction& t) { return CenterNumbers(t.core()).nextMatterNumber(QStringLiteral("03-01"), 2026); });
        QCOMPARE(next.value(), makeMatterNumber(2026, u"03", u"01", last + 1));
        const auto ticket = (*connection)->write([](CenterTransaction& t) { return CenterNumbers(t.core()).nextTicketNumber(QStringLiteral("03-01"), QDate(2026, 11, 24), QStringLiteral("A")); });
        QCOMPARE(ticket.value(), QStringLiteral("A031"));
    }

    void aCityTellsItsSeedAndDay_data() { addDatabaseRows(); }
    void aCityTellsItsSeedAndDay()
    {
        QFETCH(QString, kind);
        Place place(kind);
        if (place.center.isSqlite())
            QCOMPARE(city::describeCity(place.options.to).error().code, ErrorCode::FileUnreadable);
        else
            QCOMPARE(city::describeCity(place.options.to).error().code, ErrorCode::NotFound);
        QVERIFY(place.fill().ok());
        const auto described = city::describeCity(place.options.to);
        QVERIFY(described.ok());
        QCOMPARE(described->seed, std::uint64_t(11));
        QCOMPARE(described->residents, 500);
        QCOMPARE(described->day, QDate(2026, 11, 24));
    }
};
HUIMIN_TEST(TestFill)
#include "tst_fill.moc"
