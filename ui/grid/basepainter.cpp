#include "ui/grid/basepainter.h"
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>

namespace huimin::ui {
namespace {

/// What is cut ends this many pixels outside the picture.
constexpr double beyond = 64;
/// And what reaches further than this is cut: the rasteriser counts in 16 bits.
constexpr double farBeyond = 8000;

/// Turns rings into pixels; one buffer for all.
class RingWriter {
public:
    RingWriter(const MapFrame& frame, const QRect& rect)
        : m_frame(frame), m_near(QRectF(rect).adjusted(-beyond, -beyond, beyond, beyond)), m_far(m_near.adjusted(-farBeyond, -farBeyond, farBeyond, farBeyond))
    {
    }
    const QPolygonF& pixels(std::span<const PlanePoint> ring)
    {
        m_out.clear();
        bool near = true;
        for (const PlanePoint& point : ring) {
            const QPointF pixel = m_frame.toPixel(point);
            near = near && m_far.contains(pixel);
            m_out << pixel;
        }
        if (!near)
            clip();
        return m_out;
    }

private:
    /// Sutherland and Hodgman: what is left lies in the box, joined along its edges, out of sight.
    void clip()
    {
        const auto side = [this](auto inside, auto cut) {
            m_back.clear();
            for (qsizetype i = 0; i < m_out.size(); ++i) {
                const QPointF a = m_out.at(i), b = m_out.at((i + 1) % m_out.size());
                if (inside(a))
                    m_back << a;
                if (inside(a) != inside(b))
                    m_back << cut(a, b);
            }
            m_out.swap(m_back);
        };
        const auto atX = [](QPointF a, QPointF b, double x) { return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())); };
        const auto atY = [](QPointF a, QPointF b, double y) { return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y); };
        side([this](QPointF p) { return p.x() >= m_near.left(); }, [&](QPointF a, QPointF b) { return atX(a, b, m_near.left()); });
        side([this](QPointF p) { return p.x() <= m_near.right(); }, [&](QPointF a, QPointF b) { return atX(a, b, m_near.right()); });
        side([this](QPointF p) { return p.y() >= m_near.top(); }, [&](QPointF a, QPointF b) { return atY(a, b, m_near.top()); });
        side([this](QPointF p) { return p.y() <= m_near.bottom(); }, [&](QPointF a, QPointF b) { return atY(a, b, m_near.bottom()); });
    }

    const MapFrame& m_frame;
    QRectF m_near;
    QRectF m_far;
    QPolygonF m_out;
    QPolygonF m_back;
};

/// A line cut to the box (Liang and Barsky); nothing where it passes by.
std::optional<QLineF> cutLine(QPointF a, QPointF b, const QRectF& box)
{
    double from = 0, to = 1;
    const double dx = b.x() - a.x(), dy = b.y() - a.y();
    const double p[] = { -dx, dx, -dy, dy };
    const double q[] = { a.x() - box.left(), box.right() - a.x(), a.y() - box.top(), box.bottom() - a.y() };
    for (int i = 0; i < 4; ++i) {
        if (p[i] == 0) {
            if (q[i] < 0)
                return std::nullopt;
            continue;
        }
        const double t = q[i] / p[i];
        if (p[i] < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
    }
    if (from > to)
        return std::nullopt;
    return QLineF(a.x() + from * dx, a.y() + from * dy, a.x() + to * dx, a.y() + to * dy);
}

class LineDrawer {
public:
    LineDrawer(QPainter& painter, const MapFrame& frame, const QRect& rect)
        : m_painter(painter), m_frame(frame), m_box(QRectF(rect).adjusted(-beyond, -beyond, beyond, beyond)), m_far(m_box.adjusted(-farBeyond, -farBeyond, farBeyond, farBeyond))
    {
    }
    void take(PlanePoint from, PlanePoint to)
    {
        const QPointF a = m_frame.toPixel(from), b = m_frame.toPixel(to);
        const auto line = cutLine(a, b, m_box);
        // Whole where the rasteriser can count to its ends: cut at another place it would round another way.
        if (line)
            m_lines.append(m_far.contains(a) && m_far.contains(b) ? QLineF(a, b) : *line);
    }
    void takeRing(std::span<const PlanePoint> ring)
    {
        for (std::size_t i = 0; i < ring.size(); ++i)
            take(ring[i], ring[(i + 1) % ring.size()]);
    }
    void draw(const QColor& colour, double width)
    {
        if (m_lines.isEmpty())
            return;
        // A pen of one pixel or less goes by whole steps that begin at the picture's edge. Round ends would send every line through the general stroker: fifty times slower, and cut to the picture first, so that two
        // pictures would not fit together.
        m_painter.setPen(QPen(colour, std::max(width * m_frame.ratio, 1.05), Qt::SolidLine, Qt::SquareCap));
        m_painter.drawLines(m_lines);
        m_lines.clear();
    }

private:
    QPainter& m_painter;
    const MapFrame& m_frame;
    QRectF m_box;
    QRectF m_far;
    QVector<QLineF> m_lines;
};

void paintLand(QPainter& painter, const CityShapes& city, const MapStyle& style, const PlaneBox& box, RingWriter& writer)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.land);
    for (const MapArea& area : city.areas(AreaLevel::District))
        if (area.box.meets(box))
            for (const PlaneRing& ring : area.rings)
                painter.drawPolygon(writer.pixels(ring));
}

/// Without antialiasing: neighbours leave no seam.
void paintGrids(QPainter& painter, const ShapeIndex& index, const MapStyle& style, const PlaneBox& box, RingWriter& writer)
{
    const auto& grids = index.shapes().areas(AreaLevel::Grid);
    const auto fill = [&](std::uint32_t i, const QColor& colour) {
        painter.setBrush(colour);
        for (const PlaneRing& ring : grids[i].rings)
            painter.drawPolygon(writer.pixels(ring));
    };
    painter.setPen(Qt::NoPen);
    if (!style.gridFill.empty())
        for (const std::uint32_t i : index.gridsIn(box))
            if (i < style.gridFill.size() && qAlpha(style.gridFill[i]) != 0)
                fill(i, QColor::fromRgb(style.gridFill[i]));
    if (style.gridFill.empty())
        for (const std::uint32_t i : style.ownGrids)
            if (i < grids.size() && grids[i].box.meets(box))
                fill(i, style.ownGround);
}

void paintHouses(QPainter& painter, const ShapeIndex& index, const MapStyle& style, const MapFrame& frame, const PlaneBox& box, RingWriter& writer)
{
    if (!style.buildings || frame.metres >= mapdetail::houses)
        return;
    painter.setRenderHint(QPainter::Antialiasing, frame.metres < mapdetail::smoothHouses);
    painter.setBrush(style.house);
    if (frame.metres < mapdetail::houseEdges)
        painter.setPen(QPen(style.houseEdge, frame.ratio));
    else
        painter.setPen(Qt::NoPen);
    // One polygon each: a single path of all is thirty times slower.
    for (const std::uint32_t i : index.footprintsIn(box))
        painter.drawPolygon(writer.pixels(index.shapes().footprint(i)));
}

void paintLayers(QPainter& painter, const MapStyle& style, const MapFrame& frame, const QRect& rect, const PlaneBox& box, RingWriter& writer)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const auto& layer : style.layers) {
        LineDrawer lines(painter, frame, rect);
        QColor ground = style.layerGround;
        ground.setAlphaF(0.6F);
        for (const GeoFeature& feature : layer->features) {
            if (!feature.box.meets(box))
                continue;
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            if (feature.kind == GeoFeature::Kind::Area) {
                QPainterPath path; // holes need one path; features are few
                for (const PlaneRing& ring : feature.parts) {
                    path.addPolygon(writer.pixels(ring));
                    path.closeSubpath();
                    lines.takeRing(ring);
                }
                painter.drawPath(path);
            } else if (feature.kind == GeoFeature::Kind::Line) {
                for (const PlaneRing& part : feature.parts)
                    for (std::size_t i = 0; i + 1 < part.size(); ++i)
                        lines.take(part[i], part[i + 1]);
            } else {
                painter.setBrush(style.layerLine);
                for (const PlaneRing& part : feature.parts)
                    for (const PlanePoint& point : part)
                        painter.drawEllipse(frame.toPixel(point), 4 * frame.ratio, 4 * frame.ratio);
            }
        }
        lines.draw(style.layerLine, 2);
    }
}

void paintBorders(QPainter& painter, const ShapeIndex& index, const MapStyle& style, const MapFrame& frame, const QRect& rect, const PlaneBox& box)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    const auto level = [&](AreaLevel which, const QColor& colour, double width) {
        LineDrawer lines(painter, frame, rect);
        const auto& borders = index.shapes().borders(which);
        for (const std::uint32_t i : index.bordersIn(which, box))
            lines.take(borders[i].from, borders[i].to);
        lines.draw(colour, width);
    };
    if (style.borders && frame.metres < mapdetail::gridLines)
        level(AreaLevel::Grid, style.gridLine, 1);
    if (style.borders && frame.metres < mapdetail::communityLines)
        level(AreaLevel::Community, style.communityLine, frame.metres < mapdetail::gridLines ? 1.4 : 1);
    if (style.borders && frame.metres < mapdetail::streetLines)
        level(AreaLevel::Street, style.streetLine, frame.metres < mapdetail::gridLines ? 1.8 : 1.2);
    level(AreaLevel::District, style.districtLine, 2);
    LineDrawer own(painter, frame, rect);
    const auto& grids = index.shapes().areas(AreaLevel::Grid);
    for (const std::uint32_t i : style.ownGrids)
        if (i < grids.size() && grids[i].box.meets(box))
            for (const PlaneRing& ring : grids[i].rings)
                own.takeRing(ring);
    own.draw(style.ownLine, 2);
}

} // namespace

void paintBase(QPainter& painter, const ShapeIndex& index, const MapStyle& style, const MapFrame& frame, const QRect& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, style.sea);
    // A line that is drawn wider than nothing reaches into its neighbourhood.
    const int margin = static_cast<int>(4 * frame.ratio) + 1;
    const PlaneBox box = frame.boxOf(rect.adjusted(-margin, -margin, margin, margin));
    RingWriter writer(frame, rect);
    paintLand(painter, index.shapes(), style, box, writer);
    paintGrids(painter, index, style, box, writer);
    paintLayers(painter, style, frame, rect, box, writer);
    paintHouses(painter, index, style, frame, box, writer);
    paintBorders(painter, index, style, frame, rect, box);
    painter.restore();
}

} // namespace huimin::ui
