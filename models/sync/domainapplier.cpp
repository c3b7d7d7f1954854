#include "models/sync/domainapplier.h"
#include "models/base/calendar.h"
#include "models/commands/commandtypes.h"

namespace huimin {

Result<CommandOutcome> DomainApplier::apply(const Command& command, RecordSpace& records, ConflictStore& conflicts)
{
    CommandContext context { records, m_actor, m_calendar, command.occurredAt };
    context.conflicts = &conflicts;
    return applyCommand(command, context);
}

} // namespace huimin
