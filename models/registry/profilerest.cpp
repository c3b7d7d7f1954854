#include "models/registry/profilerest.h"
#include "models/base/masking.h"
#include "models/registry/access.h"
#include "models/registry/accessreader.h"
#include "models/registry/placement.h"
#include "models/registry/purpose.h"

namespace huimin {
namespace {

/// The members of one part, sensitive texts masked; sensitive values that are no text do not occur in parts.
void writeMaskedPart(JsonWriter& out, const Schema& schema, const void* part)
{
    out.startObject();
    for (const Field& field : schema.fields) {
        const void* value = field.in(part);
        if (field.ops->optional && field.ops->empty(value))
            continue;
        out.key(field.name);
        if (field.has(Sensitive))
            out.string(mask(maskKindOf(field.attributes), field.ops->text(value)));
        else
            field.ops->write(out, value);
    }
    out.endObject();
}

template <typename Part> void writeParts(JsonWriter& out, const char* name, const std::vector<Part>& parts)
{
    out.key(name);
    out.startArray();
    for (const Part& part : parts)
        writeMaskedPart(out, schemaOf<Part>(), &part);
    out.endArray();
}

void writeCore(JsonWriter& out, const ProfileCore& core)
{
    out.key("grid");
    out.startObject();
    out.key("code");
    out.string(core.gridCode);
    out.key("name");
    out.string(core.gridName);
    out.key("workers");
    out.startArray();
    for (const QString& worker : core.gridWorkers)
        out.string(worker);
    out.endArray();
    out.endObject();
    out.key("placeText");
    out.string(core.placeText);
    writeParts(out, "relations", core.relations);
    writeParts(out, "certificates", core.certificates);
    writeParts(out, "vehicles", core.vehicles);
    writeParts(out, "bills", core.bills);
    writeParts(out, "pending", core.pending);
    writeParts(out, "handled", core.handled);
    writeParts(out, "due", core.due);
    writeParts(out, "timeline", core.timeline);
}

template <typename T> Result<QByteArray> restText(const Actor& actor, const T& entity, QDate today)
{
    auto text = projectForRest(planFor(actor, schemaOf<T>()), { schemaOf<T>().type, entity.id.uuid, entity.rev, toJson(entity) }, today);
    return text ? Result<QByteArray>(std::move(*text)) : Result<QByteArray>(ErrorCode::NotFound);
}

} // namespace

Status maySeeSubject(RecordReader& records, const Actor& actor, std::string_view type, const QUuid& id, bool opened, QDate today)
{
    const auto found = records.fetch(type, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error { ErrorCode::NotFound };
    const auto scopes = placementOf(records, **found, today);
    if (!scopes)
        return scopes.error();
    switch (mayRead(actor, type, *scopes)) {
    case Reach::Yes:
        return {};
    case Reach::No:
        return Error { ErrorCode::NotFound };
    case Reach::WithPurpose:
        break;
    }
    if (opened)
        return {};
    QStringList words;
    for (const PurposeKind kind : acceptedPurposes(actor.role, PurposeUse::OpenSubject))
        words << enumText(kind);
    return Error { ErrorCode::PurposeRequired, { { QStringLiteral("accepted"), words } } };
}

Result<QByteArray> residentProfileJson(
    RecordReader& records, const Actor& actor, ResidentId id, bool opened, QDate today, const WorkCalendar& calendar)
{
    HUIMIN_TRY(maySeeSubject(records, actor, schemaOf<Resident>().type, id.uuid, opened, today));
    AccessReader seen(records, actor, today, opened);
    const auto profile = residentProfile(seen, id, today, calendar);
    if (!profile)
        return profile.error();
    const auto resident = restText(actor, profile->resident, today);
    if (!resident)
        return resident.error();
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("resident");
        out.raw(*resident);
        if (profile->age) {
            out.key("age");
            out.integer(*profile->age);
        }
        out.key("level");
        out.string(enumText(profile->level));
        if (profile->household) {
            out.key("household");
            writeMaskedPart(out, schemaOf<Household>(), &*profile->household);
        }
        const bool child = countsAsSensitive(fieldOf<&Resident::birthDate>(), profile->resident, today);
        out.key("addressText");
        out.string(child ? mask(MaskKind::Text, profile->addressText) : profile->addressText);
        writeParts(out, "members", profile->members);
        writeCore(out, profile->core);
        out.endObject();
    });
}

Result<QByteArray> enterpriseProfileJson(
    RecordReader& records, const Actor& actor, EnterpriseId id, bool opened, QDate today, const WorkCalendar& calendar)
{
    HUIMIN_TRY(maySeeSubject(records, actor, schemaOf<Enterprise>().type, id.uuid, opened, today));
    AccessReader seen(records, actor, today, opened);
    const auto profile = enterpriseProfile(seen, id, today, calendar);
    if (!profile)
        return profile.error();
    const auto enterprise = restText(actor, profile->enterprise, today);
    if (!enterprise)
        return enterprise.error();
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("enterprise");
        out.raw(*enterprise);
        writeCore(out, profile->core);
        out.endObject();
    });
}

} // namespace huimin
