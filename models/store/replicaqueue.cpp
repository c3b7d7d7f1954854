#include "models/store/replicaqueue.h"
#include <algorithm>

namespace huimin {
namespace {
constexpr std::size_t maxAfter = 8; // of the envelope
constexpr std::size_t maxAnswered = 2'000;
constexpr std::int64_t answeredMs = std::int64_t { 7 } * 24 * 3600 * 1000;
} // namespace

template <typename T>
QByteArray ReplicaQueue::sealed(const QByteArray& place, const QUuid& id, const T& value)
{
    return m_sealers.user().seal(toJson(value), place + '|' + id.toRfc4122());
}

template <typename T>
Status ReplicaQueue::loadAll(const char* sql, const QByteArray& place, std::vector<T>& into)
{
    into.clear();
    auto rows = m_db.run(sql);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        auto text = m_sealers.user().open(rows->bytes(1), place + '|' + rows->uuid(0).toRfc4122());
        auto value = text ? fromJson<T>(*text, Strictness::Tolerant) : Result<T>(text.error());
        if (!value)
            return Error { ErrorCode::ReplicaDamaged, {}, {}, QStringLiteral("a row of the desk user does not open") };
        into.push_back(std::move(*value));
    }
    return rows->end();
}

Status ReplicaQueue::load()
{
    std::vector<QueueRow> rows;
    HUIMIN_TRY(loadAll("SELECT id, sealed FROM outbox ORDER BY seq", "outbox", rows));
    m_commands.clear();
    m_bytes = 0;
    for (QueueRow& row : rows) {
        QueuedCommand queued;
        queued.bytes = toJson(row.command).size();
        queued.row = std::move(row);
        m_bytes += queued.bytes;
        m_commands.push_back(std::move(queued));
    }
    HUIMIN_TRY(loadAll("SELECT id, sealed FROM answered ORDER BY seq", "answered", m_answered));
    std::vector<ConflictRow> conflicts;
    HUIMIN_TRY(loadAll("SELECT id, sealed FROM conflict ORDER BY n", "conflict", conflicts));
    m_conflicts.clear();
    for (const ConflictRow& row : conflicts)
        m_conflicts.push_back(fromRow(row));
    HUIMIN_TRY(loadAll("SELECT id, sealed FROM draft ORDER BY n", "draft", m_drafts));
    const auto last = m_db.number("SELECT value FROM meta WHERE key = 'lastSeq'");
    if (!last)
        return last.error();
    m_nextSeq = last->value_or(0) + 1;
    return {};
}

QueuedCommand* ReplicaQueue::find(CommandId id)
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [id](const QueuedCommand& queued) { return queued.row.command.id == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

bool ReplicaQueue::isFull() const { return m_commands.size() >= maxCommands || m_bytes >= maxBytes; }

// The last command on the same record, and those that made records which this one names.
std::vector<CommandId> ReplicaQueue::standsOn(const Command& command) const
{
    std::vector<CommandId> after;
    const auto add = [&](CommandId id) {
        if (after.size() < maxAfter && std::find(after.begin(), after.end(), id) == after.end())
            after.push_back(id);
    };
    bool sameRecordFound = false;
    for (auto it = m_commands.rbegin(); it != m_commands.rend(); ++it) {
        if (it->row.state == OutboxState::Parked)
            continue; // the view that this command was made on holds nothing of it
        if (it->row.command.entity == command.entity && !sameRecordFound) {
            sameRecordFound = true;
            add(it->row.command.id);
            continue;
        }
        for (const Effect& effect : it->effects) {
            const bool made = effect.record && effect.record->rev == 1;
            if (made && (effect.name.id == command.entity.id || command.body.json.contains(uuidText(effect.name.id).toLatin1()))) {
                add(it->row.command.id);
                break;
            }
        }
    }
    return after;
}

Status ReplicaQueue::number(Command& command)
{
    command.seq = m_nextSeq++;
    command.after = standsOn(command);
    return m_db.exec("INSERT INTO meta(key, value) VALUES('lastSeq', ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value", command.seq);
}

Status ReplicaQueue::append(QueuedCommand queued)
{
    HUIMIN_TRY(number(queued.row.command));
    return add(std::move(queued));
}

Status ReplicaQueue::appendFor(CommandId parked, QueuedCommand queued)
{
    HUIMIN_TRY(number(queued.row.command));
    // Not the last command on the record: that one may stand on this.
    queued.row.command.after = find(parked)->row.command.after;
    HUIMIN_TRY(rechain(parked, queued.row.command.id));
    HUIMIN_TRY(settle(parked, std::nullopt));
    return add(std::move(queued));
}

Status ReplicaQueue::add(QueuedCommand queued)
{
    queued.bytes = toJson(queued.row.command).size();
    HUIMIN_TRY(save(queued));
    m_bytes += queued.bytes;
    m_commands.push_back(std::move(queued));
    return {};
}

Status ReplicaQueue::save(const QueuedCommand& queued)
{
    const Command& command = queued.row.command;
    return m_db.exec("INSERT INTO outbox(seq, id, sealed) VALUES(?, ?, ?) ON CONFLICT(seq) DO UPDATE SET sealed = excluded.sealed",
        command.seq, command.id.uuid, sealed("outbox", command.id.uuid, queued.row));
}

Status ReplicaQueue::settle(CommandId id, const std::optional<QueueRow>& keep)
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [id](const QueuedCommand& queued) { return queued.row.command.id == id; });
    if (found != m_commands.end()) {
        HUIMIN_TRY(m_db.exec("DELETE FROM outbox WHERE seq = ?", found->row.command.seq));
        m_bytes -= found->bytes;
        m_commands.erase(found);
    }
    if (!keep)
        return {};
    HUIMIN_TRY(m_db.exec("INSERT OR REPLACE INTO answered(seq, id, sealed) VALUES(?, ?, ?)", keep->command.seq, id.uuid, sealed("answered", id.uuid, *keep)));
    const auto place = std::lower_bound(m_answered.begin(), m_answered.end(), keep->command.seq,
        [](const QueueRow& row, std::int64_t seq) { return row.command.seq < seq; });
    m_answered.insert(place, *keep);
    return {};
}

Status ReplicaQueue::rechain(CommandId id, std::optional<CommandId> other)
{
    for (QueuedCommand& queued : m_commands) {
        std::vector<CommandId>& after = queued.row.command.after;
        const auto found = std::find(after.begin(), after.end(), id);
        if (found == after.end())
            continue;
        if (other)
            *found = *other;
        else
            after.erase(found);
        HUIMIN_TRY(save(queued));
    }
    return {};
}

Status ReplicaQueue::requeueAnswered()
{
    for (QueuedCommand& queued : m_commands) {
        queued.row.command.baseRev = 0;
        queued.inFlight = false;
        HUIMIN_TRY(save(queued));
    }
    for (QueueRow& row : m_answered) {
        row.command.baseRev = 0;
        if (!row.number.isEmpty())
            row.command.given = row.number;
        row.state = OutboxState::Queued;
        row.resend = true;
        QueuedCommand queued;
        queued.bytes = toJson(row.command).size();
        queued.row = std::move(row);
        HUIMIN_TRY(save(queued));
        m_bytes += queued.bytes;
        m_commands.push_back(std::move(queued));
    }
    m_answered.clear();
    std::sort(m_commands.begin(), m_commands.end(), [](const QueuedCommand& a, const QueuedCommand& b) { return a.row.command.seq < b.row.command.seq; });
    return m_db.exec("DELETE FROM answered");
}

Status ReplicaQueue::pruneAnswered(Instant now)
{
    const Instant oldest = now.plusMs(-answeredMs);
    while (!m_answered.empty() && (m_answered.size() > maxAnswered || m_answered.front().answeredAt < oldest)) {
        HUIMIN_TRY(m_db.exec("DELETE FROM answered WHERE seq = ?", m_answered.front().command.seq));
        m_answered.erase(m_answered.begin());
    }
    return {};
}

Status ReplicaQueue::forget(const std::set<QUuid>& subjects)
{
    for (const QueueRow& row : m_answered)
        if (subjects.contains(row.command.entity.id))
            HUIMIN_TRY(m_db.exec("DELETE FROM answered WHERE seq = ?", row.command.seq));
    std::erase_if(m_answered, [&](const QueueRow& row) { return subjects.contains(row.command.entity.id); });
    for (const OpenConflict& conflict : std::vector<OpenConflict>(m_conflicts))
        if (subjects.contains(conflict.entity.id))
            HUIMIN_TRY(removeConflict(conflict.id));
    return {};
}

Status ReplicaQueue::saveConflict(const OpenConflict& conflict)
{
    HUIMIN_TRY(removeConflict(conflict.id));
    HUIMIN_TRY(m_db.exec("INSERT INTO conflict(id, sealed) VALUES(?, ?)", conflict.id.uuid, sealed("conflict", conflict.id.uuid, toRow(conflict))));
    m_conflicts.push_back(conflict);
    return {};
}

Status ReplicaQueue::removeConflict(ConflictId id)
{
    std::erase_if(m_conflicts, [id](const OpenConflict& conflict) { return conflict.id == id; });
    return m_db.exec("DELETE FROM conflict WHERE id = ?", id.uuid);
}

Status ReplicaQueue::saveDraft(const Draft& draft)
{
    HUIMIN_TRY(m_db.exec("INSERT INTO draft(id, sealed) VALUES(?1, ?2) ON CONFLICT(id) DO UPDATE SET sealed = ?2", draft.id.uuid,
        sealed("draft", draft.id.uuid, draft)));
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft& kept) { return kept.id == draft.id; });
    if (found == m_drafts.end())
        m_drafts.push_back(draft);
    else
        *found = draft;
    return {};
}

Status ReplicaQueue::removeDraft(DraftId id)
{
    std::erase_if(m_drafts, [id](const Draft& draft) { return draft.id == id; });
    return m_db.exec("DELETE FROM draft WHERE id = ?", id.uuid);
}

} // namespace huimin
