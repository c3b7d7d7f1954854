#pragma once
#include "models/base/valueops.h"
#include "models/matters/matter.h"

/// How a matter stands to its limit, in words that every list, badge and count shares.
namespace huimin {

class WorkCalendar;

enum class DeadlineState {
    None, ///< not accepted yet: no clock of the applicant's runs
    Running, ///< in time
    Soon, ///< two working days or fewer of the promised limit are left (one where the limit is five or less): yellow
    Late, ///< after the promised day: red
    Stopped, ///< special procedure, suspension, a supplement that stops
    Done ///< decided, withdrawn or closed: nothing is awaited in time
};
template <> struct EnumTexts<DeadlineState> {
    static constexpr EnumText<DeadlineState> list[]
        = { { DeadlineState::None, "none" }, { DeadlineState::Running, "run" }, { DeadlineState::Soon, "soon" },
              { DeadlineState::Late, "late" }, { DeadlineState::Stopped, "stop" }, { DeadlineState::Done, "done" } };
};

/// The order of lists that show first what will be late: late, soon, running, then what has no clock, what stands, what is done.
int urgency(DeadlineState state);

struct Deadline {
    DeadlineState state = DeadlineState::None;
    std::optional<QDate> due; ///< the promised day
    int daysLeft = 0; ///< working days after today up to and with the due day; 0 = today; negative: so many after it, with today
    std::optional<QDate> statutoryDue;
    bool statutoryLate = false; ///< the legal limit has passed too, while the clock ran
    bool provisional = false; ///< counts a year without a published calendar
    bool operator==(const Deadline&) const = default;
};

/// `limitDays` is the promised limit of the item; without it the span from acceptance to the due day stands for it.
Deadline deadlineOf(const Matter& matter, QDate today, const WorkCalendar& calendar, std::optional<int> limitDays = {});
/// The same of the slim row, which knows no clock: by its stage.
Deadline deadlineOf(const MatterBrief& brief, QDate today, const WorkCalendar& calendar, std::optional<int> limitDays = {});

} // namespace huimin
