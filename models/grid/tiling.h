#pragma once
#include "models/base/result.h"
#include "models/grid/plane.h"

/// Made-up borders that tile the real districts: streets, communities and grids are cut out of the shapes of the six districts
/// (resources/divisions/xiamen_districts.geojson) by straight lines, since no public borders below the district exist. Each cut
/// parts an area by the number of what lies on either side, at the angle where the cut is short; streets are told apart by
/// where they roughly lie (xiamen_street_places.csv). Nothing of it depends on a seed: every city has the same communities.
/// A schematic only. Isles below 2 km² and holes of the districts are left out; 鼓浪屿 is its own isle.
namespace huimin {

struct CommunityShape {
    QString division; ///< 12 digits, level community
    PlaneRing outline;
};

/// The outlines of all communities and villages, in the order of their codes (some 60 ms). They tile the districts. A ring may
/// touch itself along a cut line where its area has two pieces. Fails as FileUnreadable where a resource is missing or damaged.
Result<std::vector<CommunityShape>> communityShapes();

/// The shapes of all districts, streets and communities, in the order of their codes; a district is several rings where it has isles.
struct DivisionShape {
    QString division; ///< 12 digits
    std::vector<PlaneRing> rings;
};
Result<std::vector<DivisionShape>> divisionShapes();

/// Cuts a ring into `parts` pieces of about the same area that tile it.
std::vector<PlaneRing> splitRing(const PlaneRing& ring, int parts);

/// Cuts a ring into pieces that tile it, each with a share of the area by its weight; pieces with a place lie towards it.
struct TilePart {
    double weight = 1;
    std::optional<PlanePoint> place;
};
std::vector<PlaneRing> splitRing(const PlaneRing& ring, const std::vector<TilePart>& parts);

} // namespace huimin
