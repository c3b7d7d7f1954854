#pragma once
#include "models/commands/command.h"

/// The acts on matters at the counter; guard, role, clock and document of each stand in matter_states.json.
namespace huimin {

Result<CommandOutcome> openMatter(const Command& command, CommandContext& context);
Result<CommandOutcome> receivePapers(const Command& command, CommandContext& context);
Result<CommandOutcome> acceptMatter(const Command& command, CommandContext& context);
Result<CommandOutcome> askSupplement(const Command& command, CommandContext& context);
Result<CommandOutcome> receiveSupplement(const Command& command, CommandContext& context);
Result<CommandOutcome> refuseAcceptance(const Command& command, CommandContext& context);
Result<CommandOutcome> withdrawMatter(const Command& command, CommandContext& context);

} // namespace huimin
