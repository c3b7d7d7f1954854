#pragma once
#include "models/registry/resident.h"

/// Real-name levels (实名等级), ours: phone or papers seen by hand → primary; one of bank card, card reader, face → intermediate;
/// card and face together at the window → advanced.
namespace huimin {

/// What checks passed together give.
IdentityLevel levelOfMethods(const std::vector<IdentityMethod>& methods);
/// The level of a resident: the best of the checks that passed and are valid on the day.
IdentityLevel identityLevel(const std::vector<IdentityCheck>& checks, QDate today);

} // namespace huimin
