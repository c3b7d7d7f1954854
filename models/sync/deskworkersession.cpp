#include "models/sync/deskworker.h"
#include "models/matters/calendaryear.h"
#include <QDir>
#include <QFile>

namespace huimin {
namespace {
constexpr std::int64_t leaseKeepMs = 60'000;

/// The center cannot be reached: the replica may open without it.
bool isAway(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Offline:
    case ErrorCode::NotTheCenter:
    case ErrorCode::CenterGarbage:
    case ErrorCode::Busy:
    case ErrorCode::Internal:
    case ErrorCode::StorageFull:
        return true;
    default:
        return false;
    }
}

Secret secretOf(const QString& text) { return Secret(QByteArrayView(text.toUtf8())); }

/// Out of the way, never over what is there already.
void putAside(const QString& path)
{
    if (!QFile::exists(path))
        return;
    QString aside;
    for (int n = 1; aside.isEmpty() || QFile::exists(aside); ++n)
        aside = QStringLiteral("%1.unreadable-%2").arg(path).arg(n);
    QFile::rename(path, aside);
}
} // namespace

void DeskWorker::signIn(const SignIn& request, Done<Actor> done)
{
    if (m_offline)
        return done(isOpen() ? Result<Actor>(Error { ErrorCode::Offline }) : openAlone(request, { ErrorCode::Offline }));
    m_transport->setToken({});
    HttpRequest post { .method = "POST", .path = QStringLiteral("/v1/session"),
        .body = wire::signInBody(request.name, request.password, request.role ? request.role : m_user == request.name ? m_role : std::nullopt, m_profile.device()) };
    m_transport->send(std::move(post), [this, request, done = std::move(done)](Result<HttpAnswer> answer) { sessionAnswered(request, std::move(answer), done); });
}

void DeskWorker::sessionAnswered(const SignIn& request, Result<HttpAnswer> answer, const Done<Actor>& done)
{
    if (answer && answer->isGood()) {
        const auto session = wire::session(answer->body);
        return done(session ? openAtCenter(request, *session) : Result<Actor>(session.error()));
    }
    const Error error = answer ? problemOf(*answer) : answer.error();
    if (!isOpen() && isAway(error))
        return done(openAlone(request, error));
    if (error.code == ErrorCode::BadCredentials && !isOpen()) {
        // The password that still opens what lies here was changed at the center.
        const QString directory = m_profile.find(request.name, request.role);
        if (!directory.isEmpty() && KeyRing::openByPassword(directory, secretOf(request.password), m_parts.random))
            return done(Error { ErrorCode::PasswordChanged });
    }
    done(error);
}

Result<Actor> DeskWorker::openAtCenter(const SignIn& request, const wire::Session& session)
{
    Actor actor = session.actor;
    actor.device = m_profile.device();
    const bool samePerson = isOpen() && m_user == request.name && m_role == actor.role;
    if (isOpen() && !samePerson)
        close();
    if (!samePerson) {
        const auto directory = m_profile.obtain(request.name, actor.role);
        if (!directory)
            return directory.error();
        auto keys = keysFor(*directory, secretOf(request.password), Secret(QByteArrayView(session.deviceKey)));
        if (!keys)
            return keys.error();
        m_keys = std::move(*keys);
        if (auto opened = openReplica(*directory, actor); !opened) {
            close();
            return opened.error();
        }
        m_user = request.name;
        m_role = actor.role;
    }
    m_applier->setActor(actor);
    m_transport->setToken(session.token);
    if (m_clock.correct(session.serverTime.us - m_parts.clock.now().us))
        m_notice = Error { ErrorCode::ClockWrong };
    m_lease.begin(session.serverTime, session.leaseUntil);
    Status kept = m_profile.setDeviceCode(session.deviceCode);
    if (kept && !m_replica->epoch().isEmpty() && m_replica->epoch() != session.epoch)
        kept = m_replica->startNewEpoch();
    if (kept && m_replica->epoch() != session.epoch)
        kept = m_replica->setEpoch(session.epoch);
    if (kept)
        kept = m_replica->setNote("actor", wire::actorJson(actor));
    if (kept)
        kept = m_replica->setNote("lease", m_lease.kept());
    if (!kept) {
        close();
        return kept.error();
    }
    begin(true);
    return actor;
}

Result<std::unique_ptr<KeyRing>> DeskWorker::keysFor(const QString& directory, const Secret& password, const Secret& deviceKey)
{
    Random& random = m_parts.random;
    if (KeyRing::exists(directory)) {
        auto keys = KeyRing::openByPassword(directory, password, random);
        if (keys && (*keys)->opensFor(deviceKey))
            return keys;
        if (!keys && keys.error().code == ErrorCode::BadCredentials)
            keys = KeyRing::openByDevice(directory, deviceKey, random); // the password was reset
        if (keys) {
            HUIMIN_TRY((*keys)->wrap(password, deviceKey, m_settings.passwordCost));
            return keys;
        }
        if (keys.error().code != ErrorCode::KeysDamaged && keys.error().code != ErrorCode::BadCredentials)
            return keys.error();
        // What was sealed with them stays, unreadable, and is named so.
        for (const char* name : { "/keys", "/keys.1", "/replica.db", "/replica.db-wal" })
            putAside(directory + QLatin1String(name));
        m_notice = Error { ErrorCode::KeysDamaged };
    }
    return KeyRing::create(directory, password, deviceKey, m_settings.passwordCost, random);
}

Status DeskWorker::openReplica(const QString& directory, const Actor& actor)
{
    m_applier = std::make_unique<DomainApplier>(actor, m_calendars);
    const ReplicaSettings settings { directory + QLatin1String("/replica.db"), true, {} };
    auto replica = Replica::open(settings, *m_keys, *m_applier, m_clock, m_parts.random);
    if (!replica && replica.error().code == ErrorCode::ReplicaDamaged) {
        auto carried = Replica::carryOver(settings, *m_keys, *m_applier, m_clock, m_parts.random);
        if (!carried)
            return carried.error();
        m_notice = Error { ErrorCode::ReplicaDamaged, { { QStringLiteral("waiting"), carried->commands } }, {}, {} };
        replica = std::move(carried->replica);
    }
    if (!replica)
        return replica.error();
    m_replica = std::move(*replica);
    m_box = std::make_unique<FileBox>(directory + QLatin1String("/files"), m_keys->keys(), m_parts.random);
    m_filesAtOpen = m_box->waiting();
    m_readers.open(settings.path, m_replica->share());
    m_indexer.open(settings.path, m_replica->share());
    search::TokenKey key {};
    const Secret derived = hkdfKey(m_keys->keys()->user, "search", key.size());
    std::copy(derived.data(), derived.data() + derived.size(), key.begin());
    m_indexer.run([&search = m_search, &clock = m_clock, key](RecordReader& records) { search.build(records, key, clock.today()); });
    m_types.insert(QString::fromLatin1(schemaOf<CalendarYear>().type));
    tellRecords();
    return {};
}

Result<Actor> DeskWorker::openAlone(const SignIn& request, const Error& why)
{
    const QString directory = m_profile.find(request.name, request.role);
    if (directory.isEmpty() || !KeyRing::exists(directory))
        return why; // the first sign-in on a desk is at the center
    auto keys = KeyRing::openByPassword(directory, secretOf(request.password), m_parts.random);
    if (!keys)
        return keys.error();
    m_keys = std::move(*keys);
    Actor actor;
    const auto opened = [&]() -> Status {
        HUIMIN_TRY(openReplica(directory, actor));
        const auto lease = m_replica->note("lease");
        if (!lease)
            return lease.error();
        HUIMIN_TRY(m_lease.takeUp(*lease));
        if (m_lease.isOver())
            return Error { ErrorCode::LeaseEnded };
        const auto kept = m_replica->note("actor");
        if (!kept)
            return kept.error();
        auto read = wire::actorFromJson(*kept);
        if (!read)
            return Error { ErrorCode::LeaseEnded };
        actor = std::move(*read);
        return {};
    }();
    if (!opened) {
        close();
        return opened.error();
    }
    m_applier->setActor(actor);
    m_user = request.name;
    m_role = actor.role;
    begin(false);
    return actor;
}

void DeskWorker::begin(bool withSession)
{
    m_hasSession = withSession;
    if (!m_engine) {
        EngineListener& listener = *this;
        m_engine = std::make_unique<Engine>(*m_replica, *m_transport, m_roundTimer, m_clock, m_parts.random, listener);
        if (const auto kept = m_replica->note("dataOf"))
            m_engine->setDataOf({ kept->toLongLong() });
        m_engine->setOffline(m_offline);
        m_uploader = std::make_unique<Uploader>(*m_transport, *m_box, [this](AttachmentId id) { return isSettled(id); }, [this] { tellState(); });
    }
    m_leaseTimer.start(leaseKeepMs, [this] { keepLease(); });
    if (withSession) {
        m_engine->start();
        m_hints = std::make_unique<HintStream>(*m_transport, m_hintTimer, m_parts.random, [this] {
            if (m_engine)
                m_engine->hint();
        });
        if (!m_offline)
            m_hints->start();
    } else {
        m_engine->startWithoutSession();
    }
    tellState();
    m_events.outboxChanged();
}

void DeskWorker::keepLease()
{
    if (!isOpen())
        return;
    // A clock that was once ahead is remembered, whether or not the center answers.
    static_cast<void>(m_replica->setNote("lease", m_lease.kept()));
    m_leaseTimer.start(leaseKeepMs, [this] { keepLease(); });
}

void DeskWorker::close()
{
    m_tellTimer.stop();
    m_leaseTimer.stop();
    m_hints.reset();
    m_uploader.reset();
    m_engine.reset();
    m_box.reset();
    m_filesAtOpen.clear();
    if (m_replica)
        static_cast<void>(m_replica->setNote("lease", m_lease.kept()));
    m_readers.close();
    m_indexer.close();
    m_search.clear();
    m_replica.reset();
    m_applier.reset();
    m_keys.reset();
    m_hasSession = false;
    m_types.clear();
    m_transport->setToken({});
}

void DeskWorker::lock()
{
    close();
    m_closed = LinkState::Locked;
    tellState();
}

void DeskWorker::signOut()
{
    if (m_hasSession)
        m_transport->send({ .method = "DELETE", .path = QStringLiteral("/v1/session"), .contentType = {} }, [](const Result<HttpAnswer>&) { });
    close();
    m_user.clear();
    m_role.reset();
    m_closed = LinkState::SignedOut;
    tellState();
}

} // namespace huimin
