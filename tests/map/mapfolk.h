#pragma once
#include "models/grid/fieldwork.h"
#include "models/grid/gridevent.h"
#include "models/registry/resident.h"
#include "tests/map/maptown.h"
#include "tests/support/memoryspace.h"

/// People, tasks, events and visits in two grids of the town of the map. It is 2026-11-24 10:42.
namespace huimin::test {

struct MapFolk {
    QDate today { 2026, 11, 24 };
    Resident wang; ///< 82, alone
    Resident lin; ///< 41, alone
    Household wangHome;
    GridTask lateTask;
    GridTask todayTask;
    GridTask doneTask;
    GridEvent fire; ///< late
    GridEvent outside; ///< in no grid

    explicit MapFolk(MemorySpace& records)
    {
        const MapTown& town = mapTown();
        for (const GridCell& cell : town.grids)
            records.add(cell);
        for (const Building& building : town.buildings)
            records.add(building);
        const Building& house = town.buildings[0];
        wang = person(1, QStringLiteral("王秀英"), { 1944, 3, 2 });
        lin = person(2, QStringLiteral("林国栋"), { 1985, 5, 1 });
        wangHome = home(1, house, QStringLiteral("501"), wang, 1);
        const Household linHome = home(2, house, QStringLiteral("502"), lin, 1);
        home(3, town.buildings[1], QStringLiteral("101"), person(3, QStringLiteral("周建华"), { 1979, 1, 1 }), 3);
        for (const Resident& resident : { wang, lin })
            records.add(resident);
        for (const Household& household : homes)
            records.add(household);
        for (const Address& address : doors)
            records.add(address);
        lateTask = task(1, wang, doors[0], -2);
        todayTask = task(2, lin, doors[1], 0);
        doneTask = task(3, wang, doors[0], 1);
        doneTask.state = TaskState::Done;
        GridTask nowhere = task(4, lin, doors[1], 3);
        nowhere.addressId = {};
        nowhere.gridId = GridCellId(mapId(9, 9));
        for (const GridTask& each : { lateTask, todayTask, doneTask, nowhere })
            records.add(each);
        fire = event(1, QStringLiteral("32 号楼下"), QStringLiteral("飞线充电。"), boxOf(house.outline).centre());
        fire.state = QStringLiteral("E4");
        fire.handleDue = businessInstant(today, QTime(8, 0));
        outside = event(2, QStringLiteral("海上"), QStringLiteral("漂来一堆泡沫箱。"), { 4'000'000, -4'000'000 });
        outside.gridId = {};
        GridEvent archived = event(3, QStringLiteral("门口"), QStringLiteral("井盖坏了。"), boxOf(house.outline).centre());
        archived.state = QStringLiteral("E9");
        for (const GridEvent& each : { fire, outside, archived })
            records.add(each);
        Visit visit;
        visit.id = VisitId(mapId(8, 1));
        visit.householdId = wangHome.id;
        visit.gridId = house.gridId;
        visit.beganAt = businessInstant(today.addDays(-3), QTime(9, 12));
        visit.outcome = VisitOutcome::Met;
        visit.note = QStringLiteral("水电正常。");
        Visit old = visit;
        old.id = VisitId(mapId(8, 2));
        old.beganAt = businessInstant(today.addDays(-60), QTime(9, 0));
        records.add(visit);
        records.add(old);
    }

    std::vector<Household> homes;
    std::vector<Address> doors;

private:
    static Resident person(int n, const QString& name, QDate born)
    {
        Resident resident;
        resident.id = ResidentId(mapId(3, n));
        resident.name = name;
        resident.birthDate = born;
        resident.nationality = QStringLiteral("CHN");
        return resident;
    }
    Household home(int n, const Building& building, const QString& room, const Resident& head, int size)
    {
        Address address;
        address.id = AddressId(mapId(4, n));
        address.gridId = building.gridId;
        address.buildingId = building.id;
        address.road = building.road;
        address.room = room;
        address.floor = room.left(1).toInt();
        doors.push_back(address);
        Household household;
        household.id = HouseholdId(mapId(5, n));
        household.addressId = address.id;
        household.headId = head.id;
        household.size = size;
        homes.push_back(household);
        return household;
    }
    GridTask task(int n, const Resident& subject, const Address& door, int days) const
    {
        GridTask task;
        task.id = GridTaskId(mapId(6, n));
        task.kind = TaskKind::Visit;
        task.reason = QStringLiteral("独居白天，9 天没联系上");
        task.subjectId = subject.id.uuid;
        task.addressId = door.id;
        task.gridId = door.gridId;
        task.dueAt = businessInstant(today.addDays(days), QTime(18, 0));
        return task;
    }
    static GridEvent event(int n, const QString& place, const QString& text, PlanePoint at)
    {
        GridEvent event;
        event.id = GridEventId(mapId(7, n));
        event.place = place;
        event.text = text;
        event.point = at;
        event.state = QStringLiteral("E0");
        event.gridId = mapTown().grids[0].id;
        return event;
    }
};

} // namespace huimin::test
