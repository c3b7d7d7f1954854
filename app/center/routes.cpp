#include "app/center/routes.h"

namespace huimin {

void addRoutes(http::Router& router, CenterParts& parts)
{
    addSystemRoutes(router, parts);
    addSessionRoutes(router, parts);
    addLookupRoutes(router, parts);
    addRegistryRoutes(router, parts);
    addMatterRoutes(router, parts);
    addCatalogueRoutes(router, parts);
    addRuleRoutes(router, parts);
    addAttachmentRoutes(router, parts);
    addCommandRoutes(router, parts);
    addHandedRoutes(router, parts);
    addSyncRoutes(router, parts);
}

} // namespace huimin
