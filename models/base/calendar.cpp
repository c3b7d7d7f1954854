#include "models/base/calendar.h"
#include "models/base/csv.h"
#include <QFile>
#include <algorithm>

namespace huimin {
namespace {

const QDate firstKnownDay(1990, 1, 1);
const QDate lastKnownDay(2149, 12, 31);

Error calendarError(int line, const char* what)
{
    return { ErrorCode::Invalid, { { QStringLiteral("line"), line }, { QStringLiteral("what"), QString::fromLatin1(what) } }, {},
        QStringLiteral("calendar: %1 in line %2").arg(QLatin1String(what)).arg(line) };
}

QByteArray shippedCalendar()
{
    QFile file(QStringLiteral(":/huimin/calendar/holidays_2018_2026.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<std::vector<WorkCalendar::Exception>> WorkCalendar::parse(QByteArrayView utf8)
{
    const auto table = CsvTable::parse(utf8);
    if (!table)
        return table.error();
    const auto date = table->column(u"date"), type = table->column(u"type");
    if (date < 0 || type < 0)
        return calendarError(1, "header");
    std::vector<Exception> out;
    QSet<QDate> seen;
    for (qsizetype i = 0; i < table->size(); ++i) {
        const Exception day { QDate::fromString(table->at(i, date), Qt::ISODate), table->at(i, type) == u"workday" };
        if (!day.date.isValid() || day.date < firstKnownDay || day.date > lastKnownDay || (!day.worked && table->at(i, type) != u"holiday"))
            return calendarError(table->line(i), "value");
        if (seen.contains(day.date))
            return calendarError(table->line(i), "twice");
        seen.insert(day.date);
        out.push_back(day);
    }
    return out;
}

WorkCalendar::WorkCalendar()
{
    auto shipped = parse(shippedCalendar());
    if (!shipped) // shipped with the program: it cannot run without
        qFatal("holidays: %s", qPrintable(shipped.error().reason));
    m_exceptions = std::move(*shipped);
    count();
}

WorkCalendar::WorkCalendar(std::vector<Exception> exceptions)
    : m_exceptions(std::move(exceptions))
{
    count();
}

Result<WorkCalendar> WorkCalendar::fromCsv(QByteArrayView utf8)
{
    auto exceptions = parse(utf8);
    if (!exceptions)
        return exceptions.error();
    return WorkCalendar(std::move(*exceptions));
}

WorkCalendar WorkCalendar::withYearsOf(const WorkCalendar& newer) const
{
    std::vector<Exception> all;
    for (const Exception& day : m_exceptions)
        if (!newer.isPublished(day.date.year()))
            all.push_back(day);
    all.insert(all.end(), newer.m_exceptions.begin(), newer.m_exceptions.end());
    WorkCalendar out(std::move(all));
    out.m_version = m_version + 1;
    return out;
}

void WorkCalendar::count()
{
    std::sort(m_exceptions.begin(), m_exceptions.end(), [](const Exception& a, const Exception& b) { return a.date < b.date; });
    m_counts.reserve(static_cast<std::size_t>(firstKnownDay.daysTo(lastKnownDay) + 1));
    auto exception = m_exceptions.begin();
    std::int32_t counted = 0;
    int weekday = firstKnownDay.dayOfWeek();
    for (QDate day = firstKnownDay; day <= lastKnownDay; day = day.addDays(1)) {
        bool worked = weekday <= 5;
        if (exception != m_exceptions.end() && exception->date == day) {
            worked = exception->worked;
            m_published.insert(day.year());
            ++exception;
        }
        counted += worked ? 1 : 0;
        m_counts.push_back(counted);
        weekday = weekday % 7 + 1;
    }
}

bool WorkCalendar::isKnown(QDate date) const { return date >= firstKnownDay && date <= lastKnownDay; }

std::int32_t WorkCalendar::countedUpTo(QDate date) const
{
    const auto place = firstKnownDay.daysTo(date);
    return place < 0 ? 0 : m_counts[static_cast<std::size_t>(std::min<qint64>(place, static_cast<qint64>(m_counts.size()) - 1))];
}

bool WorkCalendar::isWorkday(QDate date) const { return isKnown(date) && countedUpTo(date) > countedUpTo(date.addDays(-1)); }

int WorkCalendar::scheduleWeekday(QDate date) const
{
    const int weekday = date.dayOfWeek();
    return weekday > 5 && isWorkday(date) ? 1 : weekday;
}

CountedDay WorkCalendar::addWorkdays(QDate from, int n) const
{
    if (!isKnown(from))
        return { QDate(), true };
    // The first day on which so many days have been worked.
    const std::int64_t before = countedUpTo(n > 0 ? from : from.addDays(-1));
    const std::int64_t wanted = before + (n > 0 ? n : n + 1);
    const auto place = std::lower_bound(m_counts.begin(), m_counts.end(), wanted);
    if (wanted < 1 || place == m_counts.end())
        return { QDate(), true };
    const QDate date = firstKnownDay.addDays(place - m_counts.begin());
    return { date, isProvisional(from, date) };
}

int WorkCalendar::workdaysBetween(QDate from, QDate to) const
{
    return isKnown(from) && isKnown(to) ? countedUpTo(to) - countedUpTo(from) : 0;
}

bool WorkCalendar::isProvisional(QDate from, QDate to) const
{
    for (int year = std::min(from, to).year(); year <= std::max(from, to).year(); ++year)
        if (!isPublished(year))
            return true;
    return false;
}

QDate WorkCalendar::acceptedOn(Instant at, QTime closing) const
{
    const QDateTime when = businessDateTime(at);
    const bool open = isWorkday(when.date()) && when.time() <= closing;
    return open ? when.date() : addWorkdays(when.date(), 1).date;
}

} // namespace huimin
