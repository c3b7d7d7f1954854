#include "models/base/csv.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/matteracts.h"
#include "models/matters/calendaryear.h"
#include <map>

/// A new year's calendar from the State Council's notice.
namespace huimin {
namespace {

constexpr int fewestHolidays = 7; ///< a year has more days off; a file with fewer was cut

Error calendarFileError(QVariant line, const QString& what)
{
    Error error = invalidAt("/csv", "format");
    error.members.insert(QStringLiteral("line"), line);
    error.members.insert(QStringLiteral("what"), what);
    return error;
}

/// The days of each year that the file publishes, checked.
Result<std::map<int, std::vector<CalendarDay>>> publishedYears(const QByteArray& csv)
{
    if (const auto checked = WorkCalendar::fromCsv(csv); !checked) {
        if (checked.error().code != ErrorCode::Invalid)
            return checked.error();
        return calendarFileError(checked.error().members.value(QStringLiteral("line")), checked.error().members.value(QStringLiteral("what")).toString());
    }
    const auto table = CsvTable::parse(csv);
    if (!table)
        return table.error();
    std::map<int, std::vector<CalendarDay>> years;
    const auto date = table->column(u"date"), type = table->column(u"type"), name = table->column(u"name");
    for (qsizetype row = 0; row < table->size(); ++row) {
        CalendarDay day { QDate::fromString(table->at(row, date), Qt::ISODate), table->at(row, type), {} };
        if (const QString called = table->at(row, name); !called.isEmpty())
            day.name = called.left(40);
        years[day.date.year()].push_back(std::move(day));
    }
    if (years.empty())
        return calendarFileError(1, QStringLiteral("empty"));
    for (const auto& [year, days] : years)
        if (std::count_if(days.begin(), days.end(), [](const CalendarDay& day) { return day.type == QLatin1String("holiday"); }) < fewestHolidays)
            return calendarFileError(1, QStringLiteral("few"));
    return years;
}

} // namespace

Result<CommandOutcome> importCalendar(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ImportCalendarBody>(command);
    if (!body)
        return body.error();
    const auto years = publishedYears(body->csv.toUtf8());
    if (!years)
        return years.error();
    CommandOutcome outcome;
    QStringList imported;
    for (const auto& [number, days] : *years) {
        CalendarYear year;
        year.id = calendarYearId(number);
        const auto before = load<CalendarYear>(context.records, year.id.uuid);
        if (!before)
            return before.error();
        if (*before)
            year = **before;
        else {
            year.createdAt = context.at;
            year.createdBy = context.actor.staff;
        }
        year.year = number;
        year.days = days;
        year.importedBy = context.actor.staff;
        year.importedAt = context.at;
        year.recounted = false;
        auto stored = context.records.put({ schemaOf<CalendarYear>().type, year.id.uuid, year.rev, toJson(year) });
        if (!stored)
            return stored.error();
        outcome.record = std::move(*stored);
        imported << QString::number(number);
    }
    outcome.result.json = composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("years");
        out.startArray();
        for (const QString& year : imported)
            out.integer(year.toInt());
        out.endArray();
        out.endObject();
    });
    return outcome;
}

} // namespace huimin
