#pragma once
#include "models/sensing/condition.h"
#include "models/sensing/duration.h"
#include "models/sensing/tables.h"

namespace huimin::sensing {

/// How the dates of a rule come from its trigger (resources/rules/README.md tells each kind).
enum class WindowKind { Offset, Window, BeforeExpiry, Validity, Age, Recurring, Calendar, Monthly, Quarterly, YearOfAge, SchoolYear, Schedule, Table };

/// Another start, due or interval where a condition holds.
struct WindowVariant {
    Condition when;
    QString start;
    QString due;
    QString interval;
};

/// The declaration. Texts are spans or dates (MM-DD) and may hold a parameter in braces: `P{age}Y`.
struct WindowSpec {
    WindowKind kind = WindowKind::Offset;
    QString trigger; ///< a fact, or 'calendar'
    QString start; ///< empty: it has no first day
    QString due; ///< empty: it has no end; LONG of a validity: for ever
    QString interval; ///< recurring
    QString until; ///< recurring: no window begins on or after this span from the trigger
    QString cutoff; ///< school_year: MM-DD by which the age is reached
    std::vector<std::pair<QString, QString>> dates; ///< calendar: first and last day, MM-DD
    bool fromNextYear = false; ///< calendar: the first window is that of the year after the trigger's
    int startDay = 1, dueDay = 15; ///< monthly, quarterly: days of the month after the period
    std::vector<QString> starts; ///< schedule
    QString table; ///< retirement, immunisation
    QStringList only; ///< immunisation: the ids of the doses; empty = all but `except`
    QStringList except;
    Adjust adjust = Adjust::None;
    QStringList remind; ///< spans before the due day (before the start where there is none)
    std::vector<WindowVariant> variants;

    bool isCalendar() const { return trigger == QLatin1String("calendar"); }
    /// Several windows, each of which ends at the latest when the next begins.
    bool isRepeated() const;
};

/// Both days belong to it.
struct Window {
    std::optional<QDate> start;
    std::optional<QDate> due;
    QString label {}; ///< which dose; empty where the rule's name says it
    bool operator==(const Window&) const = default;
    bool holdsOn(QDate day) const { return (!start || *start <= day) && (!due || *due >= day); }
};

/// What a computation needs from outside.
struct WindowMeans {
    const WorkCalendar& calendar;
    const Tables& tables;
};

struct WindowQuery {
    QDate trigger;
    std::optional<QDate> after {}; ///< leaves out windows that ended before this day
    int limit = 50;
    QDate today {}; ///< for the conditions of variants
};

struct Windows {
    std::vector<Window> list;
    bool open = false; ///< one of all the windows holds on `after` (on `today` where there is none)
};

/// The windows from a trigger, in the order of the declaration, at most `limit`. Invalid with a path where they cannot be: /trigger
/// (range: a date beyond the years 1800–2199 or 0001–9999), /NAME of a parameter (format, range), /FACT (required) of a table.
Result<Windows> windowsOf(const WindowSpec& spec, const WindowQuery& query, const Parameters& parameters, const FactSet& facts, const WindowMeans& means);

/// The text with its parameters put in; Invalid with /NAME and `required` where one has no value.
Result<QString> filled(const QString& text, const Parameters& parameters);
/// The names in braces.
QStringList parametersOf(const QString& text);
/// The category of a person for the table of retirement, from the parameter `category` or the facts; Invalid with the path of what is missing.
Result<RetirementCategory> retirementCategory(const Parameters& parameters, const FactSet& facts);

} // namespace huimin::sensing

namespace huimin {
template <>
struct EnumTexts<sensing::WindowKind> {
    static constexpr EnumText<sensing::WindowKind> list[] = { { sensing::WindowKind::Offset, "offset" }, { sensing::WindowKind::Window, "window" }, { sensing::WindowKind::BeforeExpiry, "before_expiry" }, { sensing::WindowKind::Validity, "validity" }, { sensing::WindowKind::Age, "age" }, { sensing::WindowKind::Recurring, "recurring" }, { sensing::WindowKind::Calendar, "calendar" }, { sensing::WindowKind::Monthly, "monthly" }, { sensing::WindowKind::Quarterly, "quarterly" }, { sensing::WindowKind::YearOfAge, "year_of_age" }, { sensing::WindowKind::SchoolYear, "school_year" }, { sensing::WindowKind::Schedule, "schedule" }, { sensing::WindowKind::Table, "table" } };
};
} // namespace huimin
