#pragma once
#include "models/itemmodels/provisionals.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include <QHash>
#include <QTimer>

namespace huimin::ui {

class Card;
class Label;
class RowList;

/// The provisional numbers of this desk (临时编号): what the center confirmed, with the number it gave, what it refused, with why and
/// the way on, and what still waits. It fills itself while the answers come.
class NumbersPage final : public Page {
    Q_OBJECT
public:
    NumbersPage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);

    QString title() const override { return tr("临时编号"); }
    QString key() const override { return QStringLiteral("numbers"); }
    QString place() const override { return QStringLiteral("sync"); }
    QString icon() const override { return QStringLiteral("stamp"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool bareKey(QKeyEvent& event) override;

Q_SIGNALS:
    void openMatter(huimin::MatterId id);
    /// The paper again, now with the number of the center.
    void receiptWanted(huimin::MatterId id);
    /// What was refused is put right: the take-in page with what was typed.
    void takeInWanted(const huimin::ProvisionalNumber& refused);

private:
    void load();
    void fill();
    void openCurrent();
    void printCurrent();
    void discardCurrent();
    const ProvisionalNumber* current() const;

    Desk& m_desk;
    Label* m_sentence;
    Card* m_card;
    RowList* m_list;
    QTimer m_reload;
    std::vector<ProvisionalNumber> m_numbers;
    QHash<QString, QString> m_items; ///< names by code
};

} // namespace huimin::ui
