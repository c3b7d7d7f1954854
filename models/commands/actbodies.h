#pragma once
#include "models/commands/matterbodies.h"
#include "models/matters/approval.h"

/// The bodies of the acts between receipt and archive. `guard` is the stage that the desk saw. What has to be recorded of an act is
/// its body: it stands in the event (MatterEvent::recorded).
namespace huimin {

/// SubmitForPreCheck 提交预审, DeemAccepted 逾期视为受理, StartReview 转审查, GrantMatter 准予决定, StartMaking 制证.
struct NoteBody {
    std::optional<QString> guard;
    std::optional<QString> opinion;
    bool operator==(const NoteBody&) const = default;
};
template <> const Schema& schemaOf<NoteBody>();

/// ReturnFromPreCheck 预审退回 (every reason at once) and RefuseMatter 不予决定 (reasons, and the remedies that are open).
struct ReasonsBody {
    std::optional<QString> guard;
    std::vector<QString> reasons;
    std::optional<QString> remedies; ///< with RefuseMatter
    std::optional<QString> opinion;
    bool operator==(const ReasonsBody&) const = default;
};
template <> const Schema& schemaOf<ReasonsBody>();

/// CorrectOnSpot 当场更正: what was put right, and the form and papers as they are now.
struct CorrectBody {
    std::optional<QString> guard;
    std::vector<QString> corrections;
    std::optional<JsonText> form;
    std::vector<TakenMaterial> materials;
    bool operator==(const CorrectBody&) const = default;
};
template <> const Schema& schemaOf<CorrectBody>();

/// A paper that comes later, and until when.
struct PromisedMaterial {
    QString materialKey;
    QDate until;
    bool operator==(const PromisedMaterial&) const = default;
};
template <> const Schema& schemaOf<PromisedMaterial>();

/// AcceptWithPromise 容缺受理: the papers that are there, those that come later, and the signed promise.
struct PromiseBody {
    std::optional<QString> guard;
    std::vector<TakenMaterial> materials;
    std::vector<PromisedMaterial> promised;
    bool signedByApplicant = false;
    std::optional<QString> opinion;
    bool operator==(const PromiseBody&) const = default;
};
template <> const Schema& schemaOf<PromiseBody>();

/// ReturnPapers 退件 (reasonCode improper or notSupplemented; `papersTo`: who took the papers back) and TerminateMatter 终止 (reasonCode died or
/// lostStanding; `proof`: what shows it).
struct LeaveBody {
    std::optional<QString> guard;
    std::optional<QString> reasonCode;
    std::optional<QString> proof;
    std::optional<QString> papersTo;
    std::optional<QString> opinion;
    bool operator==(const LeaveBody&) const = default;
};
template <> const Schema& schemaOf<LeaveBody>();

/// RecordStep 审查环节: one step of the review. `opinion` is required.
struct StepBody {
    std::optional<QString> guard;
    QString step;
    QString action;
    std::optional<QString> opinion;
    Instant startedAt;
    Instant endedAt;
    bool operator==(const StepBody&) const = default;
};
template <> const Schema& schemaOf<StepBody>();

/// A department that is asked, and by when it answers.
struct AskedDepartment {
    DepartmentId departmentId;
    QDate dueOn;
    bool operator==(const AskedDepartment&) const = default;
};
template <> const Schema& schemaOf<AskedDepartment>();

/// ConsultDepartment 征求意见、并联、联办.
struct ConsultBody {
    std::optional<QString> guard;
    ConsultKind kind {};
    QString question;
    std::vector<AskedDepartment> departments;
    bool operator==(const ConsultBody&) const = default;
};
template <> const Schema& schemaOf<ConsultBody>();

/// AnswerOpinion 答复征求意见, on the DepartmentOpinion, by an officer of the department that is asked.
struct AnswerOpinionBody {
    OpinionAnswer answer {};
    std::optional<QString> text; ///< required with disagree
    bool operator==(const AnswerOpinionBody&) const = default;
};
template <> const Schema& schemaOf<AnswerOpinionBody>();

/// ExtendLimit 延期, ResumeMatter 恢复: why. EndSpecialProcedure 特别程序结果: the result, in `reason`.
struct ReasonBody {
    std::optional<QString> guard;
    std::optional<QString> reason;
    bool operator==(const ReasonBody&) const = default;
};
template <> const Schema& schemaOf<ReasonBody>();

/// StartSpecialProcedure 启动特别程序. `kind`: hearing tender auction inspection test quarantine appraisal expertReview.
struct ProcedureBody {
    std::optional<QString> guard;
    QString kind;
    std::optional<QString> reason;
    int expectedDays = 0; ///< working days, told in writing
    bool operator==(const ProcedureBody&) const = default;
};
template <> const Schema& schemaOf<ProcedureBody>();

/// SuspendMatter 挂起. `reasonCode`: one that the item allows; `reviewOn`: when it is looked at again.
struct SuspendBody {
    std::optional<QString> guard;
    std::optional<QString> reasonCode;
    std::optional<QString> reason;
    std::optional<QDate> reviewOn;
    bool operator==(const SuspendBody&) const = default;
};
template <> const Schema& schemaOf<SuspendBody>();

/// FinishMaking 制证完成: the certificate's number, name and validity.
struct MadeBody {
    std::optional<QString> guard;
    QString number;
    QString name;
    QDate validFrom;
    std::optional<QDate> validTo; ///< absent: without end
    bool operator==(const MadeBody&) const = default;
};
template <> const Schema& schemaOf<MadeBody>();

/// ReadyResult 待领取.
struct ReadyBody {
    std::optional<QString> guard;
    std::optional<QString> place; ///< where it lies
    std::optional<QString> opinion;
    bool operator==(const ReadyBody&) const = default;
};
template <> const Schema& schemaOf<ReadyBody>();

/// DeliverResult 送达: `collector` self or agent, whose paper was looked at (`checked`; an agent with name and number), or courier with
/// its number.
struct DeliverBody {
    std::optional<QString> guard;
    QString collector;
    bool checked = false;
    std::optional<QString> collectorName;
    std::optional<QString> collectorIdNumber;
    std::optional<QString> courierNumber;
    std::optional<QString> opinion;
    bool operator==(const DeliverBody&) const = default;
};
template <> const Schema& schemaOf<DeliverBody>();

/// CompleteMatter 办结. `arrivedOn`: a refusal that was sent by the web has arrived.
struct CompleteBody {
    std::optional<QString> guard;
    std::optional<QString> outcome; ///< the result in words
    std::optional<QString> folderCode; ///< the folder that is made up already: the center archives it by itself
    std::optional<QDate> arrivedOn;
    bool operator==(const CompleteBody&) const = default;
};
template <> const Schema& schemaOf<CompleteBody>();

/// ArchiveMatter 归档.
struct ArchiveBody {
    std::optional<QString> guard;
    QString folderCode;
    bool operator==(const ArchiveBody&) const = default;
};
template <> const Schema& schemaOf<ArchiveBody>();

/// ApproveRequest 同意 and RefuseRequest 不同意, on the ApprovalRequest. `opinion` is required with a refusal, and from a supervisor.
struct DecideRequestBody {
    std::optional<QString> opinion;
    bool operator==(const DecideRequestBody&) const = default;
};
template <> const Schema& schemaOf<DecideRequestBody>();

/// ImportCalendar 导入日历, on the CalendarYear: a file of one year, `date,type` with type holiday or workday, further columns not read.
struct ImportCalendarBody {
    QString csv;
    bool operator==(const ImportCalendarBody&) const = default;
};
template <> const Schema& schemaOf<ImportCalendarBody>();

} // namespace huimin
