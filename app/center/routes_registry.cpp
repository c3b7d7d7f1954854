#include "app/center/restreader.h"
#include "app/center/routes.h"
#include "models/registry/profilerest.h"
#include "models/store/accounts.h"

namespace huimin {
namespace {

http::Route::Action recordRoute(CenterParts& parts, const char* type)
{
    return signedIn(parts, [&parts, type](const Caller& caller, const http::Request& request, CenterConnection& connection) -> Result<http::Response> {
        auto id = idOf(request);
        if (!id)
            return id.error();
        RestReader reader(connection.reader(), caller, parts.today());
        auto record = reader.open(type, *id, parts.clock.now());
        if (!record)
            return record.error();
        return http::Response::json(record->text);
    });
}

/// `profile` is residentProfileJson or enterpriseProfileJson.
template <typename IdOfSubject>
http::Route::Action profileRoute(CenterParts& parts, Result<QByteArray> (*profile)(RecordReader&, const Actor&, IdOfSubject, bool, QDate, const WorkCalendar&))
{
    return signedIn(parts, [&parts, profile](const Caller& caller, const http::Request& request, CenterConnection& connection) -> Result<http::Response> {
        auto id = idOf(request);
        if (!id)
            return id.error();
        auto snapshot = connection.snapshot();
        if (!snapshot)
            return snapshot.error();
        auto opened = Accounts((*snapshot)->core()).isGranted(caller.actor.staff, *id, parts.clock.now());
        if (!opened)
            return opened.error();
        const auto calendar = parts.calendar.of(**snapshot);
        if (!calendar)
            return calendar.error();
        auto json = profile(**snapshot, caller.actor, IdOfSubject(*id), *opened, parts.today(), **calendar);
        if (!json)
            return json.error();
        return http::Response::json(*json);
    });
}
} // namespace

void addRegistryRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Get, "/v1/residents/{id}", recordRoute(parts, "Resident") });
    router.add({ Method::Get, "/v1/residents/{id}/profile", profileRoute<ResidentId>(parts, residentProfileJson) });
    router.add({ Method::Get, "/v1/enterprises/{id}", recordRoute(parts, "Enterprise") });
    router.add({ Method::Get, "/v1/enterprises/{id}/profile", profileRoute<EnterpriseId>(parts, enterpriseProfileJson) });
}

} // namespace huimin
