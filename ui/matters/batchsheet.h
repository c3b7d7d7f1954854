#pragma once
#include "models/commands/batch.h"
#include "models/sync/desk.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

/// Several marked matters at once: those that cannot go with the rest stand first, each with its reason; Ctrl+Enter does the others.
class BatchSheet final : public Sheet {
    Q_OBJECT
public:
    BatchSheet(QWidget& window, Desk& desk, std::vector<BatchEntry> entries);

Q_SIGNALS:
    /// How many were done, and how many were refused in the end.
    void done(int handled, int refused);

private:
    void carryOut();
    void next(std::size_t index, int handled, int refused);

    Desk& m_desk;
    std::vector<BatchEntry> m_going;
    Button* m_act = nullptr;
};

} // namespace huimin::ui
