#include "tests/simulation/simworld.h"

namespace huimin::sim {
namespace {
constexpr int desktopTimeoutMs = 20'000;
const Secret deskPassword { QByteArrayView("huimin-demo") };
const Secret deskDeviceKey { QByteArrayView("0123456789abcdef0123456789abcdef") };

/// The planted fault: the cursor is on disk before the rows are.
class CursorFirst final : public SyncStore {
public:
    explicit CursorFirst(SyncStore& store) : m_store(store) { }
    QByteArray cursor() const override { return m_store.cursor(); }
    QString epoch() const override { return m_store.epoch(); }
    Status setEpoch(const QString& epoch) override { return m_store.setEpoch(epoch); }
    const std::vector<HeldScope>& scopes() const override { return m_store.scopes(); }
    Status applyChanges(const ChangesPage& page) override
    {
        ChangesPage bare = page;
        bare.lines.clear();
        HUIMIN_TRY(m_store.applyChanges(bare));
        ChangesPage rest = page;
        rest.scopes.reset();
        return m_store.applyChanges(rest);
    }
    Status applySnapshot(const SnapshotPage& page) override { return m_store.applySnapshot(page); }
    Status restartAll() override { return m_store.restartAll(); }
    Status restartScopes(const std::vector<int>& scopes) override { return m_store.restartScopes(scopes); }
    Result<std::vector<int>> unequalScopes(const std::vector<ScopeSum>& sums) override { return m_store.unequalScopes(sums); }
    Result<std::vector<int>> recount() override { return m_store.recount(); }
    Status roundEnded(Instant at) override { return m_store.roundEnded(at); }
    std::vector<Command> nextBatch(int count, qsizetype bytes) override { return m_store.nextBatch(count, bytes); }
    Instant nextRetry() const override { return m_store.nextRetry(); }
    void batchLost() override { m_store.batchLost(); }
    Status storeAnswers(const std::vector<CommandAnswer>& answers, Instant at) override { return m_store.storeAnswers(answers, at); }
    Status park(CommandId id, const Error& problem) override { return m_store.park(id, problem); }
    Status startNewEpoch() override { return m_store.startNewEpoch(); }
    int waiting() const override { return m_store.waiting(); }

private:
    SyncStore& m_store;
};
} // namespace

struct SimDesk::Wire final : Transport {
    Wire(World& at, int number) : world(at), desk(number) { }

    CallId send(HttpRequest request, Done done) override
    {
        const CallId id = ++last;
        calls[id] = std::move(done);
        world.events.trace("send " + request.path.section(QLatin1Char('?'), 0, 0).toLatin1(), desk);
        const auto late = world.events.after(desktopTimeoutMs, [this, id] { finish(id, Error { ErrorCode::Offline }); });
        timeouts[id] = late;
        const int copies = world.strikes("repeated", 80) ? 2 : 1;
        for (int copy = 0; copy < copies; ++copy) {
            if (world.strikes("lost", 80))
                continue;
            std::int64_t delay = 1 + world.events.below(40);
            if (world.strikes("delayed", 50))
                delay += world.events.below(30'000);
            if (copy > 0 && world.strikes("reordered", 500))
                delay += world.events.below(60'000); // arrives after what was sent later
            deliver(id, request, delay);
        }
        return id;
    }
    void deliver(CallId id, const HttpRequest& request, std::int64_t delay)
    {
        World& at = world;
        const int number = desk;
        const std::weak_ptr<int> alive = life;
        at.events.after(delay, [this, &at, number, alive, id, request] {
            at.center.handle(number, request, [this, &at, alive, id](HttpAnswer answer) {
                if (at.strikes("answer lost", 80))
                    return;
                if (at.strikes("cut", 40))
                    answer.body.truncate(static_cast<qsizetype>(at.events.below(answer.body.size() + 1)));
                std::int64_t back = 1 + at.events.below(40);
                if (at.strikes("delayed", 50))
                    back += at.events.below(30'000);
                at.events.after(back, [this, alive, id, answer] {
                    if (alive.lock())
                        finish(id, answer);
                });
            });
        });
    }
    void finish(CallId id, Result<HttpAnswer> answer)
    {
        const auto found = calls.find(id);
        if (found == calls.end())
            return; // cancelled, timed out, or answered by the other copy
        const Done done = std::move(found->second);
        calls.erase(found);
        world.events.cancel(timeouts[id]);
        timeouts.erase(id);
        done(std::move(answer));
    }
    CallId openStream(HttpRequest, Line, Ended) override { return ++last; }
    void cancel(CallId id) override
    {
        if (calls.erase(id) > 0) {
            world.events.cancel(timeouts[id]);
            timeouts.erase(id);
        }
    }
    void setToken(const QByteArray&) override { }

    World& world;
    const int desk;
    CallId last = 0;
    std::map<CallId, Done> calls;
    std::map<CallId, Events::Handle> timeouts;
    std::shared_ptr<int> life = std::make_shared<int>(0);
};

struct SimDesk::Alarm final : Timer {
    explicit Alarm(Events& of) : events(of) { }
    ~Alarm() override { stop(); }
    void start(std::int64_t ms, std::function<void()> fire) override
    {
        stop();
        set = true;
        handle = events.after(ms, [this, fire = std::move(fire)] {
            set = false;
            fire();
        });
    }
    void stop() override
    {
        if (set)
            events.cancel(handle);
        set = false;
    }
    Events& events;
    Events::Handle handle = 0;
    bool set = false;
};

SimDesk::SimDesk(World& world, int number)
    : m_world(world), m_number(number),
      m_directory((QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/huimin-desk-XXXXXX"))
{
}

SimDesk::~SimDesk()
{
    m_engine.reset();
    m_wire.reset();
}

void SimDesk::open()
{
    Random& random = m_world.events.random();
    const ScryptCost cheap { 1, 1, 1 };
    auto keys = KeyRing::exists(m_directory.path()) ? KeyRing::openByPassword(m_directory.path(), deskPassword, random)
                                                    : KeyRing::create(m_directory.path(), deskPassword, deskDeviceKey, cheap, random);
    if (!keys)
        qFatal("the keys of a desk do not open");
    m_keys = std::move(*keys);
    ReplicaSettings settings { m_directory.filePath(QStringLiteral("replica.db")), false, {} };
    settings.commitHook = [this] {
        if (m_crashing || !m_world.strikes("crash", 14))
            return CommitFate::Goes;
        m_crashing = true;
        m_world.events.trace("crash", m_number);
        m_world.events.after(0, [this] { crash(); });
        return m_world.events.chance(500) ? CommitFate::EndsBefore : CommitFate::EndsAfter;
    };
    m_crashing = false;
    auto replica = Replica::open(settings, *m_keys, m_applier, m_world.events.clock(), random);
    if (!replica) {
        if (!m_crashing)
            qFatal("a replica does not open: %s", qPrintable(replica.error().reason));
        return; // the program ended while it opened
    }
    m_replica = std::move(*replica);
    if (m_replica->epoch().isEmpty() && !m_replica->setEpoch(QStringLiteral("01930000-0000-7000-8000-000000000001")))
        return;
    SyncStore* store = m_replica.get();
    if (m_world.options.bug == Bug::CursorBeforeRows) {
        m_planted = std::make_unique<CursorFirst>(*m_replica);
        store = m_planted.get();
    }
    m_wire = std::make_unique<Wire>(m_world, m_number);
    m_alarm = std::make_unique<Alarm>(m_world.events);
    m_engine = std::make_unique<Engine>(*store, *m_wire, *m_alarm, m_world.events.clock(), random, *this);
    m_engine->start();
}

void SimDesk::crash()
{
    m_mismatches += m_engine ? m_engine->mismatches() : 0;
    m_engine.reset();
    m_alarm.reset();
    m_wire.reset();
    m_planted.reset();
    m_replica.reset();
    m_keys.reset();
    m_world.events.after(100 + m_world.events.below(4000), [this] { open(); });
}

bool SimDesk::isAtRest() const
{
    return m_engine && !m_crashing && m_engine->state() == RoundState::Idle && m_replica->waiting() == 0;
}

void SimDesk::roundChanged() { m_world.events.trace("state", m_number * 100 + static_cast<int>(m_engine ? m_engine->state() : RoundState::Idle)); }

void SimDesk::storeChanged()
{
    if (m_crashing)
        return;
    std::map<RecordName, std::int64_t> revs;
    const Status read = m_replica->base().each("Resident", [&](const RecordText& record) {
        revs[{ record.type, record.id }] = record.rev;
        return true;
    });
    if (!read) {
        m_wrong = QStringLiteral("a row does not open");
        return;
    }
    for (const auto& [name, rev] : revs)
        if (const auto before = m_revs.find(name); before != m_revs.end() && before->second > rev)
            m_wrong = QStringLiteral("I4: a revision fell");
    m_revs = std::move(revs);
    m_world.events.trace("rows", m_number * 1000 + static_cast<int>(m_revs.size()));
}

void SimDesk::tidy()
{
    if (!m_engine || m_crashing)
        return;
    const std::vector<OutboxEntry> entries = m_replica->outbox();
    for (const OutboxEntry& entry : entries)
        if (entry.state == OutboxState::Parked && !m_replica->replaceParked(entry.command.id, std::nullopt))
            return;
    m_engine->saved();
}

void SimDesk::act()
{
    if (!m_engine || m_crashing)
        return;
    Events& events = m_world.events;
    ReplicaView view = m_replica->view();
    auto residents = allOf<Resident>(view);
    if (!residents) {
        m_wrong = QStringLiteral("the view does not open");
        return;
    }
    Command command;
    const std::int64_t what = events.below(100);
    if (what < 8 || residents->empty()) {
        const QByteArray grid = QByteArray::number(Center::grids[events.below(2)]);
        command = sim::act("Create", newUuid(events.clock(), events.random()), "{\"name\":\"李\",\"grid\":\"" + grid + "\"}");
    } else {
        const Resident& resident = residents->at(static_cast<std::size_t>(events.below(static_cast<std::int64_t>(residents->size()))));
        const bool phone = events.chance(500);
        const QString old = (phone ? resident.phone : resident.email).value_or(QString());
        if (what < 50)
            command = edit(resident.id.uuid, phone ? "phone" : "email", old, QString::number(events.below(1000)));
        else if (what < 75)
            command = sim::act("Note", resident.id.uuid);
        else if (what < 82)
            command = sim::act("Close", resident.id.uuid);
        else if (what < 97)
            command = sim::act("Move", resident.id.uuid, "{\"grid\":\"" + QByteArray::number(Center::grids[events.below(2)]) + "\"}");
        else
            command = sim::act("Remove", resident.id.uuid);
    }
    command.id = CommandId(newUuid(events.clock(), events.random()));
    command.occurredAt = events.clock().now();
    const CommandId id = command.id;
    const QByteArray type = command.type.toLatin1();
    if (!m_replica->submit(std::move(command)))
        return; // refused by the rules at the desk, or the program ended: nobody was told that it is saved
    events.trace("saved " + id.text().toLatin1(), m_number);
    m_world.saved[id] = type;
    m_engine->saved();
}

} // namespace huimin::sim
