#include "app/citygen/worktime.h"
#include <algorithm>

namespace huimin::city {
namespace {
constexpr int openings[2][2] = { { 8 * 60 + 30, 12 * 60 }, { 13 * 60 + 30, 17 * 60 } }; // minutes of the day
} // namespace

Instant plusOfficeMinutes(const WorkDays& days, Instant at, int minutes)
{
    QDate day = businessDate(at);
    int minute = businessDateTime(at).time().msecsSinceStartOfDay() / 60'000;
    if (days.from(day, 0) != day)
        minute = 24 * 60; // a rest day
    for (;; day = day.addDays(1), minute = 0) {
        if (days.from(day, 0) != day)
            continue;
        for (const auto& [from, to] : openings) {
            const int start = std::max(minute, from);
            if (start >= to)
                continue;
            if (minutes <= to - start)
                return businessInstant(day, QTime(0, 0)).plusMs((start + minutes) * 60'000LL);
            minutes -= to - start;
        }
    }
}

Instant plusOfficeDays(const WorkDays& days, Instant at, int count) { return businessInstant(days.from(businessDate(at), count), QTime(17, 0)); }

} // namespace huimin::city
