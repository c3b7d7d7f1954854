#pragma once
#include "ui/widgets/formfield.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

/// Asks what is wrong with the data behind an offer; somebody of the grid will go and look.
class WrongDataSheet final : public Sheet {
    Q_OBJECT
public:
    WrongDataSheet(QWidget& window, const QString& offer, const QString& basis);
    void ask();

Q_SIGNALS:
    void told(const QString& what);

private:
    void tell();
    FormField* m_what;
};

} // namespace huimin::ui
