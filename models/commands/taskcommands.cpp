#include "models/commands/taskcommands.h"
#include "models/base/calendar.h"
#include "models/commands/body.h"
#include "models/registry/access.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/placement.h"

namespace huimin {
namespace {

constexpr int lowestPriority = 3;
constexpr int longestDelayDays = 60;

/// The cell, where it lies in the actor's area: NotFound, ForbiddenScope.
Result<GridCell> cellWithin(CommandContext& context, GridCellId id)
{
    auto cell = require<GridCell>(context.records, id.uuid);
    if (!cell)
        return cell.error();
    GridTask probe;
    probe.id = GridTaskId(id.uuid);
    probe.gridId = id;
    const auto scopes = placementOf(context.records, { schemaOf<GridTask>().type, id.uuid, 0, toJson(probe) }, businessDate(context.at));
    if (!scopes)
        return scopes.error();
    return isInArea(context.actor, *scopes) ? cell : Result<GridCell>(Error { ErrorCode::ForbiddenScope });
}

bool worksIn(const GridCell& cell, StaffId staff) { return std::find(cell.workers.begin(), cell.workers.end(), staff) != cell.workers.end(); }

Error taskNotNow(const GridTask& task, const char* why)
{
    return { ErrorCode::ActNotPossible, { { QStringLiteral("stage"), enumText(task.state) }, { QStringLiteral("possible"), QStringList() }, { QStringLiteral("why"), QString::fromLatin1(why) } } };
}

bool isOpen(const GridTask& task) { return task.state == TaskState::Open || task.state == TaskState::Postponed; }

/// The task, open and in the actor's area; a grid worker's has to be his own.
Result<GridTask> openTask(CommandContext& context, const QUuid& id)
{
    auto task = require<GridTask>(context.records, id);
    if (!task)
        return task.error();
    if (const auto cell = cellWithin(context, task->gridId); !cell)
        return cell.error();
    if (context.actor.role == Role::Grid && task->assigneeId != context.actor.staff)
        return taskNotNow(*task, "notYourTask");
    if (!isOpen(*task))
        return taskNotNow(*task, "taskClosed");
    return task;
}

Result<CommandOutcome> keptTask(CommandContext& context, const GridTask& task)
{
    auto stored = context.records.put({ schemaOf<GridTask>().type, task.id.uuid, task.rev, toJson(task) });
    if (!stored)
        return stored.error();
    CommandOutcome outcome;
    outcome.record = std::move(*stored);
    return outcome;
}

Status checkSubject(CommandContext& context, const QUuid& id)
{
    if (id.isNull())
        return {};
    for (const char* type : { "Resident", "Enterprise", "Household" }) {
        const auto found = context.records.fetch(type, id);
        if (!found)
            return found.error();
        if (*found)
            return {};
    }
    return context.isCenter() ? Status(invalidAt("/subjectId", "unknown")) : Status(); // a supervisor's desk holds no persons
}

Result<CommandOutcome> giveTo(const Command& command, CommandContext& context, bool handedOver)
{
    const auto body = parseBody<AssignTaskBody>(command);
    if (!body)
        return body.error();
    auto task = openTask(context, command.entity.id);
    if (!task)
        return task.error();
    const auto cell = require<GridCell>(context.records, task->gridId.uuid);
    if (!cell)
        return cell.error();
    if (!worksIn(*cell, body->assigneeId) || body->assigneeId == task->assigneeId)
        return invalidAt("/assigneeId", "not_allowed");
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    task->assigneeId = body->assigneeId;
    if (handedOver)
        task->postponeReason = reason;
    return keptTask(context, *task);
}

/// The household that was called at, with the day of the visit.
Status noteVisit(CommandContext& context, const Visit& visit)
{
    if (visit.householdId.isNull() || visit.outcome != VisitOutcome::Met)
        return {};
    auto household = load<Household>(context.records, visit.householdId.uuid);
    if (!household)
        return household.error();
    const QDate day = businessDate(visit.beganAt);
    if (!*household || ((*household)->lastVisitOn && *(*household)->lastVisitOn >= day))
        return {};
    (*household)->lastVisitOn = day;
    const auto saved = save(context.records, **household);
    return saved ? Status() : Status(saved.error());
}

} // namespace

Result<CommandOutcome> createTask(const Command& command, CommandContext& context)
{
    const auto body = parseBody<CreateTaskBody>(command);
    if (!body)
        return body.error();
    const auto known = load<GridTask>(context.records, command.entity.id);
    if (!known)
        return known.error();
    if (*known)
        return invalidAt("/entity/id", "not_allowed");
    const auto cell = cellWithin(context, body->gridId);
    if (!cell)
        return cell.error();
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    if (body->priority < 1 || body->priority > lowestPriority)
        return invalidAt("/priority", "range");
    if (body->dueAt <= context.at)
        return invalidAt("/dueAt", "range");
    const StaffId assignee = body->assigneeId.isNull() && !cell->workers.empty() ? cell->workers.front() : body->assigneeId;
    if (!worksIn(*cell, assignee))
        return invalidAt("/assigneeId", "not_allowed");
    HUIMIN_TRY(checkSubject(context, body->subjectId));
    GridTask task;
    task.id = GridTaskId(command.entity.id);
    task.createdAt = context.at;
    task.createdBy = context.actor.staff;
    task.kind = body->kind;
    task.source = body->source == TaskSource::Rule ? TaskSource::Superior : body->source; // only rules make what is by a rule
    task.reason = *reason;
    task.subjectId = body->subjectId;
    task.addressId = body->addressId;
    task.gridId = cell->id;
    task.dueAt = body->dueAt;
    task.priority = body->priority;
    task.assigneeId = assignee;
    return keptTask(context, task);
}

Result<CommandOutcome> assignTask(const Command& command, CommandContext& context) { return giveTo(command, context, false); }
Result<CommandOutcome> handOverTask(const Command& command, CommandContext& context) { return giveTo(command, context, true); }

Result<CommandOutcome> completeTask(const Command& command, CommandContext& context)
{
    const auto body = parseBody<CompleteTaskBody>(command);
    if (!body)
        return body.error();
    auto task = openTask(context, command.entity.id);
    if (!task)
        return task.error();
    task->state = TaskState::Done;
    return keptTask(context, *task);
}

Result<CommandOutcome> postponeTask(const Command& command, CommandContext& context)
{
    const auto body = parseBody<PostponeTaskBody>(command);
    if (!body)
        return body.error();
    auto task = openTask(context, command.entity.id);
    if (!task)
        return task.error();
    const QDate today = businessDate(context.at);
    if (body->to <= today || body->to > today.addDays(longestDelayDays))
        return invalidAt("/to", "range");
    const auto reason = said(body->reason);
    if (!reason)
        return invalidAt("/reason", "required");
    task->state = TaskState::Postponed;
    task->postponedTo = body->to;
    task->postponeReason = reason;
    return keptTask(context, *task);
}

Result<CommandOutcome> recordVisit(const Command& command, CommandContext& context)
{
    const auto body = parseBody<RecordVisitBody>(command);
    if (!body)
        return body.error();
    const auto known = load<Visit>(context.records, command.entity.id);
    if (!known)
        return known.error();
    if (*known)
        return invalidAt("/entity/id", "not_allowed");
    if (body->householdId.isNull() == body->enterpriseId.isNull())
        return invalidAt("/householdId", body->householdId.isNull() ? "required" : "not_allowed");
    if (body->outcome == VisitOutcome::Met && body->met.empty() && !body->householdId.isNull())
        return invalidAt("/met", "required");
    if (body->endedAt && *body->endedAt < body->beganAt)
        return invalidAt("/endedAt", "range");
    GridCellId grid;
    if (!body->householdId.isNull()) {
        const auto household = require<Household>(context.records, body->householdId.uuid);
        if (!household)
            return household.error();
        const auto address = require<Address>(context.records, household->addressId.uuid);
        if (!address)
            return address.error();
        grid = address->gridId;
    } else {
        const auto firm = require<Enterprise>(context.records, body->enterpriseId.uuid);
        if (!firm)
            return firm.error();
        grid = firm->gridId;
    }
    if (const auto cell = cellWithin(context, grid); !cell)
        return cell.error();
    Visit visit;
    visit.id = VisitId(command.entity.id);
    visit.createdAt = context.at;
    visit.createdBy = context.actor.staff;
    visit.householdId = body->householdId;
    visit.enterpriseId = body->enterpriseId;
    visit.taskId = body->taskId;
    visit.gridId = grid;
    visit.byId = context.actor.staff;
    visit.beganAt = body->beganAt;
    visit.endedAt = body->endedAt;
    visit.met = body->met;
    visit.outcome = body->outcome;
    visit.answers = body->answers;
    visit.note = said(body->note);
    visit.consent = body->consent;
    if (!body->taskId.isNull()) {
        auto task = openTask(context, body->taskId.uuid);
        if (!task)
            return task.error();
        if (visit.outcome == VisitOutcome::Met || visit.outcome == VisitOutcome::Phone) {
            task->state = TaskState::Done;
            if (auto kept = keptTask(context, *task); !kept)
                return kept.error();
        }
    }
    auto stored = context.records.put({ schemaOf<Visit>().type, visit.id.uuid, visit.rev, toJson(visit) });
    if (!stored)
        return stored.error();
    HUIMIN_TRY(noteVisit(context, visit));
    CommandOutcome outcome;
    outcome.record = std::move(*stored);
    return outcome;
}

} // namespace huimin
