#pragma once
#include "models/matters/calendarsource.h"
#include "app/center/http/log.h"
#include "models/store/centerdatabase.h"
#include <condition_variable>
#include <mutex>
#include <thread>

namespace huimin {

/// What the center does by itself, on a thread and a connection of its own: at the start and on each new business day it keeps its
/// records in order (models/store/upkeep.h), chains what waits of the audit and does the acts that are due by themselves; in between it
/// completes what was delivered, lets late grid events climb and counts limits anew after an import of a calendar. Several processes of one city may do it at once.
class Housekeeper {
public:
    Housekeeper(CenterDatabase& database, CalendarSource& calendar, const Clock& clock, http::Log& log);
    ~Housekeeper();
    Housekeeper(const Housekeeper&) = delete;
    Housekeeper& operator=(const Housekeeper&) = delete;

private:
    void run();
    Status round(CenterConnection& connection);
    Status daily(CenterConnection& connection, const WorkCalendar& calendar, QDate today);

    CenterDatabase& m_database;
    CalendarSource& m_calendar;
    const Clock& m_clock;
    http::Log& m_log;
    QDate m_keptOn; ///< the business day for which the daily work is done
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace huimin
