#include "app/citygen/gridwork.h"
#include "app/citygen/cast.h"
#include "app/citygen/worktime.h"
#include "models/base/ownnumbers.h"
#include "models/grid/plane.h"
#include <algorithm>

namespace huimin::city {
namespace {

constexpr const char* closedEnds[] = { "E9", "E6", "E1x", "E1m", "E4t" };
constexpr const char* openEventStages[] = { "E0", "E1", "E2", "E4", "E4h", "E5" };

constexpr const char* visitNotes[] = { "水电正常，没有新需求。", "家里人都在，信息没有变化。", "提醒了用电安全。", "反映楼道灯不亮，已记下。", "老人精神好，药按时吃。" };
constexpr const char* visitReasons[] = { "每季度走访一次，上次超过三个月", "独居老人，每月见一次面", "新搬来的住户，登记信息还没核对", "困难家庭，回访救助有没有到位", "残疾人家庭，护理补贴要复核" };
constexpr const char* reminderReasons[] = { "居住证三十天内到期", "养老保险待遇资格认证还没做", "孩子该办预防接种", "驾驶证快到期", "医保还没有缴费" };
constexpr const char* inspectionReasons[] = { "九小场所消防安全检查", "餐饮单位每季度检查一次", "上次检查的隐患要复查" };

/// Whole minutes by the urgency of an event; handling of an urgent one runs by the clock.
Instant handlingLimit(const WorkDays& days, EventUrgency urgency, Instant from)
{
    switch (urgency) {
    case EventUrgency::Urgent: return from.plusMs(24 * 3'600'000LL);
    case EventUrgency::Simple: return plusOfficeDays(days, from, 3);
    case EventUrgency::Ordinary: return plusOfficeDays(days, from, 5);
    case EventUrgency::Complex: return plusOfficeDays(days, from, 15);
    }
    return from;
}

} // namespace

EventFile::EventFile(GridEvent reported, const WorkDays& days, Instant at, StaffId by, Dice& dice) : event(std::move(reported)), m_days(&days), m_dice(&dice)
{
    event.createdAt = at;
    event.createdBy = by;
    event.id = GridEventId(dice.id(at));
    event.state = QStringLiteral("start");
    event.reportedAt = at;
    event.reportedBy = by;
    act("ReportEvent", "E0", at, by);
}

void EventFile::act(const char* key, const char* to, Instant at, StaffId by, const std::optional<QString>& text)
{
    EventStep step;
    step.id = MatterEventId(m_dice->id(at));
    step.createdAt = at;
    step.createdBy = by;
    step.eventId = event.id;
    step.seq = static_cast<int>(steps.size()) + 1;
    step.act = QString::fromLatin1(key);
    step.from = event.state;
    step.to = QString::fromLatin1(to);
    step.at = at;
    step.byId = by;
    step.text = text;
    step.commandId = CommandId(m_dice->id(at));
    event.state = step.to;
    event.updatedAt = at;
    setLimits(step.act, at);
    steps.push_back(std::move(step));
}

void EventFile::setLimits(const QString& act, Instant at)
{
    const bool urgent = event.urgency == EventUrgency::Urgent;
    if (act == QLatin1String("ReportEvent"))
        event.acceptDue = plusOfficeMinutes(*m_days, at, urgent ? 15 : 120);
    else if (act == QLatin1String("FileEvent"))
        event.dispatchDue = plusOfficeMinutes(*m_days, at, urgent ? 15 : 120);
    else if (act == QLatin1String("DispatchEvent"))
        event.signDue = plusOfficeMinutes(*m_days, at, 240), event.dispatchedAt = at;
    else if (act == QLatin1String("SignEvent"))
        event.handleDue = handlingLimit(*m_days, event.urgency, at);
    else if (act == QLatin1String("ReportDone"))
        event.checkDue = plusOfficeDays(*m_days, at, 2), event.pausedAt = at;
    else if (act == QLatin1String("PassCheck") || act == QLatin1String("HandleOnSpot"))
        event.callBackDue = plusOfficeDays(*m_days, at, 3);
    else if (act == QLatin1String("FailCheck"))
        ++event.fails, event.pausedAt.reset();
    else if (act == QLatin1String("ReturnEvent"))
        ++event.returns;
    else if (act == QLatin1String("HangUpEvent"))
        event.reviewOn = businessDate(at).addDays(20), event.pausedAt = at;
}

GridWork::GridWork(const CityPlan& plan, const Organisation& house, const MatterSchedule& schedule)
    : m_plan(plan), m_house(house), m_schedule(schedule), m_ends({ 86, 4, 5, 3, 2 }), m_openStages({ 12, 12, 16, 38, 7, 15 }),
      m_visits(plan.options.residents / 5, plan.households), m_events(plan.options.residents / 50, plan.households), m_open(1, 20)
{
}

Result<GridWork> GridWork::load(const CityPlan& plan, const Organisation& house, const MatterSchedule& schedule)
{
    GridWork work(plan, house, schedule);
    return work;
}

const EventClass& GridWork::eventClass(const QString& code) const
{
    const EventClass* found = huimin::eventClass(code);
    return found ? *found : eventClasses().front();
}

/// On a working day between so many and so many working days ago.
Instant GridWork::someTime(int from, int to, Dice& dice) const { return m_schedule.inHours(-dice.between(from, to), dice.between(20, 960)).plusMs(dice.between(0, 59'000)); }

Visit GridWork::visit(const GridPlan& grid, const Home& home, StaffId by, Instant at, Dice& dice) const
{
    Visit visit;
    visit.createdAt = at;
    visit.createdBy = by;
    visit.id = VisitId(dice.id(at));
    visit.householdId = home.household.id;
    visit.gridId = gridCellId(m_plan, grid);
    visit.byId = by;
    visit.beganAt = at;
    visit.endedAt = at.plusMs(dice.between(4, 25) * 60'000LL);
    visit.outcome = VisitOutcome::Met;
    return visit;
}

std::vector<Visit> GridWork::visits(const GridPlan& grid, Neighbourhood& place, Dice& dice)
{
    std::vector<Visit> made;
    std::vector<std::size_t> homes;
    for (std::size_t i = 0; i < place.homes.size(); ++i)
        if (!place.homes[i].cast)
            homes.push_back(i);
    const StaffId worker = gridWorkerId(m_plan, grid);
    for (int due = m_visits.due(grid.households); due > 0 && !homes.empty(); --due) {
        Home& home = place.homes[dice.pick(homes)];
        Visit visit = this->visit(grid, home, worker, someTime(1, 480, dice), dice);
        visit.outcome = dice.chance(760) ? VisitOutcome::Met : dice.chance(700) ? VisitOutcome::NotHome : dice.chance(600) ? VisitOutcome::Phone : VisitOutcome::Refused;
        if (visit.outcome == VisitOutcome::Met) {
            visit.met.push_back(home.household.headId);
            visit.note = QString::fromUtf8(visitNotes[dice.between(0, 4)]);
            visit.answers = { { QStringLiteral("changed"), dice.chance(850) ? QStringLiteral("no") : QStringLiteral("yes") }, { QStringLiteral("needs"), dice.chance(800) ? QStringLiteral("none") : QStringLiteral("some") } };
            if (dice.chance(150))
                visit.consent = true;
        }
        const QDate day = businessDate(visit.beganAt);
        if (!home.household.lastVisitOn || *home.household.lastVisitOn < day)
            home.household.lastVisitOn = day;
        made.push_back(std::move(visit));
    }
    return made;
}

GridTask GridWork::task(TaskKind kind, const GridPlan& grid, const QUuid& subject, AddressId address, const QString& reason, Instant due, StaffId assignee, Instant at, Dice& dice) const
{
    GridTask task;
    task.createdAt = at;
    task.id = GridTaskId(dice.id(at));
    task.kind = kind;
    task.source = TaskSource::Plan;
    task.reason = reason;
    task.subjectId = subject;
    task.addressId = address;
    task.gridId = gridCellId(m_plan, grid);
    task.dueAt = due;
    task.priority = 2;
    task.state = TaskState::Open;
    task.assigneeId = assignee;
    return task;
}

void GridWork::tasks(const GridPlan& grid, const Neighbourhood& place, const std::vector<Enterprise>& firms, Outlet& out, Dice& dice)
{
    const StaffId worker = gridWorkerId(m_plan, grid);
    std::vector<const Home*> homes;
    for (const Home& home : place.homes)
        if (!home.cast)
            homes.push_back(&home);
    std::vector<const Enterprise*> active;
    for (const Enterprise& firm : firms)
        if (firm.status == EnterpriseStatus::Active)
            active.push_back(&firm);
    constexpr TaskKind kinds[] = { TaskKind::Visit, TaskKind::Visit, TaskKind::Inspection, TaskKind::Visit, TaskKind::Reminder };
    for (int i = 0; i < 15 && !homes.empty(); ++i) {
        TaskKind kind = kinds[i % 5];
        if (kind == TaskKind::Inspection && active.empty())
            kind = TaskKind::Visit;
        const Instant due = businessInstant(m_plan.days.at(dice.between(0, 8)), QTime(17, 0));
        const Instant since = someTime(1, 9, dice);
        const Home& home = *dice.pick(homes);
        GridTask made = kind == TaskKind::Inspection
            ? task(kind, grid, dice.pick(active)->id.uuid, {}, QString::fromUtf8(inspectionReasons[dice.between(0, 2)]), due, worker, since, dice)
            : task(kind, grid, home.household.headId.uuid, home.address.id,
                  QString::fromUtf8(kind == TaskKind::Visit ? visitReasons[dice.between(0, 4)] : reminderReasons[dice.between(0, 4)]), due, worker, since, dice);
        made.source = dice.chance(600) ? TaskSource::Plan : dice.chance(600) ? TaskSource::Superior : TaskSource::Hotline;
        made.priority = dice.between(1, 3);
        out.put(made);
    }
}

EventFile GridWork::report(const GridPlan& grid, const EventClass& kind, const Building& building, const QString& text, Instant at, StaffId by, Dice& dice)
{
    GridEvent event;
    event.classCode = kind.code;
    event.place = building.road + building.number + QStringLiteral("号");
    event.gridId = gridCellId(m_plan, grid);
    event.point = ringCentre(building.outline);
    event.source = dice.chance(700) ? EventSource::Grid : dice.chance(500) ? EventSource::Resident : dice.chance(600) ? EventSource::Hotline : EventSource::Property;
    event.level = EventLevel::Grid;
    event.urgency = kind.urgency;
    event.text = text;
    event.restricted = kind.restricted;
    const QDate day = businessDate(at);
    event.number = makeEventNumber(day, grid.district.mid(4, 2), ++m_running[{ grid.district, day }]);
    return EventFile(std::move(event), m_plan.days, at, by, dice);
}

void GridWork::send(EventFile& file, Outlet& out) const
{
    out.put(file.event);
    for (EventStep& step : file.steps)
        out.put(step);
}

/// From the report on to the stage where it ends or rests.
void GridWork::walk(EventFile& file, const EventClass& kind, const GridPlan& grid, const QString& end, Dice& dice)
{
    const StaffId supervisor = m_house.halls[static_cast<std::size_t>(grid.hall)].supervisor;
    const DepartmentStaff& unit = m_house.department(kind.department);
    const StaffId worker = file.event.reportedBy;
    const StaffId officer = dice.pick(unit.officers);
    GridEvent& event = file.event;
    Instant at = file.last();
    // within the limits as a rule; never after the morning of T
    const Instant latest = businessInstant(m_plan.days.at(-1), QTime(17, 30));
    const auto later = [&](int low, int high) {
        at = std::min(plusOfficeMinutes(m_plan.days, at, dice.between(low, high)), latest.plusMs(static_cast<std::int64_t>(file.steps.size()) * 20'000));
        return at;
    };
    if (end == QLatin1String("E0"))
        return;
    if (kind.onSpot && (end == QLatin1String("E9") || end == QLatin1String("E6")) && dice.chance(500)) {
        event.handlerId = worker;
        file.act("HandleOnSpot", "E6", later(5, 40), worker, QStringLiteral("当场处理，前后照片已拍。"));
        event.result = QStringLiteral("当场处理");
        if (end == QLatin1String("E9")) {
            file.act("CallBack", "E9", later(60, 900), supervisor, QStringLiteral("满意"));
            event.score = dice.between(4, 5);
        }
        return;
    }
    if (end == QLatin1String("E1x")) {
        file.act("RefuseEvent", "E1x", later(10, 110), supervisor, QStringLiteral("不在受理范围，已告知报告人。"));
        return;
    }
    file.act("FileEvent", "E1", later(10, 110), supervisor);
    event.level = dice.chance(700) ? EventLevel::Community : EventLevel::Street;
    if (end == QLatin1String("E1"))
        return;
    event.mainUnit = unit.id;
    file.act("DispatchEvent", "E2", later(10, 110), supervisor, QStringLiteral("派%1处置。").arg(unit.name));
    if (end == QLatin1String("E2"))
        return;
    if (end == QLatin1String("E9") && dice.chance(60)) { // not theirs: back, and out again
        file.act("ReturnEvent", "E1", later(30, 200), officer, QStringLiteral("不属于本单位职责，建议转派。"));
        file.act("DispatchEvent", "E2", later(10, 110), supervisor, QStringLiteral("核实后仍由%1处置。").arg(unit.name));
    }
    event.handlerId = officer;
    file.act("SignEvent", "E4", later(20, 220), officer);
    if (end == QLatin1String("E4"))
        return;
    file.act("RecordHandling", "E4", later(60, 500), officer, QStringLiteral("到现场查看，安排处理。"));
    if (end == QLatin1String("E4h")) {
        file.act("HangUpEvent", "E4h", later(60, 300), supervisor, QStringLiteral("等材料到货，挂账。"));
        return;
    }
    if (end == QLatin1String("E4t")) {
        file.act("TurnIntoMatter", "E4t", later(60, 300), officer, QStringLiteral("转为办件办理。"));
        return;
    }
    event.checkerId = worker;
    file.act("ReportDone", "E5", later(60, 700), officer, QStringLiteral("处理完毕，前后照片已传。"));
    if (end == QLatin1String("E5"))
        return;
    if (dice.chance(70)) {
        file.act("FailCheck", "E4", later(30, 400), worker, QStringLiteral("还有一处没有清理。"));
        file.act("ReportDone", "E5", later(60, 500), officer, QStringLiteral("已补做。"));
    }
    file.act("PassCheck", "E6", later(30, 500), worker, QStringLiteral("现场核查，已解决。"));
    event.result = QStringLiteral("已解决");
    if (end == QLatin1String("E6"))
        return;
    file.act("CallBack", "E9", later(60, 900), supervisor, QStringLiteral("满意"));
    event.score = dice.between(3, 5);
}

void GridWork::make(const GridPlan& grid, const Neighbourhood& place, const std::vector<Enterprise>& firms, Outlet& out, Dice& dice)
{
    const bool castsOwn = grid.index == castGrid;
    if (!castsOwn)
        tasks(grid, place, firms, out, dice);
    const StaffId worker = gridWorkerId(m_plan, grid);
    for (int due = m_events.due(grid.households); due > 0; --due) {
        const EventClass& kind = dice.pick(eventClasses());
        const Building& building = dice.pick(place.houses).building;
        const bool open = m_open.due() > 0 && !castsOwn;
        const QString end = QLatin1String(open ? openEventStages[m_openStages.deal(dice)] : closedEnds[m_ends.deal(dice)]);
        // of those that wait for their call-back the last days, of the others any of two years
        const Instant at = open ? someTime(end == QLatin1String("E0") || end == QLatin1String("E1") ? 1 : 2, end == QLatin1String("E0") ? 2 : 8, dice)
            : end == QLatin1String("E6") ? someTime(8, 14, dice)
                                         : someTime(25, 480, dice);
        EventFile file = report(grid, kind, building, dice.pick(kind.texts), at, worker, dice);
        if (end == QLatin1String("E1m")) {
            // somebody else reports the same: it joins the first, which goes its way
            EventFile second = report(grid, kind, building, dice.pick(kind.texts), at.plusMs(dice.between(3, 9) * 60'000LL), worker, dice);
            walk(file, kind, grid, QStringLiteral("E9"), dice);
            second.event.joinedTo = file.event.id;
            second.act("JoinEvent", "E1m", second.last().plusMs(60'000), worker, QStringLiteral("和先报的是同一件。"));
            send(file, out);
            send(second, out);
            --due;
            continue;
        }
        walk(file, kind, grid, end, dice);
        send(file, out);
    }
}

} // namespace huimin::city
