#pragma once
#include "models/commands/command.h"
#include "models/grid/gridevent.h"
#include "models/matters/matter.h"

/// What the center does on matters and grid events by itself, when the guard of an edge that is marked so is met.
namespace huimin {

/// The act that is due on a matter at this time, as a command under this id; nothing where none is.
Result<std::optional<Command>> automaticAct(
    const Matter& matter, CommandId id, RecordReader& records, const WorkCalendar& calendar, Instant at);

/// The same of a grid event: it climbs, goes on at its review date, is archived where nobody can be called.
std::optional<Command> automaticAct(const GridEvent& event, CommandId id, Instant at);

/// Carries such a command out, in nobody's name.
Result<CommandOutcome> applyAutomatically(const Command& command, RecordSpace& records, const WorkCalendar& calendar, Instant at);

} // namespace huimin
