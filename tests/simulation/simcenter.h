#pragma once
#include "models/sync/transport.h"
#include "tests/simulation/simdomain.h"
#include "tests/simulation/simevents.h"
#include <set>

namespace huimin::sim {

/// Faults that are planted on purpose, to show that the simulation finds them.
enum class Bug { None, NaiveCursor, NoDedupe, CursorBeforeRows, NoDropOnMove };

/// A center as several processes over PostgreSQL behave: every command a transaction that takes time, whose outbox row gets its
/// number early and is visible at its commit only; stampers as events of their own, one at a time, that may die.
class Center {
public:
    Center(Events& events, Bug bug) : m_events(events), m_bug(bug) { }

    static constexpr int city = 1;
    static constexpr int grids[] = { 2, 3 };
    static constexpr int pageLines = 4;

    void seedRecords(int count);
    void setScopes(int desk, const std::set<int>& scopes);
    const std::set<int>& scopes(int desk) { return m_staff[desk].scopes; }
    void handle(int desk, const HttpRequest& request, std::function<void(HttpAnswer)> answer);
    void setDyingStampers(bool on) { m_stampersDie = on; }

    struct Stored {
        std::int64_t rev = 0;
        QByteArray text;
        std::set<int> scopes; ///< empty: removed
        std::map<QString, std::int64_t> fieldRevs;
    };
    const std::map<QUuid, Stored>& records() const { return m_records; }
    std::optional<CommandState> resultOf(CommandId id) const;
    /// How often a command was carried out; anything but 1 is wrong for one that was applied.
    int effectsOf(CommandId id) const;
    bool isQuiet() const { return m_outbox.empty() && m_inWork == 0; }
    int stampersDied() const { return m_died; }

private:
    struct Change {
        std::int64_t ord = 0;
        QUuid id;
        std::int64_t rev = 0;
        std::set<int> before;
        std::set<int> after;
    };
    struct Staff {
        std::set<int> scopes;
        std::int64_t version = 0;
        std::map<std::int64_t, std::set<int>> history;
    };
    struct ResultRow {
        bool inWork = true;
        QByteArray json;
        CommandState state = CommandState::Retry;
    };
    struct Batch;

    void runNext(const std::shared_ptr<Batch>& batch);
    void commit(const std::shared_ptr<Batch>& batch, const Command& command, const Outcome& outcome, Change change, Stored after);
    static QByteArray resultJson(const Command& command, const Outcome& outcome, const Stored& after);
    void stamp();
    void append(std::int64_t seq, const Change& change);
    HttpAnswer changes(int desk, const QString& cursor);
    HttpAnswer snapshot(int scope, const QString& after, std::int64_t at);
    static HttpAnswer problem(int status, const char* type);
    QByteArray putLine(int scope, const QUuid& id, std::int64_t rev) const;
    std::int64_t head() const { return m_feed.empty() ? 0 : m_feed.rbegin()->first; }

    Events& m_events;
    const Bug m_bug;
    std::map<QUuid, Stored> m_records;
    std::set<QUuid> m_locked;
    std::map<CommandId, ResultRow> m_results;
    std::map<CommandId, int> m_effects;
    std::vector<Change> m_outbox; ///< committed, not stamped
    std::map<std::int64_t, Change> m_feed;
    std::map<int, std::map<QUuid, std::int64_t>> m_members;
    std::map<int, Staff> m_staff;
    std::int64_t m_nextOrd = 1;
    std::int64_t m_nextSeq = 1;
    int m_inWork = 0;
    int m_died = 0;
    bool m_stamping = false;
    bool m_stampersDie = false;
};

} // namespace huimin::sim
