#include "models/commands/mattercommands.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"

namespace huimin {
namespace {

/// A new matter at its first stage, or the one on record.
Result<MatterWork> takeUp(const Command& command, CommandContext& context, const TakeInBody& body)
{
    if (!body.open)
        return MatterWork::existing(command, context, body.guard);
    if (body.guard)
        return invalidAt("/guard", "not_allowed");
    auto work = MatterWork::open(command, context, *body.open);
    if (work)
        HUIMIN_TRY(work->step("OpenMatter"));
    return work;
}

Status receive(MatterWork& work, const TakeInBody& body, Instant at, const StepNotes& notes)
{
    if (!body.open)
        HUIMIN_TRY(work.pinToday());
    HUIMIN_TRY(work.takeMaterials(body.materials));
    work.fillUpMaterials();
    HUIMIN_TRY(work.step("ReceivePapers", notes));
    work.matter().receivedAt = at;
    return {};
}

/// Whether a notice of what is missing was given before: a second one stands on the written reason of a supervisor of the hall.
bool isSecondNotice(const MatterWork& work)
{
    return std::any_of(work.events().begin(), work.events().end(),
        [](const MatterEvent& event) { return event.act == QLatin1String("AskSupplement"); });
}

} // namespace

Result<CommandOutcome> openMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<OpenMatterBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::open(command, context, body->open);
    if (!work)
        return work.error();
    HUIMIN_TRY(work->step("OpenMatter"));
    return work->finish();
}

Result<CommandOutcome> receivePapers(const Command& command, CommandContext& context)
{
    const auto body = parseBody<TakeInBody>(command);
    if (!body)
        return body.error();
    auto work = takeUp(command, context, *body);
    if (!work)
        return work.error();
    HUIMIN_TRY(receive(*work, *body, context.at, { said(body->opinion), {} }));
    return work->finish();
}

Result<CommandOutcome> acceptMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<TakeInBody>(command);
    if (!body)
        return body.error();
    auto work = takeUp(command, context, *body);
    if (!work)
        return work.error();
    if (work->matter().stage == matterStates().initial())
        HUIMIN_TRY(receive(*work, *body, context.at, {}));
    else
        HUIMIN_TRY(work->takeMaterials(body->materials));
    // The step first: from a stage where nothing can be accepted it is the stage that is told, not the papers.
    const QString before = work->matter().stage;
    if (const auto edge = matterStates().check(u"AcceptMatter", before, context.actor.role); !edge)
        return edge.error();
    HUIMIN_TRY(work->requireMaterials());
    HUIMIN_TRY(work->step("AcceptMatter", { said(body->opinion), {} }));
    work->startClocks();
    return work->finish();
}

Result<CommandOutcome> askSupplement(const Command& command, CommandContext& context)
{
    const auto body = parseBody<AskSupplementBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("AskSupplement", command, context, body->guard);
    if (!work)
        return work.error();
    if (body->materials.empty())
        return invalidAt("/materials", "required");
    for (std::size_t i = 0; i < body->materials.size(); ++i) {
        const TakenMaterial& asked = body->materials[i];
        const QString path = QStringLiteral("/materials/%1").arg(i);
        if (asked.state != MaterialState::Missing && asked.state != MaterialState::Doubtful && asked.state != MaterialState::Refused)
            return invalidAt(path + QStringLiteral("/state"), "not_allowed");
        if (asked.state != MaterialState::Missing && !said(asked.reason)) // what is wrong with it has to be said
            return invalidAt(path + QStringLiteral("/reason"), "required");
    }
    if (isSecondNotice(*work) && !work->isAgreed()) {
        if (!said(body->opinion)) // why it could not be told the first time, for the supervisor
            return invalidAt("/opinion", "required");
        return work->ask("AskSupplement", Role::Supervisor, said(body->opinion));
    }
    HUIMIN_TRY(work->takeMaterials(body->materials));
    // Everything at once: what else is missing stands in the same notice.
    work->fillUpMaterials();
    StepNotes notes { said(body->opinion), {} };
    if (context.approval)
        if (const auto reason = said(context.approval->text))
            notes.opinion = notes.opinion ? *notes.opinion + QLatin1Char('\n') + *reason : *reason;
    HUIMIN_TRY(work->step("AskSupplement", notes));
    work->matter().comeBackAt = body->comeBackAt;
    work->matter().comeBackBring = said(body->comeBackBring);
    return work->finish();
}

Result<CommandOutcome> receiveSupplement(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReceiveSupplementBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ReceiveSupplement", command, context, body->guard);
    if (!work)
        return work.error();
    if (body->materials.empty())
        return invalidAt("/materials", "required");
    HUIMIN_TRY(work->takeMaterials(body->materials));
    HUIMIN_TRY(work->step("ReceiveSupplement", { said(body->opinion), {} }));
    work->matter().receivedAt = context.at; // the notice term starts again
    work->matter().comeBackAt.reset();
    work->matter().comeBackBring.reset();
    return work->finish();
}

Result<CommandOutcome> refuseAcceptance(const Command& command, CommandContext& context)
{
    const auto body = parseBody<EndMatterBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("RefuseAcceptance", command, context, body->guard);
    if (!work)
        return work.error();
    static const QStringList reasons { QStringLiteral("noLicenceNeeded"), QStringLiteral("notOurs"), QStringLiteral("outOfScope") };
    if (!body->reasonCode || !reasons.contains(*body->reasonCode))
        return invalidAt("/reasonCode", body->reasonCode ? "not_allowed" : "required");
    if (!said(body->opinion))
        return invalidAt("/opinion", "required");
    if (*body->reasonCode == QLatin1String("notOurs") && !said(body->rightPlace))
        return invalidAt("/rightPlace", "required");
    StepNotes notes { said(body->opinion), body->reasonCode };
    if (const auto place = said(body->rightPlace))
        notes.opinion = *notes.opinion + QLatin1Char('\n') + *place;
    HUIMIN_TRY(work->step("RefuseAcceptance", notes));
    work->endClocks();
    work->matter().decidedAt = context.at;
    work->matter().result = MatterResult::NotAccepted;
    return work->finish();
}

Result<CommandOutcome> withdrawMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<EndMatterBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("WithdrawMatter", command, context, body->guard);
    if (!work)
        return work.error();
    if (!body->signedByApplicant)
        return invalidAt("/signedByApplicant", "required");
    HUIMIN_TRY(work->step("WithdrawMatter", { said(body->opinion), body->reasonCode }));
    work->endClocks();
    work->matter().decidedAt = context.at;
    work->matter().result = MatterResult::Withdrawn;
    work->matter().comeBackAt.reset();
    return work->finish();
}

} // namespace huimin
