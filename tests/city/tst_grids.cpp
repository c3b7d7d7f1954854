#include "models/base/divisions.h"
#include "models/grid/plane.h"
#include "models/grid/tiling.h"
#include "tests/city/citybook.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// The borders that are made up: they tile what lies above them.
class TestGrids : public QObject {
    Q_OBJECT

    static std::size_t holders(const std::vector<PlaneRing>& rings, PlanePoint point)
    {
        return static_cast<std::size_t>(std::count_if(rings.begin(), rings.end(), [&](const PlaneRing& ring) { return ringContains(ring, point); }));
    }

private Q_SLOTS:
    void pointsGoToThePlaneAndBack()
    {
        const PlanePoint hall = toPlane({ 118.1689, 24.4763 });
        const Degrees back = toDegrees(hall);
        QVERIFY(qAbs(back.longitude - 118.1689) < 1e-6 && qAbs(back.latitude - 24.4763) < 1e-6);
        // a minute of latitude is 1,846 m here, of longitude 1,688 m (WGS-84)
        const PlanePoint a = toPlane({ 118.1, 24.6 }), b = toPlane({ 118.1, 24.6 + 1 / 60.0 }), c = toPlane({ 118.1 + 1 / 60.0, 24.6 });
        QVERIFY2(qAbs(b.y - a.y - 184'620) < 150, qPrintable(QString::number(b.y - a.y)));
        QVERIFY2(qAbs(c.x - a.x - 168'800) < 150, qPrintable(QString::number(c.x - a.x)));
    }

    void communitiesTileTheDistricts()
    {
        const auto shapes = communityShapes();
        QVERIFY(shapes);
        QCOMPARE(shapes->size(), std::size_t(555));
        double sum = 0;
        std::map<QString, double> byDistrict;
        for (const CommunityShape& shape : *shapes) {
            QVERIFY(shippedDivisions().find(shape.division));
            QVERIFY2(ringArea(shape.outline) > 1000, qPrintable(shape.division));
            byDistrict[shape.division.left(6)] += ringArea(shape.outline) / 1e6;
            sum += ringArea(shape.outline) / 1e6;
        }
        QCOMPARE(byDistrict.size(), std::size_t(6));
        // the areas of the shapes without isles under 2 km² (data/divisions.md, computed on another plane)
        QVERIFY2(qAbs(byDistrict[QStringLiteral("350203")] - 84.3) < 0.8, qPrintable(QString::number(byDistrict[QStringLiteral("350203")])));
        QVERIFY2(qAbs(byDistrict[QStringLiteral("350212")] - 671.3) < 6, qPrintable(QString::number(byDistrict[QStringLiteral("350212")])));
        QVERIFY2(sum > 1740 && sum < 1775, qPrintable(QString::number(sum)));

        // every point of the land lies in one community
        std::vector<PlaneRing> rings;
        for (const CommunityShape& shape : *shapes)
            rings.push_back(shape.outline);
        SeededRandom random(3);
        int inside = 0;
        for (int i = 0; i < 3000; ++i) {
            const PlanePoint point { static_cast<int>(random.below(5'000'000)) - 2'500'000, static_cast<int>(random.below(6'000'000)) - 3'000'000 };
            const std::size_t found = holders(rings, point);
            QVERIFY2(found <= 1, "two communities overlap");
            inside += static_cast<int>(found);
        }
        QVERIFY(inside > 1000);
        QCOMPARE(communityShapes()->back().outline, shapes->back().outline);
    }

    void gridsTileTheirCommunity()
    {
        const auto shapes = communityShapes();
        QVERIFY(shapes);
        QSet<QString> communities;
        for (const GridCell& grid : bigCity().grids)
            communities.insert(grid.division);
        for (const QString& community : communities) {
            const auto shape = std::find_if(shapes->begin(), shapes->end(), [&](const CommunityShape& s) { return s.division == community; });
            QVERIFY(shape != shapes->end());
            std::vector<PlaneRing> rings;
            double sum = 0;
            for (const GridCell& grid : bigCity().grids)
                if (grid.division == community) {
                    rings.push_back(grid.outline);
                    sum += ringArea(grid.outline);
                }
            QVERIFY2(qAbs(sum - ringArea(shape->outline)) < 50, qPrintable(community));
            const PlanePoint middle = ringCentre(shape->outline);
            SeededRandom random(5);
            for (int i = 0; i < 400; ++i) {
                const PlanePoint point { middle.x + static_cast<int>(random.below(200'000)) - 100'000, middle.y + static_cast<int>(random.below(200'000)) - 100'000 };
                QCOMPARE(holders(rings, point), std::size_t(ringContains(shape->outline, point) ? 1 : 0));
            }
        }
    }

    void buildingsStandInTheirGrid()
    {
        QHash<QUuid, const GridCell*> cells;
        for (const GridCell& grid : bigCity().grids)
            cells.insert(grid.id.uuid, &grid);
        for (const Building& building : bigCity().buildings) {
            const GridCell* cell = cells.value(building.gridId.uuid);
            QVERIFY(cell);
            QCOMPARE(building.outline.size(), std::size_t(4));
            for (const PlanePoint& corner : building.outline)
                QVERIFY2(ringContains(cell->outline, corner), qPrintable(cell->code));
            QVERIFY2(ringArea(building.outline) > 40, "a building is too small to live in");
        }
    }

    void gridCodesCountInTheirCommunity()
    {
        QVERIFY(bigCity().grid(QStringLiteral("350203010023003")));
        QVERIFY(bigCity().grid(QStringLiteral("350206004001003")));
        QVERIFY(!bigCity().grid(QStringLiteral("350203010023004")));
        QVERIFY(smallCity().grid(QStringLiteral("350203011048001")));
        QVERIFY(!smallCity().grid(QStringLiteral("350203011048002")));
    }

    void aMapOfTheWholeCityHasNoPerson()
    {
        city::CityOptions options;
        options.residents = 400'000; // 533 grids: most of the communities
        options.onlyMap = true;
        options.asOf = cityBookDay;
        const CityBook city(options);
        QCOMPARE(city.grids.size(), std::size_t(533));
        QVERIFY(qAbs(static_cast<int>(city.buildings.size()) - 32'000) < 20);
        QVERIFY(city.residents.empty() && city.households.empty() && city.addresses.empty() && city.enterprises.empty());
    }
};
HUIMIN_TEST(TestGrids)
#include "tst_grids.moc"
