#include "models/commands/matterreach.h"

namespace huimin {

Result<Matter> matterWithin(CommandContext& context, MatterId id)
{
    auto matter = require<Matter>(context.records, id.uuid);
    if (!matter)
        return matter.error();
    const Actor& actor = context.actor;
    const bool mine = actor.role == Role::Officer ? matter->departmentId == actor.department : matter->hallId == actor.hall;
    return mine ? Result<Matter>(std::move(*matter)) : Result<Matter>(Error { ErrorCode::ForbiddenScope });
}

} // namespace huimin
