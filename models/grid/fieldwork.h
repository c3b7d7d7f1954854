#pragma once
#include "models/base/field.h"
#include "models/matters/matter.h"
#include "models/base/valueops.h"

/// Work on a grid: visits (走访) and tasks (网格任务).
namespace huimin {

enum class VisitOutcome { Met, NotHome, Refused, Phone };
template <>
struct EnumTexts<VisitOutcome> {
    static constexpr EnumText<VisitOutcome> list[] = { { VisitOutcome::Met, "met" }, { VisitOutcome::NotHome, "notHome" }, { VisitOutcome::Refused, "refused" }, { VisitOutcome::Phone, "phone" } };
};

enum class TaskKind { Visit, Inspection, Check, Reminder, Verify, Order };
template <>
struct EnumTexts<TaskKind> {
    static constexpr EnumText<TaskKind> list[] = { { TaskKind::Visit, "visit" }, { TaskKind::Inspection, "inspection" }, { TaskKind::Check, "check" }, { TaskKind::Reminder, "reminder" }, { TaskKind::Verify, "verify" }, { TaskKind::Order, "order" } };
};

enum class TaskSource { Rule, Plan, Superior, Hotline, Matter };
template <>
struct EnumTexts<TaskSource> {
    static constexpr EnumText<TaskSource> list[] = { { TaskSource::Rule, "rule" }, { TaskSource::Plan, "plan" }, { TaskSource::Superior, "superior" }, { TaskSource::Hotline, "hotline" }, { TaskSource::Matter, "matter" } };
};

enum class TaskState { Open, Done, Postponed, HandedOver, Cancelled };
template <>
struct EnumTexts<TaskState> {
    static constexpr EnumText<TaskState> list[] = { { TaskState::Open, "open" }, { TaskState::Done, "done" }, { TaskState::Postponed, "postponed" }, { TaskState::HandedOver, "handedOver" }, { TaskState::Cancelled, "cancelled" } };
};

/// A call at a door (走访). Home: the grid.
struct Visit {
    VisitId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    HouseholdId householdId;
    EnterpriseId enterpriseId;
    GridTaskId taskId;
    GridCellId gridId;
    StaffId byId;
    Instant beganAt;
    std::optional<Instant> endedAt;
    std::vector<ResidentId> met;
    VisitOutcome outcome{};
    std::vector<Answer> answers;
    std::optional<QString> note;
    std::vector<QUuid> attachmentIds;
    std::optional<bool> consent;
    bool operator==(const Visit&) const = default;
};
template <>
const Schema& schemaOf<Visit>();

/// A task of a grid worker (网格任务). Home: the grid.
struct GridTask {
    GridTaskId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    TaskKind kind{};
    TaskSource source{};
    std::optional<QString> ruleId;
    QString reason;
    QUuid subjectId;
    AddressId addressId;
    GridCellId gridId;
    Instant dueAt;
    int priority = 0;
    TaskState state{};
    StaffId assigneeId;
    std::optional<QDate> postponedTo;
    std::optional<QString> postponeReason;
    bool operator==(const GridTask&) const = default;
};
template <>
const Schema& schemaOf<GridTask>();

} // namespace huimin
