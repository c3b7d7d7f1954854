#include "models/sync/engine.h"
#include "models/sync/wire.h"
#include <algorithm>

namespace huimin {
namespace {
constexpr std::int64_t longestWaitMs = 300'000;
constexpr std::int64_t longOutageMs = 300'000;
constexpr int halveAfter = 3; // answers 5xx to one batch
constexpr int parkAfter = 5; // of a single command

bool isOfTheStore(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::DiskReadOnly:
    case ErrorCode::DiskError:
    case ErrorCode::ReplicaDamaged:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::KeysDamaged:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}
} // namespace

Engine::Engine(SyncStore& store, Transport& transport, Timer& timer, const Clock& clock, Random& random, EngineListener& listener, EngineSettings settings)
    : m_store(store), m_transport(transport), m_timer(timer), m_clock(clock), m_random(random), m_listener(listener), m_settings(settings),
      m_batchLimit(settings.batchCount)
{
}

Engine::~Engine()
{
    m_timer.stop();
    if (m_call)
        m_transport.cancel(m_call);
}

void Engine::start()
{
    m_failures = 0;
    m_tooOld = false;
    m_trouble.reset();
    m_pullWanted = true;
    if (m_offline)
        return;
    m_state = RoundState::Idle;
    next();
}

void Engine::startWithoutSession() { wait(RoundState::Offline, { ErrorCode::Offline }); }

void Engine::saved()
{
    if (m_state == RoundState::Stopped && m_tooOld)
        m_state = RoundState::Idle;
    next();
}

void Engine::hint()
{
    m_pullWanted = true;
    next();
}

void Engine::refresh()
{
    if (m_offline || m_state == RoundState::NeedsPassword)
        return;
    m_tooOld = false;
    m_mismatchesInARow = 0;
    wake();
}

void Engine::setOffline(bool offline)
{
    if (offline == m_offline)
        return;
    m_offline = offline;
    if (!offline) {
        if (m_state != RoundState::NeedsPassword)
            wake();
        return;
    }
    if (m_call) {
        m_transport.cancel(m_call);
        m_call = 0;
        m_store.batchLost();
    }
    m_timer.stop();
    m_nextTry = {};
    if (m_state != RoundState::NeedsPassword)
        enter(RoundState::Offline);
}

void Engine::networkBack(std::uint64_t deviceHash)
{
    if (m_offline || (m_state != RoundState::Offline && m_state != RoundState::Waiting))
        return;
    const bool longOutage = m_downSince.us != 0 && m_downSince.plusMs(longOutageMs) < m_clock.now();
    const std::int64_t delay = longOutage ? static_cast<std::int64_t>(deviceHash % 60) * 1000 : 0;
    m_nextTry = m_clock.now().plusMs(delay);
    m_timer.start(delay, [this] { wake(); });
}

void Engine::wake()
{
    m_nextTry = {};
    m_pullWanted = true;
    if (!m_call)
        m_state = RoundState::Idle;
    next();
}

bool Engine::isBlocked() const
{
    return m_offline || m_call || (m_state != RoundState::Idle && m_state != RoundState::Pushing && m_state != RoundState::Pulling && m_state != RoundState::Filling);
}

void Engine::next()
{
    if (isBlocked())
        return;
    m_timer.stop();
    // After a restore of the center its epoch has to be known before anything is sent.
    if (!m_store.epoch().isEmpty()) {
        std::vector<Command> batch = m_store.nextBatch(m_batchLimit, m_settings.batchBytes);
        if (!batch.empty())
            return push(std::move(batch));
    }
    if (m_tooOld)
        return enter(RoundState::Stopped);
    const HeldScope* scope = scopeToFill();
    if (scope && m_lastPull.plusMs(m_settings.pollMs) < m_clock.now())
        m_pullWanted = true;
    if (m_pullWanted || m_store.cursor().isEmpty())
        return pull();
    if (scope)
        return fill(*scope);
    idle();
}

void Engine::idle()
{
    const Instant now = m_clock.now();
    // Once set it stands: whoever saves every minute is asked for news all the same.
    if (m_pollAt <= now) {
        const auto fifth = static_cast<std::uint64_t>(m_settings.pollMs / 5);
        m_pollAt = now.plusMs(m_settings.pollMs - m_settings.pollMs / 5 + static_cast<std::int64_t>(m_random.below(2 * fifth + 1)));
    }
    Instant due = m_pollAt;
    if (const Instant retry = m_store.nextRetry(); retry.us != 0 && retry < due)
        due = retry;
    m_timer.start(std::max<std::int64_t>(1, (due.us - now.us) / 1000 + 1), [this] { wake(); });
    enter(RoundState::Idle);
}

// ---- push

void Engine::push(std::vector<Command> batch)
{
    enter(RoundState::Pushing);
    HttpRequest post { .method = "POST", .path = QStringLiteral("/v1/commands"), .body = wire::commandBatch(m_store.epoch(), batch) };
    request(std::move(post), [this, batch = std::move(batch)](Result<HttpAnswer> answer) { pushed(batch, std::move(answer)); });
}

void Engine::pushed(const std::vector<Command>& batch, Result<HttpAnswer> answer)
{
    if (!answer || !answer->isGood()) {
        m_store.batchLost();
        return pushRefused(batch, answer ? problemOf(*answer) : answer.error());
    }
    const auto results = wire::commandResults(answer->body, batch);
    if (!results) {
        m_store.batchLost();
        return failed(results.error());
    }
    if (auto stored = m_store.storeAnswers(results->results, results->serverTime); !stored)
        return halt(stored.error());
    m_batchFailures = 0;
    m_batchLimit = std::min(m_settings.batchCount, m_batchLimit * 2);
    m_listener.heardFrom(results->serverTime, 0, {});
    m_listener.answered(results->results);
    m_listener.storeChanged();
    m_pullWanted = true;
    succeeded();
    next();
}

void Engine::pushRefused(const std::vector<Command>& batch, const Error& error)
{
    switch (error.code) {
    case ErrorCode::CursorEpoch:
        if (auto started = m_store.startNewEpoch(); !started)
            return halt(started.error());
        m_listener.storeChanged();
        m_pullWanted = true;
        return next();
    case ErrorCode::Internal:
        ++m_batchFailures;
        if (batch.size() == 1 && m_batchFailures >= parkAfter)
            break;
        if (batch.size() > 1 && m_batchFailures >= halveAfter) {
            m_batchLimit = std::max(1, static_cast<int>(batch.size()) / 2);
            m_batchFailures = 0;
        }
        return failed(error);
    case ErrorCode::TooLarge:
    case ErrorCode::Invalid:
    case ErrorCode::BadRequest:
        // One of them makes the whole batch unreadable: find it.
        if (batch.size() == 1)
            break;
        m_batchLimit = std::max(1, static_cast<int>(batch.size()) / 2);
        return next();
    default:
        return failed(error);
    }
    // A single command that can never pass: a person looks, the rest goes on.
    m_batchFailures = 0;
    if (auto parked = m_store.park(batch.front().id, error); !parked)
        return halt(parked.error());
    m_listener.answered({ { batch.front().id, CommandState::Refused, 0, {}, {}, {}, error, {} } });
    m_listener.storeChanged();
    next();
}

// ---- what went wrong

void Engine::request(HttpRequest request, std::function<void(Result<HttpAnswer>)> done)
{
    m_call = m_transport.send(std::move(request), [this, done = std::move(done)](Result<HttpAnswer> answer) {
        m_call = 0;
        done(std::move(answer));
    });
}

void Engine::succeeded()
{
    m_failures = 0;
    m_downSince = {};
    if (m_trouble && m_trouble->code != ErrorCode::CheckpointMismatch)
        m_trouble.reset();
}

void Engine::failed(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotSignedIn:
        m_trouble = error;
        enter(RoundState::NeedsPassword);
        m_listener.passwordNeeded();
        return;
    case ErrorCode::ClientTooOld:
        m_tooOld = true;
        m_trouble = error;
        return next();
    case ErrorCode::TlsFailed:
    case ErrorCode::NotTheCenter:
        m_trouble = error;
        return enter(RoundState::Stopped);
    case ErrorCode::Offline:
        return wait(RoundState::Offline, error);
    default:
        return wait(RoundState::Waiting, error);
    }
}

void Engine::wait(RoundState state, const Error& error)
{
    if (m_downSince.us == 0)
        m_downSince = m_clock.now();
    const std::int64_t most = std::min(longestWaitMs, std::int64_t { 1000 } << std::min(m_failures, 20));
    ++m_failures;
    std::int64_t delay = static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(most) + 1));
    if (const auto after = error.members.constFind(QStringLiteral("retryAfter")); after != error.members.cend())
        delay = std::max(delay, std::int64_t { after->toInt() } * 1000);
    m_trouble = error;
    m_nextTry = m_clock.now().plusMs(delay);
    m_timer.start(delay, [this] { wake(); });
    enter(state);
}

void Engine::halt(const Error& error)
{
    if (m_call) { // a page fetched ahead
        m_transport.cancel(m_call);
        m_call = 0;
    }
    m_store.batchLost();
    m_trouble = error;
    if (isOfTheStore(error.code)) {
        m_nextTry = m_clock.now().plusMs(m_settings.pollMs);
        m_timer.start(m_settings.pollMs, [this] { wake(); });
        return enter(RoundState::Halted);
    }
    wait(RoundState::Waiting, error);
}

void Engine::enter(RoundState state)
{
    m_state = state;
    m_listener.roundChanged();
}

} // namespace huimin
