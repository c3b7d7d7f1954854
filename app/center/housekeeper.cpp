#include "app/center/housekeeper.h"
#include "models/store/auditlog.h"
#include "models/store/upkeep.h"

namespace huimin {
namespace {
/// How often the clock is looked at. A round with nothing to do costs a few reads.
constexpr std::chrono::seconds betweenRounds { 20 };
}

Housekeeper::Housekeeper(CenterDatabase& database, const Clock& clock, http::Log& log)
    : m_database(database), m_clock(clock), m_log(log), m_thread([this] { run(); })
{
}

Housekeeper::~Housekeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_wake.notify_one();
    }
    m_thread.join();
}

void Housekeeper::run()
{
    std::unique_ptr<CenterConnection> connection;
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        lock.unlock();
        if (!connection) {
            auto opened = m_database.connect();
            if (opened)
                connection = std::move(*opened);
        }
        if (connection)
            if (const Status done = round(*connection); !done) {
                m_log.error("housekeeping failed", { { "reason", done.error().reason.toUtf8() } });
                connection.reset(); // a database that was away is asked anew
            }
        lock.lock();
        m_wake.wait_for(lock, betweenRounds, [this] { return m_ending; });
    }
}

Status Housekeeper::round(CenterConnection& connection)
{
    const QDate today = m_clock.today();
    if (m_keptOn == today)
        return {};
    HUIMIN_TRY(dailyUpkeep(connection));
    const auto chained = AuditLog(connection.core()).seal();
    if (!chained)
        return chained.error();
    m_keptOn = today;
    m_log.info("daily upkeep done", { { "day", today.toString(Qt::ISODate).toLatin1() } });
    return {};
}

} // namespace huimin
