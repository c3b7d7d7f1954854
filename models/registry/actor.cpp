#include "models/registry/actor.h"
#include "models/registry/dwelling.h"
#include <algorithm>

namespace huimin {
namespace {
/// Persons in a household, as the city counts its grids (mean of the generated and of the census households).
constexpr int personsInTenHouseholds = 25;

bool isServed(const std::vector<QString>& streets, const GridCell& cell)
{
    return std::any_of(streets.begin(), streets.end(), [&](const QString& street) { return cell.code.startsWith(QStringView(street).left(9)); });
}
} // namespace

Result<Actor> actorOf(RecordReader& records, StaffId staffId, Role role, DeviceId device)
{
    auto staff = load<Staff>(records, staffId.uuid);
    if (!staff)
        return staff.error();
    return *staff ? actorOf(records, **staff, role, device) : Result<Actor>(ErrorCode::NotSignedIn);
}

Result<Actor> actorOf(RecordReader& records, const Staff& person, Role role, DeviceId device)
{
    if (!person.active)
        return Error { ErrorCode::NotSignedIn };
    if (std::find(person.roles.begin(), person.roles.end(), role) == person.roles.end())
        return Error { ErrorCode::ForbiddenRole };
    Actor actor;
    actor.staff = person.id;
    actor.name = person.name;
    actor.role = role;
    actor.hall = person.hallId;
    actor.window = person.windowId;
    actor.department = person.departmentId;
    actor.device = device;
    actor.scopes.push_back({ QStringLiteral("city"), QString() });

    auto department = load<Department>(records, person.departmentId.uuid);
    if (!department)
        return department.error();
    if (*department) {
        actor.departmentCode = (*department)->code;
        actor.health = (*department)->health;
        if (role == Role::Officer)
            actor.scopes.push_back({ QStringLiteral("department"), (*department)->code });
    }
    auto hall = load<Hall>(records, person.hallId.uuid);
    if (!hall)
        return hall.error();
    if (*hall) {
        actor.streets = (*hall)->streets;
        if (role == Role::Clerk || role == Role::Supervisor)
            actor.scopes.push_back({ QStringLiteral("hall"), (*hall)->number });
    }
    if (role == Role::Clerk && !actor.streets.empty()) {
        auto cells = allOf<GridCell>(records);
        if (!cells)
            return cells.error();
        std::vector<ScopeRef> grids;
        std::int64_t residents = 0;
        for (const GridCell& cell : *cells) {
            if (!isServed(actor.streets, cell) || cell.households == 0)
                continue;
            residents += cell.households * personsInTenHouseholds / 10;
            grids.push_back({ QStringLiteral("grid"), cell.code });
        }
        if (residents <= largestArea)
            actor.scopes.insert(actor.scopes.end(), grids.begin(), grids.end());
    }
    if (role == Role::Grid)
        for (const ScopeRef& scope : person.scopes)
            if (scope.kind == QLatin1String("grid"))
                actor.scopes.push_back(scope);
    return actor;
}

} // namespace huimin
