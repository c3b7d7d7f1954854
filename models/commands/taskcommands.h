#pragma once
#include "models/commands/command.h"
#include "models/grid/fieldwork.h"

/// Tasks of grid workers and their visits: set and assigned by a supervisor, done, postponed or handed over by who has them.
namespace huimin {

/// CreateTask 布置任务, by a supervisor of the streets.
struct CreateTaskBody {
    TaskKind kind {};
    TaskSource source {};
    QString reason;
    QUuid subjectId; ///< a resident or an enterprise; null: the place alone
    AddressId addressId;
    GridCellId gridId;
    Instant dueAt;
    int priority = 2; ///< 1 … 3
    StaffId assigneeId; ///< a grid worker of the cell; null: its first
    bool operator==(const CreateTaskBody&) const = default;
};
template <> const Schema& schemaOf<CreateTaskBody>();

/// AssignTask 改派 (supervisor), HandOverTask 转交 (the one who has it): to another grid worker of the cell.
struct AssignTaskBody {
    StaffId assigneeId;
    QString reason;
    bool operator==(const AssignTaskBody&) const = default;
};
template <> const Schema& schemaOf<AssignTaskBody>();

/// CompleteTask 完成任务.
struct CompleteTaskBody {
    std::optional<QString> note;
    bool operator==(const CompleteTaskBody&) const = default;
};
template <> const Schema& schemaOf<CompleteTaskBody>();

/// PostponeTask 推迟任务.
struct PostponeTaskBody {
    QDate to;
    QString reason;
    bool operator==(const PostponeTaskBody&) const = default;
};
template <> const Schema& schemaOf<PostponeTaskBody>();

/// RecordVisit 走访: one call at a door or a firm. A task that it was for is done by it, where somebody was met.
struct RecordVisitBody {
    HouseholdId householdId;
    EnterpriseId enterpriseId;
    GridTaskId taskId;
    Instant beganAt;
    std::optional<Instant> endedAt;
    std::vector<ResidentId> met;
    VisitOutcome outcome {};
    std::vector<Answer> answers;
    std::optional<QString> note;
    std::optional<bool> consent; ///< to prepare a matter for the hall
    bool operator==(const RecordVisitBody&) const = default;
};
template <> const Schema& schemaOf<RecordVisitBody>();

Result<CommandOutcome> createTask(const Command& command, CommandContext& context);
Result<CommandOutcome> assignTask(const Command& command, CommandContext& context);
Result<CommandOutcome> completeTask(const Command& command, CommandContext& context);
Result<CommandOutcome> postponeTask(const Command& command, CommandContext& context);
Result<CommandOutcome> handOverTask(const Command& command, CommandContext& context);
Result<CommandOutcome> recordVisit(const Command& command, CommandContext& context);

} // namespace huimin
