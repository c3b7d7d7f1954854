#pragma once
#include "models/commands/command.h"

/// The table of commands: every change a person can make, one type each. A new feature is a new line here, never a new road.
namespace huimin {

enum class CommandFamily {
    Edit, ///< carries old and new of fields and merges
    Act ///< carries a guard, is applied or refused
};

struct CommandType {
    const char* name; ///< "AcceptMatter"
    CommandFamily family;
    std::uint32_t roles; ///< roleBit of each role that may run it at all
    const char* entities; ///< types of record that it may be about, separated by spaces
    /// Whether the body can be read: Invalid with paths into the body.
    Status (*validate)(const Command& command);
    Result<CommandOutcome> (*apply)(const Command& command, CommandContext& context);
    /// Cannot be done without the center's answer (passwords, accounts): the desk submits it at once or not at all.
    bool needsCenter = false;
};

constexpr std::uint32_t roleBit(Role role)
{
    return 1u << static_cast<unsigned>(role);
}

std::span<const CommandType> commandTypes();
/// Null for an unknown name.
const CommandType* commandType(QStringView name);
/// Whether the role may run the command at all; the record's area and state are the command's own business.
bool mayRun(const Actor& actor, QStringView commandName);

/// Whether the envelope and the body can be read; needs no records. Invalid with paths: "/type" and "/entity/type" of the
/// envelope, else into the body.
Status validateCommand(const Command& command);

/// Carries the command out over the records of the context: checks role, area, guard and rules, writes the rows, and says what
/// became of it. The state is Applied, Merged, Noop or Conflict; an error means refused, with nothing to be kept of what was
/// written (the caller rolls back). Errors of the store (busy, database-failed …) pass through and mean that it may be tried again.
/// Every rule that counts time counts `context.at`, not the desk's clock.
Result<CommandOutcome> applyCommand(const Command& command, CommandContext& context);

/// The ids of what a command makes beside its record: childUuid(command.id, slot), the same at the desk and at the center.
namespace slot {
inline constexpr int conflict = 0;
inline constexpr int event = 1; ///< … 9
inline constexpr int document = 10; ///< … 19
inline constexpr int segment = 20; ///< … 29
inline constexpr int approval = 30;
inline constexpr int certificate = 31;
inline constexpr int undo = 32;
inline constexpr int check = 40; ///< … 49
inline constexpr int opinion = 50; ///< … 79
inline constexpr int material = 100; ///< …
} // namespace slot

} // namespace huimin
