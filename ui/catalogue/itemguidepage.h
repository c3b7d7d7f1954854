#pragma once
#include "models/base/pinyin.h"
#include "models/matters/catalogue.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include <QTimer>

namespace huimin::ui {

class Button;
class Card;
class Facts;
class FieldLine;
class Label;
class RowList;

/// The guide to the items (办事指南): what a citizen asks at the counter, for one item at a time. Found by name, pinyin, initials or code
/// while typing; what to bring, how long, how much, where, by which law, in which situation what else. Ctrl+P prints it as the one-time
/// notice. It shows the version in force today; a supervisor goes on to the editor, and carries the whole list out of the program or in.
class ItemGuidePage final : public Page {
    Q_OBJECT
public:
    ItemGuidePage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);
    QString title() const override { return tr("办事指南"); }
    QString key() const override { return QStringLiteral("items"); }
    QString icon() const override { return QStringLiteral("scroll-text"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool handleEscape() override;

    /// What stands in the list and on the card, for one day.
    struct Load {
        std::vector<ServiceItem> items; ///< a clerk's: in force; a supervisor's: the latest version of each
        QHash<QString, Material> kinds;
        std::optional<Hall> hall;
        QHash<QString, int> inForce; ///< the version in force by code
    };

Q_SIGNALS:
    void printRequested(const QString& itemCode);
    void editRequested(const QString& itemCode);
    void exportRequested();
    void importRequested();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Entry {
        QStringList joined;
        QStringList initials;
    };
    void load();
    void list();
    void showItem();
    const ServiceItem* current() const;

    Desk& m_desk;
    Load m_load;
    std::vector<Entry> m_readings; ///< one for one as the items
    std::vector<std::size_t> m_shown;
    FieldLine* m_line;
    Card* m_listCard;
    RowList* m_list;
    Card* m_card;
    QWidget* m_cardBody;
    Label* m_name;
    Facts* m_facts;
    Label* m_materials;
    Label* m_questions;
    QTimer m_reload;
};

} // namespace huimin::ui
