#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"

/// What a subject holds or owes: certificates (电子证照), vehicles (车辆), bills (账单).
namespace huimin {

/// 证照种类
enum class CertificateKind { CitizenId, HukouBook, ResidencePermit, HmtPermit, ForeignPermanent, Passport, DrivingLicence, VehicleLicence, SocialSecurityCard, MedicalCard, Marriage, Divorce, Birth, Disability, ElderCard, VeteranCard, EmploymentCard, PropertyTitle, Retirement, BusinessLicence, FoodLicence, PublicPlaceLicence, TobaccoLicence, DrugLicence, PollutionPermit, DrainagePermit, TransportLicence, HealthCertificate, SpecialWork, Other };
template <>
struct EnumTexts<CertificateKind> {
    static constexpr EnumText<CertificateKind> list[] = { { CertificateKind::CitizenId, "citizenId" }, { CertificateKind::HukouBook, "hukouBook" }, { CertificateKind::ResidencePermit, "residencePermit" }, { CertificateKind::HmtPermit, "hmtPermit" }, { CertificateKind::ForeignPermanent, "foreignPermanent" }, { CertificateKind::Passport, "passport" }, { CertificateKind::DrivingLicence, "drivingLicence" }, { CertificateKind::VehicleLicence, "vehicleLicence" }, { CertificateKind::SocialSecurityCard, "socialSecurityCard" }, { CertificateKind::MedicalCard, "medicalCard" }, { CertificateKind::Marriage, "marriage" }, { CertificateKind::Divorce, "divorce" }, { CertificateKind::Birth, "birth" }, { CertificateKind::Disability, "disability" }, { CertificateKind::ElderCard, "elderCard" }, { CertificateKind::VeteranCard, "veteranCard" }, { CertificateKind::EmploymentCard, "employmentCard" }, { CertificateKind::PropertyTitle, "propertyTitle" }, { CertificateKind::Retirement, "retirement" }, { CertificateKind::BusinessLicence, "businessLicence" }, { CertificateKind::FoodLicence, "foodLicence" }, { CertificateKind::PublicPlaceLicence, "publicPlaceLicence" }, { CertificateKind::TobaccoLicence, "tobaccoLicence" }, { CertificateKind::DrugLicence, "drugLicence" }, { CertificateKind::PollutionPermit, "pollutionPermit" }, { CertificateKind::DrainagePermit, "drainagePermit" }, { CertificateKind::TransportLicence, "transportLicence" }, { CertificateKind::HealthCertificate, "healthCertificate" }, { CertificateKind::SpecialWork, "specialWork" }, { CertificateKind::Other, "other" } };
};

enum class CertificateStatus { Valid, Expired, Lost, Cancelled };
template <>
struct EnumTexts<CertificateStatus> {
    static constexpr EnumText<CertificateStatus> list[] = { { CertificateStatus::Valid, "valid" }, { CertificateStatus::Expired, "expired" }, { CertificateStatus::Lost, "lost" }, { CertificateStatus::Cancelled, "cancelled" } };
};

/// 证照可信等级
enum class TrustGrade { A, B, C, D };
template <>
struct EnumTexts<TrustGrade> {
    static constexpr EnumText<TrustGrade> list[] = { { TrustGrade::A, "A" }, { TrustGrade::B, "B" }, { TrustGrade::C, "C" }, { TrustGrade::D, "D" } };
};

/// GA 36
enum class PlateKind { Ordinary, NewEnergySmall, NewEnergyLarge };
template <>
struct EnumTexts<PlateKind> {
    static constexpr EnumText<PlateKind> list[] = { { PlateKind::Ordinary, "ordinary" }, { PlateKind::NewEnergySmall, "newEnergySmall" }, { PlateKind::NewEnergyLarge, "newEnergyLarge" } };
};

enum class VehicleUse { Private, Commercial, Other };
template <>
struct EnumTexts<VehicleUse> {
    static constexpr EnumText<VehicleUse> list[] = { { VehicleUse::Private, "private" }, { VehicleUse::Commercial, "commercial" }, { VehicleUse::Other, "other" } };
};

enum class BillKind { Water, Power, Gas, Property, MedicalInsurance, SocialInsurance, Tax };
template <>
struct EnumTexts<BillKind> {
    static constexpr EnumText<BillKind> list[] = { { BillKind::Water, "water" }, { BillKind::Power, "power" }, { BillKind::Gas, "gas" }, { BillKind::Property, "property" }, { BillKind::MedicalInsurance, "medicalInsurance" }, { BillKind::SocialInsurance, "socialInsurance" }, { BillKind::Tax, "tax" } };
};

enum class BillState { Open, Paid, Overdue };
template <>
struct EnumTexts<BillState> {
    static constexpr EnumText<BillState> list[] = { { BillState::Open, "open" }, { BillState::Paid, "paid" }, { BillState::Overdue, "overdue" } };
};

/// An electronic certificate (电子证照). Home of the holder. Fields after GB/T 36903.
struct Certificate {
    CertificateId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    CertificateKind kind{};
    QUuid holderId;
    QString number;
    DepartmentId issuer;
    QString issuerName;
    QDate issuedOn;
    QDate validFrom;
    std::optional<QDate> validTo; ///< none = long-term
    CertificateStatus status{};
    TrustGrade grade{};
    QString source;
    Instant checkedAt;
    std::optional<QString> detail; ///< e.g. the class of a driving licence
    bool operator==(const Certificate&) const = default;
};
template <>
const Schema& schemaOf<Certificate>();

/// A vehicle (车辆). Home of the owner.
struct Vehicle {
    VehicleId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString plate;
    PlateKind plateKind{};
    QUuid ownerId;
    QString category;
    VehicleUse use{};
    QString model;
    QDate firstRegisteredOn;
    QDate inspectionDue;
    std::optional<QDate> insuranceDue;
    bool operator==(const Vehicle&) const = default;
};
template <>
const Schema& schemaOf<Vehicle>();

/// A bill (账单): shown, never collected. Home of the payer.
struct Bill {
    BillId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QUuid payerId;
    BillKind kind{};
    QString account;
    QString period; ///< 2026-10
    Money amount;
    QDate dueOn;
    BillState state{};
    QString source;
    Instant asOf;
    bool operator==(const Bill&) const = default;
};
template <>
const Schema& schemaOf<Bill>();

} // namespace huimin
