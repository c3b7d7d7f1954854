#include "models/commands/matteracts.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"
#include "models/base/calendar.h"
#include "models/matters/formcheck.h"
#include "models/matters/limits.h"

/// Acceptance (受理) in its less plain forms.
namespace huimin {
namespace {

/// What is missing and was not promised either.
QStringList missingStill(const MatterWork& work)
{
    QStringList missing = work.missingMaterials();
    for (const MatterMaterial& row : work.materials())
        if (row.state == MaterialState::Promised)
            missing.removeAll(row.materialKey);
    return missing;
}

/// Takes the promises down; the last day of them.
Result<QDate> takePromises(MatterWork& work, const PromiseBody& body, QDate counted, const WorkCalendar& calendar)
{
    QDate last;
    for (std::size_t i = 0; i < body.promised.size(); ++i) {
        const PromisedMaterial& promised = body.promised[i];
        const QString path = QStringLiteral("/promised/%1").arg(i);
        HUIMIN_TRY(work.promiseMaterial(promised.materialKey, path + QStringLiteral("/materialKey")));
        const QDate latest = calendar.addWorkdays(counted, work.handling().lateMaterials.value(promised.materialKey)).date;
        if (!promised.until.isValid() || promised.until <= work.today() || promised.until > latest)
            return invalidAt(path + QStringLiteral("/until"), "range");
        if (!last.isValid() || promised.until < last)
            last = promised.until;
    }
    return last;
}

} // namespace

Result<CommandOutcome> correctOnSpot(const Command& command, CommandContext& context)
{
    const auto body = parseBody<CorrectBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("CorrectOnSpot", command, context, body->guard);
    if (!work)
        return work.error();
    const auto corrections = joinedReasons(body->corrections, "/corrections");
    if (!corrections)
        return corrections.error();
    if (body->form) {
        Error wrong { ErrorCode::Invalid };
        for (const FieldIssue& issue : formIssues(work->item().form, *body->form, work->today()))
            wrong.fields << FieldIssue { QStringLiteral("/form") + issue.path, issue.code };
        if (!wrong.fields.isEmpty())
            return wrong;
        work->matter().form = *body->form;
    }
    HUIMIN_TRY(work->takeMaterials(body->materials));
    HUIMIN_TRY(work->step("CorrectOnSpot", { *corrections, {}, {} }));
    work->cannotBeUndone(); // what was wrong is not wanted back; it can be corrected again
    return work->finish();
}

Result<CommandOutcome> acceptWithPromise(const Command& command, CommandContext& context)
{
    const auto body = parseBody<PromiseBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("AcceptWithPromise", command, context, body->guard);
    if (!work)
        return work.error();
    if (body->promised.empty())
        return invalidAt("/promised", "required");
    if (!body->signedByApplicant)
        return invalidAt("/signedByApplicant", "required");
    if (work->handling().lateMaterials.isEmpty())
        return work->notNow("noLateMaterials");
    HUIMIN_TRY(work->takeMaterials(body->materials));
    if (work->missingMaterials().isEmpty())
        return work->notNow("nothingMissing");
    const QDate counted = countingDay(work->hall(), context.at, context.calendar);
    const auto until = takePromises(*work, *body, counted, context.calendar);
    if (!until)
        return until.error();
    if (const QStringList missing = missingStill(*work); !missing.isEmpty()) {
        Error error = work->notNow("missing");
        error.members.insert(QStringLiteral("missing"), missing);
        return error;
    }
    HUIMIN_TRY(work->step("AcceptWithPromise", { said(body->opinion), {}, command.body }));
    work->startClocksFrom(counted);
    work->watchPromise(*until);
    return work->finish();
}

/// Nobody told within five working days what was missing: the application counts as accepted from the day of its receipt (art. 32).
Result<CommandOutcome> deemAccepted(const Command& command, CommandContext& context)
{
    const auto body = parseBody<NoteBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("DeemAccepted", command, context, body->guard);
    if (!work)
        return work.error();
    if (!isLicence(work->item()))
        return work->notNow("notALicence");
    const std::optional<QDate> notice = noticeDue(work->matter(), work->hall(), context.calendar);
    if (!notice || work->today() <= *notice)
        return work->notNow("noticeStillPossible");
    HUIMIN_TRY(work->step("DeemAccepted", { said(body->opinion), {}, {} }));
    work->startClocksFrom(countingDay(work->hall(), *work->matter().receivedAt, context.calendar));
    return work->finish();
}

Result<CommandOutcome> receivePromised(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReceiveSupplementBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ReceivePromised", command, context, body->guard);
    if (!work)
        return work.error();
    if (!work->hasOpenPromise())
        return work->notNow("nothingPromised");
    if (body->materials.empty())
        return invalidAt("/materials", "required");
    for (std::size_t i = 0; i < body->materials.size(); ++i) {
        const bool promised = std::any_of(work->materials().begin(), work->materials().end(), [&](const MatterMaterial& row) {
            return row.materialKey == body->materials[i].materialKey && row.state == MaterialState::Promised;
        });
        if (!promised)
            return invalidAt(QStringLiteral("/materials/%1/materialKey").arg(i), "not_allowed");
    }
    HUIMIN_TRY(work->takeMaterials(body->materials));
    HUIMIN_TRY(work->step("ReceivePromised", { said(body->opinion), {}, {} }));
    if (!work->hasOpenPromise())
        work->endPromise();
    return work->finish();
}

} // namespace huimin
