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

    /// Whose certificate a material wants (Material::holder; nothing: the applicant's), and the valid one that is on record.
    struct Holding {
        std::optional<Certificate> certificate; ///< nothing where one of the holders has none
        QStringList holders; ///< names; empty for the applicant, and where nobody of that kind is known
    };
    Holding holding(CertificateKind kind, const std::optional<QString>& holder) const;

private:
    std::vector<Certificate> usableOf(const QUuid& holder) const;
    std::optional<Resident> related(const std::vector<Relation>& relations, RelationKind kind, bool backwards, std::optional<Sex> sex);
    RecordReader& m_records;
    std::optional<Resident> m_resident;
    std::optional<Enterprise> m_enterprise;
    QDate m_today;
    std::optional<Resident> m_spouse, m_father, m_mother, m_child, m_guardian, m_legalRep;
    std::optional<Enterprise> m_employer;
    std::optional<Enterprise> m_firm; ///< the applicant, or the firm that the applicant stands for
    std::vector<Resident> m_workers; ///< of that firm
    std::optional<Vehicle> m_vehicle;
    std::vector<Certificate> m_certificates;
    QString m_address;
    QString m_householdSize;
};

} // namespace huimin
