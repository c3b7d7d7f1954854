#pragma once
#include "models/commands/commandtypes.h"
#include "models/commands/eventbodies.h"
#include "models/grid/eventclock.h"
#include "models/matters/states.h"
#include "models/registry/organisation.h"

namespace huimin {

/// One command's work on one grid event. It walks the edges of event_states.json as MatterWork those of a matter; limits are set as the
/// edges say. The commands on events are short programs over this.
class EventWork {
public:
    /// An event that does not exist yet, checked and numbered: the class is known, the place lies in a grid; a grid worker reports in his
    /// own grids only (ForbiddenScope).
    static Result<EventWork> report(const Command& command, CommandContext& context, const ReportEventBody& body);
    /// An event on record where the actor works (own grids, own department once it was dispatched, the streets of the hall), for an act
    /// that has an edge from where it rests. Where it rests elsewhere than `guard` says, or the act has no edge: actguard.h.
    static Result<EventWork> forAct(const char* act, const Command& command, CommandContext& context, const std::optional<QString>& guard);

    GridEvent& event() { return m_event; }
    const GridEvent& event() const { return m_event; }
    const std::vector<EventStep>& steps() const { return m_steps; }
    const GridCell& cell() const { return m_cell; }
    QDate today() const { return businessDate(m_context->at); }
    EventClock clock() const { return eventClock(m_event, m_context->at, *m_office); }
    /// The officer of the main unit, or the grid worker named.
    bool isHandler() const;

    /// Moves along the edge of the act. `text` and `photos` stand in the step.
    Status step(const char* act, const std::optional<QString>& text, const std::vector<AttachmentId>& photos = {});
    /// ActNotPossible from here, with `why`: a word that screens put into a sentence.
    Error notNow(const char* why) const;
    /// Photos that are attachments of this event: Invalid at path/N where one is not, at the path where there is none and there has to be.
    Status checkPhotos(const std::vector<AttachmentId>& photos, const char* path, bool needed) const;
    /// Departments that exist, each once, none of them `main`: Invalid at path/N.
    Status checkUnits(const std::vector<DepartmentId>& units, DepartmentId main, const char* path) const;

    // ---- limits
    /// The limit of a stage starts now.
    void start(EventLimitKind kind);
    /// The handling limit stands, and goes on with what was left of it.
    void pauseHandling();
    void resumeHandling();
    /// So many working days more for handling.
    void extendHandling(int days);
    /// Nothing runs any more.
    void endLimits();

    /// One level up; false where there is none above.
    bool raise();
    /// Nobody has it any more: it is dispatched anew.
    void withdraw();
    /// Counts the next climbing of the limit that runs.
    void noteClimb();
    /// Until when who has it may say that it is not his.
    Instant returnUntil() const;
    /// A grid worker of the cell who did not handle it, the reporter before others; null where there is none.
    StaffId chosenChecker() const;

    Result<CommandOutcome> finish();

private:
    EventWork(const Command& command, CommandContext& context) : m_command(&command), m_context(&context) { }
    Status findCell(const ReportEventBody& body);
    Status giveNumber(const std::optional<QString>& provisional);
    Status loadOffice();
    Status loadParts();
    void nextClimb();

    const Command* m_command;
    CommandContext* m_context;
    GridEvent m_event;
    GridCell m_cell;
    std::optional<OfficeTime> m_office;
    std::vector<EventStep> m_steps;
    std::size_t m_stepsBefore = 0;
};

} // namespace huimin
