#pragma once
#include "models/base/calendar.h"
#include "models/matters/counter.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"

namespace huimin::ui {

class Button;
class Card;
class FieldLine;
class FormField;
class Label;
class Options;
class TableView;
class ReadyModel;

/// The hand-over desk (S19): what is ready to collect, what has lain for 14 days first; a number typed or a receipt's code scanned goes
/// to its row. Who collects is checked before it is handed out: the applicant, an agent with name and number, or a courier.
class HandoverPage final : public Page {
    Q_OBJECT
public:
    HandoverPage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);
    QString title() const override { return tr("领证"); }
    QString key() const override { return QStringLiteral("handover"); }
    QString place() const override { return QStringLiteral("matters"); }
    QString icon() const override { return QStringLiteral("package-check"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool handleEscape() override;
    bool bareKey(QKeyEvent& event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void openMatter(huimin::MatterId id);
    void delivered(const QString& name);

private:
    void load();
    void find();
    void showCurrent();
    void showCollector();
    void toggleLeft();
    void deliver();
    const MatterLine* current() const;

    Desk& m_desk;
    ReadyPage m_page;
    bool m_leftOnly = false;
    bool m_busy = false;
    ReadyModel* m_model;
    FieldLine* m_number;
    Label* m_left;
    Card* m_tableCard;
    TableView* m_table;
    Card* m_check;
    Label* m_who;
    Label* m_what;
    Options* m_collector;
    FormField* m_name;
    FormField* m_id;
    FormField* m_courier;
    Label* m_told;
    Button* m_deliver;
};

} // namespace huimin::ui
