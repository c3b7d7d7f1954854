#include "models/itemmodels/takeinprefill.h"
#include "models/base/divisions.h"
#include "models/registry/dwelling.h"
#include <algorithm>

namespace huimin {
namespace {

std::optional<TakeInPrefill::Known> fieldKnown(const Schema& schema, const void* entity, const QString& name)
{
    const Field* field = schema.find(name.toStdString());
    if (!field || field->ops->empty(field->in(entity)))
        return std::nullopt;
    return TakeInPrefill::Known { field->ops->text(field->in(entity)), field->has(Sensitive) };
}

template <typename T>
std::optional<TakeInPrefill::Known> memberKnown(const std::optional<T>& entity, const QString& name)
{
    return entity ? fieldKnown(schemaOf<T>(), &*entity, name) : std::nullopt;
}

bool isUsable(const Certificate& certificate, QDate today)
{
    return certificate.status == CertificateStatus::Valid && (!certificate.validTo || *certificate.validTo >= today);
}
} // namespace

TakeInPrefill::TakeInPrefill(RecordReader& records, const std::optional<Resident>& resident, const std::optional<Enterprise>& enterprise, QDate today)
    : m_records(records), m_resident(resident), m_enterprise(enterprise)
{
    const QUuid subject = resident ? resident->id.uuid : enterprise ? enterprise->id.uuid : QUuid();
    if (const auto certificates = relatedTo<Certificate>(records, subject))
        for (const Certificate& certificate : *certificates)
            if (isUsable(certificate, today))
                m_certificates.push_back(certificate);
    if (const auto vehicles = relatedTo<Vehicle>(records, subject); vehicles && !vehicles->empty())
        m_vehicle = *std::min_element(vehicles->begin(), vehicles->end(), [](const Vehicle& a, const Vehicle& b) { return a.inspectionDue < b.inspectionDue; });
    if (resident) {
        const auto household = load<Household>(records, resident->householdId.uuid);
        if (household && *household) {
            m_householdSize = QString::number((*household)->size);
            const auto address = load<Address>(records, (*household)->addressId.uuid);
            if (address && *address) {
                const auto building = load<Building>(records, (*address)->buildingId.uuid);
                const QString number = building && *building ? (*building)->number + QStringLiteral("号") : QString();
                m_address = shippedDivisions().placeName((*address)->division) + (*address)->road + (*address)->lane.value_or(QString()) + number + (*address)->room + QStringLiteral("室");
            }
        }
    }
    const auto relations = relatedTo<Relation>(records, subject);
    if (!relations)
        return;
    m_spouse = related(*relations, RelationKind::Spouse, false, {});
    m_father = related(*relations, RelationKind::ParentOf, true, Sex::Male);
    m_mother = related(*relations, RelationKind::ParentOf, true, Sex::Female);
    m_child = related(*relations, RelationKind::ParentOf, false, {});
    m_guardian = related(*relations, RelationKind::GuardianOf, true, {});
    m_legalRep = related(*relations, RelationKind::LegalRepOf, true, {});
    for (const Relation& relation : *relations) {
        if (relation.kind == RelationKind::EmployedBy && relation.fromId == subject) {
            if (const auto employer = load<Enterprise>(records, relation.toId))
                m_employer = *employer;
        }
    }
}

std::optional<Resident> TakeInPrefill::related(const std::vector<Relation>& relations, RelationKind kind, bool backwards, std::optional<Sex> sex)
{
    const QUuid subject = m_resident ? m_resident->id.uuid : m_enterprise ? m_enterprise->id.uuid : QUuid();
    std::optional<Resident> youngest;
    for (const Relation& relation : relations) {
        if (relation.kind != kind || (backwards ? relation.toId : relation.fromId) != subject)
            continue;
        const auto person = load<Resident>(m_records, backwards ? relation.fromId : relation.toId);
        if (!person || !*person || (sex && (*person)->sex != *sex))
            continue;
        if (!youngest || (*person)->birthDate > youngest->birthDate)
            youngest = **person;
    }
    return youngest;
}

std::optional<TakeInPrefill::Known> TakeInPrefill::value(const QString& path) const
{
    const QString subject = path.section(QLatin1Char('.'), 0, 0);
    const QString name = path.section(QLatin1Char('.'), 1);
    if (subject == QLatin1String("applicant")) {
        if (name == QLatin1String("address"))
            return m_address.isEmpty() ? std::nullopt : std::optional(Known { m_address, false });
        return m_resident ? memberKnown(m_resident, name) : memberKnown(m_enterprise, name);
    }
    if (subject == QLatin1String("enterprise"))
        return memberKnown(m_enterprise, name);
    if (subject == QLatin1String("household"))
        return m_householdSize.isEmpty() ? std::nullopt : std::optional(Known { m_householdSize, false });
    if (subject == QLatin1String("vehicle"))
        return memberKnown(m_vehicle, name);
    if (subject == QLatin1String("employer"))
        return memberKnown(m_employer, name);
    if (subject == QLatin1String("certificate")) {
        const auto kind = enumFromText<CertificateKind>(name.section(QLatin1Char('.'), 0, 0));
        for (const Certificate& certificate : m_certificates)
            if (kind && certificate.kind == *kind)
                return fieldKnown(schemaOf<Certificate>(), &certificate, name.section(QLatin1Char('.'), 1));
        return std::nullopt;
    }
    const std::pair<const char*, const std::optional<Resident>*> people[] = { { "spouse", &m_spouse }, { "father", &m_father }, { "mother", &m_mother },
        { "child", &m_child }, { "guardian", &m_guardian }, { "legalRep", &m_legalRep } };
    for (const auto& [key, person] : people)
        if (subject == QLatin1String(key))
            return memberKnown(*person, name);
    return std::nullopt;
}

} // namespace huimin
