#pragma once
#include "models/base/calendar.h"

namespace huimin::city {

/// The official working days, counted from the city's day: 0 is T, −1 the working day before.
class WorkDays {
public:
    /// T is `asOf`, or the next working day.
    explicit WorkDays(QDate asOf) : m_day(m_calendar.addWorkdays(asOf, 0).date) { }
    QDate day() const { return m_day; }
    /// The working day so many after (before) T.
    QDate at(int offset) const { return m_calendar.addWorkdays(m_day, offset).date; }
    /// The working day so many after (before) another day.
    QDate from(QDate day, int count) const { return m_calendar.addWorkdays(day, count).date; }
    /// How many working days after T a date lies; of a rest day the next working day.
    int offsetOf(QDate date) const { return m_calendar.workdaysBetween(m_day, m_calendar.addWorkdays(date, 0).date); }
    const WorkCalendar& calendar() const { return m_calendar; }

private:
    WorkCalendar m_calendar;
    QDate m_day;
};

} // namespace huimin::city
