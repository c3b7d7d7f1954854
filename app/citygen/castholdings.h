#pragma once
#include "app/citygen/cast.h"
#include "app/citygen/holdings.h"

namespace huimin::city {

/// What the cast who live in this grid hold and owe: adds to `out`.
void giveCastHoldings(const CityPlan& plan, const Organisation& house, const Cast& cast, const GridPlan& grid, const Neighbourhood& place, HoldingsMaker& maker,
    NumberPools& numbers, Holdings& out, Dice& dice);

} // namespace huimin::city
