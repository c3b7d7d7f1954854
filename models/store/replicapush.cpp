#include "models/store/replica.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace huimin {
namespace {
constexpr std::int64_t longestRetryMs = 300'000;

QString numberIn(const QByteArray& record)
{
    return record.isEmpty() ? QString() : QJsonDocument::fromJson(record).object()[QLatin1String("number")].toString();
}

/// Whom a command is about: the name on its record, or on the record's subject.
QString subjectOf(RecordReader& records, const Command& command)
{
    const QByteArray type = command.entity.type.toLatin1();
    const auto record = records.fetch({ type.constData(), static_cast<std::size_t>(type.size()) }, command.entity.id);
    if (!record || !*record)
        return {};
    const QJsonObject body = QJsonDocument::fromJson((*record)->text).object();
    for (const char* name : { "name", "applicantName" })
        if (const QString text = body[QLatin1String(name)].toString(); !text.isEmpty())
            return text;
    return {};
}
} // namespace

Result<CommandOutcome> Replica::submit(Command command)
{
    if (m_queue.isFull())
        return Error { ErrorCode::OutboxFull };
    command.baseRev = baseRev(command.entity);
    ViewBuilder builder(m_reader, m_overlay, *this);
    auto outcome = builder.apply(m_applier, command);
    if (!outcome)
        return outcome;
    QueuedCommand queued;
    queued.effects = builder.takeEffects();
    queued.row.subject = subjectOf(builder, command);
    queued.row.command = std::move(command);
    HUIMIN_TRY(change([&]() -> Status {
        HUIMIN_TRY(m_queue.append(std::move(queued)));
        // The new view is the old one and this command on top.
        for (const Effect& effect : m_queue.commands().back().effects)
            m_changed.insert(effect.name);
        m_overlay = builder.takeOverlay();
        m_reads.add(builder.takeReads());
        m_viewIsNew = true;
        return {};
    }));
    return outcome;
}

Result<Command> Replica::prepareDirect(Command command)
{
    command.baseRev = baseRev(command.entity);
    const Status numbered = change([&] { return m_queue.number(command); });
    if (!numbered)
        return numbered.error();
    return command;
}

Status Replica::storeDirect(const Command& command, const CommandAnswer& answer, Instant serverTime)
{
    QueuedCommand direct;
    direct.row.command = command;
    direct.row.subject = subjectOf(m_reader, command);
    return change([&] { return storeDone(direct, answer, serverTime); }, true);
}

int Replica::waiting() const
{
    return static_cast<int>(std::count_if(m_queue.commands().begin(), m_queue.commands().end(),
        [](const QueuedCommand& queued) { return queued.row.state != OutboxState::Parked; }));
}

int Replica::parked() const { return static_cast<int>(m_queue.commands().size()) - waiting(); }

int Replica::answeredOn(QDate day) const
{
    const std::vector<QueueRow>& answered = m_queue.answered();
    return static_cast<int>(std::count_if(answered.rbegin(), answered.rend(), [day](const QueueRow& row) { return businessDate(row.answeredAt) == day; }));
}

std::vector<Command> Replica::nextBatch(int count, qsizetype bytes)
{
    const Instant now = m_clock.now();
    std::set<CommandId> open; // in the outbox and not in this batch: who stands on one waits
    for (const QueuedCommand& queued : m_queue.commands())
        open.insert(queued.row.command.id);
    std::vector<Command> batch;
    qsizetype size = 0;
    bool full = false;
    for (QueuedCommand& queued : m_queue.commands()) {
        const Command& command = queued.row.command;
        const bool waits = queued.row.state == OutboxState::Parked || queued.retryAt > now
            || std::any_of(command.after.begin(), command.after.end(), [&](CommandId id) { return open.contains(id); });
        full = full || static_cast<int>(batch.size()) >= count || (!batch.empty() && size + queued.bytes > bytes);
        if (waits || full)
            continue;
        open.erase(command.id);
        queued.inFlight = true;
        size += queued.bytes + 1;
        batch.push_back(command);
    }
    return batch;
}

void Replica::batchLost()
{
    for (QueuedCommand& queued : m_queue.commands())
        queued.inFlight = false;
}

Instant Replica::nextRetry() const
{
    // A time that has passed says nothing: then the command waits for another one.
    const Instant now = m_clock.now();
    Instant earliest;
    for (const QueuedCommand& queued : m_queue.commands())
        if (queued.row.state != OutboxState::Parked && queued.retryAt > now && (earliest.us == 0 || queued.retryAt < earliest))
            earliest = queued.retryAt;
    return earliest;
}

Status Replica::storeAnswers(const std::vector<CommandAnswer>& answers, Instant serverTime)
{
    const bool isHandingOver = std::any_of(answers.begin(), answers.end(), [this](const CommandAnswer& answer) {
        const QueuedCommand* queued = m_queue.find(answer.id);
        return queued && queued->row.handOver;
    });
    HUIMIN_TRY(change([&]() -> Status {
        for (const CommandAnswer& answer : answers)
            HUIMIN_TRY(storeAnswer(answer, serverTime));
        batchLost();
        return {};
    }, true));
    // What was handed over lies in the log of writes too.
    if (isHandingOver)
        m_db->checkpoint();
    return {};
}

Status Replica::storeAnswer(const CommandAnswer& answer, Instant serverTime)
{
    QueuedCommand* queued = m_queue.find(answer.id);
    if (!queued)
        return {};
    switch (answer.state) {
    case CommandState::Applied:
    case CommandState::Merged:
    case CommandState::Noop:
    case CommandState::Conflict:
        return storeDone(*queued, answer, serverTime);
    case CommandState::Refused:
        if (queued->row.handOver) {
            // The center keeps it for the supervisor's page.
            HUIMIN_TRY(m_queue.rechain(answer.id, std::nullopt));
            return m_queue.settle(answer.id, std::nullopt);
        }
        queued->row.state = OutboxState::Parked;
        queued->row.problem.json = errorJson(answer.problem.value_or(Error {}));
        return m_queue.save(*queued);
    case CommandState::Blocked:
    case CommandState::Retry:
        break;
    }
    queued->row.state = answer.state == CommandState::Blocked ? OutboxState::Blocked : OutboxState::Queued;
    const std::int64_t most = std::min(longestRetryMs, std::int64_t { 1000 } << std::min(queued->retries, 10));
    ++queued->retries;
    queued->retryAt = m_clock.now().plusMs(1 + static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(most))));
    return {};
}

Status Replica::storeDone(const QueuedCommand& queued, const CommandAnswer& answer, Instant serverTime)
{
    const Command command = queued.row.command;
    const RecordName main { command.entity.type.toLatin1(), command.entity.id };
    // What the command wrote beside its record is shown until the feed brings it; of a scope that was lost nothing comes back.
    if (!queued.row.handOver && (answer.state == CommandState::Applied || answer.state == CommandState::Merged))
        for (const Effect& effect : std::vector<Effect>(queued.effects))
            if (effect.name != main)
                HUIMIN_TRY(keepFresh(effect.name, effect.record, serverTime));
    if (!answer.record.isEmpty()) {
        const auto held = m_rows.applyAhead(main, answer.rev, answer.record, m_generation);
        if (!held)
            return held.error();
        if (!*held && !queued.row.handOver)
            HUIMIN_TRY(keepFresh(main, RecordText { main.type, main.id, answer.rev, answer.record }, serverTime));
    }
    QueueRow row = queued.row;
    row.state = answer.state == CommandState::Applied ? OutboxState::Applied
        : answer.state == CommandState::Merged        ? OutboxState::Merged
        : answer.state == CommandState::Noop          ? OutboxState::Noop
                                                      : OutboxState::Conflict;
    row.answeredAt = m_clock.now();
    row.problem.json = errorJson(answer.problem);
    if (const QString number = numberIn(answer.record); !number.isEmpty())
        row.number = number;
    if (answer.state == CommandState::Conflict && !queued.row.handOver) {
        OpenConflict conflict { answer.conflict, command.id, command.entity, row.subject, answer.fields, {}, {}, command.occurredAt, {} };
        const QJsonObject record = QJsonDocument::fromJson(answer.record).object();
        conflict.theirsAt = { record[QLatin1String("updatedAt")].toInteger() };
        const QJsonObject fields = QJsonDocument::fromJson(command.body.json).object()[QLatin1String("fields")].toObject();
        for (const QString& name : fields.keys())
            if (std::none_of(answer.fields.begin(), answer.fields.end(), [&](const ConflictField& field) { return field.name == name; }))
                conflict.mergedFields.push_back(name);
        HUIMIN_TRY(m_queue.saveConflict(conflict));
    }
    if (command.type == QLatin1String("ResolveConflict")) {
        const QJsonObject body = QJsonDocument::fromJson(command.body.json).object();
        HUIMIN_TRY(m_queue.removeConflict(ConflictId(uuidFromText(body[QLatin1String("conflict")].toString()))));
    }
    HUIMIN_TRY(m_queue.settle(command.id, row.handOver ? std::nullopt : std::optional<QueueRow>(row)));
    for (QueuedCommand& next : m_queue.commands()) {
        const std::vector<CommandId>& after = next.row.command.after;
        if (next.row.state == OutboxState::Blocked && std::find(after.begin(), after.end(), command.id) != after.end()) {
            next.row.state = OutboxState::Queued;
            next.retryAt = {};
        }
    }
    return {};
}

Status Replica::park(CommandId id, const Error& problem)
{
    return change([&]() -> Status {
        batchLost();
        return storeAnswer({ id, CommandState::Refused, 0, {}, {}, {}, problem, {} }, {});
    }, true);
}

Status Replica::startNewEpoch()
{
    HUIMIN_TRY(change([&]() -> Status {
        m_epoch.clear();
        HUIMIN_TRY(setMeta("epoch", {}));
        return m_queue.requeueAnswered();
    }, true));
    return restartAll();
}

std::vector<OutboxEntry> Replica::outbox() const
{
    std::vector<OutboxEntry> entries;
    const auto add = [&](const QueueRow& row, OutboxState state) {
        entries.push_back({ row.command, state, row.answeredAt, errorFromJson(row.problem.json), row.subject, row.number });
    };
    std::set<CommandId> held;
    for (const QueuedCommand& queued : m_queue.commands()) {
        const QueueRow& row = queued.row;
        OutboxState state = queued.inFlight ? OutboxState::Sent : row.state;
        const bool waits = std::any_of(row.command.after.begin(), row.command.after.end(), [&](CommandId id) { return held.contains(id); });
        if (row.state != OutboxState::Parked && waits)
            state = OutboxState::Blocked;
        if (state == OutboxState::Parked || state == OutboxState::Blocked)
            held.insert(row.command.id);
        add(row, state);
    }
    for (auto row = m_queue.answered().rbegin(); row != m_queue.answered().rend(); ++row)
        add(*row, row->state);
    return entries;
}

Status Replica::replaceParked(CommandId id, std::optional<Command> replacement)
{
    const QueuedCommand* old = m_queue.find(id);
    if (!old || old->row.state != OutboxState::Parked)
        return Error { ErrorCode::NotFound };
    QueuedCommand next;
    if (replacement) {
        ViewBuilder builder(m_reader, m_overlay, *this);
        if (auto outcome = builder.apply(m_applier, *replacement); !outcome)
            return outcome.error();
        replacement->baseRev = baseRev(replacement->entity);
        next.row.command = *replacement;
        next.row.subject = old->row.subject;
    }
    return change([&]() -> Status {
        if (replacement)
            return m_queue.appendFor(id, std::move(next));
        HUIMIN_TRY(m_queue.rechain(id, std::nullopt));
        return m_queue.settle(id, std::nullopt);
    }, true);
}

Status Replica::saveDraft(const Draft& draft)
{
    return change([&] { return m_queue.saveDraft(draft); });
}

Status Replica::removeDraft(DraftId id)
{
    return change([&] { return m_queue.removeDraft(id); });
}

Result<ConflictRecord> Replica::conflict(ConflictId id)
{
    for (const OpenConflict& conflict : m_queue.conflicts())
        if (conflict.id == id)
            return ConflictRecord { conflict.id, conflict.entity.type, conflict.entity.id, conflict.fields, true };
    return Error { ErrorCode::NotFound };
}

// ---- reader threads

Result<std::unique_ptr<ReplicaConnection>> ReplicaConnection::open(const QString& path, std::shared_ptr<ReplicaShare> share, Random& random)
{
    auto db = ReplicaDb::open(path, ReplicaDb::Access::ReadOnly);
    if (!db)
        return db.error();
    return std::unique_ptr<ReplicaConnection>(new ReplicaConnection(std::move(*db), std::move(share), random));
}

Status ReplicaConnection::read(const std::function<void(RecordReader&)>& work)
{
    std::shared_ptr<const Overlay> overlay;
    {
        std::shared_lock lock(m_share->lock);
        if (!m_share->keys)
            return Error { ErrorCode::NotSignedIn };
        HUIMIN_TRY(m_db->exec("BEGIN"));
        // The first read fixes the state that the rest of the transaction sees.
        if (auto fixed = m_db->exec("SELECT 1 FROM meta LIMIT 1"); !fixed) {
            m_db->rollback();
            return fixed;
        }
        overlay = m_share->overlay;
        m_sealers.use(m_share->keys);
    }
    ReplicaView view(m_reader, *overlay);
    work(view);
    m_db->rollback();
    return {};
}

} // namespace huimin
