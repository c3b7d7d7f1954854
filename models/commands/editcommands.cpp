#include "models/commands/editcommands.h"
#include "models/commands/body.h"
#include "models/commands/fieldedit.h"
#include "models/registry/access.h"
#include "models/registry/dwelling.h"
#include "models/registry/fieldcheck.h"
#include "models/registry/placement.h"
#include <QSet>

namespace huimin {

static constexpr auto resolveConflictFields
    = fieldList(field<&ResolveConflictBody::conflict>("冲突", Required), field<&ResolveConflictBody::fields>("选择", Required | Sensitive));
static_assert(
    memberCount<ResolveConflictBody>() == resolveConflictFields.size(), "a member is missing from the list of ResolveConflictBody");
template <> const Schema& schemaOf<ResolveConflictBody>()
{
    static const Schema schema { "ResolveConflict", resolveConflictFields,
        [] { return std::shared_ptr<void>(std::make_shared<ResolveConflictBody>()); } };
    return schema;
}

namespace {

/// The row that is edited, decoded by its type's list.
struct EditedRow {
    const Schema* schema = nullptr;
    RecordText record;
    std::shared_ptr<void> entity;
};

std::string_view typeOf(const Command& command, QByteArray& storage)
{
    storage = command.entity.type.toLatin1();
    return { storage.constData(), static_cast<std::size_t>(storage.size()) };
}

const Schema* schemaOfEntity(const Command& command)
{
    QByteArray storage;
    return schemaByType(typeOf(command, storage));
}

Error notInState(const QString& state)
{
    return Error { ErrorCode::ActNotPossible, { { QStringLiteral("stage"), state }, { QStringLiteral("possible"), QStringList() } } };
}

/// The subject lives and is not struck off: what is known of others is closed.
Status checkAlive(const EditedRow& row)
{
    if (row.schema == &schemaOf<Resident>()) {
        const auto& resident = *static_cast<const Resident*>(row.entity.get());
        if (resident.lifeStatus == LifeStatus::Dead)
            return notInState(enumText(resident.lifeStatus));
    } else if (row.schema == &schemaOf<Enterprise>()) {
        const auto& enterprise = *static_cast<const Enterprise*>(row.entity.get());
        if (enterprise.status == EnterpriseStatus::Cancelled)
            return notInState(enumText(enterprise.status));
    }
    return {};
}

Result<EditedRow> openRow(const Command& command, CommandContext& context)
{
    EditedRow row;
    row.schema = schemaOfEntity(command);
    auto found = context.records.fetch(row.schema->type, command.entity.id);
    if (!found)
        return found.error();
    if (!*found)
        return Error { ErrorCode::NotFound };
    row.record = **found;
    row.entity = row.schema->make();
    HUIMIN_TRY(readJson(*row.schema, row.entity.get(), row.record.text, Strictness::Tolerant));
    HUIMIN_TRY(checkAlive(row));
    const auto scopes = placementOf(context.records, row.record, businessDate(context.at));
    if (!scopes)
        return scopes.error();
    if (!isInArea(context.actor, *scopes))
        return Error { ErrorCode::ForbiddenScope };
    return row;
}

QString editPath(const QString& field)
{
    return QStringLiteral("/fields/") + field + QStringLiteral("/new");
}

/// Fields that no edit changes, whoever makes it.
bool isFixed(const Field& field)
{
    return field.has(MergeGuard | MergeServer) || std::string_view(field.name) == "id";
}

/// New values that can not be right are told before they are compared with anybody's: nobody has to decide over one.
Status checkNewValues(const EditedRow& row, const std::vector<FieldChange>& changes, QDate today)
{
    Error error { ErrorCode::Invalid };
    for (const FieldChange& change : changes) {
        const Field& field = *change.field;
        const QString name = QString::fromLatin1(field.name);
        if (isFixed(field))
            return invalidAt(QStringLiteral("/fields/") + name, "not_allowed");
        if (fieldJson(field, row.entity.get()) == change.newValue)
            continue;
        const std::shared_ptr<void> scratch = row.schema->make();
        HUIMIN_TRY(readJson(*row.schema, scratch.get(), row.record.text, Strictness::Tolerant));
        if (const auto issue = setFieldJson(field, scratch.get(), change.newValue, JsonPath {}))
            error.fields << FieldIssue { editPath(name), issue->code };
        else if (const QString problem = fieldProblem(field, scratch.get(), today); !problem.isEmpty())
            error.fields << FieldIssue { editPath(name), problem };
    }
    return error.fields.isEmpty() ? Status() : Status(error);
}

/// What is wrong with the merged row that was not wrong before; problems of old data are no reason to refuse a better phone.
Status checkMerged(const EditedRow& row, const void* before, const MergeResult& merge, QDate today)
{
    Error error { ErrorCode::Invalid };
    for (const Field* field : merge.taken)
        if (const QString problem = fieldProblem(*field, row.entity.get(), today); !problem.isEmpty())
            error.fields << FieldIssue { editPath(QString::fromLatin1(field->name)), problem };
    if (error.fields.isEmpty() && row.schema == &schemaOf<Resident>()) {
        const QList<FieldIssue> known = rowProblems(*static_cast<const Resident*>(before), today);
        for (const FieldIssue& issue : rowProblems(*static_cast<const Resident*>(row.entity.get()), today))
            if (!known.contains(issue))
                error.fields << FieldIssue { editPath(issue.path.mid(1)), issue.code };
    }
    return error.fields.isEmpty() ? Status() : Status(error);
}

Result<CommandOutcome> mergeInto(EditedRow& row, const Command& command, CommandContext& context, const std::vector<FieldChange>& changes)
{
    const FieldPlan plan = planFor(context.actor, *row.schema);
    for (const FieldChange& change : changes)
        if (!isFixed(*change.field) && !plan.mayWrite(*change.field))
            return Error { ErrorCode::ForbiddenRole };
    HUIMIN_TRY(checkNewValues(row, changes, businessDate(context.at)));
    std::vector<FieldStamp> stamps;
    if (context.revisions) {
        auto found = context.revisions->fieldStamps(*row.schema, command.entity.id);
        if (!found)
            return found.error();
        stamps = std::move(*found);
    }
    const std::shared_ptr<void> before = row.schema->make();
    HUIMIN_TRY(readJson(*row.schema, before.get(), row.record.text, Strictness::Tolerant));
    const auto merge = mergeFieldEdit(*row.schema, row.entity.get(), context.revisions ? &stamps : nullptr, command.baseRev, changes);
    if (!merge)
        return merge.error();
    HUIMIN_TRY(checkMerged(row, before.get(), *merge, businessDate(context.at)));

    CommandOutcome outcome;
    for (const FieldChange& change : changes)
        outcome.audit.fields << QString::fromLatin1(change.field->name);
    outcome.record = row.record;
    if (!merge->taken.empty()) {
        auto stored = context.records.put({ row.record.type, row.record.id, row.record.rev, writeJson(*row.schema, row.entity.get()) });
        if (!stored)
            return stored.error();
        outcome.record = *stored;
    }
    outcome.conflicts = merge->conflicts;
    if (!merge->conflicts.empty())
        outcome.state = CommandState::Conflict;
    else if (merge->taken.empty())
        outcome.state = CommandState::Noop;
    else
        outcome.state = merge->othersChanged || !merge->merged.empty() ? CommandState::Merged : CommandState::Applied;
    return outcome;
}

Result<CommandOutcome> editFields(const Command& command, CommandContext& context, bool (*belongs)(const Field&))
{
    const auto changes = parseFieldEdit(*schemaOfEntity(command), command.body.json);
    if (!changes)
        return changes.error();
    for (const FieldChange& change : *changes)
        if (!belongs(*change.field))
            return invalidAt(QStringLiteral("/fields/") + QString::fromLatin1(change.field->name), "not_allowed");
    auto row = openRow(command, context);
    if (!row)
        return row.error();
    return mergeInto(*row, command, context, *changes);
}

} // namespace

bool isContactField(const Field& field)
{
    static const std::array<const Field*, 10> contacts { &fieldOf<&Resident::phone>(), &fieldOf<&Resident::phone2>(),
        &fieldOf<&Resident::email>(), &fieldOf<&Resident::postalAddress>(), &fieldOf<&Resident::contactPreference>(),
        &fieldOf<&Resident::bankAccount>(), &fieldOf<&Resident::optOut>(), &fieldOf<&Enterprise::phone>(), &fieldOf<&Enterprise::email>(),
        &fieldOf<&Enterprise::contactName>() };
    return std::find(contacts.begin(), contacts.end(), &field) != contacts.end();
}

Result<CommandOutcome> editContact(const Command& command, CommandContext& context)
{
    return editFields(command, context, isContactField);
}

Result<CommandOutcome> editResident(const Command& command, CommandContext& context)
{
    return editFields(command, context, [](const Field& field) { return field.isEditable() && !isContactField(field); });
}

Result<CommandOutcome> editHousehold(const Command& command, CommandContext& context)
{
    return editFields(command, context, [](const Field& field) { return !field.has(MergeGuard | MergeServer); });
}

Result<CommandOutcome> resolveConflict(const Command& command, CommandContext& context)
{
    const auto body = parseBody<ResolveConflictBody>(command);
    if (!body)
        return body.error();
    const auto changes = parseFieldChanges(*schemaOfEntity(command), body->fields.json);
    if (!changes)
        return changes.error();
    auto row = openRow(command, context);
    if (!row)
        return row.error();
    if (context.conflicts) {
        const auto conflict = context.conflicts->conflict(body->conflict);
        if (!conflict)
            return conflict.error();
        if (conflict->record != command.entity.id || conflict->type != command.entity.type)
            return Error { ErrorCode::NotFound };
        if (!conflict->open)
            return notInState(QStringLiteral("closed"));
        QSet<QString> undecided;
        for (const ConflictField& field : conflict->fields)
            undecided << field.name;
        for (const FieldChange& change : *changes)
            if (!undecided.remove(QString::fromLatin1(change.field->name)))
                return invalidAt(QStringLiteral("/fields/") + QString::fromLatin1(change.field->name), "not_allowed");
        if (!undecided.isEmpty())
            return invalidAt(QStringLiteral("/fields/") + *undecided.begin(), "required");
    }
    auto outcome = mergeInto(*row, command, context, *changes);
    if (outcome && context.conflicts)
        HUIMIN_TRY(context.conflicts->closeConflict(body->conflict));
    return outcome;
}

Status validateFieldEdit(const Command& command)
{
    const auto changes = parseFieldEdit(*schemaOfEntity(command), command.body.json);
    return changes ? Status() : Status(changes.error());
}

Status validateResolveConflict(const Command& command)
{
    const auto body = parseBody<ResolveConflictBody>(command);
    if (!body)
        return body.error();
    const auto changes = parseFieldChanges(*schemaOfEntity(command), body->fields.json);
    return changes ? Status() : Status(changes.error());
}

} // namespace huimin
