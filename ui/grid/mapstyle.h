#pragma once
#include "models/grid/geolayer.h"
#include "ui/widgets/tokens.h"
#include <QColor>
#include <memory>

namespace huimin::ui {

/// How the ground of the map looks: a value. A change of colour or of layers is a new one with another version.
struct MapStyle {
    int version = 1;
    bool buildings = true;
    bool borders = true;
    std::vector<QRgb> gridFill {}; ///< by the index of the grid; fully transparent, or shorter: plain land
    std::vector<std::uint32_t> ownGrids {}; ///< whose borders are drawn as mine
    std::vector<std::shared_ptr<const GeoLayer>> layers {}; ///< loaded from files, the last on top

    QColor sea;
    QColor land;
    QColor house;
    QColor houseEdge;
    QColor gridLine;
    QColor communityLine;
    QColor streetLine;
    QColor districtLine;
    QColor ownLine;
    QColor ownGround;
    QColor layerLine;
    QColor layerGround;
};

/// In the colours of an appearance.
MapStyle mapStyleOf(const Tokens& tokens);
/// Two opaque colours mixed; `share` of the second, 0 to 1.
QColor mixed(const QColor& a, const QColor& b, double share);
/// The colour of a class of a measure, 0 (nothing, the land) to 4: `base` comes through the more of it there is.
QColor measureColour(const MapStyle& style, const QColor& base, int grade);

} // namespace huimin::ui
