#include "app/center/restreader.h"
#include "app/center/routes.h"

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
} // namespace

void addRegistryRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Get, "/v1/residents/{id}", recordRoute(parts, "Resident") });
    router.add({ Method::Get, "/v1/enterprises/{id}", recordRoute(parts, "Enterprise") });
}

} // namespace huimin
