#include "models/grid/dayplan.h"
#include "models/base/ownnumbers.h"
#include "models/grid/walkorder.h"
#include "models/registry/enterprise.h"
#include "models/registry/resident.h"
#include <algorithm>
#include <map>

namespace huimin {
namespace {

QDate dayOf(const GridTask& task) { return task.state == TaskState::Postponed && task.postponedTo ? *task.postponedTo : businessDate(task.dueAt); }

bool isMorePressing(const DayTask& a, const DayTask& b)
{
    if (a.task.priority != b.task.priority)
        return a.task.priority < b.task.priority;
    return dayOf(a.task) != dayOf(b.task) ? dayOf(a.task) < dayOf(b.task) : a.task.dueAt < b.task.dueAt;
}

Status nameOf(RecordReader& records, DayTask& task)
{
    const QUuid& id = task.task.subjectId;
    if (id.isNull())
        return {};
    const auto person = load<Resident>(records, id);
    if (!person)
        return person.error();
    if (*person) {
        task.subject = (*person)->name;
        task.subjectType = QStringLiteral("Resident");
        return {};
    }
    const auto firm = load<Enterprise>(records, id);
    if (!firm)
        return firm.error();
    if (*firm) {
        task.subject = (*firm)->name;
        task.subjectType = QStringLiteral("Enterprise");
    }
    return {};
}

/// Everything of one building, door by door.
struct AtBuilding {
    Building building;
    std::map<QUuid, Address> addresses;
    std::map<QUuid, std::vector<DayTask>> tasks; ///< by address
};

Result<DayDoor> doorOf(RecordReader& records, const Address& address, std::vector<DayTask> tasks)
{
    DayDoor door;
    door.address = address.id;
    door.door = address.stair && !address.stair->isEmpty() ? *address.stair + QLatin1Char('-') + address.room : address.room;
    const auto cell = load<GridCell>(records, address.gridId.uuid);
    if (!cell)
        return cell.error();
    if (*cell)
        door.code = makeDoorCode((*cell)->code, address.doorKey);
    const auto households = relatedTo<Household>(records, address.id.uuid);
    if (!households)
        return households.error();
    if (!households->empty())
        door.household = households->front().id;
    std::stable_sort(tasks.begin(), tasks.end(), isMorePressing);
    door.tasks = std::move(tasks);
    return door;
}

} // namespace

Result<DayPlan> dayPlan(RecordReader& records, const Actor& actor, QDate today, QDate until)
{
    DayPlan plan;
    plan.today = today;
    const auto tasks = relatedTo<GridTask>(records, actor.staff.uuid);
    if (!tasks)
        return tasks.error();
    std::map<QUuid, AtBuilding> at;
    DayDoor elsewhere;
    for (const GridTask& task : *tasks) {
        const bool open = task.state == TaskState::Open || task.state == TaskState::Postponed;
        const QDate day = dayOf(task);
        if (task.assigneeId != actor.staff || !open || day > until)
            continue;
        DayTask entry { task, {}, {}, day < today, day == today };
        HUIMIN_TRY(nameOf(records, entry));
        ++plan.tasks;
        plan.late += entry.isLate;
        const auto address = load<Address>(records, task.addressId.uuid);
        if (!address)
            return address.error();
        const auto building = *address ? load<Building>(records, (*address)->buildingId.uuid) : Result<std::optional<Building>>(std::nullopt);
        if (!building)
            return building.error();
        if (!*building) {
            elsewhere.tasks.push_back(std::move(entry));
            continue;
        }
        AtBuilding& there = at[(*building)->id.uuid];
        there.building = **building;
        there.addresses.insert_or_assign((*address)->id.uuid, **address);
        there.tasks[(*address)->id.uuid].push_back(std::move(entry));
    }
    std::vector<Building> buildings;
    for (const auto& [id, there] : at)
        buildings.push_back(there.building);
    for (const BuildingId& id : walkBuildings(std::move(buildings))) {
        AtBuilding& there = at[id.uuid];
        std::vector<WalkDoor> doors;
        for (const auto& [key, address] : there.addresses)
            doors.push_back({ address.id, id, address.stair.value_or(QString()), address.floor, address.room });
        DayBuilding group { id, there.building.road + there.building.number + QStringLiteral("号"), {} };
        for (const WalkDoor& walked : walkDoors(std::move(doors))) {
            auto door = doorOf(records, there.addresses.at(walked.address.uuid), std::move(there.tasks[walked.address.uuid]));
            if (!door)
                return door.error();
            group.doors.push_back(std::move(*door));
        }
        plan.doors += static_cast<int>(group.doors.size());
        plan.buildings.push_back(std::move(group));
    }
    if (!elsewhere.tasks.empty()) {
        std::stable_sort(elsewhere.tasks.begin(), elsewhere.tasks.end(), isMorePressing);
        plan.buildings.push_back({ {}, {}, { std::move(elsewhere) } });
    }
    return plan;
}

} // namespace huimin
