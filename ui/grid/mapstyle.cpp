#include "ui/grid/mapstyle.h"
#include <cmath>

namespace huimin::ui {

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

MapStyle mapStyleOf(const Tokens& tokens)
{
    MapStyle style;
    const bool strong = tokens.highContrast();
    style.sea = strong ? tokens[Token::Hover] : mixed(tokens[Token::AccentTint], tokens[Token::AccentLine], 0.6);
    style.land = tokens[Token::Sunken];
    style.house = strong ? tokens[Token::Hover] : mixed(tokens[Token::Line], tokens[Token::LineStrong], 0.12);
    style.houseEdge = strong ? tokens[Token::Text] : mixed(tokens[Token::Line], tokens[Token::LineStrong], 0.55);
    style.gridLine = mixed(tokens[Token::Sunken], tokens[Token::LineStrong], strong ? 1 : 0.55);
    style.communityLine = mixed(tokens[Token::Sunken], tokens[Token::LineStrong], strong ? 1 : 0.8);
    style.streetLine = tokens[Token::LineStrong];
    style.districtLine = tokens[Token::Text2];
    style.ownLine = tokens[Token::Accent];
    style.ownGround = strong ? tokens[Token::Select] : tokens[Token::AccentTint];
    style.layerLine = tokens[Token::Violet];
    style.layerGround = tokens[Token::VioletTint];
    return style;
}

QColor measureColour(const MapStyle& style, const QColor& base, int grade)
{
    static constexpr double shares[] = { 0, 0.2, 0.38, 0.58, 0.8 };
    return grade <= 0 ? style.land : mixed(style.land, base, shares[std::min(grade, 4)]);
}

} // namespace huimin::ui
