#include "models/commands/matteracts.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"

/// Leaving without a decision: papers given back (退件), and the end of a matter whose applicant died or lost standing (终止).
namespace huimin {
namespace {

Status checkReasonCode(const std::optional<QString>& code, const QStringList& known)
{
    if (!code)
        return invalidAt("/reasonCode", "required");
    return known.contains(*code) ? Status() : Status(invalidAt("/reasonCode", "not_allowed"));
}

void leave(MatterWork& work, MatterResult result, Instant at)
{
    work.endClocks();
    work.matter().decidedAt = at;
    work.matter().result = result;
    work.matter().comeBackAt.reset();
    work.matter().comeBackBring.reset();
}

} // namespace

Result<CommandOutcome> returnPapers(const Command& command, CommandContext& context)
{
    const auto body = parseBody<LeaveBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ReturnPapers", command, context, body->guard);
    if (!work)
        return work.error();
    HUIMIN_TRY(checkReasonCode(body->reasonCode, { QStringLiteral("improper"), QStringLiteral("notSupplemented") }));
    if (!said(body->opinion))
        return invalidAt("/opinion", "required");
    if (!said(body->papersTo))
        return invalidAt("/papersTo", "required");
    HUIMIN_TRY(work->step("ReturnPapers", { said(body->opinion), body->reasonCode, command.body }));
    leave(*work, MatterResult::Returned, context.at);
    return work->finish();
}

Result<CommandOutcome> terminateMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<LeaveBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("TerminateMatter", command, context, body->guard);
    if (!work)
        return work.error();
    HUIMIN_TRY(checkReasonCode(body->reasonCode, { QStringLiteral("died"), QStringLiteral("lostStanding") }));
    if (!said(body->proof))
        return invalidAt("/proof", "required");
    HUIMIN_TRY(work->step("TerminateMatter", { said(body->opinion), body->reasonCode, command.body }));
    leave(*work, MatterResult::Terminated, context.at);
    return work->finish();
}

Result<QString> joinedReasons(const std::vector<QString>& reasons, const char* path)
{
    constexpr int longest = 480;
    QStringList lines;
    for (const QString& reason : reasons) {
        if (reason.trimmed().isEmpty())
            return invalidAt(path, "required");
        lines << reason.trimmed();
    }
    if (lines.isEmpty())
        return invalidAt(path, "required");
    const QString joined = lines.join(QLatin1Char('\n'));
    return joined.size() > longest ? Result<QString>(invalidAt(path, "length")) : Result<QString>(joined);
}

} // namespace huimin
