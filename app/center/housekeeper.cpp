#include "app/center/housekeeper.h"
#include "models/store/auditlog.h"
#include "models/store/eventpasses.h"
#include "models/store/matterpasses.h"
#include "models/store/taskpasses.h"
#include "models/store/upkeep.h"

namespace huimin {
namespace {
/// How often the clock is looked at. A round with nothing to do costs a few reads.
constexpr std::chrono::seconds betweenRounds { 20 };
}

Housekeeper::Housekeeper(CenterDatabase& database, CalendarSource& calendar, const Clock& clock, http::Log& log)
    : m_database(database), m_calendar(calendar), m_clock(clock), m_log(log), m_thread([this] { run(); })
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
    const auto calendar = m_calendar.of(connection.reader());
    if (!calendar)
        return calendar.error();
    const auto moved = recountLimits(connection, **calendar);
    if (!moved)
        return moved.error();
    if (*moved > 0)
        m_log.info("limits counted anew", { { "moved", std::int64_t { *moved } } });
    const auto events = runAutomaticEvents(connection, **calendar);
    if (!events)
        return events.error();
    if (*events > 0)
        m_log.info("events moved by themselves", { { "acts", std::int64_t { *events } } });
    const QDate today = m_clock.today();
    if (m_keptOn != today)
        return daily(connection, **calendar, today);
    const auto completed = runAutomaticActs(connection, { QStringLiteral("95") }, **calendar);
    return completed ? Status() : Status(completed.error());
}

Status Housekeeper::daily(CenterConnection& connection, const WorkCalendar& calendar, QDate today)
{
    HUIMIN_TRY(dailyUpkeep(connection));
    HUIMIN_TRY(listEvents(connection));
    const auto chained = AuditLog(connection.core()).seal();
    if (!chained)
        return chained.error();
    static const QStringList stages { QStringLiteral("30"), QStringLiteral("80"), QStringLiteral("81"), QStringLiteral("95"), QStringLiteral("85") };
    const auto done = runAutomaticActs(connection, stages, calendar);
    if (!done)
        return done.error();
    const auto tasks = makeTasksByRules(connection, calendar);
    if (!tasks)
        return tasks.error();
    m_keptOn = today;
    m_log.info("daily upkeep done", { { "day", today.toString(Qt::ISODate).toLatin1() }, { "acts", std::int64_t { *done } }, { "tasks", std::int64_t { *tasks } } });
    return {};
}

} // namespace huimin
