#include "models/commands/subjectcommands.h"
#include "models/commands/body.h"
#include "models/commands/commandtypes.h"
#include "models/commands/editcommands.h"
#include "models/matters/matter.h"
#include "models/matters/reception.h"
#include "models/registry/access.h"
#include "models/registry/holdings.h"
#include "models/registry/identity.h"
#include "models/registry/placement.h"

namespace huimin {

static constexpr auto openSubjectFields = fieldList(field<&OpenSubjectBody::purpose>("目的", Internal));
static_assert(memberCount<OpenSubjectBody>() == openSubjectFields.size(), "a member is missing from the list of OpenSubjectBody");
template <> const Schema& schemaOf<OpenSubjectBody>()
{
    static const Schema schema { "OpenSubject", openSubjectFields,
        [] { return std::shared_ptr<void>(std::make_shared<OpenSubjectBody>()); } };
    return schema;
}

static constexpr auto revealFieldFields = fieldList(field<&RevealFieldBody::field>("字段", Internal | Required, 40),
    field<&RevealFieldBody::purpose>("目的", Internal), field<&RevealFieldBody::shown>("已显示", Internal));
static_assert(memberCount<RevealFieldBody>() == revealFieldFields.size(), "a member is missing from the list of RevealFieldBody");
template <> const Schema& schemaOf<RevealFieldBody>()
{
    static const Schema schema { "RevealField", revealFieldFields,
        [] { return std::shared_ptr<void>(std::make_shared<RevealFieldBody>()); } };
    return schema;
}

static constexpr auto exportListFields
    = fieldList(field<&ExportListBody::record>("种类", Internal | Required, 40), field<&ExportListBody::columns>("列", Internal | Required),
        field<&ExportListBody::filter>("筛选", Internal), field<&ExportListBody::count>("条数", Internal),
        field<&ExportListBody::clear>("不遮盖", Internal), field<&ExportListBody::purpose>("目的", Internal));
static_assert(memberCount<ExportListBody>() == exportListFields.size(), "a member is missing from the list of ExportListBody");
template <> const Schema& schemaOf<ExportListBody>()
{
    static const Schema schema { "ExportList", exportListFields, [] { return std::shared_ptr<void>(std::make_shared<ExportListBody>()); } };
    return schema;
}

static constexpr auto recordIdentityCheckFields = fieldList(field<&RecordIdentityCheckBody::methods>("核验方式", Personal | Required),
    field<&RecordIdentityCheckBody::result>("结果", Personal), field<&RecordIdentityCheckBody::validTo>("有效期至", Personal),
    field<&RecordIdentityCheckBody::present>("本人在场", Internal));
static_assert(memberCount<RecordIdentityCheckBody>() == recordIdentityCheckFields.size(),
    "a member is missing from the list of RecordIdentityCheckBody");
template <> const Schema& schemaOf<RecordIdentityCheckBody>()
{
    static const Schema schema { "RecordIdentityCheck", recordIdentityCheckFields,
        [] { return std::shared_ptr<void>(std::make_shared<RecordIdentityCheckBody>()); } };
    return schema;
}

namespace {

void notePurpose(AuditNote& note, const std::optional<Purpose>& purpose)
{
    if (!purpose)
        return;
    note.purposeKind = enumText(purpose->kind);
    note.purposeRef = purpose->ref;
    note.purposeText = purpose->text.value_or(QString());
}

/// The record of the command as it lies, with what it is about: the person or firm that a purpose has to name.
struct Aimed {
    const Schema* schema = nullptr;
    RecordText record;
    std::shared_ptr<void> entity;
    QUuid subject;
    std::vector<ScopeRef> scopes;
};

QUuid subjectOf(const Schema& schema, const void* entity, const QUuid& id)
{
    if (&schema == &schemaOf<Certificate>())
        return static_cast<const Certificate*>(entity)->holderId;
    if (&schema == &schemaOf<Vehicle>())
        return static_cast<const Vehicle*>(entity)->ownerId;
    if (&schema == &schemaOf<Bill>())
        return static_cast<const Bill*>(entity)->payerId;
    if (&schema == &schemaOf<Matter>())
        return static_cast<const Matter*>(entity)->applicantId;
    return id;
}

Result<std::optional<Aimed>> aimAt(const Command& command, CommandContext& context)
{
    Aimed aimed;
    const QByteArray type = command.entity.type.toLatin1();
    aimed.schema = schemaByType({ type.constData(), static_cast<std::size_t>(type.size()) });
    auto found = context.records.fetch(aimed.schema->type, command.entity.id);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Aimed>();
    aimed.record = std::move(**found);
    aimed.entity = aimed.schema->make();
    HUIMIN_TRY(readJson(*aimed.schema, aimed.entity.get(), aimed.record.text, Strictness::Tolerant));
    aimed.subject = subjectOf(*aimed.schema, aimed.entity.get(), command.entity.id);
    auto scopes = placementOf(context.records, aimed.record, businessDate(context.at));
    if (!scopes)
        return scopes.error();
    aimed.scopes = std::move(*scopes);
    return std::optional<Aimed>(std::move(aimed));
}

Error purposeMissing(Role role, PurposeUse use)
{
    QStringList words;
    for (const PurposeKind kind : acceptedPurposes(role, use))
        words << enumText(kind);
    return Error { ErrorCode::PurposeRequired, { { QStringLiteral("accepted"), words } } };
}

Status askPurpose(CommandContext& context, PurposeUse use, const std::optional<Purpose>& purpose, const QUuid& subject)
{
    return purpose ? checkPurpose(context.records, context.actor, use, *purpose, subject) : Status(purposeMissing(context.actor.role, use));
}

/// The first one who is opened in a reception is whom it is for, where the ticket did not say.
Status noteSubject(CommandContext& context, const std::optional<Purpose>& purpose, const QUuid& subject)
{
    if (!purpose || purpose->kind != PurposeKind::Reception)
        return {};
    auto reception = load<Reception>(context.records, purpose->ref);
    if (!reception)
        return reception.error();
    const bool own = *reception && !(*reception)->endedAt && (*reception)->hallId == context.actor.hall
        && (*reception)->staffId == context.actor.staff;
    if (!own || !(*reception)->subjectId.isNull())
        return {};
    (*reception)->subjectId = subject;
    const auto saved = save(context.records, **reception);
    return saved ? Status() : Status(saved.error());
}

} // namespace

Result<CommandOutcome> openSubject(const Command& command, CommandContext& context)
{
    const auto body = parseBody<OpenSubjectBody>(command);
    if (!body)
        return body.error();
    CommandOutcome outcome;
    notePurpose(outcome.audit, body->purpose);
    const auto aimed = aimAt(command, context);
    if (!aimed)
        return aimed.error();
    if (!*aimed) // a desk does not hold everyone: the center says
        return context.isCenter() ? Result<CommandOutcome>(ErrorCode::NotFound) : Result<CommandOutcome>(outcome);
    const Reach reach = mayRead(context.actor, (*aimed)->schema->type, (*aimed)->scopes);
    if (reach == Reach::No)
        return Error { ErrorCode::NotFound };
    if (reach == Reach::Yes) {
        HUIMIN_TRY(noteSubject(context, body->purpose, (*aimed)->subject));
        return outcome;
    }
    HUIMIN_TRY(askPurpose(context, PurposeUse::OpenSubject, body->purpose, (*aimed)->subject));
    HUIMIN_TRY(noteSubject(context, body->purpose, (*aimed)->subject));
    const Instant until = context.at.plusMs(grantMinutes * 60'000);
    if (context.grants)
        HUIMIN_TRY(context.grants->grant(context.actor.staff, command.entity.id, until));
    outcome.result.json = composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("until");
        out.integer(until.us);
        out.endObject();
    });
    return outcome;
}

Result<CommandOutcome> revealField(const Command& command, CommandContext& context)
{
    const auto body = parseBody<RevealFieldBody>(command);
    if (!body)
        return body.error();
    const auto aimed = aimAt(command, context);
    if (!aimed)
        return aimed.error();
    if (!*aimed)
        return Error { ErrorCode::NotFound };
    const Schema& schema = *(*aimed)->schema;
    const FieldPlan plan = planFor(context.actor, schema);
    if (plan.type == TypeAccess::Forbidden || mayRead(context.actor, schema.type, (*aimed)->scopes) == Reach::No)
        return Error { ErrorCode::NotFound };
    const Field* field = schema.find(body->field.toStdString());
    const bool ofChild = &schema == &schemaOf<Resident>() && field
        && countsAsSensitive(*field, *static_cast<const Resident*>((*aimed)->entity.get()), businessDate(context.at));
    if (!field || (!field->has(Sensitive) && !ofChild))
        return invalidAt("/field", field ? "not_allowed" : "unknown");
    if (plan.of(*field) != FieldAccess::Send)
        return Error { ErrorCode::ForbiddenRole };

    CommandOutcome outcome;
    outcome.keepResult = false;
    outcome.audit.fields << body->field;
    notePurpose(outcome.audit, body->purpose);
    const PurposeUse use = isContactField(*field) ? PurposeUse::RevealContact : PurposeUse::RevealField;
    if (const Status purpose = askPurpose(context, use, body->purpose, (*aimed)->subject); !purpose) {
        if (!body->shown || purpose.error().code != ErrorCode::PurposeRequired)
            return purpose.error();
        outcome.audit.flagged = true;
    }
    if (!body->shown)
        outcome.result.json = composeJson([&](JsonWriter& out) {
            out.startObject();
            out.key("field");
            out.string(body->field);
            out.key("value");
            field->ops->write(out, field->in((*aimed)->entity.get()));
            out.endObject();
        });
    return outcome;
}

Result<CommandOutcome> exportList(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ExportListBody>(command);
    if (!body)
        return body.error();
    if (command.entity.id != context.actor.staff.uuid)
        return Error { ErrorCode::ForbiddenRole };
    const QByteArray type = body->record.toLatin1();
    const Schema* schema = schemaByType({ type.constData(), static_cast<std::size_t>(type.size()) });
    if (!schema)
        return invalidAt("/record", "unknown");
    const FieldPlan plan = planFor(context.actor, *schema);
    if (plan.type == TypeAccess::Forbidden)
        return Error { ErrorCode::ForbiddenRole };
    if (body->columns.size() > 60)
        return invalidAt("/columns", "length");
    for (const QString& column : body->columns) {
        const Field* field = schema->find(column.toStdString());
        if (field && plan.of(*field) == FieldAccess::Omitted)
            return Error { ErrorCode::ForbiddenRole };
        if (column.size() > 40)
            return invalidAt("/columns", "length");
    }
    if (body->count < 0)
        return invalidAt("/count", "range");
    if (body->filter.json.size() > 1000)
        return invalidAt("/filter", "length");
    CommandOutcome outcome;
    if (body->clear) {
        if (context.actor.role != Role::Supervisor)
            return Error { ErrorCode::ForbiddenRole };
        if (body->count > largestClearExport)
            return Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), largestClearExport } } };
        HUIMIN_TRY(askPurpose(context, PurposeUse::ClearExport, body->purpose, {}));
    }
    notePurpose(outcome.audit, body->purpose);
    outcome.audit.fields = QStringList(body->columns.begin(), body->columns.end());
    outcome.audit.fields << QStringLiteral("record=") + body->record << QStringLiteral("count=%1").arg(body->count)
                         << QStringLiteral("filter=") + QString::fromUtf8(body->filter.json)
                         << (body->clear ? QStringLiteral("clear") : QStringLiteral("masked"));
    return outcome;
}

Result<CommandOutcome> recordIdentityCheck(const Command& command, CommandContext& context)
{
    const auto body = parseBody<RecordIdentityCheckBody>(command);
    if (!body)
        return body.error();
    const ResidentId person(command.entity.id);
    const auto resident = load<Resident>(context.records, person.uuid);
    if (!resident)
        return resident.error();
    if (!*resident && context.isCenter()) // a desk does not hold everyone
        return Error { ErrorCode::NotFound };
    if (*resident && (*resident)->lifeStatus == LifeStatus::Dead)
        return Error { ErrorCode::ActNotPossible,
            { { QStringLiteral("stage"), enumText((*resident)->lifeStatus) }, { QStringLiteral("possible"), QStringList() } } };
    if (!body->present)
        return invalidAt("/present", "required");
    if (body->methods.size() > 5)
        return invalidAt("/methods", "length");
    if (body->validTo && *body->validTo < businessDate(context.at))
        return invalidAt("/validTo", "range");
    const IdentityLevel level = body->result == CheckResult::Pass ? levelOfMethods(body->methods) : IdentityLevel::None;
    for (std::size_t i = 0; i < body->methods.size(); ++i) {
        if (std::count(body->methods.begin(), body->methods.end(), body->methods[i]) > 1)
            return invalidAt(QStringLiteral("/methods/%1").arg(i), "not_allowed");
        IdentityCheck check;
        check.id = IdentityCheckId(childUuid(command.id.uuid, slot::check + static_cast<int>(i)));
        check.createdAt = context.at;
        check.createdBy = context.actor.staff;
        check.residentId = person;
        check.method = body->methods[i];
        check.result = body->result;
        check.level = level;
        check.at = context.at;
        check.byId = context.actor.staff;
        check.validTo = body->validTo;
        if (auto saved = save(context.records, check); !saved)
            return saved.error();
    }
    const auto checks = relatedTo<IdentityCheck>(context.records, person.uuid);
    if (!checks)
        return checks.error();
    CommandOutcome outcome;
    outcome.result.json = composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("level");
        out.string(enumText(identityLevel(*checks, businessDate(context.at))));
        out.endObject();
    });
    return outcome;
}

} // namespace huimin
