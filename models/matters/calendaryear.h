#pragma once
#include "models/base/calendar.h"
#include "models/base/valueops.h"
#include "models/registry/organisation.h"

namespace huimin {

/// One day of a published year that is not what its weekday says: type holiday or workday.
struct CalendarDay {
    QDate date;
    QString type;
    std::optional<QString> name;
    bool operator==(const CalendarDay&) const = default;
};
template <>
const Schema& schemaOf<CalendarDay>();

/// The working days of a year as an administrator imported them (the State Council's notice), in place of the shipped ones. City.
struct CalendarYear {
    CalendarYearId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    int year = 0;
    std::vector<CalendarDay> days;
    StaffId importedBy;
    Instant importedAt;
    bool recounted = false; ///< the limits of open matters have been counted anew by it
    bool operator==(const CalendarYear&) const = default;
};
template <>
const Schema& schemaOf<CalendarYear>();

CalendarYearId calendarYearId(int year);
/// The shipped calendar with these years in place of its own; its version counts the imports.
Result<WorkCalendar> calendarOf(const std::vector<CalendarYear>& years);

} // namespace huimin
