// What the map draws over its ground.
#include "ui/grid/mapview.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include <QPainter>
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr std::size_t mostOutlines = 3000;
} // namespace

void MapView::outline(QPainter& painter, std::span<const PlanePoint> ring, const QColor& line, double width, const QColor& fill) const
{
    QPolygonF polygon;
    for (const PlanePoint& point : ring)
        polygon << m_camera.toScreen(point);
    painter.setPen(width > 0 ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawPolygon(polygon);
}

void MapView::drawHighlights(QPainter& painter) const
{
    if (!m_index)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& city = m_index->shapes();
    const PlaneBox box = m_camera.frame().box();
    const QColor accent = colour(Token::Accent), ground = colour(Token::Accent, 46);
    for (const std::uint32_t i : m_selectedGrids)
        if (const MapArea& area = city.areas(AreaLevel::Grid)[i]; area.box.meets(box))
            for (const PlaneRing& ring : area.rings)
                outline(painter, ring, accent, 1.5, ground);
    std::size_t drawn = 0;
    if (m_camera.metresPerPixel() < mapdetail::houses)
        for (const std::uint32_t i : m_selectedHouses)
            if (city.footprintBox(i).meets(box) && ++drawn <= mostOutlines)
                outline(painter, city.footprint(i), accent, 1, colour(Token::Select));
    const auto mark = [&](const MapChoice& choice, double width) {
        if (choice.kind == MapChoice::Kind::House)
            outline(painter, city.footprint(choice.index), accent, width, ground);
        if (choice.kind == MapChoice::Kind::Grid)
            for (const PlaneRing& ring : city.areas(AreaLevel::Grid)[choice.index].rings)
                outline(painter, ring, accent, width, Qt::transparent);
    };
    mark(m_hover, 1);
    mark(m_choice, 2.5);
    if (m_lasso.size() > 1)
        outline(painter, m_lasso, accent, 2, ground);
}

void MapView::drawScaleBar(QPainter& painter) const
{
    const double metres = m_camera.metresPerPixel();
    double length = 1; // the roundest length that is at most 110 pixels
    for (const double candidate : { 1., 2., 5., 10., 20., 50., 100., 200., 500., 1000., 2000., 5000., 10000., 20000. })
        if (candidate / metres <= dp(110))
            length = candidate;
    const double width = std::max(8.0, length / metres);
    const QString text = length >= 1000 ? tr("%1 公里").arg(length / 1000) : tr("%1 米").arg(length);
    const double textWidth = QFontMetricsF(huimin::ui::font(Type::Note)).horizontalAdvance(text);
    const QRectF plate(dp(12), height() - dp(38), width + textWidth + dp(30), dp(26));
    drawBox(painter, plate, dp(6), colour(Token::Surface, 225));
    const double y = std::floor(plate.center().y()) + 3, x = std::floor(plate.left() + dp(10));
    fillSharp(painter, QRectF(x, y, width, 2), colour(Token::Text2));
    fillSharp(painter, QRectF(x, y - 5, 2, 7), colour(Token::Text2));
    fillSharp(painter, QRectF(x + width - 2, y - 5, 2, 7), colour(Token::Text2));
    painter.setFont(huimin::ui::font(Type::Note));
    painter.setPen(colour(Token::Text2));
    painter.drawText(QRectF(x + width + dp(8), plate.top(), textWidth + dp(4), plate.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const MapFrame frame = m_camera.frame();
    m_picture.draw(painter);
    drawHighlights(painter);
    if (m_markers.draw(painter, frame, currentItem()) && !m_labels.isActive())
        m_labels.start();
    drawScaleBar(painter);
    if (hasFocus())
        drawRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), dp(2), colour(Token::Focus), 2);
}

void MapView::paintOn(QPainter& painter, const QRect& target) const
{
    MapCamera camera = m_camera;
    const double factor = std::min(double(target.width()) / width(), double(target.height()) / height());
    camera.setViewport(size(), factor);
    const MapFrame frame = camera.frame();
    painter.save();
    painter.translate(target.topLeft());
    painter.setClipRect(QRect(QPoint(0, 0), frame.size));
    if (m_index)
        paintBase(painter, *m_index, m_style, frame, QRect(QPoint(0, 0), frame.size));
    painter.scale(factor, factor);
    drawHighlights(painter);
    MarkerLayer markers;
    markers.setShapes(m_index);
    markers.setMarks(m_sharedMarks);
    for (int kind = 0; kind < markKinds; ++kind)
        markers.setShown(static_cast<MarkKind>(kind), isShown(static_cast<MarkKind>(kind)));
    QPixmap spare(1, 1);
    QPainter dry(&spare);
    while (markers.draw(dry, frame, std::nullopt)) { } // all names are made first
    markers.draw(painter, frame, std::nullopt);
    drawScaleBar(painter);
    painter.restore();
}

} // namespace huimin::ui
