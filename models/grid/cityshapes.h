#pragma once
#include "models/base/result.h"
#include "models/grid/plane.h"
#include <QHash>
#include <functional>
#include <memory>

/// The shapes that the map draws: the areas of each level and the footprints of the buildings. No Qt Gui.
namespace huimin {

/// A box of the plane, borders included; empty until something is taken in.
struct PlaneBox {
    int left = 1;
    int bottom = 1;
    int right = 0;
    int top = 0;

    bool isEmpty() const { return right < left || top < bottom; }
    void take(PlanePoint point);
    void take(const PlaneBox& box);
    bool contains(PlanePoint point) const { return point.x >= left && point.x <= right && point.y >= bottom && point.y <= top; }
    bool meets(const PlaneBox& other) const { return left <= other.right && other.left <= right && bottom <= other.top && other.bottom <= top; }
    PlanePoint centre() const { return { left + (right - left) / 2, bottom + (top - bottom) / 2 }; }
    bool operator==(const PlaneBox&) const = default;
};
PlaneBox boxOf(std::span<const PlanePoint> points);

enum class AreaLevel { District, Street, Community, Grid };
inline constexpr int areaLevels = 4;

struct MapArea {
    QString code; ///< 12 digits, of a grid 15
    QString name; ///< 思明区, 莲前街道, 前埔北社区, 前埔北 003
    std::vector<PlaneRing> rings;
    PlaneBox box;
    PlanePoint label; ///< inside the largest ring
    int parent = -1; ///< index in the level above; -1: none
    GridCellId grid {}; ///< of a grid only
};

/// A line of a border, drawn once though two areas share it.
struct MapSegment {
    PlanePoint from;
    PlanePoint to;
};

/// All shapes of the city. Never changed once it is made, so that it may be read from any thread; changed records make a new one.
/// Districts are the shipped shapes, streets and communities the made-up tiling, grids and buildings what the records say. Records
/// with fewer than three points have no shape and are left out.
class CityShapes {
public:
    /// Fails as FileUnreadable where the shipped shapes are missing or damaged. Some 70 ms and what 200,000 buildings cost; off the GUI thread.
    static Result<std::shared_ptr<const CityShapes>> make(const std::vector<GridCell>& grids, const std::vector<Building>& buildings);
    /// The same where the buildings are fetched grid by grid, so that not all records are in memory at once.
    using BuildingsOf = std::function<Result<std::vector<Building>>(const GridCell&)>;
    static Result<std::shared_ptr<const CityShapes>> make(const std::vector<GridCell>& grids, const BuildingsOf& buildingsOf);

    const std::vector<MapArea>& areas(AreaLevel level) const { return m_areas[static_cast<std::size_t>(level)]; }
    /// The borders of a level; those that two areas share once.
    const std::vector<MapSegment>& borders(AreaLevel level) const { return m_borders[static_cast<std::size_t>(level)]; }
    const PlaneBox& box() const { return m_box; }
    /// -1 where there is none.
    int gridOf(GridCellId id) const;
    int areaOf(AreaLevel level, const QString& code) const;

    std::uint32_t footprints() const { return static_cast<std::uint32_t>(m_buildings.size()); }
    std::span<const PlanePoint> footprint(std::uint32_t i) const { return std::span(m_vertices).subspan(m_first[i], m_first[i + 1] - m_first[i]); }
    const PlaneBox& footprintBox(std::uint32_t i) const { return m_boxes[i]; }
    PlanePoint footprintCentre(std::uint32_t i) const { return m_boxes[i].centre(); }
    /// The index of its grid; -1 where the grid has no shape.
    int footprintGrid(std::uint32_t i) const { return m_gridOf[i]; }
    BuildingId building(std::uint32_t i) const { return m_buildings[i]; }
    const QString& road(std::uint32_t i) const { return m_words[m_roadOf[i]]; }
    const QString& number(std::uint32_t i) const { return m_words[m_numberOf[i]]; }
    BuildingKind kind(std::uint32_t i) const { return m_kinds[i]; }
    int floors(std::uint32_t i) const { return m_floors[i]; }
    int doors(std::uint32_t i) const { return m_doors[i]; }
    /// -1 where it has no footprint.
    std::int64_t footprintOf(BuildingId id) const;

private:
    CityShapes() = default;
    void addAreas(AreaLevel level, std::vector<MapArea> areas);
    void addBuildings(const std::vector<Building>& buildings);
    std::uint32_t word(const QString& text);

    std::vector<MapArea> m_areas[areaLevels];
    std::vector<MapSegment> m_borders[areaLevels];
    PlaneBox m_box;
    QHash<GridCellId, int> m_gridIndex;
    QHash<QString, int> m_codeIndex[areaLevels];
    // the buildings as arrays, side by side: a million points in one block
    std::vector<std::uint32_t> m_first { 0 };
    std::vector<PlanePoint> m_vertices;
    std::vector<PlaneBox> m_boxes;
    std::vector<int> m_gridOf;
    std::vector<BuildingId> m_buildings;
    std::vector<QString> m_words; ///< each road and number once
    QHash<QString, std::uint32_t> m_wordIndex;
    std::vector<std::uint32_t> m_roadOf;
    std::vector<std::uint32_t> m_numberOf;
    std::vector<BuildingKind> m_kinds;
    std::vector<int> m_floors;
    std::vector<int> m_doors;
    QHash<BuildingId, std::uint32_t> m_footprintIndex;
};

} // namespace huimin
