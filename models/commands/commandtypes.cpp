#include "models/commands/commandtypes.h"
#include "models/commands/actbodies.h"
#include "models/commands/attachmentcommands.h"
#include "models/commands/body.h"
#include "models/commands/cataloguecommands.h"
#include "models/commands/counterbodies.h"
#include "models/commands/countercommands.h"
#include "models/commands/deskcommands.h"
#include "models/commands/documentcommands.h"
#include "models/commands/editcommands.h"
#include "models/commands/eventacts.h"
#include "models/commands/eventbodies.h"
#include "models/commands/matterbodies.h"
#include "models/commands/matteracts.h"
#include "models/commands/mattercommands.h"
#include "models/commands/offercommands.h"
#include "models/commands/ratingcommands.h"
#include "models/commands/staffcommands.h"
#include "models/commands/subjectcommands.h"
#include "models/commands/taskcommands.h"
#include "models/commands/undocommand.h"

namespace huimin {
namespace {

constexpr std::uint32_t clerks = roleBit(Role::Clerk);
constexpr std::uint32_t officers = roleBit(Role::Officer);
constexpr std::uint32_t gridWorkers = roleBit(Role::Grid);
constexpr std::uint32_t supervisors = roleBit(Role::Supervisor);
constexpr std::uint32_t admins = roleBit(Role::Admin);
constexpr std::uint32_t everybody = clerks | officers | gridWorkers | supervisors | admins;
constexpr std::uint32_t nobody = 0; ///< what only the center does, by itself
constexpr auto edit = CommandFamily::Edit;
constexpr auto act = CommandFamily::Act;

constexpr CommandType types[] = {
    { "EditContact", edit, clerks | gridWorkers, "Resident Enterprise", validateFieldEdit, editContact },
    { "EditResident", edit, clerks | gridWorkers, "Resident", validateFieldEdit, editResident },
    { "EditHousehold", edit, clerks | gridWorkers, "Household", validateFieldEdit, editHousehold },
    { "ResolveConflict", edit, clerks | gridWorkers, "Resident Enterprise Household", validateResolveConflict, resolveConflict },
    { "HandOverDraft", act, everybody, "Draft", validateBody<HandOverDraftBody>, handOverDraft },
    { "DiscardParked", act, everybody, "Command", validateBody<DiscardParkedBody>, discardParked },
    { "OpenHandedWork", act, supervisors, "Command", validateBody<HandedWorkBody>, openHandedWork },
    { "SettleHandedWork", act, supervisors, "Command", validateBody<HandedWorkBody>, settleHandedWork },
    { "OpenSubject", act, everybody & ~admins, "Resident Enterprise", validateBody<OpenSubjectBody>, openSubject },
    { "RevealField", act, everybody & ~admins, "Resident Enterprise Certificate Vehicle Bill Matter GridEvent",
        validateBody<RevealFieldBody>, revealField },
    { "ExportList", act, everybody & ~admins, "Staff", validateBody<ExportListBody>, exportList },
    { "RecordIdentityCheck", act, clerks, "Resident", validateBody<RecordIdentityCheckBody>, recordIdentityCheck },
    { "OpenMatter", act, clerks | gridWorkers, "Matter", validateBody<OpenMatterBody>, openMatter },
    { "ReceivePapers", act, clerks, "Matter", validateBody<TakeInBody>, receivePapers },
    { "AcceptMatter", act, clerks, "Matter", validateBody<TakeInBody>, acceptMatter },
    { "AskSupplement", act, clerks, "Matter", validateBody<AskSupplementBody>, askSupplement },
    { "ReceiveSupplement", act, clerks, "Matter", validateBody<ReceiveSupplementBody>, receiveSupplement },
    { "RefuseAcceptance", act, clerks, "Matter", validateBody<EndMatterBody>, refuseAcceptance },
    { "WithdrawMatter", act, clerks | officers, "Matter", validateBody<EndMatterBody>, withdrawMatter },
    { "AttachFile", act, everybody & ~admins, "Attachment", validateBody<AttachFileBody>, attachFile },
    { "ArrangeAttachment", act, everybody & ~admins, "Attachment", validateBody<ArrangeAttachmentBody>, arrangeAttachment },
    { "RecordDocument", act, clerks | officers, "Document Matter", validateBody<RecordDocumentBody>, recordDocument },
    { "SubmitForPreCheck", act, clerks, "Matter", validateBody<NoteBody>, submitForPreCheck },
    { "ReturnFromPreCheck", act, clerks, "Matter", validateBody<ReasonsBody>, returnFromPreCheck },
    { "PassPreCheck", act, clerks, "Matter", validateBody<ReceiveSupplementBody>, passPreCheck },
    { "CorrectOnSpot", act, clerks, "Matter", validateBody<CorrectBody>, correctOnSpot },
    { "AcceptWithPromise", act, clerks, "Matter", validateBody<PromiseBody>, acceptWithPromise },
    { "DeemAccepted", act, clerks | officers, "Matter", validateBody<NoteBody>, deemAccepted },
    { "ReceivePromised", act, clerks | officers, "Matter", validateBody<ReceiveSupplementBody>, receivePromised },
    { "ReturnPapers", act, clerks, "Matter", validateBody<LeaveBody>, returnPapers },
    { "TerminateMatter", act, clerks | officers, "Matter", validateBody<LeaveBody>, terminateMatter },
    { "StartReview", act, officers, "Matter", validateBody<NoteBody>, startReview },
    { "RecordStep", act, officers, "Matter", validateBody<StepBody>, recordStep },
    { "ConsultDepartment", act, officers, "Matter", validateBody<ConsultBody>, consultDepartment },
    { "AskReviewSupplement", act, officers, "Matter", validateBody<ReceiveSupplementBody>, askReviewSupplement },
    { "ReceiveReviewSupplement", act, clerks | officers, "Matter", validateBody<ReceiveSupplementBody>, receiveReviewSupplement },
    { "ExtendLimit", act, officers, "Matter", validateBody<ReasonBody>, extendLimit },
    { "StartSpecialProcedure", act, officers, "Matter", validateBody<ProcedureBody>, startSpecialProcedure },
    { "EndSpecialProcedure", act, officers, "Matter", validateBody<ReasonBody>, endSpecialProcedure },
    { "SuspendMatter", act, officers, "Matter", validateBody<SuspendBody>, suspendMatter },
    { "ResumeMatter", act, officers, "Matter", validateBody<ReasonBody>, resumeMatter },
    { "GrantMatter", act, clerks | officers, "Matter", validateBody<NoteBody>, grantMatter },
    { "RefuseMatter", act, officers, "Matter", validateBody<ReasonsBody>, refuseMatter },
    { "StartMaking", act, officers, "Matter", validateBody<NoteBody>, startMaking },
    { "FinishMaking", act, officers, "Matter", validateBody<MadeBody>, finishMaking },
    { "ReadyResult", act, clerks | officers, "Matter", validateBody<ReadyBody>, readyResult },
    { "DeliverResult", act, clerks, "Matter", validateBody<DeliverBody>, deliverResult },
    { "CompleteMatter", act, clerks | officers, "Matter", validateBody<CompleteBody>, completeMatter },
    { "ArchiveMatter", act, clerks | officers, "Matter", validateBody<ArchiveBody>, archiveMatter },
    { "UndoAct", act, clerks | officers, "Matter", validateBody<UndoActBody>, undoAct, true },
    { "AnswerOpinion", act, officers, "DepartmentOpinion", validateBody<AnswerOpinionBody>, answerOpinion },
    { "ApproveRequest", act, officers | supervisors, "ApprovalRequest", validateBody<DecideRequestBody>, approveRequest },
    { "RefuseRequest", act, everybody & ~(admins | gridWorkers), "ApprovalRequest", validateBody<DecideRequestBody>, refuseRequest },
    { "ImportCalendar", act, admins, "CalendarYear", validateBody<ImportCalendarBody>, importCalendar, true },
    { "PublishItem", act, supervisors, "ServiceItem", validateBody<PublishItemBody>, publishItem, true },
    { "CancelItem", act, supervisors, "ServiceItem", validateBody<CancelItemBody>, cancelItem, true },
    { "ImportCatalogue", act, supervisors, "ServiceItem", validateBody<ImportCatalogueBody>, importItems, true },
    { "TakeTicket", act, clerks, "Ticket", validateBody<TakeTicketBody>, takeTicket },
    { "CallTicket", act, clerks, "Ticket", validateBody<TicketActBody>, callTicket },
    { "RecallTicket", act, clerks, "Ticket", validateBody<TicketActBody>, recallTicket },
    { "PassTicket", act, clerks, "Ticket", validateBody<TicketActBody>, passTicket },
    { "MarkNoShow", act, clerks, "Ticket", validateBody<TicketActBody>, markNoShow },
    { "StartReception", act, clerks, "Reception", validateBody<StartReceptionBody>, startReception },
    { "RecordConsultation", act, clerks, "Reception", validateBody<RecordConsultationBody>, recordConsultation },
    { "EndReception", act, clerks, "Reception", validateBody<EndReceptionBody>, endReception },
    { "HandOverShift", act, clerks, "Staff", validateBody<HandOverShiftBody>, handOverShift },
    { "RateService", act, clerks, "Rating", validateBody<RateServiceBody>, rateService },
    { "AnswerRating", act, supervisors | officers, "Rating", validateBody<AnswerRatingBody>, answerRating },
    { "AppealRating", act, supervisors | officers, "Rating", validateBody<AppealRatingBody>, appealRating },
    { "CloseRating", act, supervisors | officers, "Rating", validateBody<CloseRatingBody>, closeRating },
    { "ReportEvent", act, gridWorkers | clerks | officers | supervisors, "GridEvent", validateBody<ReportEventBody>, reportEvent },
    { "HandleOnSpot", act, gridWorkers, "GridEvent", validateBody<EventDoneBody>, handleOnSpot },
    { "FileEvent", act, supervisors, "GridEvent", validateBody<FileEventBody>, fileEvent },
    { "RefuseEvent", act, supervisors | gridWorkers, "GridEvent", validateBody<ReasonBody>, refuseEvent },
    { "JoinEvent", act, supervisors | gridWorkers, "GridEvent", validateBody<JoinEventBody>, joinEvent },
    { "DispatchEvent", act, supervisors, "GridEvent", validateBody<DispatchEventBody>, dispatchEvent },
    { "SignEvent", act, officers | gridWorkers, "GridEvent", validateBody<NoteBody>, signEvent },
    { "ReturnEvent", act, officers | gridWorkers, "GridEvent", validateBody<ReturnEventBody>, returnEvent },
    { "RecordHandling", act, officers | gridWorkers, "GridEvent", validateBody<RecordHandlingBody>, recordHandling },
    { "ExtendEvent", act, supervisors, "GridEvent", validateBody<ExtendEventBody>, extendEvent },
    { "HangUpEvent", act, supervisors, "GridEvent", validateBody<HangUpEventBody>, hangUpEvent },
    { "ResumeEvent", act, officers | supervisors, "GridEvent", validateBody<ReasonBody>, resumeEvent },
    { "EscalateEvent", act, supervisors, "GridEvent", validateBody<ReasonBody>, escalateEvent },
    { "CallUnits", act, supervisors | gridWorkers, "GridEvent", validateBody<CallUnitsBody>, callUnits },
    { "TurnIntoMatter", act, officers | supervisors, "GridEvent", validateBody<TurnIntoMatterBody>, turnIntoMatter },
    { "ReportDone", act, officers | gridWorkers, "GridEvent", validateBody<EventDoneBody>, reportDone },
    { "PassCheck", act, supervisors | gridWorkers, "GridEvent", validateBody<PassCheckBody>, passCheck },
    { "FailCheck", act, supervisors | gridWorkers, "GridEvent", validateBody<FailCheckBody>, failCheck },
    { "ClimbAfterCheck", act, supervisors | gridWorkers, "GridEvent", validateBody<FailCheckBody>, climbAfterCheck },
    { "CallBack", act, supervisors, "GridEvent", validateBody<CallBackBody>, callBack },
    { "ReopenEvent", act, supervisors, "GridEvent", validateBody<ReasonBody>, reopenEvent },
    { "UrgeEvent", act, supervisors, "GridEvent", validateBody<UrgeEventBody>, urgeEvent },
    { "AnswerUrge", act, officers | supervisors, "GridEvent", validateBody<NoteBody>, answerUrge },
    { "ClimbLate", act, nobody, "GridEvent", validateBody<NoteBody>, climbLate },
    { "CreateTask", act, supervisors, "GridTask", validateBody<CreateTaskBody>, createTask },
    { "AssignTask", act, supervisors, "GridTask", validateBody<AssignTaskBody>, assignTask },
    { "CompleteTask", act, gridWorkers, "GridTask", validateBody<CompleteTaskBody>, completeTask },
    { "PostponeTask", act, gridWorkers, "GridTask", validateBody<PostponeTaskBody>, postponeTask },
    { "HandOverTask", act, gridWorkers, "GridTask", validateBody<AssignTaskBody>, handOverTask },
    { "RecordVisit", act, gridWorkers, "Visit", validateBody<RecordVisitBody>, recordVisit },
    { "DecideOffer", act, clerks | gridWorkers, "Offer", validateBody<DecideOfferBody>, decideOffer },
    { "AddStaff", act, admins, "Staff", validateBody<AddStaffBody>, addStaff, true },
    { "AssignStaff", act, admins, "Staff", validateBody<AssignStaffBody>, assignStaff, true },
    { "DisableStaff", act, admins, "Staff", validateBody<DisableStaffBody>, disableStaff, true },
    { "SetPassword", act, admins, "Staff", validateBody<PasswordBody>, setPassword, true },
    { "ChangePassword", act, everybody, "Staff", validateBody<PasswordBody>, changePassword, true },
};

bool isAbout(const CommandType& type, const QString& entityType)
{
    return !entityType.isEmpty() && QString::fromLatin1(type.entities).split(QLatin1Char(' ')).contains(entityType);
}

/// The type of a command whose envelope is in order.
Result<const CommandType*> checkEnvelope(const Command& command)
{
    const CommandType* type = commandType(command.type);
    if (!type)
        return invalidAt("/type", "unknown");
    if (!isAbout(*type, command.entity.type))
        return invalidAt("/entity/type", "not_allowed");
    if (command.id.isNull())
        return invalidAt("/id", "required");
    if (command.entity.id.isNull())
        return invalidAt("/entity/id", "required");
    if (command.after.size() > 8)
        return invalidAt("/after", "length");
    if (const auto issue = unacceptableText(command.body.json))
        return invalidAt(issue->path, issue->code.toLatin1().constData());
    return type;
}

} // namespace

std::span<const CommandType> commandTypes()
{
    return types;
}

const CommandType* commandType(QStringView name)
{
    for (const CommandType& type : types)
        if (name == QLatin1String(type.name))
            return &type;
    return nullptr;
}

bool mayRun(const Actor& actor, QStringView commandName)
{
    const CommandType* type = commandType(commandName);
    return type && (type->roles & roleBit(actor.role));
}

Status validateCommand(const Command& command)
{
    const auto type = checkEnvelope(command);
    return type ? (*type)->validate(command) : Status(type.error());
}

Result<CommandOutcome> applyCommand(const Command& command, CommandContext& context)
{
    const auto type = checkEnvelope(command);
    if (!type)
        return type.error();
    if (!context.automatic && !mayRun(context.actor, command.type))
        return Error { ErrorCode::ForbiddenRole };
    return (*type)->apply(command, context);
}

} // namespace huimin
