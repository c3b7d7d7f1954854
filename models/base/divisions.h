#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <vector>

namespace huimin {

enum class DivisionLevel {
    City = 2,
    District = 3,
    Street = 4, ///< 街道, 镇 and what is alike
    Community = 5, ///< 居委会, 村委会 and what is alike
};

struct Division {
    QString code; ///< 12 digits, zeros below its level
    QString name; ///< "莲前街道", "前埔北社区居委会"
    QString shortName; ///< "莲前", "前埔北社区"
    QString kind; ///< 市辖区, 街道, 镇, 居委会, 村委会 …
    QString parent; ///< 12 digits
    DivisionLevel level = DivisionLevel::City;
    /// The place rather than its committee: "前埔北社区", "莲前村"; else the name.
    QString place() const;
};

/// The administrative tree of the city: districts, streets and towns, communities and villages, by 12-digit statistical codes
/// (resources/divisions/xiamen_divisions.csv). Never changes while a program runs. Other places: regions.h.
class Divisions {
public:
    /// Reads the shipped list. One is enough: shippedDivisions().
    Divisions();

    /// Null where the city has no such division.
    const Division* find(QStringView code12) const;
    /// In the order of their codes; empty for a community or an unknown code.
    QList<Division> children(QStringView code12) const;
    /// All of a level, in the order of their codes.
    QList<Division> of(DivisionLevel level) const;
    /// The division itself and those above it, highest first; empty for an unknown code.
    QList<Division> path(QStringView code12) const;
    /// "思明区莲前街道前埔北社区", without the city; empty for an unknown code.
    QString placeName(QStringView code12) const;
    /// The codes of the districts (6 digits), streets (9) and communities (12) that are called so, in full or in short: 思明,
    /// 莲前街道, 前埔北. The names of several places may be the same.
    QStringList codesByName(const QString& name) const { return m_codesByName.value(name); }

private:
    std::vector<Division> m_rows; // by code
    QHash<QString, QStringList> m_codesByName;
};

/// The one list, read at the first question.
const Divisions& shippedDivisions();

/// The 12-digit code of the division of a level that a longer code (community, grid cell) lies in: of 350203010023003 the
/// street is 350203010000. Empty where the code is too short for the level.
QString divisionCodeAt(QStringView code, DivisionLevel level);

} // namespace huimin
