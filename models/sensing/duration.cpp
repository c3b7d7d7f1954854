#include "models/sensing/duration.h"
#include <algorithm>

namespace huimin::sensing {
namespace {

constexpr int furthestMonths = 200 * 12;
constexpr int furthestDays = 200 * 366;
constexpr int furthestWorkdays = 10'000;
const QDate firstCounted(1990, 2, 1), lastCounted(2149, 11, 30);

Error wrongDuration(const char* code)
{
    Error error { ErrorCode::Invalid };
    error.fields << FieldIssue { QString(), QString::fromLatin1(code) };
    return error;
}

QDate plainWorkdays(QDate from, int n)
{
    const int step = n < 0 ? -1 : 1;
    QDate day = from;
    for (int left = std::abs(n); left > 0;) {
        day = day.addDays(step);
        if (day.dayOfWeek() <= 5)
            --left;
    }
    return day;
}

bool isCounted(QDate day) { return day >= firstCounted && day <= lastCounted; }

/// Whether a rest day lies in a run of three or more that holds a day off which would else be worked.
bool isInHoliday(QDate day, const WorkCalendar& calendar)
{
    if (isWorkingDay(day, calendar))
        return false;
    QDate first = day, last = day;
    while (!isWorkingDay(first.addDays(-1), calendar))
        first = first.addDays(-1);
    while (!isWorkingDay(last.addDays(1), calendar))
        last = last.addDays(1);
    if (first.daysTo(last) < 2)
        return false;
    for (QDate at = first; at <= last; at = at.addDays(1))
        if (at.dayOfWeek() <= 5)
            return true;
    return false;
}

} // namespace

Result<Duration> Duration::parse(QStringView text)
{
    Duration span;
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    if (!text.startsWith(u'P') || text.size() < 3 || text.size() > 40)
        return wrongDuration("format");
    text = text.mid(1);
    bool time = false;
    QString units;
    qint64 months = 0, days = 0, workdays = 0, hours = 0;
    while (!text.isEmpty()) {
        if (text.front() == u'T' && !time) {
            time = true;
            text = text.mid(1);
        }
        qint64 number = 0;
        qsizetype digits = 0;
        while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9') {
            if (digits >= 9)
                return wrongDuration("range");
            number = number * 10 + (text[digits].unicode() - u'0');
            ++digits;
        }
        if (digits == 0 || digits == text.size())
            return wrongDuration("format");
        const QChar unit = text[digits];
        const bool worked = !time && unit == u'W' && text.mid(digits + 1).startsWith(u'D');
        const QChar mark = worked ? QChar(u'w') : unit;
        // Each unit once, from the largest to the smallest.
        const QString order = time ? QStringLiteral("H") : QStringLiteral("YMWDw");
        if (!order.contains(mark) || (!units.isEmpty() && order.contains(units.back()) && order.indexOf(mark) <= order.indexOf(units.back())))
            return wrongDuration("format");
        units += mark;
        switch (mark.unicode()) {
        case u'Y': months += number * 12; break;
        case u'M': months += number; break;
        case u'W': days += number * 7; break;
        case u'D': days += number; break;
        case u'w': workdays += number; break;
        default: hours += number; break;
        }
        text = text.mid(digits + (worked ? 2 : 1));
    }
    if (units.isEmpty() || hours % 24 != 0 || (units.contains(u'w') && units.size() > 1))
        return wrongDuration("format");
    days += hours / 24;
    if (months > furthestMonths || days > furthestDays || workdays > furthestWorkdays)
        return wrongDuration("range");
    const int sign = negative ? -1 : 1;
    return Duration { sign * static_cast<int>(months), sign * static_cast<int>(days), sign * static_cast<int>(workdays) };
}

bool isWorkingDay(QDate date, const WorkCalendar& calendar)
{
    return isCounted(date) ? calendar.isWorkday(date) : date.dayOfWeek() <= 5;
}

QDate added(QDate from, const Duration& span, const WorkCalendar& calendar)
{
    const QDate day = from.addMonths(span.months).addDays(span.days);
    if (span.workdays == 0)
        return day;
    if (isCounted(day))
        if (const CountedDay counted = calendar.addWorkdays(day, span.workdays); counted.date.isValid())
            return counted.date;
    return plainWorkdays(day, span.workdays);
}

QDate adjusted(QDate due, std::optional<QDate> start, Adjust adjust, const WorkCalendar& calendar)
{
    if (adjust == Adjust::None || adjust == Adjust::Workday)
        return due;
    int putOff = 0;
    if (adjust == Adjust::NextWorkdayHoliday && start && start->year() == due.year() && start->month() == due.month())
        for (QDate day(due.year(), due.month(), 1); day <= due; day = day.addDays(1))
            putOff += isInHoliday(day, calendar) ? 1 : 0;
    if (putOff > 0)
        return added(due, { 0, 0, putOff }, calendar);
    while (!isWorkingDay(due, calendar))
        due = due.addDays(1);
    return due;
}

int wholeYears(QDate birth, QDate on)
{
    int years = on.year() - birth.year();
    if (birth.addYears(years) > on)
        --years;
    return years;
}

} // namespace huimin::sensing
