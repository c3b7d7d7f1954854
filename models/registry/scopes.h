#pragma once
#include "models/registry/organisation.h"

/// Scopes by their words: city (no ref), hall (number "03-01"), department (code), grid (15 digits). A community is the set of its
/// grids. In which scopes a record stands: placement.h.
namespace huimin {

ScopeRef cityScope();
ScopeRef hallScope(const QString& number);
ScopeRef departmentScope(const QString& code);
ScopeRef gridScope(const QString& code);

} // namespace huimin
