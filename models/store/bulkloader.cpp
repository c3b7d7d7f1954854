#include "models/store/bulkloader.h"
#include "models/matters/matterbrief.h"
#include "models/grid/eventclock.h"
#include "models/store/eventkeys.h"
#include "models/store/matterkeys.h"
#include "models/sync/checkpoint.h"
#include <algorithm>

namespace huimin {
namespace {
constexpr qsizetype flushAt = 8 << 20;

constexpr BulkTable sqliteRecordTable { "record", "n, type, id, rev, body, sealed, frev, scopes" };
constexpr BulkTable postgresRecordTable { "record", "type, id, rev, body, sealed, frev, scopes" };
constexpr BulkTable refTable { "record_ref", "ref, type, id" };
constexpr BulkTable naturalKeyTable { "natural_key", "hash, type, id" };
constexpr BulkTable dueTable { "placement_due", "type, id, due" };
constexpr BulkTable memberTable { "scope_member", "scope, type, id, rev, h" };
constexpr BulkTable sumTable { "scope_sum", "scope, type, count, sum" };
constexpr BulkTable matterTable { "matter_key", "id, stage, item_code, hall, department, clerk, applicant, clock, applied_at, promised_due" };
constexpr BulkTable eventTable { "event_key", "scope, id, stage, class, due, reported_at" };
constexpr BulkTable lookTable { "event_look", "id, at" };
constexpr BulkTable ftsTable { "search", "rowid, words" };
constexpr BulkTable ftsTokensTable { "search_tokens", "n, tokens, grid, card, numbers" };
constexpr BulkTable ginTable { "search", "type, id, tokens, grid, card, numbers" };

BulkValue uuidOrNull(const QUuid& id) { return id.isNull() ? BulkValue(nullptr) : BulkValue(BulkUuid { id }); }
Status addRow(BulkSink& sink, const BulkTable& table, std::initializer_list<BulkValue> values) { return sink.row(table, std::span(values.begin(), values.size())); }
} // namespace

// ---- recent records

void RecentRecords::remember(const RecordText& record)
{
    if (m_young.size() >= atMost) {
        m_old = std::move(m_young);
        m_young = {};
    }
    m_young.insert({ typeNumber(record.type.toStdString()), record.id }, record);
}

Result<std::optional<RecordText>> RecentRecords::fetch(std::string_view type, const QUuid& id)
{
    const std::pair<int, QUuid> key { typeNumber(type), id };
    for (const auto* generation : { &m_young, &m_old })
        if (const auto found = generation->constFind(key); found != generation->constEnd())
            return std::optional<RecordText>(*found);
    return m_stored.fetch(type, id);
}

// ---- loader

BulkLoader::BulkLoader(std::unique_ptr<CenterCore> core, Instant at)
    : m_core(std::move(core)), m_at(at), m_reader(*m_core), m_recent(m_reader), m_placer(m_recent, businessDate(at)), m_sink(BulkSink::make(m_core->sql))
{
}

Result<std::unique_ptr<BulkLoader>> BulkLoader::begin(CenterDatabase& database)
{
    auto core = database.newCore();
    if (!core)
        return core.error();
    SqlConnection& sql = (*core)->sql;
    if (sql.isSqlite())
        HUIMIN_TRY(sql.script("PRAGMA cache_size=-262144; BEGIN IMMEDIATE"));
    else
        HUIMIN_TRY(sql.script("SET statement_timeout=0; SET maintenance_work_mem='256MB'; BEGIN; LOCK TABLE record IN EXCLUSIVE MODE"));
    std::unique_ptr<BulkLoader> loader(new BulkLoader(std::move(*core), database.options().clock.now()));
    auto any = sql.number("SELECT count(*) FROM (SELECT 1 FROM record LIMIT 1) first");
    if (!any)
        return any.error();
    if (any->value_or(0) != 0)
        return Error { ErrorCode::BadArgument, {}, {}, QStringLiteral("the center has records already") };
    // The index of words is built at the end: in one go it takes a tenth of the time.
    if (!sql.isSqlite())
        HUIMIN_TRY(sql.script("DROP INDEX search_tokens"));
    return loader;
}

BulkLoader::~BulkLoader()
{
    m_sink.reset();
    if (!m_finished && !m_core->sql.script("ROLLBACK"))
        qWarning("an unfinished load was not rolled back by us; the database does it when the connection ends");
}

Status BulkLoader::add(const RecordText& record)
{
    auto entity = readEntity(record);
    if (!entity)
        return entity.error();
    return addEntity(std::move(*entity), record.id);
}

Status BulkLoader::addEntity(RecordEntity entity, const QUuid& id)
{
    const RecordShape& shape = *entity.shape;
    const RecordKey key { shape.number, id };
    entity.setRev(1);
    if (entity.createdAt().us == 0)
        entity.setCreatedAt(m_at);
    if (entity.updatedAt().us == 0)
        entity.setUpdatedAt(entity.createdAt());
    const TextParts parts = splitText(entity);
    const RecordText record { shape.schema->type, id, 1, joinText(parts.body, parts.secret) };
    m_recent.remember(record);

    auto placement = m_placer.placementOf(record);
    if (!placement)
        return placement.error();
    if (!placement->complete)
        return Error { ErrorCode::BadArgument, {}, {}, QStringLiteral("a %1 came before what it stands by").arg(QString::fromLatin1(shape.schema->type)) };
    auto scopes = m_core->scopes.obtain(placement->scopes);
    if (!scopes)
        return scopes.error();

    ++m_count;
    QByteArray sealed;
    if (!parts.secret.isEmpty())
        sealed = m_core->sealer.seal(parts.secret, sealBinding(key.type, id, 1));
    const BulkValue sealedValue = sealed.isEmpty() ? BulkValue(nullptr) : BulkValue(BulkBytes { sealed });
    const ScopeIds* const scopeIds = &*scopes;
    if (m_core->sql.isSqlite())
        HUIMIN_TRY(addRow(*m_sink, sqliteRecordTable,
            { m_count, std::int64_t { key.type }, BulkUuid { id }, std::int64_t { 1 }, BulkText { parts.body }, sealedValue, BulkText { "" }, scopeIds }));
    else
        HUIMIN_TRY(addRow(*m_sink, postgresRecordTable,
            { std::int64_t { key.type }, BulkUuid { id }, std::int64_t { 1 }, BulkText { parts.body }, sealedValue, BulkText { "" }, scopeIds }));

    for (const NaturalKey& natural : naturalKeys(*shape.schema, entity.value.get())) {
        auto status = addRow(*m_sink, naturalKeyTable, { BulkBytes { m_core->hashOf(natural) }, std::int64_t { key.type }, BulkUuid { id } });
        if (!status && status.error().code == ErrorCode::Duplicate)
            return Error { ErrorCode::Duplicate, { { QStringLiteral("kind"), QString::fromLatin1(natural.kind) } }, {}, status.error().reason };
        HUIMIN_TRY(status);
    }
    auto refs = references(*shape.schema, entity.value.get());
    std::sort(refs.begin(), refs.end());
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    for (const QUuid& ref : refs)
        HUIMIN_TRY(addRow(*m_sink, refTable, { BulkUuid { ref }, std::int64_t { key.type }, BulkUuid { id } }));
    if (placement->until)
        HUIMIN_TRY(addRow(*m_sink, dueTable, { std::int64_t { key.type }, BulkUuid { id }, std::int64_t { placement->until->toJulianDay() } }));
    HUIMIN_TRY(addScopes(key, 1, *scopes));
    HUIMIN_TRY(addTokens(key, record, *scopes));
    if (m_sink->waiting() >= flushAt)
        HUIMIN_TRY(m_sink->flush());
    HUIMIN_TRY(addEvent(entity, *scopes));
    return addMatter(entity);
}

Status BulkLoader::addEvent(const RecordEntity& entity, const ScopeIds& scopes)
{
    const GridEvent* event = entity.as<GridEvent>();
    if (!event)
        return {};
    const QByteArray stage = event->state.toUtf8(), classCode = event->classCode.toUtf8();
    for (const int scope : scopes)
        HUIMIN_TRY(addRow(*m_sink, eventTable,
            { std::int64_t { scope }, BulkUuid { event->id.uuid }, BulkText { stage }, BulkText { classCode }, EventKeys::due(*event), event->reportedAt.us }));
    if (const auto look = nextLook(*event))
        return addRow(*m_sink, lookTable, { BulkUuid { event->id.uuid }, look->us });
    return {};
}

Status BulkLoader::addScopes(const RecordKey& key, std::int64_t rev, const ScopeIds& scopes)
{
    if (scopes.empty())
        return {};
    const std::int64_t hash = checkHash(schemaOfNumber(key.type)->type, key.id, rev);
    for (const int scope : scopes) {
        HUIMIN_TRY(addRow(*m_sink, memberTable, { std::int64_t { scope }, std::int64_t { key.type }, BulkUuid { key.id }, rev, hash }));
        Sum& sum = m_sums[{ scope, key.type }];
        ++sum.count;
        sum.sum = checkAdd(sum.sum, hash);
    }
    return {};
}

Status BulkLoader::addTokens(const RecordKey& key, const RecordText& record, const ScopeIds& scopes)
{
    if (!m_core->tokens)
        return {};
    const search::SearchEntry entry = m_core->tokens(record, m_recent);
    const auto tokens = SearchIndex::tokensOf(key, entry.tokens, scopes);
    if (tokens.empty())
        return {};
    const auto grid = SearchIndex::gridOf(*m_core, scopes);
    if (!grid)
        return grid.error();
    const QByteArray gridCode = grid->toLatin1();
    const QByteArray sealed = SearchIndex::sealedNumbers(*m_core, key, entry.numbers);
    if (!m_core->sql.isSqlite()) {
        BigArray numbers;
        for (const std::uint64_t token : tokens)
            numbers.values.push_back(static_cast<std::int64_t>(token));
        const BigArray* const array = &numbers;
        return addRow(*m_sink, ginTable, { std::int64_t { key.type }, BulkUuid { key.id }, array, BulkText { gridCode }, BulkText { entry.card }, BulkBytes { sealed } });
    }
    const std::int64_t row = m_count;
    HUIMIN_TRY(addRow(*m_sink, ftsTable, { row, BulkText { SearchIndex::ftsWords(tokens) } }));
    return addRow(*m_sink, ftsTokensTable, { row, BulkBytes { SearchIndex::packed(tokens) }, BulkText { gridCode }, BulkText { entry.card }, BulkBytes { sealed } });
}

Status BulkLoader::addMatter(const RecordEntity& entity)
{
    const Matter* matter = entity.as<Matter>();
    if (!matter)
        return {};
    const QByteArray stage = matter->stage.toUtf8();
    const QByteArray item = matter->itemCode.toUtf8();
    const QByteArray clock = enumText(matter->clock).toLatin1();
    HUIMIN_TRY(addRow(*m_sink, matterTable,
        { BulkUuid { matter->id.uuid }, BulkText { stage }, BulkText { item }, uuidOrNull(matter->hallId.uuid), uuidOrNull(matter->departmentId.uuid),
            uuidOrNull(matter->clerkId.uuid), uuidOrNull(matter->applicantId), BulkText { clock }, matter->appliedAt.us,
            std::int64_t { MatterKeys::dueDay(*matter) } }));
    return add(briefOf(*matter));
}

Status BulkLoader::finish()
{
    for (const auto& [key, sum] : m_sums)
        HUIMIN_TRY(addRow(*m_sink, sumTable, { std::int64_t { key.first }, std::int64_t { key.second }, sum.count, sum.sum }));
    HUIMIN_TRY(m_sink->flush());
    if (!m_core->sql.isSqlite())
        HUIMIN_TRY(m_core->sql.script("CREATE INDEX search_tokens ON search USING gin(tokens) WITH (fastupdate=off)"));
    // Table by table: of the whole database it would take locks on what is not ours, in any order, and meet others who do the same.
    if (!m_core->sql.isSqlite())
        HUIMIN_TRY(m_core->sql.script("DO $$ DECLARE own name; BEGIN FOR own IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP"
                                      " EXECUTE format('ANALYZE %I', own); END LOOP; END $$"));
    HUIMIN_TRY(m_core->sql.script("COMMIT"));
    m_finished = true;
    // The write-ahead log has grown to the size of the city.
    if (m_core->sql.isSqlite())
        HUIMIN_TRY(m_core->sql.script("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

} // namespace huimin
