#pragma once
#include "models/grid/mapmarks.h"
#include "ui/grid/mapcamera.h"
#include <QCache>
#include <QPixmap>

class QPainter;

namespace huimin::ui {

/// Marks and names over the ground: drawn anew in each frame, since they keep their size. From afar marks lie together in bubbles with
/// a number, near by alone; names give way to each other in a fixed order, so that nothing flickers.
class MarkerLayer {
public:
    /// Metres a logical pixel above which marks are gathered, and below which they carry their place in words.
    static constexpr double gathered = 8;
    static constexpr double named = 2;

    /// One thing that is drawn: a mark, several at one place, or a bubble.
    struct Item {
        std::vector<std::uint32_t> marks; ///< the most urgent first
        QPointF at; ///< middle of its sprite, logical pixels
        bool bubble = false;
        MarkKind kind = MarkKind::Task;
        MarkState worst = MarkState::Open;
        int count = 0;
        QRectF box() const;
    };

    void setShapes(std::shared_ptr<const ShapeIndex> index);
    void setMarks(std::shared_ptr<const MapMarks> marks);
    void setShown(MarkKind kind, bool shown);
    bool isShown(MarkKind kind) const { return m_shown[static_cast<int>(kind)]; }
    const MapMarks* marks() const { return m_marks.get(); }
    const MapMark& mark(const Item& item) const { return m_marks->marks[item.marks.front()]; }

    /// What is to be seen in the frame, in reading order: by rows of 40 pixels, then from the left.
    const std::vector<Item>& items(const MapFrame& frame);
    /// The topmost at a point (logical pixels).
    std::optional<std::size_t> itemAt(const MapFrame& frame, QPointF point);
    /// True while names are still to be made: draw again in a moment. `current` is the item that is chosen.
    bool draw(QPainter& painter, const MapFrame& frame, std::optional<std::size_t> current);
    /// After a change of appearance.
    void forgetPixmaps();

private:
    void gather();
    QPixmap sprite(const Item& item, bool current, double ratio);
    const QPixmap* label(const QString& text, bool strong, double ratio);

    std::shared_ptr<const ShapeIndex> m_index;
    std::shared_ptr<const MapMarks> m_marks;
    bool m_shown[markKinds] = { true, true, false, false };
    /// Groups of the present scale in the pixels of the plane's raster; the frame only moves them.
    struct Group {
        double x, y;
        Item item;
    };
    std::vector<Group> m_groups;
    MapFrame m_groupFrame;
    bool m_stale = true;
    MapFrame m_itemFrame;
    std::vector<Item> m_items;
    QHash<quint64, QPixmap> m_sprites;
    QCache<QString, QPixmap> m_labels { 4 * 1024 * 1024 };
    int m_fresh = 0; ///< labels made in this frame
};

} // namespace huimin::ui
