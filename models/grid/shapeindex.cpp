#include "models/grid/shapeindex.h"
#include <algorithm>
#define BOOST_ALLOW_DEPRECATED_HEADERS // 1.74 includes a header of its own that it calls deprecated
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <cmath>

namespace huimin {
namespace {
namespace bg = boost::geometry;
using TreePoint = bg::model::point<std::int32_t, 2, bg::cs::cartesian>;
using TreeBox = bg::model::box<TreePoint>;
using TreeValue = std::pair<TreeBox, std::uint32_t>;
using Tree = bg::index::rtree<TreeValue, bg::index::rstar<16>>;

TreeBox treeBox(const PlaneBox& box) { return { { box.left, box.bottom }, { box.right, box.top } }; }

template <typename BoxOf>
Tree packed(std::size_t count, BoxOf boxOf)
{
    std::vector<TreeValue> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        values.emplace_back(treeBox(boxOf(i)), static_cast<std::uint32_t>(i));
    return Tree(values); // from a range: packed at once
}

std::vector<std::uint32_t> found(const Tree& tree, const PlaneBox& box)
{
    std::vector<std::uint32_t> out;
    if (box.isEmpty())
        return out;
    for (auto it = tree.qbegin(bg::index::intersects(treeBox(box))); it != tree.qend(); ++it)
        out.push_back(it->second);
    std::sort(out.begin(), out.end());
    return out;
}

PlaneBox boxAt(PlanePoint point) { return { point.x, point.y, point.x, point.y }; }
} // namespace

struct ShapeIndex::Trees {
    Tree footprints;
    Tree grids;
    Tree borders[areaLevels];
};

ShapeIndex::ShapeIndex(std::shared_ptr<const CityShapes> shapes) : m_shapes(std::move(shapes)), m_trees(std::make_unique<Trees>())
{
    const CityShapes& city = *m_shapes;
    m_trees->footprints = packed(city.footprints(), [&](std::size_t i) { return city.footprintBox(static_cast<std::uint32_t>(i)); });
    m_trees->grids = packed(city.areas(AreaLevel::Grid).size(), [&](std::size_t i) { return city.areas(AreaLevel::Grid)[i].box; });
    for (int level = 0; level < areaLevels; ++level) {
        const auto& lines = city.borders(static_cast<AreaLevel>(level));
        m_trees->borders[level] = packed(lines.size(), [&](std::size_t i) {
            PlaneBox box = boxAt(lines[i].from);
            box.take(lines[i].to);
            return box;
        });
    }
}

ShapeIndex::~ShapeIndex() = default;

std::optional<std::uint32_t> ShapeIndex::footprintAt(PlanePoint point) const
{
    for (const std::uint32_t i : found(m_trees->footprints, boxAt(point)))
        if (ringContains(m_shapes->footprint(i), point))
            return i;
    return std::nullopt;
}

std::optional<std::uint32_t> ShapeIndex::gridAt(PlanePoint point) const
{
    for (const std::uint32_t i : found(m_trees->grids, boxAt(point)))
        for (const PlaneRing& ring : m_shapes->areas(AreaLevel::Grid)[i].rings)
            if (ringContains(ring, point))
                return i;
    return std::nullopt;
}

std::vector<std::uint32_t> ShapeIndex::footprintsIn(const PlaneBox& box) const { return found(m_trees->footprints, box); }
std::vector<std::uint32_t> ShapeIndex::gridsIn(const PlaneBox& box) const { return found(m_trees->grids, box); }
std::vector<std::uint32_t> ShapeIndex::bordersIn(AreaLevel level, const PlaneBox& box) const { return found(m_trees->borders[static_cast<int>(level)], box); }

std::vector<std::uint32_t> ShapeIndex::footprintsWithin(const PlaneRing& lasso) const
{
    if (lasso.size() < 3)
        return {};
    std::vector<std::uint32_t> out = footprintsIn(boxOf(lasso));
    std::erase_if(out, [&](std::uint32_t i) { return !ringContains(lasso, m_shapes->footprintCentre(i)); });
    return out;
}

std::vector<std::uint32_t> ShapeIndex::gridsWithin(const PlaneRing& lasso) const
{
    if (lasso.size() < 3)
        return {};
    std::vector<std::uint32_t> out = gridsIn(boxOf(lasso));
    std::erase_if(out, [&](std::uint32_t i) { return !ringContains(lasso, m_shapes->areas(AreaLevel::Grid)[i].label); });
    return out;
}

std::optional<std::uint32_t> ShapeIndex::gridBeside(std::uint32_t grid, int right, int up) const
{
    const auto& grids = m_shapes->areas(AreaLevel::Grid);
    const PlanePoint from = grids[grid].label;
    std::optional<std::uint32_t> best;
    double nearest = 0;
    for (std::uint32_t i = 0; i < grids.size(); ++i) {
        const double dx = double(grids[i].label.x) - from.x, dy = double(grids[i].label.y) - from.y;
        const double far = std::hypot(dx, dy);
        if (i == grid || far <= 0 || (dx * right + dy * up) / far < 0.5)
            continue;
        // straight ahead counts before aside
        const double cost = far * (2 - (dx * right + dy * up) / far);
        if (!best || cost < nearest) {
            best = i;
            nearest = cost;
        }
    }
    return best;
}

} // namespace huimin
