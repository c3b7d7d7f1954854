#pragma once
#include "models/base/calendar.h"
#include "models/matters/counter.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"

namespace huimin::ui {

class Button;
class Card;
class FormField;
class Label;
class RowList;

/// The hand-over of a shift (S25) on one page: promises made, people who come again, papers still in the tray, what is parked and what
/// has not been sent. Ctrl+P prints it, Ctrl+Enter hands over.
class ShiftView final : public Page {
    Q_OBJECT
public:
    ShiftView(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);
    QString title() const override { return tr("交班"); }
    QString key() const override { return QStringLiteral("shift"); }
    QString icon() const override { return QStringLiteral("arrow-left-right"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;

Q_SIGNALS:
    void openMatter(huimin::MatterId id);
    void parkedRequested();
    void syncRequested();

private:
    struct Part {
        Card* card;
        RowList* list;
    };
    void load();
    void show();
    Part addPart(const QString& title, const QString& icon);
    void fill(const Part& part, const std::vector<MatterLine>& lines, const std::function<QString(const MatterLine&)>& when, const QString& none);
    QString sheetText() const;
    void print();
    void handOver();

    Desk& m_desk;
    ShiftPage m_page;
    int m_parked = 0;
    Part m_promises;
    Part m_back;
    Part m_papers;
    Label* m_state;
    Label* m_told;
    FormField* m_note;
    Button* m_hand;
    bool m_busy = false;
};

} // namespace huimin::ui
