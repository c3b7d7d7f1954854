#include "models/store/bulkloader.h"
#include "models/store/centerdump.h"
#include "tests/store/people.h"
#include "tests/store/wordtokens.h"
#include <map>

using namespace huimin;
using namespace huimin::test;

namespace {
/// A small city: two grids, a dwelling each with two people and what is theirs, a hall, a department, matters.
std::vector<RecordText> smallCity(TestCenter& center)
{
    std::vector<RecordText> city;
    const auto add = [&](const auto& entity) {
        using Entity = std::decay_t<decltype(entity)>;
        city.push_back({ schemaOf<Entity>().type, entity.id.uuid, 0, toJson(entity) });
    };
    const Hall hall = test::hall(center, QStringLiteral("03-01"));
    const Department department = test::department(center, QStringLiteral("hrss"));
    add(department);
    add(hall);
    int n = 0;
    for (const char* code : { "350203010023001", "350203010023003" }) {
        const GridCell grid = gridCell(center, QString::fromLatin1(code));
        const Address address = test::address(center, grid, QStringLiteral("3.501"));
        const Household household = test::household(center, address);
        add(grid);
        add(address);
        add(household);
        for (const char* name : { "张伟明", "李秀英" }) {
            Resident person = resident(center, QString::fromUtf8(name), household.id);
            person.idNumber = QStringLiteral("35020319840816%1X").arg(++n, 3, 10, QLatin1Char('0'));
            person.phone = QStringLiteral("13950002345");
            if (n == 2) {
                person.lifeStatus = LifeStatus::Dead;
                person.deathDate = QDate(2026, 10, 25);
            }
            add(person);
            Bill bill;
            bill.id = BillId(center.newId());
            bill.payerId = person.id.uuid;
            bill.account = QStringLiteral("3502-88");
            bill.period = QStringLiteral("2026-10");
            add(bill);
            Matter matter = test::matter(center, hall, department, person.id.uuid);
            matter.number = QStringLiteral("26030100000%1").arg(n);
            matter.promisedDue = QDate(2026, 11, 26);
            add(matter);
            MatterEvent event;
            event.id = MatterEventId(center.newId());
            event.matterId = matter.id;
            event.act = QStringLiteral("OpenMatter");
            add(event);
        }
    }
    return city;
}

/// The dump by tables, without the feed and the head, which a load leaves empty.
std::map<QByteArray, QByteArrayList> dumpOf(TestCenter& center)
{
    std::map<QByteArray, QByteArrayList> tables;
    const auto digest = dumpDigest(center.connection(), [&](const QByteArray& line) {
        const QByteArray table = line.left(line.indexOf('|'));
        if (!table.startsWith("feed"))
            tables[table] << line;
    });
    if (!digest)
        qFatal("dump: %s", qPrintable(digest.error().reason));
    return tables;
}
} // namespace

/// Filling a whole city at once.
class BulkLoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind, wordTokens);
    }
    void cleanup() { m_center.reset(); }

    void aLoadLeavesWhatSinglePutsLeave()
    {
        QFETCH_GLOBAL(QString, kind);
        const auto city = smallCity(*m_center);
        HUIMIN_VALUE(loader, BulkLoader::begin(m_center->database()));
        for (const RecordText& record : city)
            HUIMIN_DONE(loader->add(record));
        HUIMIN_DONE(loader->finish());
        QCOMPARE(loader->count(), qint64(city.size()) + 4); // and a slim row for each matter

        TestCenter other(kind, wordTokens);
        for (const RecordText& record : city)
            HUIMIN_DONE(other.connection().write([&](CenterTransaction& t) { return t.put(record); }));
        HUIMIN_DONE(other.connection().stampNow());
        const auto loaded = dumpOf(*m_center);
        const auto put = dumpOf(other);
        for (const auto& [table, lines] : put)
            QCOMPARE(loaded.count(table) ? loaded.at(table) : QByteArrayList(), lines);
        QVERIFY(put.size() >= 8);
        // The index answers as well.
        for (TestCenter* center : { m_center.get(), &other }) {
            HUIMIN_VALUE(found, center->reader().candidates({ { { wordToken(u'张') } } }));
            QCOMPARE(found.size(), 2u);
        }
    }

    void bothDatabasesGetTheSameDigest()
    {
        QByteArrayList digests;
        for (const QString& kind : databaseKinds()) {
            TestCenter center(kind, wordTokens);
            HUIMIN_VALUE(loader, BulkLoader::begin(center.database()));
            for (const RecordText& record : smallCity(center))
                HUIMIN_DONE(loader->add(record));
            HUIMIN_DONE(loader->finish());
            HUIMIN_VALUE(digest, dumpDigest(center.connection()));
            digests << digest;
        }
        QCOMPARE(digests.constFirst().toHex(), digests.constLast().toHex());
    }

    void anUnfinishedLoadLeavesNothing()
    {
        const auto before = dumpOf(*m_center);
        {
            HUIMIN_VALUE(loader, BulkLoader::begin(m_center->database()));
            for (const RecordText& record : smallCity(*m_center))
                HUIMIN_DONE(loader->add(record));
        }
        QVERIFY(dumpOf(*m_center) == before);
        m_center->put(resident(*m_center, QStringLiteral("张伟明"))); // and the center works
    }

    void aFilledCenterTakesNoLoad()
    {
        m_center->put(resident(*m_center, QStringLiteral("张伟明")));
        QCOMPARE(BulkLoader::begin(m_center->database()).error().code, ErrorCode::BadArgument);
    }

    void childrenBeforeTheirParentsAndTakenNumbersAreRefused()
    {
        const auto city = smallCity(*m_center);
        HUIMIN_VALUE(loader, BulkLoader::begin(m_center->database()));
        QCOMPARE(loader->add(city.at(3)).error().code, ErrorCode::BadArgument); // an address before its grid
        loader.reset();
        HUIMIN_VALUE(again, BulkLoader::begin(m_center->database()));
        Resident first = resident(*m_center, QStringLiteral("张伟明"));
        first.idNumber = QStringLiteral("35020319840816003X");
        Resident second = first;
        second.id = ResidentId(m_center->newId());
        HUIMIN_DONE(again->add(first));
        auto status = again->add(second);
        if (status)
            status = again->finish();
        QCOMPARE(status.error().code, ErrorCode::Duplicate);
    }

private:
    std::unique_ptr<TestCenter> m_center;
};
HUIMIN_TEST(BulkLoadTest)
#include "tst_bulkload.moc"
