#pragma once
#include "ui/widgets/paint.h"
#include <QAbstractTableModel>
#include <QWidget>
#include <vector>

namespace huimin::ui {

/// A row of the list beside the map.
struct MapRow {
    QString first;
    QString second;
    QString icon;
    std::optional<ChipFace> chip {};
    std::uint32_t index = 0; ///< of what the list shows: mark, door, place
};

/// The list beside the map: the marks in view, the doors of a building, the places found; words, and at the right a chip.
class MapListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<MapRow> rows);
    const MapRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<MapRow> m_rows;
};

/// The small pictures that explain the map: the marks that are on, and the steps of the measure.
class MapLegend final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        enum class Shape { Pin, Diamond, Dot, House, Square };
        Shape shape = Shape::Square;
        QColor colour;
        QString text;
    };
    explicit MapLegend(QWidget* parent = nullptr);
    void setEntries(QVector<Entry> entries);
    /// The same on another device, in its units; gives back the width.
    double drawOn(QPainter& painter, QPointF at) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVector<Entry> m_entries;
};

} // namespace huimin::ui
