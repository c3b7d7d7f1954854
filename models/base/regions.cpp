#include "models/base/regions.h"
#include "models/base/csv.h"
#include <QHash>
#include <algorithm>
#include <vector>

namespace huimin {
namespace {

struct RegionRow {
    int code = 0;
    int level = 0;
    RegionStatus status = RegionStatus::InForce;
    QString name;
};

/// Shipped data that does not read is a broken program, not a failure that a person could answer.
CsvTable shippedRegionTable(const QString& name)
{
    auto table = CsvTable::read(QStringLiteral(":/huimin/divisions/") + name);
    if (!table)
        qFatal("%s: %s", qPrintable(name), qPrintable(table.error().reason));
    return *table;
}

const std::vector<RegionRow>& regionRows()
{
    static const std::vector<RegionRow> rows = [] {
        const CsvTable table = shippedRegionTable(QStringLiteral("gb2260.csv"));
        const auto code = table.column(u"code"), name = table.column(u"name"), level = table.column(u"level"), status = table.column(u"status");
        std::vector<RegionRow> out;
        out.reserve(static_cast<std::size_t>(table.size()));
        for (qsizetype i = 0; i < table.size(); ++i) {
            const QString letter = table.at(i, status);
            out.push_back({ table.at(i, code).toInt(), table.at(i, level).toInt(),
                letter == u"H"       ? RegionStatus::Abolished
                    : letter == u"S" ? RegionStatus::Statistical
                                     : RegionStatus::InForce,
                table.at(i, name) });
        }
        std::sort(out.begin(), out.end(), [](const RegionRow& a, const RegionRow& b) { return a.code < b.code; });
        return out;
    }();
    return rows;
}

/// −1 where the text is not exactly `length` ASCII digits.
int regionDigits(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return -1;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

const RegionRow* findRegion(int code)
{
    const auto& rows = regionRows();
    const auto it = std::lower_bound(rows.begin(), rows.end(), code, [](const RegionRow& row, int wanted) { return row.code < wanted; });
    return it != rows.end() && it->code == code ? &*it : nullptr;
}

const std::vector<Country>& countryRows()
{
    static const std::vector<Country> rows = [] {
        const CsvTable table = shippedRegionTable(QStringLiteral("countries.csv"));
        const auto alpha3 = table.column(u"alpha3"), numeric = table.column(u"numeric"), zh = table.column(u"zh"), en = table.column(u"en");
        std::vector<Country> out;
        for (qsizetype i = 0; i < table.size(); ++i)
            out.push_back({ table.at(i, alpha3), table.at(i, numeric), table.at(i, zh), table.at(i, en) });
        return out;
    }();
    return rows;
}

std::optional<Country> findCountry(QString Country::*member, QStringView code)
{
    for (const Country& country : countryRows())
        if (country.*member == code)
            return country;
    return std::nullopt;
}

} // namespace

std::optional<Region> regionOf(QStringView code6)
{
    const RegionRow* row = findRegion(regionDigits(code6, 6));
    if (!row)
        return std::nullopt;
    return Region { code6.toString(), row->name, row->level, row->status };
}

QString regionFullName(QStringView code6)
{
    const int code = regionDigits(code6, 6);
    if (code < 0)
        return {};
    QString out;
    for (const int part : { code / 10000 * 10000, code / 100 * 100, code }) {
        const RegionRow* row = findRegion(part);
        // 市辖区 and 县 between a municipality and its districts are nodes of statistics, not places.
        const bool place = row && (row->status != RegionStatus::Statistical || part == code);
        if (place && !out.endsWith(row->name))
            out += row->name;
    }
    return out;
}

int regionLevelByName(QStringView name, int above)
{
    // For each name a bit a level.
    static const QHash<QString, int> levels = [] {
        QHash<QString, int> out;
        for (const RegionRow& row : regionRows())
            out[row.name] |= 1 << row.level;
        return out;
    }();
    const int found = levels.value(name.toString());
    for (int level = above + 1; level <= 3; ++level)
        if (found & (1 << level))
            return level;
    return 0;
}

bool isProvinceCode(QStringView code2)
{
    switch (regionDigits(code2, 2)) {
    case 11: case 12: case 13: case 14: case 15: case 21: case 22: case 23: case 31: case 32: case 33: case 34: case 35: case 36: case 37:
    case 41: case 42: case 43: case 44: case 45: case 46: case 50: case 51: case 52: case 53: case 54: case 61: case 62: case 63: case 64:
    case 65: case 71: case 81: case 82:
        return true;
    default:
        return false;
    }
}

std::optional<Country> countryByAlpha3(QStringView alpha3) { return findCountry(&Country::alpha3, alpha3); }
std::optional<Country> countryByNumeric(QStringView numeric3) { return findCountry(&Country::numeric, numeric3); }

} // namespace huimin
