#pragma once
#include "models/matters/catalogue.h"
#include "models/matters/counter.h"
#include "models/sync/desk.h"
#include "ui/counter/slip.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include <QTimer>

class QLabel;

namespace huimin::ui {

class Button;
class Card;
class CounterDesk;
class Label;
class RowList;

/// The guide's desk (取号): a digit draws a number of that queue and prints it; before that, where it is known, what for (F2) and for
/// whom. The slip stays in sight for those whose printer is away.
class GuidePage final : public Page {
    Q_OBJECT
public:
    GuidePage(Desk& desk, ActionCollection& actions, CounterDesk& counter, QWidget* parent = nullptr);
    QString title() const override { return tr("取号"); }
    QString key() const override { return QStringLiteral("guide"); }
    QString icon() const override { return QStringLiteral("ticket"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool handleEscape() override;
    bool bareKey(QKeyEvent& event) override;
    /// For whom the next number is; a null record for nobody in particular.
    void setSubject(const RecordRef& subject, const QString& name);

private:
    void load();
    void fillQueues();
    void chooseItem();
    void showChoice();
    void draw(int index);
    void take(const QueueLength& queue);
    void showSlip(const QString& number, const QString& queue, int before);
    void print();

    Desk& m_desk;
    CounterDesk& m_counter;
    std::vector<QueueLength> m_queues;
    QString m_hallName;
    QString m_itemCode;
    QString m_itemName;
    RecordRef m_subject;
    QString m_subjectName;
    std::optional<Slip> m_slip;
    Card* m_queueCard;
    RowList* m_list;
    Label* m_choice;
    Card* m_slipCard;
    QLabel* m_picture;
    Label* m_printed;
    QTimer m_reload;
    bool m_busy = false;
};

/// What a queue letter stands for: 综合, 企业, 领取.
QString queueTitle(const QString& queue);

} // namespace huimin::ui
