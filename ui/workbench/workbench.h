#pragma once
#include "models/base/calendar.h"
#include "models/sensing/ruleshelf.h"
#include "models/sync/desk.h"
#include "ui/settings/preferences.h"
#include <QTimer>
#include <QTranslator>
#include <memory>

namespace huimin::ui {

class ActionCollection;
class CatalogueBench;
class CounterBench;
class EventBench;
class OmniboxSource;
class Page;
class NumbersBench;
class PaperOffice;
class ParkedWork;
class Shell;
class SignInPanel;
class SubjectPage;
class Theme;
enum class TakenAs;

/// The client's window as a whole: it knows all pages and the ways between them, so that they need not know each other. Signing
/// in, locking, asking for the password in mid-work, the foot of the window and its banners are here too.
class Workbench final : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString preferencesFile; ///< language, appearance, size
        QString center; ///< where the center is, for the settings page
        QString version;
        QString paperFolder {}; ///< the office's own templates of papers; empty: the shipped ones
        std::optional<SignIn> automatic; ///< signs in by itself at the start (demonstration on loopback)
    };
    Workbench(Desk& desk, Theme& theme, Options options);
    ~Workbench() override;

    QWidget& window() const;
    /// Shows the window with the sign-in page, or signs in.
    void start();
    Shell& shell() const { return *m_shell; }

Q_SIGNALS:
    /// The first page with data stands (measured by the benchmarks).
    void firstPageShown();
    /// A page, a sheet or a state is new on the screen; places and counts only, nothing about a person.
    void shown(const QString& line);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void applyPreferences();
    void build();
    void showPlaces();
    void addActs();
    void openPlace(const QString& place);
    void openChosen(const QString& id);
    SignInPanel* showSignIn();
    void showLock();
    void signIn(const SignIn& request, SignInPanel* panel);
    void signedIn();
    void askPassword();
    void showState();
    void lock();
    void changePreferences(const Preferences& preferences);
    void openPage(const QString& key, const RecordRef& subject);
    void parkAll();
    void undo();
    void openParked();
    void changePassword();
    QString whereText() const;
    void openResident(ResidentId id);
    void openEnterprise(EnterpriseId id);
    void openMatter(MatterId id);
    void openStates(MatterId id);
    void followSubject(SubjectPage* page);
    void takeIn(const RecordRef& subject, const QString& itemCode);
    void openTakeIn(const RecordRef& subject, const QString& itemCode);
    void takenIn(MatterId matter, const QString& number, bool provisional, TakenAs as);
    void numberCame();
    void giveReceipt(MatterId matter, const QString& number, bool provisional);
    void toldParked(const QString& title);
    void resume(const Draft& draft);

    Desk& m_desk;
    Theme& m_theme;
    const Options m_options;
    Preferences m_preferences;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    std::unique_ptr<PaperOffice> m_papers;
    std::unique_ptr<CounterBench> m_counterBench;
    const std::shared_ptr<sensing::RuleShelf> m_rules = std::make_shared<sensing::RuleShelf>();
    std::unique_ptr<CatalogueBench> m_catalogueBench;
    std::unique_ptr<NumbersBench> m_numbersBench;
    std::unique_ptr<EventBench> m_eventBench;
    std::unique_ptr<ParkedWork> m_parkedWork;
    std::unique_ptr<ActionCollection> m_actions;
    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<OmniboxSource> m_source;
    QString m_lastName;
    QTimer m_tick;
    QTimer m_idle;
    TakenAs m_receiptAs {};
    MatterId m_receiptFor; ///< taken in just now, its receipt waits for the number
    bool m_asking = false;
};

} // namespace huimin::ui
