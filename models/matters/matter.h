#pragma once
#include "models/base/field.h"
#include "models/registry/resident.h"
#include "models/base/valueops.h"

/// Matter (办件): one application, with its materials, events, clock segments and documents. Stages and acts: matter_states.json.
namespace huimin {

enum class MatterChannel { Window, Web, Grid, Post, SelfService };
template <>
struct EnumTexts<MatterChannel> {
    static constexpr EnumText<MatterChannel> list[] = { { MatterChannel::Window, "window" }, { MatterChannel::Web, "web" }, { MatterChannel::Grid, "grid" }, { MatterChannel::Post, "post" }, { MatterChannel::SelfService, "selfService" } };
};

enum class ApplicantKind { Resident, Enterprise };
template <>
struct EnumTexts<ApplicantKind> {
    static constexpr EnumText<ApplicantKind> list[] = { { ApplicantKind::Resident, "resident" }, { ApplicantKind::Enterprise, "enterprise" } };
};

/// By what somebody acts for the applicant: authorised in writing (委托代理), by law (法定代理: guardian, legal representative), or as
/// the firm's own staff (单位经办).
enum class AgentKind { Authorised, ByLaw, Staff };
template <>
struct EnumTexts<AgentKind> {
    static constexpr EnumText<AgentKind> list[] = { { AgentKind::Authorised, "authorised" }, { AgentKind::ByLaw, "byLaw" }, { AgentKind::Staff, "staff" } };
};

enum class ClockState { Running, Stopped, None, Ended };
template <>
struct EnumTexts<ClockState> {
    static constexpr EnumText<ClockState> list[] = { { ClockState::Running, "running" }, { ClockState::Stopped, "stopped" }, { ClockState::None, "none" }, { ClockState::Ended, "ended" } };
};

enum class MatterResult { Granted, Refused, NotAccepted, Returned, Withdrawn, Terminated };
template <>
struct EnumTexts<MatterResult> {
    static constexpr EnumText<MatterResult> list[] = { { MatterResult::Granted, "granted" }, { MatterResult::Refused, "refused" }, { MatterResult::NotAccepted, "notAccepted" }, { MatterResult::Returned, "returned" }, { MatterResult::Withdrawn, "withdrawn" }, { MatterResult::Terminated, "terminated" } };
};

enum class MaterialState { Missing, Held, Brought, Promised, Doubtful, Refused, Waived };
template <>
struct EnumTexts<MaterialState> {
    static constexpr EnumText<MaterialState> list[] = { { MaterialState::Missing, "missing" }, { MaterialState::Held, "held" }, { MaterialState::Brought, "brought" }, { MaterialState::Promised, "promised" }, { MaterialState::Doubtful, "doubtful" }, { MaterialState::Refused, "refused" }, { MaterialState::Waived, "waived" } };
};

enum class MaterialForm { Original, Copy, Electronic };
template <>
struct EnumTexts<MaterialForm> {
    static constexpr EnumText<MaterialForm> list[] = { { MaterialForm::Original, "original" }, { MaterialForm::Copy, "copy" }, { MaterialForm::Electronic, "electronic" } };
};

enum class LimitKind { Statutory, Promised, Promise, Stage };
template <>
struct EnumTexts<LimitKind> {
    static constexpr EnumText<LimitKind> list[] = { { LimitKind::Statutory, "statutory" }, { LimitKind::Promised, "promised" }, { LimitKind::Promise, "promise" }, { LimitKind::Stage, "stage" } };
};

enum class SegmentState { Running, Stopped };
template <>
struct EnumTexts<SegmentState> {
    static constexpr EnumText<SegmentState> list[] = { { SegmentState::Running, "running" }, { SegmentState::Stopped, "stopped" } };
};

/// A question and what was answered, both by key.
struct Answer {
    QString question;
    QString answer;
    bool operator==(const Answer&) const = default;
};
template <>
const Schema& schemaOf<Answer>();

/// Due dates as they were before they moved, and why: extension, resumed, calendar.
struct DueChange {
    Instant at;
    QString reason;
    QDate statutoryDue;
    QDate promisedDue;
    bool operator==(const DueChange&) const = default;
};
template <>
const Schema& schemaOf<DueChange>();

/// One application (办件). Home: the hall; also in the handling department and, as MatterBrief, in the applicant's grid.
struct Matter {
    MatterId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    std::optional<QString> number;
    std::optional<QString> provisional;
    QString itemCode;
    int itemVersion = 0;
    QString itemName;
    HallId hallId;
    DepartmentId departmentId;
    ServiceWindowId windowId;
    ReceptionId receptionId;
    MatterChannel channel{};
    MatterId parentId;
    MatterId supersedes;
    ApplicantKind applicantKind{};
    QUuid applicantId;
    QString applicantName;
    std::optional<QString> applicantIdKind;
    std::optional<QString> applicantIdNumber;
    std::optional<QString> contactPhone;
    ResidentId agentId;
    std::optional<QString> agentName;
    std::optional<QString> agentIdNumber;
    std::optional<AgentKind> agentKind;
    std::optional<QDate> agentUntil; ///< end of the written authorisation
    JsonText form;
    std::vector<Answer> answers;
    QString stage;
    Instant appliedAt;
    std::optional<Instant> receivedAt;
    std::optional<Instant> acceptedAt;
    std::optional<QDate> acceptedOn;
    std::optional<QDate> statutoryDue;
    std::optional<QDate> promisedDue;
    bool provisionalDue = false; ///< the span touches a year without a published calendar
    ClockState clock{};
    int extensionDays = 0; ///< working days by which both limits were extended
    std::vector<DueChange> dueChanges; ///< earlier due dates; never forgotten
    std::optional<QDate> deliveryDue; ///< by when the result is delivered, where that has a limit
    std::optional<QDate> reviewOn; ///< while suspended: when it is looked at again
    std::optional<Instant> decidedAt;
    std::optional<MatterResult> result;
    StaffId clerkId;
    StaffId reviewerId;
    StaffId approverId;
    std::optional<QDate> promiseUntil;
    std::optional<Instant> comeBackAt;
    std::optional<QString> comeBackBring;
    std::optional<QString> folderCode; ///< of the archive
    bool operator==(const Matter&) const = default;
};
template <>
const Schema& schemaOf<Matter>();

/// One material of a matter (办件材料).
struct MatterMaterial {
    MatterMaterialId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    MatterId matterId;
    QString materialKey;
    MaterialState state{};
    CertificateId certificateId;
    std::vector<QUuid> attachmentIds;
    int copies = 0;
    MaterialForm form{};
    std::optional<QString> paperPlace;
    std::optional<QString> reason;
    bool seenFirst = false;
    bool operator==(const MatterMaterial&) const = default;
};
template <>
const Schema& schemaOf<MatterMaterial>();

/// One act on a matter (办件过程); append only.
struct MatterEvent {
    MatterEventId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    MatterId matterId;
    int seq = 0;
    QString act;
    QString from;
    QString to;
    Instant at;
    StaffId byId;
    std::optional<QString> opinion;
    std::optional<QString> reasonCode;
    DocumentId documentId;
    CommandId commandId;
    StaffId approvedBy; ///< the second person, where the act needs one
    std::optional<JsonText> recorded; ///< what has to be recorded of the act: the body of its command
    bool operator==(const MatterEvent&) const = default;
};
template <>
const Schema& schemaOf<MatterEvent>();

/// A stretch of a limit (时限分段), running or stopped; never overwritten.
struct ClockSegment {
    ClockSegmentId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    MatterId matterId;
    LimitKind limit{};
    QDate from;
    std::optional<QDate> to;
    SegmentState state{};
    std::optional<QString> reasonCode;
    DocumentId documentId;
    StaffId byId;
    int calendarVersion = 0;
    bool operator==(const ClockSegment&) const = default;
};
template <>
const Schema& schemaOf<ClockSegment>();

/// A paper that was made (文书); its number is matter number + kind + issue.
struct Document {
    DocumentId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString number;
    QString kind;
    MatterId matterId;
    int templateVersion = 0;
    Instant issuedAt;
    StaffId issuedBy;
    std::optional<QString> digest;
    int reprints = 0;
    std::optional<Instant> deliveredAt;
    bool undone = false; ///< its act was taken back: it is void, its number is not given again
    bool operator==(const Document&) const = default;
};
template <>
const Schema& schemaOf<Document>();

/// The slim row of a matter for the applicant's grid and for other halls; has the id of its Matter.
struct MatterBrief {
    MatterId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    std::optional<QString> number;
    QString itemCode;
    QString itemName;
    QUuid applicantId;
    QString stage;
    HallId hallId;
    std::optional<QDate> promisedDue;
    bool operator==(const MatterBrief&) const = default;
};
template <>
const Schema& schemaOf<MatterBrief>();

} // namespace huimin
