#pragma once
#include "app/center/centerparts.h"
#include "app/center/http/router.h"

namespace huimin {

/// Every route of the contract (resources/api/openapi.yaml).
void addRoutes(http::Router& router, CenterParts& parts);

/// One topic each; a route parses, authorises, calls and answers, and holds no rule of the domain.
void addSystemRoutes(http::Router& router, CenterParts& parts);
void addSessionRoutes(http::Router& router, CenterParts& parts);
void addLookupRoutes(http::Router& router, CenterParts& parts);
void addRegistryRoutes(http::Router& router, CenterParts& parts);
void addMatterRoutes(http::Router& router, CenterParts& parts);
void addCatalogueRoutes(http::Router& router, CenterParts& parts);
void addRuleRoutes(http::Router& router, CenterParts& parts);
void addAttachmentRoutes(http::Router& router, CenterParts& parts);
void addCommandRoutes(http::Router& router, CenterParts& parts);
void addHandedRoutes(http::Router& router, CenterParts& parts);
void addSyncRoutes(http::Router& router, CenterParts& parts);

} // namespace huimin
