#include "models/sensing/tables.h"
#include "models/base/csv.h"
#include <QFile>
#include <QSet>
#include <algorithm>

namespace huimin::sensing {
namespace {

Error wrongTable(const char* table, int line, const char* what)
{
    return { ErrorCode::Invalid, { { QStringLiteral("line"), line }, { QStringLiteral("what"), QString::fromLatin1(what) } }, {},
        QStringLiteral("%1: %2 in line %3").arg(QLatin1String(table), QLatin1String(what)).arg(line) };
}

std::optional<int> numberIn(const QString& text, int most)
{
    bool is = false;
    const int number = text.toInt(&is);
    return is && number >= 0 && number <= most ? std::optional<int>(number) : std::nullopt;
}

int oldAge(RetirementCategory category)
{
    switch (category) {
    case RetirementCategory::M60: return 60;
    case RetirementCategory::F55: return 55;
    case RetirementCategory::F50: return 50;
    }
    return 60;
}

Result<QByteArray> shippedTable(const char* name)
{
    QFile file(QStringLiteral(":/huimin/rules/tables/%1.csv").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, {}, {}, QString::fromLatin1(name) };
    return file.readAll();
}

} // namespace

Result<RetirementTable> RetirementTable::parse(QByteArrayView csv)
{
    const auto table = CsvTable::parse(csv);
    if (!table)
        return table.error();
    const auto category = table->column(u"cat"), birth = table->column(u"birth_ym"), delay = table->column(u"delay_months");
    if (category < 0 || birth < 0 || delay < 0)
        return wrongTable("retirement", 1, "header");
    RetirementTable out;
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto of = enumFromText<RetirementCategory>(table->at(row, category));
        const QDate month = QDate::fromString(table->at(row, birth) + QStringLiteral("-01"), Qt::ISODate);
        const auto months = numberIn(table->at(row, delay), 60);
        if (!of || !month.isValid() || !months)
            return wrongTable("retirement", table->line(row), "value");
        Months& list = out.m_months[*of];
        const int place = month.year() * 12 + month.month() - 1;
        if (list.delays.empty())
            list.first = place;
        const int next = list.first + static_cast<int>(list.delays.size());
        if (place != next)
            return wrongTable("retirement", table->line(row), place < next ? "twice" : "gap");
        list.delays.push_back(*months);
    }
    if (out.m_months.size() != std::size(EnumTexts<RetirementCategory>::list))
        return wrongTable("retirement", 1, "gap");
    return out;
}

QDate RetirementTable::oldAgeOn(RetirementCategory category, QDate birth) { return birth.addYears(oldAge(category)); }

std::optional<QDate> RetirementTable::retiresOn(RetirementCategory category, QDate birth) const
{
    const auto found = m_months.find(category);
    if (!birth.isValid() || found == m_months.end())
        return std::nullopt;
    const auto& delays = found->second.delays;
    const int place = birth.year() * 12 + birth.month() - 1 - found->second.first;
    const int delay = place < 0 ? 0 : delays[std::min(static_cast<std::size_t>(place), delays.size() - 1)];
    return birth.addMonths(oldAge(category) * 12 + delay);
}

Result<std::vector<Dose>> parseDoses(QByteArrayView csv, const QString& edition)
{
    const auto table = CsvTable::parse(csv);
    if (!table)
        return table.error();
    const auto of = table->column(u"edition"), id = table->column(u"dose_id"), vaccine = table->column(u"vaccine"), number = table->column(u"dose"),
               from = table->column(u"from_months"), before = table->column(u"before_months");
    if (std::min({ of, id, vaccine, number, from, before }) < 0)
        return wrongTable("immunisation", 1, "header");
    std::vector<Dose> doses;
    QSet<QString> seen;
    for (qsizetype row = 0; row < table->size(); ++row) {
        if (table->at(row, of) != edition)
            continue;
        const auto fromMonths = numberIn(table->at(row, from), 240), dose = numberIn(table->at(row, number), 20);
        const QString last = table->at(row, before);
        const auto beforeMonths = numberIn(last, 240);
        const bool ordered = last.isEmpty() || (beforeMonths && fromMonths && *beforeMonths > *fromMonths);
        if (!fromMonths || !dose || !ordered || table->at(row, id).isEmpty())
            return wrongTable("immunisation", table->line(row), "value");
        if (seen.contains(table->at(row, id)))
            return wrongTable("immunisation", table->line(row), "twice");
        seen.insert(table->at(row, id));
        doses.push_back({ table->at(row, id), table->at(row, vaccine), *dose, *fromMonths, beforeMonths });
    }
    if (doses.empty())
        return wrongTable("immunisation", 1, "empty");
    return doses;
}

Result<Tables> shippedTables()
{
    const auto retirement = shippedTable("retirement");
    if (!retirement)
        return retirement.error();
    const auto immunisation = shippedTable("immunisation");
    if (!immunisation)
        return immunisation.error();
    auto months = RetirementTable::parse(*retirement);
    if (!months)
        return months.error();
    auto doses = parseDoses(*immunisation, QStringLiteral("2026"));
    if (!doses)
        return doses.error();
    return Tables { std::move(*months), std::move(*doses) };
}

} // namespace huimin::sensing
