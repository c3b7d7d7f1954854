#pragma once
#include "models/base/pinyin.h"
#include "models/matters/catalogue.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

class FieldLine;
class RowList;

/// Chooses a service item by its name, pinyin or initials, with department, kind and fee; arrows move, Enter takes.
class ItemPicker final : public Sheet {
    Q_OBJECT
public:
    /// Items in force that are for such an applicant come first.
    ItemPicker(QWidget& window, std::vector<ServiceItem> items, bool forEnterprise);
    void openFiltered();

Q_SIGNALS:
    void chosen(const QString& itemCode);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Entry {
        ServiceItem item;
        QStringList joined;
        QStringList initials;
    };
    void list(const QString& typed);
    std::vector<Entry> m_entries;
    std::vector<const Entry*> m_shown;
    FieldLine* m_line;
    RowList* m_list;
};

} // namespace huimin::ui
