#pragma once
#include "models/base/field.h"

namespace huimin {

/// Every record type that is stored and sent, parents before children (the order of a snapshot).
std::span<const Schema* const> recordTypes();

} // namespace huimin
