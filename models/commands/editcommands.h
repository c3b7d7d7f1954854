#pragma once
#include "models/commands/command.h"

/// The field edits: EditContact, EditResident, EditHousehold, and ResolveConflict, which is one too.
namespace huimin {

/// Settles an open conflict: for each of its fields what the person saw at the center (old) and chose (new; "theirs" is old = new).
/// It is merged like any field edit, so that a third change in between is not lost either.
struct ResolveConflictBody {
    ConflictId conflict;
    JsonText fields; ///< {NAME:{"old","new"}}
    bool operator==(const ResolveConflictBody&) const = default;
};
template <> const Schema& schemaOf<ResolveConflictBody>();

/// Whether a field belongs to EditContact (phone, address, channel …) rather than to EditResident.
bool isContactField(const Field& field);

Result<CommandOutcome> editContact(const Command& command, CommandContext& context);
Result<CommandOutcome> editResident(const Command& command, CommandContext& context);
Result<CommandOutcome> editHousehold(const Command& command, CommandContext& context);
Result<CommandOutcome> resolveConflict(const Command& command, CommandContext& context);
Status validateFieldEdit(const Command& command);
Status validateResolveConflict(const Command& command);

} // namespace huimin
