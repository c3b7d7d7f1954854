#include "models/itemmodels/mattermodel.h"
#include "models/base/ownnumbers.h"
#include "models/base/text.h"

namespace huimin {

QString deadlineText(const MatterRow& row)
{
    switch (row.deadline) {
    case DeadlineState::None:
        return row.waitingSince ? MatterModel::tr("等 %n 天", nullptr, row.waitingDays) : QString();
    case DeadlineState::Running:
    case DeadlineState::Soon:
        return row.daysLeft == 0 ? MatterModel::tr("今天到期") : MatterModel::tr("剩 %n 天", nullptr, row.daysLeft);
    case DeadlineState::Late:
        return MatterModel::tr("超 %n 天", nullptr, -row.daysLeft);
    case DeadlineState::Stopped:
        return row.waitingDays > 0 ? MatterModel::tr("停 %n 天", nullptr, row.waitingDays) : MatterModel::tr("停钟");
    case DeadlineState::Done:
        return MatterModel::tr("已决定");
    }
    return {};
}

QString restsWithText(const QString& restsWith)
{
    if (restsWith == QLatin1String("clerk"))
        return MatterModel::tr("窗口");
    if (restsWith == QLatin1String("officer"))
        return MatterModel::tr("部门");
    if (restsWith == QLatin1String("applicant"))
        return MatterModel::tr("申请人");
    if (restsWith == QLatin1String("center"))
        return MatterModel::tr("中心");
    return MatterModel::tr("不等谁");
}

void MatterModel::setRows(std::vector<MatterRow> rows, QHash<QUuid, QString> staff)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_staff = std::move(staff);
    QSet<QUuid> there;
    for (const MatterRow& row : m_rows)
        there << row.id.uuid;
    m_marked.intersect(there);
    endResetModel();
}

std::vector<MatterRow> MatterModel::markedRows() const
{
    std::vector<MatterRow> marked;
    for (const MatterRow& row : m_rows)
        if (m_marked.contains(row.id.uuid))
            marked.push_back(row);
    return marked;
}

void MatterModel::clearMarks()
{
    m_marked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), { Qt::CheckStateRole });
}

bool MatterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    const QUuid id = rowAt(index.row()).id.uuid;
    if (value.toInt() == Qt::Checked)
        m_marked.insert(id);
    else
        m_marked.remove(id);
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    return true;
}

QString MatterModel::handlerOf(const MatterRow& row) const
{
    return m_staff.value(row.reviewerId.isNull() ? row.clerkId.uuid : row.reviewerId.uuid);
}

int MatterModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int MatterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MatterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const MatterRow& row = rowAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == 0)
        return m_marked.contains(row.id.uuid) ? Qt::Checked : Qt::Unchecked;
    if (role == SortRole && index.column() == Due) {
        // What will be late first, then by days left; without a clock who has waited longest.
        constexpr int apart = 100'000;
        const bool hasClock = row.deadline != DeadlineState::None && row.deadline != DeadlineState::Done;
        return urgency(row.deadline) * apart + (hasClock ? row.daysLeft : -row.waitingDays);
    }
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Due:
        return deadlineText(row);
    case Item:
        return row.itemName;
    case Applicant:
        return row.applicantName;
    case RestsWith:
        return restsWithText(row.restsWith);
    case Handler:
        return handlerOf(row);
    case Number:
        return row.number ? formatMatterNumber(*row.number) : row.provisional.value_or(QString());
    default:
        return {};
    }
}

QVariant MatterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("期限");
    case Item:
        return tr("事项和原因");
    case Applicant:
        return tr("申请人");
    case RestsWith:
        return tr("等谁");
    case Handler:
        return tr("承办");
    case Number:
        return tr("编号");
    default:
        return {};
    }
}

MatterFilterModel::MatterFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(MatterModel::SortRole);
    setSortLocaleAware(true);
}

void MatterFilterModel::setStages(const QStringList& stages, bool lateOnly)
{
    m_stages = stages;
    m_lateOnly = lateOnly;
    invalidateFilter();
}

void MatterFilterModel::setOnly(std::optional<QSet<QUuid>> ids)
{
    m_only = std::move(ids);
    invalidateFilter();
}

void MatterFilterModel::setWords(const QString& words)
{
    m_words = foldText(words);
    invalidateFilter();
}

const MatterRow& MatterFilterModel::rowAt(int row) const
{
    return static_cast<const MatterModel*>(sourceModel())->rowAt(mapToSource(index(row, 0)).row());
}

bool MatterFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    const MatterRow& matter = static_cast<const MatterModel*>(sourceModel())->rowAt(row);
    if (!m_stages.isEmpty() && !m_stages.contains(matter.stage))
        return false;
    if (m_lateOnly && matter.deadline != DeadlineState::Late)
        return false;
    if (m_only && !m_only->contains(matter.id.uuid))
        return false;
    return m_words.isEmpty() || foldText(matter.itemName).contains(m_words) || foldText(matter.applicantName).contains(m_words)
        || matter.number.value_or(QString()).contains(QString(m_words).remove(QLatin1Char('-')));
}

} // namespace huimin
