#pragma once
#include "models/registry/resident.h"
#include "models/store/syncstore.h"
#include <map>

/// The little domain that the simulation runs: residents whose contacts are edited, who get notes, are closed, moved, made and
/// removed. The same rules at the simulated center and at the desks' views.
namespace huimin::sim {

/// Commands: Edit (phone, email; merges), Note (appends the command's id: its effect can be counted), Close (guard: alive),
/// Move (to another grid), Create, Remove.
struct Outcome {
    CommandState state = CommandState::Applied;
    std::optional<Resident> after; ///< nothing: removed
    std::vector<ConflictField> conflicts;
    std::optional<Error> refused;
};

/// `fieldRevs`: the revision of each field where the center keeps them; null at a desk (compared by value).
Outcome run(const Command& command, const std::optional<Resident>& before, const std::map<QString, std::int64_t>* fieldRevs);

Command edit(const QUuid& id, const char* field, const QString& old, const QString& value);
Command act(const char* type, const QUuid& id, const QByteArray& body = "{}");

class Applier final : public CommandApplier {
public:
    Result<CommandOutcome> apply(const Command& command, RecordSpace& records, ConflictStore& conflicts) override;
};

} // namespace huimin::sim
