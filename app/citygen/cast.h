#pragma once
#include "app/citygen/people.h"

/// The named people and firms that stand in every city, on top of the quotas (entities.md §7). Someone of age a was born at
/// T − a years − 100 days.
namespace huimin::city {

/// What later parts need of one of the cast.
struct CastMember {
    QString key; ///< the name, or with the age where two have one: "张伟明67"
    int age = 0;
    Resident resident;
    AddressId address;
    HouseholdId household;
    int grid = 0;
};

struct CastFirm {
    QString key; ///< short: "鹭海"
    Enterprise enterprise;
};

class Cast {
public:
    Cast(const CityPlan& plan, PeopleMaker& maker) : m_plan(plan), m_maker(maker) { }

    /// The houses that the cast needs in a grid.
    std::vector<FixedHouse> housesIn(const GridPlan& grid) const;
    /// Puts those of the cast who live in this grid there.
    void populate(const GridPlan& grid, Neighbourhood& place, Dice& dice);
    /// The firms of the cast with their relations; in 前埔北 003.
    void found(const GridPlan& grid, Neighbourhood& place, std::vector<Enterprise>& firms, Dice& dice);

    const CastMember& member(const QString& key) const;
    const CastFirm& firm(const QString& key) const;
    const std::vector<CastMember>& members() const { return m_members; }
    const std::vector<CastFirm>& firms() const { return m_firms; }

private:
    const CityPlan& m_plan;
    PeopleMaker& m_maker;
    std::vector<CastMember> m_members;
    std::vector<CastFirm> m_firms;
};

/// The key of the grid where most of the cast live, 前埔北 003; its index in the plan.
inline constexpr int castGrid = 2;

} // namespace huimin::city
