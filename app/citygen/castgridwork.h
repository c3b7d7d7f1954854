#pragma once
#include "app/citygen/cast.h"
#include "app/citygen/gridwork.h"

namespace huimin::city {

/// The visits that were paid to the cast in 前埔北 003; notes the last one at each household.
std::vector<Visit> castVisits(const CityPlan& plan, const Organisation& house, const GridPlan& grid, Neighbourhood& place, const GridWork& work, Dice& dice);

/// The day of 林国栋: eleven visits in six buildings, two tasks for tomorrow, three events to handle and one to check.
void makeCastGridWork(const CityPlan& plan, const Organisation& house, const Cast& cast, const GridPlan& grid, const Neighbourhood& place, GridWork& work, Outlet& out, Dice& dice);

} // namespace huimin::city
