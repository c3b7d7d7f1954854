#include "models/base/divisions.h"
#include "models/base/csv.h"
#include <QSet>
#include <algorithm>

namespace huimin {
namespace {

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

template <typename Wanted>
QList<Division> divisionsWhere(const std::vector<Division>& rows, Wanted wanted)
{
    QList<Division> out;
    for (const Division& row : rows)
        if (wanted(row))
            out << row;
    return out;
}

} // namespace

QString Division::place() const
{
    if (name.endsWith(u"居委会"))
        return name.chopped(3);
    return name.endsWith(u"村委会") ? name.chopped(2) : name;
}

Divisions::Divisions()
{
    const auto table = CsvTable::read(QStringLiteral(":/huimin/divisions/xiamen_divisions.csv"));
    if (!table) // shipped with the program: it cannot run without
        qFatal("xiamen_divisions.csv: %s", qPrintable(table.error().reason));
    const auto code = table->column(u"code12"), name = table->column(u"name"), level = table->column(u"level"),
               parent = table->column(u"parent12"), kind = table->column(u"kind"), brief = table->column(u"short");
    m_rows.reserve(static_cast<std::size_t>(table->size()));
    for (qsizetype i = 0; i < table->size(); ++i)
        m_rows.push_back({ table->at(i, code), table->at(i, name), table->at(i, brief), table->at(i, kind), table->at(i, parent),
            static_cast<DivisionLevel>(table->at(i, level).toInt()) });
    std::sort(m_rows.begin(), m_rows.end(), [](const Division& a, const Division& b) { return a.code < b.code; });

    for (const Division& row : m_rows) {
        if (row.level == DivisionLevel::City)
            continue;
        QSet<QString> names { row.name, row.shortName, row.place() };
        if (row.shortName.endsWith(u"社区"))
            names << row.shortName.chopped(2);
        for (const QString& called : names)
            m_codesByName[called] << row.code.first(significantDigits(row.level));
    }
}

const Division* Divisions::find(QStringView code12) const
{
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), code12, [](const Division& row, QStringView code) { return row.code < code; });
    return it != m_rows.end() && it->code == code12 ? &*it : nullptr;
}

QList<Division> Divisions::children(QStringView code12) const
{
    return divisionsWhere(m_rows, [code12](const Division& row) { return row.parent == code12; });
}

QList<Division> Divisions::of(DivisionLevel level) const
{
    return divisionsWhere(m_rows, [level](const Division& row) { return row.level == level; });
}

QList<Division> Divisions::path(QStringView code12) const
{
    QList<Division> path;
    for (const Division* row = find(code12); row; row = find(row->parent))
        path.prepend(*row);
    return path;
}

QString Divisions::placeName(QStringView code12) const
{
    QString out;
    for (const Division& part : path(code12))
        if (part.level != DivisionLevel::City)
            out += part.place();
    return out;
}

const Divisions& shippedDivisions()
{
    static const Divisions divisions;
    return divisions;
}

QString divisionCodeAt(QStringView code, DivisionLevel level)
{
    const qsizetype digits = significantDigits(level);
    return code.size() < digits ? QString() : code.first(digits).toString().leftJustified(12, u'0');
}

} // namespace huimin
