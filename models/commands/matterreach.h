#pragma once
#include "models/commands/command.h"
#include "models/matters/matter.h"

namespace huimin {

/// The matter, where it lies with the actor's hall or department: NotFound, ForbiddenScope.
Result<Matter> matterWithin(CommandContext& context, MatterId id);

} // namespace huimin
