#pragma once
#include "models/matters/catalogue.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

/// One row of a table of an item (a paper, a question with its answers, a step): a field for each column, chosen from a list where the
/// column takes codes. Ctrl+Enter keeps it.
class ItemRowSheet final : public Sheet {
    Q_OBJECT
public:
    ItemRowSheet(QWidget& window, const Field& field, const QStringList& columns, const QStringList& row, const QHash<QString, Material>& kinds);
    void ask();

Q_SIGNALS:
    void kept(const QStringList& row);

private:
    std::vector<FormField*> m_fields;
};

/// What a column is called on the screen.
QString itemColumnTitle(const QString& column);

} // namespace huimin::ui
