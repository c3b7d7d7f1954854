#include "models/matters/calendarsource.h"
#include "models/matters/calendaryear.h"

namespace huimin {

Result<std::shared_ptr<const WorkCalendar>> CalendarSource::of(RecordReader& records)
{
    auto rows = records.all(schemaOf<CalendarYear>().type);
    if (!rows)
        return rows.error();
    QByteArray state = "shipped";
    for (const RecordText& row : *rows) {
        state += row.id.toRfc4122();
        state += QByteArray::number(qlonglong { row.rev });
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == state)
            return m_calendar;
    }
    const auto years = decodeAll<CalendarYear>(std::move(rows));
    if (!years)
        return years.error();
    auto counted = calendarOf(*years);
    if (!counted)
        return counted.error();
    const std::lock_guard lock(m_mutex);
    m_state = state;
    m_calendar = std::make_shared<const WorkCalendar>(std::move(*counted));
    return m_calendar;
}

std::shared_ptr<const WorkCalendar> CalendarSource::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_calendar;
}

} // namespace huimin
