#pragma once
#include "models/itemmodels/provisionals.h"
#include "models/sync/desk.h"
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace huimin::ui {

class ActionCollection;
class Page;
class Shell;

/// Tells the clerk what became of the provisional numbers: a banner as soon as answers come for papers that were given away, and the
/// page that lists them one by one (Alt+N).
class NumbersBench final : public QObject {
    Q_OBJECT
public:
    NumbersBench(Desk& desk, QObject* parent = nullptr);

    void attach(Shell& shell, ActionCollection& actions);
    /// The page of that key; null for any other.
    Page* makePage(const QString& key);

Q_SIGNALS:
    void placeWanted(const QString& key);
    void openMatter(huimin::MatterId id);
    void receiptWanted(huimin::MatterId id);
    /// A refused one is to be taken in again; what was typed lies in the drafts.
    void takeInWanted(const huimin::RecordRef& applicant, const QString& itemCode, huimin::CommandId replaces);

private:
    void look();
    void open();
    void takeInAgain(const ProvisionalNumber& refused);

    Desk& m_desk;
    ActionCollection* m_actions = nullptr;
    QPointer<Shell> m_shell;
    QTimer m_look;
    QSet<CommandId> m_waited; ///< seen waiting: their answer is news
    QSet<CommandId> m_news;
};

} // namespace huimin::ui
