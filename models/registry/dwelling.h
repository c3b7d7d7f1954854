#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"

/// Where people live: grid cells, buildings, addresses, households. Points are in 1/100 m of the schematic plane (models/grid/plane.h).
namespace huimin {

enum class Tenure { Owned, Rented, Dormitory, Other };
template <>
struct EnumTexts<Tenure> {
    static constexpr EnumText<Tenure> list[] = { { Tenure::Owned, "owned" }, { Tenure::Rented, "rented" }, { Tenure::Dormitory, "dormitory" }, { Tenure::Other, "other" } };
};

enum class BuildingKind { House, Flats, Shop, Office, Public };
template <>
struct EnumTexts<BuildingKind> {
    static constexpr EnumText<BuildingKind> list[] = { { BuildingKind::House, "house" }, { BuildingKind::Flats, "flats" }, { BuildingKind::Shop, "shop" }, { BuildingKind::Office, "office" }, { BuildingKind::Public, "public" } };
};

/// A point of the schematic plane, 1/100 m east and north of the city's origin.
struct PlanePoint {
    int x = 0;
    int y = 0;
    bool operator==(const PlanePoint&) const = default;
};
template <>
const Schema& schemaOf<PlanePoint>();

/// The people of one dwelling (住户). Home scope: the grid. A household book (户口簿) is a field of the resident.
struct Household {
    HouseholdId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    AddressId addressId;
    ResidentId headId;
    Tenure tenure{};
    int size = 0;
    std::optional<QDate> lastVisitOn;
    std::vector<QString> note;
    bool operator==(const Household&) const = default;
};
template <>
const Schema& schemaOf<Household>();

/// One door (地址). Home scope: the grid. The door key building.stair.room is unique in a grid.
struct Address {
    AddressId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString division;
    GridCellId gridId;
    QString road;
    std::optional<QString> lane;
    BuildingId buildingId;
    std::optional<QString> stair;
    int floor = 0;
    QString room;
    QString doorKey;
    bool operator==(const Address&) const = default;
};
template <>
const Schema& schemaOf<Address>();

/// A building (楼栋) of a grid; no person in it.
struct Building {
    BuildingId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    GridCellId gridId;
    QString number;
    QString road;
    BuildingKind kind{};
    int floors = 0;
    int stairs = 0;
    int doors = 0;
    std::vector<PlanePoint> outline;
    bool operator==(const Building&) const = default;
};
template <>
const Schema& schemaOf<Building>();

/// A grid cell (网格): 12-digit community + 001…999.
struct GridCell {
    GridCellId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString code;
    QString name;
    QString division;
    std::vector<PlanePoint> outline;
    int households = 0;
    std::vector<StaffId> workers;
    bool operator==(const GridCell&) const = default;
};
template <>
const Schema& schemaOf<GridCell>();

} // namespace huimin
