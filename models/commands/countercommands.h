#pragma once
#include "models/commands/command.h"

/// What happens at the counter before and around matters: numbers drawn and called, one citizen's stay, the end of a shift.
namespace huimin {

Result<CommandOutcome> takeTicket(const Command& command, CommandContext& context);
/// ActNotPossible with `window` where another window was faster: the first caller wins.
Result<CommandOutcome> callTicket(const Command& command, CommandContext& context);
Result<CommandOutcome> recallTicket(const Command& command, CommandContext& context);
/// Back into the queue, behind those who wait now.
Result<CommandOutcome> passTicket(const Command& command, CommandContext& context);
Result<CommandOutcome> markNoShow(const Command& command, CommandContext& context);

Result<CommandOutcome> startReception(const Command& command, CommandContext& context);
Result<CommandOutcome> recordConsultation(const Command& command, CommandContext& context);
Result<CommandOutcome> endReception(const Command& command, CommandContext& context);
Result<CommandOutcome> handOverShift(const Command& command, CommandContext& context);

} // namespace huimin
