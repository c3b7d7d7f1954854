#pragma once
#include "models/grid/shapeindex.h"
#include "ui/grid/mapcamera.h"
#include "ui/grid/mapstyle.h"

class QPainter;

namespace huimin::ui {

/// From which scale on (metres a logical pixel) what is shown.
namespace mapdetail {
inline constexpr double houses = 5;
inline constexpr double smoothHouses = 2.5;
inline constexpr double houseEdges = 1.5;
inline constexpr double communityLines = 60;
inline constexpr double gridLines = 30;
inline constexpr double streetLines = 160;
} // namespace mapdetail

/// Paints the ground of the map within `rect` (device pixels of the frame): sea, land, grids, own layers, buildings, borders. The only
/// place that knows how they look; a pure function of what it is given, used for the cells, the overview, the printer and tests alike.
/// The painter's units are device pixels.
void paintBase(QPainter& painter, const ShapeIndex& index, const MapStyle& style, const MapFrame& frame, const QRect& rect);

} // namespace huimin::ui
