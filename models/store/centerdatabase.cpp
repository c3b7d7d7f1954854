#include "models/store/centerdatabase.h"
#include "models/store/centerwriter.h"
#include "models/store/migrations.h"
#include <libpq-fe.h>

namespace huimin {
namespace {
constexpr int writeAttempts = 12;
const QString epochWord = QStringLiteral("epoch");
const QString keyCheckWord = QStringLiteral("key-check");
const QString generatedWord = QStringLiteral("generated");
} // namespace

// ---- snapshot, connection

CenterSnapshot::~CenterSnapshot()
{
    // Nothing was written; where the connection is gone the reading is over as well.
    if (!core().sql.script("ROLLBACK"))
        core().scopes.forget();
}

CenterConnection::CenterConnection(CenterDatabase& database, std::unique_ptr<CenterCore> core)
    : m_database(database), m_core(std::move(core)), m_reader(*m_core)
{
}
CenterConnection::~CenterConnection() = default;

Status CenterConnection::begin(const QByteArray& words)
{
    Status status = m_core->sql.script(words);
    // A server that was restarted: the first statement finds out.
    if (!status && !m_core->sql.isSqlite() && PQstatus(m_core->sql.postgres()) != CONNECTION_OK) {
        HUIMIN_TRY(m_core->sql.reopen());
        status = m_core->sql.script(words);
    }
    return status;
}

Result<std::unique_ptr<CenterSnapshot>> CenterConnection::snapshot()
{
    HUIMIN_TRY(begin(m_core->sql.isSqlite() ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    return std::make_unique<CenterSnapshot>(*m_core);
}

Status CenterConnection::runWrite(const std::function<Status(CenterTransaction&)>& work)
{
    if (m_database.m_writer)
        return m_database.m_writer->run(work);
    std::set<RecordKey> contended;
    for (int attempt = 1;; ++attempt) {
        const Status status = writeOnce(work, &contended);
        if (status || !mustRunAgain(status.error()) || attempt == writeAttempts)
            return status;
    }
}

Status CenterConnection::writeOnce(const std::function<Status(CenterTransaction&)>& work, std::set<RecordKey>* contended)
{
    HUIMIN_TRY(begin("BEGIN"));
    Status status;
    {
        CenterTransaction transaction(*m_core, m_core->clock.now(), *contended);
        status = work(transaction);
        if (transaction.again())
            status = *transaction.again();
        if (status)
            status = transaction.finish();
        *contended = transaction.contended();
    }
    if (status)
        status = m_core->sql.script("COMMIT");
    if (status && m_database.m_stamper)
        m_database.m_stamper->wake();
    if (!status) {
        m_core->scopes.forget();
        const Status undone = m_core->sql.script("ROLLBACK");
        if (!undone && PQstatus(m_core->sql.postgres()) == CONNECTION_OK)
            return undone;
    }
    return status;
}

Status CenterConnection::stampNow()
{
    int others = 0;
    while (!m_core->sql.isSqlite()) {
        auto moved = m_core->sql.number("SELECT feed_stamp(1000)");
        if (!moved)
            return moved.error();
        if (moved->value_or(0) >= 1000)
            continue;
        // Another one is at work: it may have begun before what we are to stamp was there, the one after it has not.
        if (moved->value_or(0) >= 0 || ++others > 2)
            break;
        HUIMIN_TRY(m_core->sql.exec("SELECT pg_advisory_xact_lock_shared(7077)"));
    }
    return {};
}

// ---- database

CenterDatabase::CenterDatabase(CenterOptions options) : m_options(std::move(options)), m_random(m_options.random) { }
CenterDatabase::~CenterDatabase() = default;

Result<std::unique_ptr<CenterDatabase>> CenterDatabase::open(CenterOptions options)
{
    auto url = DatabaseUrl::parse(options.url);
    if (!url)
        return url.error();
    std::unique_ptr<CenterDatabase> database(new CenterDatabase(std::move(options)));
    database->m_url = *url;
    {
        auto sql = SqlConnection::open(*url);
        if (!sql)
            return sql.error();
        HUIMIN_TRY(migrate(**sql));
        HUIMIN_TRY(database->prepare(**sql));
    }
    const auto newCore = [database = database.get()] { return database->newCore(); };
    const FeedMoved moved = [database = database.get()](std::int64_t seq) { database->tellFeedMoved(seq); };
    if (database->isSqlite()) {
        database->m_writer = std::make_unique<CenterWriter>(newCore, moved);
    } else if (database->m_options.stampsByItself) {
        database->m_stamper = std::make_unique<FeedStamper>(newCore);
        database->m_listener = std::make_unique<FeedListener>(*url, moved);
    }
    return database;
}

QUuid CenterDatabase::epoch() const
{
    const std::lock_guard lock(m_mutex);
    return m_epoch;
}

void CenterDatabase::setEpoch(const QUuid& epoch)
{
    const std::lock_guard lock(m_mutex);
    m_epoch = epoch;
}

void CenterDatabase::onFeedMoved(FeedMoved listener)
{
    const std::lock_guard lock(m_mutex);
    m_feedMoved = std::move(listener);
}

void CenterDatabase::tellFeedMoved(std::int64_t seq)
{
    FeedMoved listener;
    {
        const std::lock_guard lock(m_mutex);
        listener = m_feedMoved;
    }
    if (listener)
        listener(seq);
}

Status CenterDatabase::prepare(SqlConnection& sql)
{
    const QString check = QString::fromLatin1(hmacSha256(m_options.key.subkey("check"), "huimin").toHex());
    // Two processes may come to an empty database at once: who writes first is right.
    HUIMIN_TRY(sql.exec("INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT DO NOTHING", keyCheckWord, check));
    HUIMIN_TRY(sql.exec("INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT DO NOTHING", epochWord, uuidText(newUuid(m_options.clock, m_random))));
    if (m_options.key.isGenerated())
        HUIMIN_TRY(sql.exec("INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT DO NOTHING", generatedWord, QStringLiteral("1")));
    auto kept = metaValue(sql, keyCheckWord);
    auto epoch = metaValue(sql, epochWord);
    auto generated = metaValue(sql, generatedWord);
    if (!kept || !epoch || !generated)
        return !kept ? kept.error() : !epoch ? epoch.error() : generated.error();
    if (*kept != check)
        return Error { ErrorCode::KeyFileWrong, {}, {}, QStringLiteral("the database was filled under another key") };
    setEpoch(uuidFromText(epoch->value_or(QString())));
    m_generated = generated->has_value() || m_options.key.isGenerated();
    return {};
}

Result<std::unique_ptr<CenterCore>> CenterDatabase::newCore()
{
    auto sql = SqlConnection::open(m_url);
    if (!sql)
        return sql.error();
    return std::make_unique<CenterCore>(std::move(*sql), m_options, m_random);
}

Result<std::unique_ptr<CenterConnection>> CenterDatabase::connect()
{
    auto core = newCore();
    if (!core)
        return core.error();
    return std::unique_ptr<CenterConnection>(new CenterConnection(*this, std::move(*core)));
}

} // namespace huimin
