#include "models/commands/staffcommands.h"
#include "models/base/ownnumbers.h"
#include "models/base/text.h"
#include "models/commands/body.h"
#include "models/registry/dwelling.h"
#include "models/registry/scopes.h"

namespace huimin {

static constexpr auto addStaffFields = fieldList(field<&AddStaffBody::name>("姓名", Internal | Required | MaskName, 60),
    field<&AddStaffBody::loginName>("登录名", Internal | Required, 40), field<&AddStaffBody::password>("密码", Sensitive | Required, 200),
    field<&AddStaffBody::roles>("角色", Internal | Required), field<&AddStaffBody::scopes>("范围", Internal),
    field<&AddStaffBody::departmentId>("部门", Internal), field<&AddStaffBody::hallId>("大厅", Internal),
    field<&AddStaffBody::windowId>("窗口", Internal));
static_assert(memberCount<AddStaffBody>() == addStaffFields.size(), "a member is missing from the list of AddStaffBody");
template <> const Schema& schemaOf<AddStaffBody>()
{
    static const Schema schema { "AddStaff", addStaffFields, [] { return std::shared_ptr<void>(std::make_shared<AddStaffBody>()); } };
    return schema;
}

static constexpr auto assignStaffFields = fieldList(field<&AssignStaffBody::roles>("角色", Internal | Required),
    field<&AssignStaffBody::scopes>("范围", Internal), field<&AssignStaffBody::departmentId>("部门", Internal),
    field<&AssignStaffBody::hallId>("大厅", Internal), field<&AssignStaffBody::windowId>("窗口", Internal));
static_assert(memberCount<AssignStaffBody>() == assignStaffFields.size(), "a member is missing from the list of AssignStaffBody");
template <> const Schema& schemaOf<AssignStaffBody>()
{
    static const Schema schema { "AssignStaff", assignStaffFields,
        [] { return std::shared_ptr<void>(std::make_shared<AssignStaffBody>()); } };
    return schema;
}

static constexpr auto disableStaffFields = fieldList(field<&DisableStaffBody::reason>("原因", Internal, 200));
static_assert(memberCount<DisableStaffBody>() == disableStaffFields.size(), "a member is missing from the list of DisableStaffBody");
template <> const Schema& schemaOf<DisableStaffBody>()
{
    static const Schema schema { "DisableStaff", disableStaffFields,
        [] { return std::shared_ptr<void>(std::make_shared<DisableStaffBody>()); } };
    return schema;
}

static constexpr auto passwordFields = fieldList(
    field<&PasswordBody::password>("密码", Sensitive | Required, 200), field<&PasswordBody::oldPassword>("原密码", Sensitive, 200));
static_assert(memberCount<PasswordBody>() == passwordFields.size(), "a member is missing from the list of PasswordBody");
template <> const Schema& schemaOf<PasswordBody>()
{
    static const Schema schema { "Password", passwordFields, [] { return std::shared_ptr<void>(std::make_shared<PasswordBody>()); } };
    return schema;
}

namespace {

Status checkPassword(const QString& password)
{
    return codePoints(password) < shortestPassword ? Status(invalidAt("/password", "length")) : Status();
}

template <typename T> Status checkReference(RecordReader& records, const QUuid& id, const char* path)
{
    if (id.isNull())
        return {};
    const auto found = load<T>(records, id);
    if (!found)
        return found.error();
    return *found ? Status() : Status(invalidAt(path, "unknown"));
}

Status checkScope(RecordReader& records, const ScopeRef& scope, const QString& path)
{
    bool known = scope.kind == QLatin1String("city") && scope.ref.isEmpty();
    if (scope.kind == QLatin1String("hall")) {
        const auto halls = allOf<Hall>(records);
        if (!halls)
            return halls.error();
        known = std::any_of(halls->begin(), halls->end(), [&](const Hall& hall) { return hall.number == scope.ref; });
    } else if (scope.kind == QLatin1String("department")) {
        const auto departments = allOf<Department>(records);
        if (!departments)
            return departments.error();
        known = std::any_of(departments->begin(), departments->end(), [&](const Department& d) { return d.code == scope.ref; });
    } else if (scope.kind == QLatin1String("grid")) {
        const auto cells = allOf<GridCell>(records);
        if (!cells)
            return cells.error();
        known = std::any_of(cells->begin(), cells->end(), [&](const GridCell& cell) { return cell.code == scope.ref; });
    }
    return known ? Status() : Status(invalidAt(path, "unknown"));
}

bool hasRole(const std::vector<Role>& roles, Role role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// Place and rights fit each other: counters need a hall, officers a department, grid workers a grid.
template <typename Body> Status checkAssignment(const Body& body, CommandContext& context)
{
    if (body.roles.size() > 5)
        return invalidAt("/roles", "length");
    HUIMIN_TRY(checkReference<Department>(context.records, body.departmentId.uuid, "/departmentId"));
    HUIMIN_TRY(checkReference<Hall>(context.records, body.hallId.uuid, "/hallId"));
    if (!body.windowId.isNull()) {
        const auto window = load<ServiceWindow>(context.records, body.windowId.uuid);
        if (!window)
            return window.error();
        if (!*window || (*window)->hallId != body.hallId)
            return invalidAt("/windowId", *window ? "not_allowed" : "unknown");
    }
    if ((hasRole(body.roles, Role::Clerk) || hasRole(body.roles, Role::Supervisor)) && body.hallId.isNull())
        return invalidAt("/hallId", "required");
    if (hasRole(body.roles, Role::Officer) && body.departmentId.isNull())
        return invalidAt("/departmentId", "required");
    const bool hasGrid
        = std::any_of(body.scopes.begin(), body.scopes.end(), [](const ScopeRef& scope) { return scope.kind == QLatin1String("grid"); });
    if (hasRole(body.roles, Role::Grid) && !hasGrid)
        return invalidAt("/scopes", "required");
    for (std::size_t i = 0; i < body.scopes.size(); ++i)
        HUIMIN_TRY(checkScope(context.records, body.scopes[i], QStringLiteral("/scopes/%1").arg(i)));
    return {};
}

/// The grids name their workers; those that are gone and those that are new.
Status moveWorker(RecordSpace& records, StaffId staff, const std::vector<ScopeRef>& before, const std::vector<ScopeRef>& after)
{
    if (before == after)
        return {};
    const auto cells = allOf<GridCell>(records);
    if (!cells)
        return cells.error();
    for (GridCell cell : *cells) {
        const ScopeRef scope = gridScope(cell.code);
        const bool wanted = std::find(after.begin(), after.end(), scope) != after.end();
        const auto worker = std::find(cell.workers.begin(), cell.workers.end(), staff);
        const bool present = worker != cell.workers.end();
        if (wanted == present)
            continue;
        if (wanted)
            cell.workers.push_back(staff);
        else
            cell.workers.erase(worker);
        if (auto saved = save(records, cell); !saved)
            return saved.error();
    }
    return {};
}

/// District, hall (00-00 for people of no hall) and the next of 999 numbers.
Result<QString> nextStaffNumber(CommandContext& context, const std::vector<Staff>& all, HallId hallId)
{
    QString district = QStringLiteral("00");
    QString hallPart = QStringLiteral("00");
    const auto hall = load<Hall>(context.records, hallId.uuid);
    if (!hall)
        return hall.error();
    if (*hall) {
        district = (*hall)->number.left(2);
        hallPart = (*hall)->number.mid(3, 2);
    }
    int last = 0;
    for (const Staff& staff : all)
        if (staff.staffNo.startsWith(district + hallPart))
            last = std::max(last, staff.staffNo.mid(4, 3).toInt());
    const QString number = makeStaffNumber(district, hallPart, last + 1);
    return number.isEmpty() ? Result<QString>(invalidAt("/hallId", "range")) : Result<QString>(number);
}

/// Some other active administrator is left.
Result<bool> isAnotherAdmin(RecordReader& records, StaffId except)
{
    const auto all = allOf<Staff>(records);
    if (!all)
        return all.error();
    return std::any_of(all->begin(), all->end(),
        [&](const Staff& staff) { return staff.id != except && staff.active && hasRole(staff.roles, Role::Admin); });
}

Status keepAnAdmin(const Staff& staff, CommandContext& context)
{
    if (!staff.active || !hasRole(staff.roles, Role::Admin))
        return {};
    const auto another = isAnotherAdmin(context.records, staff.id);
    if (!another)
        return another.error();
    return *another ? Status()
                    : Status(Error { ErrorCode::ActNotPossible,
                        { { QStringLiteral("stage"), QStringLiteral("lastAdmin") }, { QStringLiteral("possible"), QStringList() } } });
}

Result<CommandOutcome> staffOutcome(RecordSpace& records, const Staff& staff)
{
    auto stored = records.put({ schemaOf<Staff>().type, staff.id.uuid, staff.rev, toJson(staff) });
    if (!stored)
        return stored.error();
    CommandOutcome outcome;
    outcome.record = std::move(*stored);
    return outcome;
}

} // namespace

Result<CommandOutcome> addStaff(const Command& command, CommandContext& context)
{
    const auto body = parseBody<AddStaffBody>(command);
    if (!body)
        return body.error();
    HUIMIN_TRY(checkPassword(body->password));
    const QString name = normaliseText(body->name);
    const QString login = normaliseText(body->loginName);
    if (name.isEmpty() || unacceptableCharacter(name, TextUse::Name))
        return invalidAt("/name", name.isEmpty() ? "required" : "format");
    if (codePoints(login) < 2 || login.contains(QLatin1Char(' ')) || unacceptableCharacter(login, TextUse::Name))
        return invalidAt("/loginName", codePoints(login) < 2 ? "length" : "format");
    HUIMIN_TRY(checkAssignment(*body, context));
    const auto all = allOf<Staff>(context.records);
    if (!all)
        return all.error();
    for (const Staff& staff : *all)
        if (staff.id.uuid == command.entity.id || staff.loginName.compare(login, Qt::CaseInsensitive) == 0)
            return Error { ErrorCode::Duplicate };
    Staff staff;
    staff.id = StaffId(command.entity.id);
    staff.createdAt = context.at;
    staff.createdBy = context.actor.staff;
    const auto number = nextStaffNumber(context, *all, body->hallId);
    if (!number)
        return number.error();
    staff.staffNo = *number;
    staff.name = name;
    staff.loginName = login;
    staff.departmentId = body->departmentId;
    staff.hallId = body->hallId;
    staff.windowId = body->windowId;
    staff.active = true;
    staff.roles = body->roles;
    staff.scopes = body->scopes;
    HUIMIN_TRY(moveWorker(context.records, staff.id, {}, staff.scopes));
    auto outcome = staffOutcome(context.records, staff);
    if (outcome && context.accounts)
        HUIMIN_TRY(context.accounts->setPassword(staff.id, body->password));
    return outcome;
}

Result<CommandOutcome> assignStaff(const Command& command, CommandContext& context)
{
    const auto body = parseBody<AssignStaffBody>(command);
    if (!body)
        return body.error();
    auto staff = require<Staff>(context.records, command.entity.id);
    if (!staff)
        return staff.error();
    HUIMIN_TRY(checkAssignment(*body, context));
    if (!hasRole(body->roles, Role::Admin))
        HUIMIN_TRY(keepAnAdmin(*staff, context));
    HUIMIN_TRY(moveWorker(context.records, staff->id, staff->scopes, body->scopes));
    if (context.accounts)
        HUIMIN_TRY(context.accounts->keepStanding(*staff, context.at));
    staff->roles = body->roles;
    staff->scopes = body->scopes;
    staff->departmentId = body->departmentId;
    staff->hallId = body->hallId;
    staff->windowId = body->windowId;
    auto outcome = staffOutcome(context.records, *staff);
    if (outcome && context.accounts)
        HUIMIN_TRY(context.accounts->endSessions(staff->id));
    return outcome;
}

Result<CommandOutcome> disableStaff(const Command& command, CommandContext& context)
{
    const auto body = parseBody<DisableStaffBody>(command);
    if (!body)
        return body.error();
    auto staff = require<Staff>(context.records, command.entity.id);
    if (!staff)
        return staff.error();
    if (!staff->active) {
        CommandOutcome outcome;
        outcome.state = CommandState::Noop;
        return outcome;
    }
    HUIMIN_TRY(keepAnAdmin(*staff, context));
    HUIMIN_TRY(moveWorker(context.records, staff->id, staff->scopes, {}));
    staff->active = false;
    auto outcome = staffOutcome(context.records, *staff);
    if (outcome && context.accounts)
        HUIMIN_TRY(context.accounts->endSessions(staff->id));
    return outcome;
}

Result<CommandOutcome> setPassword(const Command& command, CommandContext& context)
{
    const auto body = parseBody<PasswordBody>(command);
    if (!body)
        return body.error();
    if (body->oldPassword)
        return invalidAt("/oldPassword", "unknown");
    HUIMIN_TRY(checkPassword(body->password));
    const auto staff = require<Staff>(context.records, command.entity.id);
    if (!staff)
        return staff.error();
    if (context.accounts) {
        HUIMIN_TRY(context.accounts->setPassword(staff->id, body->password));
        HUIMIN_TRY(context.accounts->endSessions(staff->id));
    }
    return CommandOutcome();
}

Result<CommandOutcome> changePassword(const Command& command, CommandContext& context)
{
    const auto body = parseBody<PasswordBody>(command);
    if (!body)
        return body.error();
    if (command.entity.id != context.actor.staff.uuid)
        return Error { ErrorCode::ForbiddenRole };
    HUIMIN_TRY(checkPassword(body->password));
    if (!body->oldPassword)
        return invalidAt("/oldPassword", "required");
    if (!context.accounts)
        return CommandOutcome();
    const auto right = context.accounts->isPassword(context.actor.staff, *body->oldPassword);
    if (!right)
        return right.error();
    if (!*right)
        return Error { ErrorCode::BadCredentials };
    HUIMIN_TRY(context.accounts->setPassword(context.actor.staff, body->password));
    return CommandOutcome();
}

} // namespace huimin
