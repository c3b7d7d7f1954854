#pragma once
#include "models/matters/counter.h"
#include <QAbstractTableModel>

namespace huimin::ui {

/// Results that wait to be collected, as rows.
class ReadyModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Since, Item, Applicant, Number, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<MatterLine> lines);
    const MatterLine& lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// The row of a matter by its final or provisional number, with or without hyphens; -1 where there is none.
    int rowOf(const QString& number) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<MatterLine> m_lines;
};

} // namespace huimin::ui
