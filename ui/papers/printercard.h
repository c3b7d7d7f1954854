#pragma once
#include "ui/papers/printers.h"
#include "ui/widgets/card.h"
#include "models/papers/templates.h"

namespace huimin::ui {

class FormField;

/// Which printer prints which kind of paper, and what is wrong with the office's own templates: a card of the settings page.
class PrinterCard final : public Card {
    Q_OBJECT
public:
    PrinterCard(const PrinterPlan& plan, const QStringList& printers, const std::vector<RefusedTemplate>& refused, QWidget* parent = nullptr);
    QVector<QWidget*> stops() const;

Q_SIGNALS:
    void changed(const huimin::ui::PrinterPlan& plan);

private:
    PrinterPlan m_plan;
    QVector<FormField*> m_fields;
};

} // namespace huimin::ui
