#include "models/grid/mapmarks.h"
#include "models/grid/fieldwork.h"
#include "models/grid/gridevent.h"
#include "models/registry/access.h"
#include "models/registry/profile.h"
#include <algorithm>
#include <tuple>

namespace huimin {
namespace {

/// Stages of an event that are over (event_states.json: closed).
bool isOver(const QString& stage)
{
    static const QStringList over { QStringLiteral("E6"), QStringLiteral("E9"), QStringLiteral("E1x"), QStringLiteral("E1m"), QStringLiteral("E4t") };
    return over.contains(stage);
}

MarkState stateByDue(Instant due, Instant now)
{
    if (due.us != 0 && due < now)
        return MarkState::Late;
    return due.us != 0 && businessDate(due) == businessDate(now) ? MarkState::Soon : MarkState::Open;
}

/// The limit that an open event stands under.
Instant dueOf(const GridEvent& event)
{
    if (event.state == QLatin1String("E0"))
        return event.acceptDue.value_or(Instant());
    if (event.state == QLatin1String("E1"))
        return event.dispatchDue.value_or(Instant());
    if (event.state == QLatin1String("E2"))
        return event.signDue.value_or(Instant());
    if (event.state == QLatin1String("E5"))
        return event.checkDue.value_or(Instant());
    if (event.state == QLatin1String("E4h"))
        return event.reviewOn ? businessInstant(event.reviewOn->addDays(1), QTime(0, 0)) : Instant();
    return event.extendedTo ? *event.extendedTo : event.handleDue.value_or(Instant());
}

/// Reads what the marks stand on: doors by address, dwellings by household.
class MarkReader {
public:
    MarkReader(RecordReader& records, const CityShapes& city, Instant now) : m_records(records), m_city(city), m_now(now)
    {
        for (auto& figures : m_out.figures)
            figures.assign(city.areas(AreaLevel::Grid).size(), 0);
    }

    Result<MapMarks> read()
    {
        HUIMIN_TRY(households());
        HUIMIN_TRY(tasks());
        HUIMIN_TRY(visits());
        HUIMIN_TRY(events());
        std::sort(m_out.marks.begin(), m_out.marks.end(), [](const MapMark& a, const MapMark& b) {
            const auto key = [](const MapMark& mark) { return std::tuple(-static_cast<int>(mark.state), static_cast<int>(mark.kind), mark.when.us, mark.id); };
            return key(a) < key(b);
        });
        return std::move(m_out);
    }

private:
    struct Spot {
        PlanePoint at;
        std::int64_t building = -1;
        int grid = -1;
        QString place;
        bool known = false;
    };

    void count(MapMeasure measure, int grid)
    {
        if (grid >= 0)
            ++m_out.figures[static_cast<int>(measure)][static_cast<std::size_t>(grid)];
    }
    void put(MapMark mark, const Spot& spot)
    {
        if (!spot.known) {
            ++m_out.placeless;
            return;
        }
        mark.at = spot.at;
        mark.building = spot.building;
        mark.grid = spot.grid;
        mark.place = spot.place;
        m_out.outside += spot.grid < 0;
        m_out.marks.push_back(std::move(mark));
    }

    Result<Spot> spotOf(AddressId address)
    {
        if (address.isNull())
            return Spot();
        if (const auto found = m_spots.constFind(address); found != m_spots.cend())
            return *found;
        auto read = load<Address>(m_records, address.uuid);
        if (!read)
            return read.error();
        Spot spot;
        if (*read)
            spot = spotOf(**read);
        m_spots.insert(address, spot);
        return spot;
    }
    Spot spotOf(const Address& address)
    {
        Spot spot;
        spot.building = m_city.footprintOf(address.buildingId);
        spot.grid = m_city.gridOf(address.gridId);
        if (spot.building >= 0) {
            const auto i = static_cast<std::uint32_t>(spot.building);
            spot.at = m_city.footprintCentre(i);
            if (spot.grid < 0)
                spot.grid = m_city.footprintGrid(i);
        }
        spot.known = spot.building >= 0;
        std::optional<Building> house;
        if (spot.known) {
            house.emplace();
            house->number = m_city.number(static_cast<std::uint32_t>(spot.building));
        }
        spot.place = addressText(address, house);
        return spot.known ? spot : inGrid(address.gridId, spot.place);
    }
    Spot inGrid(GridCellId id, const QString& place) const
    {
        Spot spot;
        spot.grid = m_city.gridOf(id);
        spot.known = spot.grid >= 0;
        if (spot.known)
            spot.at = m_city.areas(AreaLevel::Grid)[static_cast<std::size_t>(spot.grid)].label;
        spot.place = place.isEmpty() && spot.known ? m_city.areas(AreaLevel::Grid)[static_cast<std::size_t>(spot.grid)].name : place;
        return spot;
    }

    Status households()
    {
        auto all = allOf<Household>(m_records);
        if (!all)
            return all.error();
        auto doors = allOf<Address>(m_records);
        if (!doors)
            return doors.error();
        for (const Address& door : *doors)
            m_spots.insert(door.id, spotOf(door));
        struct House {
            int count = 0;
            Spot spot;
        };
        QHash<std::int64_t, House> houses;
        for (const Household& household : *all) {
            const auto spot = spotOf(household.addressId);
            if (!spot)
                return spot.error();
            m_dwellings.insert(household.id, household);
            if (spot->building >= 0) {
                House& house = houses[spot->building];
                ++house.count;
                house.spot = *spot;
            }
            if (household.size != 1 || household.tenure == Tenure::Dormitory)
                continue;
            const auto head = load<Resident>(m_records, household.headId.uuid);
            if (!head)
                return head.error();
            if (*head && ageOn((*head)->birthDate, businessDate(m_now)).value_or(0) >= elderlyFrom)
                count(MapMeasure::ElderlyAlone, spot->grid);
        }
        for (auto it = houses.cbegin(); it != houses.cend(); ++it) {
            const auto i = static_cast<std::uint32_t>(it.key());
            MapMark mark { MarkKind::Household, MarkState::Open, {}, "Building", m_city.building(i).uuid };
            mark.count = it->count;
            Spot spot = it->spot;
            spot.place = houseText(m_city, i);
            put(std::move(mark), spot);
        }
        return {};
    }

    Status tasks()
    {
        auto all = allOf<GridTask>(m_records);
        if (!all)
            return all.error();
        for (const GridTask& task : *all) {
            const bool open = task.state == TaskState::Open || task.state == TaskState::Postponed;
            if (!open && (task.state != TaskState::Done || businessDate(task.updatedAt) != businessDate(m_now)))
                continue;
            const Instant due = task.postponedTo ? businessInstant(task.postponedTo->addDays(1), QTime(0, 0)) : task.dueAt;
            auto spot = spotOf(task.addressId);
            if (!spot)
                return spot.error();
            MapMark mark { MarkKind::Task, open ? stateByDue(due, m_now) : MarkState::Done, {}, "GridTask", task.id.uuid };
            mark.text = task.reason;
            mark.when = due;
            mark.subject = task.subjectId;
            const Spot where = spot->known ? *spot : inGrid(task.gridId, spot->place);
            if (mark.state == MarkState::Late)
                count(MapMeasure::LateTasks, where.grid);
            if (open && task.kind == TaskKind::Visit && businessDate(due) <= businessDate(m_now).addDays(visitDueDays))
                count(MapMeasure::VisitsDue, where.grid);
            put(std::move(mark), where);
        }
        return {};
    }

    Status visits()
    {
        auto all = allOf<Visit>(m_records);
        if (!all)
            return all.error();
        const QDate since = businessDate(m_now).addDays(-visitDays);
        for (const Visit& visit : *all) {
            if (businessDate(visit.beganAt) < since)
                continue;
            const auto dwelling = m_dwellings.constFind(visit.householdId);
            auto spot = spotOf(dwelling == m_dwellings.cend() ? AddressId() : dwelling->addressId);
            if (!spot)
                return spot.error();
            const bool met = visit.outcome == VisitOutcome::Met || visit.outcome == VisitOutcome::Phone;
            MapMark mark { MarkKind::Visit, met ? MarkState::Done : MarkState::Open, {}, "Visit", visit.id.uuid };
            mark.text = visit.note.value_or(QString());
            mark.when = visit.beganAt;
            mark.subject = dwelling == m_dwellings.cend() ? visit.enterpriseId.uuid : dwelling->headId.uuid;
            put(std::move(mark), spot->known ? *spot : inGrid(visit.gridId, {}));
        }
        return {};
    }

    Status events()
    {
        auto all = allOf<GridEvent>(m_records);
        if (!all)
            return all.error();
        for (const GridEvent& event : *all) {
            if (isOver(event.state))
                continue;
            MapMark mark { MarkKind::Event, stateByDue(dueOf(event), m_now), {}, "GridEvent", event.id.uuid };
            mark.text = event.text;
            mark.when = dueOf(event);
            Spot spot { event.point, -1, m_city.gridOf(event.gridId), event.place, true };
            // A report without a point stands in its grid.
            if (event.point == PlanePoint())
                spot = inGrid(event.gridId, event.place);
            count(MapMeasure::OpenEvents, spot.grid);
            put(std::move(mark), spot);
        }
        return {};
    }

    RecordReader& m_records;
    const CityShapes& m_city;
    const Instant m_now;
    MapMarks m_out;
    QHash<AddressId, Spot> m_spots;
    QHash<HouseholdId, Household> m_dwellings;
};

} // namespace

QString houseText(const CityShapes& city, std::uint32_t footprint)
{
    const QString& number = city.number(footprint);
    return number.isEmpty() ? city.road(footprint) : city.road(footprint) + QLatin1Char(' ') + number + (number.endsWith(QChar(u'号')) ? QString() : QStringLiteral(" 号"));
}

Result<MapMarks> readMapMarks(RecordReader& records, const CityShapes& city, Instant now) { return MarkReader(records, city, now).read(); }

Result<std::vector<MapDoor>> readDoors(RecordReader& records, BuildingId building, QDate today)
{
    auto addresses = relatedTo<Address>(records, building.uuid);
    if (!addresses)
        return addresses.error();
    std::sort(addresses->begin(), addresses->end(), [](const Address& a, const Address& b) {
        const auto key = [](const Address& door) { return std::tuple(door.stair.value_or(QString()).toInt(), door.floor, door.room.size(), door.room); };
        return key(a) < key(b);
    });
    std::vector<MapDoor> doors;
    for (const Address& address : *addresses) {
        auto households = relatedTo<Household>(records, address.id.uuid);
        if (!households)
            return households.error();
        MapDoor door;
        door.address = address.id;
        door.door = address.stair ? *address.stair + QLatin1Char('-') + address.room : address.room;
        if (households->empty())
            doors.push_back(door);
        for (const Household& household : *households) {
            const auto head = load<Resident>(records, household.headId.uuid);
            if (!head)
                return head.error();
            door.household = household.id;
            door.head = household.headId;
            door.people = household.size;
            door.headName = *head ? (*head)->name : QString();
            door.elderlyAlone = *head && household.size == 1 && household.tenure != Tenure::Dormitory && ageOn((*head)->birthDate, today).value_or(0) >= elderlyFrom;
            doors.push_back(door);
        }
    }
    return doors;
}

MapGrades gradesOf(const std::vector<int>& figures)
{
    MapGrades out;
    for (const int figure : figures)
        out.largest = std::max(out.largest, figure);
    for (int grade = 1; grade <= 4; ++grade) // rising by the share of the largest; equal where it is small
        out.least[grade] = std::max(grade, (out.largest * (grade - 1) + 3) / 4 + (grade > 1 ? 1 : 0));
    out.least[1] = 1;
    out.grades.reserve(figures.size());
    for (const int figure : figures) {
        int grade = 0;
        while (grade < 4 && figure >= out.least[grade + 1])
            ++grade;
        out.grades.push_back(grade);
    }
    return out;
}

} // namespace huimin
