#include "ui/grid/mapcamera.h"
#include <algorithm>
#include <cmath>

namespace huimin::ui {
namespace {
constexpr int notch = 120;
constexpr double planeLimit = 2.0e9; ///< int cm with room for sums of pixels

int planeValue(double value) { return static_cast<int>(std::lround(std::clamp(value, -planeLimit, planeLimit))); }
} // namespace

PlanePoint MapFrame::toPlane(QPointF pixel) const
{
    return { planeValue((pixel.x() + static_cast<double>(left)) / scale), planeValue(-(pixel.y() + static_cast<double>(top)) / scale) };
}

PlaneBox MapFrame::boxOf(const QRect& rect) const
{
    PlaneBox box;
    box.take(toPlane(rect.topLeft()));
    box.take(toPlane(QPointF(rect.x() + rect.width(), rect.y() + rect.height())));
    return box;
}

double MapCamera::metresAt(int step) { return std::exp2(step / 4.0); }

void MapCamera::putAt(double x, double y, QPointF devicePixel)
{
    m_left = std::llround(x * scale() - devicePixel.x());
    m_top = std::llround(-y * scale() - devicePixel.y());
    clamp();
}

void MapCamera::setViewport(QSize logical, double ratio)
{
    if (logical == m_viewport && ratio == m_ratio)
        return;
    const double before = scale();
    const double x = (static_cast<double>(m_left) + deviceSize().width() / 2) / before, y = -(static_cast<double>(m_top) + deviceSize().height() / 2) / before;
    m_viewport = logical.expandedTo({ 1, 1 });
    m_ratio = ratio;
    putAt(x, y, { deviceSize().width() / 2, deviceSize().height() / 2 });
}

void MapCamera::setBounds(const PlaneBox& bounds)
{
    m_bounds = bounds;
    clamp();
}

void MapCamera::clamp()
{
    if (m_bounds.isEmpty())
        return;
    const double halfWidth = std::floor(deviceSize().width() / 2), halfHeight = std::floor(deviceSize().height() / 2);
    const auto limit = [](qint64 value, double low, double high) { return std::clamp(value, std::llround(low), std::llround(high)); };
    m_left = limit(m_left, m_bounds.left * scale() - halfWidth, m_bounds.right * scale() - halfWidth);
    m_top = limit(m_top, -m_bounds.top * scale() - halfHeight, -m_bounds.bottom * scale() - halfHeight);
}

void MapCamera::pan(QPointF delta)
{
    m_rest += delta * m_ratio;
    const qint64 x = static_cast<qint64>(std::trunc(m_rest.x())), y = static_cast<qint64>(std::trunc(m_rest.y()));
    m_rest -= QPointF(static_cast<double>(x), static_cast<double>(y));
    m_left -= x;
    m_top -= y;
    clamp();
}

void MapCamera::panByKey(int right, int down)
{
    m_rest = {};
    pan({ -right * m_viewport.width() / 8.0, -down * m_viewport.height() / 8.0 });
}

bool MapCamera::zoom(int steps, QPointF anchor)
{
    const int next = std::clamp(m_step - steps, closest, farthest);
    if (next == m_step)
        return false;
    const QPointF device = anchor * m_ratio;
    const double x = (static_cast<double>(m_left) + device.x()) / scale(), y = -(static_cast<double>(m_top) + device.y()) / scale();
    m_step = next;
    m_rest = {};
    putAt(x, y, device);
    return true;
}

bool MapCamera::zoom(int steps) { return zoom(steps, QPointF(m_viewport.width() / 2.0, m_viewport.height() / 2.0)); }

bool MapCamera::wheel(int delta, QPointF anchor)
{
    if ((delta > 0) != (m_wheel > 0))
        m_wheel = 0;
    m_wheel += delta;
    const int steps = m_wheel / notch;
    m_wheel -= steps * notch;
    return steps != 0 && zoom(steps, anchor);
}

void MapCamera::fit(const PlaneBox& box)
{
    if (box.isEmpty())
        return;
    const double width = (double(box.right) - box.left) / 100 * 1.08, height = (double(box.top) - box.bottom) / 100 * 1.08; // m
    int step = closest;
    while (step < farthest && (width > metresAt(step) * m_viewport.width() || height > metresAt(step) * m_viewport.height()))
        ++step;
    m_step = step;
    centreOn(box.centre());
}

void MapCamera::centreOn(PlanePoint point)
{
    m_rest = {};
    putAt(point.x, point.y, { deviceSize().width() / 2, deviceSize().height() / 2 });
}

void MapCamera::reveal(PlanePoint point)
{
    const QRectF inner(m_viewport.width() * 0.08, m_viewport.height() * 0.08, m_viewport.width() * 0.84, m_viewport.height() * 0.84);
    if (!inner.contains(toScreen(point)))
        centreOn(point);
}

void MapCamera::setStep(int step) { zoom(m_step - step); }

MapFrame MapCamera::frame() const { return { m_left, m_top, scale(), metresPerPixel(), m_ratio, deviceSize().toSize() }; }
PlanePoint MapCamera::centre() const { return frame().toPlane({ deviceSize().width() / 2, deviceSize().height() / 2 }); }
QPointF MapCamera::toScreen(PlanePoint point) const { return frame().toPixel(point) / m_ratio; }
PlanePoint MapCamera::toPlane(QPointF logical) const { return frame().toPlane(logical * m_ratio); }

} // namespace huimin::ui
