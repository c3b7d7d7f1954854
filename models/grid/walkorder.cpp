#include "models/grid/walkorder.h"
#include "models/grid/plane.h"
#include <algorithm>
#include <map>

namespace huimin {
namespace {

/// Numbers by their value, then words.
bool isNumberBefore(const QString& a, const QString& b)
{
    bool aIs = false, bIs = false;
    const int left = a.toInt(&aIs), right = b.toInt(&bIs);
    if (aIs && bIs && left != right)
        return left < right;
    return aIs != bIs ? aIs : a < b;
}

} // namespace

std::vector<BuildingId> walkBuildings(std::vector<Building> buildings)
{
    struct Placed {
        BuildingId id;
        PlanePoint at;
    };
    std::vector<Placed> placed;
    std::vector<Building> unplaced;
    for (Building& building : buildings) {
        if (building.outline.empty())
            unplaced.push_back(std::move(building));
        else
            placed.push_back({ building.id, ringCentre(building.outline) });
    }
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return std::pair(a.at.y, a.at.x) < std::pair(b.at.y, b.at.x); });
    std::vector<BuildingId> order;
    bool eastwards = true;
    for (std::size_t begin = 0; begin < placed.size();) {
        std::size_t end = begin;
        while (end < placed.size() && placed[end].at.y - placed[begin].at.y <= walkRowHeight)
            ++end;
        const auto from = placed.begin() + static_cast<std::ptrdiff_t>(begin), to = placed.begin() + static_cast<std::ptrdiff_t>(end);
        std::sort(from, to, [eastwards](const Placed& a, const Placed& b) { return eastwards ? a.at.x < b.at.x : b.at.x < a.at.x; });
        for (auto it = from; it != to; ++it)
            order.push_back(it->id);
        eastwards = !eastwards;
        begin = end;
    }
    std::sort(unplaced.begin(), unplaced.end(), [](const Building& a, const Building& b) { return a.road != b.road ? a.road < b.road : isNumberBefore(a.number, b.number); });
    for (const Building& building : unplaced)
        order.push_back(building.id);
    return order;
}

std::vector<WalkDoor> walkDoors(std::vector<WalkDoor> doors)
{
    struct StairOrder {
        bool operator()(const QString& a, const QString& b) const { return isNumberBefore(a, b); }
    };
    std::map<QString, std::vector<WalkDoor>, StairOrder> stairs;
    for (WalkDoor& door : doors)
        stairs[door.stair].push_back(std::move(door));
    std::vector<WalkDoor> order;
    bool up = true;
    for (auto& [stair, ofStair] : stairs) {
        std::stable_sort(ofStair.begin(), ofStair.end(), [up](const WalkDoor& a, const WalkDoor& b) {
            if (a.floor != b.floor)
                return up ? a.floor < b.floor : b.floor < a.floor;
            return isNumberBefore(a.room, b.room);
        });
        order.insert(order.end(), ofStair.begin(), ofStair.end());
        up = !up;
    }
    return order;
}

} // namespace huimin
