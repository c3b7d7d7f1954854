#pragma once
#include "models/registry/dwelling.h"

/// In which order doors are walked: buildings in rows to and fro (serpentine), in a building stair by stair, up one and down the next.
namespace huimin {

/// A door of a building, by what its order needs.
struct WalkDoor {
    AddressId address;
    BuildingId building;
    QString stair; ///< empty: the only one
    int floor = 0;
    QString room;
    bool operator==(const WalkDoor&) const = default;
};

/// Rows of buildings whose centres lie within this height are walked as one (1/100 m).
inline constexpr int walkRowHeight = 6'000;

/// The buildings in walking order, from the south-west on: one row eastwards, the next one back. Those without an outline come last, by
/// road and number.
std::vector<BuildingId> walkBuildings(std::vector<Building> buildings);
/// The doors of one building in walking order.
std::vector<WalkDoor> walkDoors(std::vector<WalkDoor> doors);

} // namespace huimin
