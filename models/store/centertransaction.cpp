#include "models/store/centertransaction.h"
#include "models/matters/matterbrief.h"
#include "models/registry/placement.h"
#include "models/store/feedwriter.h"
#include "models/store/eventkeys.h"
#include "models/store/matterkeys.h"
#include <algorithm>

namespace huimin {

struct CenterTransaction::Stored {
    RecordText record;
    QByteArray history;
    ScopeIds scopes;
};

namespace {
/// Reads what placing rests on in a way that holds it still until this change is committed, so that a record can not be placed by a
/// dwelling that is just being left.
class HoldingReader : public RecordReader {
public:
    explicit HoldingReader(CenterReader& reader) : m_reader(reader) { }
    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override
    {
        // The codes of grids, halls and departments never change, and everybody reads them.
        const bool moves = type != "GridCell" && type != "Hall" && type != "Department";
        return moves ? m_reader.fetchShared(type, id) : m_reader.fetch(type, id);
    }
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override { return m_reader.related(type, target); }
    Result<std::vector<RecordText>> all(std::string_view type) override { return m_reader.all(type); }

private:
    CenterReader& m_reader;
};

} // namespace

CenterTransaction::CenterTransaction(CenterCore& core, Instant at, std::set<RecordKey> contended)
    : m_core(core), m_at(at), m_reader(core), m_contended(std::move(contended))
{
}
CenterTransaction::~CenterTransaction() = default;

Error CenterTransaction::noted(Error error)
{
    if (mustRunAgain(error) && !m_again)
        m_again = error;
    return error;
}

Result<std::optional<RecordText>> CenterTransaction::fetch(std::string_view type, const QUuid& id)
{
    const RecordKey key { typeNumber(type), id };
    if (m_contended.contains(key))
        HUIMIN_TRY(lock(key.type, id));
    auto record = m_reader.fetch(type, id);
    if (record)
        m_state.seen.try_emplace(key, *record ? (*record)->rev : 0);
    return record;
}

Result<std::vector<RecordText>> CenterTransaction::related(std::string_view type, const QUuid& target)
{
    auto records = m_reader.related(type, target);
    if (!records)
        return records;
    for (RecordText& record : *records) {
        const RecordKey key { typeNumber(type), record.id };
        if (m_contended.contains(key)) {
            auto held = fetch(type, record.id);
            if (!held)
                return held.error();
            if (*held)
                record = std::move(**held);
        }
        m_state.seen.try_emplace(key, record.rev);
    }
    return records;
}

Result<std::vector<RecordText>> CenterTransaction::all(std::string_view type) { return m_reader.all(type); }

Result<std::optional<CenterTransaction::Stored>> CenterTransaction::lock(int type, const QUuid& id)
{
    auto cursor = m_core.sql.run("SELECT rev, {utf8:body}, sealed, frev, scopes FROM record WHERE type = ? AND id = ? {lock}", type, id);
    if (!cursor)
        return noted(cursor.error());
    if (!cursor->next()) {
        HUIMIN_TRY(cursor->end());
        return std::optional<Stored>();
    }
    auto record = CenterReader::openRow(m_core, type, id, cursor->integer(0), cursor->utf8(1), cursor->bytes(2));
    if (!record)
        return record.error();
    return std::optional<Stored>(Stored { std::move(*record), cursor->text(3).toLatin1(), cursor->scopeIds(4) });
}

Status CenterTransaction::checkSeen(const RecordKey& key, std::int64_t rev)
{
    const auto seen = m_state.seen.find(key);
    if (seen == m_state.seen.end() || seen->second == rev)
        return {};
    m_contended.insert(key);
    return noted(runAgain(QStringLiteral("a record was changed meanwhile")));
}

CenterTransaction::Touched& CenterTransaction::touch(const RecordKey& key, const ScopeIds& scopesStored)
{
    const auto [at, fresh] = m_state.touched.try_emplace(key);
    if (fresh)
        at->second.scopesBefore = scopesStored;
    at->second.scopesStored = scopesStored;
    return at->second;
}

Result<RecordText> CenterTransaction::put(const RecordText& given)
{
    auto entity = readEntity(given);
    if (!entity)
        return entity.error();
    const RecordShape& shape = *entity->shape;
    const RecordKey key { shape.number, given.id };
    auto stored = lock(key.type, key.id);
    if (!stored)
        return stored.error();
    HUIMIN_TRY(checkSeen(key, *stored ? (*stored)->record.rev : 0));

    std::int64_t rev = 1;
    std::optional<RecordEntity> before;
    FieldHistory history;
    const QByteArray maker = FieldHistory::makerOf(m_device);
    if (*stored) {
        auto old = readEntity((*stored)->record);
        if (!old)
            return old.error();
        before = std::move(*old);
        rev = (*stored)->record.rev + 1;
        history = FieldHistory::fromText((*stored)->history);
        const FieldMask changed = diff(*shape.schema, before->value.get(), entity->value.get()) & ~shape.housekeeping;
        history.note(*shape.schema, changed, { rev, maker });
    } else {
        auto buried = m_core.sql.number("SELECT rev FROM tombstone WHERE type = ? AND id = ? {lock}", key.type, key.id);
        if (!buried)
            return noted(buried.error());
        rev = buried->value_or(0) + 1;
        history = FieldHistory({ rev, maker });
    }
    entity->setRev(rev);
    entity->setUpdatedAt(m_at);
    if (entity->createdAt().us == 0)
        entity->setCreatedAt(before && before->createdAt().us != 0 ? before->createdAt() : m_at);

    HUIMIN_TRY(claimKeys(before ? &*before : nullptr, &*entity, key));
    const TextParts parts = splitText(*entity);
    std::optional<QByteArray> sealed;
    if (!parts.secret.isEmpty())
        sealed = m_core.sealer.seal(parts.secret, sealBinding(key.type, key.id, rev));
    const QString frev = QString::fromLatin1(history.toText());
    if (*stored) {
        if (auto status = m_core.sql.exec("UPDATE record SET rev = ?, body = {utf8}, sealed = ?, frev = ? WHERE type = ? AND id = ?", rev,
                Utf8 { parts.body }, sealed, frev, key.type, key.id);
            !status)
            return noted(status.error());
    } else {
        auto inserted = m_core.sql.run("INSERT INTO record(type, id, rev, body, sealed, frev, scopes) VALUES(?, ?, ?, {utf8}, ?, ?, '{}')"
                                       " ON CONFLICT DO NOTHING",
            key.type, key.id, rev, Utf8 { parts.body }, sealed, frev);
        if (!inserted)
            return noted(inserted.error());
        if (inserted->affected() != 1)
            return noted(runAgain(QStringLiteral("a record was made by two at once")));
    }
    HUIMIN_TRY(writeReferences(before ? &*before : nullptr, &*entity, key));

    Touched& touched = touch(key, *stored ? (*stored)->scopes : ScopeIds());
    touched.now = { shape.schema->type, key.id, rev, joinText(parts.body, parts.secret) };
    touched.rev = rev;
    touched.changed = true;
    m_state.seen[key] = rev;
    return touched.now;
}

Status CenterTransaction::remove(std::string_view type, const QUuid& id)
{
    const RecordKey key { typeNumber(type), id };
    auto stored = lock(key.type, id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error { ErrorCode::NotFound };
    HUIMIN_TRY(checkSeen(key, (*stored)->record.rev));
    auto entity = readEntity((*stored)->record);
    if (!entity)
        return entity.error();
    HUIMIN_TRY(claimKeys(&*entity, nullptr, key));
    HUIMIN_TRY(writeReferences(&*entity, nullptr, key));
    HUIMIN_TRY(SearchIndex(m_core).index(key, {}, {}));
    const std::int64_t rev = (*stored)->record.rev + 1;
    for (const char* statement : { "DELETE FROM record WHERE type = ? AND id = ?", "DELETE FROM placement_due WHERE type = ? AND id = ?" })
        if (auto status = m_core.sql.exec(statement, key.type, id); !status)
            return noted(status.error());
    HUIMIN_TRY(m_core.sql.exec("INSERT INTO tombstone(type, id, rev, at) VALUES(?, ?, ?, ?) ON CONFLICT (type, id) DO UPDATE SET rev = excluded.rev, at = excluded.at",
        key.type, id, rev, m_at));
    Touched& touched = touch(key, (*stored)->scopes);
    touched.now = { (*stored)->record.type, id, rev, {} };
    touched.rev = rev;
    touched.changed = true;
    m_state.seen[key] = 0;
    return {};
}

Status CenterTransaction::claimKeys(const RecordEntity* before, const RecordEntity* after, const RecordKey& key)
{
    const auto old = before ? naturalKeys(*before->shape->schema, before->value.get()) : std::vector<NaturalKey>();
    const auto fresh = after ? naturalKeys(*after->shape->schema, after->value.get()) : std::vector<NaturalKey>();
    const auto holds = [](const std::vector<NaturalKey>& keys, const NaturalKey& wanted) {
        return std::any_of(keys.begin(), keys.end(),
            [&](const NaturalKey& one) { return qstrcmp(one.kind, wanted.kind) == 0 && one.value == wanted.value; });
    };
    for (const NaturalKey& natural : old)
        if (!holds(fresh, natural))
            if (auto status = m_core.sql.exec("DELETE FROM natural_key WHERE hash = ?", m_core.hashOf(natural)); !status)
                return noted(status.error());
    for (const NaturalKey& natural : fresh) {
        if (holds(old, natural))
            continue;
        // Waits for a writer that is just taking the same number.
        auto taken = m_core.sql.run("INSERT INTO natural_key(hash, type, id) VALUES(?, ?, ?) ON CONFLICT DO NOTHING", m_core.hashOf(natural), key.type, key.id);
        if (!taken)
            return noted(taken.error());
        if (taken->affected() != 1)
            return Error { ErrorCode::Duplicate, { { QStringLiteral("kind"), QString::fromLatin1(natural.kind) } }, {}, {} };
    }
    return {};
}

Status CenterTransaction::writeReferences(const RecordEntity* before, const RecordEntity* after, const RecordKey& key)
{
    const auto referencesOf = [](const RecordEntity* entity) {
        auto ids = entity ? references(*entity->shape->schema, entity->value.get()) : std::vector<QUuid>();
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    };
    const auto old = referencesOf(before);
    const auto fresh = referencesOf(after);
    for (const QUuid& ref : old)
        if (!std::binary_search(fresh.begin(), fresh.end(), ref))
            HUIMIN_TRY(m_core.sql.exec("DELETE FROM record_ref WHERE ref = ? AND type = ? AND id = ?", ref, key.type, key.id));
    for (const QUuid& ref : fresh)
        if (!std::binary_search(old.begin(), old.end(), ref))
            HUIMIN_TRY(m_core.sql.exec("INSERT INTO record_ref(ref, type, id) VALUES(?, ?, ?) ON CONFLICT DO NOTHING", ref, key.type, key.id));
    return {};
}

Status CenterTransaction::attempt(const std::function<Status()>& part)
{
    const QByteArray name = "part" + QByteArray::number(++m_savepoints);
    State before = m_state;
    HUIMIN_TRY(m_core.sql.script("SAVEPOINT " + name));
    const Status status = part();
    if (!status) {
        if (auto undone = m_core.sql.script("ROLLBACK TO SAVEPOINT " + name); !undone)
            return noted(undone.error());
        m_state = std::move(before);
        m_core.scopes.forget();
    }
    if (auto released = m_core.sql.script("RELEASE SAVEPOINT " + name); !released)
        return noted(released.error());
    return status;
}

Status CenterTransaction::placeAgain(std::string_view type, const QUuid& id)
{
    auto stored = lock(typeNumber(type), id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error { ErrorCode::NotFound };
    const RecordKey key { typeNumber(type), id };
    if (m_state.touched.contains(key))
        return {}; // placed at the end in any case
    Touched& touched = touch(key, (*stored)->scopes);
    touched.rev = (*stored)->record.rev;
    touched.now = std::move((*stored)->record);
    return {};
}

// ---- what follows

Status CenterTransaction::finish()
{
    HoldingReader holding(m_reader);
    Placer placer(holding, businessDate(m_at));
    // Parents first: the map is ordered by type. What is found to follow comes later in the same loop, or, where its type is lower (the
    // photo of an event), in another round.
    std::set<RecordKey> finished;
    while (finished.size() < m_state.touched.size())
        for (auto at = m_state.touched.begin(); at != m_state.touched.end(); ++at)
            if (finished.insert(at->first).second)
                if (auto status = finishRecord(at->first, at->second, placer); !status)
                    return noted(status.error());
    return {};
}

Status CenterTransaction::finishRecord(const RecordKey& key, Touched& touched, Placer& placer)
{
    if (key.type == typeNumber("Matter") && touched.changed)
        HUIMIN_TRY(finishMatter(key, touched));
    FeedEntry entry { key, touched.rev, touched.now.text.isEmpty(), touched.scopesBefore, {}, m_command.uuid, m_at };
    const bool isEvent = key.type == typeNumber("GridEvent");
    if (entry.removed) {
        if (isEvent)
            HUIMIN_TRY(EventKeys::remove(m_core.sql, key.id));
        return FeedWriter(m_core).write(entry);
    }
    auto placement = placer.placementOf(touched.now);
    if (!placement)
        return placement.error();
    auto scopes = m_core.scopes.obtain(placement->scopes);
    if (!scopes)
        return scopes.error();
    entry.after = *scopes;
    if (placement->until)
        HUIMIN_TRY(m_core.sql.exec("INSERT INTO placement_due(type, id, due) VALUES(?, ?, ?) ON CONFLICT (type, id) DO UPDATE SET due = excluded.due",
            key.type, key.id, static_cast<int>(placement->until->toJulianDay())));
    else
        HUIMIN_TRY(m_core.sql.exec("DELETE FROM placement_due WHERE type = ? AND id = ?", key.type, key.id));
    if (entry.after != touched.scopesStored)
        HUIMIN_TRY(m_core.sql.exec("UPDATE record SET scopes = ? WHERE type = ? AND id = ?", entry.after, key.type, key.id));
    if (isEvent) {
        const auto event = decode<GridEvent>(touched.now);
        if (!event)
            return event.error();
        HUIMIN_TRY(EventKeys::write(m_core.sql, *event, *scopes));
    }
    const bool moved = entry.after != entry.before;
    if (moved)
        HUIMIN_TRY(moveDependants(key));
    if (m_core.tokens)
        HUIMIN_TRY(SearchIndex(m_core).index(key, m_core.tokens(touched.now, m_reader), entry.after));
    if (touched.changed)
        HUIMIN_TRY(reindexDwellers(key));
    return touched.changed || moved ? FeedWriter(m_core).write(entry) : Status();
}

Status CenterTransaction::moveDependants(const RecordKey& key)
{
    for (const char* type : placedBy(schemaOfNumber(key.type)->type)) {
        auto dependants = m_reader.related(type, key.id);
        if (!dependants)
            return dependants.error();
        for (const RecordText& dependant : *dependants)
            HUIMIN_TRY(placeAgain(type, dependant.id));
    }
    return {};
}

// The words of an address are among those that its people are found by.
Status CenterTransaction::reindexDwellers(const RecordKey& key)
{
    if (!m_core.tokens)
        return {};
    const char* const below = key.type == typeNumber("Address") ? "Household" : key.type == typeNumber("Household") ? "Resident" : nullptr;
    if (!below)
        return {};
    auto dwellers = m_reader.related(below, key.id);
    if (!dwellers)
        return dwellers.error();
    for (const RecordText& dweller : *dwellers) {
        HUIMIN_TRY(placeAgain(below, dweller.id));
        if (key.type == typeNumber("Address"))
            HUIMIN_TRY(reindexDwellers({ typeNumber("Household"), dweller.id }));
    }
    return {};
}

Status CenterTransaction::finishMatter(const RecordKey& key, const Touched& touched)
{
    if (touched.now.text.isEmpty()) {
        HUIMIN_TRY(MatterKeys::remove(m_core.sql, key.id));
        return deriveBrief(key, nullptr);
    }
    auto matter = decode<Matter>(touched.now);
    if (!matter)
        return matter.error();
    HUIMIN_TRY(MatterKeys::write(m_core.sql, *matter));
    return deriveBrief(key, &*matter);
}

Status CenterTransaction::deriveBrief(const RecordKey& key, const Matter* matter)
{
    auto existing = m_reader.fetch("MatterBrief", key.id);
    if (!existing)
        return existing.error();
    if (!matter)
        return *existing ? remove("MatterBrief", key.id) : Status();
    const MatterBrief brief = briefOf(*matter);
    if (*existing) {
        auto old = decode<MatterBrief>(**existing);
        if (!old)
            return old.error();
        if ((diff(*old, brief) & ~shapeOf("MatterBrief")->housekeeping) == 0)
            return {};
    }
    auto stored = put({ "MatterBrief", key.id, 0, toJson(brief) });
    return stored ? Status() : Status(stored.error());
}

} // namespace huimin
