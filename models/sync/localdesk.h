#pragma once
#include "models/sync/deskworker.h"
#include <QThread>

namespace huimin {

/// The desk of the program: a sync thread (network, replica, round), reader threads, an index thread. Lives in the GUI thread.
class LocalDesk final : public Desk {
    Q_OBJECT
public:
    /// FileUnwritable, FileUnreadable where the profile's directory cannot be used.
    static Result<std::unique_ptr<LocalDesk>> open(LocalDeskSettings settings, const LocalDeskParts& parts);
    ~LocalDesk() override;

    QFuture<Result<Actor>> signIn(const SignIn& request) override;
    void lock() override;
    void signOut() override;
    const Actor& actor() const override { return m_actor; }
    void runRead(std::function<void(RecordReader&)> work) override;
    QFuture<Result<std::vector<LookupRow>>> lookup(const LookupRequest& request) override;
    QFuture<Result<std::vector<LookupRow>>> lookupAtCenter(const LookupRequest& request) override;
    QFuture<Result<CenterAnswer>> askCenter(const QString& path) override;
    QFuture<Result<CommandOutcome>> submit(Command command) override;
    QFuture<Result<CommandOutcome>> submitNow(Command command) override;
    QFuture<Result<std::vector<OutboxEntry>>> outbox() override;
    QFuture<Result<std::vector<OpenConflict>>> conflicts() override;
    QFuture<Status> resendParked(CommandId id, JsonText body) override;
    QFuture<Status> discardParked(CommandId id, const QString& reason) override;
    QFuture<Status> saveDraft(Draft draft) override;
    QFuture<Result<std::vector<Draft>>> drafts() override;
    QFuture<Status> removeDraft(DraftId id) override;
    QFuture<Status> keepFile(AttachmentId id, QByteArray content) override;
    QFuture<Result<QByteArray>> file(AttachmentId id) override;
    SyncState state() const override { return m_state; }
    void syncNow() override;
    void setOffline(bool offline) override;
    Result<QString> nextProvisionalNumber() override { return m_profile->nextProvisionalNumber(); }
    const Clock& clock() const override { return m_clock; }
    std::shared_ptr<const WorkCalendar> calendar() const override { return m_calendars.last(); }
    CommandId newCommandId() override { return CommandId(newUuid(m_clock, m_parts.random)); }
    QUuid newRecordId() override { return newUuid(m_clock, m_parts.random); }

private:
    LocalDesk(LocalDeskSettings settings, const LocalDeskParts& parts, std::unique_ptr<DeskProfile> profile);
    DeskWorker::Events events();
    /// Runs in the sync thread.
    void post(std::function<void(DeskWorker&)> work);
    template <typename R>
    QFuture<R> ask(std::function<R(DeskWorker&)> work);

    const LocalDeskSettings m_settings;
    const LocalDeskParts m_parts;
    std::unique_ptr<DeskProfile> m_profile;
    DeskClock m_clock;
    DeskSearch m_search;
    CalendarSource m_calendars;
    DeskReaders m_readers;
    DeskReaders m_indexer;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< in m_thread: what is posted there runs in its name
    std::unique_ptr<DeskWorker> m_worker; ///< made, used and ended in m_thread
    Actor m_actor;
    SyncState m_state;
};

} // namespace huimin
