#include "models/grid/eventlimits.h"
#include "models/base/csv.h"
#include "models/grid/eventclasses.h"
#include <QFile>

namespace huimin {
namespace {
constexpr int longestValue = 100'000;

Error wrongLimit(int line) { return { ErrorCode::Invalid, { { QStringLiteral("line"), line }, { QStringLiteral("what"), QStringLiteral("value") } } }; }
} // namespace

int EventLimit::minutes(const OfficeTime& office) const
{
    switch (unit) {
    case LimitUnit::WorkMinutes:
    case LimitUnit::Minutes:
        return value;
    case LimitUnit::WorkDays:
        return value * office.minutesOfDay();
    case LimitUnit::Days:
        return value * 24 * 60;
    }
    return value;
}

Instant EventLimit::due(Instant from, const OfficeTime& office) const
{
    switch (unit) {
    case LimitUnit::WorkMinutes:
        return office.plusMinutes(from, value);
    case LimitUnit::WorkDays:
        return office.endOfWorkday(from, value);
    case LimitUnit::Minutes:
        return from.plusMs(value * 60'000LL);
    case LimitUnit::Days:
        return from.plusMs(value * 86'400'000LL);
    }
    return from;
}

Result<EventLimits> EventLimits::parse(QByteArrayView csv)
{
    const auto table = CsvTable::parse(csv);
    if (!table)
        return table.error();
    EventLimits limits;
    const auto cell = [&](qsizetype row, QStringView name) { return table->at(row, table->column(name)); };
    std::vector<EventLimitKind> whole;
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto kind = enumFromText<EventLimitKind>(cell(row, u"limit"));
        const auto unit = enumFromText<LimitUnit>(cell(row, u"unit"));
        const QString classCode = cell(row, u"class"), urgency = cell(row, u"urgency"), level = cell(row, u"level");
        const int value = cell(row, u"value").toInt();
        const bool known = kind && unit && value > 0 && value <= longestValue && (classCode.isEmpty() || eventClass(classCode))
            && (urgency.isEmpty() || enumFromText<EventUrgency>(urgency)) && (level.isEmpty() || enumFromText<EventLevel>(level));
        if (!known)
            return wrongLimit(table->line(row));
        if (classCode.isEmpty() && level.isEmpty())
            whole.push_back(*kind);
        limits.m_rows.push_back({ *kind, classCode, enumFromText<EventUrgency>(urgency), enumFromText<EventLevel>(level), { value, *unit } });
    }
    for (const auto& text : EnumTexts<EventLimitKind>::list)
        if (std::find(whole.begin(), whole.end(), text.value) == whole.end())
            return wrongLimit(0);
    return limits;
}

EventLimit EventLimits::of(EventLimitKind kind, const GridEvent& event) const
{
    EventLimit found;
    for (const Row& row : m_rows)
        if (row.kind == kind && (row.classCode.isEmpty() || row.classCode == event.classCode) && (!row.urgency || *row.urgency == event.urgency)
            && (!row.level || *row.level == event.level))
            found = row.limit;
    return found;
}

const EventLimits& eventLimits()
{
    static const EventLimits limits = [] {
        QFile file(QStringLiteral(":/huimin/catalogue/event_limits.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without the limits of events");
        auto parsed = EventLimits::parse(file.readAll());
        if (!parsed)
            qFatal("the shipped limits of events cannot be read");
        return std::move(*parsed);
    }();
    return limits;
}

} // namespace huimin
