#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"

/// Enterprise (法人及其他组织) and the relations between subjects.
namespace huimin {

enum class EnterpriseStatus { Active, Suspended, Revoked, Cancelled };
template <>
struct EnumTexts<EnterpriseStatus> {
    static constexpr EnumText<EnterpriseStatus> list[] = { { EnterpriseStatus::Active, "active" }, { EnterpriseStatus::Suspended, "suspended" }, { EnterpriseStatus::Revoked, "revoked" }, { EnterpriseStatus::Cancelled, "cancelled" } };
};

enum class RelationKind { Spouse, ParentOf, GuardianOf, AgentOf, LegalRepOf, ShareholderOf, OfficerOf, EmployedBy };
template <>
struct EnumTexts<RelationKind> {
    static constexpr EnumText<RelationKind> list[] = { { RelationKind::Spouse, "spouse" }, { RelationKind::ParentOf, "parentOf" }, { RelationKind::GuardianOf, "guardianOf" }, { RelationKind::AgentOf, "agentOf" }, { RelationKind::LegalRepOf, "legalRepOf" }, { RelationKind::ShareholderOf, "shareholderOf" }, { RelationKind::OfficerOf, "officerOf" }, { RelationKind::EmployedBy, "employedBy" } };
};

/// A legal person or other organisation (法人及其他组织). Home scope: the grid of the registered place. GB 32100.
struct Enterprise {
    EnterpriseId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString name;
    std::optional<QString> shortName;
    QString creditCode;
    std::optional<QString> registrationNo;
    QString kind; ///< first two characters of the credit code; 92 = 个体工商户
    std::optional<QString> type;
    std::optional<QString> industry;
    std::optional<Money> capital;
    QDate foundedOn;
    std::optional<QDate> validTo;
    EnterpriseStatus status{};
    QString registeredPlace;
    GridCellId gridId;
    QString authority;
    std::optional<int> insured;
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<QString> contactName;
    bool operator==(const Enterprise&) const = default;
};
template <>
const Schema& schemaOf<Enterprise>();

/// One direction of a relation (关系) between residents and enterprises. Home of `fromId`.
struct Relation {
    RelationId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QUuid fromId;
    QUuid toId;
    RelationKind kind{};
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::optional<QString> scopeText;
    AttachmentId evidenceId;
    bool operator==(const Relation&) const = default;
};
template <>
const Schema& schemaOf<Relation>();

} // namespace huimin
