#pragma once
#include "models/base/time.h"
#include "models/grid/shapeindex.h"
#include "models/store/records.h"

/// What stands on the map beside the ground: tasks, events, visits and households as marks, and the figures of each grid by which it is
/// coloured. Everything is what this desk holds, so it is there without a network.
namespace huimin {

enum class MarkKind { Task, Event, Visit, Household };
inline constexpr int markKinds = 4;
enum class MarkState {
    Done, ///< visited, closed
    Open,
    Soon, ///< due today
    Late,
};

struct MapMark {
    MarkKind kind = MarkKind::Task;
    MarkState state = MarkState::Open;
    PlanePoint at;
    QByteArray record; ///< type of the record that it opens
    QUuid id;
    QString place {}; ///< 前埔二里 32 号 501
    QString text {}; ///< the reason of a task, what an event says; may name a person
    int count = 1; ///< households of a building
    std::int64_t building = -1; ///< footprint, where it stands at one
    int grid = -1;
    Instant when {}; ///< due; of a visit when it began
    QUuid subject {}; ///< the person or firm that is opened from it; null where there is none
};

/// The measures that a grid can be coloured by.
enum class MapMeasure { None, LateTasks, VisitsDue, ElderlyAlone, OpenEvents };
inline constexpr int mapMeasures = 5;
/// 老年人 begins with 60 by the law on their rights (老年人权益保障法 第二条).
inline constexpr int elderlyFrom = 60;
/// Days ahead in which an open visit counts as due.
inline constexpr int visitDueDays = 7;
/// How far back visits are marks.
inline constexpr int visitDays = 30;

struct MapMarks {
    std::vector<MapMark> marks; ///< the most urgent first, then by id
    /// By measure and grid.
    std::vector<int> figures[mapMeasures];
    int outside = 0; ///< marks in no grid of the map
    int placeless = 0; ///< records without any place on the map
};

/// Reads all marks; the events' own points may lie outside every grid.
Result<MapMarks> readMapMarks(RecordReader& records, const CityShapes& city, Instant now);

/// "前埔二里 32 号": the address of a building as it is written on it.
QString houseText(const CityShapes& city, std::uint32_t footprint);

/// One door of a building, for its card.
struct MapDoor {
    AddressId address;
    QString door; ///< 1 梯 501, 501
    HouseholdId household; ///< null: nobody registered
    ResidentId head;
    QString headName;
    int people = 0;
    bool elderlyAlone = false;
};
/// The doors of a building that this desk holds, by stair and room.
Result<std::vector<MapDoor>> readDoors(RecordReader& records, BuildingId building, QDate today);

/// The grade (0 to 4) of each figure for colouring: 0 for nothing, the rest by the share of the largest; and the least figure of each grade.
struct MapGrades {
    std::vector<int> grades;
    int least[5] = { 0, 0, 0, 0, 0 };
    int largest = 0;
};
MapGrades gradesOf(const std::vector<int>& figures);

} // namespace huimin
