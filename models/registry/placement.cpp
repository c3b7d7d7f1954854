#include "models/registry/placement.h"
#include "models/commands/command.h"
#include "models/grid/fieldwork.h"
#include "models/grid/gridevent.h"
#include "models/matters/approval.h"
#include "models/matters/attachment.h"
#include "models/matters/matter.h"
#include "models/matters/rating.h"
#include "models/matters/reception.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"
#include "models/registry/resident.h"
#include "models/sensing/offer.h"
#include <algorithm>

namespace huimin {
namespace {
constexpr int daysAfterDeath = 90;
constexpr int streetDigits = 9;
constexpr int daysOfClosedRating = 90;
// A bulk load places millions with one Placer: its memory stays flat.
constexpr qsizetype knownAtMost = 100'000;

Placement nowhere() { return {}; }
Placement notThere() { return { {}, {}, false }; }
} // namespace

template <typename T>
Result<Placement> Placer::placed(const RecordText& record)
{
    auto entity = decode<T>(record);
    if (!entity)
        return entity.error();
    return place(*entity);
}

Result<Placement> Placer::placementOf(const RecordText& record)
{
    using Rule = Result<Placement> (Placer::*)(const RecordText&);
    struct Line {
        const char* type;
        Rule rule;
    };
    static const Line lines[] = {
        { "Address", &Placer::placed<Address> },
        { "Household", &Placer::placed<Household> },
        { "Resident", &Placer::placed<Resident> },
        { "Enterprise", &Placer::placed<Enterprise> },
        { "Relation", &Placer::placed<Relation> },
        { "IdentityCheck", &Placer::placed<IdentityCheck> },
        { "Certificate", &Placer::placed<Certificate> },
        { "Vehicle", &Placer::placed<Vehicle> },
        { "Bill", &Placer::placed<Bill> },
        { "Offer", &Placer::placed<Offer> },
        { "Ticket", &Placer::placed<Ticket> },
        { "Reception", &Placer::placed<Reception> },
        { "Matter", &Placer::placed<Matter> },
        { "MatterBrief", &Placer::placed<MatterBrief> },
        { "MatterMaterial", &Placer::placed<MatterMaterial> },
        { "MatterEvent", &Placer::placed<MatterEvent> },
        { "ClockSegment", &Placer::placed<ClockSegment> },
        { "Document", &Placer::placed<Document> },
        { "ApprovalRequest", &Placer::placed<ApprovalRequest> },
        { "DepartmentOpinion", &Placer::placed<DepartmentOpinion> },
        { "Rating", &Placer::placed<Rating> },
        { "Attachment", &Placer::placed<Attachment> },
        { "GridTask", &Placer::placed<GridTask> },
        { "Visit", &Placer::placed<Visit> },
        { "GridEvent", &Placer::placed<GridEvent> },
        { "EventStep", &Placer::placed<EventStep> },
    };
    for (const Line& line : lines)
        if (record.type == line.type)
            return (this->*line.rule)(record);
    if (record.type == "Hall") // in a load the halls come before what stands in them
        if (const auto hall = decode<Hall>(record); hall)
            noteHall(*hall);
    static const char* const cityWide[] = { "Department", "Hall", "ServiceWindow", "Staff", "Material", "ServiceItem", "CalendarYear", "GridCell", "Building" };
    for (const char* type : cityWide)
        if (record.type == type)
            return Placement { { { QStringLiteral("city"), {} } }, {}, true };
    return nowhere();
}

Result<Placement> Placer::like(std::string_view type, const QUuid& id)
{
    if (id.isNull())
        return nowhere();
    if (const auto found = m_known.constFind(id); found != m_known.constEnd())
        return *found;
    auto record = m_records.fetch(type, id);
    if (!record)
        return record.error();
    if (!*record)
        return notThere();
    auto placement = placementOf(**record);
    if (placement) {
        placement->until.reset(); // when that record goes, those that stand by it are placed anew
        if (m_known.size() >= knownAtMost)
            m_known.clear();
        m_known.insert(id, *placement);
    }
    return placement;
}

template <typename T>
Result<Placement> Placer::named(const QUuid& id, const char* kind, QString T::*ref)
{
    if (id.isNull())
        return nowhere();
    // A grid, hall or department stands in the city itself; what is remembered under its id is the scope that it names.
    if (const auto found = m_known.constFind(id); found != m_known.constEnd())
        return *found;
    auto entity = load<T>(m_records, id);
    if (!entity)
        return entity.error();
    if (!*entity)
        return notThere();
    return *m_known.insert(id, Placement { { { QString::fromLatin1(kind), (**entity).*ref } }, {}, true });
}

Result<Placement> Placer::inGrid(const QUuid& id) { return named(id, "grid", &GridCell::code); }
Result<Placement> Placer::inHall(const QUuid& id) { return named(id, "hall", &Hall::number); }
Result<Placement> Placer::inDepartment(const QUuid& id) { return named(id, "department", &Department::code); }

void Placer::noteHall(const Hall& hall)
{
    std::erase_if(m_streets, [&](const ServedStreet& served) { return served.hall == hall.number; });
    for (const QString& street : hall.streets)
        m_streets.push_back({ street.left(streetDigits), hall.number });
}

Result<Placement> Placer::inGridAndHall(const QUuid& grid)
{
    auto placement = inGrid(grid);
    if (!placement || placement->scopes.empty())
        return placement;
    if (!m_hallsRead) {
        const auto halls = allOf<Hall>(m_records);
        if (!halls)
            return halls.error();
        for (const Hall& hall : *halls)
            noteHall(hall);
        m_hallsRead = true;
    }
    const QString code = placement->scopes.front().ref;
    for (const ServedStreet& served : m_streets)
        if (code.startsWith(served.street))
            placement->scopes.push_back({ QStringLiteral("hall"), served.hall });
    return placement;
}

Result<Placement> Placer::ofSubject(const QUuid& id)
{
    auto asResident = like("Resident", id);
    if (!asResident || asResident->complete)
        return asResident;
    return like("Enterprise", id);
}
Result<Placement> Placer::ofDwelling(const QUuid& household) { return like("Household", household); }

Result<Placement> Placer::place(const Address& address) { return inGrid(address.gridId.uuid); }
Result<Placement> Placer::place(const Household& household) { return like("Address", household.addressId.uuid); }
Result<Placement> Placer::place(const Resident& resident)
{
    if (resident.lifeStatus == LifeStatus::MovedAway)
        return nowhere();
    std::optional<QDate> until;
    if (resident.lifeStatus == LifeStatus::Dead) {
        until = resident.deathDate.value_or(businessDate(resident.updatedAt)).addDays(daysAfterDeath);
        if (m_today > *until)
            return nowhere();
    }
    auto placement = ofDwelling(resident.householdId.uuid);
    if (placement)
        placement->until = until;
    return placement;
}
Result<Placement> Placer::place(const Enterprise& enterprise) { return inGrid(enterprise.gridId.uuid); }
Result<Placement> Placer::place(const Relation& relation) { return ofSubject(relation.fromId); }
Result<Placement> Placer::place(const IdentityCheck& check) { return ofSubject(check.residentId.uuid); }
Result<Placement> Placer::place(const Certificate& certificate) { return ofSubject(certificate.holderId); }
Result<Placement> Placer::place(const Vehicle& vehicle) { return ofSubject(vehicle.ownerId); }
Result<Placement> Placer::place(const Bill& bill) { return ofSubject(bill.payerId); }
Result<Placement> Placer::place(const Offer& offer) { return ofSubject(offer.subjectId); }
Result<Placement> Placer::place(const Ticket& ticket)
{
    // Desks hold the tickets of the day: the numbers begin anew each morning.
    if (m_today > ticket.day)
        return nowhere();
    auto placement = inHall(ticket.hallId.uuid);
    if (placement)
        placement->until = ticket.day;
    return placement;
}
Result<Placement> Placer::place(const Reception& reception) { return inHall(reception.hallId.uuid); }
Result<Placement> Placer::place(const Rating& rating)
{
    std::optional<QDate> until;
    if (rating.closedAt) {
        until = businessDate(*rating.closedAt).addDays(daysOfClosedRating);
        if (m_today > *until)
            return nowhere();
    }
    auto placement = inHall(rating.hallId.uuid);
    if (placement)
        placement->until = until;
    if (!placement || rating.departmentId.isNull())
        return placement;
    auto department = inDepartment(rating.departmentId.uuid);
    if (!department)
        return department;
    placement->scopes.insert(placement->scopes.end(), department->scopes.begin(), department->scopes.end());
    placement->complete = placement->complete && department->complete;
    return placement;
}
Result<Placement> Placer::place(const Matter& matter)
{
    auto placement = inHall(matter.hallId.uuid);
    if (!placement)
        return placement;
    auto department = inDepartment(matter.departmentId.uuid);
    if (!department)
        return department;
    placement->scopes.insert(placement->scopes.end(), department->scopes.begin(), department->scopes.end());
    placement->complete = placement->complete && department->complete;
    return placement;
}
Result<Placement> Placer::place(const MatterBrief& brief) { return ofSubject(brief.applicantId); }
Result<Placement> Placer::place(const MatterMaterial& material) { return like("Matter", material.matterId.uuid); }
Result<Placement> Placer::place(const MatterEvent& event) { return like("Matter", event.matterId.uuid); }
Result<Placement> Placer::place(const ClockSegment& segment) { return like("Matter", segment.matterId.uuid); }
Result<Placement> Placer::place(const Document& document) { return like("Matter", document.matterId.uuid); }
Result<Placement> Placer::place(const ApprovalRequest& request) { return like("Matter", request.matterId.uuid); }
Result<Placement> Placer::place(const DepartmentOpinion& opinion)
{
    auto placement = like("Matter", opinion.matterId.uuid);
    if (!placement)
        return placement;
    auto department = inDepartment(opinion.departmentId.uuid);
    if (!department)
        return department;
    placement->scopes.insert(placement->scopes.end(), department->scopes.begin(), department->scopes.end());
    placement->complete = placement->complete && department->complete;
    return placement;
}
Result<Placement> Placer::place(const Attachment& attachment)
{
    auto asOfMatter = like("Matter", attachment.ownerId);
    if (!asOfMatter || asOfMatter->complete)
        return asOfMatter;
    return like("GridEvent", attachment.ownerId);
}
Result<Placement> Placer::place(const GridTask& task) { return inGridAndHall(task.gridId.uuid); }
Result<Placement> Placer::place(const Visit& visit) { return inGrid(visit.gridId.uuid); }
Result<Placement> Placer::place(const GridEvent& event)
{
    auto placement = inGridAndHall(event.gridId.uuid);
    if (!placement)
        return placement;
    std::vector<QUuid> units { event.mainUnit.uuid };
    for (const DepartmentId& helper : event.helpers)
        units.push_back(helper.uuid);
    for (const QUuid& unit : units) {
        auto department = inDepartment(unit);
        if (!department)
            return department;
        placement->scopes.insert(placement->scopes.end(), department->scopes.begin(), department->scopes.end());
        placement->complete = placement->complete && department->complete;
    }
    return placement;
}
Result<Placement> Placer::place(const EventStep& step) { return like("GridEvent", step.eventId.uuid); }

Result<std::vector<ScopeRef>> placementOf(RecordReader& records, const RecordText& record, QDate today)
{
    auto placement = Placer(records, today).placementOf(record);
    if (!placement)
        return placement.error();
    return std::move(placement->scopes);
}

Result<HallId> hallInCharge(RecordReader& records, const Actor& actor, const QUuid& subject, QDate today)
{
    if (!actor.hall.isNull())
        return actor.hall;
    std::vector<ScopeRef> scopes;
    for (const char* type : { "Resident", "Enterprise", "Household", "Matter", "GridTask", "GridEvent" }) {
        const auto record = subject.isNull() ? Result<std::optional<RecordText>>(std::nullopt) : records.fetch(type, subject);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        auto placed = placementOf(records, **record, today);
        if (!placed)
            return placed.error();
        scopes = std::move(*placed);
        break;
    }
    scopes.insert(scopes.end(), actor.scopes.begin(), actor.scopes.end());
    const auto halls = allOf<Hall>(records);
    if (!halls)
        return halls.error();
    for (const ScopeRef& scope : scopes)
        for (const Hall& hall : *halls) {
            const bool serves = scope.kind == QLatin1String("grid")
                && std::any_of(hall.streets.begin(), hall.streets.end(), [&](const QString& street) { return scope.ref.startsWith(QStringView(street).left(9)); });
            if (serves || (scope.kind == QLatin1String("hall") && scope.ref == hall.number))
                return hall.id;
        }
    return HallId();
}

std::span<const char* const> placedBy(std::string_view type)
{
    static const char* const ofAddress[] = { "Household" };
    static const char* const ofHousehold[] = { "Resident" };
    static const char* const ofSubject[] = { "Relation", "IdentityCheck", "Certificate", "Vehicle", "Bill", "Offer", "MatterBrief" };
    static const char* const ofMatter[] = { "MatterMaterial", "MatterEvent", "ClockSegment", "Document", "Attachment", "ApprovalRequest", "DepartmentOpinion" };
    static const char* const ofEvent[] = { "EventStep", "Attachment" };
    if (type == "Address")
        return ofAddress;
    if (type == "Household")
        return ofHousehold;
    if (type == "Resident" || type == "Enterprise")
        return ofSubject;
    if (type == "Matter")
        return ofMatter;
    if (type == "GridEvent")
        return ofEvent;
    return {};
}

} // namespace huimin
