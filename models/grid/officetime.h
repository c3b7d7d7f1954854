#pragma once
#include "models/base/time.h"
#include "models/registry/organisation.h"

namespace huimin {

class WorkCalendar;

/// Time as an office counts it: the opening hours of a hall on the working days of the calendar; make-up working days have Monday's
/// hours. A hall without hours is open 08:30–12:00 and 13:30–17:00.
class OfficeTime {
public:
    /// `calendar` has to live as long as this value.
    OfficeTime(const Hall& hall, const WorkCalendar& calendar);

    /// The instant at which so many office minutes have passed; whole minutes. 0 or less: `from` itself.
    Instant plusMinutes(Instant from, std::int64_t minutes) const;
    /// Closing time of the n-th working day after that of `from`.
    Instant endOfWorkday(Instant from, int days) const;
    /// Office minutes from one instant to a later one; 0 where it is not later.
    std::int64_t minutesBetween(Instant from, Instant to) const;
    /// Office minutes of a usual day: what a limit of one working day counts as.
    int minutesOfDay() const { return m_minutesOfDay; }

private:
    struct Span {
        int weekday;
        int from; ///< minutes of the day
        int to;
    };
    const WorkCalendar* m_calendar;
    std::vector<Span> m_spans; ///< by weekday and time
    int m_minutesOfDay = 0;
};

/// The hall that serves the street of a grid (its code); a hall without hours where there is none.
Hall hallOfGrid(const std::vector<Hall>& halls, QStringView gridCode);

} // namespace huimin
