#include "models/grid/plane.h"
#include <cmath>
#include <numbers>

namespace huimin {
namespace {
constexpr Degrees planeOrigin { 118.1, 24.6 };
constexpr double equatorRadius = 6378137.0; // WGS-84
constexpr double eccentricity2 = 6.69437999014e-3;

struct PlaneScale {
    double perLongitude; ///< 1/100 m a degree
    double perLatitude;
};
const PlaneScale& planeScale()
{
    static const PlaneScale scale = [] {
        const double phi = planeOrigin.latitude * std::numbers::pi / 180;
        const double w = std::sqrt(1 - eccentricity2 * std::sin(phi) * std::sin(phi));
        const double degree = 100 * std::numbers::pi / 180;
        return PlaneScale { degree * equatorRadius / w * std::cos(phi), degree * equatorRadius * (1 - eccentricity2) / (w * w * w) };
    }();
    return scale;
}
} // namespace

PlanePoint toPlane(Degrees at)
{
    return { static_cast<int>(std::lround((at.longitude - planeOrigin.longitude) * planeScale().perLongitude)),
        static_cast<int>(std::lround((at.latitude - planeOrigin.latitude) * planeScale().perLatitude)) };
}

Degrees toDegrees(PlanePoint at)
{
    return { planeOrigin.longitude + at.x / planeScale().perLongitude, planeOrigin.latitude + at.y / planeScale().perLatitude };
}

double ringArea(std::span<const PlanePoint> ring)
{
    std::int64_t twice = 0; // a city of 60 km is 6e6 across: products of 4e13, far from overflow
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const PlanePoint& a = ring[i];
        const PlanePoint& b = ring[(i + 1) % ring.size()];
        twice += std::int64_t(a.x) * b.y - std::int64_t(b.x) * a.y;
    }
    return static_cast<double>(twice) / 2e4;
}

PlanePoint ringCentre(std::span<const PlanePoint> ring)
{
    if (ring.empty())
        return {};
    double x = 0, y = 0, twice = 0;
    const PlanePoint base = ring.front(); // near the ring, so that little is lost in the products
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const double ax = ring[i].x - base.x, ay = ring[i].y - base.y;
        const PlanePoint& next = ring[(i + 1) % ring.size()];
        const double bx = next.x - base.x, by = next.y - base.y;
        const double cross = ax * by - bx * ay;
        twice += cross;
        x += (ax + bx) * cross;
        y += (ay + by) * cross;
    }
    if (twice != 0)
        return { base.x + static_cast<int>(std::lround(x / (3 * twice))), base.y + static_cast<int>(std::lround(y / (3 * twice))) };
    for (const PlanePoint& point : ring) {
        x += point.x;
        y += point.y;
    }
    const auto count = static_cast<double>(ring.size());
    return { static_cast<int>(std::lround(x / count)), static_cast<int>(std::lround(y / count)) };
}

bool ringContains(std::span<const PlanePoint> ring, PlanePoint point)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const PlanePoint& a = ring[i];
        const PlanePoint& b = ring[j];
        if ((a.y > point.y) == (b.y > point.y))
            continue;
        // x of the edge at the height of the point, compared without a division
        const std::int64_t cross = std::int64_t(b.x - a.x) * (point.y - a.y) - std::int64_t(point.x - a.x) * (b.y - a.y);
        if ((cross > 0) == (b.y > a.y))
            inside = !inside;
    }
    return inside;
}

double planeDistance(PlanePoint a, PlanePoint b)
{
    const double mean = toDegrees({ 0, a.y / 2 + b.y / 2 }).latitude * std::numbers::pi / 180;
    const double origin = planeOrigin.latitude * std::numbers::pi / 180;
    const double w = std::sqrt(1 - eccentricity2 * std::sin(mean) * std::sin(mean)), w0 = std::sqrt(1 - eccentricity2 * std::sin(origin) * std::sin(origin));
    const double east = (double(b.x) - a.x) * std::cos(mean) * w0 / (std::cos(origin) * w);
    const double north = (double(b.y) - a.y) * (w0 * w0 * w0) / (w * w * w);
    return std::hypot(east, north) / 100;
}

} // namespace huimin
