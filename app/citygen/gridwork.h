#pragma once
#include "app/citygen/people.h"
#include "app/citygen/schedule.h"
#include "models/grid/eventclasses.h"
#include "models/grid/fieldwork.h"
#include <map>

namespace huimin::city {

/// One event with its steps, walked along event_states.json with the limits that are shipped as defaults.
class EventFile {
public:
    /// Reported: E0.
    EventFile(GridEvent reported, const WorkDays& days, Instant at, StaffId by, Dice& dice);
    /// `to` is the stage that the act leads to.
    void act(const char* key, const char* to, Instant at, StaffId by, const std::optional<QString>& text = {});
    GridEvent event;
    std::vector<EventStep> steps;
    Instant last() const { return steps.back().at; }

private:
    void setLimits(const QString& act, Instant at);
    const WorkDays* m_days;
    Dice* m_dice;
};

/// What was done on the grids in two years and what is to do: 0.2 visits and 0.02 events a resident, one of twenty open, and
/// fifteen open tasks a grid; in the grid of the cast only what is theirs is open.
class GridWork {
public:
    static Result<GridWork> load(const CityPlan& plan, const Organisation& house, const MatterSchedule& schedule);

    /// The visits of a grid; notes the last one at each household. To be sent after it.
    std::vector<Visit> visits(const GridPlan& grid, Neighbourhood& place, Dice& dice);
    /// Makes and sends tasks and events.
    void make(const GridPlan& grid, const Neighbourhood& place, const std::vector<Enterprise>& firms, Outlet& out, Dice& dice);

    Visit visit(const GridPlan& grid, const Home& home, StaffId by, Instant at, Dice& dice) const;
    GridTask task(TaskKind kind, const GridPlan& grid, const QUuid& subject, AddressId address, const QString& reason, Instant due, StaffId assignee, Instant made, Dice& dice) const;
    /// An event at a building, reported and numbered.
    EventFile report(const GridPlan& grid, const EventClass& kind, const Building& building, const QString& text, Instant at, StaffId by, Dice& dice);
    void send(EventFile& file, Outlet& out) const;
    const EventClass& eventClass(const QString& code) const;

private:
    GridWork(const CityPlan& plan, const Organisation& house, const MatterSchedule& schedule);
    Instant someTime(int daysBackFrom, int daysBackTo, Dice& dice) const;
    void walk(EventFile& file, const EventClass& kind, const GridPlan& grid, const QString& end, Dice& dice);
    void tasks(const GridPlan& grid, const Neighbourhood& place, const std::vector<Enterprise>& firms, Outlet& out, Dice& dice);

    const CityPlan& m_plan;
    const Organisation& m_house;
    const MatterSchedule& m_schedule;
    Dealer m_ends; ///< where closed events ended
    Dealer m_openStages;
    Share m_visits;
    Share m_events;
    Share m_open;
    std::map<std::pair<QString, QDate>, int> m_running; ///< event numbers by district and day
};

} // namespace huimin::city
