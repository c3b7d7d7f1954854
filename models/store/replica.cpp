#include "models/store/replica.h"
#include <QFile>
#include <algorithm>

namespace huimin {
namespace {
constexpr int replicaFormat = 1;

constexpr const char* replicaSchema = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE note(key TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE type(n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE scope(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref TEXT NOT NULL, key INTEGER NOT NULL, gen INTEGER NOT NULL,
    filling INTEGER NOT NULL, after BLOB NOT NULL, at INTEGER NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL);
CREATE TABLE dead_key(key INTEGER PRIMARY KEY);
CREATE TABLE row(n INTEGER PRIMARY KEY, type INTEGER NOT NULL, id BLOB NOT NULL, rev INTEGER NOT NULL, gen INTEGER NOT NULL,
    home INTEGER NOT NULL, sealed BLOB NOT NULL);
CREATE UNIQUE INDEX row_key ON row(type, id);
CREATE TABLE member(row INTEGER NOT NULL, scope INTEGER NOT NULL, rev INTEGER NOT NULL, gen INTEGER NOT NULL, PRIMARY KEY(row, scope)) WITHOUT ROWID;
CREATE TABLE ref(target BLOB NOT NULL, row INTEGER NOT NULL, PRIMARY KEY(target, row)) WITHOUT ROWID;
CREATE INDEX ref_row ON ref(row);
CREATE TABLE sum(scope INTEGER NOT NULL, type INTEGER NOT NULL, count INTEGER NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY(scope, type)) WITHOUT ROWID;
CREATE TABLE fresh(type TEXT NOT NULL, id BLOB NOT NULL, rev INTEGER NOT NULL, since INTEGER NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY(type, id)) WITHOUT ROWID;
CREATE TABLE outbox(seq INTEGER PRIMARY KEY, id BLOB NOT NULL, sealed BLOB NOT NULL);
CREATE TABLE answered(seq INTEGER PRIMARY KEY, id BLOB NOT NULL, sealed BLOB NOT NULL);
CREATE TABLE conflict(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
CREATE TABLE draft(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL);
)";

bool isStoreFailure(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::DiskReadOnly:
    case ErrorCode::DiskError:
    case ErrorCode::ReplicaDamaged:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}
} // namespace

Replica::Replica(std::unique_ptr<ReplicaDb> db, KeyRing& keys, CommandApplier& applier, const Clock& clock, Random& random)
    : m_db(std::move(db)), m_keys(keys), m_applier(applier), m_clock(clock), m_random(random), m_sealers(keys.keys(), random), m_reader(*m_db, m_sealers),
      m_rows(*m_db, m_sealers, m_reader), m_queue(*m_db, m_sealers), m_share(std::make_shared<ReplicaShare>())
{
}

Replica::~Replica()
{
    std::unique_lock lock(m_share->lock);
    m_share->keys = nullptr;
    m_share->overlay = nullptr;
}

Result<std::unique_ptr<Replica>> Replica::openFile(const ReplicaSettings& settings, KeyRing& keys, CommandApplier& applier, const Clock& clock, Random& random)
{
    auto db = ReplicaDb::open(settings.path, ReplicaDb::Access::ReadWrite, settings.durable);
    if (!db)
        return db.error();
    std::unique_ptr<Replica> replica(new Replica(std::move(*db), keys, applier, clock, random));
    HUIMIN_TRY(replica->prepareSchema());
    replica->m_db->setCommitHook(settings.commitHook);
    return replica;
}

Result<std::unique_ptr<Replica>> Replica::open(const ReplicaSettings& settings, KeyRing& keys, CommandApplier& applier, const Clock& clock, Random& random)
{
    auto replica = openFile(settings, keys, applier, clock, random);
    if (!replica)
        return replica.error();
    HUIMIN_TRY((*replica)->load());
    HUIMIN_TRY((*replica)->finishKeys());
    HUIMIN_TRY((*replica)->rebuildView());
    (*replica)->publish();
    return replica;
}

Result<Replica::Carried> Replica::carryOver(const ReplicaSettings& settings, KeyRing& keys, CommandApplier& applier, const Clock& clock, Random& random)
{
    Carried carried;
    std::vector<QueueRow> commands;
    std::vector<Draft> drafts;
    std::int64_t lastSeq = 0;
    if (auto old = ReplicaDb::open(settings.path, ReplicaDb::Access::ReadOnly)) {
        Sealer user(keys.keys()->user, random);
        if (auto rows = (*old)->run("SELECT id, sealed FROM outbox ORDER BY seq")) {
            while (rows->next()) {
                const auto text = user.open(rows->bytes(1), "outbox|" + rows->bytes(0));
                auto row = text ? fromJson<QueueRow>(*text, Strictness::Tolerant) : Result<QueueRow>(text.error());
                if (row)
                    commands.push_back(std::move(*row));
            }
        }
        if (auto rows = (*old)->run("SELECT id, sealed FROM draft ORDER BY n")) {
            while (rows->next()) {
                const auto text = user.open(rows->bytes(1), "draft|" + rows->bytes(0));
                auto draft = text ? fromJson<Draft>(*text, Strictness::Tolerant) : Result<Draft>(text.error());
                if (draft)
                    drafts.push_back(std::move(*draft));
            }
        }
        // A seq that was used is not used again, even where the command with it could not be read.
        if (const auto last = (*old)->number("SELECT value FROM meta WHERE key = 'lastSeq'"))
            lastSeq = last->value_or(0);
    }
    for (int n = 1; carried.aside.isEmpty() || QFile::exists(carried.aside); ++n)
        carried.aside = QStringLiteral("%1.damaged-%2").arg(settings.path).arg(n);
    if (!QFile::rename(settings.path, carried.aside))
        return Error { ErrorCode::DiskError };
    QFile::rename(settings.path + QLatin1String("-wal"), carried.aside + QLatin1String("-wal"));
    QFile::remove(settings.path + QLatin1String("-shm"));

    auto replica = open(settings, keys, applier, clock, random);
    if (!replica)
        return replica.error();
    for (const QueueRow& row : commands)
        lastSeq = std::max(lastSeq, row.command.seq);
    HUIMIN_TRY((*replica)->change([&]() -> Status {
        for (const QueueRow& row : commands) {
            QueuedCommand queued;
            queued.row = row;
            HUIMIN_TRY((*replica)->m_queue.save(queued));
        }
        HUIMIN_TRY((*replica)->m_db->exec("INSERT INTO meta(key, value) VALUES('lastSeq', ?1) ON CONFLICT(key) DO UPDATE SET value = ?1", lastSeq));
        for (const Draft& draft : drafts)
            HUIMIN_TRY((*replica)->m_queue.saveDraft(draft));
        return (*replica)->m_queue.load();
    }, true));
    carried.commands = static_cast<int>(commands.size());
    carried.replica = std::move(*replica);
    return carried;
}

Status Replica::prepareSchema()
{
    const auto version = m_db->number("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto format = version->value_or(0);
    if (format > replicaFormat)
        return Error { ErrorCode::ReplicaTooNew };
    if (format == replicaFormat)
        return {};
    ReplicaTransaction transaction(*m_db);
    HUIMIN_TRY(transaction.status());
    HUIMIN_TRY(m_db->script(replicaSchema));
    HUIMIN_TRY(m_db->script("PRAGMA user_version=" + QByteArray::number(replicaFormat)));
    return transaction.commit();
}

Status Replica::load()
{
    const auto cursor = meta("cursor");
    if (!cursor)
        return cursor.error();
    m_cursor = *cursor;
    const auto epoch = meta("epoch");
    if (!epoch)
        return epoch.error();
    m_epoch = QString::fromUtf8(*epoch);
    const auto generation = m_db->number("SELECT value FROM meta WHERE key = 'generation'");
    if (!generation)
        return generation.error();
    m_generation = generation->value_or(1);
    const auto lastKey = m_db->number("SELECT value FROM meta WHERE key = 'lastKey'");
    if (!lastKey)
        return lastKey.error();
    m_lastKey = static_cast<int>(lastKey->value_or(0));
    m_scopes.clear();
    {
        auto rows = m_db->run("SELECT id, kind, ref, key, gen, filling, after, at, done, total FROM scope ORDER BY id");
        if (!rows)
            return rows.error();
        while (rows->next())
            m_scopes.push_back({ rows->small(0), rows->text(1), rows->text(2), rows->small(3), rows->integer(4), rows->integer(5) != 0, rows->bytes(6),
                rows->integer(7), rows->integer(8), rows->integer(9) });
        HUIMIN_TRY(rows->end());
    }
    HUIMIN_TRY(loadFresh());
    return m_queue.load();
}

Status Replica::loadFresh()
{
    m_fresh.clear();
    auto rows = m_db->run("SELECT type, id, rev, since, sealed FROM fresh");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const RecordName name { rows->bytes(0), rows->uuid(1) };
        const auto text = m_sealers.user().open(rows->bytes(4), "fresh|" + rowBinding(name, rows->integer(2), 0));
        if (!text)
            return Error { ErrorCode::ReplicaDamaged };
        Fresh fresh { std::nullopt, { rows->integer(3) } };
        if (!text->isEmpty())
            fresh.record = RecordText { name.type, name.id, rows->integer(2), *text };
        m_fresh.emplace(name, std::move(fresh));
    }
    return rows->end();
}

// ---- change and view

Status Replica::change(const std::function<Status()>& work, bool rebase)
{
    Status status;
    {
        ReplicaTransaction transaction(*m_db);
        HUIMIN_TRY(transaction.status());
        status = work();
        if (status)
            status = m_rows.saveSums();
        if (status) {
            const ReplicaRowWriter::Touched touched = m_rows.takeTouched();
            m_changed.insert(touched.records.begin(), touched.records.end());
            if (rebase || m_freshIsNew || viewIsTouched(touched))
                status = rebuildView();
        }
        if (status) {
            std::unique_lock lock(m_share->lock);
            status = transaction.commit();
        }
    }
    if (status) {
        publish();
        return status;
    }
    // What memory knows may be ahead of the file now.
    m_rows.forget();
    if (load())
        if (rebuildView())
            publish();
    return status;
}

bool Replica::viewIsTouched(const ReplicaRowWriter::Touched& touched) const
{
    if (m_queue.commands().empty())
        return false;
    for (const RecordName& record : touched.records)
        if (m_reads.records.contains(record) || m_reads.types.contains(record.type))
            return true;
    for (const QUuid& target : touched.references)
        if (m_reads.targets.contains(target))
            return true;
    return false;
}

Status Replica::rebuildView()
{
    Overlay start;
    for (const auto& [name, fresh] : m_fresh)
        start.set(name, fresh.record);
    ViewBuilder builder(m_reader, std::move(start), *this);
    for (QueuedCommand& queued : m_queue.commands()) {
        queued.effects.clear();
        if (queued.row.state == OutboxState::Parked)
            continue;
        const auto outcome = builder.apply(m_applier, queued.row.command);
        if (!outcome && isStoreFailure(outcome.error()))
            return outcome.error();
        queued.stale = !outcome || outcome->state == CommandState::Refused;
        if (!queued.stale)
            queued.effects = builder.takeEffects();
    }
    Overlay next = builder.takeOverlay();
    m_reads = builder.takeReads();
    const auto note = [this](const Overlay& one, const Overlay& other) {
        for (const auto& [name, entry] : one.entries()) {
            const auto found = other.entries().find(name);
            if (found == other.entries().end() || found->second.record.has_value() != entry.record.has_value()
                || (entry.record && found->second.record->text != entry.record->text))
                m_changed.insert(name);
        }
    };
    note(m_overlay, next);
    note(next, m_overlay);
    m_overlay = std::move(next);
    m_viewIsNew = true;
    m_freshIsNew = false;
    return {};
}

void Replica::publish()
{
    std::unique_lock lock(m_share->lock);
    m_share->keys = m_keys.keys();
    if (m_viewIsNew || !m_share->overlay)
        m_share->overlay = std::make_shared<const Overlay>(m_overlay);
    m_viewIsNew = false;
}

std::vector<RecordName> Replica::takeChanged()
{
    std::vector<RecordName> changed(m_changed.begin(), m_changed.end());
    m_changed.clear();
    return changed;
}

// ---- small values

Status Replica::setMeta(std::string_view key, const QByteArray& value)
{
    return m_db->exec("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = ?2", key, value);
}

Result<QByteArray> Replica::meta(std::string_view key)
{
    auto rows = m_db->run("SELECT value FROM meta WHERE key = ?", key);
    if (!rows)
        return rows.error();
    const QByteArray value = rows->next() ? rows->bytes(0) : QByteArray();
    HUIMIN_TRY(rows->end());
    return value;
}

Result<QByteArray> Replica::note(const char* name)
{
    auto rows = m_db->run("SELECT sealed FROM note WHERE key = ?", std::string_view(name));
    if (!rows)
        return rows.error();
    if (!rows->next()) {
        HUIMIN_TRY(rows->end());
        return QByteArray();
    }
    auto text = m_sealers.user().open(rows->bytes(0), QByteArray("note|") + name);
    if (!text)
        return Error { ErrorCode::ReplicaDamaged };
    return text;
}

Status Replica::setNote(const char* name, const QByteArray& value)
{
    return change([&] {
        return m_db->exec("INSERT INTO note(key, sealed) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET sealed = ?2", std::string_view(name),
            m_sealers.user().seal(value, QByteArray("note|") + name));
    });
}

Status Replica::setEpoch(const QString& epoch)
{
    return change([&] {
        m_epoch = epoch;
        return setMeta("epoch", epoch.toUtf8());
    });
}

std::int64_t Replica::baseRev(const RecordRef& record)
{
    const QByteArray type = record.type.toLatin1();
    const auto number = m_reader.typeNumber({ type.constData(), static_cast<std::size_t>(type.size()) });
    if (!number || !*number)
        return 0;
    const auto rev = m_db->number("SELECT rev FROM row WHERE type = ? AND id = ?", **number, record.id);
    return rev ? rev->value_or(0) : 0;
}

} // namespace huimin
