#include "app/citygen/people.h"
#include <algorithm>

/// Those beside the quotas: who died, who moved away, and the special names from abroad.
namespace huimin::city {

void PeopleMaker::addDead(const GridPlan& grid, Neighbourhood& place, Dice& dice)
{
    int living = 0;
    for (const Home& home : place.homes)
        living += home.household.size;
    int due = m_dead.due(living);
    const std::size_t before = place.homes.size();
    for (std::size_t i = 0; i < before && due > 0; ++i) {
        Home& home = place.homes[i];
        const Person head = place.people[home.members.front()];
        const bool widowed = head.age >= 60 && home.members.size() == 1;
        const bool orphaned = head.age >= 35 && head.age <= 58 && head.citizen() && dice.chance(90);
        if (home.cast || !head.citizen() || (!widowed && !orphaned) || (widowed && !dice.chance(500)))
            continue;
        --due;
        Person person;
        Resident& r = person.resident;
        r.sex = widowed ? (head.resident.sex == Sex::Male ? Sex::Female : Sex::Male) : dice.chance(500) ? Sex::Male : Sex::Female;
        person.age = std::min(widowed ? std::clamp(head.age + dice.between(-5, 8), 55, 104) : head.age + dice.between(23, 38), 105);
        r.lifeStatus = LifeStatus::Dead;
        r.residenceKind = head.resident.residenceKind == ResidenceKind::Migrant ? ResidenceKind::Migrant : ResidenceKind::Local;
        Origin origin { r.residenceKind, -1, {} };
        r.relationToHead = widowed ? RelationToHead::Spouse : RelationToHead::Parent;
        r.maritalStatus = widowed ? MaritalStatus::Married : MaritalStatus::Widowed;
        identify(person, origin, r.sex, false, dice);
        const int surname = m_names.surname();
        person.surname = surname;
        r.name = m_names.surnameText(surname) + m_names.given(surname, r.sex, r.birthDate.year());
        furnish(person, home, grid, dice);
        r.phone.reset();
        r.phone2.reset();
        r.email.reset();
        r.lmpDate.reset();
        r.employment = Employment::Retired;
        r.deathDate = eventDay(dice, 725);
        r.updatedAt = businessInstant(r.deathDate->addDays(1), QTime(11, 0));
        if (widowed) {
            place.people[home.members.front()].resident.maritalStatus = MaritalStatus::Widowed;
            relate(place, r.id.uuid, head.resident.id.uuid, RelationKind::Spouse, std::nullopt, dice);
            relate(place, head.resident.id.uuid, r.id.uuid, RelationKind::Spouse, std::nullopt, dice);
            place.relations[place.relations.size() - 2].validTo = r.deathDate;
            place.relations.back().validTo = r.deathDate;
        } else {
            relate(place, r.id.uuid, head.resident.id.uuid, RelationKind::ParentOf, head.resident.birthDate, dice);
        }
        place.people.push_back(std::move(person));
    }
}

void PeopleMaker::addMovedAway(const GridPlan& grid, Neighbourhood& place, Dice& dice)
{
    int living = 0;
    for (const Home& home : place.homes)
        living += home.household.size;
    for (int due = m_moved.due(living); due > 0; --due) {
        Person person;
        Resident& r = person.resident;
        person.age = dice.between(19, 58);
        r.sex = dice.chance(520) ? Sex::Male : Sex::Female;
        r.lifeStatus = LifeStatus::MovedAway;
        r.residenceKind = dice.chance(800) ? ResidenceKind::Migrant : ResidenceKind::Local;
        Origin origin { r.residenceKind, -1, {} };
        r.maritalStatus = dice.chance(500) ? MaritalStatus::Single : MaritalStatus::Married;
        identify(person, origin, r.sex, false, dice);
        person.surname = m_names.surname();
        r.name = m_names.surnameText(person.surname) + m_names.given(person.surname, r.sex, r.birthDate.year());
        const Home& home = place.homes[static_cast<std::size_t>(dice.below(place.homes.size()))];
        furnish(person, home, grid, dice);
        r.householdId = {};
        r.relationToHead = RelationToHead::Lodger;
        r.lmpDate.reset();
        r.movedOn = eventDay(dice, 725);
        if (r.residenceSince && *r.residenceSince > *r.movedOn)
            r.residenceSince = r.movedOn->addYears(-1);
        r.updatedAt = businessInstant(*r.movedOn, QTime(15, 0));
        place.people.push_back(std::move(person));
    }
}

void PeopleMaker::addSpecials(const GridPlan& grid, Neighbourhood& place, Dice& dice)
{
    for (const SpecialName& special : m_names.specials()) {
        const bool foreign = special.kind == QLatin1String("foreign");
        if (!foreign && special.kind != QLatin1String("hmt"))
            continue;
        for (std::size_t i = 0; i < place.houses.size(); ++i) {
            HousePlan& house = place.houses[i];
            if (!house.home || house.freeDoors.empty())
                continue;
            const int door = house.freeDoors.back();
            house.freeDoors.pop_back();
            Home& home = openHome(grid, place, static_cast<int>(i), door, dice);
            home.household.tenure = Tenure::Rented;
            Person person;
            person.age = dice.between(26, 55);
            Resident& r = person.resident;
            r.sex = special.sex;
            r.name = special.name;
            r.nameLatin = special.latin;
            r.lifeStatus = LifeStatus::Alive;
            r.residenceKind = ResidenceKind::Overseas;
            r.relationToHead = RelationToHead::Head;
            r.maritalStatus = MaritalStatus::Single;
            if (foreign) {
                static constexpr const char* countries[] = { "JPN", "SWE", "VNM", "BRA", "IRL", "IDN", "RUS" };
                static constexpr const char* firsts[] = { "YOSHIDA", "ANDERSSON", "NGUYEN", "DE OLIVEIRA", "OBRIEN", "SUHARTINI", "IVANOVA" };
                r.nationality = QStringLiteral("RUS");
                for (std::size_t k = 0; k < std::size(countries); ++k)
                    if (special.latin.startsWith(QLatin1String(firsts[k])))
                        r.nationality = QLatin1String(countries[k]);
                const BornNumber born = m_ids.foreigner(r.nationality, r.sex, person.age);
                r.idKind = IdKind::ForeignPermanent;
                r.idNumber = born.number;
                r.birthDate = born.birth;
            } else {
                // the spelling on the document says where it is from: CHAN KA WAI, WONG KWOK LEUNG, "OUYANG, LUNG"
                const char* region = special.latin.startsWith(QLatin1String("CHAN")) ? "810000" : special.latin.contains(QLatin1Char(',')) ? "830000" : "820000";
                const BornNumber born = m_ids.citizen(m_ids.permitRegion(QLatin1String(region)), r.sex, person.age);
                r.nationality = QStringLiteral("CHN");
                r.idKind = IdKind::HmtPermit;
                r.idNumber = born.number;
                r.birthDate = born.birth;
            }
            furnish(person, home, grid, dice);
            home.household.headId = r.id;
            home.household.size = 1;
            home.members.push_back(place.people.size());
            place.people.push_back(std::move(person));
            break;
        }
    }
}

} // namespace huimin::city
