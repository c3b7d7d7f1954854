#include "app/citygen/housing.h"
#include "models/base/csv.h"
#include "models/base/divisions.h"
#include <algorithm>
#include <cmath>

namespace huimin::city {
namespace {

/// Footprints in rows along the longest side of the grid, each wholly inside its outline: the places nearest to the middle, so
/// that a village lies close together in a wide grid.
std::vector<std::vector<PlanePoint>> footprints(const PlaneRing& outline, int count, Dice& dice)
{
    double bestLength = 0, angle = 0;
    double low = 1e300, high = -1e300;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const PlanePoint a = outline[i], b = outline[(i + 1) % outline.size()];
        const double dx = b.x - a.x, dy = b.y - a.y;
        if (std::hypot(dx, dy) > bestLength) {
            bestLength = std::hypot(dx, dy);
            angle = std::atan2(dy, dx);
        }
        low = std::min(low, static_cast<double>(std::min(a.x, a.y)));
        high = std::max(high, static_cast<double>(std::max(a.x, a.y)));
    }
    const double ux = std::cos(angle), uy = std::sin(angle);
    const PlanePoint middle = ringCentre(outline);
    double pitch = std::min(8000.0, std::sqrt(ringArea(outline) * 1e4 / count)); // 1/100 m; at most 80 m apart
    for (int attempt = 0; attempt < 30; ++attempt, pitch *= 0.88) {
        struct Spot {
            double far;
            double x, y;
        };
        std::vector<Spot> spots;
        const int reach = static_cast<int>(std::ceil(std::hypot(high - low, high - low) / pitch / 1.4)) + 1;
        const int limit = std::min(reach, 60);
        for (int row = -limit; row <= limit; ++row)
            for (int column = -limit; column <= limit; ++column) {
                const double x = middle.x + pitch * (ux * column - uy * row), y = middle.y + pitch * (uy * column + ux * row);
                bool inside = true;
                for (const int side : { 0, 1, 2, 3 }) {
                    const double cx = (side % 2 == 0 ? -0.42 : 0.42) * pitch, cy = (side < 2 ? -0.42 : 0.42) * pitch;
                    inside = inside && ringContains(outline, { static_cast<int>(x + ux * cx - uy * cy), static_cast<int>(y + uy * cx + ux * cy) });
                }
                if (inside)
                    spots.push_back({ std::hypot(x - middle.x, y - middle.y), x, y });
            }
        if (static_cast<int>(spots.size()) < count)
            continue;
        std::stable_sort(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) { return a.far < b.far; });
        spots.resize(static_cast<std::size_t>(count));
        std::stable_sort(spots.begin(), spots.end(), [&](const Spot& a, const Spot& b) { return -uy * a.x + ux * a.y < -uy * b.x + ux * b.y; });
        std::vector<std::vector<PlanePoint>> out;
        for (const Spot& spot : spots) {
            const double half = std::min(pitch * 0.36, 2400.0) * (0.8 + 0.01 * dice.between(0, 20));
            const double deep = std::min(pitch * 0.22, 900.0) * (0.8 + 0.01 * dice.between(0, 20));
            std::vector<PlanePoint> ring;
            for (const int corner : { 0, 1, 2, 3 }) {
                const double cx = corner == 0 || corner == 3 ? -half : half, cy = corner < 2 ? -deep : deep;
                ring.push_back({ static_cast<int>(std::lround(spot.x + ux * cx - uy * cy)), static_cast<int>(std::lround(spot.y + uy * cx + ux * cy)) });
            }
            out.push_back(std::move(ring));
        }
        return out;
    }
    // a sliver of a grid: every house at its middle point
    return std::vector<std::vector<PlanePoint>>(static_cast<std::size_t>(count),
        { middle, { middle.x + 300, middle.y }, { middle.x + 300, middle.y + 300 }, { middle.x, middle.y + 300 } });
}

} // namespace

Result<Streets> Streets::load()
{
    const auto table = CsvTable::read(QStringLiteral(":/huimin/names/xiamen_roads.csv"));
    if (!table)
        return table.error();
    QHash<QString, QString> codeOf;
    for (const Division& district : shippedDivisions().of(DivisionLevel::District))
        codeOf.insert(district.name, district.code.left(6));
    Streets streets;
    for (qsizetype row = 0; row < table->size(); ++row)
        streets.m_roads[codeOf.value(table->at(row, 0))].push_back(table->at(row, 1));
    return streets;
}

std::vector<QString> Streets::roadsOf(const GridPlan& grid, Dice& dice) const
{
    std::vector<QString> roads;
    // the lanes (里) of a neighbourhood carry its name: 前埔北一里
    QString place = grid.name.section(QLatin1Char(' '), 0, 0);
    if (place.endsWith(QStringLiteral("村")) || place.endsWith(QStringLiteral("社")))
        place.chop(1);
    static const char16_t numbers[] = u"一二三四五六七八九";
    const int lane = grid.code.right(3).toInt() * 2 - 1;
    for (int n = lane; n < lane + 2; ++n)
        roads.push_back(place + (n <= 9 ? QString(QChar(numbers[n - 1])) : QString::number(n)) + QStringLiteral("里"));
    const auto& known = m_roads.value(grid.district);
    if (!known.empty())
        roads.push_back(dice.pick(known));
    return roads;
}

std::vector<HousePlan> planHouses(const CityPlan& plan, const GridPlan& grid, const Streets& streets, Dice& dice, const std::vector<FixedHouse>& fixed)
{
    const std::vector<QString> roads = streets.roadsOf(grid, dice);
    const auto upTo = [&](int grids) { return std::int64_t(plan.households) * grids / (5 * static_cast<std::int64_t>(plan.grids.size())); };
    const int all = static_cast<int>(upTo(grid.index + 1) - upTo(grid.index));
    const int generated = std::max(all, 3);
    const int count = generated + static_cast<int>(fixed.size());
    const auto outlines = footprints(grid.outline, count, dice);
    const int homes = std::max(1, generated * 86 / 100);
    const bool village = grid.community.mid(9, 1) == QLatin1String("2");

    std::vector<HousePlan> houses;
    int number = 0;
    for (int i = 0; i < count; ++i) {
        HousePlan house;
        Building& building = house.building;
        building.createdAt = cityBegin(plan);
        building.id = BuildingId(dice.id(building.createdAt));
        building.gridId = gridCellId(plan, grid);
        building.outline = outlines[static_cast<std::size_t>(i)];
        const bool isFixed = i >= generated;
        house.home = isFixed || i < homes;
        if (isFixed) {
            building.road = fixed[static_cast<std::size_t>(i - generated)].road;
            building.number = fixed[static_cast<std::size_t>(i - generated)].number;
        } else {
            // running numbers over all roads of the grid: door keys are unique in it
            do
                number += dice.between(1, 2);
            while (std::any_of(fixed.begin(), fixed.end(), [&](const FixedHouse& f) { return f.number.toInt() == number; }));
            building.number = QString::number(number);
            building.road = roads[static_cast<std::size_t>(i) * roads.size() / static_cast<std::size_t>(generated)];
        }
        const int wanted = (grid.households + homes - 1) / homes; // households a house
        if (!house.home) {
            building.kind = dice.chance(650) ? BuildingKind::Shop : dice.chance(700) ? BuildingKind::Office : BuildingKind::Public;
            building.floors = building.kind == BuildingKind::Shop ? dice.between(1, 3) : dice.between(3, 12);
            building.stairs = 1;
            building.doors = building.floors * 2;
            houses.push_back(std::move(house));
            continue;
        }
        building.kind = village && dice.chance(700) ? BuildingKind::House : BuildingKind::Flats;
        building.floors = building.kind == BuildingKind::House ? dice.between(3, 5) : dice.between(6, 8);
        if (isFixed)
            building.floors = 7;
        house.doorsOnFloor = std::max(2, (wanted + 2 + building.floors - 1) / building.floors);
        // a third of the blocks have two stairs, each with half of the doors
        building.stairs = !isFixed && building.kind == BuildingKind::Flats && dice.chance(330) ? 2 : 1;
        const int onStair = (house.doorsOnFloor + building.stairs - 1) / building.stairs;
        building.doors = building.floors * building.stairs * onStair;
        for (int stair = 1; stair <= building.stairs; ++stair)
            for (int floor = 1; floor <= building.floors; ++floor)
                for (int door = 1; door <= onStair; ++door)
                    house.freeDoors.push_back((building.stairs > 1 ? stair * 10'000 : 0) + floor * 100 + door);
        for (std::size_t k = house.freeDoors.size(); k > 1; --k) // mixed, so that the empty doors lie anywhere
            std::swap(house.freeDoors[k - 1], house.freeDoors[static_cast<std::size_t>(dice.below(k))]);
        houses.push_back(std::move(house));
    }
    return houses;
}

Address doorAddress(const CityPlan& plan, const GridPlan& grid, const Building& building, int door, Dice& dice)
{
    Address address;
    address.createdAt = cityBegin(plan);
    address.id = AddressId(dice.id(address.createdAt));
    address.division = grid.community;
    address.gridId = building.gridId;
    address.road = building.road;
    address.buildingId = building.id;
    address.floor = door / 100 % 100;
    address.room = QString::number(door % 10'000);
    address.doorKey = building.number + QLatin1Char('.');
    if (door >= 10'000) {
        address.stair = QString::number(door / 10'000);
        address.doorKey += *address.stair + QLatin1Char('.');
    }
    address.doorKey += address.room;
    return address;
}

QString placeText(const GridPlan& grid, const QString& road, const QString& number, const QString& room)
{
    QString text = QStringLiteral("福建省厦门市") + grid.placeName + road + number + QStringLiteral("号");
    return room.isEmpty() ? text : text + room + QStringLiteral("室");
}

QString placeText(const GridPlan& grid, const Address& address)
{
    const QString number = address.doorKey.section(QLatin1Char('.'), 0, 0);
    return placeText(grid, address.road, number, address.stair ? *address.stair + QStringLiteral("梯") + address.room : address.room);
}

} // namespace huimin::city
