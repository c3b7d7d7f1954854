#pragma once
#include "models/sync/desk.h"
#include <QPointer>

namespace huimin::ui {

class ActionCollection;
class Page;
class Shell;

/// The grid's part of the window: the list of events and the page of one, reporting (F3 for a grid worker), and what is said after an act. The
/// workbench gives it the window anew when that is built.
class EventBench final : public QObject {
    Q_OBJECT
public:
    explicit EventBench(Desk& desk, QObject* parent = nullptr) : QObject(parent), m_desk(desk) { }

    void attach(Shell& shell, ActionCollection& actions);
    /// The list (place `events`) or the day of a grid worker (place `day`); null for other places.
    Page* makePage(const QString& place);
    void openEvent(GridEventId id);
    /// The sheet in which an event is reported.
    void report();

Q_SIGNALS:
    void placeWanted(const QString& place);
    void openResident(huimin::ResidentId id);
    void openEnterprise(huimin::EnterpriseId id);
    /// A sheet is on the screen.
    void shown(const QString& line);

private:
    Desk& m_desk;
    QPointer<Shell> m_shell;
    ActionCollection* m_actions = nullptr;
};

} // namespace huimin::ui
