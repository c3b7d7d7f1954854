#pragma once
#include "models/itemmodels/mattermodel.h"
#include "models/matters/approval.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"

namespace huimin::ui {

class Button;
class Card;
class FieldLine;
class Label;
class RowList;
class TableView;

/// The matters of the hall or department by stage: the twelve queues with counts, the table, and why the current one is here. 1 … 9, 0, -
/// and = choose a queue, A shows all, P what waits for the word of this person; O is what other departments ask; Enter opens, N goes on, Space marks, Ctrl+Enter handles what is marked, `/` filters, E exports.
class MattersPage final : public Page {
    Q_OBJECT
public:
    MattersPage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);
    QString title() const override { return tr("办件"); }
    QString key() const override { return QStringLiteral("matters"); }
    QString place() const override { return QStringLiteral("matters"); }
    QString icon() const override { return QStringLiteral("files"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool bareKey(QKeyEvent& event) override;
    void arrange(int width) override;
    /// Shows one queue: late, or a stage's code.
    void showQueue(const QString& queue);

Q_SIGNALS:
    void openMatter(huimin::MatterId id);

private:
    struct Queue {
        QString id;
        QString name;
        QStringList stages; ///< empty: all
        bool lateOnly = false;
        QString key; ///< 1 … 9, 0, -, =
        bool approvals = false; ///< what waits for the word of this person
    };
    void load();
    void listQueues();
    void chooseQueue(int index);
    void showReason();
    void showMarked();
    void handleMarked();
    void openCurrent();
    void openQuestions();
    void answerQuestion(const DepartmentOpinion& opinion);
    void exportList();

    Desk& m_desk;
    QVector<Queue> m_queues;
    MatterModel* m_model;
    MatterFilterModel* m_filter;
    Label* m_title;
    Label* m_count;
    Label* m_marked;
    Button* m_batch;
    FieldLine* m_words;
    Card* m_queueCard;
    RowList* m_queueList;
    Card* m_tableCard;
    TableView* m_table;
    Card* m_reason;
    QWidget* m_reasonBody = nullptr;
    QSet<QUuid> m_toApprove;
    int m_queue = 0;
};

} // namespace huimin::ui
