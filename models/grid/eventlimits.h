#pragma once
#include "models/grid/gridevent.h"
#include "models/grid/officetime.h"
#include <QByteArrayView>

/// How long each part of an event's loop may take, by class, urgency and level, in office or natural time. The table is data
/// (resources/catalogue/event_limits.csv); a limit of an event is an instant.
namespace huimin {

enum class EventLimitKind { Accept, Dispatch, Sign, Handle, Check, CallBack };
template <>
struct EnumTexts<EventLimitKind> {
    static constexpr EnumText<EventLimitKind> list[] = { { EventLimitKind::Accept, "accept" }, { EventLimitKind::Dispatch, "dispatch" },
        { EventLimitKind::Sign, "sign" }, { EventLimitKind::Handle, "handle" }, { EventLimitKind::Check, "check" }, { EventLimitKind::CallBack, "callBack" } };
};

enum class LimitUnit { WorkMinutes, WorkDays, Minutes, Days };
template <>
struct EnumTexts<LimitUnit> {
    static constexpr EnumText<LimitUnit> list[] = { { LimitUnit::WorkMinutes, "workMinutes" }, { LimitUnit::WorkDays, "workDays" },
        { LimitUnit::Minutes, "minutes" }, { LimitUnit::Days, "days" } };
};

struct EventLimit {
    int value = 0;
    LimitUnit unit {};
    bool operator==(const EventLimit&) const = default;

    bool isByClock() const { return unit == LimitUnit::Minutes || unit == LimitUnit::Days; }
    /// Its length, of office hours or by the clock: what its percentages are counted by.
    int minutes(const OfficeTime& office) const;
    Instant due(Instant from, const OfficeTime& office) const;
};

class EventLimits {
public:
    /// Invalid with `line` and `what` as CsvTable; `what` = value for a limit, class, unit or number that cannot be, or a kind of limit
    /// that has no row for everything.
    static Result<EventLimits> parse(QByteArrayView csv);
    EventLimit of(EventLimitKind kind, const GridEvent& event) const;

private:
    struct Row {
        EventLimitKind kind;
        QString classCode;
        std::optional<EventUrgency> urgency;
        std::optional<EventLevel> level;
        EventLimit limit;
    };
    std::vector<Row> m_rows;
};

/// The shipped table, read once at the first question.
const EventLimits& eventLimits();

} // namespace huimin
