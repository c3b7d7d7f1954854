#pragma once
#include "models/commands/command.h"
#include "models/matters/calendarsource.h"
#include "models/store/syncstore.h"

namespace huimin {

/// The rules of models/commands, for the view of a desk: without numbers, accounts and other things that only the center has.
class DomainApplier final : public CommandApplier {
public:
    DomainApplier(Actor actor, CalendarSource& calendars) : m_actor(std::move(actor)), m_calendars(calendars) { }
    Result<CommandOutcome> apply(const Command& command, RecordSpace& records, ConflictStore& conflicts) override;
    void setActor(Actor actor) { m_actor = std::move(actor); }

private:
    Actor m_actor;
    CalendarSource& m_calendars;
};

} // namespace huimin
