#pragma once
#include "models/base/valueops.h"
#include "models/registry/organisation.h"

/// What waits on a matter for somebody else: the consent of a second person, and the opinion of another department.
namespace huimin {

enum class ApprovalState {
    Pending,
    Approved,
    Refused,
    Withdrawn, ///< by who asked
    Dropped ///< the matter left the stage for which it was asked
};
template <>
struct EnumTexts<ApprovalState> {
    static constexpr EnumText<ApprovalState> list[] = { { ApprovalState::Pending, "pending" }, { ApprovalState::Approved, "approved" },
        { ApprovalState::Refused, "refused" }, { ApprovalState::Withdrawn, "withdrawn" }, { ApprovalState::Dropped, "dropped" } };
};

/// An act that needs a second person (送批) and waits on the matter until that one has agreed or refused: an extension, a special
/// procedure or a suspension for another officer of the department, a second supplement notice for a supervisor of the hall.
/// Stands where its matter stands.
struct ApprovalRequest {
    ApprovalRequestId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    MatterId matterId;
    QString act; ///< "ExtendLimit"
    QString stage; ///< in which the matter rested when it was asked
    JsonText body; ///< of the act's command, as it will be carried out
    std::optional<QString> reason; ///< why it is asked, for who decides
    Role askedOf{}; ///< officer or supervisor
    Role askedAs{}; ///< the role of who asked
    StaffId askedBy;
    Instant askedAt;
    ApprovalState state{};
    StaffId decidedBy;
    std::optional<Instant> decidedAt;
    std::optional<QString> decidedText;
    bool operator==(const ApprovalRequest&) const = default;
};
template <>
const Schema& schemaOf<ApprovalRequest>();

enum class OpinionAnswer { Agree, Disagree, NoOpinion };
template <>
struct EnumTexts<OpinionAnswer> {
    static constexpr EnumText<OpinionAnswer> list[]
        = { { OpinionAnswer::Agree, "agree" }, { OpinionAnswer::Disagree, "disagree" }, { OpinionAnswer::NoOpinion, "noOpinion" } };
};

/// consult: an opinion; parallel: it examines its own part at the same time; joint: it handles the matter together with us
enum class ConsultKind { Consult, Parallel, Joint };
template <>
struct EnumTexts<ConsultKind> {
    static constexpr EnumText<ConsultKind> list[]
        = { { ConsultKind::Consult, "consult" }, { ConsultKind::Parallel, "parallel" }, { ConsultKind::Joint, "joint" } };
};

/// What another department is asked about a matter (征求意见、并联、联办), with its own limit, and what it answered. Stands where its
/// matter stands and in the department that is asked, which sees the question and not the matter.
struct DepartmentOpinion {
    DepartmentOpinionId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    MatterId matterId;
    std::optional<QString> matterNumber;
    QString itemName;
    DepartmentId departmentId; ///< that is asked
    ConsultKind kind{};
    QString question;
    StaffId askedBy;
    Instant askedAt;
    QDate dueOn;
    std::optional<OpinionAnswer> answer; ///< absent while it is awaited
    std::optional<QString> text;
    StaffId answeredBy;
    std::optional<Instant> answeredAt;
    bool operator==(const DepartmentOpinion&) const = default;
};
template <>
const Schema& schemaOf<DepartmentOpinion>();

/// What the last act on a matter changed, as it was before: kept by the center for the minutes in which the act can be undone.
/// Stands in no scope: it is never sent.
struct UndoImage {
    UndoImageId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    MatterId matterId;
    MatterEventId eventId;
    JsonText image; ///< {"matter":{field:value},"put":[{type,row}],"remove":[{type,id}]}
    bool operator==(const UndoImage&) const = default;
};
template <>
const Schema& schemaOf<UndoImage>();

} // namespace huimin
