#pragma once
#include "models/commands/command.h"
#include "models/matters/matterlist.h"
#include "models/matters/reception.h"

/// The counter as one window sees it: who waits, who is called, who is here; and what stands open when the shift ends.
namespace huimin {

/// From when a ticket counts in its queue: when it was taken, or when it was passed.
Instant waitsSince(const Ticket& ticket);

struct CounterState {
    std::optional<ServiceWindow> window {}; ///< the own one; nothing for people without
    std::vector<Ticket> waiting {}; ///< today's that this window serves, in the order in which they are called
    int hallWaiting = 0; ///< of all queues
    std::optional<Ticket> ticket {}; ///< called to this window or served at it
    std::optional<Reception> reception {}; ///< open, of this member of staff
    QString name {}; ///< of whom the reception or the ticket is for; empty where that is not known
    bool operator==(const CounterState&) const = default;
};
/// `known` is a reception that was open when last looked; one with a ticket is found by the ticket.
Result<CounterState> counterState(RecordReader& records, const Actor& actor, Instant now, ReceptionId known);
/// The latest open reception of this member of staff that began today; for the sign-in after a break.
Result<ReceptionId> openReceptionOf(RecordReader& records, const Actor& actor, Instant now);

/// A queue has so many numbers a day.
inline constexpr int ticketsADay = 999;

/// Today's tickets of the hall by queue: those who wait.
struct QueueLength {
    QString queue;
    int waiting = 0;
    Instant longestSince; ///< 0 = nobody waits
    QString next {}; ///< the number that follows the last one held here; empty after 999
};
Result<std::vector<QueueLength>> queueLengths(RecordReader& records, const Actor& actor, Instant now);

/// A matter on the page of a shift or of the hand-over desk.
struct MatterLine {
    MatterRow row;
    std::optional<Instant> since {}; ///< when it came to its stage
    int days = 0; ///< calendar days since then
    std::optional<QDate> promiseUntil {};
};

/// What the next one has to know (交班).
struct ShiftPage {
    std::vector<MatterLine> promises; ///< papers promised and not brought, by date
    std::vector<MatterLine> comingBack; ///< who comes again from today on, by time
    std::vector<MatterLine> papers; ///< completed, their papers still in the tray
    int openMatters = 0;
};
Result<ShiftPage> shiftPage(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar);

/// Results that nobody has fetched (待领取), the longest first.
struct ReadyPage {
    std::vector<MatterLine> ready;
    int leftLong = 0; ///< of these: `leftLongDays` or more
};
inline constexpr int leftLongDays = 14;
Result<ReadyPage> readyPage(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar);

} // namespace huimin
