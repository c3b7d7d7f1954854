#include "models/grid/tiling.h"
#include "models/base/csv.h"
#include "models/base/divisions.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace huimin {
namespace {

/// The side of a line on which a point lies: normal · point − offset.
struct CutLine {
    double nx = 1;
    double ny = 0;
    double offset = 0;
    double side(PlanePoint p) const { return nx * p.x + ny * p.y - offset; }
};

/// The part of the ring on the side where side() <= 0 (or >= 0 of the flipped line). Two neighbours get the same rounded cut
/// points, so they share the border. Where the line crosses more than twice, the pieces stay joined along it: the ring then
/// touches itself, its area and what it contains are right.
PlaneRing clipToSide(const PlaneRing& ring, const CutLine& line, bool below)
{
    PlaneRing out;
    out.reserve(ring.size() + 4);
    const double sign = below ? 1 : -1;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const PlanePoint a = ring[i];
        const PlanePoint b = ring[(i + 1) % ring.size()];
        const double sa = line.side(a), sb = line.side(b);
        if (sign * sa <= 0)
            out.push_back(a);
        if ((sa < 0 && sb > 0) || (sa > 0 && sb < 0)) {
            // from the lower point always, so that both sides round alike
            const bool swap = a.x != b.x ? a.x > b.x : a.y > b.y;
            const PlanePoint from = swap ? b : a, to = swap ? a : b;
            const double sf = swap ? sb : sa, st = swap ? sa : sb;
            const double t = sf / (sf - st);
            const PlanePoint cut { static_cast<int>(std::lround(from.x + t * (to.x - from.x))), static_cast<int>(std::lround(from.y + t * (to.y - from.y))) };
            if (out.empty() || !(out.back() == cut))
                out.push_back(cut);
        }
    }
    if (out.size() > 1 && out.front() == out.back())
        out.pop_back();
    return out;
}

/// How often the line crosses the ring, and the length inside it.
struct CutQuality {
    int crossings = 0;
    double length = 0;
};
CutQuality cutQuality(const PlaneRing& ring, const CutLine& line)
{
    std::vector<double> along;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const PlanePoint a = ring[i];
        const PlanePoint b = ring[(i + 1) % ring.size()];
        const double sa = line.side(a), sb = line.side(b);
        if ((sa <= 0) == (sb <= 0))
            continue;
        const double t = sa / (sa - sb);
        along.push_back(-line.ny * (a.x + t * (b.x - a.x)) + line.nx * (a.y + t * (b.y - a.y)));
    }
    std::sort(along.begin(), along.end());
    CutQuality quality { static_cast<int>(along.size()), 0 };
    for (std::size_t i = 0; i + 1 < along.size(); i += 2)
        quality.length += along[i + 1] - along[i];
    return quality;
}

/// The line of the given direction that leaves `share` of the area below it.
CutLine lineForShare(const PlaneRing& ring, double angle, double share)
{
    CutLine line { std::cos(angle), std::sin(angle), 0 };
    double low = 1e300, high = -1e300;
    for (const PlanePoint& p : ring) {
        low = std::min(low, line.side(p));
        high = std::max(high, line.side(p));
    }
    const double wanted = ringArea(ring) * share;
    for (int step = 0; step < 40 && high - low > 0.5; ++step) {
        line.offset = (low + high) / 2;
        if (ringArea(clipToSide(ring, line, true)) < wanted)
            low = line.offset;
        else
            high = line.offset;
    }
    line.offset = std::round((low + high) / 2);
    return line;
}

using PartList = std::vector<std::size_t>;

void splitInto(const PlaneRing& ring, PartList members, const std::vector<TilePart>& parts, int depth, std::vector<PlaneRing>& out)
{
    if (members.size() == 1) {
        out[members.front()] = ring;
        return;
    }
    const std::size_t half = members.size() / 2;
    const auto weigh = [&](auto begin, auto end) {
        return std::accumulate(begin, end, 0.0, [&](double sum, std::size_t i) { return sum + parts[i].weight; });
    };
    double best = 1e300;
    CutLine bestLine;
    PartList bestOrder;
    constexpr int directions = 16;
    for (int k = 0; k < directions; ++k) {
        // turned a little at each depth, or all blocks would be parallel
        const double angle = std::numbers::pi * (k + 0.37 * (depth % 3)) / directions;
        PartList order = members;
        const double nx = std::cos(angle), ny = std::sin(angle);
        const auto project = [&](std::size_t i) { return nx * parts[i].place->x + ny * parts[i].place->y; };
        double spread = 1; // how well the places of the parts are told apart by this direction
        if (std::all_of(order.begin(), order.end(), [&](std::size_t i) { return parts[i].place.has_value(); })) {
            std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return project(a) < project(b); });
            const double gap = project(order[half]) - project(order[half - 1]);
            const double whole = project(order.back()) - project(order.front());
            spread = 0.25 + (whole > 0 ? gap / whole : 0);
        }
        const double share = weigh(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(half)) / weigh(order.begin(), order.end());
        const CutLine line = lineForShare(ring, angle, share);
        const CutQuality quality = cutQuality(ring, line);
        const double cost = quality.length * (1 + std::max(0, quality.crossings - 2)) / spread;
        if (cost < best) {
            best = cost;
            bestLine = line;
            bestOrder = order;
        }
    }
    const auto middle = bestOrder.begin() + static_cast<std::ptrdiff_t>(half);
    splitInto(clipToSide(ring, bestLine, true), PartList(bestOrder.begin(), middle), parts, depth + 1, out);
    splitInto(clipToSide(ring, bestLine, false), PartList(middle, bestOrder.end()), parts, depth + 1, out);
}

/// The shapes of a district, in degrees turned into the plane, largest first; holes and small isles left out.
std::vector<PlaneRing> districtRings(const QJsonObject& geometry)
{
    const QJsonArray coordinates = geometry[QLatin1String("coordinates")].toArray();
    QList<QJsonArray> outers;
    if (geometry[QLatin1String("type")].toString() == QLatin1String("Polygon"))
        outers << coordinates.at(0).toArray();
    else
        for (const QJsonValue& polygon : coordinates)
            outers << polygon.toArray().at(0).toArray();
    std::vector<PlaneRing> rings;
    for (const QJsonArray& outer : outers) {
        PlaneRing ring;
        for (qsizetype i = 0; i + 1 < outer.size(); ++i)
            ring.push_back(toPlane({ outer.at(i).toArray().at(0).toDouble(), outer.at(i).toArray().at(1).toDouble() }));
        if (ringArea(ring) < 0)
            std::reverse(ring.begin(), ring.end());
        if (ringArea(ring) >= 2e6)
            rings.push_back(std::move(ring));
    }
    std::sort(rings.begin(), rings.end(), [](const PlaneRing& a, const PlaneRing& b) { return ringArea(a) > ringArea(b); });
    return rings;
}

Error tilingError(const char* what) { return { ErrorCode::FileUnreadable, {}, {}, QString::fromLatin1(what) }; }

} // namespace

std::vector<PlaneRing> splitRing(const PlaneRing& ring, const std::vector<TilePart>& parts)
{
    std::vector<PlaneRing> out(parts.size());
    if (parts.empty())
        return out;
    PartList members(parts.size());
    std::iota(members.begin(), members.end(), std::size_t(0));
    splitInto(ring, std::move(members), parts, 0, out);
    return out;
}

std::vector<PlaneRing> splitRing(const PlaneRing& ring, int parts) { return splitRing(ring, std::vector<TilePart>(static_cast<std::size_t>(std::max(parts, 1)))); }

Result<std::vector<DivisionShape>> divisionShapes()
{
    QFile file(QStringLiteral(":/huimin/divisions/xiamen_districts.geojson"));
    if (!file.open(QIODevice::ReadOnly))
        return tilingError("xiamen_districts.geojson");
    const QJsonArray features = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("features")].toArray();
    const auto places = CsvTable::read(QStringLiteral(":/huimin/divisions/xiamen_street_places.csv"));
    if (!places)
        return places.error();
    QHash<QString, PlanePoint> placeOf;
    for (qsizetype row = 0; row < places->size(); ++row)
        placeOf.insert(places->at(row, 0), toPlane({ places->at(row, 1).toDouble(), places->at(row, 2).toDouble() }));

    std::vector<DivisionShape> shapes;
    for (const QJsonValue& value : features) {
        const QJsonObject feature = value.toObject();
        const QString district = feature[QLatin1String("properties")].toObject()[QLatin1String("code")].toString() + QStringLiteral("000000");
        std::vector<PlaneRing> rings = districtRings(feature[QLatin1String("geometry")].toObject());
        QList<Division> streets = shippedDivisions().children(district);
        if (rings.empty() || streets.isEmpty())
            return tilingError("a district without a shape or streets");
        shapes.push_back({ district, rings });
        std::vector<std::pair<Division, PlaneRing>> streetRings;
        if (rings.size() > 1) { // 鼓浪屿: the one isle of its size
            const auto isle = std::find_if(streets.begin(), streets.end(), [](const Division& s) { return s.shortName == QStringLiteral("鼓浪屿"); });
            if (isle != streets.end()) {
                streetRings.emplace_back(*isle, rings[1]);
                streets.erase(isle);
            }
        }
        std::vector<TilePart> parts;
        for (const Division& street : streets) {
            // farms and zones with few communities are not as small as their count
            const auto count = static_cast<double>(shippedDivisions().children(street.code).size());
            parts.push_back({ 3 + count, placeOf.contains(street.code) ? std::optional(placeOf.value(street.code)) : std::nullopt });
        }
        std::vector<PlaneRing> cut = splitRing(rings.front(), parts);
        for (qsizetype i = 0; i < streets.size(); ++i)
            streetRings.emplace_back(streets.at(i), std::move(cut[static_cast<std::size_t>(i)]));
        for (const auto& [street, ring] : streetRings) {
            shapes.push_back({ street.code, { ring } });
            const QList<Division> communities = shippedDivisions().children(street.code);
            std::vector<PlaneRing> outlines = splitRing(ring, static_cast<int>(communities.size()));
            for (qsizetype i = 0; i < communities.size(); ++i)
                shapes.push_back({ communities.at(i).code, { std::move(outlines[static_cast<std::size_t>(i)]) } });
        }
    }
    std::sort(shapes.begin(), shapes.end(), [](const DivisionShape& a, const DivisionShape& b) { return a.division < b.division; });
    return shapes;
}

Result<std::vector<CommunityShape>> communityShapes()
{
    auto all = divisionShapes();
    if (!all)
        return all.error();
    std::vector<CommunityShape> shapes;
    for (DivisionShape& shape : *all)
        if (const Division* division = shippedDivisions().find(shape.division); division && division->level == DivisionLevel::Community)
            shapes.push_back({ shape.division, std::move(shape.rings.front()) });
    return shapes;
}

} // namespace huimin
