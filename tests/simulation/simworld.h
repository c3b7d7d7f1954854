#pragma once
#include "models/store/replica.h"
#include "models/sync/engine.h"
#include "tests/simulation/simcenter.h"
#include <QTemporaryDir>

namespace huimin::sim {

/// What goes wrong on purpose; each can be switched off by its name.
struct Nemesis {
    const char* name;
    int fired = 0;
    bool on = true;
};

struct Options {
    std::uint64_t seed = 1;
    Bug bug = Bug::None;
    QStringList without {}; ///< nemeses that are off
    bool print = false;
};

class World;

/// One desk: the real engine over the real replica and key files; only network, time and people are played.
class SimDesk final : public EngineListener {
public:
    SimDesk(World& world, int number);
    ~SimDesk() override;

    void open();
    void crash();
    void act(); ///< a person does something
    void tidy(); ///< a person gives up what is parked
    bool isOpen() const { return m_engine != nullptr; }
    bool isAtRest() const;
    Replica& replica() { return *m_replica; }
    Engine& engine() { return *m_engine; }
    int number() const { return m_number; }
    int mismatches() const { return m_mismatches + (m_engine ? m_engine->mismatches() : 0); }
    const QString& wrong() const { return m_wrong; }

    void roundChanged() override;
    void storeChanged() override;

    struct Wire; ///< the desk's end of the network
    struct Alarm; ///< its timer

private:
    World& m_world;
    const int m_number;
    QTemporaryDir m_directory; ///< in memory where there is such a place: a run makes thousands of synced files
    Applier m_applier;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<SyncStore> m_planted;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<Engine> m_engine;
    std::map<RecordName, std::int64_t> m_revs; ///< I4: they never fall
    QString m_wrong;
    int m_mismatches = 0;
    bool m_crashing = false;
};

/// The whole: center, desks, network, and what the invariants are checked against.
class World {
public:
    explicit World(const Options& options);
    ~World();

    /// Runs trouble, then heals and lets everything come to rest. Empty where all invariants hold, else what is wrong.
    QString run();
    std::uint64_t hash() const { return events.hash(); }

    Nemesis& nemesis(const char* name);
    /// Whether it strikes now.
    bool strikes(const char* name, int perMille);

    const Options options;
    Events events;
    Center center;
    std::vector<Nemesis> nemeses;
    bool healed = false;
    std::map<CommandId, QByteArray> saved; ///< what a person was told is saved, by its type

private:
    void people(SimDesk& desk);
    void scopeChange();
    QString check();
    QString checkCommands();
    QString checkRows(SimDesk& desk);

    std::vector<std::unique_ptr<SimDesk>> m_desks;
};

} // namespace huimin::sim
