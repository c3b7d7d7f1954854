#pragma once
#include "app/citygen/cast.h"
#include "app/citygen/mattermaker.h"

namespace huimin::city {

/// The working days, counted from T, on which the cast's matters were applied for.
std::vector<int> castMatterDays(const WorkDays& days);

/// Makes and sends the matters of the cast and the tickets of the day: what the start pages of the demonstration staff count.
/// Returns the last ticket of each queue.
std::vector<TicketCounter> makeCastMatters(const CityPlan& plan, const Organisation& house, const Cast& cast, const ItemShelf& shelf, const GridPlan& grid, const Neighbourhood& place, const Holdings& holdings,
    MatterMaker& maker, MatterSchedule& schedule, Outlet& out, Dice& dice);

} // namespace huimin::city
