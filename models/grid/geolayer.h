#pragma once
#include "models/grid/cityshapes.h"
#include <QByteArray>
#include <variant>

/// A layer of one's own, read from a GeoJSON file (RFC 7946: WGS-84, longitude first).
namespace huimin {

struct GeoFeature {
    enum class Kind { Area, Line, Point };
    Kind kind = Kind::Area;
    QString name; ///< properties.name or title, where it has one
    std::vector<PlaneRing> parts; ///< of an area its rings, outer and holes alike (even-odd); of points the points
    PlaneBox box;
};

struct GeoLayer {
    QString name; ///< of the file
    std::vector<GeoFeature> features;
    PlaneBox box;
};

/// What is wrong with a file, and where.
struct GeoProblem {
    enum class Kind {
        TooLarge, ///< over geoLayerLimit
        NotJson,
        NotGeoJson, ///< no FeatureCollection, Feature or geometry
        UnknownGeometry,
        BadCoordinates, ///< no numbers, too few points, a ring that does not close
        NotDegrees, ///< beyond ±180 or ±90: swapped, or in metres
        FarAway, ///< not near this city
        CrossesItself,
        TooMany, ///< over geoFeatureLimit features
        Empty,
    };
    Kind kind = Kind::NotJson;
    int line = 0; ///< from 1; 0 where it is the whole file
    int column = 0;
    int feature = 0; ///< from 1; 0: none
    QString name {}; ///< of the feature
    bool operator==(const GeoProblem&) const = default;
};

inline constexpr qint64 geoLayerLimit = 16 * 1024 * 1024;
inline constexpr int geoFeatureLimit = 20'000;

/// Reads a whole layer or refuses it: half a layer would be taken for the whole. Some seconds for the largest file; off the GUI thread.
std::variant<GeoLayer, GeoProblem> readGeoLayer(const QByteArray& json, const QString& name);

/// Whether a ring crosses or touches itself beside its neighbours, or an area's rings cross one another (geoshape.cpp).
bool crossesItself(const std::vector<PlaneRing>& rings);

} // namespace huimin
