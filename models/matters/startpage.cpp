#include "models/matters/startpage.h"
#include "models/base/calendar.h"
#include "models/matters/states.h"

namespace huimin {
namespace {

QDate dueDay(const GridTask& task)
{
    return task.state == TaskState::Postponed && task.postponedTo ? *task.postponedTo : businessDate(task.dueAt);
}

bool isOpenTask(const GridTask& task)
{
    return task.state == TaskState::Open || task.state == TaskState::Postponed;
}

QDate lastWorkdayOf(QDate monday, const WorkCalendar& calendar)
{
    for (QDate day = monday.addDays(6); day >= monday; day = day.addDays(-1))
        if (calendar.isWorkday(day))
            return day;
    return {}; // a week of holidays
}

/// A pointer sort: records are moved once.
template <typename T, typename Before> void sortBy(std::vector<T>& records, Before before)
{
    std::vector<const T*> order;
    for (const T& record : records)
        order.push_back(&record);
    std::stable_sort(order.begin(), order.end(), [&](const T* a, const T* b) { return before(*a, *b); });
    std::vector<T> sorted;
    sorted.reserve(records.size());
    for (const T* record : order)
        sorted.push_back(*record);
    records = std::move(sorted);
}

Status addGridWork(StartPage& page, RecordReader& records, const Actor& actor)
{
    auto tasks = relatedTo<GridTask>(records, actor.staff.uuid);
    if (!tasks)
        return tasks.error();
    for (const GridTask& task : *tasks)
        if (task.assigneeId == actor.staff && isOpenTask(task))
            page.tasks.push_back(task);
    sortBy(page.tasks, [](const GridTask& a, const GridTask& b) { return a.dueAt < b.dueAt; });
    auto events = relatedTo<GridEvent>(records, actor.staff.uuid);
    if (!events)
        return events.error();
    for (const GridEvent& event : *events)
        if (page.isIn(StartGroup::Events, event) || page.isIn(StartGroup::Checks, event))
            page.events.push_back(event);
    sortBy(page.events,
        [](const GridEvent& a, const GridEvent& b) { return a.handleDue.value_or(a.reportedAt) < b.handleDue.value_or(b.reportedAt); });
    return {};
}

} // namespace

QDate endOfWorkWeek(QDate today, const WorkCalendar& calendar)
{
    QDate monday = today.addDays(1 - today.dayOfWeek());
    for (int week = 0; week < 5; ++week, monday = monday.addDays(7))
        if (const QDate last = lastWorkdayOf(monday, calendar); last.isValid() && last > today)
            return last;
    return today;
}

bool StartPage::isIn(StartGroup group, const MatterRow& row) const
{
    const bool runs = row.deadline == DeadlineState::Running || row.deadline == DeadlineState::Soon;
    switch (group) {
    case StartGroup::DueToday:
        return runs && row.promisedDue == today;
    case StartGroup::Late:
        return row.deadline == DeadlineState::Late;
    case StartGroup::Waiting:
        return row.restsWith == QLatin1String("applicant");
    case StartGroup::WaitingLong:
        return row.restsWith == QLatin1String("applicant") && row.waitingDays > longWaitDays;
    case StartGroup::Stopped:
        return row.deadline == DeadlineState::Stopped;
    case StartGroup::Ready:
        return row.stage == QLatin1String("94");
    case StartGroup::ComingBack:
        return row.comeBackAt && businessDate(*row.comeBackAt) == today;
    case StartGroup::EndOfWeek:
        return runs && row.promisedDue == endOfWeek;
    case StartGroup::ToReview:
        return row.stage == QLatin1String("50") && row.reviewerId.isNull();
    case StartGroup::Visits:
    case StartGroup::Events:
    case StartGroup::Checks:
    case StartGroup::DueTomorrow:
        break;
    }
    return false;
}

bool StartPage::isIn(StartGroup group, const GridTask& task) const
{
    if (group == StartGroup::Visits)
        return task.kind == TaskKind::Visit && dueDay(task) <= today;
    return group == StartGroup::DueTomorrow && dueDay(task) > today && dueDay(task) <= nextWorkday;
}

bool StartPage::isIn(StartGroup group, const GridEvent& event) const
{
    if (group == StartGroup::Events)
        return event.handlerId == staff && (event.state == QLatin1String("E2") || event.state == QLatin1String("E4"));
    return group == StartGroup::Checks && event.checkerId == staff && event.state == QLatin1String("E5");
}

int StartPage::count(StartGroup group) const
{
    const auto in = [&](const auto& record) { return isIn(group, record); };
    return static_cast<int>(std::count_if(matters.begin(), matters.end(), in) + std::count_if(tasks.begin(), tasks.end(), in)
        + std::count_if(events.begin(), events.end(), in));
}

Result<StartPage> startPage(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar)
{
    StartPage page;
    page.today = today;
    page.nextWorkday = calendar.addWorkdays(today, 1).date;
    page.endOfWeek = endOfWorkWeek(today, calendar);
    page.staff = actor.staff;
    if (actor.role == Role::Grid) {
        HUIMIN_TRY(addGridWork(page, records, actor));
        return page;
    }
    MatterRowFilter filter;
    filter.openOnly = true;
    switch (actor.role) {
    case Role::Clerk:
        filter.clerkId = actor.staff;
        break;
    case Role::Officer:
        filter.departmentId = actor.department;
        break;
    case Role::Supervisor:
        filter.hallId = actor.hall;
        break;
    case Role::Grid:
    case Role::Admin:
        return page;
    }
    auto rows = matterRows(records, filter, today, calendar, [&](const MatterGlance& glance) {
        const bool isOfPlace = actor.role == Role::Officer ? glance.departmentId == actor.department : glance.hallId == actor.hall;
        page.doneYesterday += isOfPlace && glance.decidedAt && !matterStates().isOpen(glance.stage) && businessDate(*glance.decidedAt) == today.addDays(-1);
    });
    if (!rows)
        return rows.error();
    for (MatterRow& row : *rows) // an officer's: what he reviews, and what nobody does yet
        if (actor.role != Role::Officer || row.reviewerId == actor.staff || page.isIn(StartGroup::ToReview, row))
            page.matters.push_back(std::move(row));
    return page;
}

} // namespace huimin
