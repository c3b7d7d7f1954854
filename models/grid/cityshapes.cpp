#include "models/grid/cityshapes.h"
#include "models/base/divisions.h"
#include "models/grid/tiling.h"
#include <algorithm>
#include <cmath>
#include <tuple>

namespace huimin {
namespace {

/// A point well inside: the centre of gravity, or where that lies outside the middle of the widest stretch at its height.
PlanePoint labelPoint(const PlaneRing& ring)
{
    const PlanePoint centre = ringCentre(ring);
    if (ringContains(ring, centre))
        return centre;
    std::vector<double> crossings;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const PlanePoint a = ring[i], b = ring[j];
        if ((a.y > centre.y) != (b.y > centre.y))
            crossings.push_back(a.x + (double(b.x) - a.x) * (double(centre.y) - a.y) / (double(b.y) - a.y));
    }
    std::sort(crossings.begin(), crossings.end());
    double widest = 0;
    PlanePoint best = ring.front();
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
        if (crossings[i + 1] - crossings[i] > widest) {
            widest = crossings[i + 1] - crossings[i];
            best = { static_cast<int>(std::lround((crossings[i] + crossings[i + 1]) / 2)), centre.y };
        }
    return best;
}

void complete(MapArea& area)
{
    double largest = -1;
    for (const PlaneRing& ring : area.rings) {
        area.box.take(boxOf(ring));
        if (const double size = std::abs(ringArea(ring)); size > largest) {
            largest = size;
            area.label = labelPoint(ring);
        }
    }
}

std::vector<MapSegment> bordersOf(const std::vector<MapArea>& areas)
{
    std::vector<MapSegment> all;
    for (const MapArea& area : areas)
        for (const PlaneRing& ring : area.rings)
            for (std::size_t i = 0; i < ring.size(); ++i) {
                MapSegment segment { ring[i], ring[(i + 1) % ring.size()] };
                if (segment.to.x < segment.from.x || (segment.to.x == segment.from.x && segment.to.y < segment.from.y))
                    std::swap(segment.from, segment.to);
                all.push_back(segment);
            }
    const auto key = [](const MapSegment& s) { return std::tuple(s.from.x, s.from.y, s.to.x, s.to.y); };
    std::sort(all.begin(), all.end(), [&](const MapSegment& a, const MapSegment& b) { return key(a) < key(b); });
    all.erase(std::unique(all.begin(), all.end(), [&](const MapSegment& a, const MapSegment& b) { return key(a) == key(b); }), all.end());
    return all;
}

} // namespace

void PlaneBox::take(PlanePoint point)
{
    if (isEmpty()) {
        *this = { point.x, point.y, point.x, point.y };
        return;
    }
    left = std::min(left, point.x);
    right = std::max(right, point.x);
    bottom = std::min(bottom, point.y);
    top = std::max(top, point.y);
}

void PlaneBox::take(const PlaneBox& box)
{
    if (box.isEmpty())
        return;
    take(PlanePoint { box.left, box.bottom });
    take(PlanePoint { box.right, box.top });
}

PlaneBox boxOf(std::span<const PlanePoint> points)
{
    PlaneBox box;
    for (const PlanePoint& point : points)
        box.take(point);
    return box;
}

Result<std::shared_ptr<const CityShapes>> CityShapes::make(const std::vector<GridCell>& grids, const std::vector<Building>& buildings)
{
    bool asked = false; // all at the first grid
    auto whole = make(grids, [&](const GridCell&) -> Result<std::vector<Building>> { return std::exchange(asked, true) ? std::vector<Building>() : buildings; });
    return whole;
}

Result<std::shared_ptr<const CityShapes>> CityShapes::make(const std::vector<GridCell>& grids, const BuildingsOf& buildingsOf)
{
    auto divisions = divisionShapes();
    if (!divisions)
        return divisions.error();
    std::vector<MapArea> levels[areaLevels];
    for (DivisionShape& shape : *divisions) {
        const Division* division = shippedDivisions().find(shape.division);
        if (!division || division->level == DivisionLevel::City)
            continue;
        MapArea area;
        area.code = shape.division;
        area.name = division->level == DivisionLevel::Community ? division->place() : division->name;
        area.rings = std::move(shape.rings);
        levels[static_cast<int>(division->level) - static_cast<int>(DivisionLevel::District)].push_back(std::move(area));
    }
    for (const GridCell& cell : grids) {
        if (cell.outline.size() < 3)
            continue;
        MapArea area;
        area.code = cell.code;
        area.name = cell.name;
        area.rings = { cell.outline };
        area.grid = cell.id;
        levels[static_cast<int>(AreaLevel::Grid)].push_back(std::move(area));
    }
    std::sort(levels[3].begin(), levels[3].end(), [](const MapArea& a, const MapArea& b) { return a.code < b.code; });
    std::shared_ptr<CityShapes> city(new CityShapes);
    for (int level = 0; level < areaLevels; ++level)
        city->addAreas(static_cast<AreaLevel>(level), std::move(levels[level]));
    for (const GridCell& cell : grids) {
        auto buildings = buildingsOf(cell);
        if (!buildings)
            return buildings.error();
        city->addBuildings(*buildings);
    }
    return std::shared_ptr<const CityShapes>(city);
}

void CityShapes::addAreas(AreaLevel level, std::vector<MapArea> areas)
{
    const auto index = static_cast<std::size_t>(level);
    static constexpr DivisionLevel above[] = { DivisionLevel::City, DivisionLevel::District, DivisionLevel::Street, DivisionLevel::Community };
    for (std::size_t i = 0; i < areas.size(); ++i) {
        MapArea& area = areas[i];
        complete(area);
        m_box.take(area.box);
        m_codeIndex[index].insert(area.code, static_cast<int>(i));
        if (index > 0)
            area.parent = m_codeIndex[index - 1].value(divisionCodeAt(area.code, above[index]), -1);
        if (!area.grid.isNull())
            m_gridIndex.insert(area.grid, static_cast<int>(i));
    }
    m_borders[index] = bordersOf(areas);
    m_areas[index] = std::move(areas);
}

std::uint32_t CityShapes::word(const QString& text)
{
    const auto found = m_wordIndex.constFind(text);
    if (found != m_wordIndex.cend())
        return *found;
    m_words.push_back(text);
    const auto index = static_cast<std::uint32_t>(m_words.size() - 1);
    m_wordIndex.insert(text, index);
    return index;
}

void CityShapes::addBuildings(const std::vector<Building>& buildings)
{
    for (const Building& building : buildings) {
        if (building.outline.size() < 3)
            continue;
        m_footprintIndex.insert(building.id, footprints());
        m_vertices.insert(m_vertices.end(), building.outline.begin(), building.outline.end());
        m_first.push_back(static_cast<std::uint32_t>(m_vertices.size()));
        m_boxes.push_back(boxOf(building.outline));
        m_gridOf.push_back(gridOf(building.gridId));
        m_buildings.push_back(building.id);
        m_roadOf.push_back(word(building.road));
        m_numberOf.push_back(word(building.number));
        m_kinds.push_back(building.kind);
        m_floors.push_back(building.floors);
        m_doors.push_back(building.doors);
    }
}

int CityShapes::gridOf(GridCellId id) const { return m_gridIndex.value(id, -1); }
int CityShapes::areaOf(AreaLevel level, const QString& code) const { return m_codeIndex[static_cast<std::size_t>(level)].value(code, -1); }

std::int64_t CityShapes::footprintOf(BuildingId id) const
{
    const auto found = m_footprintIndex.constFind(id);
    return found == m_footprintIndex.cend() ? -1 : std::int64_t(*found);
}

} // namespace huimin
