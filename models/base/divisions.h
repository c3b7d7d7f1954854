#pragma once
#include <QList>
#include <QString>
#include <optional>

/// The administrative tree of the city: districts, streets and towns, communities and villages, by 12-digit statistical codes
/// (resources/divisions/xiamen_divisions.csv). Read once, at the first question; never changes. Other places: regions.h.
namespace huimin {

enum class DivisionLevel {
    City = 2,
    District = 3,
    Street = 4, ///< 街道, 镇 and what is alike
    Community = 5, ///< 居委会, 村委会 and what is alike
};

struct Division {
    QString code; ///< 12 digits, zeros below its level
    QString name; ///< "莲前街道"
    QString shortName; ///< "莲前"
    QString kind; ///< 市辖区, 街道, 镇, 居委会, 村委会 …
    QString parent; ///< 12 digits
    DivisionLevel level = DivisionLevel::City;
};

/// Nothing where the city has no such division.
std::optional<Division> divisionOf(QStringView code12);
/// In the order of their codes; empty for a community or an unknown code.
QList<Division> divisionChildren(QStringView code12);
/// All of a level, in the order of their codes.
QList<Division> divisionsOf(DivisionLevel level);
/// The division itself and those above it, highest first; empty for an unknown code.
QList<Division> divisionPath(QStringView code12);
/// "思明区莲前街道前埔北社区" without the city; empty for an unknown code.
QString divisionFullName(QStringView code12);
/// The code of the city itself, "350200000000".
QString cityDivisionCode();
/// The 12-digit code of the level above or equal that a longer code (community, grid cell) lies in: of 350203010023003 the
/// street is 350203010000. Empty where the code is too short for the level.
QString divisionCodeAt(QStringView code, DivisionLevel level);

} // namespace huimin
