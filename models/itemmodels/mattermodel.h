#pragma once
#include "models/matters/matterlist.h"
#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace huimin {

/// Matters as rows of a list. Columns hold plain text for sorting, copying and reading aloud; views draw more from `rowAt`. Rows can be
/// marked (Qt::CheckStateRole of the first column); a mark stays with its matter when the rows are set anew.
class MatterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Due, Item, Applicant, RestsWith, Handler, Number, ColumnCount };
    /// Values to sort by.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    /// `staff` gives the names of handlers.
    void setRows(std::vector<MatterRow> rows, QHash<QUuid, QString> staff);
    const MatterRow& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    QString handlerOf(const MatterRow& row) const;
    std::vector<MatterRow> markedRows() const;
    void clearMarks();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    std::vector<MatterRow> m_rows;
    QSet<QUuid> m_marked;
    QHash<QUuid, QString> m_staff;
};

/// One stage or group of the list, and words to filter by (item, applicant, number).
class MatterFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MatterFilterModel(QObject* parent = nullptr);
    /// Empty: all open ones.
    void setStages(const QStringList& stages, bool lateOnly);
    /// Only these matters; nothing: all.
    void setOnly(std::optional<QSet<QUuid>> ids);
    void setWords(const QString& words);
    const MatterRow& rowAt(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_stages;
    bool m_lateOnly = false;
    std::optional<QSet<QUuid>> m_only;
    QString m_words;
};

/// 剩 2 天, 超 1 天, 停 6 天, 已办结 …; empty where no clock runs.
QString deadlineText(const MatterRow& row);
/// Who has to do something now: 窗口, 部门, 申请人.
QString restsWithText(const QString& restsWith);

} // namespace huimin
