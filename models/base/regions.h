#pragma once
#include <QString>
#include <optional>

/// Divisions of China by their six digits (GB/T 2260, abolished ones too) and countries (ISO 3166-1), as shipped in
/// resources/divisions. Look-ups in tables that are read once, at the first question, and never change.
namespace huimin {

enum class RegionStatus {
    InForce,
    Statistical, ///< a node of statistics or a functional zone
    Abolished, ///< or renumbered; stands for life in the numbers of those who were registered under it
};

struct Region {
    QString code; ///< six digits
    QString name;
    int level = 0; ///< 1 province, 2 city, 3 county
    RegionStatus status = RegionStatus::InForce;
};

struct Country {
    QString alpha3; ///< "CHN"
    QString numeric; ///< "156"
    QString zh;
    QString en;
};

/// Nothing where the list does not hold the code; no list is complete.
std::optional<Region> regionOf(QStringView code6);
/// "福建省厦门市思明区" of 350203; what is known of a code that the list does not hold ("福建省"), empty for none.
QString regionFullName(QStringView code6);
/// The level (1 province, 2 city, 3 county) of the region in force or abolished that is called so and lies below `above`, the highest
/// where several are; 0 for none. Names alone: 鼓楼区 is one of several.
int regionLevelByName(QStringView name, int above);
/// Whether two digits are a province of GB/T 2260 as they stand in citizen ids.
bool isProvinceCode(QStringView code2);

std::optional<Country> countryByAlpha3(QStringView alpha3);
std::optional<Country> countryByNumeric(QStringView numeric3);

} // namespace huimin
