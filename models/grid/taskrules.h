#pragma once
#include "models/grid/fieldwork.h"
#include "models/registry/dwelling.h"
#include "models/registry/resident.h"
#include "models/store/records.h"

/// Tasks that follow from what is known of a grid, each with the facts that it rests on in its reason. Ours, no norm.
namespace huimin {

class WorkCalendar;

/// A rule of visits (resources say none of this yet for a city of its own).
struct TaskRule {
    const char* id;
    TaskKind kind;
    int everyDays; ///< one task of a subject in so many days
    int dueWorkdays; ///< from the day on which it is made
    int priority; ///< 1 is the highest
};
/// elderlyAlone, newborn, hazard.
const std::vector<TaskRule>& taskRules();

inline constexpr int visitedAloneFrom = 80; ///< years; the map and the tags count who is alone from 60
inline constexpr int silentDays = 7; ///< without a visit
inline constexpr int newbornUntil = 42; ///< days
inline constexpr int recheckAfter = 14; ///< days after a hazard was closed

/// The tasks that are due to be made in a grid on a day, by priority; those of a subject that has an open task of its kind are left out,
/// and so is what a rule made before within its days. Ids follow from rule, subject and day, so that nothing is made twice. A cell without
/// workers gets none.
Result<std::vector<GridTask>> tasksByRules(RecordReader& records, const GridCell& cell, Instant now, const WorkCalendar& calendar);

} // namespace huimin
