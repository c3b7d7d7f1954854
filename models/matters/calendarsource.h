#pragma once
#include "models/base/calendar.h"
#include "models/store/records.h"
#include <memory>
#include <mutex>

namespace huimin {

/// The calendar that the center and a desk count by: the shipped years, and in their place those that an administrator imported.
/// Thread-safe; counted once for each state of the imports.
class CalendarSource {
public:
    CalendarSource() : m_calendar(std::make_shared<const WorkCalendar>()) { }
    Result<std::shared_ptr<const WorkCalendar>> of(RecordReader& records);
    /// As it was counted last; the shipped one at first.
    std::shared_ptr<const WorkCalendar> last() const;

private:
    mutable std::mutex m_mutex;
    QByteArray m_state; ///< ids and revisions of the imported years
    std::shared_ptr<const WorkCalendar> m_calendar;
};

} // namespace huimin
