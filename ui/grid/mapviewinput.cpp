// The hands on the map: mouse, wheel and keys.
#include "ui/grid/mapview.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr int slack = 4; ///< pixels that a hand moves while it clicks
} // namespace

void MapView::wheelEvent(QWheelEvent* event)
{
    if (m_camera.wheel(event->angleDelta().y(), event->position()))
        moved(true);
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressing = true;
    m_dragging = false;
    m_pressed = m_last = event->position();
    m_lassoing = event->modifiers().testFlag(Qt::ShiftModifier);
    m_lasso.clear();
    if (m_lassoing)
        m_lasso.push_back(m_camera.toPlane(event->position()));
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (!m_pressing) {
        const MapChoice under = choiceAt(at);
        if (!(under == m_hover)) {
            m_hover = under;
            setCursor(under.kind == MapChoice::Kind::Marks || under.kind == MapChoice::Kind::House ? Qt::PointingHandCursor : Qt::ArrowCursor);
            update();
        }
        return;
    }
    if (!m_dragging && (at - m_pressed).manhattanLength() < slack)
        return;
    m_dragging = true;
    if (m_lassoing) {
        if ((at - m_last).manhattanLength() >= 3) {
            m_lasso.push_back(m_camera.toPlane(at));
            m_last = at;
            update();
        }
        return;
    }
    setCursor(Qt::ClosedHandCursor);
    m_camera.pan(at - m_last);
    m_last = at;
    moved(false);
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressing)
        return;
    m_pressing = false;
    setCursor(Qt::ArrowCursor);
    if (m_lassoing && m_dragging) {
        const PlaneRing lasso = std::exchange(m_lasso, {});
        m_lassoing = false;
        selectWithin(lasso);
    } else if (!m_dragging) {
        choose(choiceAt(event->position()));
    }
    m_lassoing = false;
    m_dragging = false;
    m_lasso.clear();
    update();
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    choose(choiceAt(event->position()));
    if (m_choice.kind == MapChoice::Kind::Grid && m_camera.metresPerPixel() > mapdetail::houses)
        fit(m_index->shapes().areas(AreaLevel::Grid)[m_choice.index].box);
    else
        open();
}

void MapView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hover = {};
    update();
}

/// From grid to grid; the first time it stands on the one in the middle.
void MapView::toGrid(int right, int up, bool take)
{
    if (!m_index)
        return;
    std::optional<std::uint32_t> next = m_keyGrid ? m_index->gridBeside(*m_keyGrid, right, up) : m_index->gridAt(m_camera.centre());
    if (!next && !m_keyGrid && !m_index->shapes().areas(AreaLevel::Grid).empty()) {
        // the nearest one where the middle lies outside all
        const auto& grids = m_index->shapes().areas(AreaLevel::Grid);
        const PlanePoint middle = m_camera.centre();
        const auto nearest = std::min_element(grids.begin(), grids.end(), [&](const MapArea& a, const MapArea& b) { return planeDistance(a.label, middle) < planeDistance(b.label, middle); });
        next = static_cast<std::uint32_t>(nearest - grids.begin());
    }
    if (!next)
        return;
    if (take) {
        for (const std::uint32_t grid : { m_keyGrid.value_or(*next), *next })
            if (std::find(m_selectedGrids.begin(), m_selectedGrids.end(), grid) == m_selectedGrids.end())
                m_selectedGrids.push_back(grid);
        std::sort(m_selectedGrids.begin(), m_selectedGrids.end());
        Q_EMIT selectionChanged();
    }
    m_keyGrid = next;
    m_camera.reveal(m_index->shapes().areas(AreaLevel::Grid)[*next].label);
    moved(false);
    choose({ MapChoice::Kind::Grid, {}, *next });
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier), control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto arrow = [&](int right, int up) {
        if (shift) {
            toGrid(right, up, control);
        } else if (bare) {
            m_camera.panByKey(right, -up);
            moved(false);
        }
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return arrow(-1, 0);
    case Qt::Key_Right:
        return arrow(1, 0);
    case Qt::Key_Up:
        return arrow(0, 1);
    case Qt::Key_Down:
        return arrow(0, -1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        return zoomBy(-1);
    case Qt::Key_Home:
        return fitScope();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (bare)
            return open();
        break;
    case Qt::Key_Space:
        if (m_choice.kind == MapChoice::Kind::Grid) {
            const auto found = std::find(m_selectedGrids.begin(), m_selectedGrids.end(), m_choice.index);
            if (found == m_selectedGrids.end())
                m_selectedGrids.insert(std::upper_bound(m_selectedGrids.begin(), m_selectedGrids.end(), m_choice.index), m_choice.index);
            else
                m_selectedGrids.erase(found);
            update();
            Q_EMIT selectionChanged();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// Tab goes through the marks in view; after the last one it leaves the map.
bool MapView::focusNextPrevChild(bool next)
{
    const auto& items = m_markers.items(m_camera.frame());
    const QRectF seen = rect();
    const auto current = currentItem();
    std::ptrdiff_t at = current ? static_cast<std::ptrdiff_t>(*current) : next ? -1 : static_cast<std::ptrdiff_t>(items.size());
    for (at += next ? 1 : -1; at >= 0 && at < static_cast<std::ptrdiff_t>(items.size()); at += next ? 1 : -1) {
        const MarkerLayer::Item& item = items[static_cast<std::size_t>(at)];
        if (!seen.contains(item.at))
            continue;
        choose({ MapChoice::Kind::Marks, item.marks });
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void MapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace huimin::ui
