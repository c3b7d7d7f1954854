#pragma once
#include "models/base/pinyin.h"
#include "models/grid/cityshapes.h"

namespace huimin {

/// A place of the map that was looked for.
struct MapPlace {
    enum class Kind { Area, House };
    Kind kind = Kind::Area;
    AreaLevel level = AreaLevel::District;
    std::uint32_t index = 0; ///< of the level, or the footprint
    QString name;
    QString above; ///< the areas it lies in
    PlaneBox box;
};

/// Places by what was typed: part of a name or its pinyin initials (district, street, community, grid), road with number
/// (前埔二里 32, 前埔二里32号), the code of a grid. Whole names first, then beginnings, larger areas before smaller ones, of buildings the
/// nearest to `near` first.
std::vector<MapPlace> findPlaces(const CityShapes& city, const Pinyin& pinyin, const QString& typed, PlanePoint near, std::size_t most);

/// "思明区 莲前街道 前埔北社区", what an area lies in; its own name not among them.
QString areasAbove(const CityShapes& city, AreaLevel level, std::uint32_t index);

} // namespace huimin
