#pragma once
#include "models/commands/command.h"
#include "models/grid/fieldwork.h"
#include "models/registry/dwelling.h"

/// A grid worker's day: his open tasks by building and door in walking order, the most pressing first at each door; each says why.
namespace huimin {

class WorkCalendar;

struct DayTask {
    GridTask task;
    QString subject; ///< a name; empty where it is about a place
    QString subjectType; ///< Resident, Enterprise; empty else
    bool isLate = false;
    bool isToday = false;
};

struct DayDoor {
    AddressId address; ///< null: not at a door
    HouseholdId household;
    QString door; ///< 501, 2-501; empty where it is not at a door
    QString code; ///< what the QR of the door holds; empty where there is none
    std::vector<DayTask> tasks;
};

struct DayBuilding {
    BuildingId id; ///< null: the rest, which is at no door
    QString name; ///< 前埔二里32号; empty for the rest
    std::vector<DayDoor> doors;
};

struct DayPlan {
    QDate today;
    std::vector<DayBuilding> buildings;
    int doors = 0; ///< to walk
    int tasks = 0;
    int late = 0;
};

/// The open tasks of the actor that are due on or before `until`.
Result<DayPlan> dayPlan(RecordReader& records, const Actor& actor, QDate today, QDate until);

} // namespace huimin
