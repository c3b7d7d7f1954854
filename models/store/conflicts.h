#pragma once
#include "models/commands/ports.h"
#include "models/store/centercore.h"

namespace huimin {

/// The center's conflicts: in no scope and not in the feed; their values are sealed.
class CenterConflicts : public ConflictStore {
public:
    explicit CenterConflicts(CenterCore& core) : m_core(core) { }
    Result<ConflictRecord> conflict(ConflictId id) override;
    Status closeConflict(ConflictId id) override;

    /// Keeps what a command met. `staff` is who made the command.
    Status add(const ConflictRecord& conflict, CommandId command, StaffId staff, Instant at);
    struct Entry {
        ConflictRecord conflict;
        CommandId command;
        StaffId staff;
        Instant at;
    };
    Result<Entry> entry(ConflictId id);
    /// The open ones of a member of staff, oldest first.
    Result<std::vector<Entry>> openOf(StaffId staff);
    /// The open ones older than that, of everybody, for the supervisor.
    Result<std::vector<Entry>> openBefore(Instant at, int limit = 100);

private:
    Result<std::vector<Entry>> entries(Result<SqlCursor> rows);
    CenterCore& m_core;
};

} // namespace huimin
