#pragma once
#include "app/center/centerparts.h"
#include "app/center/commandline.h"
#include "app/center/hintteller.h"
#include "app/center/housekeeper.h"
#include "app/center/http/router.h"
#include "app/center/http/server.h"

namespace huimin {

/// One center process: its database, routes and server, put together in one place.
class Center {
public:
    Center(const CommandLine& commandLine, const Clock& clock, Random& random);
    ~Center();

    /// Opens the database (making or migrating it), and refuses what must not be served: a generated key or demonstration password
    /// beyond loopback without `--demonstration`.
    Status open();
    /// Listens and serves; the address that it really has.
    Result<http::Endpoint> start();
    /// Finishes what is in flight and ends.
    void stop();

private:
    CommandLine m_commandLine;
    const Clock& m_clock;
    Random& m_random;
    http::Metrics m_metrics;
    http::HintHub m_hints;
    http::Log m_log;
    Pinyin m_pinyin;
    CalendarSource m_calendar;
    RateLimiter m_rates;
    ActorShelf m_actors;
    sensing::RuleShelf m_ruleShelf; ///< keeps the rules that the parts name
    std::unique_ptr<CenterDatabase> m_database;
    std::unique_ptr<CenterParts> m_parts;
    std::unique_ptr<http::Router> m_router;
    std::unique_ptr<http::WorkerPool> m_pool;
    std::unique_ptr<http::Server> m_server;
    std::unique_ptr<HintTeller> m_hintTeller;
    std::unique_ptr<Housekeeper> m_housekeeper;
};

/// Where the key file stands: `--key-file`, else `center.key` beside a SQLite file, else /var/lib/huimin-center/center.key.
QString keyFileOf(const CommandLine& commandLine);
/// The key of that file; where there is none yet it is made and `made` is told its path.
Result<CenterKey> obtainKey(const CommandLine& commandLine, Random& random, const std::function<void(const QString&)>& made);

} // namespace huimin
