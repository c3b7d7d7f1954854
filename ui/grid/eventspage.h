#pragma once
#include "models/itemmodels/eventmodel.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"

namespace huimin::ui {

class Card;
class FieldLine;
class Label;
class RowList;
class TableView;

/// Grid events by stage, what will be late first, those that wait for this person before all: queues with counts, the list, and why the
/// current one is here. 1 … 9 choose a queue, A shows all, Enter opens, N goes on, F3 reports a new one, `/` filters.
class EventsPage final : public Page {
    Q_OBJECT
public:
    EventsPage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);
    QString title() const override { return tr("事件"); }
    QString key() const override { return QStringLiteral("events"); }
    QString place() const override { return QStringLiteral("events"); }
    QString icon() const override { return QStringLiteral("flag"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool bareKey(QKeyEvent& event) override;
    void arrange(int width) override;
    /// Shows one queue: mine, late, or a stage's code.
    void showQueue(const QString& id);

Q_SIGNALS:
    void openEvent(huimin::GridEventId id);
    /// A new one is to be reported (F3).
    void reportRequested();

private:
    struct Queue {
        QString id;
        QString name;
        EventFilterModel::Queue filter;
        QString key; ///< 1 … 9, A
    };
    void load();
    void listQueues();
    void chooseQueue(int index);
    void showReason();
    void openCurrent();

    Desk& m_desk;
    QVector<Queue> m_queues;
    EventModel* m_model;
    EventFilterModel* m_filter;
    Label* m_title;
    Label* m_count;
    FieldLine* m_words;
    Card* m_queueCard;
    RowList* m_queueList;
    Card* m_tableCard;
    TableView* m_table;
    Card* m_reason;
    QWidget* m_reasonBody = nullptr;
    int m_queue = 0;
    bool m_loaded = false;
};

} // namespace huimin::ui
