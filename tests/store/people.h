#pragma once
#include "models/matters/matter.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"
#include "models/registry/organisation.h"
#include "models/registry/resident.h"
#include "tests/store/testcenter.h"

/// Small records for the store's tests.
namespace huimin::test {

inline GridCell gridCell(TestCenter& center, const QString& code)
{
    GridCell grid;
    grid.id = GridCellId(center.newId());
    grid.code = code;
    grid.name = QStringLiteral("前埔北第三网格");
    grid.division = code.left(12);
    return grid;
}

inline Address address(TestCenter& center, const GridCell& grid, const QString& door)
{
    Address address;
    address.id = AddressId(center.newId());
    address.division = grid.division;
    address.gridId = grid.id;
    address.road = QStringLiteral("前埔二里");
    address.buildingId = BuildingId(center.newId());
    address.room = door;
    address.doorKey = door;
    return address;
}

inline Household household(TestCenter& center, const Address& at)
{
    Household household;
    household.id = HouseholdId(center.newId());
    household.addressId = at.id;
    return household;
}

inline Resident resident(TestCenter& center, const QString& name, const HouseholdId& household = {})
{
    Resident person;
    person.id = ResidentId(center.newId());
    person.name = name;
    person.nationality = QStringLiteral("CHN");
    person.birthDate = QDate(1984, 8, 16);
    person.householdId = household;
    return person;
}

inline Hall hall(TestCenter& center, const QString& number)
{
    Hall hall;
    hall.id = HallId(center.newId());
    hall.number = number;
    hall.name = QStringLiteral("思明区政务服务中心");
    hall.district = QStringLiteral("350203");
    return hall;
}

inline Department department(TestCenter& center, const QString& code)
{
    Department department;
    department.id = DepartmentId(center.newId());
    department.code = code;
    department.name = QStringLiteral("厦门市人社局");
    return department;
}

inline Matter matter(TestCenter& center, const Hall& hall, const Department& department, const QUuid& applicant)
{
    Matter matter;
    matter.id = MatterId(center.newId());
    matter.itemCode = QStringLiteral("hrss-001");
    matter.itemVersion = 1;
    matter.itemName = QStringLiteral("一次性创业补贴申领");
    matter.hallId = hall.id;
    matter.departmentId = department.id;
    matter.applicantId = applicant;
    matter.applicantName = QStringLiteral("张伟明");
    matter.stage = QStringLiteral("30");
    matter.appliedAt = center.clock.now();
    return matter;
}

/// A grid with one dwelling in it.
struct Dwelling {
    GridCell grid;
    Address address;
    Household household;
};
inline Dwelling dwelling(TestCenter& center, const QString& gridCode, const QString& door)
{
    Dwelling out { gridCell(center, gridCode), {}, {} };
    out.address = address(center, out.grid, door);
    out.household = household(center, out.address);
    out.grid = center.put(out.grid);
    out.address = center.put(out.address);
    out.household = center.put(out.household);
    return out;
}

} // namespace huimin::test
