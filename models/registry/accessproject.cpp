#include "models/base/masking.h"
#include "models/grid/gridevent.h"
#include "models/matters/attachment.h"
#include "models/matters/rating.h"
#include "models/registry/access.h"
#include "models/registry/enterprise.h"

namespace huimin {
namespace {

constexpr int childAge = 14;

bool isInvolved(const FieldPlan& plan, const void* entity)
{
    const auto& event = *static_cast<const GridEvent*>(entity);
    if (plan.role == Role::Officer)
        return !plan.department.isNull() && event.mainUnit == plan.department;
    return event.reportedBy == plan.staff || event.checkerId == plan.staff;
}

/// Rules about single records inside a type that the role is sent.
bool isForReader(const FieldPlan& plan, const void* entity)
{
    if (plan.schema == &schemaOf<Relation>() && plan.role == Role::Grid) {
        const RelationKind kind = static_cast<const Relation*>(entity)->kind;
        return kind != RelationKind::EmployedBy && kind != RelationKind::ShareholderOf;
    }
    if (plan.schema == &schemaOf<GridEvent>() && static_cast<const GridEvent*>(entity)->restricted)
        return plan.role == Role::Supervisor || isInvolved(plan, entity);
    if (plan.schema == &schemaOf<Attachment>()) {
        const auto& file = *static_cast<const Attachment*>(entity);
        const bool own = file.createdBy == plan.staff;
        if (file.ofEvent && plan.role == Role::Clerk)
            return own;
        return !file.restricted || own || plan.role == Role::Supervisor || plan.role == Role::Officer;
    }
    if (plan.schema == &schemaOf<Rating>() && plan.role == Role::Clerk) // of the own receptions
        return static_cast<const Rating*>(entity)->ratedId == plan.staff;
    return true;
}

bool isSent(const FieldPlan& plan, FieldAccess access, const void* entity)
{
    switch (access) {
    case FieldAccess::Send:
    case FieldAccess::Masked:
        return true;
    case FieldAccess::Omitted:
        return false;
    case FieldAccess::Involved:
        return isInvolved(plan, entity);
    case FieldAccess::Own:
    case FieldAccess::OwnHall: {
        const auto& staff = *static_cast<const Staff*>(entity);
        return staff.id == plan.staff || (access == FieldAccess::OwnHall && !plan.hall.isNull() && staff.hallId == plan.hall);
    }
    }
    return false;
}

bool isKeyOfRecord(std::string_view name)
{
    return name == "id" || name == "rev" || name == "createdAt" || name == "updatedAt";
}

std::shared_ptr<void> entityOf(const Schema& schema, const RecordText& record)
{
    const std::shared_ptr<void> entity = schema.make();
    return readJson(schema, entity.get(), record.text, Strictness::Tolerant).ok() ? entity : nullptr;
}

const QString* textOfField(const Field& field, const void* entity)
{
    if (field.ops == &Value<QString>::ops)
        return static_cast<const QString*>(field.in(entity));
    if (field.ops == &Value<std::optional<QString>>::ops) {
        const auto* text = static_cast<const std::optional<QString>*>(field.in(entity));
        return *text ? &**text : nullptr;
    }
    return nullptr;
}

void writeMaskedText(JsonWriter& out, const Field& field, const QString& text)
{
    const MaskKind kind = maskKindOf(field.attributes);
    out.key(field.name);
    out.string(mask(kind == MaskKind::None ? MaskKind::Text : kind, text)); // a child's: masked though its field has no rule
}

bool isWholePlan(const FieldPlan& plan)
{
    const bool byRecord = plan.schema == &schemaOf<Relation>() || plan.schema == &schemaOf<GridEvent>() || plan.schema == &schemaOf<Attachment>();
    return !byRecord && std::all_of(plan.fields.begin(), plan.fields.end(), [](FieldAccess access) { return access == FieldAccess::Send; });
}

/// What is sent of a record, sensitive fields clear; only its key where it is not `whole`.
QByteArray clearText(const FieldPlan& plan, const void* entity, bool whole)
{
    const Schema& schema = *plan.schema;
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        for (std::size_t i = 0; i < schema.fields.size(); ++i) {
            const Field& field = schema.fields[i];
            const void* value = field.in(entity);
            const bool shown = isSent(plan, plan.fields[i], entity) && (whole || isKeyOfRecord(field.name));
            if (!shown || (field.ops->optional && field.ops->empty(value)))
                continue;
            if (plan.fields[i] == FieldAccess::Masked) {
                if (const QString* text = textOfField(field, entity))
                    writeMaskedText(out, field, *text);
                continue;
            }
            out.key(field.name);
            field.ops->write(out, value);
        }
        out.endObject();
    });
}

} // namespace

std::optional<int> ageOn(QDate birthDate, QDate day)
{
    if (!birthDate.isValid() || birthDate > day)
        return std::nullopt;
    int age = day.year() - birthDate.year();
    if (std::pair(day.month(), day.day()) < std::pair(birthDate.month(), birthDate.day()))
        --age;
    return age;
}

bool countsAsSensitive(const Field& field, const Resident& person, QDate today)
{
    if (field.has(Sensitive))
        return true;
    const auto age = ageOn(person.birthDate, today);
    if (!age || *age >= childAge || !field.has(Personal))
        return false;
    static const Field* const open[] = { &fieldOf<&Resident::name>(), &fieldOf<&Resident::sex>(), &fieldOf<&Resident::lifeStatus>(),
        &fieldOf<&Resident::householdId>(), &fieldOf<&Resident::relationToHead>() };
    return std::find(std::begin(open), std::end(open), &field) == std::end(open);
}

std::optional<QByteArray> project(const FieldPlan& plan, const RecordText& record)
{
    if (!plan.isSent())
        return std::nullopt;
    if (isWholePlan(plan))
        return record.text;
    const auto entity = entityOf(*plan.schema, record);
    return entity ? std::optional<QByteArray>(clearText(plan, entity.get(), isForReader(plan, entity.get()))) : std::nullopt;
}

std::optional<QByteArray> projectForReading(const FieldPlan& plan, const RecordText& record)
{
    if (plan.type == TypeAccess::Forbidden)
        return std::nullopt;
    if (isWholePlan(plan))
        return record.text;
    const auto entity = entityOf(*plan.schema, record);
    if (!entity || !isForReader(plan, entity.get()))
        return std::nullopt;
    return clearText(plan, entity.get(), true);
}

std::optional<QByteArray> projectForRest(const FieldPlan& plan, const RecordText& record, QDate today)
{
    if (plan.type == TypeAccess::Forbidden)
        return std::nullopt;
    const Schema& schema = *plan.schema;
    const auto entity = entityOf(schema, record);
    if (!entity || !isForReader(plan, entity.get()))
        return std::nullopt;
    const Resident* person = &schema == &schemaOf<Resident>() ? static_cast<const Resident*>(entity.get()) : nullptr;
    QStringList masked;
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        for (std::size_t i = 0; i < schema.fields.size(); ++i) {
            const Field& field = schema.fields[i];
            const void* value = field.in(entity.get());
            if (!isSent(plan, plan.fields[i], entity.get()) || (field.ops->optional && field.ops->empty(value)))
                continue;
            const bool hidden
                = plan.fields[i] == FieldAccess::Masked || field.has(Sensitive) || (person && countsAsSensitive(field, *person, today));
            if (!hidden) {
                out.key(field.name);
                field.ops->write(out, value);
                continue;
            }
            masked << QString::fromLatin1(field.name);
            if (const QString* text = textOfField(field, entity.get()))
                writeMaskedText(out, field, *text);
        }
        out.key("masked");
        out.startArray();
        for (const QString& name : masked)
            out.string(name);
        out.endArray();
        out.endObject();
    });
}

} // namespace huimin
