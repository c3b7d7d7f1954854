#pragma once
#include "models/base/time.h"
#include "models/registry/organisation.h"

namespace huimin {

/// Until when a desk of this role may be opened by its password alone, counted from an answer of the center: 24 hours, a grid
/// worker's 72, an administrator's never.
Instant leaseUntil(Role role, Instant now);

} // namespace huimin
