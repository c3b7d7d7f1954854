#include "models/base/time.h"
#include <chrono>

namespace huimin {

const QTimeZone& businessZone()
{
    static const QTimeZone zone = [] {
        QTimeZone shanghai("Asia/Shanghai");
        // A machine without zone data still has the right offset: China has had no summer time since 1991.
        return shanghai.isValid() ? shanghai : QTimeZone(8 * 3600);
    }();
    return zone;
}

QDate businessDate(Instant at) { return businessDateTime(at).date(); }

Instant businessInstant(QDate date, QTime time)
{
    return Instant::fromMs(QDateTime(date, time, businessZone()).toMSecsSinceEpoch());
}

QDateTime businessDateTime(Instant at) { return QDateTime::fromMSecsSinceEpoch(at.ms(), businessZone()); }

Instant SystemClock::now() const
{
    using namespace std::chrono;
    return { duration_cast<microseconds>(system_clock::now().time_since_epoch()).count() };
}

std::int64_t SystemClock::monotonicUs() const
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace huimin
