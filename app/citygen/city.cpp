#include "app/citygen/city.h"
#include "app/citygen/cast.h"
#include "app/citygen/enterprises.h"

namespace huimin::city {
namespace {

/// Parents before children.
void sendNeighbourhood(Neighbourhood& place, std::vector<Enterprise>& firms, Outlet& out)
{
    for (Home& home : place.homes)
        out.put(home.address);
    for (Home& home : place.homes)
        out.put(home.household);
    for (Person& person : place.people)
        out.put(person.resident);
    for (Enterprise& firm : firms)
        out.put(firm);
    for (Relation& relation : place.relations)
        out.put(relation);
}

} // namespace

QDate cityDay(QDate asOf) { return WorkDays(asOf).day(); }

Result<CitySummary> generateCity(const CityOptions& options, RecordSink& sink, const std::function<void(int, int)>& progress)
{
    auto planned = planCity(options);
    if (!planned)
        return planned.error();
    const CityPlan& plan = *planned;
    const std::uint64_t seed = plan.options.seed;
    auto names = NameBook::load(seed);
    auto ids = IdNumberPool::load(seed, plan.day());
    auto numbers = NumberPools::load(seed);
    auto streets = Streets::load();
    if (!names)
        return names.error();
    if (!ids)
        return ids.error();
    if (!numbers)
        return numbers.error();
    if (!streets)
        return streets.error();
    auto founders = EnterpriseMaker::load(plan, *numbers);
    if (!founders)
        return founders.error();

    Outlet out(sink, adminId(plan));
    auto house = makeOrganisation(plan, *names, out);
    if (!house)
        return house.error();

    PeopleMaker people(plan, *names, *ids, *numbers);
    Cast cast(plan, people);
    for (const GridPlan& grid : plan.grids) {
        Dice dice(seed, "grid", grid.index);
        Neighbourhood place;
        place.houses = planHouses(plan, grid, *streets, dice, options.onlyMap ? std::vector<FixedHouse>() : cast.housesIn(grid));
        for (HousePlan& building : place.houses)
            out.put(building.building);
        if (!options.onlyMap) {
            std::vector<Enterprise> firms;
            cast.populate(grid, place, dice);
            people.populate(grid, place, dice);
            cast.found(grid, place, firms, dice);
            founders->found(grid, place, firms, people, dice);
            sendNeighbourhood(place, firms, out);
        }
        if (!out.status())
            return out.status().error();
        if (progress)
            progress(grid.index + 1, static_cast<int>(plan.grids.size()));
    }

    CitySummary summary;
    summary.day = plan.day();
    summary.residents = options.onlyMap ? 0 : plan.options.residents;
    summary.households = options.onlyMap ? 0 : plan.households;
    summary.grids = static_cast<int>(plan.grids.size());
    summary.communities = plan.communities;
    summary.records = out.count();
    Dice key(seed, "center key");
    summary.centerKey = key.bytes(32);
    summary.accounts = house->accounts;
    return summary;
}

} // namespace huimin::city
