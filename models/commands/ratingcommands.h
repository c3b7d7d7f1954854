#pragma once
#include "models/commands/command.h"

/// Ratings (好差评) and the loop of a bad one.
namespace huimin {

/// A rating of 1 or 2 is due in `ratingDays` working days; better ones are closed at once.
Result<CommandOutcome> rateService(const Command& command, CommandContext& context);
Result<CommandOutcome> answerRating(const Command& command, CommandContext& context);
Result<CommandOutcome> appealRating(const Command& command, CommandContext& context);
Result<CommandOutcome> closeRating(const Command& command, CommandContext& context);

} // namespace huimin
