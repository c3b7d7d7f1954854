#pragma once
#include "models/base/valueops.h"
#include "models/matters/matter.h"

/// The bodies of the commands on matters. `guard` is the stage that the desk saw; absent for a matter that does not exist yet.
namespace huimin {

/// One paper: taken, ticked as held, or asked for.
struct TakenMaterial {
    QString materialKey;
    MaterialState state {};
    CertificateId certificateId; ///< with state held, where a certificate shows it
    int copies = 0;
    MaterialForm form {};
    std::optional<QString> paperPlace;
    std::optional<QString> reason;
    bool operator==(const TakenMaterial&) const = default;
};
template <> const Schema& schemaOf<TakenMaterial>();

/// What a new matter is made from. Of an applicant or agent who is on record the center takes name, kind and number of the
/// identity paper from the record; what stands here is for people who are not, and for desks that do not hold the record.
struct NewMatter {
    QString itemCode;
    int itemVersion = 0;
    MatterChannel channel {};
    HallId hallId; ///< from a grid: the hall that gets it; else the own hall
    ReceptionId receptionId;
    ApplicantKind applicantKind {};
    QUuid applicantId; ///< null: not on record
    std::optional<QString> applicantName;
    std::optional<QString> applicantIdKind;
    std::optional<QString> applicantIdNumber;
    std::optional<QString> contactPhone;
    ResidentId agentId;
    std::optional<QString> agentName;
    std::optional<QString> agentIdNumber;
    std::optional<AgentKind> agentKind;
    std::optional<QDate> agentUntil; ///< required with an authorisation in writing
    JsonText form;
    std::vector<Answer> answers;
    std::optional<QString> provisional; ///< the number that the desk printed
    bool consent = false; ///< from a grid: the person wants it
    bool operator==(const NewMatter&) const = default;
};
template <> const Schema& schemaOf<NewMatter>();

/// OpenMatter 申办
struct OpenMatterBody {
    NewMatter open;
    bool operator==(const OpenMatterBody&) const = default;
};
template <> const Schema& schemaOf<OpenMatterBody>();

/// ReceivePapers 收件 and AcceptMatter 受理. With `open` the matter is made in the same step; AcceptMatter takes the papers in
/// the same step where the matter has not got them yet (stage 10).
struct TakeInBody {
    std::optional<QString> guard;
    std::optional<NewMatter> open;
    std::vector<TakenMaterial> materials;
    std::optional<QString> opinion;
    bool operator==(const TakeInBody&) const = default;
};
template <> const Schema& schemaOf<TakeInBody>();

/// AskSupplement 补正告知: everything that is missing or wrong, at once. A second notice waits for a supervisor of the hall; its
/// `opinion` says why it was not told the first time.
struct AskSupplementBody {
    std::optional<QString> guard;
    std::vector<TakenMaterial> materials; ///< state missing, doubtful or refused, each with its reason
    std::optional<QString> opinion;
    std::optional<Instant> comeBackAt;
    std::optional<QString> comeBackBring;
    bool operator==(const AskSupplementBody&) const = default;
};
template <> const Schema& schemaOf<AskSupplementBody>();

/// ReceiveSupplement 补正受理, PassPreCheck 预审通过 (a result for each paper), AskReviewSupplement 审查阶段补正 (each with what is wrong),
/// ReceiveReviewSupplement 审查补正受理, ReceivePromised 容缺补齐
struct ReceiveSupplementBody {
    std::optional<QString> guard;
    std::vector<TakenMaterial> materials;
    std::optional<QString> opinion;
    bool operator==(const ReceiveSupplementBody&) const = default;
};
template <> const Schema& schemaOf<ReceiveSupplementBody>();

/// RefuseAcceptance 不予受理 (reasonCode noLicenceNeeded, notOurs or outOfScope; `rightPlace` with notOurs) and
/// WithdrawMatter 撤回 (`signedByApplicant`).
struct EndMatterBody {
    std::optional<QString> guard;
    std::optional<QString> reasonCode;
    std::optional<QString> opinion;
    std::optional<QString> rightPlace;
    bool signedByApplicant = false;
    bool operator==(const EndMatterBody&) const = default;
};
template <> const Schema& schemaOf<EndMatterBody>();

} // namespace huimin
