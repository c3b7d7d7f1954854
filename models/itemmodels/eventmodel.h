#pragma once
#include "models/grid/eventrows.h"
#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace huimin {

/// Grid events as rows of a list. Columns hold plain text for sorting, copying and reading aloud; views draw more from `rowAt`.
class EventModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Class, Place, Stage, Unit, Number, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `now`: what deadlines are said at.
    void setRows(std::vector<EventRow> rows, Instant now);
    const EventRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    Instant now() const { return m_now; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<EventRow> m_rows;
    Instant m_now;
};

/// One queue of the list, and words to filter by (class, place, number). The order is that of the rows: what will be late first.
class EventFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    struct Queue {
        QStringList stages {}; ///< empty: all
        bool lateOnly = false;
        bool mineOnly = false;
        bool holds(const EventRow& row) const;
    };
    void setQueue(const Queue& queue);
    void setWords(const QString& words);
    const EventRow& rowAt(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Queue m_queue;
    QString m_words;
};

} // namespace huimin
