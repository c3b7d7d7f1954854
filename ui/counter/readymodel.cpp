#include "ui/counter/readymodel.h"
#include "models/base/ownnumbers.h"

namespace huimin::ui {

void ReadyModel::setLines(std::vector<MatterLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ReadyModel::rowOf(const QString& number) const
{
    const QString wanted = QString(number).remove(QLatin1Char('-')).trimmed().toUpper();
    for (int row = 0; row < rowCount(); ++row) {
        const MatterRow& matter = lineAt(row).row;
        if (!wanted.isEmpty() && (matter.number == wanted || matter.provisional == wanted))
            return row;
    }
    return -1;
}

QVariant ReadyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const MatterLine& line = lineAt(index.row());
    switch (index.column()) {
    case Since:
        return line.days == 0 ? tr("今天") : tr("%1 天").arg(line.days);
    case Item:
        return line.row.itemName;
    case Applicant:
        return line.row.applicantName;
    case Number:
        return line.row.number ? formatMatterNumber(*line.row.number) : line.row.provisional.value_or(QString());
    default:
        return {};
    }
}

QVariant ReadyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Since:
        return tr("等了");
    case Item:
        return tr("事项");
    case Applicant:
        return tr("申请人");
    case Number:
        return tr("编号");
    default:
        return {};
    }
}

} // namespace huimin::ui
