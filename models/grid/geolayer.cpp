#include "models/grid/geolayer.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace huimin {
namespace {

/// Degrees from the city's middle beyond which a place is not drawn: 5° are 500 km.
constexpr double nearDegrees = 5;
constexpr Degrees cityMiddle { 118.1, 24.6 };

using Place = std::pair<int, int>; ///< line and column, from 1

Place placeOf(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    return { static_cast<int>(before.count('\n')) + 1, static_cast<int>(offset - before.lastIndexOf('\n')) };
}

/// Where the n-th feature begins (from 0); 0 where there is no such place. The text is known to be JSON.
qsizetype featureOffset(const QByteArray& json, int wanted)
{
    int depth = 0, feature = 0;
    bool inList = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"') {
            const qsizetype begin = i + 1;
            for (++i; i < json.size() && json.at(i) != '"'; ++i)
                i += json.at(i) == '\\';
            if (depth == 1 && QByteArrayView(json).sliced(begin, i - begin) == QByteArrayView("features")) {
                // a key only where a colon and a list follow
                qsizetype next = i + 1;
                while (next < json.size() && (std::isspace(static_cast<unsigned char>(json.at(next))) || json.at(next) == ':'))
                    ++next;
                inList = next < json.size() && json.at(next) == '[';
            }
        } else if (c == '{' || c == '[') {
            if (inList && depth == 2 && c == '{' && feature++ == wanted)
                return i;
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
            inList = inList && depth >= 2;
        }
    }
    return 0;
}

/// Reads one geometry; the kind of problem where it cannot.
class GeometryReader {
public:
    std::optional<GeoProblem::Kind> read(const QJsonObject& geometry, const QString& name, std::vector<GeoFeature>& out)
    {
        const QString type = geometry[QLatin1String("type")].toString();
        if (type == QLatin1String("GeometryCollection")) {
            for (const QJsonValue part : geometry[QLatin1String("geometries")].toArray())
                if (const auto problem = read(part.toObject(), name, out))
                    return problem;
            return std::nullopt;
        }
        m_out.clear();
        const QJsonArray coordinates = geometry[QLatin1String("coordinates")].toArray();
        const auto kind = type.endsWith(QLatin1String("Polygon")) ? GeoFeature::Kind::Area : type.endsWith(QLatin1String("LineString")) ? GeoFeature::Kind::Line : GeoFeature::Kind::Point;
        std::optional<GeoProblem::Kind> problem;
        if (type == QLatin1String("Polygon"))
            problem = polygon(coordinates);
        else if (type == QLatin1String("MultiPolygon"))
            problem = each(coordinates, [this](const QJsonArray& part) { return polygon(part); });
        else if (type == QLatin1String("LineString"))
            problem = path(coordinates, 2, false);
        else if (type == QLatin1String("MultiLineString"))
            problem = each(coordinates, [this](const QJsonArray& part) { return path(part, 2, false); });
        else if (type == QLatin1String("Point"))
            problem = path(QJsonArray { QJsonValue(coordinates) }, 1, false);
        else if (type == QLatin1String("MultiPoint"))
            problem = path(coordinates, 1, false);
        else
            problem = GeoProblem::Kind::UnknownGeometry;
        if (problem)
            return problem;
        GeoFeature feature { kind, name, std::move(m_out), {} };
        for (const PlaneRing& part : feature.parts)
            feature.box.take(boxOf(part));
        if (!feature.box.isEmpty())
            out.push_back(std::move(feature));
        return std::nullopt;
    }

private:
    template <typename Each>
    static std::optional<GeoProblem::Kind> each(const QJsonArray& parts, Each read)
    {
        for (const QJsonValue part : parts)
            if (const auto problem = read(part.toArray()))
                return problem;
        return std::nullopt;
    }
    std::optional<GeoProblem::Kind> polygon(const QJsonArray& rings)
    {
        const std::size_t first = m_out.size();
        if (rings.isEmpty())
            return GeoProblem::Kind::BadCoordinates;
        for (const QJsonValue ring : rings)
            if (const auto problem = path(ring.toArray(), 4, true))
                return problem;
        if (crossesItself({ m_out.begin() + static_cast<std::ptrdiff_t>(first), m_out.end() }))
            return GeoProblem::Kind::CrossesItself;
        return std::nullopt;
    }
    std::optional<GeoProblem::Kind> path(const QJsonArray& positions, qsizetype least, bool closed)
    {
        if (positions.size() < least)
            return GeoProblem::Kind::BadCoordinates;
        PlaneRing out;
        out.reserve(static_cast<std::size_t>(positions.size()));
        for (const QJsonValue value : positions) {
            const QJsonArray position = value.toArray();
            if (position.size() < 2 || !position.at(0).isDouble() || !position.at(1).isDouble())
                return GeoProblem::Kind::BadCoordinates;
            const Degrees at { position.at(0).toDouble(), position.at(1).toDouble() };
            if (std::abs(at.longitude) > 180 || std::abs(at.latitude) > 90)
                return GeoProblem::Kind::NotDegrees;
            if (std::abs(at.longitude - cityMiddle.longitude) > nearDegrees || std::abs(at.latitude - cityMiddle.latitude) > nearDegrees)
                return GeoProblem::Kind::FarAway;
            const PlanePoint point = toPlane(at);
            if (out.empty() || !(out.back() == point))
                out.push_back(point);
        }
        if (closed) {
            if (positions.at(0) != positions.at(positions.size() - 1))
                return GeoProblem::Kind::BadCoordinates;
            if (out.size() > 1 && out.front() == out.back())
                out.pop_back();
            if (out.size() < 3)
                return GeoProblem::Kind::BadCoordinates;
        }
        m_out.push_back(std::move(out));
        return std::nullopt;
    }

    std::vector<PlaneRing> m_out;
};

QString nameOf(const QJsonObject& feature)
{
    const QJsonObject properties = feature[QLatin1String("properties")].toObject();
    for (const char* key : { "name", "NAME", "Name", "title", "名称" })
        if (const QString name = properties[QString::fromUtf8(key)].toString(); !name.isEmpty())
            return name.left(100);
    return {};
}

} // namespace

std::variant<GeoLayer, GeoProblem> readGeoLayer(const QByteArray& json, const QString& name)
{
    using Kind = GeoProblem::Kind;
    if (json.size() > geoLayerLimit)
        return GeoProblem { Kind::TooLarge };
    QByteArray text = json;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.trimmed().isEmpty())
        return GeoProblem { Kind::Empty };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull()) {
        const auto [line, column] = placeOf(text, std::clamp<qsizetype>(error.offset, 0, text.size()));
        return GeoProblem { Kind::NotJson, line, column };
    }
    const QJsonObject root = document.object();
    const QString type = root[QLatin1String("type")].toString();
    const bool isList = type == QLatin1String("FeatureCollection");
    if (isList && !root[QLatin1String("features")].isArray())
        return GeoProblem { Kind::NotGeoJson };
    if (!isList && type != QLatin1String("Feature") && !root.contains(QLatin1String("coordinates")) && !root.contains(QLatin1String("geometries")))
        return GeoProblem { Kind::NotGeoJson };
    const QJsonArray features = isList ? root[QLatin1String("features")].toArray() : QJsonArray { root };
    if (features.size() > geoFeatureLimit)
        return GeoProblem { Kind::TooMany };
    GeoLayer layer;
    layer.name = name;
    GeometryReader reader;
    for (qsizetype i = 0; i < features.size(); ++i) {
        const QJsonObject feature = features.at(i).toObject();
        const bool isFeature = feature[QLatin1String("type")].toString() == QLatin1String("Feature");
        if (isFeature && feature[QLatin1String("geometry")].isNull())
            continue; // allowed: a feature without a place
        auto problem = isList && !isFeature ? std::optional(Kind::NotGeoJson) : reader.read(isFeature ? feature[QLatin1String("geometry")].toObject() : feature, nameOf(feature), layer.features);
        if (problem) {
            const auto [line, column] = placeOf(text, isList ? featureOffset(text, static_cast<int>(i)) : 0);
            return GeoProblem { *problem, line, column, static_cast<int>(i) + 1, nameOf(feature) };
        }
    }
    for (const GeoFeature& feature : layer.features)
        layer.box.take(feature.box);
    if (layer.features.empty())
        return GeoProblem { Kind::Empty };
    return layer;
}

} // namespace huimin
