#pragma once
#include "models/base/valueops.h"
#include "models/commands/command.h"

/// Taking an act back (Alt+Z): a counter-entry, never an erasure. By who did it, within five minutes, as long as no document of it
/// has left the hall and no later act stands on it.
namespace huimin {

struct UndoActBody {
    std::optional<QString> guard;
    std::optional<QString> reason;
    bool operator==(const UndoActBody&) const = default;
};
template <> const Schema& schemaOf<UndoActBody>();

Result<CommandOutcome> undoAct(const Command& command, CommandContext& context);

} // namespace huimin
