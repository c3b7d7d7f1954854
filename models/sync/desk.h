#pragma once
#include "models/base/calendar.h"
#include "models/commands/command.h"
#include "models/search/lookup.h"
#include "models/sync/deskwork.h"
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <functional>
#include <memory>

/// The client core as the screens see it: the sealed replica, its search index, the outbox and the sync behind one face.
/// Every call returns at once; the work runs off the GUI thread and answers by QFuture. No call holds the window.
namespace huimin {

/// How the desk stands to the center; shown in the foot of the window and on the sync page.
enum class LinkState { SignedOut, Locked, Online, Syncing, Filling, Offline, NeedsPassword, Stopped, Halted };

struct SyncState {
    LinkState link = LinkState::SignedOut;
    Instant dataOf; ///< the center's time of the last round that ended with equal sums; 0 = never
    int waiting = 0; ///< commands not yet answered
    int parked = 0;
    int conflicts = 0;
    int sentToday = 0;
    int files = 0; ///< files that are not at the center yet
    int filesRefused = 0; ///< of them those that it does not take
    qint64 rowsDone = 0; ///< while filling
    qint64 rowsTotal = 0;
    std::optional<Error> trouble; ///< what stands in the way, with its way on in the sentence
    Instant nextTry; ///< while offline or waiting; 0 = none
};

struct SignIn {
    QString name;
    QString password;
    std::optional<Role> role;
};

struct CenterAnswer {
    int status = 0;
    QByteArray body;
};

class Desk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Signs in at the center; where it cannot be reached and the lease allows it, opens the replica by the password alone.
    virtual QFuture<Result<Actor>> signIn(const SignIn& request) = 0;
    /// Keys and view are wiped; what waits stays sealed. `signIn` opens again.
    virtual void lock() = 0;
    virtual void signOut() = 0;
    virtual const Actor& actor() const = 0;

    /// Runs `work` over the view (base with the outbox applied) on a reader thread. `read` is the typed front.
    virtual void runRead(std::function<void(RecordReader&)> work) = 0;
    template <typename T>
    QFuture<Result<T>> read(std::function<Result<T>(RecordReader&)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        runRead([this, promise, work = std::move(work)](RecordReader& records) { settle(promise, work(records)); });
        return promise->future();
    }

    /// Rows of the replica, ranked; within milliseconds, network or not.
    virtual QFuture<Result<std::vector<LookupRow>>> lookup(const LookupRequest& request) = 0;
    /// Rows that only the center has (marked `outside`); Offline where it cannot be reached.
    virtual QFuture<Result<std::vector<LookupRow>>> lookupAtCenter(const LookupRequest& request) = 0;
    /// A read at the center for what the replica does not hold (GET of a path without personal data).
    virtual QFuture<Result<CenterAnswer>> askCenter(const QString& path) = 0;

    /// Saves a command: validated and applied to the view, queued, on disk. The future answers when it is safe on disk;
    /// what the center made of it comes by `outboxChanged`. The envelope's id, seq, after, occurredAt and schema are filled in here.
    virtual QFuture<Result<CommandOutcome>> submit(Command command) = 0;
    /// As `submit`, and waits for the center's answer; Offline where it cannot be had now (the command is not queued then).
    virtual QFuture<Result<CommandOutcome>> submitNow(Command command) = 0;

    virtual QFuture<Result<std::vector<OutboxEntry>>> outbox() = 0;
    virtual QFuture<Result<std::vector<OpenConflict>>> conflicts() = 0;
    /// Sends a parked command again as a new one with this body (replaces the old).
    virtual QFuture<Status> resendParked(CommandId id, JsonText body) = 0;
    virtual QFuture<Status> discardParked(CommandId id, const QString& reason) = 0;

    virtual QFuture<Status> saveDraft(Draft draft) = 0;
    virtual QFuture<Result<std::vector<Draft>>> drafts() = 0;
    virtual QFuture<Status> removeDraft(DraftId id) = 0;

    /// Keeps the content of an attachment sealed on this desk until the center has it; it goes up by itself once the center has answered
    /// the AttachFile that made it. The future answers when it is safe on disk.
    virtual QFuture<Status> keepFile(AttachmentId id, QByteArray content) = 0;
    /// The content of an attachment: the one kept here, else from the center (Offline where it cannot be reached).
    virtual QFuture<Result<QByteArray>> file(AttachmentId id) = 0;

    virtual SyncState state() const = 0;
    /// F5: a round now.
    virtual void syncNow() = 0;
    /// Works without the center until switched back (also `--offline`).
    virtual void setOffline(bool offline) = 0;
    /// The next provisional number of this device (Lxxx0000c).
    virtual Result<QString> nextProvisionalNumber() = 0;
    virtual const Clock& clock() const = 0;
    /// What limits are counted by: the shipped years and in their place those that an administrator imported, as far as this desk has
    /// them. Another one from a recordsChanged with CalendarYear on; never null.
    virtual std::shared_ptr<const WorkCalendar> calendar() const = 0;
    virtual CommandId newCommandId() = 0;
    virtual QUuid newRecordId() = 0;

Q_SIGNALS:
    void stateChanged();
    /// Records of the view changed, by a command here or by the feed.
    void recordsChanged(const QStringList& types);
    void outboxChanged();
    /// The session ended in mid-work: ask for the password in place.
    void passwordNeeded();

protected:
    /// Ends a future, in the desk's own thread: a page that waits for it lives and dies there, so no continuation meets one that is
    /// just being destroyed. From any thread.
    template <typename R>
    void settle(std::shared_ptr<QPromise<R>> promise, R result)
    {
        auto end = [promise = std::move(promise), result = std::move(result)]() mutable {
            promise->addResult(std::move(result));
            promise->finish();
        };
        if (QThread::currentThread() == thread())
            end();
        else
            QMetaObject::invokeMethod(this, std::move(end), Qt::QueuedConnection);
    }
};

} // namespace huimin
