#pragma once
#include "models/commands/command.h"

/// The acts on grid events; guard, role and clock of each stand in event_states.json.
namespace huimin {

// ---- eventreport.cpp: from the report until it is dispatched, and back again
Result<CommandOutcome> reportEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> handleOnSpot(const Command& command, CommandContext& context);
Result<CommandOutcome> fileEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> refuseEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> joinEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> dispatchEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> returnEvent(const Command& command, CommandContext& context);

// ---- eventhandling.cpp: with whoever handles it
Result<CommandOutcome> signEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> recordHandling(const Command& command, CommandContext& context);
Result<CommandOutcome> extendEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> hangUpEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> resumeEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> escalateEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> callUnits(const Command& command, CommandContext& context);
Result<CommandOutcome> turnIntoMatter(const Command& command, CommandContext& context);
Result<CommandOutcome> reportDone(const Command& command, CommandContext& context);

// ---- eventchecks.cpp: check, call-back, urging, climbing
Result<CommandOutcome> passCheck(const Command& command, CommandContext& context);
Result<CommandOutcome> failCheck(const Command& command, CommandContext& context);
Result<CommandOutcome> climbAfterCheck(const Command& command, CommandContext& context);
Result<CommandOutcome> callBack(const Command& command, CommandContext& context);
Result<CommandOutcome> reopenEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> urgeEvent(const Command& command, CommandContext& context);
Result<CommandOutcome> answerUrge(const Command& command, CommandContext& context);
Result<CommandOutcome> climbLate(const Command& command, CommandContext& context);

} // namespace huimin
