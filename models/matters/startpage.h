#pragma once
#include "models/grid/fieldwork.h"
#include "models/grid/gridevent.h"
#include "models/matters/matterlist.h"

/// The first page of the day: the figures of each role, and the rows behind them.
namespace huimin {

/// What a figure counts.
enum class StartGroup {
    // matters: of a clerk those he took in, of an officer those he reviews, of a supervisor those of the hall
    DueToday, ///< promised for today, the clock runs
    Late,
    Waiting, ///< for the applicant
    WaitingLong, ///< of these: more than five working days
    Stopped,
    Ready, ///< to collect
    ComingBack, ///< the applicant comes today
    EndOfWeek, ///< promised for the last working day of this week, or of the next where that is today
    ToReview, ///< accepted, nobody reviews yet (officer: of the department)
    // a grid worker's
    Visits,
    Events, ///< to sign or to handle
    Checks, ///< events that another handled
    DueTomorrow, ///< tasks due on the next working day
};

struct StartPage {
    std::vector<MatterRow> matters; ///< open ones, most urgent first
    std::vector<GridTask> tasks; ///< open ones of a grid worker, by due time
    std::vector<GridEvent> events; ///< to handle or to check, by due time
    QDate today;
    QDate nextWorkday;
    QDate endOfWeek;
    StaffId staff;
    int doneYesterday = 0; ///< matters of the hall (an officer's department) that came to their end on the day before

    int count(StartGroup group) const;
    bool isIn(StartGroup group, const MatterRow& row) const;
    bool isIn(StartGroup group, const GridTask& task) const;
    bool isIn(StartGroup group, const GridEvent& event) const;
};

inline constexpr int longWaitDays = 5;

/// An administrator has none: the page is empty.
Result<StartPage> startPage(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar);
/// The last working day of the week of `today`, or of the next week where that is today.
QDate endOfWorkWeek(QDate today, const WorkCalendar& calendar);

} // namespace huimin
