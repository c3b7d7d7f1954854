#pragma once
#include "ui/shell/actions.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/keystrip.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/toast.h"
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace huimin::ui {

class Avatar;
class Banner;
class Label;
class Omnibox;

/// The window frame: rail 72 | top 60 (omnibox, status strip, person) | banners | pages | key strip 32. It knows no page and no data;
/// the composition root gives it places, acts, pages and states.
/// Keys of its own: Ctrl+K omnibox, Ctrl+F1 key sheet, Ctrl+Tab the page before, F6 and Shift+F6 panes, Ctrl+1…9 places, Esc back.
class Shell final : public QWidget {
    Q_OBJECT
public:
    explicit Shell(ActionCollection& actions, QWidget* parent = nullptr);
    ~Shell() override;

    Rail& rail() const { return *m_rail; }
    Omnibox& omnibox() const { return *m_omnibox; }
    StatusStrip& status() const { return *m_status; }
    KeyStrip& strip() const { return *m_strip; }
    PageStack& pages() const { return *m_pages; }
    ActionCollection& actions() const { return m_actions; }

    /// The places of the rail, each with its key; choosing one sends `placeChosen`.
    void setPlaces(const QVector<Rail::Place>& top, const QVector<Rail::Place>& foot);
    /// Who works here, and where: 林芳, 12 号窗口.
    void setPerson(const QString& name, const QString& where);
    /// Shows a banner under the top, in place of one of the same id; takes it over. At most two are seen.
    void showBanner(const QString& id, Banner* banner);
    void hideBanner(const QString& id);
    void toast(ToastFace face) { m_toasts->push(std::move(face)); }
    /// Puts a widget over everything (sign-in, lock): the pages stay as they are, hidden, and take no keys. Takes it over.
    void showFront(QWidget* front);
    void hideFront();
    bool hasFront() const { return m_front; }
    void showKeySheet();

Q_SIGNALS:
    void placeChosen(const QString& id);
    void syncClicked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addOwnActs();
    void follow(Page* page);
    void showHints();
    void goToPane(int step);
    ActionCollection& m_actions;
    Rail* m_rail;
    Omnibox* m_omnibox;
    StatusStrip* m_status;
    Avatar* m_avatar;
    Label* m_person;
    Label* m_where;
    QWidget* m_frame;
    QWidget* m_placeKeys = nullptr; ///< owns the keys of the places
    QVBoxLayout* m_banners;
    QHash<QString, Banner*> m_shownBanners;
    PageStack* m_pages;
    KeyStrip* m_strip;
    ToastStack* m_toasts;
    QWidget* m_front = nullptr;
    QVector<QPointer<QWidget>> m_covered; ///< sheets and veils that were open when the front came
    QPointer<QWidget> m_beforeFront;
    QPointer<Page> m_page;
};

} // namespace huimin::ui
