#include "app/center/restreader.h"
#include "app/center/routes.h"
#include "models/sensing/offersrest.h"

namespace huimin {
namespace {

/// What can be offered to a person or firm now, and why; for those who may open them.
template <typename IdOfSubject>
http::Route::Action offersRoute(CenterParts& parts, const char* type)
{
    return signedIn(parts, [&parts, type](const Caller& caller, const http::Request& request, CenterConnection& connection) -> Result<http::Response> {
        const auto id = idOf(request);
        if (!id)
            return id.error();
        RestReader reader(connection.reader(), caller, parts.today());
        const auto opened = reader.open(type, *id, parts.clock.now());
        if (!opened)
            return opened.error();
        const auto calendar = parts.calendar.of(connection.reader());
        if (!calendar)
            return calendar.error();
        const auto offered = sensing::offersAtCenter(connection.reader(), caller.actor, IdOfSubject(*id), parts.ruleShelf, parts.today(), **calendar);
        if (!offered)
            return offered.error();
        return http::Response::json(sensing::offersJson(*offered));
    });
}

} // namespace

void addOfferRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Get, "/v1/residents/{id}/offers", offersRoute<ResidentId>(parts, "Resident") });
    router.add({ Method::Get, "/v1/enterprises/{id}/offers", offersRoute<EnterpriseId>(parts, "Enterprise") });
}

} // namespace huimin
