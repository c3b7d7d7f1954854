#pragma once
#include "models/commands/command.h"
#include "models/matters/states.h"
#include <algorithm>

/// The question that every act asks first, of matters and of grid events alike: is there an edge for it from where the record rests?
namespace huimin {

/// What was done last, for whoever comes second.
struct LastAct {
    QString act;
    StaffId by;
    Instant at;
};
/// Of the steps of a record (MatterEvent, EventStep); nothing where there is none.
template <typename Step> std::optional<LastAct> lastActOf(const std::vector<Step>& steps)
{
    const auto last = std::max_element(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.seq < b.seq; });
    return last == steps.end() ? std::nullopt : std::optional(LastAct { last->act, last->byId, last->at });
}

/// ActNotPossible with `stage`, `possible` (acts of the role from there), and of the last act `lastAct`, `lastBy`, `lastAt`.
Error actElsewhere(const StateMachine& states, const QString& stage, Role role, const std::optional<LastAct>& last);

/// The edge of an act for whoever runs the command: for his role, or among those that the center takes by itself. ForbiddenRole where the
/// role may never do it, else ActNotPossible as above.
Result<MatterEdge> edgeOfAct(
    const StateMachine& states, const QString& act, const QString& stage, const CommandContext& context, const std::optional<LastAct>& last);

} // namespace huimin
