#include "models/commands/commandtypes.h"
#include "models/commands/body.h"
#include "models/commands/deskcommands.h"
#include "models/commands/documentcommands.h"
#include "models/commands/editcommands.h"
#include "models/commands/matterbodies.h"
#include "models/commands/mattercommands.h"
#include "models/commands/staffcommands.h"
#include "models/commands/subjectcommands.h"

namespace huimin {
namespace {

constexpr std::uint32_t clerks = roleBit(Role::Clerk);
constexpr std::uint32_t officers = roleBit(Role::Officer);
constexpr std::uint32_t gridWorkers = roleBit(Role::Grid);
constexpr std::uint32_t supervisors = roleBit(Role::Supervisor);
constexpr std::uint32_t admins = roleBit(Role::Admin);
constexpr std::uint32_t everybody = clerks | officers | gridWorkers | supervisors | admins;
constexpr auto edit = CommandFamily::Edit;
constexpr auto act = CommandFamily::Act;

constexpr CommandType types[] = {
    { "EditContact", edit, clerks | gridWorkers, "Resident Enterprise", validateFieldEdit, editContact },
    { "EditResident", edit, clerks | gridWorkers, "Resident", validateFieldEdit, editResident },
    { "EditHousehold", edit, clerks | gridWorkers, "Household", validateFieldEdit, editHousehold },
    { "ResolveConflict", edit, clerks | gridWorkers, "Resident Enterprise Household", validateResolveConflict, resolveConflict },
    { "HandOverDraft", act, everybody, "Draft", validateBody<HandOverDraftBody>, handOverDraft },
    { "DiscardParked", act, everybody, "Command", validateBody<DiscardParkedBody>, discardParked },
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
    { "RecordDocument", act, clerks | officers, "Document Matter", validateBody<RecordDocumentBody>, recordDocument },
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
    if (!mayRun(context.actor, command.type))
        return Error { ErrorCode::ForbiddenRole };
    return (*type)->apply(command, context);
}

} // namespace huimin
