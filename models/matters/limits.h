#pragma once
#include "models/matters/catalogue.h"
#include "models/matters/matter.h"
#include "models/registry/organisation.h"

/// The time limits of a matter: the day that counts, the due dates, the stretches in which a clock ran or stood. Days are working
/// days of the official calendar; a limit is a date, the whole day in the business zone.
namespace huimin {

class WorkCalendar;

/// How an application after closing counts (a setting of the center).
enum class AfterClosing { NextWorkingDay, SameDay };

/// When the hall closes on a day: the last `to` of its hours that day (make-up working days use Monday's row); 17:00 where the
/// hall has none.
QTime closingTime(const Hall& hall, QDate day, const WorkCalendar& calendar);
/// The day that an application at this instant counts for (acceptedOn): a working day until its closing, else the next one.
QDate countingDay(const Hall& hall, Instant at, const WorkCalendar& calendar, AfterClosing rule = AfterClosing::NextWorkingDay);

struct DueDate {
    QDate on;
    bool provisional = false; ///< the span touches a year without a published calendar
};
/// Day 1 is the next working day after `from`; 0 days are due on `from` itself.
DueDate dueDate(QDate from, int workingDays, const WorkCalendar& calendar);

/// The due date by the stretches of one limit: stopped stretches do not count. The segment's `from` is the day on which it began
/// and is not counted itself; `to` is the day on which it ended and is counted, where it ran. A stopped last segment without `to`
/// counts as if it went on from `today`.
DueDate dueBySegments(
    const std::vector<ClockSegment>& segments, LimitKind limit, int workingDays, QDate today, const WorkCalendar& calendar);

/// Both limits of a matter as its stretches, its extension and the calendar give them.
struct CountedLimits {
    QDate statutoryDue;
    QDate promisedDue;
    bool provisional = false;
    bool operator==(const CountedLimits&) const = default;
};
/// Nothing for a matter that was not accepted. A matter whose clock stands is counted as if it went on from `today`.
std::optional<CountedLimits> countLimits(
    const Matter& matter, const ServiceItem& item, const std::vector<ClockSegment>& segments, QDate today, const WorkCalendar& calendar);
/// Sets the due dates; where they move, those before are kept with the reason. False where nothing changed.
bool moveDues(Matter& matter, const CountedLimits& counted, const QString& reason, Instant at);

/// The last day on which a notice of what is missing can be given (art. 32: five working days); after it an application counts as
/// accepted from the day of its receipt. Nothing before papers were received.
std::optional<QDate> noticeDue(const Matter& matter, const Hall& hall, const WorkCalendar& calendar);

/// Working days of a limit that have run, by its segments, up to and with `today`.
int elapsedDays(const std::vector<ClockSegment>& segments, LimitKind limit, QDate today, const WorkCalendar& calendar);

} // namespace huimin
