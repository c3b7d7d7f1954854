#pragma once
#include "models/grid/eventrows.h"
#include "ui/widgets/chip.h"

/// How grid events look in lists and heads.
namespace huimin::ui::eventfaces {

ChipFace deadline(const EventRow& row, Instant now);
/// The picture of a class: fire for hazards, people for quarrels …
QString icon(const QString& classCode);

} // namespace huimin::ui::eventfaces
