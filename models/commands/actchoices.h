#pragma once
#include "models/commands/command.h"

/// What can be done on a matter or a grid event now, for the list of acts and their forms.
namespace huimin {

/// The body of the command of an act as it is declared (actbodies.h, matterbodies.h, eventbodies.h); null for what is no act on a matter or
/// an event.
const Schema* actBody(QStringView act);

/// One act that has an edge from where the matter rests.
struct ActChoice {
    QString act;
    QString to; ///< the stage that it leads to
    QString document; ///< the kinds of paper that it makes, as the edge names them; empty: none
    std::vector<Role> who; ///< whose act it is
    /// Why it cannot be done now, by this person: ForbiddenRole, ForbiddenScope, SamePerson, or ActNotPossible with `why` or `missing`.
    std::optional<Error> hindrance;
    bool isPossible() const { return !hindrance; }
};

/// The acts from the stage of the matter, in the order of the declaration: first what this person can do (what ends the matter
/// last of it), then the rest. Each is tried over the records
/// with a body that has something in every field, so that the list says what the center would say; nothing is changed. What a form has to
/// ask for is no hindrance.
Result<std::vector<ActChoice>> actChoices(RecordReader& records, MatterId id, const Actor& actor, const WorkCalendar& calendar, Instant now);
/// The same of a grid event.
Result<std::vector<ActChoice>> actChoices(RecordReader& records, GridEventId id, const Actor& actor, const WorkCalendar& calendar, Instant now);

} // namespace huimin
