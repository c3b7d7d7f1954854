#include <set>
#include "models/base/divisions.h"
#include "tests/map/maptown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

class CityShapesTest : public QObject {
    Q_OBJECT

    static PlanePoint anyPoint(const PlaneBox& box, SeededRandom& random)
    {
        return { box.left + static_cast<int>(random.below(static_cast<std::uint64_t>(box.right - box.left + 1))), box.bottom + static_cast<int>(random.below(static_cast<std::uint64_t>(box.top - box.bottom + 1))) };
    }
    static PlaneBox anyBox(const PlaneBox& within, SeededRandom& random)
    {
        PlaneBox box;
        box.take(anyPoint(within, random));
        box.take(anyPoint(within, random));
        return box;
    }
    static PlaneBox gridBox()
    {
        PlaneBox box;
        for (const MapArea& area : mapTown().shapes->areas(AreaLevel::Grid))
            box.take(area.box);
        return box;
    }

private Q_SLOTS:
    void holdsEveryLevelFromTheDistrictToTheDoor()
    {
        const CityShapes& city = *mapTown().shapes;
        QCOMPARE(city.areas(AreaLevel::District).size(), std::size_t(6));
        QCOMPARE(city.areas(AreaLevel::Street).size(), std::size_t(54));
        QCOMPARE(city.areas(AreaLevel::Community).size(), std::size_t(555));
        QCOMPARE(city.areas(AreaLevel::Grid).size(), mapTown().grids.size());
        QCOMPARE(std::size_t(city.footprints()), mapTown().buildings.size());
        QVERIFY(city.footprints() > 500);
        QCOMPARE(city.areas(AreaLevel::District).front().name, QStringLiteral("思明区"));
    }

    void everyAreaLiesInItsParentAndItsLabelInItself()
    {
        const CityShapes& city = *mapTown().shapes;
        for (const AreaLevel level : { AreaLevel::District, AreaLevel::Street, AreaLevel::Community, AreaLevel::Grid }) {
            for (const MapArea& area : city.areas(level)) {
                QVERIFY2(std::any_of(area.rings.begin(), area.rings.end(), [&](const PlaneRing& ring) { return ringContains(ring, area.label); }), qPrintable(area.code));
                QCOMPARE(area.parent >= 0, level != AreaLevel::District);
                if (area.parent < 0)
                    continue;
                const MapArea& above = city.areas(static_cast<AreaLevel>(static_cast<int>(level) - 1))[static_cast<std::size_t>(area.parent)];
                QVERIFY2(std::any_of(above.rings.begin(), above.rings.end(), [&](const PlaneRing& ring) { return ringContains(ring, area.label); }), qPrintable(area.code + QLatin1Char(' ') + above.code));
            }
        }
    }

    void sharedBordersAreDrawnOnce()
    {
        const CityShapes& city = *mapTown().shapes;
        std::size_t sides = 0;
        for (const MapArea& area : city.areas(AreaLevel::Grid))
            for (const PlaneRing& ring : area.rings)
                sides += ring.size();
        const auto& lines = city.borders(AreaLevel::Grid);
        QVERIFY(lines.size() < sides);
        std::set<std::tuple<int, int, int, int>> seen;
        for (const MapSegment& line : lines) {
            QVERIFY(seen.insert({ line.from.x, line.from.y, line.to.x, line.to.y }).second);
            QVERIFY(!seen.contains({ line.to.x, line.to.y, line.from.x, line.from.y }));
        }
    }

    void recordsWithoutAShapeAreLeftOut()
    {
        std::vector<GridCell> grids = { mapTown().grids.front(), mapTown().grids[1] };
        grids[1].outline.resize(2);
        std::vector<Building> buildings = { mapTown().buildings.front(), mapTown().buildings[1] };
        buildings[1].outline.clear();
        buildings[0].gridId = grids[1].id; // its grid has no shape
        const auto city = CityShapes::make(grids, buildings);
        QVERIFY(city);
        QCOMPARE((*city)->areas(AreaLevel::Grid).size(), std::size_t(1));
        QCOMPARE((*city)->gridOf(grids[0].id), 0);
        QCOMPARE((*city)->gridOf(grids[1].id), -1);
        QCOMPARE((*city)->footprints(), 1u);
        QCOMPARE((*city)->footprintGrid(0), -1);
        QCOMPARE((*city)->footprintOf(buildings[1].id), std::int64_t(-1));
        QVERIFY(CityShapes::make({}, std::vector<Building>()));
    }

    void theIndexFindsAtAPointWhatALookAtEverythingFinds()
    {
        const CityShapes& city = *mapTown().shapes;
        SeededRandom random(5);
        int houses = 0, cells = 0;
        for (int n = 0; n < 4000; ++n) {
            PlanePoint point = anyPoint(gridBox(), random);
            if (n % 2 == 0) // close to a house, or few would be hit
                point = city.footprint(static_cast<std::uint32_t>(random.below(city.footprints())))[0];
            std::optional<std::uint32_t> house, cell;
            for (std::uint32_t i = 0; i < city.footprints() && !house; ++i)
                if (ringContains(city.footprint(i), point))
                    house = i;
            for (std::uint32_t i = 0; i < city.areas(AreaLevel::Grid).size() && !cell; ++i)
                if (ringContains(city.areas(AreaLevel::Grid)[i].rings.front(), point))
                    cell = i;
            QCOMPARE(mapTown().index->footprintAt(point), house);
            QCOMPARE(mapTown().index->gridAt(point), cell);
            houses += house.has_value();
            cells += cell.has_value();
        }
        QVERIFY(houses > 100 && cells > 2000);
    }

    void theIndexFindsInABoxWhatALookAtEverythingFinds()
    {
        const CityShapes& city = *mapTown().shapes;
        SeededRandom random(6);
        for (int n = 0; n < 60; ++n) {
            const PlaneBox box = anyBox(gridBox(), random);
            std::vector<std::uint32_t> houses, cells, lines;
            for (std::uint32_t i = 0; i < city.footprints(); ++i)
                if (city.footprintBox(i).meets(box))
                    houses.push_back(i);
            for (std::uint32_t i = 0; i < city.areas(AreaLevel::Grid).size(); ++i)
                if (city.areas(AreaLevel::Grid)[i].box.meets(box))
                    cells.push_back(i);
            for (std::uint32_t i = 0; i < city.borders(AreaLevel::Community).size(); ++i) {
                const MapSegment& line = city.borders(AreaLevel::Community)[i];
                PlaneBox around;
                around.take(line.from);
                around.take(line.to);
                if (around.meets(box))
                    lines.push_back(i);
            }
            QCOMPARE(mapTown().index->footprintsIn(box), houses);
            QCOMPARE(mapTown().index->gridsIn(box), cells);
            QCOMPARE(mapTown().index->bordersIn(AreaLevel::Community, box), lines);
        }
        QVERIFY(mapTown().index->footprintsIn(PlaneBox()).empty());
    }

    void theLassoTakesWhatHasItsCentreInside()
    {
        const CityShapes& city = *mapTown().shapes;
        const PlaneBox box = gridBox();
        SeededRandom random(7);
        std::size_t taken = 0;
        for (int n = 0; n < 30; ++n) {
            PlaneRing lasso; // a star with 24 points around a random middle
            const PlanePoint middle = anyPoint(box, random);
            for (int k = 0; k < 24; ++k) {
                const double far = (k % 2 == 0 ? 0.3 : 0.12) * (box.right - box.left), angle = k * M_PI / 12;
                lasso.push_back({ middle.x + static_cast<int>(far * std::cos(angle)), middle.y + static_cast<int>(far * std::sin(angle)) });
            }
            std::vector<std::uint32_t> houses, cells;
            for (std::uint32_t i = 0; i < city.footprints(); ++i)
                if (ringContains(lasso, city.footprintCentre(i)))
                    houses.push_back(i);
            for (std::uint32_t i = 0; i < city.areas(AreaLevel::Grid).size(); ++i)
                if (ringContains(lasso, city.areas(AreaLevel::Grid)[i].label))
                    cells.push_back(i);
            QCOMPARE(mapTown().index->footprintsWithin(lasso), houses);
            QCOMPARE(mapTown().index->gridsWithin(lasso), cells);
            taken += houses.size();
        }
        QVERIFY(taken > 200);
        QVERIFY(mapTown().index->footprintsWithin({ { 0, 0 }, { 1, 1 } }).empty());
    }

    void neighboursLieInTheAskedDirection()
    {
        const auto& grids = mapTown().shapes->areas(AreaLevel::Grid);
        int found = 0;
        for (std::uint32_t i = 0; i < grids.size(); ++i)
            for (const auto& [right, up] : { std::pair(1, 0), std::pair(-1, 0), std::pair(0, 1), std::pair(0, -1) }) {
                const auto next = mapTown().index->gridBeside(i, right, up);
                if (!next)
                    continue;
                ++found;
                const int dx = grids[*next].label.x - grids[i].label.x, dy = grids[*next].label.y - grids[i].label.y;
                QVERIFY(dx * right + dy * up > 0);
            }
        QVERIFY(found > static_cast<int>(grids.size()) * 2);
    }

    void distancesAreThoseOfTheEllipsoid()
    {
        // a degree of latitude at 24.5° to 25.5°: 110,772 m; of longitude at 24.4°: 101,434 m (WGS-84 tables)
        QVERIFY(qAbs(planeDistance(toPlane({ 118.1, 24.0 }), toPlane({ 118.1, 25.0 })) - 110'772) < 40);
        QVERIFY(qAbs(planeDistance(toPlane({ 117.6, 24.4 }), toPlane({ 118.6, 24.4 })) - 101'434) < 60);
    }
};
HUIMIN_TEST(CityShapesTest)
#include "tst_cityshapes.moc"
