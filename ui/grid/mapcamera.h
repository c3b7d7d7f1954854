#pragma once
#include "models/grid/cityshapes.h"
#include <QPointF>
#include <QRect>
#include <QSize>
#include <cmath>

/// Where the map stands: pure arithmetic, no widget.
namespace huimin::ui {

/// A piece of the plane as device pixels. The plane has a raster at each scale, its pixel (0, 0) at the plane's origin, y downwards;
/// `left` and `top` say which of its pixels lies in the corner. Whole numbers: what was painted once fits at any place.
struct MapFrame {
    qint64 left = 0;
    qint64 top = 0;
    double scale = 0.001; ///< device pixels a cm
    double metres = 10; ///< metres a logical pixel: decides what is shown
    double ratio = 1; ///< device pixels a logical pixel
    QSize size; ///< device pixels

    QPointF toPixel(PlanePoint point) const { return { point.x * scale - static_cast<double>(left), -point.y * scale - static_cast<double>(top) }; }
    PlanePoint toPlane(QPointF pixel) const;
    /// What lies under the pixels of `rect`.
    PlaneBox boxOf(const QRect& rect) const;
    PlaneBox box() const { return boxOf(QRect(QPoint(0, 0), size)); }
    bool sameScale(const MapFrame& other) const { return scale == other.scale; }
};

/// The scale goes in steps of a fourth of an octave, so that a picture made at a step is shown 1:1 at rest.
class MapCamera {
public:
    static constexpr int closest = -22; ///< 0.022 m a pixel: a door fills the window
    static constexpr int farthest = 29; ///< 152 m a pixel: the city in a corner
    static double metresAt(int step);

    int step() const { return m_step; }
    double metresPerPixel() const { return metresAt(m_step); }
    QSize viewport() const { return m_viewport; }

    /// The middle stays where it is.
    void setViewport(QSize logical, double ratio);
    /// The middle of the view never leaves these.
    void setBounds(const PlaneBox& bounds);

    /// Moves the ground with the pointer, by logical pixels; what is less than a device pixel is kept for the next.
    void pan(QPointF delta);
    /// By an eighth of the window: 1 right, −1 left; 1 down, −1 up.
    void panByKey(int right, int down);
    /// Nearer by so many steps (further away: negative), the point under `anchor` (logical pixels) stays. False at either end.
    bool zoom(int steps, QPointF anchor);
    bool zoom(int steps);
    /// Wheel or touchpad, in eighths of a degree; small amounts add up to a step of 120.
    bool wheel(int delta, QPointF anchor);
    /// The nearest step at which the box, and some room around it, fits; its middle in the middle.
    void fit(const PlaneBox& box);
    void centreOn(PlanePoint point);
    /// Brings the point into view without a jump where it is in view already.
    void reveal(PlanePoint point);
    void setStep(int step);

    MapFrame frame() const;
    PlanePoint centre() const;
    /// Logical pixels.
    QPointF toScreen(PlanePoint point) const;
    PlanePoint toPlane(QPointF logical) const;

private:
    double scale() const { return m_ratio / (100 * metresPerPixel()); }
    QSizeF deviceSize() const { return { std::round(m_viewport.width() * m_ratio), std::round(m_viewport.height() * m_ratio) }; }
    void putAt(double x, double y, QPointF devicePixel);
    void clamp();

    QSize m_viewport { 800, 600 };
    double m_ratio = 1;
    int m_step = 20;
    qint64 m_left = -400;
    qint64 m_top = -300;
    QPointF m_rest; ///< part of a device pixel not moved yet
    int m_wheel = 0;
    PlaneBox m_bounds;
};

} // namespace huimin::ui
