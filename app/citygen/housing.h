#pragma once
#include "app/citygen/dice.h"
#include "app/citygen/organisation.h"
#include "models/registry/dwelling.h"

/// Buildings, roads and doors of a grid.
namespace huimin::city {

/// A building while its grid is made: how its doors are numbered and which are taken.
struct HousePlan {
    Building building;
    int doorsOnFloor = 2;
    std::vector<int> freeDoors; ///< stair (0: the only one) × 10,000 + floor × 100 + place, in the order in which they fill
    bool home = true; ///< people live here
};

class Streets {
public:
    static Result<Streets> load();
    /// Names of roads of a district; the same community gets the same ones.
    std::vector<QString> roadsOf(const GridPlan& grid, Dice& dice) const;

private:
    QHash<QString, std::vector<QString>> m_roads; ///< by district, six digits
};

/// A building of the cast that has to stand in a grid: 前埔二里 32 号.
struct FixedHouse {
    QString road;
    QString number;
};

/// The buildings of a grid (a fifth of its households, at least three), with footprints inside its outline, not yet sent.
/// The doors of the homes are enough for its households and some more. Numbers are unique in the grid.
std::vector<HousePlan> planHouses(const CityPlan& plan, const GridPlan& grid, const Streets& streets, Dice& dice, const std::vector<FixedHouse>& fixed);

/// The address of a door of a building.
Address doorAddress(const CityPlan& plan, const GridPlan& grid, const Building& building, int door, Dice& dice);

/// "福建省厦门市思明区莲前街道前埔北社区前埔二里32号501室" as it is written in records; the same of a door with its stair.
QString placeText(const GridPlan& grid, const QString& road, const QString& number, const QString& room);
QString placeText(const GridPlan& grid, const Address& address);

} // namespace huimin::city
