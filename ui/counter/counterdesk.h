#pragma once
#include "models/matters/counter.h"
#include "models/sync/desk.h"
#include "ui/widgets/statusstrip.h"
#include <QSet>
#include <QTimer>
#include <functional>

namespace huimin::ui {

/// The counter of one window: who is called, who is here, how many wait. It keeps the strip on top alive from the replica and carries
/// out F4, its menu and what belongs to a reception. For people without a window it does nothing.
///
/// A reception begins with the first thing that is done for the one who was called (a person is opened, a question answered); until
/// then the number can be called again, passed or given up.
class CounterDesk final : public QObject {
    Q_OBJECT
public:
    explicit CounterDesk(Desk& desk, QObject* parent = nullptr);

    const CounterState& state() const { return m_state; }
    /// What the strip says now.
    StatusFace face() const;
    /// Where this desk stands: 12 号窗口; empty where it is no window.
    QString windowText() const;
    /// The open reception; null between two citizens.
    ReceptionId reception() const { return m_state.reception ? m_state.reception->id : ReceptionId(); }
    bool isCalled() const { return m_state.ticket && m_state.ticket->state == TicketState::Called && !m_state.reception; }

    /// Signed in: finds what was open before.
    void start();
    void stop();
    /// F4: ends this reception and calls the next number; asks (`didNotCome`) where somebody was called and nothing was done.
    void next();
    void recall();
    void pass();
    void giveUp();
    /// A person or firm is opened: begins the reception of the called number; tells the open one whom it is for.
    void opened(const RecordRef& subject);
    /// Somebody without a number. Does nothing while a reception is open.
    void beginWithoutNumber(const QUuid& subject, const std::function<void()>& then = {});
    /// Begins where it has to, and notes what was asked; `then` hears whether it is kept.
    void consult(const QString& itemCode, const QString& text, const std::function<void(const Status&)>& then);
    /// Ends the open reception; `then` gets its id.
    void end(ReceptionOutcome outcome, const std::function<void(ReceptionId)>& then);
    /// Puts the open reception aside (F8): it stays open on record, and another may begin.
    ReceptionId setAside();
    void takeUp(ReceptionId reception);
    /// Carries a command out at the center where that is at hand, else here: for what only one desk may win.
    void sendAtOnce(Command command, const std::function<void(const Result<CommandOutcome>&)>& then);

Q_SIGNALS:
    void changed();
    /// Something to say in a toast.
    void told(const QString& fact, const QString& detail, bool good);
    void didNotCome();

private:
    void refresh(const std::function<void()>& then = {});
    void callNext();
    void callFrom(std::vector<Ticket> waiting);
    void ticketAct(const char* type);
    void keep(Command command, const std::function<void(const Result<CommandOutcome>&)>& then);

    Desk& m_desk;
    CounterState m_state;
    ReceptionId m_known;
    QSet<QUuid> m_aside; ///< receptions put aside: open on record, not at the counter
    QTimer m_minute;
    bool m_running = false;
    bool m_busy = false;
};

} // namespace huimin::ui
