#include "models/base/pinyin.h"
#include "models/search/lookupengine.h"
#include "models/search/replicaindex.h"
#include "models/store/centersearch.h"
#include "tests/store/people.h"

using namespace huimin;
using namespace huimin::test;

/// The search box over a center's database, and over a desk's index of the same records: the same rows in the same order.
class CenterSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind, [this](const RecordText& record, RecordReader& records) { return search::entryOf(m_key, m_pinyin, record, records); });
        m_home = dwelling(*m_center, QStringLiteral("350203010023003"), QStringLiteral("32.1.501"));
        m_far = dwelling(*m_center, QStringLiteral("350206001001001"), QStringLiteral("7.1.101"));
        m_hall = m_center->put(hall(*m_center, QStringLiteral("03-01")));
        m_department = m_center->put(department(*m_center, QStringLiteral("hrss")));
        m_zhang = resident(*m_center, QStringLiteral("张伟明"), m_home.household.id);
        m_zhang.idNumber = QStringLiteral("35020319840816003X");
        m_zhang.phone = QStringLiteral("13950002345");
        m_zhang = m_center->put(m_zhang);
    }
    void cleanup() { m_center.reset(); }

    void everyKindOfTermFindsHim_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const QString& typed, const char* why) { QTest::newRow(name) << typed << QString::fromLatin1(why); };
        row("name", QStringLiteral("张伟明"), "name");
        row("initials", QStringLiteral("zwm"), "initials");
        row("mixed", QStringLiteral("zhangwm"), "initials");
        row("pinyin", QStringLiteral("zhangwei"), "pinyin");
        row("id", QStringLiteral("35020319840816003x"), "id_number");
        row("head of the id", QStringLiteral("350203198"), "id_number");
        row("tail of the phone", QStringLiteral("2345"), "phone");
        row("road", QStringLiteral("前埔二里"), "address");
        row("road and house", QStringLiteral("前埔二里 32"), "address");
        row("road and house in one", QStringLiteral("前埔二里32号"), "address");
        row("house and room", QStringLiteral("前埔二里32号501"), "address");
        row("house and room by a dash", QStringLiteral("前埔二里 32-501"), "address");
        row("door", QStringLiteral("32.1.501"), "address");
        row("room", QStringLiteral("前埔二里 501室"), "address");
        row("community", QStringLiteral("前埔北社区"), "address");
    }
    void everyKindOfTermFindsHim()
    {
        QFETCH(QString, typed);
        QFETCH(QString, why);
        const auto rows = lookup(typed);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().title, m_zhang.name);
        QCOMPARE(enumText(rows.front().matched.front()), why);
        QCOMPARE(rows.front().maskedNumber.right(2), QStringLiteral("3X"));
        QCOMPARE(rows.front().place, QStringLiteral("思明区莲前街道前埔北社区"));
    }

    void whoDoesNotLiveThereIsNotFound()
    {
        for (const char16_t* typed : { u"前埔二里 33", u"前埔二里33号", u"前埔二里 32-502", u"前埔三里 32", u"32.2.501" })
            QVERIFY2(lookup(QString::fromUtf16(typed)).empty(), qPrintable(QString::fromUtf16(typed)));
    }

    void aMoveToAnotherHouseIsFollowed()
    {
        Address address = m_home.address;
        address.doorKey = QStringLiteral("33.1.501");
        m_center->put(address);
        QVERIFY(lookup(QStringLiteral("前埔二里 32")).empty());
        QCOMPARE(lookup(QStringLiteral("前埔二里 33")).size(), std::size_t(1));
        Resident renamed = m_zhang;
        renamed.name = QStringLiteral("张维明");
        m_center->put(renamed);
        QCOMPARE(lookup(QStringLiteral("zwm")).front().title, renamed.name);
        QVERIFY(lookup(QStringLiteral("张伟")).empty());
    }

    void aFirmIsFoundByItsShortNameInLatin()
    {
        Enterprise firm;
        firm.id = EnterpriseId(m_center->newId());
        firm.name = QStringLiteral("厦门市思明区伟明小吃店");
        firm.shortName = QStringLiteral("阿明小吃");
        firm.creditCode = QStringLiteral("92350203MA34Q5TC2R");
        firm.kind = QStringLiteral("92");
        firm.foundedOn = QDate(2018, 3, 1);
        firm.gridId = m_home.grid.id;
        m_center->put(firm);
        for (const char* typed : { "amingxiaochi", "amxc", "aming" }) {
            const auto rows = lookup(QString::fromLatin1(typed));
            QVERIFY2(rows.size() == 1, typed);
            QCOMPARE(rows.front().title, firm.name);
        }
    }

    void whoIsBeingServedHereComesFirst()
    {
        const Resident nobody = m_center->put(resident(*m_center, QStringLiteral("曾文美"), m_home.household.id));
        const Resident pending = m_center->put(resident(*m_center, QStringLiteral("赵文敏"), m_home.household.id));
        const Resident farPending = m_center->put(resident(*m_center, QStringLiteral("郑伟民"), m_far.household.id));
        Matter closed = matter(*m_center, m_hall, m_department, m_zhang.id.uuid);
        closed.stage = QStringLiteral("98");
        closed.appliedAt = businessInstant(QDate(2026, 10, 20), QTime(9, 0));
        m_center->put(closed);
        m_center->put(matter(*m_center, m_hall, m_department, pending.id.uuid));
        m_center->put(matter(*m_center, m_hall, m_department, farPending.id.uuid));
        QStringList names;
        for (const LookupRow& row : lookup(QStringLiteral("zwm")))
            names << row.title;
        QCOMPARE(names, (QStringList { pending.name, m_zhang.name, farPending.name, nobody.name }));
    }

    void theExactNameIsFoundAmongMoreThanAreRead()
    {
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
            for (int i = 0; i < 130; ++i)
                if (auto put = save(t, resident(*m_center, QStringLiteral("张伟明") + QChar(0x4e00 + i), m_home.household.id)); !put)
                    return put.error();
            return {};
        }));
        Resident last = resident(*m_center, QStringLiteral("张伟"), m_far.household.id);
        last = m_center->put(last);
        QCOMPARE(lookup(QStringLiteral("张伟")).front().id, last.id.uuid);
        QCOMPARE(lookup(QStringLiteral("zhangwei")).front().id, last.id.uuid);
    }

    void oneDoorIsFoundAmongManyOfItsNumber()
    {
        for (int room = 601; room <= 603; ++room) {
            const Dwelling home = dwelling(*m_center, QStringLiteral("35020301002300%1").arg(room - 597), QStringLiteral("52.1.%1").arg(room));
            HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
                for (int i = 0; i < 60; ++i)
                    if (auto put = save(t, resident(*m_center, QStringLiteral("林伟"), home.household.id)); !put)
                        return put.error();
                return {};
            }));
        }
        QCOMPARE(lookup(QStringLiteral("52.1.603")).size(), std::size_t(60));
        QCOMPARE(lookup(QStringLiteral("前埔二里52号603")).size(), std::size_t(60));
    }

private:
    /// What the center answers; the desk must say the same.
    std::vector<LookupRow> lookup(const QString& typed)
    {
        search::LookupScope scope;
        scope.streets << QStringLiteral("350203010");
        scope.hall = m_hall.id.uuid;
        const search::LookupEngine engine(m_pinyin, m_key);
        const ScopeIds held;
        CenterCandidates source(m_center->reader(), held, CenterCandidates::Reach::City);
        const QDate today = businessDate(m_center->clock.now());
        const auto atCenter = engine.run({ typed, 100 }, source, m_center->reader(), scope, today);
        if (!atCenter)
            qFatal("lookup: %s", qPrintable(atCenter.error().reason));
        search::ReplicaIndex index;
        for (const char* type : { "Resident", "Enterprise", "Matter" }) {
            const auto records = m_center->reader().all(type);
            for (const RecordText& record : *records) {
                if (record.type == "Matter")
                    index.noteMatter(decode<Matter>(record).value());
                QString grid;
                const auto scopes = m_center->reader().scopeRefsOf(type, record.id);
                for (const ScopeRef& ref : scopes.value())
                    if (ref.kind == QLatin1String("grid"))
                        grid = ref.ref;
                index.set(record.type, record.id, grid, search::entryOf(m_key, m_pinyin, record, m_center->reader()));
            }
        }
        const auto atDesk = engine.run({ typed, 100 }, index, m_center->reader(), scope, today);
        // Where more match than are read, each of the two may have read others.
        if (!atDesk || (atCenter->size() < 100 && *atDesk != *atCenter))
            qFatal("desk and center differ for %s", qPrintable(typed));
        return *atCenter;
    }

    const search::TokenKey m_key { 1, 2, 3 };
    const Pinyin m_pinyin;
    std::unique_ptr<TestCenter> m_center;
    Dwelling m_home;
    Dwelling m_far;
    Hall m_hall;
    Department m_department;
    Resident m_zhang;
};
HUIMIN_TEST(CenterSearchTest)
#include "tst_centersearch.moc"
