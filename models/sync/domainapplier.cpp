#include "models/sync/domainapplier.h"
#include "models/commands/commandtypes.h"

namespace huimin {

Result<CommandOutcome> DomainApplier::apply(const Command& command, RecordSpace& records, ConflictStore& conflicts)
{
    const auto calendar = m_calendars.of(records);
    if (!calendar)
        return calendar.error();
    CommandContext context { records, m_actor, **calendar, command.occurredAt };
    context.conflicts = &conflicts;
    return applyCommand(command, context);
}

} // namespace huimin
