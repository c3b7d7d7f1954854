#include "app/center/center.h"
#include "app/center/problems.h"
#include "app/center/routes.h"
#include "models/store/accounts.h"
#include "models/store/upkeep.h"
#include <QFileInfo>
#include <algorithm>

namespace huimin {
namespace {
constexpr std::size_t queueLimit = 512;
constexpr double requestsPerSecond = 50;
constexpr double requestBurst = 200;

search::TokenKey tokenKeyOf(const CenterKey& key)
{
    search::TokenKey out {};
    const Secret secret = key.subkey("search", out.size());
    std::copy_n(reinterpret_cast<const unsigned char*>(secret.view().data()), out.size(), out.begin());
    return out;
}
} // namespace

QString keyFileOf(const CommandLine& commandLine)
{
    if (!commandLine.keyFile.isEmpty())
        return commandLine.keyFile;
    if (commandLine.database.startsWith(QLatin1String("sqlite:")))
        return QFileInfo(commandLine.database.mid(7)).absolutePath() + QStringLiteral("/center.key");
    return QStringLiteral("/var/lib/huimin-center/center.key");
}

Result<CenterKey> obtainKey(const CommandLine& commandLine, Random& random, const std::function<void(const QString&)>& made)
{
    const QString path = keyFileOf(commandLine);
    if (QFileInfo::exists(path))
        return CenterKey::load(path);
    auto key = CenterKey::create(path, random);
    if (key)
        made(path);
    return key;
}

Center::Center(const CommandLine& commandLine, const Clock& clock, Random& random)
    : m_commandLine(commandLine), m_clock(clock), m_random(random), m_log(clock), m_rates(clock, requestsPerSecond, requestBurst)
{
}

Center::~Center() { stop(); }

Status Center::open()
{
    auto endpoint = http::Endpoint::parse(m_commandLine.listen);
    if (!endpoint)
        return endpoint.error();
    auto key = obtainKey(m_commandLine, m_random, [this](const QString& path) {
        m_log.info("key made", { { "path", path.toUtf8() }, { "advice", QByteArray("back it up: without it sealed numbers are lost") } });
    });
    if (!key)
        return key.error();
    const search::TokenKey tokenKey = tokenKeyOf(*key);
    const Pinyin& pinyin = m_pinyin;
    auto database = CenterDatabase::open({ m_commandLine.database, *key, m_clock, m_random,
        [tokenKey, &pinyin](const RecordText& record, RecordReader& records) { return search::entryOf(tokenKey, pinyin, record, records); } });
    if (!database)
        return database.error();
    m_database = std::move(*database);
    if (!endpoint->isLoopback() && !m_commandLine.demonstration && (key->isGenerated() || m_database->isGenerated())) {
        Error error { ErrorCode::BadArgument };
        error.reason = QStringLiteral("a demonstration city, whose keys and passwords everybody can know, is served on loopback only; --demonstration says that it may be");
        return error;
    }
    auto rules = sensing::RuleBook::shipped();
    if (!rules)
        return rules.error();
    for (const sensing::RuleProblem& problem : rules->problems())
        m_log.error("rule refused", { { "file", problem.file.toUtf8() }, { "rule", problem.rule.toUtf8() }, { "path", problem.path.toUtf8() }, { "why", problem.code.toUtf8() }, { "words", problem.words.toUtf8() } });
    m_parts = std::make_unique<CenterParts>(CenterParts { *m_database, m_clock, m_random, m_pinyin, m_calendar, tokenKey,
        search::LookupEngine(m_pinyin, tokenKey), m_metrics, m_hints, m_log, m_rates, m_actors, std::move(*rules) });
    m_parts->connections.resize(static_cast<std::size_t>(m_commandLine.workers));
    // Workers open theirs on their own threads; one here tells at once what is wrong with the database.
    auto probe = m_database->connect();
    if (!probe)
        return probe.error();
    const auto indexed = indexCards(**probe, [this](int done, int total) {
        m_log.info("search index renewed", { { "done", std::int64_t { done } }, { "of", std::int64_t { total } } });
    });
    if (!indexed)
        return indexed.error();
    if (!endpoint->isLoopback() && !m_commandLine.demonstration) {
        auto stands = Accounts((*probe)->core()).demonstrationPasswordStands();
        if (!stands)
            return stands.error();
        if (*stands) {
            Error error { ErrorCode::BadArgument };
            error.reason = QStringLiteral("an account still has the demonstration password: it is served on loopback only; --demonstration says that it may be");
            return error;
        }
    }
    return {};
}

Result<http::Endpoint> Center::start()
{
    m_router = std::make_unique<http::Router>();
    addRoutes(*m_router, *m_parts);
    http::WorkerPool::Hooks hooks;
    hooks.started = [this](int worker) {
        auto connection = m_database->connect();
        if (connection)
            m_parts->connections[static_cast<std::size_t>(worker)] = std::move(*connection);
        else
            m_log.error("database connection failed", { { "reason", connection.error().reason.toUtf8() } });
    };
    hooks.ending = [this](int worker) { m_parts->connections[static_cast<std::size_t>(worker)].reset(); };
    m_hintTeller = std::make_unique<HintTeller>(*m_database, m_hints);
    m_pool = std::make_unique<http::WorkerPool>(m_commandLine.workers, queueLimit, hooks);
    auto& requests = m_metrics.histogram("huimin_request_seconds", "Time from the first byte of a request to the last of its answer.");
    http::Server::Options options;
    options.problems = writeProblem;
    options.observer = [this, &requests](const http::Exchange& exchange) {
        requests.observe(static_cast<double>(exchange.microseconds) / 1e6);
        m_metrics.counter("huimin_requests_total", "Requests by route and status.",
            { { "route", exchange.route.isEmpty() ? QByteArray("none") : exchange.route }, { "status", QByteArray::number(exchange.status) } }).add();
        m_log.info("request", { { "id", exchange.requestId }, { "route", exchange.route }, { "status", std::int64_t { exchange.status } },
            { "us", exchange.microseconds }, { "bytes", static_cast<std::int64_t>(exchange.bytesOut) }, { "reason", exchange.reason } });
    };
    m_server = std::make_unique<http::Server>(http::Server::Parts { *m_router, *m_pool, m_clock, m_random }, std::move(options));
    auto endpoint = http::Endpoint::parse(m_commandLine.listen);
    if (!endpoint)
        return endpoint.error();
    auto bound = m_server->listen(*endpoint);
    if (!bound)
        return bound.error();
    m_server->start();
    m_housekeeper = std::make_unique<Housekeeper>(*m_database, m_calendar, m_clock, m_log);
    return *bound;
}

void Center::stop()
{
    m_housekeeper.reset();
    m_hintTeller.reset();
    m_hints.stop();
    if (m_server)
        m_server->stop();
    m_server.reset();
    if (m_pool)
        m_pool->stop();
    m_pool.reset();
    m_router.reset();
    m_parts.reset();
    m_database.reset();
}

} // namespace huimin
