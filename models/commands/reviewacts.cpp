#include "models/commands/matteracts.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"

/// The review (审查) by the officer of the department that handles the matter.
namespace huimin {
namespace {

Status checkAskedPapers(const std::vector<TakenMaterial>& materials)
{
    if (materials.empty())
        return invalidAt("/materials", "required");
    for (std::size_t i = 0; i < materials.size(); ++i) {
        const QString path = QStringLiteral("/materials/%1").arg(i);
        const MaterialState state = materials[i].state;
        if (state != MaterialState::Missing && state != MaterialState::Doubtful && state != MaterialState::Refused)
            return invalidAt(path + QStringLiteral("/state"), "not_allowed");
        if (!said(materials[i].reason))
            return invalidAt(path + QStringLiteral("/reason"), "required");
    }
    return {};
}

Status checkAsked(const MatterWork& work, const AskedDepartment& asked, const QString& path, CommandContext& context)
{
    const auto department = load<Department>(context.records, asked.departmentId.uuid);
    if (!department)
        return department.error();
    if (!*department)
        return invalidAt(path + QStringLiteral("/departmentId"), "unknown");
    const bool own = asked.departmentId == work.matter().departmentId;
    const bool awaited = std::any_of(work.opinions().begin(), work.opinions().end(),
        [&](const DepartmentOpinion& opinion) { return opinion.departmentId == asked.departmentId && !opinion.answer; });
    if (own || awaited)
        return invalidAt(path + QStringLiteral("/departmentId"), "not_allowed");
    return asked.dueOn <= work.today() ? Status(invalidAt(path + QStringLiteral("/dueOn"), "range")) : Status();
}

} // namespace

Result<CommandOutcome> startReview(const Command& command, CommandContext& context)
{
    const auto body = parseBody<NoteBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("StartReview", command, context, body->guard);
    if (!work)
        return work.error();
    HUIMIN_TRY(work->step("StartReview", { said(body->opinion), {}, {} }));
    work->matter().reviewerId = context.actor.staff;
    return work->finish();
}

Result<CommandOutcome> recordStep(const Command& command, CommandContext& context)
{
    const auto body = parseBody<StepBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("RecordStep", command, context, body->guard);
    if (!work)
        return work.error();
    if (!said(body->opinion))
        return invalidAt("/opinion", "required");
    if (body->startedAt.us <= 0)
        return invalidAt("/startedAt", "required");
    if (body->endedAt < body->startedAt || body->endedAt > context.at)
        return invalidAt("/endedAt", "range");
    HUIMIN_TRY(work->step("RecordStep", { said(body->opinion), body->step, command.body }));
    return work->finish();
}

Result<CommandOutcome> consultDepartment(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ConsultBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ConsultDepartment", command, context, body->guard);
    if (!work)
        return work.error();
    if (body->departments.empty())
        return invalidAt("/departments", "required");
    if (body->departments.size() > 20)
        return invalidAt("/departments", "length");
    for (std::size_t i = 0; i < body->departments.size(); ++i) {
        const AskedDepartment& asked = body->departments[i];
        HUIMIN_TRY(checkAsked(*work, asked, QStringLiteral("/departments/%1").arg(i), context));
        DepartmentOpinion opinion;
        opinion.departmentId = asked.departmentId;
        opinion.kind = body->kind;
        opinion.question = body->question;
        opinion.dueOn = asked.dueOn;
        work->consult(std::move(opinion));
    }
    HUIMIN_TRY(work->step("ConsultDepartment", { {}, enumText(body->kind), command.body }));
    return work->finish();
}

Result<CommandOutcome> askReviewSupplement(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReceiveSupplementBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("AskReviewSupplement", command, context, body->guard);
    if (!work)
        return work.error();
    const ReviewSupplement allowed = work->handling().reviewSupplement;
    if (allowed == ReviewSupplement::No) // the law knows one notice, before acceptance; more rests on a rule of the item
        return work->notNow("noReviewSupplement");
    HUIMIN_TRY(checkAskedPapers(body->materials));
    HUIMIN_TRY(work->takeMaterials(body->materials));
    HUIMIN_TRY(work->step("AskReviewSupplement", { said(body->opinion), {}, {} }));
    if (allowed == ReviewSupplement::Stops)
        work->stopClocks(QStringLiteral("reviewSupplement"));
    return work->finish();
}

Result<CommandOutcome> receiveReviewSupplement(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReceiveSupplementBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ReceiveReviewSupplement", command, context, body->guard);
    if (!work)
        return work.error();
    if (body->materials.empty())
        return invalidAt("/materials", "required");
    const bool stood = work->matter().clock == ClockState::Stopped;
    HUIMIN_TRY(work->takeMaterials(body->materials));
    HUIMIN_TRY(work->step("ReceiveReviewSupplement", { said(body->opinion), {}, {} }));
    if (stood)
        work->resumeClocks();
    return work->finish();
}

Result<CommandOutcome> answerOpinion(const Command& command, CommandContext& context)
{
    const auto body = parseBody<AnswerOpinionBody>(command);
    if (!body)
        return body.error();
    auto opinion = require<DepartmentOpinion>(context.records, command.entity.id);
    if (!opinion)
        return opinion.error();
    if (opinion->departmentId != context.actor.department)
        return Error { ErrorCode::ForbiddenScope };
    if (opinion->answer)
        return Error { ErrorCode::ActNotPossible,
            { { QStringLiteral("stage"), QStringLiteral("answered") }, { QStringLiteral("possible"), QStringList() } } };
    if (body->answer == OpinionAnswer::Disagree && !said(body->text))
        return invalidAt("/text", "required");
    opinion->answer = body->answer;
    opinion->text = said(body->text);
    opinion->answeredBy = context.actor.staff;
    opinion->answeredAt = context.at;
    auto stored = context.records.put({ schemaOf<DepartmentOpinion>().type, opinion->id.uuid, opinion->rev, toJson(*opinion) });
    if (!stored)
        return stored.error();
    CommandOutcome outcome;
    outcome.record = std::move(*stored);
    return outcome;
}

} // namespace huimin
