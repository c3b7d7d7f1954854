// Apart from the rest because the library's templates take long to compile.
#include "models/grid/geolayer.h"
#include <boost/geometry/algorithms/correct.hpp>
#include <boost/geometry/algorithms/is_valid.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>

namespace huimin {

bool crossesItself(const std::vector<PlaneRing>& rings)
{
    namespace bg = boost::geometry;
    using ShapePoint = bg::model::d2::point_xy<double>;
    if (rings.empty())
        return false;
    bg::model::polygon<ShapePoint> shape;
    shape.inners().resize(rings.size() - 1);
    for (std::size_t i = 0; i < rings.size(); ++i) {
        auto& ring = i == 0 ? shape.outer() : shape.inners()[i - 1];
        for (const PlanePoint& point : rings[i])
            ring.emplace_back(point.x, point.y);
    }
    bg::correct(shape); // direction and closing are not asked for here
    bg::validity_failure_type failure = bg::no_failure;
    return !bg::is_valid(shape, failure) && failure != bg::failure_few_points && failure != bg::failure_wrong_topological_dimension;
}

} // namespace huimin
