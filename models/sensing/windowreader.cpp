#include "models/sensing/windowreader.h"

namespace huimin::sensing {
namespace {

/// With the values that the rule ships; true where the text is a span.
bool tryText(PartReader& reader, const QString& text, const QString& path, bool date)
{
    for (const QString& name : parametersOf(text))
        if (!reader.parameters().contains(name))
            return reader.fail(path, "unknown_parameter", name);
    const auto whole = filled(text, reader.parameters());
    if (!whole || whole->contains(QLatin1Char('{')))
        return reader.fail(path, "unknown_parameter", text);
    if (date)
        return (whole->size() == 5 && QDate::fromString(QStringLiteral("2000-") + *whole, Qt::ISODate).isValid()) || reader.fail(path, "format", *whole);
    const auto span = Duration::parse(*whole);
    return span || reader.fail(path, span.error().fields.first().code == QLatin1String("range") ? "range" : "format", *whole);
}

QString optionalSpan(PartReader& reader, const QJsonObject& object, const char* name, const QString& path)
{
    const QString text = reader.text(object, name, path, false);
    if (!text.isEmpty())
        tryText(reader, text, path + QLatin1Char('/') + QLatin1String(name), false);
    return text;
}

QString neededSpan(PartReader& reader, const QJsonObject& object, const char* name, const QString& path)
{
    if (reader.text(object, name, path).isEmpty())
        return {};
    return optionalSpan(reader, object, name, path);
}

QString neededDay(PartReader& reader, const QJsonObject& object, const char* name, const QString& path)
{
    const QString text = reader.text(object, name, path);
    if (!text.isEmpty())
        tryText(reader, text, path + QLatin1Char('/') + QLatin1String(name), true);
    return text;
}

int dayOfMonth(PartReader& reader, const QJsonObject& object, const char* name, const QString& path)
{
    const int day = object.value(QLatin1String(name)).toInt(0);
    if (day < 1 || day > 28)
        reader.fail(path + QLatin1Char('/') + QLatin1String(name), "range");
    return day;
}

void readDates(PartReader& reader, const QJsonObject& object, WindowSpec& spec, const QString& path)
{
    const QString at = path + QStringLiteral("/dates");
    for (const QJsonValue pair : object.value(QLatin1String("dates")).toArray()) {
        const QStringList days = reader.texts(pair, at);
        if (days.size() != 2) {
            reader.fail(at, "type");
            return;
        }
        tryText(reader, days.first(), at, true);
        tryText(reader, days.last(), at, true);
        spec.dates.emplace_back(days.first(), days.last());
    }
    if (spec.dates.empty())
        reader.fail(at, "required");
    const QString from = reader.text(object, "from", path, false);
    if (!from.isEmpty() && from != QLatin1String("year") && from != QLatin1String("next_year"))
        reader.fail(path + QStringLiteral("/from"), "format", from);
    spec.fromNextYear = from == QLatin1String("next_year");
}

void readVariants(PartReader& reader, const QJsonObject& object, WindowSpec& spec, const QString& path)
{
    int place = 0;
    for (const QJsonValue value : object.value(QLatin1String("variants")).toArray()) {
        const QString at = path + QStringLiteral("/variants/") + QString::number(place++);
        const QJsonObject variant = value.toObject();
        reader.onlyMembers(variant, "when start due interval", at);
        if (!variant.value(QLatin1String("when")).isObject())
            reader.fail(at + QStringLiteral("/when"), "required");
        if (reader.hasFailed())
            return;
        spec.variants.push_back({ reader.condition(variant.value(QLatin1String("when")).toObject(), at + QStringLiteral("/when"), 1),
            optionalSpan(reader, variant, "start", at), optionalSpan(reader, variant, "due", at), optionalSpan(reader, variant, "interval", at) });
    }
}

void readTable(PartReader& reader, const QJsonObject& object, WindowSpec& spec, const QString& path)
{
    spec.table = reader.text(object, "table", path);
    if (!spec.table.isEmpty() && spec.table != QLatin1String("retirement") && spec.table != QLatin1String("immunisation"))
        reader.fail(path + QStringLiteral("/table"), "table", spec.table);
    spec.only = reader.texts(object.value(QLatin1String("only")), path + QStringLiteral("/only"));
    spec.except = reader.texts(object.value(QLatin1String("except")), path + QStringLiteral("/except"));
}

/// The members that each kind has of its own.
void readKind(PartReader& reader, const QJsonObject& object, WindowSpec& spec, const QString& path)
{
    switch (spec.kind) {
    case WindowKind::Offset:
    case WindowKind::BeforeExpiry:
        spec.start = optionalSpan(reader, object, "start", path);
        spec.due = optionalSpan(reader, object, "due", path);
        if (spec.start.isEmpty() && spec.due.isEmpty())
            reader.fail(path + QStringLiteral("/due"), "required");
        return;
    case WindowKind::Window:
        spec.start = neededSpan(reader, object, "start", path);
        spec.due = neededSpan(reader, object, "due", path);
        return;
    case WindowKind::Validity:
        spec.due = reader.text(object, "due", path);
        if (spec.due != QLatin1String("LONG"))
            neededSpan(reader, object, "due", path);
        return;
    case WindowKind::Age:
        spec.start = neededSpan(reader, object, "start", path);
        spec.due = optionalSpan(reader, object, "due", path);
        return;
    case WindowKind::Recurring:
        spec.start = neededSpan(reader, object, "start", path);
        spec.due = optionalSpan(reader, object, "due", path);
        spec.until = optionalSpan(reader, object, "until", path);
        spec.interval = neededSpan(reader, object, "interval", path);
        if (const auto interval = Duration::parse(filled(spec.interval, reader.parameters()).ok() ? *filled(spec.interval, reader.parameters()) : QString()); interval && (interval->isNegative() || interval->isZero()))
            reader.fail(path + QStringLiteral("/interval"), "range", spec.interval);
        return;
    case WindowKind::Calendar:
        readDates(reader, object, spec, path);
        return;
    case WindowKind::Monthly:
    case WindowKind::Quarterly:
        spec.startDay = dayOfMonth(reader, object, "start_day", path);
        spec.dueDay = dayOfMonth(reader, object, "due_day", path);
        if (spec.dueDay < spec.startDay)
            reader.fail(path + QStringLiteral("/due_day"), "range");
        return;
    case WindowKind::YearOfAge:
        spec.start = neededSpan(reader, object, "start", path);
        spec.due = neededDay(reader, object, "due", path);
        return;
    case WindowKind::SchoolYear:
        spec.start = neededSpan(reader, object, "start", path);
        spec.due = neededDay(reader, object, "due", path);
        spec.cutoff = neededDay(reader, object, "cutoff", path);
        return;
    case WindowKind::Schedule:
        spec.starts = {};
        for (const QString& start : reader.texts(object.value(QLatin1String("starts")), path + QStringLiteral("/starts"))) {
            tryText(reader, start, path + QStringLiteral("/starts"), false);
            spec.starts.push_back(start);
        }
        if (spec.starts.empty())
            reader.fail(path + QStringLiteral("/starts"), "required");
        return;
    case WindowKind::Table:
        readTable(reader, object, spec, path);
        return;
    }
}

const char* membersOf(WindowKind kind)
{
    switch (kind) {
    case WindowKind::Recurring: return "kind trigger start due until interval adjust remind variants";
    case WindowKind::Calendar: return "kind trigger dates from adjust remind";
    case WindowKind::Monthly:
    case WindowKind::Quarterly: return "kind trigger start_day due_day adjust remind";
    case WindowKind::SchoolYear: return "kind trigger start due cutoff adjust remind";
    case WindowKind::Schedule: return "kind trigger starts adjust remind";
    case WindowKind::Table: return "kind trigger table only except adjust remind";
    default: return "kind trigger start due adjust remind variants";
    }
}

} // namespace

WindowSpec readWindow(PartReader& reader, const QJsonObject& object, const QString& path)
{
    WindowSpec spec;
    spec.kind = reader.word<WindowKind>(object, "kind", path);
    spec.trigger = reader.text(object, "trigger", path);
    spec.adjust = reader.word<Adjust>(object, "adjust", path);
    if (reader.hasFailed() || !reader.onlyMembers(object, membersOf(spec.kind), path))
        return spec;
    if (!spec.isCalendar())
        if (const FactSpec* fact = reader.fact(spec.trigger, path + QStringLiteral("/trigger")); fact && fact->type != FactType::Date)
            reader.fail(path + QStringLiteral("/trigger"), "type", spec.trigger);
    readKind(reader, object, spec, path);
    readVariants(reader, object, spec, path);
    spec.remind = reader.texts(object.value(QLatin1String("remind")), path + QStringLiteral("/remind"));
    for (const QString& before : spec.remind)
        tryText(reader, before, path + QStringLiteral("/remind"), false);
    return spec;
}

} // namespace huimin::sensing
