#include "models/itemmodels/eventmodel.h"
#include "models/base/text.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/eventwords.h"

namespace huimin {

void EventModel::setRows(std::vector<EventRow> rows, Instant now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

int EventModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int EventModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const EventRow& row = rowAt(index.row());
    switch (index.column()) {
    case Due:
        return eventwords::deadline(row, m_now);
    case Class:
        return row.className;
    case Place:
        return row.event.place;
    case Stage:
        return cataloguewords::stage(row.event.state);
    case Unit:
        return row.unit;
    case Number:
        return eventwords::number(row.event);
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("期限");
    case Class:
        return tr("什么事");
    case Place:
        return tr("地点");
    case Stage:
        return tr("环节");
    case Unit:
        return tr("承办");
    case Number:
        return tr("编号");
    default:
        return {};
    }
}

bool EventFilterModel::Queue::holds(const EventRow& row) const
{
    return (stages.isEmpty() || stages.contains(row.event.state)) && (!lateOnly || row.clock.state == EventDeadline::Late) && (!mineOnly || row.isMine);
}

void EventFilterModel::setQueue(const Queue& queue)
{
    m_queue = queue;
    invalidateFilter();
}

void EventFilterModel::setWords(const QString& words)
{
    m_words = foldText(words);
    invalidateFilter();
}

const EventRow& EventFilterModel::rowAt(int row) const
{
    return static_cast<const EventModel*>(sourceModel())->rowAt(mapToSource(index(row, 0)).row());
}

bool EventFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    const EventRow& event = static_cast<const EventModel*>(sourceModel())->rowAt(row);
    if (!m_queue.holds(event))
        return false;
    return m_words.isEmpty() || foldText(event.className).contains(m_words) || foldText(event.event.place).contains(m_words)
        || foldText(eventwords::number(event.event)).contains(m_words);
}

} // namespace huimin
