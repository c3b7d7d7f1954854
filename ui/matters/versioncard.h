#pragma once
#include "models/matters/matter.h"
#include "models/sync/desk.h"
#include "ui/widgets/card.h"

namespace huimin::ui {

/// By which version of its item a matter is judged, and what today's says otherwise. Not there while both say the same.
class VersionCard final : public Card {
    Q_OBJECT
public:
    VersionCard(Desk& desk, const Matter& matter, QWidget* parent = nullptr);
};

} // namespace huimin::ui
