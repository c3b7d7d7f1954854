#include "models/grid/walkorder.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::townId;

/// In which order doors are walked.
class WalkTest : public QObject {
    Q_OBJECT
    static Building house(int n, int x, int y)
    {
        Building building;
        building.id = BuildingId(townId(n));
        building.number = QString::number(n);
        building.outline = { { x, y }, { x + 1000, y }, { x + 1000, y + 1000 }, { x, y + 1000 } };
        return building;
    }
    static WalkDoor door(int n, const char* stair, int floor, const char* room)
    {
        return { AddressId(townId(n)), {}, QString::fromLatin1(stair), floor, QString::fromLatin1(room) };
    }

private Q_SLOTS:
    void buildingsAreWalkedToAndFro()
    {
        //  6  5  4     the row to the north, walked back
        //  1  2  3     the row to the south, walked first
        Building last;
        last.id = BuildingId(townId(7));
        last.number = QStringLiteral("10");
        Building before = last;
        before.id = BuildingId(townId(8));
        before.number = QStringLiteral("9");
        const auto order = walkBuildings({ last, house(5, 20'000, 20'500), house(2, 20'000, 1'000), before, house(4, 40'000, 21'000), house(1, 0, 2'000), house(6, 0, 20'000), house(3, 40'000, 0) });
        std::vector<BuildingId> expected;
        for (const int n : { 1, 2, 3, 4, 5, 6, 8, 7 })
            expected.push_back(BuildingId(townId(n)));
        QCOMPARE(order, expected);
    }
    void stairsAreWalkedUpOneAndDownTheNext()
    {
        const auto order = walkDoors({ door(5, "2", 3, "301"), door(1, "1", 1, "101"), door(4, "1", 5, "501"), door(6, "2", 1, "102"), door(2, "1", 1, "102"), door(3, "1", 3, "302"), door(7, "10", 1, "101"), door(8, "10", 2, "201") });
        std::vector<AddressId> seen, expected;
        for (const WalkDoor& each : order)
            seen.push_back(each.address);
        for (const int n : { 1, 2, 3, 4, 5, 6, 7, 8 })
            expected.push_back(AddressId(townId(n)));
        QCOMPARE(seen, expected);
    }
    void nothingIsLostAndNothingIsNeeded()
    {
        QVERIFY(walkBuildings({}).empty());
        QVERIFY(walkDoors({}).empty());
        QCOMPARE(walkDoors({ door(1, "", 0, "") }).size(), std::size_t(1));
    }
};

HUIMIN_TEST(WalkTest)
#include "tst_walk.moc"
