#pragma once
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"
#include "models/registry/resident.h"
#include "models/store/records.h"

namespace huimin {

/// What the record knows for a field of a form, by its prefill path (resources/catalogue/README.md): `applicant.name`,
/// `certificate.drivingLicence.validTo`, `spouse.idNumber` …
class TakeInPrefill {
public:
    /// The applicant is a Resident or an Enterprise; errors of the store leave what cannot be read unknown.
    TakeInPrefill(RecordReader& records, const std::optional<Resident>& resident, const std::optional<Enterprise>& enterprise, QDate today);

    struct Known {
        QString text;
        bool sensitive = false;
    };
    /// Nothing where it is not known.
    std::optional<Known> value(const QString& path) const;
    const std::vector<Certificate>& certificates() const { return m_certificates; }

private:
    std::optional<Resident> related(const std::vector<Relation>& relations, RelationKind kind, bool backwards, std::optional<Sex> sex);
    RecordReader& m_records;
    std::optional<Resident> m_resident;
    std::optional<Enterprise> m_enterprise;
    std::optional<Resident> m_spouse, m_father, m_mother, m_child, m_guardian, m_legalRep;
    std::optional<Enterprise> m_employer;
    std::optional<Vehicle> m_vehicle;
    std::vector<Certificate> m_certificates;
    QString m_address;
    QString m_householdSize;
};

} // namespace huimin
