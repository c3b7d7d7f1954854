#pragma once
#include "models/matters/calendarsource.h"
#include "models/sync/desk.h"
#include "models/sync/deskprofile.h"
#include "models/sync/deskreaders.h"
#include "models/sync/desksearch.h"
#include "models/sync/domainapplier.h"
#include "models/sync/engine.h"
#include "models/sync/hintstream.h"
#include "models/sync/lease.h"
#include "models/sync/uploader.h"
#include "models/sync/wire.h"
#include <QTimer>
#include <atomic>

namespace huimin {

/// What a LocalDesk is made with.
struct LocalDeskSettings {
    QString profile; ///< directory of this desk (--profile)
    ScryptCost passwordCost {};
    int readerThreads = 2;
    bool offline = false; ///< begins switched off the center (--offline)
    /// Makes the road to the center, in the thread that uses it.
    std::function<std::unique_ptr<Transport>()> transport;
};

struct LocalDeskParts {
    const Clock& clock;
    Random& random; ///< used from several threads: SystemRandom
    const Pinyin& pinyin;
};

/// The center's clock as far as this desk knows it: its own, and where that is wrong by more than 5 minutes, corrected.
class DeskClock final : public Clock {
public:
    explicit DeskClock(const Clock& clock) : m_clock(clock) { }
    Instant now() const override { return { m_clock.now().us + m_correctionUs.load() }; }
    std::int64_t monotonicUs() const override { return m_clock.monotonicUs(); }
    /// Center's time minus this computer's. True where the computer's clock is wrong.
    bool correct(std::int64_t offsetUs);

private:
    const Clock& m_clock;
    std::atomic<std::int64_t> m_correctionUs = 0;
};

class QtTimer final : public Timer {
public:
    QtTimer() { m_timer.setSingleShot(true); }
    void start(std::int64_t ms, std::function<void()> fire) override;
    void stop() override { m_timer.stop(); }
    bool isRunning() const { return m_timer.isActive(); }

private:
    QTimer m_timer;
    QMetaObject::Connection m_connection;
};

/// The part of LocalDesk that lives in the sync thread: owns keys, replica and engine. Everything is called in that thread; what it
/// has to say goes through `Events`, which are called there too.
class DeskWorker final : public QObject, private EngineListener {
    Q_OBJECT
public:
    struct Events {
        std::function<void(const SyncState&)> stateChanged;
        std::function<void(const QStringList&)> recordsChanged;
        std::function<void()> outboxChanged;
        std::function<void()> passwordNeeded;
    };
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    DeskWorker(const LocalDeskSettings& settings, const LocalDeskParts& parts, DeskProfile& profile, DeskClock& clock, DeskReaders& readers,
        DeskReaders& indexer, DeskSearch& search, CalendarSource& calendars, Events events);
    ~DeskWorker() override;

    void signIn(const SignIn& request, Done<Actor> done);
    void lock();
    void signOut();
    Result<CommandOutcome> submit(Command command);
    void submitNow(Command command, Done<CommandOutcome> done);
    Result<std::vector<OutboxEntry>> outbox() const;
    Result<std::vector<OpenConflict>> conflicts() const;
    Status resendParked(CommandId id, const JsonText& body);
    Status discardParked(CommandId id, const QString& reason);
    Status saveDraft(const Draft& draft);
    Result<std::vector<Draft>> drafts() const;
    Status removeDraft(DraftId id);
    void ask(HttpRequest request, Done<HttpAnswer> done);
    Status keepFile(AttachmentId id, const QByteArray& content);
    void file(AttachmentId id, Done<QByteArray> done);
    void syncNow();
    void setOffline(bool offline);

private:
    // session and keys (deskworkersession.cpp)
    void sessionAnswered(const SignIn& request, Result<HttpAnswer> answer, const Done<Actor>& done);
    Result<Actor> openAtCenter(const SignIn& request, const wire::Session& session);
    Result<Actor> openAlone(const SignIn& request, const Error& why);
    Result<std::unique_ptr<KeyRing>> keysFor(const QString& directory, const Secret& password, const Secret& deviceKey);
    Status openReplica(const QString& directory, const Actor& actor);
    void begin(bool withSession);
    void close();
    void keepLease();

    void storeChanged() override;
    void roundChanged() override;
    void answered(const std::vector<CommandAnswer>& answers) override;
    void heardFrom(Instant serverTime, std::int64_t tookUs, Instant leaseUntil) override;
    void passwordNeeded() override;
    void viewChanged();
    bool isSettled(AttachmentId id) const;
    /// No draft, no command and no record names it: a file that was taken away again before its matter was there.
    bool isForgotten(AttachmentId id) const;
    void dropForgotten();
    void wakeUploader();
    void tellRecords();
    void tellState();
    SyncState state() const;
    bool isOpen() const { return m_engine != nullptr; }

    const LocalDeskSettings m_settings;
    const LocalDeskParts m_parts;
    DeskProfile& m_profile;
    DeskClock& m_clock;
    DeskReaders& m_readers;
    DeskReaders& m_indexer;
    DeskSearch& m_search;
    CalendarSource& m_calendars;
    const Events m_events;

    std::unique_ptr<Transport> m_transport;
    Lease m_lease;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<DomainApplier> m_applier;
    std::unique_ptr<Replica> m_replica;
    QtTimer m_roundTimer;
    QtTimer m_hintTimer;
    QtTimer m_tellTimer;
    QtTimer m_leaseTimer;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<FileBox> m_box;
    std::vector<AttachmentId> m_filesAtOpen; ///< not looked through yet
    std::unique_ptr<Uploader> m_uploader;
    std::unique_ptr<HintStream> m_hints;
    QString m_user; ///< whose replica is open
    std::optional<Role> m_role;
    LinkState m_closed = LinkState::SignedOut; ///< while nothing is open
    std::optional<Error> m_notice; ///< what a person should know though nothing stands in the way
    bool m_offline = false;
    bool m_hasSession = false;
    std::set<QString> m_types; ///< changed and not yet told
};

} // namespace huimin
