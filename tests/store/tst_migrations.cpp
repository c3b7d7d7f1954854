#include "models/base/pinyin.h"
#include "models/registry/types.h"
#include "models/search/tokens.h"
#include "models/store/migrations.h"
#include "models/store/upkeep.h"
#include "tests/store/people.h"
#include <thread>

using namespace huimin;
using namespace huimin::test;

/// The schema of a center: forward, whole steps, from every earlier version.
class MigrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind, TokenSource(), TestCenter::Begin::Empty);
    }
    void cleanup() { m_center.reset(); }

    void everyEarlierVersionIsBroughtUpWithItsRecords()
    {
        QFETCH_GLOBAL(QString, kind);
        QVERIFY(newestSchema() >= 6);
        for (int version = 1; version <= newestSchema(); ++version) {
            TestCenter center(kind, TokenSource(), TestCenter::Begin::Empty);
            const GridCell grid = gridCell(center, QStringLiteral("350203010023003"));
            {
                HUIMIN_VALUE(sql, SqlConnection::open(DatabaseUrl::parse(center.url()).value()));
                HUIMIN_DONE(migrate(*sql, version));
                QCOMPARE(schemaOfDatabase(*sql).value(), version);
                HUIMIN_DONE(sql->exec("INSERT INTO record(type, id, rev, body, frev, scopes) VALUES(?, ?, 1, {utf8}, '', '{}')", typeNumber("GridCell"), grid.id,
                    Utf8 { toJson(grid) }));
            }
            center.open();
            QCOMPARE(schemaOfDatabase(center.sql()).value(), newestSchema());
            HUIMIN_VALUE(kept, load<GridCell>(center.reader(), grid.id.uuid));
            QVERIFY(kept && kept->code == grid.code);
            center.put(grid);
            QCOMPARE(center.count("SELECT count(*) FROM record_type"), static_cast<std::int64_t>(recordTypes().size()));
        }
    }

    /// As the program of then left them: people who are found by their words, without the cards that look-ups show.
    void aDatabaseFromBeforeTheCardsIsIndexedAnewOnce()
    {
        QFETCH_GLOBAL(QString, kind);
        for (const int version : { 6, 8 }) {
            const Pinyin pinyin;
            const search::TokenKey tokenKey {};
            const TokenSource tokens = [&](const RecordText& record, RecordReader& records) { return search::entryOf(tokenKey, pinyin, record, records); };
            TestCenter center(kind, tokens, TestCenter::Begin::Empty);
            std::vector<Resident> people;
            for (const QString& name : { QStringLiteral("张伟明"), QStringLiteral("李娜") })
                people.push_back(resident(center, name));
            {
                HUIMIN_VALUE(sql, SqlConnection::open(DatabaseUrl::parse(center.url()).value()));
                HUIMIN_DONE(migrate(*sql, version));
                for (const Resident& person : people) {
                    HUIMIN_DONE(sql->exec("INSERT INTO record(type, id, rev, body, frev, scopes) VALUES(?, ?, 1, {utf8}, '', '{}')", typeNumber("Resident"), person.id,
                        Utf8 { toJson(person) }));
                    const std::vector<std::uint64_t> words = SearchIndex::tokensOf({ typeNumber("Resident"), person.id.uuid }, { 1, 2, 3 }, {});
                    if (sql->isSqlite()) {
                        HUIMIN_VALUE(n, sql->number("SELECT n FROM record WHERE id = ?", person.id));
                        HUIMIN_DONE(sql->exec("INSERT INTO search(rowid, words) VALUES(?, {utf8})", *n, Utf8 { SearchIndex::ftsWords(words) }));
                        HUIMIN_DONE(sql->exec("INSERT INTO search_tokens(n, tokens) VALUES(?, ?)", *n, SearchIndex::packed(words)));
                    } else {
                        HUIMIN_DONE(sql->exec("INSERT INTO search(type, id, tokens) VALUES(?, ?, ARRAY[1, 2, 3]::bigint[])", typeNumber("Resident"), person.id));
                    }
                }
            }
            center.open();
            QCOMPARE(schemaOfDatabase(center.sql()).value(), newestSchema());
            const char* withCard = center.isSqlite() ? "SELECT count(*) FROM search_tokens WHERE card IS NOT NULL" : "SELECT count(*) FROM search WHERE card IS NOT NULL";
            QCOMPARE(center.count(withCard), 0);
            std::vector<std::pair<int, int>> told;
            const auto note = [&](int done, int total) { told.push_back({ done, total }); };
            HUIMIN_VALUE(indexed, indexCards(center.connection(), note));
            QCOMPARE(indexed, 2);
            QVERIFY((told == std::vector<std::pair<int, int>> { { 2, 2 } }));
            QCOMPARE(center.count(withCard), 2);
            HUIMIN_VALUE(again, indexCards(center.connection(), note));
            QCOMPARE(again, 0);
            for (const Resident& person : people) {
                HUIMIN_VALUE(kept, load<Resident>(center.reader(), person.id.uuid));
                QCOMPARE(kept->name, person.name);
            }
            QCOMPARE(center.count("SELECT count(*) FROM record WHERE rev = 1"), 2); // nothing of them changed
        }
    }

    void aNewerDatabaseIsRefusedAndNotTouched()
    {
        m_center->open();
        HUIMIN_DONE(setMetaValue(m_center->sql(), QStringLiteral("schema"), QString::number(newestSchema() + 1)));
        m_center->close();
        const auto refused = CenterDatabase::open(m_center->options());
        QCOMPARE(refused.error().code, ErrorCode::DatabaseTooNew);
        QCOMPARE(refused.error().members.value(QStringLiteral("schema")).toInt(), newestSchema() + 1);
        QCOMPARE(refused.error().members.value(QStringLiteral("program")).toInt(), newestSchema());
        HUIMIN_VALUE(sql, SqlConnection::open(DatabaseUrl::parse(m_center->url()).value()));
        QCOMPARE(schemaOfDatabase(*sql).value(), newestSchema() + 1);
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        HUIMIN_VALUE(sql, SqlConnection::open(DatabaseUrl::parse(m_center->url()).value()));
        HUIMIN_DONE(migrate(*sql, 3));
        HUIMIN_DONE(sql->script("CREATE TABLE subject_grant(in_the_way integer)"));
        const Status failed = migrate(*sql);
        QVERIFY(!failed);
        QCOMPARE(schemaOfDatabase(*sql).value(), 3);
        HUIMIN_DONE(sql->script("DROP TABLE subject_grant"));
        HUIMIN_DONE(migrate(*sql)); // nothing of the failed step was left
        QCOMPARE(schemaOfDatabase(*sql).value(), newestSchema());
    }

    void processesThatStartAtOnceMakeOneDatabase()
    {
        std::vector<std::thread> starts;
        std::mutex mutex;
        QStringList failures;
        QSet<QUuid> epochs;
        for (int i = 0; i < 4; ++i)
            starts.emplace_back([&, i] {
                SeededRandom random(static_cast<std::uint64_t>(i));
                const auto database = CenterDatabase::open({ m_center->url(), m_center->key, m_center->clock, random });
                const std::lock_guard lock(mutex);
                if (database)
                    epochs.insert((*database)->epoch());
                else
                    failures << database.error().reason;
            });
        for (std::thread& start : starts)
            start.join();
        QCOMPARE(failures, QStringList());
        QCOMPARE(epochs.size(), 1);
    }

    void aWrongUrlIsSaid()
    {
        for (const char* url : { "", "sqlite:", "mysql://x", "center.db" })
            QCOMPARE(DatabaseUrl::parse(QString::fromLatin1(url)).error().code, ErrorCode::BadArgument);
    }

private:
    std::unique_ptr<TestCenter> m_center;
};
HUIMIN_TEST(MigrationsTest)
#include "tst_migrations.moc"
