#include "models/commands/matteracts.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"
#include "models/matters/formcheck.h"

/// Before the papers are received: the pre-check (预审) of what came by the web or from a grid.
namespace huimin {

Result<CommandOutcome> submitForPreCheck(const Command& command, CommandContext& context)
{
    const auto body = parseBody<NoteBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("SubmitForPreCheck", command, context, body->guard);
    if (!work)
        return work.error();
    const MatterChannel channel = work->matter().channel;
    if (channel != MatterChannel::Web && channel != MatterChannel::Grid)
        return work->notNow("atTheWindow"); // papers that are here are received at once
    HUIMIN_TRY(work->step("SubmitForPreCheck", { said(body->opinion), {}, {} }));
    return work->finish();
}

Result<CommandOutcome> returnFromPreCheck(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReasonsBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ReturnFromPreCheck", command, context, body->guard);
    if (!work)
        return work.error();
    const auto reasons = joinedReasons(body->reasons);
    if (!reasons)
        return reasons.error();
    HUIMIN_TRY(work->step("ReturnFromPreCheck", { *reasons, {}, command.body }));
    return work->finish();
}

Result<CommandOutcome> passPreCheck(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReceiveSupplementBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("PassPreCheck", command, context, body->guard);
    if (!work)
        return work.error();
    HUIMIN_TRY(work->takeMaterials(body->materials));
    const QStringList needed = neededMaterials(work->item(), work->matter().answers);
    for (const QString& key : needed)
        if (std::none_of(work->materials().begin(), work->materials().end(), [&](const MatterMaterial& row) { return row.materialKey == key; }))
            return invalidAt("/materials", "required"); // each paper has a result
    HUIMIN_TRY(work->step("PassPreCheck", { said(body->opinion), {}, {} }));
    work->matter().receivedAt = context.at;
    return work->finish();
}

} // namespace huimin
