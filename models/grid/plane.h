#pragma once
#include "models/registry/dwelling.h"
#include <span>
#include <vector>

/// The schematic plane of the map: WGS-84 degrees in a local equirectangular projection with the ellipsoid's two radii at the
/// city's origin (118.1° E, 24.6° N), in 1/100 m east and north of it. Distances are right to 0.24 % over 60 km. No Qt Gui.
namespace huimin {

/// A closed outline; the first point is not repeated at the end. Anticlockwise = positive area.
using PlaneRing = std::vector<PlanePoint>;

struct Degrees {
    double longitude = 0;
    double latitude = 0;
};

PlanePoint toPlane(Degrees at);
Degrees toDegrees(PlanePoint at);

/// Signed area in m².
double ringArea(std::span<const PlanePoint> ring);
/// The centre of gravity; the mean of the points where the area is nothing.
PlanePoint ringCentre(std::span<const PlanePoint> ring);
/// Whether the point lies inside (even-odd); points on the border belong to either side.
bool ringContains(std::span<const PlanePoint> ring, PlanePoint point);
/// In m, with the cosine at the mean latitude of the two: right to 0.007 % over 60 km. For shown distances.
double planeDistance(PlanePoint a, PlanePoint b);

} // namespace huimin
