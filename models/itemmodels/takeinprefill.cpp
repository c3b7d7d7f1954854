#include "models/itemmodels/takeinprefill.h"
#include "models/base/divisions.h"
#include "models/registry/access.h"
#include "models/registry/profile.h"
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

bool isMinor(const Resident& resident, QDate today)
{
    const auto age = ageOn(resident.birthDate, today);
    return age && *age < 18;
}

bool isUsable(const Certificate& certificate, QDate today)
{
    return certificate.status == CertificateStatus::Valid && (!certificate.validTo || *certificate.validTo >= today);
}
} // namespace

TakeInPrefill::TakeInPrefill(RecordReader& records, const std::optional<Resident>& resident, const std::optional<Enterprise>& enterprise, QDate today)
    : m_records(records), m_resident(resident), m_enterprise(enterprise), m_today(today), m_firm(enterprise)
{
    const QUuid subject = resident ? resident->id.uuid : enterprise ? enterprise->id.uuid : QUuid();
    m_certificates = usableOf(subject);
    if (const auto vehicles = relatedTo<Vehicle>(records, subject); vehicles && !vehicles->empty())
        m_vehicle = *std::min_element(vehicles->begin(), vehicles->end(), [](const Vehicle& a, const Vehicle& b) { return a.inspectionDue < b.inspectionDue; });
    if (resident) {
        const auto household = load<Household>(records, resident->householdId.uuid);
        if (household && *household) {
            m_householdSize = QString::number((*household)->size);
            const auto address = load<Address>(records, (*household)->addressId.uuid);
            if (address && *address) {
                const auto building = load<Building>(records, (*address)->buildingId.uuid);
                m_address = shippedDivisions().placeName((*address)->division) + addressText(**address, building ? *building : std::nullopt);
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
        if (relation.kind == RelationKind::LegalRepOf && relation.fromId == subject) {
            if (const auto firm = load<Enterprise>(records, relation.toId))
                m_firm = *firm;
        }
    }
    if (resident && m_firm)
        m_legalRep = resident;
    if (!m_guardian && resident && isMinor(*resident, today)) // 民法典 27: the parents of a minor
        m_guardian = m_mother ? m_mother : m_father;
    if (!m_firm)
        return;
    const auto ofFirm = relatedTo<Relation>(records, m_firm->id.uuid);
    if (!ofFirm)
        return;
    for (const Relation& relation : *ofFirm) {
        if (relation.kind != RelationKind::EmployedBy || relation.toId != m_firm->id.uuid || (relation.validTo && *relation.validTo < today))
            continue;
        if (const auto worker = load<Resident>(records, relation.fromId); worker && *worker)
            m_workers.push_back(**worker);
    }
}

std::vector<Certificate> TakeInPrefill::usableOf(const QUuid& holder) const
{
    std::vector<Certificate> usable;
    if (const auto certificates = relatedTo<Certificate>(m_records, holder))
        for (const Certificate& certificate : *certificates)
            if (certificate.holderId == holder && isUsable(certificate, m_today))
                usable.push_back(certificate);
    return usable;
}

TakeInPrefill::Holding TakeInPrefill::holding(CertificateKind kind, const std::optional<QString>& holder) const
{
    const auto ofKind = [kind](const std::vector<Certificate>& held) -> std::optional<Certificate> {
        const auto found = std::find_if(held.begin(), held.end(), [kind](const Certificate& certificate) { return certificate.kind == kind; });
        return found == held.end() ? std::nullopt : std::optional(*found);
    };
    if (!holder)
        return { ofKind(m_certificates), {} };
    std::vector<std::pair<QUuid, QString>> who;
    if (*holder == QLatin1String("enterprise") && m_firm)
        who.emplace_back(m_firm->id.uuid, m_firm->name);
    else if (*holder == QLatin1String("legalRep") && m_legalRep)
        who.emplace_back(m_legalRep->id.uuid, m_legalRep->name);
    else if (*holder == QLatin1String("guardian") && m_guardian)
        who.emplace_back(m_guardian->id.uuid, m_guardian->name);
    else if (*holder == QLatin1String("staff"))
        for (const Resident& worker : m_workers)
            who.emplace_back(worker.id.uuid, worker.name);
    Holding holding;
    for (const auto& [id, name] : who) {
        holding.certificate = ofKind(usableOf(id));
        const bool own = (m_resident && m_resident->id.uuid == id) || (m_enterprise && m_enterprise->id.uuid == id);
        if (!own)
            holding.holders << name;
        if (!holding.certificate) // everyone of the staff has to have one
            break;
    }
    return holding;
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
