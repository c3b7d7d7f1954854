#include "models/commands/actchoices.h"
#include "models/commands/actbodies.h"
#include "models/commands/commandtypes.h"
#include "models/commands/eventbodies.h"
#include "models/commands/trial.h"
#include "models/matters/catalogueload.h"
#include "models/matters/handling.h"
#include "models/matters/states.h"

namespace huimin {
namespace {

using SchemaGiver = const Schema& (*)();
struct ActBodyEntry {
    const char* act;
    SchemaGiver schema;
};
constexpr ActBodyEntry actBodyEntries[] = {
    { "OpenMatter", schemaOf<OpenMatterBody> },
    { "ReceivePapers", schemaOf<TakeInBody> },
    { "AcceptMatter", schemaOf<TakeInBody> },
    { "AskSupplement", schemaOf<AskSupplementBody> },
    { "ReceiveSupplement", schemaOf<ReceiveSupplementBody> },
    { "RefuseAcceptance", schemaOf<EndMatterBody> },
    { "WithdrawMatter", schemaOf<EndMatterBody> },
    { "SubmitForPreCheck", schemaOf<NoteBody> },
    { "ReturnFromPreCheck", schemaOf<ReasonsBody> },
    { "PassPreCheck", schemaOf<ReceiveSupplementBody> },
    { "CorrectOnSpot", schemaOf<CorrectBody> },
    { "AcceptWithPromise", schemaOf<PromiseBody> },
    { "DeemAccepted", schemaOf<NoteBody> },
    { "ReceivePromised", schemaOf<ReceiveSupplementBody> },
    { "ReturnPapers", schemaOf<LeaveBody> },
    { "TerminateMatter", schemaOf<LeaveBody> },
    { "StartReview", schemaOf<NoteBody> },
    { "RecordStep", schemaOf<StepBody> },
    { "ConsultDepartment", schemaOf<ConsultBody> },
    { "AskReviewSupplement", schemaOf<ReceiveSupplementBody> },
    { "ReceiveReviewSupplement", schemaOf<ReceiveSupplementBody> },
    { "ExtendLimit", schemaOf<ReasonBody> },
    { "StartSpecialProcedure", schemaOf<ProcedureBody> },
    { "EndSpecialProcedure", schemaOf<ReasonBody> },
    { "SuspendMatter", schemaOf<SuspendBody> },
    { "ResumeMatter", schemaOf<ReasonBody> },
    { "GrantMatter", schemaOf<NoteBody> },
    { "RefuseMatter", schemaOf<ReasonsBody> },
    { "StartMaking", schemaOf<NoteBody> },
    { "FinishMaking", schemaOf<MadeBody> },
    { "ReadyResult", schemaOf<ReadyBody> },
    { "DeliverResult", schemaOf<DeliverBody> },
    { "CompleteMatter", schemaOf<CompleteBody> },
    { "ArchiveMatter", schemaOf<ArchiveBody> },
    { "ReportEvent", schemaOf<ReportEventBody> },
    { "HandleOnSpot", schemaOf<EventDoneBody> },
    { "FileEvent", schemaOf<FileEventBody> },
    { "RefuseEvent", schemaOf<ReasonBody> },
    { "JoinEvent", schemaOf<JoinEventBody> },
    { "DispatchEvent", schemaOf<DispatchEventBody> },
    { "SignEvent", schemaOf<NoteBody> },
    { "ReturnEvent", schemaOf<ReturnEventBody> },
    { "RecordHandling", schemaOf<RecordHandlingBody> },
    { "ExtendEvent", schemaOf<ExtendEventBody> },
    { "HangUpEvent", schemaOf<HangUpEventBody> },
    { "ResumeEvent", schemaOf<ReasonBody> },
    { "EscalateEvent", schemaOf<ReasonBody> },
    { "CallUnits", schemaOf<CallUnitsBody> },
    { "TurnIntoMatter", schemaOf<TurnIntoMatterBody> },
    { "ReportDone", schemaOf<EventDoneBody> },
    { "PassCheck", schemaOf<PassCheckBody> },
    { "FailCheck", schemaOf<FailCheckBody> },
    { "ClimbAfterCheck", schemaOf<FailCheckBody> },
    { "CallBack", schemaOf<CallBackBody> },
    { "ReopenEvent", schemaOf<ReasonBody> },
    { "UrgeEvent", schemaOf<UrgeEventBody> },
    { "AnswerUrge", schemaOf<NoteBody> },
};

/// What stands in the fields of a body that is only tried.
struct TriedMatter {
    const Matter& matter;
    const Handling& handling;
    const std::vector<MatterMaterial>& materials;
    DepartmentId other;
    QDate today;
    Instant now;
};

template <typename T> T* asType(const Field& field, void* body)
{
    return field.ops == &Value<T>::ops ? static_cast<T*>(field.at(body)) : nullptr;
}

QString triedCode(const QString& act, std::string_view name, const TriedMatter& of)
{
    const auto firstOf = [](const QStringList& list) { return list.isEmpty() ? QStringLiteral("-") : list.first(); };
    if (name == "kind")
        return firstOf(of.handling.procedures);
    if (name == "collector")
        return QStringLiteral("self");
    if (name != "reasonCode")
        return QStringLiteral("-");
    if (act == QLatin1String("SuspendMatter"))
        return firstOf(of.handling.suspendReasons);
    if (act == QLatin1String("ReturnPapers"))
        return QStringLiteral("improper");
    return act == QLatin1String("TerminateMatter") ? QStringLiteral("died") : QStringLiteral("outOfScope");
}

std::vector<TakenMaterial> triedMaterials(const QString& act, const TriedMatter& of)
{
    const bool asks = act == QLatin1String("AskSupplement") || act == QLatin1String("AskReviewSupplement");
    const bool brings = act.startsWith(QLatin1String("Receive")) && act != QLatin1String("ReceivePapers");
    std::vector<TakenMaterial> tried;
    for (const MatterMaterial& row : of.materials) {
        const bool promised = row.state == MaterialState::Promised;
        const bool awaited = row.state == MaterialState::Missing || row.state == MaterialState::Doubtful || row.state == MaterialState::Refused;
        const bool wanted = act == QLatin1String("ReceivePromised") ? promised : brings ? awaited : asks && tried.empty();
        if (!wanted)
            continue;
        TakenMaterial paper;
        paper.materialKey = row.materialKey;
        paper.state = asks ? MaterialState::Missing : MaterialState::Brought;
        paper.copies = asks ? 0 : 1;
        paper.reason = QStringLiteral("-");
        tried.push_back(paper);
    }
    return tried;
}

void fillTried(const QString& act, const Field& field, void* body, const TriedMatter& of)
{
    const std::string_view name = field.name;
    const QDate tomorrow = of.today.addDays(1);
    if (auto* text = asType<QString>(field, body))
        *text = triedCode(act, name, of);
    else if (auto* maybeText = asType<std::optional<QString>>(field, body))
        *maybeText = name == "guard" ? of.matter.stage : triedCode(act, name, of);
    else if (auto* texts = asType<std::vector<QString>>(field, body))
        *texts = { QStringLiteral("-") };
    else if (auto* flag = asType<bool>(field, body))
        *flag = true;
    else if (auto* number = asType<int>(field, body))
        *number = 1;
    else if (auto* day = asType<QDate>(field, body))
        *day = of.today;
    else if (auto* maybeDay = asType<std::optional<QDate>>(field, body))
        *maybeDay = name == "arrivedOn" ? of.today : tomorrow;
    else if (auto* when = asType<Instant>(field, body))
        *when = of.now;
    else if (auto* materials = asType<std::vector<TakenMaterial>>(field, body))
        *materials = triedMaterials(act, of);
    else if (auto* promised = asType<std::vector<PromisedMaterial>>(field, body))
        *promised = { { of.handling.lateMaterials.isEmpty() ? QStringLiteral("-") : of.handling.lateMaterials.constBegin().key(), tomorrow } };
    else if (auto* asked = asType<std::vector<AskedDepartment>>(field, body))
        *asked = { { of.other, tomorrow } };
}

QByteArray triedBody(const QString& act, const TriedMatter& of)
{
    const Schema& schema = *actBody(act);
    const auto body = schema.make();
    for (const Field& field : schema.fields)
        fillTried(act, field, body.get(), of);
    return writeJson(schema, body.get());
}

/// What stands in the fields of a body on an event that is only tried. Photos and the units to choose are at stake in the form alone.
void fillTriedEvent(const Field& field, void* body, const GridEvent& event, Instant now)
{
    const std::string_view name = field.name;
    if (auto* text = asType<QString>(field, body))
        *text = QStringLiteral("-");
    else if (auto* maybeText = asType<std::optional<QString>>(field, body))
        *maybeText = name == "guard" ? event.state : QStringLiteral("-");
    else if (auto* number = asType<int>(field, body))
        *number = 1;
    else if (auto* day = asType<QDate>(field, body))
        *day = businessDate(now).addDays(1);
    else if (auto* when = asType<Instant>(field, body))
        *when = now.plusMs(3'600'000);
    else if (auto* unit = asType<DepartmentId>(field, body))
        *unit = DepartmentId(event.id.uuid);
    else if (auto* matter = asType<MatterId>(field, body))
        *matter = MatterId(event.id.uuid);
    else if (auto* other = asType<GridEventId>(field, body))
        *other = GridEventId(childUuid(event.id.uuid, 0));
}

/// What the center would refuse it for, whatever the form says; nothing where only the form is at stake.
std::optional<Error> hindranceOf(const RecordRef& entity, std::int64_t rev, const QString& act, const QByteArray& body, RecordReader& records,
    const Actor& actor, const WorkCalendar& calendar, Instant now)
{
    Command command;
    command.id = CommandId(childUuid(entity.id, 0));
    command.type = act;
    command.entity = entity;
    command.baseRev = rev;
    command.occurredAt = now;
    command.body.json = body;
    const Status tried = tryCommand(command, records, actor, calendar, now);
    if (tried)
        return std::nullopt;
    const Error& error = tried.error();
    switch (error.code) {
    case ErrorCode::ForbiddenRole:
    case ErrorCode::ForbiddenScope:
    case ErrorCode::SamePerson:
    case ErrorCode::ActNotPossible:
        return error;
    default:
        return std::nullopt;
    }
}

/// What goes on stands before what ends it, and that before what cannot be done.
void inOrder(std::vector<ActChoice>& choices, const StateMachine& states)
{
    const auto place = [&](const ActChoice& choice) {
        const MatterStage* to = states.stage(choice.to);
        const bool leaves = to && to->end && choice.act != QLatin1String("ArchiveMatter") && choice.act != QLatin1String("CallBack");
        return choice.isPossible() ? (leaves ? 1 : 0) : 2;
    };
    std::stable_sort(choices.begin(), choices.end(), [&](const ActChoice& a, const ActChoice& b) { return place(a) < place(b); });
}

} // namespace

const Schema* actBody(QStringView act)
{
    for (const ActBodyEntry& entry : actBodyEntries)
        if (act == QLatin1String(entry.act))
            return &entry.schema();
    return nullptr;
}

Result<std::vector<ActChoice>> actChoices(RecordReader& records, MatterId id, const Actor& actor, const WorkCalendar& calendar, Instant now)
{
    const auto matter = require<Matter>(records, id.uuid);
    if (!matter)
        return matter.error();
    const auto item = load<ServiceItem>(records, serviceItemId(matter->itemCode, matter->itemVersion).uuid);
    if (!item)
        return item.error();
    const auto materials = relatedTo<MatterMaterial>(records, id.uuid);
    if (!materials)
        return materials.error();
    const auto departments = allOf<Department>(records);
    if (!departments)
        return departments.error();
    const Handling handling = *item ? handlingOf(**item) : Handling();
    TriedMatter of { *matter, handling, *materials, {}, businessDate(now), now };
    for (const Department& department : *departments)
        if (department.id != matter->departmentId)
            of.other = department.id;
    std::vector<ActChoice> choices;
    for (const MatterEdge& edge : matterStates().edges()) {
        if (edge.from != matter->stage || !actBody(edge.act))
            continue;
        ActChoice choice { edge.act, edge.to, edge.document, edge.who, {} };
        if (!edge.mayBeDoneBy(actor.role))
            choice.hindrance = Error { ErrorCode::ForbiddenRole };
        else
            choice.hindrance = hindranceOf({ QStringLiteral("Matter"), id.uuid }, matter->rev, edge.act, triedBody(edge.act, of), records, actor, calendar, now);
        choices.push_back(std::move(choice));
    }
    inOrder(choices, matterStates());
    return choices;
}

Result<std::vector<ActChoice>> actChoices(RecordReader& records, GridEventId id, const Actor& actor, const WorkCalendar& calendar, Instant now)
{
    const auto event = require<GridEvent>(records, id.uuid);
    if (!event)
        return event.error();
    std::vector<ActChoice> choices;
    for (const MatterEdge& edge : eventStates().edges()) {
        const Schema* schema = actBody(edge.act);
        if (edge.from != event->state || !schema)
            continue;
        ActChoice choice { edge.act, edge.to, edge.document, edge.who, {} };
        if (!edge.mayBeDoneBy(actor.role)) {
            choice.hindrance = Error { ErrorCode::ForbiddenRole };
        } else {
            const auto body = schema->make();
            for (const Field& field : schema->fields)
                fillTriedEvent(field, body.get(), *event, now);
            choice.hindrance = hindranceOf({ QStringLiteral("GridEvent"), id.uuid }, event->rev, edge.act, writeJson(*schema, body.get()), records, actor, calendar, now);
        }
        choices.push_back(std::move(choice));
    }
    inOrder(choices, eventStates());
    return choices;
}

} // namespace huimin
