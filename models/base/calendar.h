#pragma once
#include "models/base/result.h"
#include "models/base/time.h"
#include <QByteArrayView>
#include <QDate>
#include <QSet>
#include <cstdint>
#include <vector>

namespace huimin {

/// A date counted in working days. Provisional where the span touches a year without a published calendar, for which Monday to
/// Friday are counted.
struct CountedDay {
    QDate date;
    bool provisional = false;
    bool operator==(const CountedDay&) const = default;
};

/// The official calendar of working days: public holidays, and weekends that are worked instead, as the State Council announces
/// them each year (resources/calendar). A value that does not change; counting takes the same time over a week and over years.
/// Known are the days from 1990 to 2149; outside of these dates are invalid and counts 0.
class WorkCalendar {
public:
    /// The shipped years, version 1.
    WorkCalendar();
    /// A calendar of the years of a CSV text (`date,type` with type holiday or workday; further columns are not read). Fails as
    /// CsvTable does, and as Invalid with `line` and `what` = value for a date or type that cannot be, twice for a day that was there.
    static Result<WorkCalendar> fromCsv(QByteArrayView utf8);
    /// This calendar with the published years of another in place of its own; its version is one higher.
    WorkCalendar withYearsOf(const WorkCalendar& newer) const;

    int version() const { return m_version; }
    bool isPublished(int year) const { return m_published.contains(year); }
    bool isWorkday(QDate date) const;
    /// The weekday whose office hours hold on a date, 1 = Monday: make-up working days use Monday's.
    int scheduleWeekday(QDate date) const;

    /// The n-th working day after `from`, which is not counted itself; n = 0: `from`, or the next working day where it is a rest
    /// day; n < 0: the −n-th working day before `from`.
    CountedDay addWorkdays(QDate from, int n) const;
    /// How many working days lie after `from` up to and with `to`; negative where `to` is earlier.
    int workdaysBetween(QDate from, QDate to) const;
    /// Whether a span touches a year that is not published.
    bool isProvisional(QDate from, QDate to) const;
    /// The day that an application counts for: that of `at` where it is a working day and not later than `closing`, else the next.
    QDate acceptedOn(Instant at, QTime closing) const;

private:
    struct Exception {
        QDate date;
        bool worked = false;
    };
    explicit WorkCalendar(std::vector<Exception> exceptions);
    void count();
    static Result<std::vector<Exception>> parse(QByteArrayView utf8);
    bool isKnown(QDate date) const;
    std::int32_t countedUpTo(QDate date) const;

    std::vector<Exception> m_exceptions; ///< by date
    QSet<int> m_published;
    std::vector<std::int32_t> m_counts; ///< working days from the first known day up to and with each day
    int m_version = 1;
};

} // namespace huimin
