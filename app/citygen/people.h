#pragma once
#include "app/citygen/composition.h"
#include "app/citygen/housing.h"
#include "app/citygen/namebook.h"
#include "app/citygen/numberpools.h"
#include "models/registry/enterprise.h"

/// Residents and their households, grid by grid.
namespace huimin::city {

/// A resident while the grid is made, with what later parts ask about them.
struct Person {
    Resident resident;
    int age = 0;
    int surname = -1; ///< −1: a name outside the book
    bool cast = false; ///< of the cast: gets nothing that is not written for them
    bool living() const { return resident.lifeStatus == LifeStatus::Alive; }
    bool adult() const { return age >= 18; }
    /// A holder of papers as the registers of this country keep them.
    bool citizen() const { return resident.idKind == IdKind::CitizenId; }
};

struct Home {
    Household household;
    Address address;
    std::vector<std::size_t> members; ///< of Neighbourhood::people; the dead of the household are not among them
    int building = 0;
    bool cast = false;
};

/// Everybody of one grid.
struct Neighbourhood {
    std::vector<HousePlan> houses;
    std::vector<Person> people;
    std::vector<Home> homes;
    std::vector<Relation> relations;
};

/// Makes people; keeps the running remainders of the whole city.
class PeopleMaker {
public:
    PeopleMaker(const CityPlan& plan, NameBook& names, IdNumberPool& ids, NumberPools& numbers);

    /// Fills the homes of the grid with its share of households, and adds those who died or moved away.
    void populate(const GridPlan& grid, Neighbourhood& place, Dice& dice);
    /// The foreigners and the people of Hong Kong, Macau and Taiwan of names_special.csv, a home each.
    void addSpecials(const GridPlan& grid, Neighbourhood& place, Dice& dice);

    /// An empty home behind a door.
    Home& openHome(const GridPlan& grid, Neighbourhood& place, int building, int door, Dice& dice);
    /// Fields that follow from age, kind of residence and household; `resident` has name, sex, birth, id and kind.
    void furnish(Person& person, const Home& home, const GridPlan& grid, Dice& dice);
    void relate(Neighbourhood& place, QUuid from, QUuid to, RelationKind kind, std::optional<QDate> since, Dice& dice);

private:
    struct Origin {
        ResidenceKind kind = ResidenceKind::Local;
        int county = -1; ///< of migrants, of the family
        QString book;
    };
    std::size_t addPerson(const GridPlan& grid, Neighbourhood& place, Home& home, const Composition& family, const Member& member, Origin& origin, int surname, Dice& dice);
    void identify(Person& person, Origin& origin, Sex sex, bool family, Dice& dice);
    void name(Person& person, int surname, const Origin& origin, bool single);
    void relateFamily(Neighbourhood& place, const Home& home, const Composition& family, Dice& dice);
    void addDead(const GridPlan& grid, Neighbourhood& place, Dice& dice);
    void addMovedAway(const GridPlan& grid, Neighbourhood& place, Dice& dice);
    ResidenceKind residenceOf(const Composition& family, Dice& dice);
    QDate eventDay(Dice& dice, int daysBack);

    const CityPlan& m_plan;
    NameBook& m_names;
    IdNumberPool& m_ids;
    NumberPools& m_numbers;
    CompositionDealer m_compositions;
    Dealer m_residence;
    Dealer m_overseas;
    Dealer m_ethnic;
    Share m_collective;
    Share m_oldNumber;
    Share m_dead;
    Share m_moved;
    Share m_disabled;
};

} // namespace huimin::city
