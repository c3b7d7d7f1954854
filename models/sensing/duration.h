#pragma once
#include "models/base/calendar.h"
#include "models/base/enumtext.h"
#include <QString>

namespace huimin::sensing {

/// A span of time as rules write it, ISO-8601 with one word of its own: `P3M`, `P16Y3M`, `P12W6D`, `-P90D`, `P0D`, `PT24H` (whole days
/// only), and `P20WD` for twenty working days, which stands alone. The sign holds for all parts.
struct Duration {
    int months = 0;
    int days = 0;
    int workdays = 0;

    /// Invalid with the code `format` where the text is none, `range` beyond 200 years or 10,000 working days. The path is empty.
    static Result<Duration> parse(QStringView text);
    Duration times(int n) const { return { months * n, days * n, workdays * n }; }
    Duration plus(const Duration& other) const { return { months + other.months, days + other.days, workdays + other.workdays }; }
    bool isNegative() const { return months < 0 || days < 0 || workdays < 0; }
    bool isZero() const { return months == 0 && days == 0 && workdays == 0; }
    bool operator==(const Duration&) const = default;
};

/// The date a span away. Months go to the corresponding day, or to the last day of the month where there is none (民法典 202);
/// the first day is not counted (民法典 201). Working days by the calendar, Monday to Friday beyond the years it knows.
QDate added(QDate from, const Duration& span, const WorkCalendar& calendar);

/// How the last day of a window moves.
enum class Adjust {
    None,
    NextWorkday, ///< from a rest day to the working day after it (民法典 203)
    Workday, ///< the span is in working days already
    /// Of tax (税收征收管理法实施细则 109): in a window that lies in one month, each day from the 1st up to the due day that belongs to a
    /// run of three or more rest days with a public holiday in it puts the end off by a working day; else as NextWorkday.
    NextWorkdayHoliday,
};

QDate adjusted(QDate due, std::optional<QDate> start, Adjust adjust, const WorkCalendar& calendar);
/// A working day by the calendar; Monday to Friday beyond the years it knows.
bool isWorkingDay(QDate date, const WorkCalendar& calendar);
/// Whole years from birth to a day (周岁). A person of 29 February has the birthday on 28 February of other years.
int wholeYears(QDate birth, QDate on);

} // namespace huimin::sensing

namespace huimin {
template <>
struct EnumTexts<sensing::Adjust> {
    static constexpr EnumText<sensing::Adjust> list[] = { { sensing::Adjust::None, "none" }, { sensing::Adjust::NextWorkday, "next_workday" }, { sensing::Adjust::Workday, "workday" }, { sensing::Adjust::NextWorkdayHoliday, "next_workday_holiday" } };
};
} // namespace huimin
