#pragma once
#include "models/commands/command.h"
#include "models/store/syncstore.h"

namespace huimin {

/// The rules of models/commands, for the view of a desk: without numbers, accounts and other things that only the center has.
class DomainApplier final : public CommandApplier {
public:
    DomainApplier(Actor actor, const WorkCalendar& calendar) : m_actor(std::move(actor)), m_calendar(calendar) { }
    Result<CommandOutcome> apply(const Command& command, RecordSpace& records, ConflictStore& conflicts) override;
    void setActor(Actor actor) { m_actor = std::move(actor); }

private:
    Actor m_actor;
    const WorkCalendar& m_calendar;
};

} // namespace huimin
