#pragma once
#include "models/base/random.h"
#include "models/store/syncstore.h"
#include "models/sync/transport.h"

namespace huimin {

/// One shot after some time; a new start replaces the old one.
class Timer {
public:
    virtual ~Timer() = default;
    virtual void start(std::int64_t ms, std::function<void()> fire) = 0;
    virtual void stop() = 0;
};

/// Where the round stands.
enum class RoundState { Idle, Pushing, Pulling, Filling, Waiting, Offline, NeedsPassword, Stopped, Halted };

/// What the engine tells its owner; called in the engine's thread, from within its steps.
class EngineListener {
public:
    virtual ~EngineListener() = default;
    /// State, trouble or progress is another one.
    virtual void roundChanged() { }
    /// The store changed: a page, a snapshot, answers.
    virtual void storeChanged() { }
    /// Answers of the center, in the order of their batch; the store has them.
    virtual void answered(const std::vector<CommandAnswer>& answers) { static_cast<void>(answers); }
    /// The center's time with an answer, how long the exchange took, and the lease where the answer renewed it (else 0).
    virtual void heardFrom(Instant serverTime, std::int64_t tookUs, Instant leaseUntil)
    {
        static_cast<void>(serverTime);
        static_cast<void>(tookUs);
        static_cast<void>(leaseUntil);
    }
    /// The session ended in mid-work.
    virtual void passwordNeeded() { }
};

struct EngineSettings {
    std::int64_t pollMs = 60'000; ///< ± 20 %
    int batchCount = 50;
    qsizetype batchBytes = 250 * 1024; ///< the center takes 256 KiB with the frame
    /// Every row is counted against the sums; the first time when whoever signed in has had what the first page needs.
    std::int64_t recountMs = 3'600'000;
    std::int64_t firstRecountMs = 60'000;
};

/// The desk's round with the center: push what waits, pull what changed, fill what is missing; one request at a time.
/// Pure: no threads, no clock, no I/O of its own, so that a simulation runs the very same code.
class Engine {
public:
    Engine(SyncStore& store, Transport& transport, Timer& timer, const Clock& clock, Random& random, EngineListener& listener, EngineSettings settings = {});
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// There is a session: a round begins. After a restart of the program and after a password was typed again.
    void start();
    /// Without a session: works on from the replica until start().
    void startWithoutSession();
    /// A command was saved.
    void saved();
    /// The center says that there is something new.
    void hint();
    /// F5: a round now, whatever stood in the way.
    void refresh();
    /// Works without the center, or goes on.
    void setOffline(bool offline);
    /// The network came back; after a long outage desks do not come all at once.
    void networkBack(std::uint64_t deviceHash);

    RoundState state() const { return m_state; }
    const std::optional<Error>& trouble() const { return m_trouble; }
    Instant nextTry() const { return m_nextTry; }
    Instant dataOf() const { return m_dataOf; }
    void setDataOf(Instant at) { m_dataOf = at; }
    /// Times that sums were unequal, for the metrics and the simulation.
    int mismatches() const { return m_mismatches; }

private:
    void next();
    void push(std::vector<Command> batch);
    void pushed(const std::vector<Command>& batch, Result<HttpAnswer> answer);
    void pushRefused(const std::vector<Command>& batch, const Error& error);
    void pull();
    void pulled(bool fromNothing, Result<HttpAnswer> answer);
    void lastPageApplied(const ChangesPage& page);
    void fill(const HeldScope& scope);
    void askSnapshot(int scope, std::int64_t at, const QByteArray& after);
    void filled(int scope, Result<HttpAnswer> answer);
    const HeldScope* scopeToFill() const;
    void idle();

    void request(HttpRequest request, std::function<void(Result<HttpAnswer>)> done);
    void failed(const Error& error);
    void halt(const Error& error);
    void wait(RoundState state, const Error& error);
    void enter(RoundState state);
    void succeeded();
    void wake();
    bool isBlocked() const;

    SyncStore& m_store;
    Transport& m_transport;
    Timer& m_timer;
    const Clock& m_clock;
    Random& m_random;
    EngineListener& m_listener;
    const EngineSettings m_settings;

    RoundState m_state = RoundState::NeedsPassword;
    std::optional<Error> m_trouble;
    Transport::CallId m_call = 0;
    bool m_offline = false; ///< switched by the user
    bool m_pullWanted = false;
    bool m_tooOld = false; ///< the center speaks to this program no more; what was done is still sent
    Instant m_lastPull;
    Instant m_pollAt; ///< when the center is asked next though nothing happened
    std::optional<Instant> m_nextRecount; ///< from the first round on
    Instant m_downSince;
    Instant m_dataOf;
    Instant m_nextTry;
    int m_failures = 0;
    int m_batchLimit;
    int m_batchFailures = 0; ///< answers 5xx to the same batch
    int m_mismatches = 0;
    int m_mismatchesInARow = 0;
};

} // namespace huimin
