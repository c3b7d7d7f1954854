#pragma once
#include "models/grid/dayplan.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"

namespace huimin::ui {

class Card;
class Label;
class RowList;

/// What a grid worker does today: tasks by building and door in walking order, with why each is there. Enter begins a visit, D says that it
/// is done, P postpones, H hands over, O opens the person, Ctrl+P makes the day sheet.
class DayPage final : public Page {
    Q_OBJECT
public:
    DayPage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);
    QString title() const override { return tr("今天要走的"); }
    QString key() const override { return QStringLiteral("day"); }
    QString place() const override { return QStringLiteral("day"); }
    QString icon() const override { return QStringLiteral("footprints"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool bareKey(QKeyEvent& event) override;
    void arrange(int width) override;

Q_SIGNALS:
    void openResident(huimin::ResidentId id);
    void openEnterprise(huimin::EnterpriseId id);
    /// Said after an act.
    void acted(const QString& fact, const QString& detail);
    /// Something was found at a door: an event is to be reported.
    void reportRequested();

private:
    struct Line {
        const DayBuilding* building;
        const DayDoor* door;
        const DayTask* task;
    };
    void load();
    void show();
    void showReason();
    void begin();
    void act(const QString& act, const Schema& schema);
    void open();
    void makeSheet();
    const Line* current() const;

    Desk& m_desk;
    DayPlan m_plan;
    std::vector<Line> m_lines;
    Label* m_title;
    Label* m_note;
    Card* m_listCard;
    RowList* m_list;
    Card* m_reason;
    QWidget* m_reasonBody = nullptr;
    bool m_loaded = false;
};

/// The day sheet as a PDF: the doors in walking order, what is to do at each, and its code. FileUnwritable.
Status writeDaySheet(const QString& path, const DayPlan& plan, const QString& worker);

} // namespace huimin::ui
