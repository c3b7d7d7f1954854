#pragma once
#include "models/commands/command.h"
#include "models/matters/matter.h"

/// What the center does on matters by itself, when the guard of an edge that is marked so is met.
namespace huimin {

/// The act that is due on a matter at this time, as a command under this id; nothing where none is.
Result<std::optional<Command>> automaticAct(
    const Matter& matter, CommandId id, RecordReader& records, const WorkCalendar& calendar, Instant at);

/// Carries such a command out, in nobody's name.
Result<CommandOutcome> applyAutomatically(const Command& command, RecordSpace& records, const WorkCalendar& calendar, Instant at);

} // namespace huimin
