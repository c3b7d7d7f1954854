#pragma once
#include "ui/grid/cellpicture.h"
#include "ui/grid/markerlayer.h"
#include "ui/widgets/spoken.h"
#include <QTimer>
#include <QWidget>

namespace huimin::ui {

/// What is chosen on the map.
struct MapChoice {
    enum class Kind { None, Marks, House, Grid };
    Kind kind = Kind::None;
    std::vector<std::uint32_t> marks {}; ///< of a mark or a bubble, the most urgent first
    std::uint32_t index = 0; ///< footprint or grid
    bool operator==(const MapChoice&) const = default;
};

/// The map as a widget. By mouse: drag moves, the wheel zooms at the pointer, a click chooses, a double click opens, dragging with Shift
/// draws a lasso. By keys: arrows move, + and − zoom, Home fits the scope, Tab goes through the marks in view in reading order, Enter
/// opens, Shift+arrows go from grid to grid, Space takes a grid into the selection or out, Ctrl+Shift+arrows take in the next one.
class MapView final : public QWidget, public Spoken {
    Q_OBJECT
public:
    explicit MapView(QWidget* parent = nullptr);

    void setCity(std::shared_ptr<const ShapeIndex> index);
    const ShapeIndex* city() const { return m_index.get(); }
    std::shared_ptr<const ShapeIndex> sharedCity() const { return m_index; }
    /// Layers, fills and own grids; the colours are put in by the theme.
    void setStyle(MapStyle style);
    const MapStyle& style() const { return m_style; }
    void setMarks(std::shared_ptr<const MapMarks> marks);
    const MapMarks* marks() const { return m_markers.marks(); }
    void setShown(MarkKind kind, bool shown);
    bool isShown(MarkKind kind) const { return m_markers.isShown(kind); }
    /// What Home fits: the own grids, the streets of the hall, the city.
    void setScope(const PlaneBox& scope);

    const MapCamera& camera() const { return m_camera; }
    void fit(const PlaneBox& box);
    void fitScope() { fit(m_scope); }
    /// Brings a place into the middle, at least as near as `metres` a pixel.
    void goTo(PlanePoint point, double metres);
    void zoomBy(int steps);

    const MapChoice& choice() const { return m_choice; }
    void choose(const MapChoice& choice);
    /// Chooses one mark and brings it into view, as near as it stands alone.
    void chooseMark(std::uint32_t mark);
    /// Chooses what holds the mark, and moves only as far as it takes to see it.
    void pointTo(std::uint32_t mark);
    /// Grids taken by the lasso or by keys, and the buildings and marks that lie in them or in the lasso.
    const std::vector<std::uint32_t>& selectedGrids() const { return m_selectedGrids; }
    const std::vector<std::uint32_t>& selectedHouses() const { return m_selectedHouses; }
    void selectWithin(const PlaneRing& lasso);
    void clearSelection();
    bool hasSelection() const { return !m_selectedGrids.empty() || !m_selectedHouses.empty(); }

    /// What the middle of the map is, from the district down: 思明区 莲前街道 前埔北社区.
    QString placeText() const;
    /// Paints what is in view onto another device, `pixels` device pixels large, at the ratio that makes it fit.
    void paintOn(QPainter& painter, const QRect& target) const;
    bool isSettled() const { return m_picture.isComplete() && !m_slice.isActive() && !m_pause.isActive(); }

    QSize sizeHint() const override { return minimumSize(); } ///< it takes what is left over
    QAccessible::Role spokenRole() const override { return QAccessible::Canvas; }
    QString spokenName() const override { return tr("地图"); }
    QString spokenValue() const override;
    QString spokenDescription() const override;
    /// A choice in words: 前埔二里 32 号，3 件任务，1 件超期.
    QString choiceText(const MapChoice& choice) const;

Q_SIGNALS:
    void choiceChanged();
    /// Enter or a double click.
    void opened(const huimin::ui::MapChoice& choice);
    void viewChanged();
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void moved(bool zoomed);
    void workOn();
    void applyColours();
    void open();
    void toGrid(int right, int up, bool take);
    void drawHighlights(QPainter& painter) const;
    void drawScaleBar(QPainter& painter) const;
    MapChoice choiceAt(QPointF point);
    std::optional<std::size_t> currentItem();
    void outline(QPainter& painter, std::span<const PlanePoint> ring, const QColor& line, double width, const QColor& fill) const;

    std::shared_ptr<const ShapeIndex> m_index;
    MapStyle m_style;
    CellPicture m_picture;
    MarkerLayer m_markers;
    std::shared_ptr<const MapMarks> m_sharedMarks;
    MapCamera m_camera;
    PlaneBox m_scope;
    MapChoice m_choice;
    MapChoice m_hover;
    std::vector<std::uint32_t> m_selectedGrids;
    std::vector<std::uint32_t> m_selectedHouses;
    std::optional<std::uint32_t> m_keyGrid; ///< where Shift+arrows stand
    QTimer m_slice; ///< the next piece of the picture
    QTimer m_pause; ///< after the last notch of the wheel
    QTimer m_labels; ///< names that were too many for one frame
    QTimer m_rest;
    QTimer m_overview;
    QPointF m_pressed;
    QPointF m_last;
    bool m_dragging = false;
    bool m_pressing = false;
    bool m_fitted = false; ///< the scope was shown once
    PlaneRing m_lasso;
    bool m_lassoing = false;
};

} // namespace huimin::ui
