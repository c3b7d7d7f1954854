#pragma once
#include "ui/shell/actions.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/popup.h"
#include <QVector>

namespace huimin::ui {

class FieldLine;

/// All keys that work now, from the ActionCollection and the page's own bare keys; typing filters. Enter runs the only act left.
class KeySheet final : public Sheet {
    Q_OBJECT
public:
    KeySheet(QWidget& window, ActionCollection& actions, const QVector<KeyHint>& pageKeys);
    void openFiltered();

private:
    void list(const QString& typed);
    ActionCollection& m_actions;
    QVector<KeyHint> m_pageKeys;
    FieldLine* m_filter;
    QWidget* m_columns = nullptr;
};

} // namespace huimin::ui
