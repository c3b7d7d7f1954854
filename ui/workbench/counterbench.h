#pragma once
#include "models/base/calendar.h"
#include "ui/counter/counterdesk.h"
#include <QPointer>

namespace huimin::ui {

class ActionCollection;
class Page;
class Shell;

/// The counter's part of the window: its keys (F4 and its menu, consultation, rating), its strip, its pages. It keeps no state of its
/// own; the workbench gives it the window anew when that is built.
class CounterBench final : public QObject {
    Q_OBJECT
public:
    CounterBench(Desk& desk, QObject* parent = nullptr);

    CounterDesk& counter() { return m_counter; }
    void attach(Shell& shell, ActionCollection& actions);
    void signedIn();
    void signedOut() { m_counter.stop(); }
    /// A page of the counter by its key: guide, shift, handover, ratings; null for others.
    Page* makePage(const QString& key);
    /// What is on top now: a person or firm that is opened belongs to the reception.
    void pageShown(Page* page);

Q_SIGNALS:
    void placeWanted(const QString& key);
    void openMatter(huimin::MatterId id);
    void parkedRequested();
    /// A sheet or the citizen's page is on the screen.
    void shown(const QString& line);

private:
    void showStrip();
    void askCalled();
    void askConsultation();
    void rate();
    void takeNumber();

    Desk& m_desk;
    CounterDesk m_counter;
    QPointer<Shell> m_shell;
    ActionCollection* m_actions = nullptr;
};

} // namespace huimin::ui
