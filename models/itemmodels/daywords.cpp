#include "models/itemmodels/daywords.h"
#include <QLocale>

namespace huimin::daywords {
namespace {

QString inLanguage(QDate date, const char* chinese, const char* english)
{
    const QLocale locale;
    return locale.toString(date, QLatin1String(locale.language() == QLocale::English ? english : chinese));
}

} // namespace

QString day(QDate date, QDate today)
{
    return today.isValid() && date.year() != today.year() ? wholeDay(date) : inLanguage(date, "MM-dd", "d MMM");
}

QString moment(Instant at, QDate today)
{
    if (at.us == 0)
        return {};
    const QDateTime local = businessDateTime(at);
    return day(local.date(), today) + local.toString(QStringLiteral(" HH:mm"));
}

QString weekday(QDate date)
{
    return inLanguage(date, "MM-dd ddd", "ddd d MMM");
}

QString month(QDate date)
{
    return inLanguage(date, "yyyy-MM", "MMM yyyy");
}

QString wholeDay(QDate date)
{
    return inLanguage(date, "yyyy-MM-dd", "d MMM yyyy");
}

} // namespace huimin::daywords
