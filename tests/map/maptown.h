#pragma once
#include "models/base/random.h"
#include "models/grid/shapeindex.h"
#include "models/grid/tiling.h"

/// A piece of the city for tests of the map: the grids of some communities of 莲前 with buildings in them.
namespace huimin::test {

inline QUuid mapId(int kind, int n) { return QUuid(0x0190a000, static_cast<ushort>(kind), 0x7000, 0x80, 0, 0, 0, static_cast<uchar>(n >> 16), static_cast<uchar>(n >> 8), static_cast<uchar>(n), 1); }

struct MapTown {
    std::vector<GridCell> grids;
    std::vector<Building> buildings;
    std::shared_ptr<const CityShapes> shapes;
    std::shared_ptr<const ShapeIndex> index;

    /// `turned`: the houses stand askew, as they do in a city.
    explicit MapTown(const QString& street = QStringLiteral("350203010"), int gridsEach = 6, int housesEach = 12, bool turned = true)
    {
        const auto communities = communityShapes();
        if (!communities)
            qFatal("no tiling");
        SeededRandom random(11);
        for (const CommunityShape& community : *communities) {
            if (!community.division.startsWith(street))
                continue;
            const std::vector<PlaneRing> parts = splitRing(community.outline, gridsEach);
            for (int n = 0; n < gridsEach; ++n) {
                GridCell cell;
                cell.id = GridCellId(mapId(1, static_cast<int>(grids.size())));
                cell.code = community.division + QStringLiteral("%1").arg(n + 1, 3, 10, QLatin1Char('0'));
                cell.name = shippedDivisionsName(community.division) + QStringLiteral(" %1").arg(n + 1, 3, 10, QLatin1Char('0'));
                cell.division = community.division;
                cell.outline = parts[static_cast<std::size_t>(n)];
                addHouses(cell, housesEach, turned, random);
                grids.push_back(std::move(cell));
            }
        }
        const auto made = CityShapes::make(grids, buildings);
        if (!made)
            qFatal("no shapes");
        shapes = *made;
        index = std::make_shared<ShapeIndex>(shapes);
    }

private:
    static QString shippedDivisionsName(const QString& code) { return QStringLiteral("第 %1 社区").arg(code.mid(9, 3)); }
    void addHouses(const GridCell& cell, int count, bool turned, SeededRandom& random)
    {
        const PlaneBox box = boxOf(cell.outline);
        for (int tries = 0, made = 0; made < count && tries < count * 40; ++tries) {
            const PlanePoint at { box.left + static_cast<int>(random.below(static_cast<std::uint64_t>(box.right - box.left + 1))),
                box.bottom + static_cast<int>(random.below(static_cast<std::uint64_t>(box.top - box.bottom + 1))) };
            if (!ringContains(cell.outline, at))
                continue;
            const int w = 800 + static_cast<int>(random.below(1600)), h = 600 + static_cast<int>(random.below(600));
            const int skew = turned ? static_cast<int>(random.below(500)) : 0;
            Building building;
            building.id = BuildingId(mapId(2, static_cast<int>(buildings.size())));
            building.gridId = cell.id;
            building.road = QStringLiteral("前埔二里");
            building.number = QString::number(++made);
            building.kind = BuildingKind::Flats;
            building.floors = 7;
            building.doors = 28;
            building.outline = { { at.x - w, at.y - h }, { at.x + w, at.y - h + skew }, { at.x + w - skew, at.y + h + skew }, { at.x - w - skew, at.y + h } };
            buildings.push_back(std::move(building));
        }
    }
};

inline const MapTown& mapTown()
{
    static const MapTown town;
    return town;
}

} // namespace huimin::test
