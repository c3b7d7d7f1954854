#pragma once
#include "models/search/lookup.h"
#include "ui/shell/omniboxsource.h"

namespace huimin::ui {

/// A hit as the omnibox shows it: why it matched, who it is, how near, and that it lies outside.
OmniboxRow rowOf(const LookupRow& row);

} // namespace huimin::ui
