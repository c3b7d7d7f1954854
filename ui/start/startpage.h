#pragma once
#include "models/base/calendar.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/stacking.h"
#include "models/matters/startfile.h"
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>

namespace huimin::ui {

class Card;
class EmptyState;
class Label;
class Row;
class RowList;

/// The first page of a day (S02), for clerk, officer, grid worker and supervisor: three numbers, what to do today in the order of
/// danger with the one act that is next, who comes back, how the sync stands. Alt+1…3 open the numbers.
class StartPage final : public Page {
    Q_OBJECT
public:
    StartPage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);

    QString title() const override { return tr("首页"); }
    QString key() const override { return QStringLiteral("start"); }
    QString place() const override { return QStringLiteral("start"); }
    QString icon() const override { return QStringLiteral("house"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool handleEscape() override;
    void arrange(int width) override;
    bool bareKey(QKeyEvent& event) override;

Q_SIGNALS:
    void openMatter(huimin::MatterId id);
    void openEvent(huimin::GridEventId id);
    void openResident(huimin::ResidentId id);
    void openEnterprise(huimin::EnterpriseId id);
    /// All matters (Ctrl+3), the sync page (Shift+F5).
    void allMattersRequested();
    /// What waits for the word of this person.
    void approvalsRequested();
    void syncRequested();

private:
    /// What the list shows: everything, or what one of the numbers counts.
    enum class View { All, First, Second };
    struct Tile {
        Card* card;
        Label* number;
        Label* title;
        Label* sentence;
    };
    void load();
    void show(StartFile file);
    void showError(const Error& error);
    void fillNumbers();
    void fillList();
    void fillMatters();
    void fillTasks();
    void fillBack();
    void fillSync();
    bool isFirstFill() const;
    void setView(View view);
    Row* listRow(
        const QString& spoken, QWidget* badge, const QString& title, const QString& sentence, const QString& who, const QString& act);
    /// The columns of badges and acts are as wide as the language wants, and stand.
    void alignColumns();
    void setTile(int index, int count, const QString& title, const QString& sentence, bool late);
    bool isGrid() const { return m_desk.actor().role == Role::Grid; }
    QString actOf(const FiledMatter& filed) const;
    QString tileSentence(const std::function<bool(const FiledMatter&)>& counts, const QString& none) const;

    Desk& m_desk;
    ActionCollection& m_actions;
    StartFile m_file;
    Stacking m_stacking;
    QWidget* m_side;
    View m_view = View::All;
    Label* m_day;
    Label* m_yesterday;
    std::vector<Tile> m_tiles;
    Card* m_listCard;
    RowList* m_list;
    Label* m_rest;
    QWidget* m_foot;
    QPointer<EmptyState> m_empty;
    Card* m_backCard;
    RowList* m_back;
    Card* m_syncCard;
    QWidget* m_syncBody = nullptr;
    std::vector<std::function<void()>> m_rowActs;
    QVector<QWidget*> m_badgePlaces; ///< of the rows of the list
    QVector<QWidget*> m_actPlaces;
    int m_badgeWidth = 0; ///< px
    int m_actWidth = 0;
    bool m_loaded = false;
    bool m_failed = false;
    bool m_loading = false;
    bool m_again = false;
    bool m_firstFill = false; ///< the list was empty since the desk had no records yet
    QTimer m_reload;
};

} // namespace huimin::ui
