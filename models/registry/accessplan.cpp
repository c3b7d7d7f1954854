#include "models/registry/access.h"
#include "models/registry/accesstable.h"
#include <QByteArrayList>

namespace huimin {
namespace {

/// Everything about one person; read where the person may be read.
constexpr const char* personTypes = "Resident Household Address Relation Certificate Vehicle Bill IdentityCheck MatterBrief";

bool hasWord(std::string_view list, std::string_view word)
{
    for (std::size_t from = 0; from < list.size();) {
        const std::size_t to = std::min(list.find(' ', from), list.size());
        if (list.substr(from, to - from) == word)
            return true;
        from = to + 1;
    }
    return false;
}

/// The names after "s:" in a cell, each between commas: ",kind,validTo,status,"; empty where the cell names none.
QByteArray slimFields(std::string_view cell)
{
    const std::size_t at = cell.find("s:");
    if (at == std::string_view::npos)
        return {};
    const std::string_view names = cell.substr(at + 2, cell.find(' ', at) - at - 2);
    return ',' + QByteArray(names.data(), static_cast<qsizetype>(names.size())) + ',';
}

std::string_view cellOf(const access::Row& row, Role role)
{
    return row.cells[static_cast<std::size_t>(role)];
}

/// The row of the whole record; null for a type that the table does not know: forbidden to all.
const access::Row* recordRow(std::string_view type)
{
    for (const access::Row& row : access::table)
        if (row.fields[0] == '\0' && hasWord(row.types, type))
            return &row;
    return nullptr;
}

TypeAccess typeAccess(std::string_view cell)
{
    if (hasWord(cell, "r"))
        return TypeAccess::Read;
    if (!slimFields(cell).isEmpty())
        return TypeAccess::Slim;
    if (hasWord(cell, "p"))
        return TypeAccess::Purpose;
    return hasWord(cell, "o") ? TypeAccess::Own : TypeAccess::Forbidden;
}

FieldAccess fieldAccess(std::string_view cell, bool health)
{
    if (hasWord(cell, "r") || hasWord(cell, "p") || (hasWord(cell, "health") && health))
        return FieldAccess::Send;
    if (hasWord(cell, "m"))
        return FieldAccess::Masked;
    if (hasWord(cell, "h"))
        return FieldAccess::OwnHall;
    if (hasWord(cell, "i"))
        return FieldAccess::Involved;
    return hasWord(cell, "o") ? FieldAccess::Own : FieldAccess::Omitted;
}

bool isKey(const Field& field)
{
    const std::string_view name = field.name;
    return name == "id" || name == "rev" || name == "createdAt" || name == "updatedAt";
}

bool holds(const Actor& actor, const std::vector<ScopeRef>& scopes)
{
    for (const ScopeRef& scope : scopes)
        if (scope.kind == QLatin1String("city") || std::find(actor.scopes.begin(), actor.scopes.end(), scope) != actor.scopes.end())
            return true;
    return false;
}

/// In a street that the actor's hall serves: the first nine digits of a grid's code are its street.
bool isInStreets(const Actor& actor, const std::vector<ScopeRef>& scopes)
{
    for (const ScopeRef& scope : scopes)
        if (scope.kind == QLatin1String("grid"))
            for (const QString& street : actor.streets)
                if (street.size() >= 9 && QStringView(scope.ref).left(9) == QStringView(street).left(9))
                    return true;
    return false;
}

} // namespace

FieldAccess FieldPlan::of(const Field& field) const
{
    return fields[static_cast<std::size_t>(&field - schema->fields.data())];
}
bool FieldPlan::mayWrite(const Field& field) const
{
    return writable[static_cast<std::size_t>(&field - schema->fields.data())];
}

FieldPlan planFor(const Actor& actor, const Schema& schema)
{
    FieldPlan plan;
    plan.schema = &schema;
    plan.staff = actor.staff;
    plan.hall = actor.hall;
    plan.department = actor.department;
    plan.role = actor.role;
    plan.fields.assign(schema.fields.size(), FieldAccess::Omitted);
    plan.writable.assign(schema.fields.size(), false);
    const access::Row* whole = recordRow(schema.type);
    if (!whole)
        return plan;
    const std::string_view recordCell = cellOf(*whole, actor.role);
    plan.type = typeAccess(recordCell);
    if (plan.type == TypeAccess::Forbidden)
        return plan;
    const QByteArray slim = slimFields(recordCell);
    // A record of which nothing is edited (a visit, a check) is written once: what only grows grows in others (notes).
    const bool edited
        = std::any_of(schema.fields.begin(), schema.fields.end(), [](const Field& field) { return field.isEditable() && !isKey(field); });
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const Field& field = schema.fields[i];
        const access::Row* row = whole;
        for (const access::Row& candidate : access::table)
            if (hasWord(candidate.types, schema.type) && hasWord(candidate.fields, field.name))
                row = &candidate;
        const std::string_view cell = cellOf(*row, actor.role);
        if (isKey(field) && row == whole)
            plan.fields[i] = FieldAccess::Send;
        else if (row == whole && plan.type == TypeAccess::Slim) // and what joins the row to its subject
            plan.fields[i]
                = field.has(Reference) || slim.contains(QByteArray(",") + field.name + ',') ? FieldAccess::Send : FieldAccess::Omitted;
        else if (row == whole && plan.type == TypeAccess::Own)
            plan.fields[i] = FieldAccess::Send;
        else
            plan.fields[i] = fieldAccess(cell, actor.health);
        const bool grows = edited && field.has(MergeAppend) && !field.has(MergeGuard | MergeServer);
        plan.writable[i] = hasWord(cell, "w") && !isKey(field) && (field.isEditable() || grows);
    }
    return plan;
}

Reach mayRead(const Actor& actor, std::string_view type, const std::vector<ScopeRef>& scopes)
{
    const access::Row* row = recordRow(type);
    if (!row)
        return Reach::No;
    const std::string_view cell = cellOf(*row, actor.role);
    const TypeAccess access = typeAccess(cell);
    if (access == TypeAccess::Forbidden || access == TypeAccess::Own)
        return Reach::No;
    const bool read = access == TypeAccess::Read || access == TypeAccess::Slim;
    if (type == "Enterprise" && actor.role != Role::Grid)
        return Reach::Yes; // public fields, whole city
    if (!hasWord(personTypes, type)) {
        if (read && holds(actor, scopes))
            return Reach::Yes;
        return read && actor.role == Role::Supervisor && isInStreets(actor, scopes) ? Reach::Yes : Reach::No;
    }
    if (read && holds(actor, scopes))
        return Reach::Yes;
    switch (actor.role) {
    case Role::Clerk:
    case Role::Officer: // of which applicants, the purpose says
        return Reach::WithPurpose;
    case Role::Supervisor:
        return isInStreets(actor, scopes) ? Reach::WithPurpose : Reach::No;
    case Role::Grid:
    case Role::Admin:
        break;
    }
    return Reach::No;
}

bool isInArea(const Actor& actor, const std::vector<ScopeRef>& scopes)
{
    return holds(actor, scopes) || (actor.role == Role::Clerk && isInStreets(actor, scopes));
}

} // namespace huimin
