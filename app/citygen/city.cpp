#include "app/citygen/city.h"
#include "app/citygen/castgridwork.h"
#include "app/citygen/castholdings.h"
#include "app/citygen/castmatters.h"
#include "app/citygen/enterprises.h"

namespace huimin::city {
namespace {

/// Parents before children.
void sendNeighbourhood(Neighbourhood& place, std::vector<Enterprise>& castFirms, std::vector<Enterprise>& firms, Holdings& holdings, Outlet& out)
{
    for (Home& home : place.homes)
        out.put(home.address);
    for (Home& home : place.homes)
        out.put(home.household);
    for (Person& person : place.people)
        out.put(person.resident);
    for (std::vector<Enterprise>* list : { &castFirms, &firms })
        for (Enterprise& firm : *list)
            out.put(firm);
    for (Relation& relation : place.relations)
        out.put(relation);
    for (IdentityCheck& check : holdings.checks)
        out.put(check);
    for (Certificate& certificate : holdings.certificates)
        out.put(certificate);
    for (Vehicle& vehicle : holdings.vehicles)
        out.put(vehicle);
    for (Bill& bill : holdings.bills)
        out.put(bill);
}

} // namespace

QDate cityDay(QDate asOf) { return WorkDays(asOf).day(); }

Result<CitySummary> generateCity(const CityOptions& options, RecordSink& sink, const CityWatch& watch)
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

    auto shelf = ItemShelf::load();
    if (!shelf)
        return shelf.error();

    Outlet out(sink, adminId(plan));
    auto house = makeOrganisation(plan, *names, out);
    if (!house)
        return house.error();

    if (watch.staffed)
        watch.staffed(house->accounts);
    shelf->send(plan, out);

    PeopleMaker people(plan, *names, *ids, *numbers);
    HoldingsMaker papers(plan, *house, *numbers);
    MatterSchedule schedule(plan, castMatterDays(plan.days));
    MatterMaker matters(plan, *house, *shelf, schedule);
    auto fieldwork = GridWork::load(plan, *house, schedule);
    if (!fieldwork)
        return fieldwork.error();
    Cast cast(plan, people);
    std::vector<TicketCounter> tickets;
    for (const GridPlan& grid : plan.grids) {
        Dice dice(seed, "grid", grid.index);
        Neighbourhood place;
        place.houses = planHouses(plan, grid, *streets, dice, options.onlyMap ? std::vector<FixedHouse>() : cast.housesIn(grid));
        for (HousePlan& building : place.houses)
            out.put(building.building);
        if (!options.onlyMap) {
            std::vector<Enterprise> castFirms, firms;
            cast.populate(grid, place, dice);
            people.populate(grid, place, dice);
            cast.found(grid, place, castFirms, dice);
            founders->found(grid, place, firms, people, dice);
            Holdings holdings;
            papers.make(grid, place, firms, holdings, dice);
            giveCastHoldings(plan, *house, cast, grid, place, papers, *numbers, holdings, dice);
            std::vector<Visit> visits = fieldwork->visits(grid, place, dice);
            for (Visit& visit : castVisits(plan, *house, grid, place, *fieldwork, dice))
                visits.push_back(std::move(visit));
            sendNeighbourhood(place, castFirms, firms, holdings, out);
            if (grid.index == castGrid)
                tickets = makeCastMatters(plan, *house, cast, *shelf, grid, place, holdings, matters, schedule, out, dice);
            matters.make(grid, place, firms, holdings, out, dice);
            for (Visit& visit : visits)
                out.put(visit);
            makeCastGridWork(plan, *house, cast, grid, place, *fieldwork, out, dice);
            fieldwork->make(grid, place, firms, out, dice);
        }
        if (!out.status())
            return out.status().error();
        if (watch.progress)
            watch.progress(grid.index + 1, static_cast<int>(plan.grids.size()));
    }

    CitySummary summary;
    summary.day = plan.day();
    summary.residents = options.onlyMap ? 0 : plan.options.residents;
    summary.households = options.onlyMap ? 0 : plan.households;
    summary.grids = static_cast<int>(plan.grids.size());
    summary.communities = plan.communities;
    summary.records = out.count();
    summary.accounts = house->accounts;
    summary.counters = schedule.counters();
    summary.tickets = tickets;
    return summary;
}

} // namespace huimin::city
