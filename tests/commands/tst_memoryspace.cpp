#include "models/registry/resident.h"
#include "tests/support/memoryspace.h"
#include "tests/support/testregistry.h"

using namespace huimin;

/// The records that other tests stand on have to count and find as the real stores do.
class MemorySpaceTest : public QObject {
    Q_OBJECT
    static Resident person(int n)
    {
        Resident r;
        r.id = ResidentId(childUuid(uuidFromText(u"0190a000-0000-7000-8000-000000000001"), n));
        r.name = QStringLiteral("张伟明");
        return r;
    }
private Q_SLOTS:
    void revisionsAreCounted()
    {
        test::MemorySpace space;
        Resident r = space.add(person(1));
        QCOMPARE(r.rev, 1);
        QCOMPARE(r.updatedAt, space.now);
        r.rev = 99;
        space.now = space.now.plusMs(5);
        r = space.add(r);
        QCOMPARE(r.rev, 2);
        QCOMPARE(space.get<Resident>(r.id.uuid), r);
        QCOMPARE(space.writes, 2);
    }
    void recordsAreFoundByWhatTheyName()
    {
        test::MemorySpace space;
        Resident r = person(1);
        r.householdId = HouseholdId(childUuid(r.id.uuid, 7));
        space.add(r);
        space.add(person(2));
        QCOMPARE(space.related("Resident", r.householdId.uuid)->size(), std::size_t(1));
        QCOMPARE(space.all("Resident")->size(), std::size_t(2));
        QVERIFY(space.remove("Resident", r.id.uuid).ok());
        QVERIFY(space.related("Resident", r.householdId.uuid)->empty());
        QVERIFY(!space.remove("Resident", r.id.uuid).ok());
        QVERIFY(!*space.fetch("Resident", r.id.uuid));
    }
    void eachFieldKeepsItsRevision()
    {
        test::MemorySpace space;
        Resident r = space.add(person(1));
        r.phone = QStringLiteral("13950002345");
        space.add(r);
        const Schema& schema = schemaOf<Resident>();
        const auto stamps = space.fieldStamps(schema, r.id.uuid);
        QVERIFY(stamps.ok());
        for (std::size_t i = 0; i < schema.fields.size(); ++i) {
            const bool moved = &schema.fields[i] == &fieldOf<&Resident::phone>() || qstrcmp(schema.fields[i].name, "rev") == 0;
            QCOMPARE((*stamps)[i].rev, moved ? 2 : 1);
        }
    }
};
HUIMIN_TEST(MemorySpaceTest)
#include "tst_memoryspace.moc"
