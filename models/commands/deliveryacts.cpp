#include "models/commands/matteracts.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"

/// From the decision to the archive: certificate, hand-over, completion.
namespace huimin {
namespace {

bool needsMaking(const MatterWork& work) { return work.handling().givesCertificate; }

Status checkCollector(const DeliverBody& body)
{
    if (body.collector == QLatin1String("courier"))
        return said(body.courierNumber) ? Status() : Status(invalidAt("/courierNumber", "required"));
    const bool agent = body.collector == QLatin1String("agent");
    if (!agent && body.collector != QLatin1String("self"))
        return invalidAt("/collector", "not_allowed");
    if (!body.checked)
        return invalidAt("/checked", "required");
    if (agent && !said(body.collectorName))
        return invalidAt("/collectorName", "required");
    if (agent && !said(body.collectorIdNumber))
        return invalidAt("/collectorIdNumber", "required");
    return {};
}

/// A refusal goes by the web where its arrival is known, a grant where there is nothing to collect.
Status checkSent(const MatterWork& work, const CompleteBody& body, QDate today)
{
    if (work.matter().stage == QLatin1String("80"))
        return needsMaking(work) || work.handling().paperResult ? Status(work.notNow("toBeCollected")) : Status();
    if (work.matter().stage == QLatin1String("81")) {
        if (!body.arrivedOn)
            return invalidAt("/arrivedOn", "required");
        if (*body.arrivedOn > today || *body.arrivedOn < businessDate(work.matter().decidedAt.value_or(Instant {})))
            return invalidAt("/arrivedOn", "range");
    }
    return {};
}

} // namespace

Result<CommandOutcome> startMaking(const Command& command, CommandContext& context)
{
    const auto body = parseBody<NoteBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("StartMaking", command, context, body->guard);
    if (!work)
        return work.error();
    if (!needsMaking(*work))
        return work->notNow("noCertificate");
    HUIMIN_TRY(work->step("StartMaking", { said(body->opinion), {}, {} }));
    return work->finish();
}

Result<CommandOutcome> finishMaking(const Command& command, CommandContext& context)
{
    const auto body = parseBody<MadeBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("FinishMaking", command, context, body->guard);
    if (!work)
        return work.error();
    if (!body->validFrom.isValid())
        return invalidAt("/validFrom", "required");
    if (body->validTo && *body->validTo < body->validFrom)
        return invalidAt("/validTo", "range");
    HUIMIN_TRY(work->step("FinishMaking", { {}, {}, command.body }));
    const auto department = load<Department>(context.records, work->matter().departmentId.uuid);
    if (!department)
        return department.error();
    if (context.isCenter() && !work->matter().applicantId.isNull()) { // a desk waits for the center's row
        Certificate made;
        made.kind = work->handling().certificate.value_or(CertificateKind::Other);
        made.holderId = work->matter().applicantId;
        made.number = body->number;
        made.issuer = work->matter().departmentId;
        made.issuerName = *department ? (*department)->name : QString();
        made.issuedOn = work->today();
        made.validFrom = body->validFrom;
        made.validTo = body->validTo;
        made.source = QStringLiteral("办件");
        made.checkedAt = context.at;
        work->issue(std::move(made));
    }
    return work->finish();
}

Result<CommandOutcome> readyResult(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ReadyBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ReadyResult", command, context, body->guard);
    if (!work)
        return work.error();
    const bool granted = work->matter().stage == QLatin1String("80");
    if (granted && (needsMaking(*work) || !work->handling().paperResult))
        return work->notNow(needsMaking(*work) ? "certificateFirst" : "nothingToCollect");
    StepNotes notes { said(body->opinion), {}, {} };
    if (const auto place = said(body->place))
        notes.recorded = command.body;
    HUIMIN_TRY(work->step("ReadyResult", notes));
    return work->finish();
}

Result<CommandOutcome> deliverResult(const Command& command, CommandContext& context)
{
    const auto body = parseBody<DeliverBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("DeliverResult", command, context, body->guard);
    if (!work)
        return work.error();
    HUIMIN_TRY(checkCollector(*body));
    HUIMIN_TRY(work->step("DeliverResult", { said(body->opinion), body->collector, command.body }));
    work->handOverDocuments();
    work->cannotBeUndone(); // the papers are out of the hall
    return work->finish();
}

Result<CommandOutcome> completeMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<CompleteBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("CompleteMatter", command, context, body->guard);
    if (!work)
        return work.error();
    HUIMIN_TRY(checkSent(*work, *body, work->today()));
    const bool sentByWeb = work->matter().stage != QLatin1String("95");
    HUIMIN_TRY(work->step("CompleteMatter", { said(body->outcome), {}, {} }));
    if (sentByWeb)
        work->handOverDocuments();
    work->matter().folderCode = said(body->folderCode);
    return work->finish();
}

Result<CommandOutcome> archiveMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ArchiveBody>(command);
    if (!body)
        return body.error();
    auto work = MatterWork::forAct("ArchiveMatter", command, context, body->guard);
    if (!work)
        return work.error();
    if (work->matter().result == MatterResult::Granted)
        if (const QStringList missing = work->missingMaterials(); !missing.isEmpty()) {
            Error error = work->notNow("missing");
            error.members.insert(QStringLiteral("missing"), missing);
            return error;
        }
    HUIMIN_TRY(work->step("ArchiveMatter", { body->folderCode, {}, {} }));
    work->matter().folderCode = body->folderCode;
    return work->finish();
}

} // namespace huimin
