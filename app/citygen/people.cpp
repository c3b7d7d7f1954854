#include "app/citygen/people.h"
#include "models/base/divisions.h"
#include "models/base/numbers.h"
#include "models/base/regions.h"
#include <algorithm>
#include <array>

namespace huimin::city {
namespace {

constexpr const char* ethnicGroups[] = { "汉族", "畲族", "土家族", "苗族", "回族", "壮族", "侗族", "布依族", "满族", "彝族" };

RelationToHead relationOf(Part part, bool sibling)
{
    switch (part) {
    case Part::Head: return RelationToHead::Head;
    case Part::Partner: return RelationToHead::Spouse;
    case Part::Child: return RelationToHead::Child;
    case Part::Elder: return RelationToHead::Parent;
    case Part::GreatElder: return RelationToHead::Grandparent;
    case Part::Sharer: return sibling ? RelationToHead::Sibling : RelationToHead::Lodger;
    }
    return RelationToHead::OtherKin;
}

} // namespace

PeopleMaker::PeopleMaker(const CityPlan& plan, NameBook& names, IdNumberPool& ids, NumberPools& numbers)
    : m_plan(plan), m_names(names), m_ids(ids), m_numbers(numbers), m_compositions(plan.options.seed, plan.options.residents, plan.households),
      m_residence({ 44, 10, 45, 1 }), m_overseas({ 7, 2, 1 }), m_ethnic({ 9700, 60, 55, 45, 35, 35, 25, 20, 15, 10 }), m_collective(5, 100), m_oldNumber(3, 1000),
      m_dead(1, 100), m_moved(3, 100), m_disabled(18, 1000)
{
}

QDate PeopleMaker::eventDay(Dice& dice, int daysBack) { return m_plan.day().addDays(-dice.between(1, daysBack)); }

ResidenceKind PeopleMaker::residenceOf(const Composition& family, Dice& dice)
{
    std::uint64_t allowed = 0b0011; // local, separated
    if (!family.elderly)
        allowed |= 0b0100; // migrant
    if (family.sharers)
        allowed = 0b0100;
    if (family.single)
        allowed = 0b1111;
    return static_cast<ResidenceKind>(m_residence.deal(dice, static_cast<std::int64_t>(family.members.size()), allowed));
}

Home& PeopleMaker::openHome(const GridPlan& grid, Neighbourhood& place, int building, int door, Dice& dice)
{
    Home home;
    const Building& house = place.houses[static_cast<std::size_t>(building)].building;
    home.building = building;
    home.address = doorAddress(m_plan, grid, house, door, dice);
    home.household.createdAt = cityBegin(m_plan).plusMs(dice.between(0, 40) * 86'400'000LL);
    home.household.id = HouseholdId(dice.id(home.household.createdAt));
    home.household.addressId = home.address.id;
    place.homes.push_back(std::move(home));
    return place.homes.back();
}

void PeopleMaker::identify(Person& person, Origin& origin, Sex sex, bool family, Dice& dice)
{
    Resident& r = person.resident;
    r.nationality = QStringLiteral("CHN");
    r.idKind = IdKind::CitizenId;
    if (origin.kind == ResidenceKind::Overseas) {
        const std::size_t kind = m_overseas.deal(dice);
        if (kind == 0) {
            const BornNumber born = m_ids.citizen(m_ids.permitRegion(), sex, person.age);
            r.idKind = IdKind::HmtPermit;
            r.idNumber = born.number;
            r.birthDate = born.birth;
            return;
        }
        const NameBook::Foreign foreign = m_names.foreign(sex);
        r.name = foreign.name;
        r.nameLatin = QString(foreign.name).remove(QLatin1Char(','));
        r.nationality = foreign.nationality;
        if (kind == 1) {
            const BornNumber born = m_ids.foreigner(foreign.nationality, sex, person.age);
            r.idKind = IdKind::ForeignPermanent;
            r.idNumber = born.number;
            r.birthDate = born.birth;
        } else {
            r.idKind = IdKind::Passport;
            r.idNumber = m_numbers.passport();
            r.birthDate = m_ids.birthDate(person.age);
        }
        return;
    }
    int region = 0;
    if (origin.kind == ResidenceKind::Migrant) {
        if (origin.county < 0 || !family || dice.chance(250))
            region = m_ids.migrantRegion(person.age);
        else
            region = origin.county;
        if (origin.county < 0)
            origin.county = region;
    } else {
        region = m_ids.localRegion(person.age);
    }
    const BornNumber born = m_ids.citizen(region, sex, person.age);
    r.idNumber = born.number;
    r.birthDate = born.birth;
    r.hukouDivision = born.region;
    if (born.birth.year() < 1985 && m_oldNumber.due() > 0)
        r.oldIdNumber = makeCitizenId15(born.region, born.birth, born.order);
}

void PeopleMaker::name(Person& person, int surname, const Origin& origin, bool single)
{
    Resident& r = person.resident;
    if (!r.name.isEmpty()) // a foreigner
        return;
    if (single && origin.kind != ResidenceKind::Overseas && person.age >= 18)
        if (const SpecialName* special = m_names.nextSpecial(r.sex)) {
            r.name = special->name;
            if (!special->latin.isEmpty())
                r.nameLatin = special->latin;
            if (special->kind == QLatin1String("minority"))
                r.ethnicGroup = QStringLiteral("维吾尔族");
            return;
        }
    if (surname >= 0)
        m_names.inherit(surname);
    person.surname = surname >= 0 ? surname : m_names.surname();
    r.name = m_names.surnameText(person.surname) + m_names.given(person.surname, r.sex, r.birthDate.year());
}

void PeopleMaker::furnish(Person& person, const Home& home, const GridPlan& grid, Dice& dice)
{
    Resident& r = person.resident;
    const QDate day = m_plan.day();
    const int age = person.age;
    r.createdAt = businessInstant(std::max(businessDate(cityBegin(m_plan)), std::min(r.birthDate.addDays(10), day.addDays(-1))), QTime(10, 0)).plusMs(dice.between(0, 10'000'000));
    r.id = ResidentId(dice.id(r.createdAt));
    r.householdId = home.household.id;
    if (!r.ethnicGroup && r.nationality == QLatin1String("CHN"))
        r.ethnicGroup = QString::fromUtf8(ethnicGroups[m_ethnic.deal(dice)]);
    if (age >= 14 && age <= 92 && !dice.chance(age > 75 ? 350 : 25))
        r.phone = m_numbers.mobile();
    if (r.phone && dice.chance(60))
        r.phone2 = QStringLiteral("0592-%1").arg(dice.between(5'000'000, 6'999'999));
    if (age >= 18 && age < 65 && dice.chance(150))
        r.email = QStringLiteral("hm%1@example.cn").arg(m_numbers.account(9));
    r.contactPreference = r.phone ? dice.chance(700) ? ContactChannel::Sms : dice.chance(600) ? ContactChannel::InApp : ContactChannel::Counter : ContactChannel::Counter;
    if (r.phone && dice.chance(20))
        r.optOut = { QStringLiteral("sms") };
    if (age >= 18 && dice.chance(300))
        r.bankAccount = m_numbers.bankAccount();

    const QString here = placeText(grid, home.address);
    if (r.residenceKind == ResidenceKind::Local)
        r.hukouAddress = here;
    else if (r.residenceKind != ResidenceKind::Overseas && r.hukouDivision)
        r.hukouAddress = regionFullName(*r.hukouDivision);
    const QDate oldest = std::max(r.birthDate, day.addYears(-20));
    if (!r.residenceSince)
        r.residenceSince = oldest.addDays(dice.between(0, static_cast<int>(std::max<qint64>(0, oldest.daysTo(day) - 60))));

    r.education = age < 6 ? Education::None
        : age < 12        ? Education::Primary
        : age < 15        ? Education::Junior
        : age < 18        ? Education::Senior
        : age >= 70       ? (dice.chance(300) ? Education::None : dice.chance(600) ? Education::Primary : Education::Junior)
        : age >= 50       ? (dice.chance(500) ? Education::Junior : dice.chance(600) ? Education::Senior : Education::College)
                          : std::array { Education::Junior, Education::Senior, Education::College, Education::Bachelor, Education::Bachelor, Education::Graduate }[static_cast<std::size_t>(dice.between(0, 5))];
    r.employment = age < 16 ? Employment::Student
        : age < 19          ? (dice.chance(800) ? Employment::Student : Employment::Employed)
        : age < 23          ? (dice.chance(450) ? Employment::Student : Employment::Employed)
        : age >= 60 || (age >= 55 && r.sex == Sex::Female) ? Employment::Retired
        : dice.chance(720)  ? Employment::Employed
        : dice.chance(550)  ? Employment::SelfEmployed
        : dice.chance(400)  ? Employment::Unemployed
                            : Employment::Other;
    if (age < 3)
        r.employment = Employment::Other;
    if (r.maritalStatus == MaritalStatus::Unknown)
        r.maritalStatus = age < 22 ? MaritalStatus::Single : age > 60 ? MaritalStatus::Widowed : dice.chance(age < 32 ? 850 : 450) ? MaritalStatus::Single : dice.chance(500) ? MaritalStatus::Divorced : MaritalStatus::Married;
    if (age >= 7 && m_disabled.due() > 0)
        r.disabilityGrade = dice.between(1, 4);
    if (age >= 50 && dice.chance(age >= 65 ? 420 : 160)) {
        static constexpr const char* illnesses[] = { "高血压", "2型糖尿病", "冠心病", "慢性阻塞性肺疾病", "高脂血症" };
        r.chronic.push_back(QString::fromUtf8(illnesses[dice.between(0, 4)]));
        r.lastFollowUp = day.addDays(-dice.between(5, 160));
    }
    if (r.sex == Sex::Female && age >= 21 && age <= 42 && r.maritalStatus == MaritalStatus::Married && dice.chance(25))
        r.lmpDate = day.addDays(-dice.between(30, 265));
}

std::size_t PeopleMaker::addPerson(const GridPlan& grid, Neighbourhood& place, Home& home, const Composition& family, const Member& member, Origin& origin, int surname, Dice& dice)
{
    Person person;
    person.age = member.age;
    Resident& r = person.resident;
    r.sex = member.sex;
    r.lifeStatus = LifeStatus::Alive;
    r.residenceKind = origin.kind;
    r.relationToHead = relationOf(member.part, family.members.size() == 2 && dice.chance(300));
    identify(person, origin, member.sex, member.part != Part::Sharer, dice);
    name(person, surname, origin, family.single);
    const bool married = (family.couple && (member.part == Part::Head || member.part == Part::Partner)) || (family.elderCouple && member.part == Part::Elder);
    r.maritalStatus = married ? MaritalStatus::Married : member.part == Part::Child ? MaritalStatus::Single : MaritalStatus::Unknown;
    if (origin.kind == ResidenceKind::Local) {
        const bool collective = m_collective.due() > 0;
        r.hukouKind = collective ? HukouKind::Collective : HukouKind::Family;
        r.hukouBook = collective ? m_numbers.hukouBook() : origin.book;
    } else if (origin.kind == ResidenceKind::Separated) {
        r.hukouKind = HukouKind::Family;
        r.hukouBook = origin.book;
    } else if (origin.kind == ResidenceKind::Migrant) {
        r.hukouKind = HukouKind::Family;
    }
    furnish(person, home, grid, dice);
    const std::size_t index = place.people.size();
    home.members.push_back(index);
    ++home.household.size;
    if (member.part == Part::Head)
        home.household.headId = r.id;
    place.people.push_back(std::move(person));
    return index;
}

void PeopleMaker::relate(Neighbourhood& place, QUuid from, QUuid to, RelationKind kind, std::optional<QDate> since, Dice& dice)
{
    Relation relation;
    relation.createdAt = cityBegin(m_plan).plusMs(86'400'000LL * dice.between(1, 300));
    relation.id = RelationId(dice.id(relation.createdAt));
    relation.fromId = from;
    relation.toId = to;
    relation.kind = kind;
    relation.validFrom = since;
    place.relations.push_back(std::move(relation));
}

void PeopleMaker::relateFamily(Neighbourhood& place, const Home& home, const Composition& family, Dice& dice)
{
    const auto personAt = [&](std::size_t i) -> const Person& { return place.people[home.members[i]]; };
    const auto marry = [&](const Person& a, const Person& b) {
        const QDate grown = std::max(a.resident.birthDate, b.resident.birthDate).addYears(21);
        const QDate latest = m_plan.day().addDays(-30);
        const QDate wedding = grown < latest ? grown.addDays(dice.between(0, static_cast<int>(std::min<qint64>(grown.daysTo(latest), 3000)))) : latest;
        relate(place, a.resident.id.uuid, b.resident.id.uuid, RelationKind::Spouse, wedding, dice);
        relate(place, b.resident.id.uuid, a.resident.id.uuid, RelationKind::Spouse, wedding, dice);
    };
    std::vector<std::size_t> elders;
    for (std::size_t i = 0; i < family.members.size(); ++i) {
        const Person& person = personAt(i);
        const QUuid id = person.resident.id.uuid;
        switch (family.members[i].part) {
        case Part::Partner:
            marry(personAt(0), person);
            break;
        case Part::Child:
            relate(place, personAt(0).resident.id.uuid, id, RelationKind::ParentOf, person.resident.birthDate, dice);
            if (family.couple) {
                relate(place, personAt(1).resident.id.uuid, id, RelationKind::ParentOf, person.resident.birthDate, dice);
            } else if (person.age < 18) {
                // Of one parent alone the guardianship is on record.
                Relation guardian = place.relations.back();
                guardian.id = RelationId(childUuid(guardian.id.uuid, 1));
                guardian.kind = RelationKind::GuardianOf;
                place.relations.push_back(std::move(guardian));
            }
            break;
        case Part::Elder:
            elders.push_back(i);
            relate(place, id, personAt(0).resident.id.uuid, RelationKind::ParentOf, personAt(0).resident.birthDate, dice);
            break;
        case Part::GreatElder:
            relate(place, id, personAt(elders.back()).resident.id.uuid, RelationKind::ParentOf, personAt(elders.back()).resident.birthDate, dice);
            break;
        case Part::Head: case Part::Sharer:
            break;
        }
    }
    if (family.elderCouple && elders.size() == 2)
        marry(personAt(elders[0]), personAt(elders[1]));
}

void PeopleMaker::populate(const GridPlan& grid, Neighbourhood& place, Dice& dice)
{
    std::vector<int> homes;
    for (std::size_t i = 0; i < place.houses.size(); ++i)
        if (place.houses[i].home)
            homes.push_back(static_cast<int>(i));
    for (int n = 0; n < grid.households; ++n) {
        const Composition family = m_compositions.next();
        // the next house that has a door left
        std::size_t at = static_cast<std::size_t>(n) % homes.size();
        while (place.houses[static_cast<std::size_t>(homes[at])].freeDoors.empty())
            at = (at + 1) % homes.size();
        auto& doors = place.houses[static_cast<std::size_t>(homes[at])].freeDoors;
        const int door = doors.back();
        doors.pop_back();
        Home& home = openHome(grid, place, homes[at], door, dice);
        Origin origin { residenceOf(family, dice), -1, {} };
        if (origin.kind == ResidenceKind::Local || origin.kind == ResidenceKind::Separated)
            origin.book = m_numbers.hukouBook();
        home.household.tenure = family.sharers && family.members.size() > 2 ? Tenure::Dormitory
            : origin.kind == ResidenceKind::Local                           ? (dice.chance(850) ? Tenure::Owned : Tenure::Rented)
                                                                            : (dice.chance(200) ? Tenure::Owned : Tenure::Rented);
        int fatherName = -1, headName = -1;
        for (const Member& member : family.members) {
            int surname = -1;
            if (member.part == Part::Child)
                surname = fatherName >= 0 ? fatherName : dice.chance(400) ? headName : -1;
            else if (member.part == Part::Elder && member.sex == Sex::Male)
                surname = headName;
            const std::size_t index = addPerson(grid, place, home, family, member, origin, surname, dice);
            const int own = place.people[index].surname;
            if (member.part == Part::Head)
                headName = own;
            if ((member.part == Part::Head || (member.part == Part::Partner && family.couple)) && member.sex == Sex::Male)
                fatherName = own;
        }
        relateFamily(place, home, family, dice);
    }
    addDead(grid, place, dice);
    addMovedAway(grid, place, dice);
    if (grid.index == 0)
        addSpecials(grid, place, dice);
}

} // namespace huimin::city
