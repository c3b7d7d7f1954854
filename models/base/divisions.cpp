#include "models/base/divisions.h"
#include "models/base/csv.h"
#include <algorithm>
#include <vector>

namespace huimin {
namespace {

const std::vector<Division>& divisionRows()
{
    static const std::vector<Division> rows = [] {
        const auto table = CsvTable::read(QStringLiteral(":/huimin/divisions/xiamen_divisions.csv"));
        if (!table) // shipped with the program: it cannot run without
            qFatal("xiamen_divisions.csv: %s", qPrintable(table.error().reason));
        const auto code = table->column(u"code12"), name = table->column(u"name"), level = table->column(u"level"),
                   parent = table->column(u"parent12"), kind = table->column(u"kind"), brief = table->column(u"short");
        std::vector<Division> out;
        out.reserve(static_cast<std::size_t>(table->size()));
        for (qsizetype i = 0; i < table->size(); ++i)
            out.push_back({ table->at(i, code), table->at(i, name), table->at(i, brief), table->at(i, kind), table->at(i, parent),
                static_cast<DivisionLevel>(table->at(i, level).toInt()) });
        std::sort(out.begin(), out.end(), [](const Division& a, const Division& b) { return a.code < b.code; });
        return out;
    }();
    return rows;
}

const Division* findDivision(QStringView code12)
{
    const auto& rows = divisionRows();
    const auto it = std::lower_bound(rows.begin(), rows.end(), code12, [](const Division& row, QStringView code) { return row.code < code; });
    return it != rows.end() && it->code == code12 ? &*it : nullptr;
}

template <typename Wanted>
QList<Division> divisionsWhere(Wanted wanted)
{
    QList<Division> out;
    for (const Division& row : divisionRows())
        if (wanted(row))
            out << row;
    return out;
}

qsizetype significantDigits(DivisionLevel level)
{
    switch (level) {
    case DivisionLevel::City: return 4;
    case DivisionLevel::District: return 6;
    case DivisionLevel::Street: return 9;
    case DivisionLevel::Community: return 12;
    }
    return 12;
}

} // namespace

std::optional<Division> divisionOf(QStringView code12)
{
    const Division* row = findDivision(code12);
    return row ? std::optional(*row) : std::nullopt;
}

QList<Division> divisionChildren(QStringView code12)
{
    return divisionsWhere([code12](const Division& row) { return row.parent == code12; });
}

QList<Division> divisionsOf(DivisionLevel level)
{
    return divisionsWhere([level](const Division& row) { return row.level == level; });
}

QList<Division> divisionPath(QStringView code12)
{
    QList<Division> path;
    for (const Division* row = findDivision(code12); row; row = findDivision(row->parent))
        path.prepend(*row);
    return path;
}

QString divisionFullName(QStringView code12)
{
    QString out;
    for (const Division& part : divisionPath(code12)) {
        if (part.level == DivisionLevel::City)
            continue;
        // The place is named after the community, not after its committee.
        if (part.name.endsWith(u"居委会"))
            out += part.name.chopped(3);
        else if (part.name.endsWith(u"村委会"))
            out += part.name.chopped(2);
        else
            out += part.name;
    }
    return out;
}

QString cityDivisionCode() { return QStringLiteral("350200000000"); }

QString divisionCodeAt(QStringView code, DivisionLevel level)
{
    const qsizetype digits = significantDigits(level);
    return code.size() < digits ? QString() : code.first(digits).toString().leftJustified(12, u'0');
}

} // namespace huimin
