#pragma once
#include "models/grid/cityshapes.h"

/// Where which shape lies: buildings, grids and the borders of each level by their boxes, for drawing, hitting and the lasso.
namespace huimin {

/// Never changed once it is made; read from any thread. 200,000 buildings take some 25 ms.
class ShapeIndex {
public:
    explicit ShapeIndex(std::shared_ptr<const CityShapes> shapes);
    ~ShapeIndex();

    const CityShapes& shapes() const { return *m_shapes; }

    /// The building at a point, the first where several overlap.
    std::optional<std::uint32_t> footprintAt(PlanePoint point) const;
    std::optional<std::uint32_t> gridAt(PlanePoint point) const;

    /// What has a box that meets the given one, in rising order.
    std::vector<std::uint32_t> footprintsIn(const PlaneBox& box) const;
    std::vector<std::uint32_t> gridsIn(const PlaneBox& box) const;
    /// The lines of a level's borders that may meet the box, in rising order.
    std::vector<std::uint32_t> bordersIn(AreaLevel level, const PlaneBox& box) const;

    /// What has its centre (a grid its label point) inside a drawn outline, in rising order.
    std::vector<std::uint32_t> footprintsWithin(const PlaneRing& lasso) const;
    std::vector<std::uint32_t> gridsWithin(const PlaneRing& lasso) const;

    /// The grid that lies next to one in a direction (1 right, 0, −1 left; 1 up, 0, −1 down): the nearest by its label point within
    /// 60° of it; nothing at the edge.
    std::optional<std::uint32_t> gridBeside(std::uint32_t grid, int right, int up) const;

private:
    struct Trees;
    std::shared_ptr<const CityShapes> m_shapes;
    std::unique_ptr<Trees> m_trees;
};

} // namespace huimin
