#pragma once
#include "models/sensing/conditionreader.h"
#include "models/sensing/window.h"

namespace huimin::sensing {

/// The `window` of a rule. Spans, dates and parameters are tried, so that a computation fails only over what a caller gives.
WindowSpec readWindow(PartReader& reader, const QJsonObject& object, const QString& path);

} // namespace huimin::sensing
