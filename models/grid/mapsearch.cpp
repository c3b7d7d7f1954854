#include "models/grid/mapsearch.h"
#include <QRegularExpression>
#include <algorithm>

namespace huimin {
namespace {

/// Larger is better; 0: not it.
int fitOf(const QString& name, const QString& typed)
{
    if (name == typed)
        return 4;
    if (name.startsWith(typed))
        return 3;
    return name.contains(typed) ? 2 : 0;
}

/// "前埔二里32号" as road and number; without a number the road alone.
std::pair<QString, QString> roadAndNumber(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^(.*?)\\s*(\\d{1,5})\\s*号?$"));
    const auto match = form.match(typed);
    return match.hasMatch() && !match.captured(1).isEmpty() ? std::pair(match.captured(1), match.captured(2)) : std::pair(typed, QString());
}

} // namespace

QString areasAbove(const CityShapes& city, AreaLevel level, std::uint32_t index)
{
    QStringList names;
    int at = city.areas(level)[index].parent;
    for (int above = static_cast<int>(level) - 1; above >= 0 && at >= 0; --above) {
        const MapArea& area = city.areas(static_cast<AreaLevel>(above))[static_cast<std::size_t>(at)];
        names.prepend(area.name);
        at = area.parent;
    }
    return names.join(QLatin1Char(' '));
}

std::vector<MapPlace> findPlaces(const CityShapes& city, const Pinyin& pinyin, const QString& typed, PlanePoint near, std::size_t most)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return {};
    const bool isLatin = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
    struct Found {
        int fit;
        MapPlace place;
        double far = 0;
    };
    std::vector<Found> found;
    for (const AreaLevel level : { AreaLevel::District, AreaLevel::Street, AreaLevel::Community, AreaLevel::Grid }) {
        const auto& areas = city.areas(level);
        for (std::uint32_t i = 0; i < areas.size(); ++i) {
            const MapArea& area = areas[i];
            int fit = std::max(fitOf(area.name, text), area.code == text ? 4 : 0);
            if (isLatin)
                for (const Reading& reading : pinyin.ofWords(area.name))
                    fit = std::max({ fit, reading.initials().startsWith(text.toLower()) ? 2 : 0, reading.joined().startsWith(text.toLower()) ? 3 : 0 });
            if (fit > 0)
                found.push_back({ fit, { MapPlace::Kind::Area, level, i, area.name, areasAbove(city, level, i), area.box } });
        }
    }
    const auto [road, number] = roadAndNumber(text);
    if (!isLatin && road.size() >= 2) {
        // By their nearness before they become rows: a road has thousands of houses in a large city.
        std::vector<std::pair<double, std::uint32_t>> houses;
        for (std::uint32_t i = 0; i < city.footprints(); ++i)
            if (city.road(i).contains(road) && (number.isEmpty() || city.number(i) == number || city.number(i) == number + QChar(u'号')))
                houses.emplace_back(planeDistance(near, city.footprintCentre(i)), i);
        std::sort(houses.begin(), houses.end());
        if (houses.size() > most)
            houses.resize(most);
        for (const auto& [far, i] : houses) {
            const int grid = city.footprintGrid(i);
            found.push_back({ city.road(i) == road ? (number.isEmpty() ? 1 : 4) : 1,
                { MapPlace::Kind::House, AreaLevel::Grid, i, city.number(i).isEmpty() ? city.road(i) : city.road(i) + QLatin1Char(' ') + city.number(i) + QStringLiteral(" 号"),
                    grid < 0 ? QString() : areasAbove(city, AreaLevel::Grid, static_cast<std::uint32_t>(grid)), city.footprintBox(i) }, far });
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.fit != b.fit ? a.fit > b.fit : a.far < b.far; });
    std::vector<MapPlace> out;
    for (Found& one : found)
        if (out.size() < most)
            out.push_back(std::move(one.place));
    return out;
}

} // namespace huimin
