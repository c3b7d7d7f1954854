#pragma once
#include "models/store/deskrows.h"
#include "models/store/desksealers.h"
#include "models/store/replicadb.h"
#include "models/store/replicaview.h"
#include <QHash>

namespace huimin {

/// One command in the outbox, with what memory alone knows of it.
struct QueuedCommand {
    QueueRow row;
    bool inFlight = false; ///< sent, no answer yet; a crash makes it queued again
    bool stale = false; ///< does not apply to the view any more; only the center refuses
    Instant retryAt; ///< not before, where the center asked to try again
    int retries = 0;
    qsizetype bytes = 0; ///< of its JSON
    std::vector<Effect> effects; ///< what it writes in the view
};

/// The desk user's own work, sealed under the user key: commands that wait, answers, conflicts, drafts. Kept in memory too while the
/// replica is open. Every change runs inside a transaction of the caller; after a rollback load() again.
class ReplicaQueue {
public:
    static constexpr int maxCommands = 10'000;
    static constexpr qsizetype maxBytes = qsizetype { 64 } * 1024 * 1024;

    ReplicaQueue(ReplicaDb& db, DeskSealers& sealers) : m_db(db), m_sealers(sealers) { }
    /// Reads everything. Rows that do not open: ReplicaDamaged.
    Status load();

    std::vector<QueuedCommand>& commands() { return m_commands; }
    const std::vector<QueuedCommand>& commands() const { return m_commands; }
    const std::vector<QueueRow>& answered() const { return m_answered; }
    const std::vector<OpenConflict>& conflicts() const { return m_conflicts; }
    const std::vector<Draft>& drafts() const { return m_drafts; }
    QueuedCommand* find(CommandId id);
    bool isFull() const;

    /// Fills in seq and `after`: the last command on the same record, and the makers of records that it names.
    Status number(Command& command);
    /// Numbers and appends.
    Status append(QueuedCommand command);
    /// Appends a command that takes the place of a parked one: what stood on that stands on it, and it on what that stood on.
    Status appendFor(CommandId parked, QueuedCommand command);
    Status save(const QueuedCommand& command);
    /// Out of the outbox, where it is there; into the list of answered ones where `keep` is given.
    Status settle(CommandId id, const std::optional<QueueRow>& keep);
    /// Commands that stood on `id` stand on `other` instead, or on nothing.
    Status rechain(CommandId id, std::optional<CommandId> other);
    /// What was answered goes back to the outbox, before what waits; nothing names a revision of the old epoch any more.
    Status requeueAnswered();
    /// The oldest answers go: more than 2,000, or older than 7 days.
    Status pruneAnswered(Instant now);

    /// What was answered of these records, and their conflicts, which the center keeps, go.
    Status forget(const std::set<QUuid>& subjects);

    Status saveConflict(const OpenConflict& conflict);
    Status removeConflict(ConflictId id);
    Status saveDraft(const Draft& draft);
    Status removeDraft(DraftId id);

private:
    Status add(QueuedCommand command);
    std::vector<CommandId> standsOn(const Command& command) const;
    template <typename T>
    Status loadAll(const char* sql, const QByteArray& place, std::vector<T>& into);
    template <typename T>
    QByteArray sealed(const QByteArray& place, const QUuid& id, const T& value);

    ReplicaDb& m_db;
    DeskSealers& m_sealers;
    std::vector<QueuedCommand> m_commands; ///< by seq
    std::vector<QueueRow> m_answered; ///< by seq
    std::vector<OpenConflict> m_conflicts;
    std::vector<Draft> m_drafts;
    std::int64_t m_nextSeq = 1;
    qsizetype m_bytes = 0;
};

} // namespace huimin
