#include "models/registry/scopes.h"
#include "models/grid/fieldwork.h"
#include "models/grid/gridevent.h"
#include "models/matters/matter.h"
#include "models/matters/reception.h"
#include "models/registry/dwelling.h"
#include "models/registry/holdings.h"

namespace huimin {
namespace {

using Scopes = Result<std::vector<ScopeRef>>;
constexpr int daysADeadPersonStays = 90;

Result<QString> gridCodeById(RecordReader& records, GridCellId id)
{
    const auto cell = load<GridCell>(records, id.uuid);
    if (!cell)
        return cell.error();
    return *cell ? (*cell)->code : QString();
}

Result<QString> gridOfHousehold(RecordReader& records, HouseholdId id)
{
    const auto household = load<Household>(records, id.uuid);
    if (!household)
        return household.error();
    if (!*household)
        return QString();
    const auto address = load<Address>(records, (*household)->addressId.uuid);
    if (!address)
        return address.error();
    return *address ? gridCodeById(records, (*address)->gridId) : Result<QString>(QString());
}

Scopes inGrid(const Result<QString>& code)
{
    if (!code)
        return code.error();
    return code->isEmpty() ? std::vector<ScopeRef> {} : std::vector<ScopeRef> { gridScope(*code) };
}

Scopes ofResident(RecordReader& records, const Resident& resident, QDate today)
{
    const bool longDead = resident.lifeStatus == LifeStatus::Dead && resident.deathDate
        && resident.deathDate->daysTo(today) > daysADeadPersonStays;
    return longDead ? Scopes(std::vector<ScopeRef> {}) : inGrid(gridOfResident(records, resident));
}

Scopes ofSubject(RecordReader& records, const QUuid& subject, QDate today)
{
    const auto resident = load<Resident>(records, subject);
    if (!resident)
        return resident.error();
    if (*resident)
        return ofResident(records, **resident, today);
    return inGrid(gridOfSubject(records, subject));
}

Result<std::optional<ScopeRef>> hallOf(RecordReader& records, HallId id)
{
    const auto hall = load<Hall>(records, id.uuid);
    if (!hall)
        return hall.error();
    return *hall ? std::optional<ScopeRef>(hallScope((*hall)->number)) : std::nullopt;
}

Result<std::optional<ScopeRef>> departmentOf(RecordReader& records, DepartmentId id)
{
    const auto department = load<Department>(records, id.uuid);
    if (!department)
        return department.error();
    return *department ? std::optional<ScopeRef>(departmentScope((*department)->code)) : std::nullopt;
}

Scopes joined(std::initializer_list<Result<std::optional<ScopeRef>>> parts)
{
    std::vector<ScopeRef> out;
    for (const auto& part : parts) {
        if (!part)
            return part.error();
        if (*part && std::find(out.begin(), out.end(), **part) == out.end())
            out.push_back(**part);
    }
    return out;
}

Scopes ofMatter(RecordReader& records, const Matter& matter)
{
    return joined({ hallOf(records, matter.hallId), departmentOf(records, matter.departmentId) });
}

/// A part of a matter lies where the matter does.
template <typename Part>
Scopes asItsMatter(RecordReader& records, const RecordText& record)
{
    const auto part = decode<Part>(record);
    if (!part)
        return part.error();
    const auto matter = load<Matter>(records, part->matterId.uuid);
    if (!matter)
        return matter.error();
    return *matter ? ofMatter(records, **matter) : Scopes(std::vector<ScopeRef> {});
}

Scopes ofEvent(RecordReader& records, const GridEvent& event)
{
    auto scopes = inGrid(gridCodeById(records, event.gridId));
    if (!scopes)
        return scopes;
    std::vector<DepartmentId> units = event.helpers;
    units.push_back(event.mainUnit);
    for (const DepartmentId unit : units) {
        const auto scope = departmentOf(records, unit);
        if (!scope)
            return scope.error();
        if (*scope && std::find(scopes->begin(), scopes->end(), **scope) == scopes->end())
            scopes->push_back(**scope);
    }
    return scopes;
}

/// Decodes the record and asks `find` about it.
template <typename T, typename Find>
Scopes decoded(const RecordText& record, Find find)
{
    const auto entity = decode<T>(record);
    if (!entity)
        return entity.error();
    return find(*entity);
}

} // namespace

ScopeRef cityScope() { return { QStringLiteral("city"), QString() }; }
ScopeRef hallScope(const QString& number) { return { QStringLiteral("hall"), number }; }
ScopeRef departmentScope(const QString& code) { return { QStringLiteral("department"), code }; }
ScopeRef gridScope(const QString& code) { return { QStringLiteral("grid"), code }; }

Result<QString> gridOfResident(RecordReader& records, const Resident& resident)
{
    if (resident.lifeStatus == LifeStatus::MovedAway)
        return QString();
    return gridOfHousehold(records, resident.householdId);
}

Result<QString> gridOfEnterprise(RecordReader& records, const Enterprise& enterprise) { return gridCodeById(records, enterprise.gridId); }

Result<QString> gridOfSubject(RecordReader& records, const QUuid& subject)
{
    const auto resident = load<Resident>(records, subject);
    if (!resident)
        return resident.error();
    if (*resident)
        return gridOfResident(records, **resident);
    const auto enterprise = load<Enterprise>(records, subject);
    if (!enterprise)
        return enterprise.error();
    return *enterprise ? gridOfEnterprise(records, **enterprise) : Result<QString>(QString());
}

Result<std::vector<ScopeRef>> scopesOf(RecordReader& records, const RecordText& record, QDate today)
{
    const QByteArray& type = record.type;
    if (type == "Resident")
        return decoded<Resident>(record, [&](const Resident& r) { return ofResident(records, r, today); });
    if (type == "Household")
        return decoded<Household>(record, [&](const Household& h) { return inGrid(gridOfHousehold(records, h.id)); });
    if (type == "Address")
        return decoded<Address>(record, [&](const Address& a) { return inGrid(gridCodeById(records, a.gridId)); });
    if (type == "Enterprise")
        return decoded<Enterprise>(record, [&](const Enterprise& e) { return inGrid(gridOfEnterprise(records, e)); });
    if (type == "Relation")
        return decoded<Relation>(record, [&](const Relation& r) { return ofSubject(records, r.fromId, today); });
    if (type == "Certificate")
        return decoded<Certificate>(record, [&](const Certificate& c) { return ofSubject(records, c.holderId, today); });
    if (type == "Vehicle")
        return decoded<Vehicle>(record, [&](const Vehicle& v) { return ofSubject(records, v.ownerId, today); });
    if (type == "Bill")
        return decoded<Bill>(record, [&](const Bill& b) { return ofSubject(records, b.payerId, today); });
    if (type == "IdentityCheck")
        return decoded<IdentityCheck>(record, [&](const IdentityCheck& c) { return ofSubject(records, c.residentId.uuid, today); });
    if (type == "Matter")
        return decoded<Matter>(record, [&](const Matter& m) { return ofMatter(records, m); });
    if (type == "MatterBrief")
        return decoded<MatterBrief>(record, [&](const MatterBrief& m) { return ofSubject(records, m.applicantId, today); });
    if (type == "MatterMaterial")
        return asItsMatter<MatterMaterial>(records, record);
    if (type == "MatterEvent")
        return asItsMatter<MatterEvent>(records, record);
    if (type == "ClockSegment")
        return asItsMatter<ClockSegment>(records, record);
    if (type == "Document")
        return asItsMatter<Document>(records, record);
    if (type == "Reception")
        return decoded<Reception>(record, [&](const Reception& r) { return joined({ hallOf(records, r.hallId) }); });
    if (type == "Ticket")
        return decoded<Ticket>(record, [&](const Ticket& t) { return joined({ hallOf(records, t.hallId) }); });
    if (type == "Visit")
        return decoded<Visit>(record, [&](const Visit& v) { return inGrid(gridCodeById(records, v.gridId)); });
    if (type == "GridTask")
        return decoded<GridTask>(record, [&](const GridTask& t) { return inGrid(gridCodeById(records, t.gridId)); });
    if (type == "GridEvent")
        return decoded<GridEvent>(record, [&](const GridEvent& e) { return ofEvent(records, e); });
    if (type == "EventStep")
        return decoded<EventStep>(record, [&](const EventStep& s) -> Scopes {
            const auto event = load<GridEvent>(records, s.eventId.uuid);
            if (!event)
                return event.error();
            return *event ? ofEvent(records, **event) : Scopes(std::vector<ScopeRef> {});
        });
    return std::vector<ScopeRef> { cityScope() };
}

} // namespace huimin
