#include "ui/start/startfile.h"
#include "models/base/calendar.h"
#include "models/matters/states.h"
#include "models/registry/enterprise.h"
#include <algorithm>

namespace huimin::ui {
namespace {

/// Where a matter stands in the order of danger.
int danger(const FiledMatter& filed, QDate today)
{
    if (isLate(filed, today))
        return 0;
    if (isDueToday(filed, today))
        return 1;
    if (isStoppedLong(filed))
        return 2;
    return filed.matter.promisedDue && filed.matter.clock == ClockState::Running ? 3 : 4;
}

/// Whether a matter of the hall or department is this person's to look after.
bool isMine(const Matter& matter, const Actor& actor)
{
    const MatterStage* stage = matterStates().stage(matter.stage);
    switch (actor.role) {
    case Role::Clerk:
        return matter.clerkId == actor.staff || (stage && stage->restsWith == QLatin1String("clerk"));
    case Role::Officer:
        return matter.reviewerId.isNull() || matter.reviewerId == actor.staff || matter.approverId == actor.staff;
    case Role::Supervisor:
        return true;
    default:
        return false;
    }
}

Status gatherMatters(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar, StartFile& file)
{
    const auto found = relatedTo<Matter>(records, actor.role == Role::Officer ? actor.department.uuid : actor.hall.uuid);
    if (!found)
        return found.error();
    const QDate yesterday = today.addDays(-1);
    for (const Matter& matter : *found) {
        if (!matterStates().isOpen(matter.stage)) {
            file.doneYesterday += matter.decidedAt && businessDate(*matter.decidedAt) == yesterday;
            continue;
        }
        if (!isMine(matter, actor))
            continue;
        if (matter.comeBackAt && businessDate(*matter.comeBackAt) == today)
            file.comingBack.push_back(matter);
        auto filed = fileMatter(records, matter, today, calendar);
        if (!filed)
            return filed.error();
        file.late += isLate(*filed, today);
        file.dueToday += isLate(*filed, today) || isDueToday(*filed, today);
        file.stopped += isStoppedLong(*filed);
        file.matters.push_back(std::move(*filed));
    }
    std::stable_sort(file.matters.begin(), file.matters.end(), [today](const FiledMatter& a, const FiledMatter& b) {
        const int first = danger(a, today);
        const int second = danger(b, today);
        if (first != second)
            return first < second;
        const QDate far(9999, 1, 1);
        return a.matter.promisedDue.value_or(far) < b.matter.promisedDue.value_or(far);
    });
    std::sort(
        file.comingBack.begin(), file.comingBack.end(), [](const Matter& a, const Matter& b) { return *a.comeBackAt < *b.comeBackAt; });
    return {};
}

Status nameSubject(RecordReader& records, const QUuid& id, StartFile& file)
{
    if (id.isNull() || file.subjects.contains(id))
        return {};
    const auto person = load<Resident>(records, id);
    if (!person)
        return person.error();
    if (*person) {
        file.subjects.insert(id, (*person)->name);
        file.subjectTypes.insert(id, QStringLiteral("Resident"));
        return {};
    }
    const auto firm = load<Enterprise>(records, id);
    if (!firm)
        return firm.error();
    if (*firm) {
        file.subjects.insert(id, (*firm)->name);
        file.subjectTypes.insert(id, QStringLiteral("Enterprise"));
    }
    return {};
}

Status gatherTasks(RecordReader& records, const Actor& actor, QDate today, StartFile& file)
{
    const auto cells = allOf<GridCell>(records);
    if (!cells)
        return cells.error();
    for (const GridCell& cell : *cells) {
        const bool own = std::any_of(actor.scopes.begin(), actor.scopes.end(),
            [&](const ScopeRef& scope) { return scope.kind == QLatin1String("grid") && scope.ref == cell.code; });
        if (!own)
            continue;
        file.place += (file.place.isEmpty() ? QString() : QStringLiteral("、")) + cell.name;
        const auto tasks = relatedTo<GridTask>(records, cell.id.uuid);
        if (!tasks)
            return tasks.error();
        for (const GridTask& task : *tasks) {
            if (task.state != TaskState::Open && task.state != TaskState::Postponed)
                continue;
            HUIMIN_TRY(nameSubject(records, task.subjectId, file));
            const QDate due = businessDate(task.dueAt);
            file.tasksToday += due <= today;
            file.tasksLate += due < today;
            file.tasksTomorrow += due == today.addDays(1);
            file.tasks.push_back(task);
        }
    }
    std::sort(file.tasks.begin(), file.tasks.end(),
        [](const GridTask& a, const GridTask& b) { return a.dueAt != b.dueAt ? a.dueAt < b.dueAt : a.priority > b.priority; });
    return {};
}

} // namespace

bool isLate(const FiledMatter& filed, QDate today)
{
    return filed.matter.clock == ClockState::Running && filed.matter.promisedDue && *filed.matter.promisedDue < today;
}

bool isDueToday(const FiledMatter& filed, QDate today)
{
    return filed.matter.clock == ClockState::Running && filed.matter.promisedDue == today;
}

bool isStoppedLong(const FiledMatter& filed)
{
    return filed.matter.clock == ClockState::Stopped && filed.stoppedDays > longStop;
}

Result<StartFile> startFile(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar)
{
    StartFile file;
    if (actor.role == Role::Grid) {
        HUIMIN_TRY(gatherTasks(records, actor, today, file));
        return file;
    }
    if (actor.role == Role::Officer) {
        const auto department = load<Department>(records, actor.department.uuid);
        if (!department)
            return department.error();
        if (*department)
            file.place = (*department)->name;
    } else {
        const auto hall = load<Hall>(records, actor.hall.uuid);
        if (!hall)
            return hall.error();
        if (*hall)
            file.place = (*hall)->name;
    }
    if (actor.role != Role::Admin)
        HUIMIN_TRY(gatherMatters(records, actor, today, calendar, file));
    return file;
}

} // namespace huimin::ui
