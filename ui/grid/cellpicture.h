#pragma once
#include "ui/grid/basepainter.h"
#include <QDeadlineTimer>
#include <QHash>
#include <QImage>
#include <memory>

namespace huimin::ui {

/// The ground of the map as a picture in cells of 256 × 256 device pixels, made a few at a time between events. What is not made yet is
/// filled from a backdrop: the picture of the scale before, and below it a small one of the whole city. No widget, no timer, no clock:
/// whoever shows it calls `work` until it says that nothing is left.
class CellPicture {
public:
    static constexpr int cellSize = 256;

    void setShapes(std::shared_ptr<const ShapeIndex> index);
    /// Old cells stay until they are made anew, from the middle.
    void setStyle(const MapStyle& style);
    /// At another scale what is shown now becomes the backdrop.
    void setFrame(const MapFrame& frame);

    /// Makes cells until the deadline, at least one; true while some are left.
    bool work(const QDeadlineTimer& deadline);
    /// Whether the last work made anything that is in view; the ring around is not.
    bool hasNews() const { return m_news; }
    /// Whether everything in view is of this scale and style.
    bool isComplete() const;
    /// The picture of the whole city that lies below while zooming out; some 8 ms.
    void makeOverview();
    /// Nothing moves for a while: lets go of what only helps while it does.
    void rest();

    /// The painter's units are logical pixels, its device has the ratio of the frame.
    void draw(QPainter& painter) const;

    /// Bytes held in images.
    qsizetype bytes() const;

private:
    using Place = QPair<qint64, qint64>;
    struct Cell {
        QImage image;
        int version = 0;
    };
    struct Range {
        qint64 left, top, right, bottom; ///< cells, borders included
        bool has(Place place) const { return place.first >= left && place.first <= right && place.second >= top && place.second <= bottom; }
    };
    Range visible() const;
    std::vector<Place> wanted() const;
    void make(Place place);
    void keepBackdrop();
    void dropCells();
    void giveBack(Cell&& cell);
    QRectF placeOf(const MapFrame& picture, const QSizeF& size) const;

    std::shared_ptr<const ShapeIndex> m_index;
    MapStyle m_style;
    MapFrame m_frame;
    QHash<Place, Cell> m_cells;
    std::vector<QImage> m_spare; ///< fresh allocation fragments the heap
    QImage m_backdrop; ///< at logical size
    MapFrame m_backdropFrame;
    QImage m_overview;
    MapFrame m_overviewFrame;
    bool m_news = false;
};

} // namespace huimin::ui
