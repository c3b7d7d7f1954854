#pragma once
#include "models/grid/eventrows.h"
#include "models/grid/fieldwork.h"
#include "models/registry/subjectfile.h"
#include <QHash>

/// What the first page of each role shows: the rows and figures of `startPage` (startpage.h) with what their sentences need.
namespace huimin {

/// Working days from which a stopped clock is worth a call.
inline constexpr int longStop = 5;

struct StartFile {
    QStringList places {}; ///< the hall, the department or the grids
    std::vector<FiledMatter> matters {}; ///< open, what is most urgent first
    std::vector<Matter> comingBack {}; ///< who is to come today, earliest first
    std::vector<GridTask> tasks {}; ///< of a grid worker: open, earliest first
    std::vector<EventRow> events {}; ///< that wait for this person, what will be late first
    QHash<QUuid, QString> subjects {}; ///< names of whom the tasks are about
    QHash<QUuid, QString> subjectTypes {};
    int doneYesterday = 0;
    int toApprove = 0; ///< matters on which an act waits for the word of this person

    int dueToday = 0; ///< with those that are late
    int late = 0;
    int stopped = 0; ///< longer than `longStop`
    int eventsLate = 0;
    int tasksToday = 0; ///< due today or before
    int tasksLate = 0;
    int tasksTomorrow = 0; ///< due on the next working day
};

bool isLate(const FiledMatter& filed, QDate today);
bool isDueToday(const FiledMatter& filed, QDate today);
bool isStoppedLong(const FiledMatter& filed);
/// 容缺: a promised paper should be here by today.
bool isPromiseDue(const FiledMatter& filed, QDate today);

/// `now`: how events stand to their limits.
Result<StartFile> startFile(RecordReader& records, const Actor& actor, Instant now, const WorkCalendar& calendar);

} // namespace huimin
