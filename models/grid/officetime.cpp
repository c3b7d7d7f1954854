#include "models/grid/officetime.h"
#include "models/base/calendar.h"
#include <algorithm>

namespace huimin {
namespace {
constexpr int streetDigits = 9;
constexpr int longestWait = 4000; ///< days after which a hall that never opens is given up
constexpr int usualHours[2][2] = { { 8 * 60 + 30, 12 * 60 }, { 13 * 60 + 30, 17 * 60 } };

int minuteOf(QTime time) { return time.msecsSinceStartOfDay() / 60'000; }
} // namespace

OfficeTime::OfficeTime(const Hall& hall, const WorkCalendar& calendar) : m_calendar(&calendar)
{
    for (const OfficeHours& hours : hall.hours) {
        const QTime from = QTime::fromString(hours.from, QStringLiteral("HH:mm"));
        const QTime to = QTime::fromString(hours.to, QStringLiteral("HH:mm"));
        if (from.isValid() && to.isValid() && from < to)
            m_spans.push_back({ hours.weekday, minuteOf(from), minuteOf(to) });
    }
    if (m_spans.empty())
        for (int weekday = 1; weekday <= 7; ++weekday)
            for (const auto& [from, to] : usualHours)
                m_spans.push_back({ weekday, from, to });
    std::sort(m_spans.begin(), m_spans.end(), [](const Span& a, const Span& b) { return std::pair(a.weekday, a.from) < std::pair(b.weekday, b.from); });
    for (const Span& span : m_spans)
        if (span.weekday == m_spans.front().weekday)
            m_minutesOfDay += span.to - span.from;
}

Instant OfficeTime::plusMinutes(Instant from, std::int64_t minutes) const
{
    if (minutes <= 0)
        return from;
    QDate day = businessDate(from);
    int minute = minuteOf(businessDateTime(from).time());
    for (int passed = 0; passed < longestWait; ++passed, day = day.addDays(1), minute = 0) {
        if (!m_calendar->isWorkday(day))
            continue;
        const int weekday = m_calendar->scheduleWeekday(day);
        for (const Span& span : m_spans) {
            const int start = std::max(minute, span.from);
            if (span.weekday != weekday || start >= span.to)
                continue;
            if (minutes <= span.to - start)
                return businessInstant(day, QTime(0, 0)).plusMs((start + minutes) * 60'000);
            minutes -= span.to - start;
        }
    }
    return businessInstant(day, QTime(0, 0));
}

Instant OfficeTime::endOfWorkday(Instant from, int days) const
{
    const QDate day = m_calendar->addWorkdays(businessDate(from), days).date;
    const int weekday = m_calendar->scheduleWeekday(day);
    int closing = usualHours[1][1];
    for (const Span& span : m_spans)
        if (span.weekday == weekday)
            closing = span.to;
    return businessInstant(day, QTime(0, 0)).plusMs(closing * 60'000LL);
}

std::int64_t OfficeTime::minutesBetween(Instant from, Instant to) const
{
    if (to <= from)
        return 0;
    const QDate last = businessDate(to);
    std::int64_t minutes = 0;
    for (QDate day = businessDate(from); day <= last; day = day.addDays(1)) {
        if (!m_calendar->isWorkday(day))
            continue;
        const Instant midnight = businessInstant(day, QTime(0, 0));
        const int weekday = m_calendar->scheduleWeekday(day);
        for (const Span& span : m_spans) {
            if (span.weekday != weekday)
                continue;
            const Instant begin = std::max(from, midnight.plusMs(span.from * 60'000LL));
            const Instant end = std::min(to, midnight.plusMs(span.to * 60'000LL));
            if (begin < end)
                minutes += (end.us - begin.us) / 60'000'000;
        }
    }
    return minutes;
}

Hall hallOfGrid(const std::vector<Hall>& halls, QStringView gridCode)
{
    for (const Hall& hall : halls)
        for (const QString& street : hall.streets)
            if (gridCode.startsWith(QStringView(street).left(streetDigits)))
                return hall;
    return {};
}

} // namespace huimin
