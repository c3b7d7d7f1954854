#include "models/registry/types.h"
#include "tests/store/people.h"
#include <QFile>

using namespace huimin;
using namespace huimin::test;

/// Records of a center: put, read, found by what they name, removed; sealed; one holder a number.
class RecordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
    }
    void cleanup() { m_center.reset(); }

    void everyTypeHasANumberThatRisesWithItsParents()
    {
        int last = 0;
        for (const Schema* schema : recordTypes()) {
            QVERIFY2(typeNumber(schema->type) > last, schema->type);
            last = typeNumber(schema->type);
            QCOMPARE(schemaOfNumber(last), schema);
        }
    }

    void whatIsPutIsFetchedWithItsRevision()
    {
        Resident person = resident(*m_center, QStringLiteral("张伟明"));
        person.idNumber = QStringLiteral("35020319840816003X");
        person.phone = QStringLiteral("13950002345");
        person.chronic = { QStringLiteral("高血压") };
        const Resident first = m_center->put(person);
        QCOMPARE(first.rev, 1);
        QCOMPARE(first.createdAt, m_center->clock.now());
        m_center->clock.advanceMs(1000);
        Resident changed = first;
        changed.phone = QStringLiteral("13950009999");
        const Resident second = m_center->put(changed);
        QCOMPARE(second.rev, 2);
        QCOMPARE(second.createdAt, first.createdAt);
        QCOMPARE(second.updatedAt, m_center->clock.now());
        HUIMIN_VALUE(found, load<Resident>(m_center->reader(), person.id.uuid));
        QVERIFY(found == second);
        HUIMIN_VALUE(history, m_center->reader().fieldHistory("Resident", person.id.uuid));
        QCOMPARE(history.of("phone").rev, 2);
        QCOMPARE(history.of("name").rev, 1);
    }

    void theTextGivenBackIsTheTextFetched()
    {
        Resident person = resident(*m_center, QStringLiteral("陈𠅤"));
        person.phone = QStringLiteral("13950002345");
        HUIMIN_VALUE(stored, m_center->connection().write([&](CenterTransaction& t) {
            return t.put({ "Resident", person.id.uuid, 0, toJson(person) });
        }));
        HUIMIN_VALUE(found, m_center->reader().fetch("Resident", person.id.uuid));
        QVERIFY(found.has_value());
        QCOMPARE(found->text, stored.text);
        QVERIFY(found->text.contains("13950002345"));
    }

    void recordsAreFoundByWhatTheyName()
    {
        const Dwelling home = dwelling(*m_center, QStringLiteral("350203010023003"), QStringLiteral("3.501"));
        const Resident wife = m_center->put(resident(*m_center, QStringLiteral("陈雅婷"), home.household.id));
        Resident husband = m_center->put(resident(*m_center, QStringLiteral("张伟明"), home.household.id));
        HUIMIN_VALUE(both, relatedTo<Resident>(m_center->reader(), home.household.id.uuid));
        QCOMPARE(both.size(), 2u);
        husband.householdId = {};
        m_center->put(husband);
        HUIMIN_VALUE(one, relatedTo<Resident>(m_center->reader(), home.household.id.uuid));
        QCOMPARE(one.size(), 1u);
        QVERIFY(one.front().id == wife.id);
        HUIMIN_VALUE(grids, allOf<GridCell>(m_center->reader()));
        QCOMPARE(grids.size(), 1u);
    }

    void aRemovedRecordIsGoneAndItsRevisionGoesOn()
    {
        const Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明")));
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return t.remove("Resident", person.id.uuid); }));
        HUIMIN_VALUE(gone, m_center->reader().fetch("Resident", person.id.uuid));
        QVERIFY(!gone);
        QCOMPARE(m_center->connection().write([&](CenterTransaction& t) { return t.remove("Resident", person.id.uuid); }).error().code, ErrorCode::NotFound);
        QCOMPARE(m_center->put(person).rev, 3);
        HUIMIN_VALUE(history, m_center->reader().fieldHistory("Resident", person.id.uuid));
        QCOMPARE(history.of("name").rev, 3);
    }

    void anErrorUndoesTheWholeWorkAndAFailedPartOnlyItself()
    {
        const Resident kept = resident(*m_center, QStringLiteral("张伟明"));
        const Resident lost = resident(*m_center, QStringLiteral("李秀英"));
        const auto failed = m_center->connection().write([&](CenterTransaction& t) -> Status {
            HUIMIN_TRY(save(t, kept));
            return Error { ErrorCode::Invalid };
        });
        QCOMPARE(failed.error().code, ErrorCode::Invalid);
        QCOMPARE(m_center->count("SELECT count(*) FROM record"), 0);
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
            HUIMIN_TRY(save(t, kept));
            const Status part = t.attempt([&]() -> Status {
                HUIMIN_TRY(save(t, lost));
                return Error { ErrorCode::ActNotPossible };
            });
            return part.error().code == ErrorCode::ActNotPossible ? Status() : Status(Error { ErrorCode::Internal });
        }));
        QCOMPARE(m_center->count("SELECT count(*) FROM record"), 1);
        HUIMIN_VALUE(found, m_center->reader().fetch("Resident", kept.id.uuid));
        QVERIFY(found.has_value());
    }

    void aTextOfAnotherRecordOrTypeIsRefused()
    {
        const Resident person = resident(*m_center, QStringLiteral("张伟明"));
        const auto put = [&](const RecordText& record) { return m_center->connection().write([&](CenterTransaction& t) { return t.put(record); }); };
        QCOMPARE(put({ "Resident", m_center->newId(), 0, toJson(person) }).error().code, ErrorCode::BadArgument);
        QCOMPARE(put({ "Nobody", person.id.uuid, 0, toJson(person) }).error().code, ErrorCode::BadArgument);
        QCOMPARE(put({ "Resident", person.id.uuid, 0, "{" }).error().code, ErrorCode::BadRequest);
    }

    void aNumberHasOneLiveHolder()
    {
        Resident first = resident(*m_center, QStringLiteral("张伟明"));
        first.idNumber = QStringLiteral("35020319840816003X");
        Resident second = resident(*m_center, QStringLiteral("张伟民"));
        second.idNumber = QStringLiteral("35020319840816003x");
        first = m_center->put(first);
        const auto put = [&](const Resident& person) { return m_center->connection().write([&](CenterTransaction& t) { return save(t, person); }); };
        const auto refused = put(second);
        QCOMPARE(refused.error().code, ErrorCode::Duplicate);
        QCOMPARE(refused.error().members.value(QStringLiteral("kind")).toString(), QStringLiteral("idNumber"));
        HUIMIN_VALUE(holder, m_center->reader().holder(keyOf::idNumber(*first.idNumber)));
        QVERIFY(holder && holder->id == first.id.uuid);
        first.lifeStatus = LifeStatus::Dead;
        first.deathDate = QDate(2026, 10, 25);
        m_center->put(first);
        HUIMIN_DONE(put(second));
        QCOMPARE(put(first).ok(), true); // the dead keep their number without holding it
    }

    void aDumpHoldsNoSealedValue()
    {
        Resident person = resident(*m_center, QStringLiteral("张伟明"));
        person.idNumber = QStringLiteral("35020319840816003X");
        person.phone = QStringLiteral("13950002345");
        person.lmpDate = QDate(2026, 7, 7);
        m_center->put(person);
        HUIMIN_VALUE(row, m_center->sql().run("SELECT {utf8:body}, sealed FROM record"));
        QVERIFY(row.next());
        for (const QByteArray& column : { row.utf8(0), row.bytes(1) })
            for (const char* secret : { "35020319840816003X", "13950002345", "2026-07-07", "idNumber" })
                QVERIFY2(!column.contains(secret), secret);
        QVERIFY(row.utf8(0).contains("张伟明"));
    }

    void aSealedPartCannotBePutElsewhere()
    {
        Resident person = resident(*m_center, QStringLiteral("张伟明"));
        person.phone = QStringLiteral("13950002345");
        Resident other = resident(*m_center, QStringLiteral("李秀英"));
        other.phone = QStringLiteral("13950001111");
        m_center->put(person);
        m_center->put(other);
        HUIMIN_DONE(m_center->sql().exec("UPDATE record SET sealed = (SELECT sealed FROM record WHERE id = ?) WHERE id = ?", other.id, person.id));
        QCOMPARE(m_center->reader().fetch("Resident", person.id.uuid).error().code, ErrorCode::KeyFileWrong);
    }

    void anotherKeyDoesNotOpenTheDatabase()
    {
        m_center->close();
        m_center->key = CenterKey::fromBytes(QByteArray(32, 'x')).value();
        const auto refused = CenterDatabase::open(m_center->options());
        QCOMPARE(refused.error().code, ErrorCode::KeyFileWrong);
    }

    void whatOthersChangedMeanwhileRunsTheWorkAgain()
    {
        Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明")));
        int runs = 0;
        HUIMIN_VALUE(other, m_center->database().connect());
        const bool meanwhile = !m_center->isSqlite(); // one writer thread: nobody comes between
        HUIMIN_VALUE(stored, m_center->connection().write([&](CenterTransaction& t) -> Result<Resident> {
            auto mine = require<Resident>(t, person.id.uuid);
            if (!mine)
                return mine;
            if (++runs == 1 && meanwhile) {
                Resident theirs = *mine;
                theirs.email = QStringLiteral("zhang@example.cn");
                HUIMIN_TRY(other->write([&](CenterTransaction& u) { return save(u, theirs); }));
            }
            mine->phone = QStringLiteral("13950002345");
            return save(t, *mine);
        }));
        QCOMPARE(runs, meanwhile ? 2 : 1);
        QCOMPARE(stored.email.has_value(), meanwhile);
        QCOMPARE(stored.phone, QStringLiteral("13950002345"));
    }

private:
    std::unique_ptr<TestCenter> m_center;
};
HUIMIN_TEST(RecordsTest)
#include "tst_records.moc"
