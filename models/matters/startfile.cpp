#include "models/matters/startfile.h"
#include "models/base/calendar.h"
#include "models/matters/approval.h"
#include "models/matters/startpage.h"
#include "models/matters/states.h"
#include "models/registry/enterprise.h"
#include <QSet>
#include <algorithm>

namespace huimin {
namespace {

/// The order of danger: late, due today, stopped for long; then as the rows stand.
int danger(const FiledMatter& filed, QDate today)
{
    return isLate(filed, today) ? 0 : isDueToday(filed, today) || isPromiseDue(filed, today) ? 1 : isStoppedLong(filed) ? 2 : 3;
}

Status fileMatters(RecordReader& records, const StartPage& page, QDate today, const WorkCalendar& calendar, StartFile& file)
{
    for (const MatterRow& row : page.matters) {
        const auto matter = require<Matter>(records, row.id.uuid);
        if (!matter)
            return matter.error();
        if (page.isIn(StartGroup::ComingBack, row))
            file.comingBack.push_back(*matter);
        auto filed = fileMatter(records, *matter, today, calendar);
        if (!filed)
            return filed.error();
        file.stopped += isStoppedLong(*filed);
        file.matters.push_back(std::move(*filed));
    }
    std::stable_sort(file.matters.begin(), file.matters.end(),
        [today](const FiledMatter& a, const FiledMatter& b) { return danger(a, today) < danger(b, today); });
    file.late = page.count(StartGroup::Late);
    file.dueToday = file.late + page.count(StartGroup::DueToday);
    std::stable_sort(
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

Status fileTasks(RecordReader& records, const Actor& actor, const StartPage& page, QDate today, StartFile& file)
{
    const auto cells = allOf<GridCell>(records);
    if (!cells)
        return cells.error();
    for (const GridCell& cell : *cells)
        if (std::any_of(actor.scopes.begin(), actor.scopes.end(),
                [&](const ScopeRef& scope) { return scope.kind == QLatin1String("grid") && scope.ref == cell.code; }))
            file.places << cell.name;
    for (const GridTask& task : page.tasks) {
        HUIMIN_TRY(nameSubject(records, task.subjectId, file));
        const QDate due = businessDate(task.dueAt);
        file.tasksToday += due <= today;
        file.tasksLate += due < today;
    }
    file.tasks = page.tasks;
    for (const GridTask& task : page.tasks)
        file.tasksTomorrow += page.isIn(StartGroup::DueTomorrow, task);
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

bool isPromiseDue(const FiledMatter& filed, QDate today)
{
    return filed.matter.promiseUntil && *filed.matter.promiseUntil <= today;
}

/// Acts of others that wait for this person's word.
static Status countApprovals(RecordReader& records, const Actor& actor, StartFile& file)
{
    const auto requests = allOf<ApprovalRequest>(records);
    if (!requests)
        return requests.error();
    QSet<QUuid> matters;
    for (const ApprovalRequest& request : *requests)
        if (request.state == ApprovalState::Pending && request.askedOf == actor.role && request.askedBy != actor.staff)
            matters << request.matterId.uuid;
    file.toApprove = static_cast<int>(matters.size());
    return {};
}

/// Events in the loop that wait for this person.
static Status fileEvents(RecordReader& records, const Actor& actor, Instant now, const WorkCalendar& calendar, StartFile& file)
{
    auto rows = eventRows(records, actor, now, calendar);
    if (!rows)
        return rows.error();
    for (EventRow& row : *rows)
        if (row.isMine) {
            file.eventsLate += row.clock.state == EventDeadline::Late;
            file.events.push_back(std::move(row));
        }
    return {};
}

Result<StartFile> startFile(RecordReader& records, const Actor& actor, Instant now, const WorkCalendar& calendar)
{
    const QDate today = businessDate(now);
    StartFile file;
    if (actor.role == Role::Grid || actor.role == Role::Officer || actor.role == Role::Supervisor)
        HUIMIN_TRY(fileEvents(records, actor, now, calendar, file));
    const auto page = startPage(records, actor, today, calendar);
    if (!page)
        return page.error();
    if (actor.role == Role::Grid) {
        HUIMIN_TRY(fileTasks(records, actor, *page, today, file));
        return file;
    }
    if (actor.role == Role::Officer) {
        const auto department = load<Department>(records, actor.department.uuid);
        if (!department)
            return department.error();
        if (*department)
            file.places << (*department)->name;
    } else {
        const auto hall = load<Hall>(records, actor.hall.uuid);
        if (!hall)
            return hall.error();
        if (*hall)
            file.places << (*hall)->name;
    }
    if (actor.role == Role::Admin)
        return file;
    HUIMIN_TRY(fileMatters(records, *page, today, calendar, file));
    if (actor.role == Role::Officer || actor.role == Role::Supervisor)
        HUIMIN_TRY(countApprovals(records, actor, file));
    file.doneYesterday = page->doneYesterday;
    return file;
}

} // namespace huimin
