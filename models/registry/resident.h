#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"

/// Resident (自然人) and what proves who they are.
namespace huimin {

/// GB/T 2261.1
enum class Sex { Male, Female, Unknown };
template <>
struct EnumTexts<Sex> {
    static constexpr EnumText<Sex> list[] = { { Sex::Male, "male" }, { Sex::Female, "female" }, { Sex::Unknown, "unknown" } };
};

enum class LifeStatus { Alive, Dead, MovedAway };
template <>
struct EnumTexts<LifeStatus> {
    static constexpr EnumText<LifeStatus> list[] = { { LifeStatus::Alive, "alive" }, { LifeStatus::Dead, "dead" }, { LifeStatus::MovedAway, "movedAway" } };
};

/// 与户主关系, GB/T 4761
enum class RelationToHead { Head, Spouse, Child, Parent, Grandchild, Grandparent, Sibling, OtherKin, Lodger };
template <>
struct EnumTexts<RelationToHead> {
    static constexpr EnumText<RelationToHead> list[] = { { RelationToHead::Head, "head" }, { RelationToHead::Spouse, "spouse" }, { RelationToHead::Child, "child" }, { RelationToHead::Parent, "parent" }, { RelationToHead::Grandchild, "grandchild" }, { RelationToHead::Grandparent, "grandparent" }, { RelationToHead::Sibling, "sibling" }, { RelationToHead::OtherKin, "otherKin" }, { RelationToHead::Lodger, "lodger" } };
};

/// 证件类型
enum class IdKind { CitizenId, HmtPermit, ForeignPermanent, Passport, None };
template <>
struct EnumTexts<IdKind> {
    static constexpr EnumText<IdKind> list[] = { { IdKind::CitizenId, "citizenId" }, { IdKind::HmtPermit, "hmtPermit" }, { IdKind::ForeignPermanent, "foreignPermanent" }, { IdKind::Passport, "passport" }, { IdKind::None, "none" } };
};

/// 联系方式偏好
enum class ContactChannel { Counter, Sms, Email, Letter, InApp };
template <>
struct EnumTexts<ContactChannel> {
    static constexpr EnumText<ContactChannel> list[] = { { ContactChannel::Counter, "counter" }, { ContactChannel::Sms, "sms" }, { ContactChannel::Email, "email" }, { ContactChannel::Letter, "letter" }, { ContactChannel::InApp, "inApp" } };
};

/// 家庭户, 集体户
enum class HukouKind { Family, Collective };
template <>
struct EnumTexts<HukouKind> {
    static constexpr EnumText<HukouKind> list[] = { { HukouKind::Family, "family" }, { HukouKind::Collective, "collective" } };
};

/// 本地户籍在住, 人户分离, 流动人口, 境外
enum class ResidenceKind { Local, Separated, Migrant, Overseas };
template <>
struct EnumTexts<ResidenceKind> {
    static constexpr EnumText<ResidenceKind> list[] = { { ResidenceKind::Local, "local" }, { ResidenceKind::Separated, "separated" }, { ResidenceKind::Migrant, "migrant" }, { ResidenceKind::Overseas, "overseas" } };
};

/// GB/T 2261.2
enum class MaritalStatus { Single, Married, Widowed, Divorced, Unknown };
template <>
struct EnumTexts<MaritalStatus> {
    static constexpr EnumText<MaritalStatus> list[] = { { MaritalStatus::Single, "single" }, { MaritalStatus::Married, "married" }, { MaritalStatus::Widowed, "widowed" }, { MaritalStatus::Divorced, "divorced" }, { MaritalStatus::Unknown, "unknown" } };
};

/// GB/T 4658
enum class Education { None, Primary, Junior, Senior, College, Bachelor, Graduate };
template <>
struct EnumTexts<Education> {
    static constexpr EnumText<Education> list[] = { { Education::None, "none" }, { Education::Primary, "primary" }, { Education::Junior, "junior" }, { Education::Senior, "senior" }, { Education::College, "college" }, { Education::Bachelor, "bachelor" }, { Education::Graduate, "graduate" } };
};

enum class Employment { Employed, SelfEmployed, Unemployed, Student, Retired, Other };
template <>
struct EnumTexts<Employment> {
    static constexpr EnumText<Employment> list[] = { { Employment::Employed, "employed" }, { Employment::SelfEmployed, "selfEmployed" }, { Employment::Unemployed, "unemployed" }, { Employment::Student, "student" }, { Employment::Retired, "retired" }, { Employment::Other, "other" } };
};

/// 实名等级: the best valid check
enum class IdentityLevel { None, Primary, Intermediate, Advanced };
template <>
struct EnumTexts<IdentityLevel> {
    static constexpr EnumText<IdentityLevel> list[] = { { IdentityLevel::None, "none" }, { IdentityLevel::Primary, "primary" }, { IdentityLevel::Intermediate, "intermediate" }, { IdentityLevel::Advanced, "advanced" } };
};

/// 核验方式
enum class IdentityMethod { CardReader, FacePhoto, BankCard, Phone, Manual };
template <>
struct EnumTexts<IdentityMethod> {
    static constexpr EnumText<IdentityMethod> list[] = { { IdentityMethod::CardReader, "cardReader" }, { IdentityMethod::FacePhoto, "facePhoto" }, { IdentityMethod::BankCard, "bankCard" }, { IdentityMethod::Phone, "phone" }, { IdentityMethod::Manual, "manual" } };
};

enum class CheckResult { Pass, Fail };
template <>
struct EnumTexts<CheckResult> {
    static constexpr EnumText<CheckResult> list[] = { { CheckResult::Pass, "pass" }, { CheckResult::Fail, "fail" } };
};

/// One person (自然人). Home scope: the grid of the dwelling; moved away: none.
struct Resident {
    ResidentId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString name;
    std::optional<QString> nameLatin;
    Sex sex{};
    std::optional<QString> ethnicGroup;
    QString nationality;
    QDate birthDate;
    LifeStatus lifeStatus{};
    std::optional<QDate> deathDate;
    std::optional<QDate> movedOn;
    HouseholdId householdId;
    RelationToHead relationToHead{};
    IdKind idKind{};
    std::optional<QString> idNumber;
    std::optional<QString> oldIdNumber;
    std::optional<QString> phone;
    std::optional<QString> phone2;
    std::optional<QString> email;
    std::optional<QString> postalAddress;
    ContactChannel contactPreference{};
    std::optional<QString> bankAccount;
    std::vector<QString> optOut;
    std::optional<QString> hukouBook;
    std::optional<QString> hukouAddress;
    std::optional<QString> hukouDivision;
    std::optional<HukouKind> hukouKind;
    ResidenceKind residenceKind{};
    std::optional<QDate> residenceSince;
    MaritalStatus maritalStatus{};
    Education education{};
    Employment employment{};
    std::optional<int> disabilityGrade;
    std::optional<QDate> lmpDate;
    std::vector<QString> chronic;
    std::optional<QDate> lastFollowUp;
    bool operator==(const Resident&) const = default;
};
template <>
const Schema& schemaOf<Resident>();

/// One real-name check (实名核验). Home of the resident; the level of a resident is that of the best valid check.
struct IdentityCheck {
    IdentityCheckId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    ResidentId residentId;
    IdentityMethod method{};
    CheckResult result{};
    IdentityLevel level{};
    Instant at;
    StaffId byId;
    std::optional<QDate> validTo;
    bool operator==(const IdentityCheck&) const = default;
};
template <>
const Schema& schemaOf<IdentityCheck>();

} // namespace huimin
