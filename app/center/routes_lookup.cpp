#include "app/center/caller.h"
#include "app/center/routes.h"
#include "models/base/errortext.h"
#include "models/base/numbers.h"
#include "models/search/lookup.h"
#include "models/store/centersearch.h"
#include <QSet>
#include <algorithm>

namespace huimin {
namespace {

void writeRecognised(JsonWriter& out, const Recognised& number)
{
    out.startObject();
    out.key("kind");
    out.string(enumText(number.kind));
    out.key("valid");
    out.boolean(number.valid);
    out.key("problem");
    if (number.problem == NumberProblem::None)
        out.null();
    else
        out.string(enumText(number.problem));
    out.key("warnings");
    out.startArray();
    for (const NumberWarning warning : number.warnings)
        out.string(enumText(warning));
    out.endArray();
    out.endObject();
}

/// Whose streets and grids are near, and what the role may see of a row: a clerk the whole city (masked outside the held scopes),
/// a grid worker the own grids, a supervisor the streets of the hall, an administrator no person; firms are public.
search::LookupScope scopeOf(const Caller& caller)
{
    search::LookupScope scope;
    scope.hall = caller.actor.hall.uuid;
    for (const QString& street : caller.actor.streets)
        scope.streets << street.left(9);
    QStringList held;
    for (const ScopeRef& ref : caller.actor.scopes)
        if (ref.kind == QLatin1String("grid"))
            held << ref.ref;
    if (caller.actor.role == Role::Grid)
        scope.grids = held;
    const QSet<QString> heldGrids(held.begin(), held.end());
    const QStringList streets = scope.streets;
    const Role role = caller.actor.role;
    scope.right = [heldGrids, streets, role](const search::Candidate& candidate) {
        using search::RowRight;
        const bool isHeld = heldGrids.contains(candidate.gridCode);
        const bool isServed = std::any_of(streets.begin(), streets.end(), [&](const QString& street) { return candidate.gridCode.startsWith(street); });
        if (candidate.type == "Enterprise")
            return role == Role::Grid && !isHeld ? RowRight::Hidden : RowRight::Open;
        if (candidate.type == "Resident" || candidate.type == "Vehicle") {
            switch (role) {
            case Role::Clerk:
                return isHeld ? RowRight::Open : RowRight::Masked;
            case Role::Grid:
                return isHeld ? RowRight::Open : RowRight::Hidden;
            case Role::Supervisor:
                return isServed ? RowRight::Masked : RowRight::Hidden;
            case Role::Officer:
            case Role::Admin:
                return RowRight::Hidden;
            }
        }
        return role == Role::Admin ? RowRight::Hidden : RowRight::Open;
    };
    return scope;
}
} // namespace

void addLookupRoutes(http::Router& router, CenterParts& parts)
{
    router.add({ http::Method::Post, "/v1/lookup", signedIn(parts, [&parts](const Caller& caller, const http::Request& request, CenterConnection& connection) -> Result<http::Response> {
        auto body = fromJson<LookupRequest>(request.body);
        if (!body)
            return body.error();
        CenterCandidates source(connection.reader(), caller.scopes, caller.actor.role == Role::Grid ? CenterCandidates::Reach::Held : CenterCandidates::Reach::City);
        auto rows = parts.lookup.run(*body, source, connection.reader(), scopeOf(caller), parts.today());
        if (!rows)
            return rows.error();
        const QList<Recognised> numbers = recognise(body->q, parts.today());
        return http::Response::json(composeJson([&](JsonWriter& out) {
            out.startObject();
            out.key("results");
            out.startArray();
            for (const LookupRow& row : *rows) {
                out.startObject();
                writeMembers(out, schemaOf<LookupRow>(), &row, 0, 0);
                out.endObject();
            }
            out.endArray();
            out.key("recognised");
            out.startArray();
            for (const Recognised& number : numbers)
                writeRecognised(out, number);
            out.endArray();
            out.endObject();
        }));
    }), 8 * 1024 });
}

} // namespace huimin
