#pragma once
#include "models/matters/deadline.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"
#include "models/registry/resident.h"
#include "models/store/records.h"

/// The whole person and the whole firm as a counter needs them: who it is, what is pending, handled and due, what they hold, who
/// belongs to them, what has happened. Read over any RecordReader: at a desk the replica, at the center an AccessReader, so that
/// what the role may not see is not there. The JSON of GET /v1/residents/{id}/profile and /v1/enterprises/{id}/profile has these
/// names (profilerest.h masks it).
namespace huimin {

/// One of the household.
struct ProfileMember {
    ResidentId id;
    QString name;
    Sex sex {};
    std::optional<int> age;
    RelationToHead relation {};
    LifeStatus lifeStatus {};
    bool operator==(const ProfileMember&) const = default;
};
template <> const Schema& schemaOf<ProfileMember>();

/// A relation as the subject of the profile sees it.
struct ProfileRelation {
    RelationId id;
    RelationKind kind {};
    bool outward = false; ///< from the subject to the other; "parentOf" inward means: the other is the parent
    QUuid otherId;
    QString otherType; ///< Resident, Enterprise; empty where the reader does not hold it
    QString otherName;
    std::optional<QDate> validTo;
    std::optional<QString> scopeText;
    bool operator==(const ProfileRelation&) const = default;
};
template <> const Schema& schemaOf<ProfileRelation>();

/// How a certificate stands to its end.
enum class ExpiryState { Lasting, Valid, Soon, Expired, Void };
template <> struct EnumTexts<ExpiryState> {
    static constexpr EnumText<ExpiryState> list[] = { { ExpiryState::Lasting, "lasting" }, { ExpiryState::Valid, "valid" },
        { ExpiryState::Soon, "soon" }, { ExpiryState::Expired, "expired" }, { ExpiryState::Void, "void" } };
};
/// Soon: within 90 days; Void: lost or cancelled.
ExpiryState expiryOf(const Certificate& certificate, QDate today);
inline constexpr int dueHorizonDays = 90;

struct ProfileCertificate {
    CertificateId id;
    CertificateKind kind {};
    QString number;
    QString issuerName;
    std::optional<QDate> issuedOn;
    std::optional<QDate> validTo;
    CertificateStatus status {};
    TrustGrade grade {};
    std::optional<QString> detail;
    ExpiryState expiry {};
    bool operator==(const ProfileCertificate&) const = default;
};
template <> const Schema& schemaOf<ProfileCertificate>();

struct ProfileVehicle {
    VehicleId id;
    QString plate;
    PlateKind plateKind {};
    QString model;
    std::optional<QDate> inspectionDue;
    std::optional<QDate> insuranceDue;
    bool operator==(const ProfileVehicle&) const = default;
};
template <> const Schema& schemaOf<ProfileVehicle>();

struct ProfileBill {
    BillId id;
    BillKind kind {};
    QString account;
    QString period;
    Money amount;
    std::optional<QDate> dueOn;
    BillState state {};
    QString source;
    bool operator==(const ProfileBill&) const = default;
};
template <> const Schema& schemaOf<ProfileBill>();

/// A matter of the subject, with what the sentence "why it is not done, and where it lies" is made of (mattertext.h).
struct ProfileMatter {
    MatterId id;
    std::optional<QString> number;
    std::optional<QString> provisional;
    QString itemCode;
    QString itemName;
    QString stage;
    QString restsWith; ///< clerk, officer, applicant, center, "-"
    QString place; ///< hall or department where it lies
    std::optional<QDate> since; ///< when it came to its stage
    std::vector<QString> missing; ///< names of the papers that are waited for
    std::optional<QDate> promisedDue;
    DeadlineState deadline {};
    int daysLeft = 0;
    std::optional<Instant> appliedAt;
    std::optional<Instant> decidedAt;
    std::optional<MatterResult> result;
    bool slim = false; ///< of another hall: only what the slim row says
    bool operator==(const ProfileMatter&) const = default;
};
template <> const Schema& schemaOf<ProfileMatter>();

/// Something with a day that comes: inspection and insurance of a vehicle, a bill, the end of a certificate.
enum class DueKind { Inspection, Insurance, Bill, Certificate };
template <> struct EnumTexts<DueKind> {
    static constexpr EnumText<DueKind> list[] = { { DueKind::Inspection, "inspection" }, { DueKind::Insurance, "insurance" },
        { DueKind::Bill, "bill" }, { DueKind::Certificate, "certificate" } };
};
struct ProfileDue {
    DueKind kind {};
    QDate on;
    int daysLeft = 0; ///< natural days; negative: over
    QString what; ///< kind of the bill or certificate, model of the vehicle
    std::optional<Money> amount;
    QString source; ///< where the fact comes from
    QUuid record;
    bool operator==(const ProfileDue&) const = default;
};
template <> const Schema& schemaOf<ProfileDue>();

/// One thing that happened: an act on a matter, a check, a visit.
struct ProfileStep {
    Instant at;
    QString kind; ///< MatterEvent, IdentityCheck, Visit
    QString what; ///< act key, method, outcome
    QString name; ///< of the item
    QString by; ///< name of the member of staff
    QUuid record; ///< the matter, check or visit
    bool operator==(const ProfileStep&) const = default;
};
template <> const Schema& schemaOf<ProfileStep>();

/// What both kinds of subject have.
struct ProfileCore {
    QString gridCode;
    QString gridName;
    std::vector<QString> gridWorkers; ///< names
    QString placeText; ///< community or registered place
    std::vector<ProfileRelation> relations;
    std::vector<ProfileCertificate> certificates;
    std::vector<ProfileVehicle> vehicles;
    std::vector<ProfileBill> bills;
    std::vector<ProfileMatter> pending; ///< most urgent first
    std::vector<ProfileMatter> handled; ///< newest first
    std::vector<ProfileDue> due; ///< by day
    std::vector<ProfileStep> timeline; ///< newest first, at most 50
    bool operator==(const ProfileCore&) const = default;
};
template <> const Schema& schemaOf<ProfileCore>();

struct ResidentProfile {
    Resident resident;
    std::optional<int> age;
    IdentityLevel level = IdentityLevel::None;
    std::optional<Household> household;
    QString addressText; ///< "前埔二里 32 号 501"
    std::vector<ProfileMember> members; ///< the others of the dwelling, head first
    ProfileCore core;
};

struct EnterpriseProfile {
    Enterprise enterprise;
    ProfileCore core;
};

/// NotFound where the reader does not hold the subject.
Result<ResidentProfile> residentProfile(RecordReader& records, ResidentId id, QDate today, const WorkCalendar& calendar);
Result<EnterpriseProfile> enterpriseProfile(RecordReader& records, EnterpriseId id, QDate today, const WorkCalendar& calendar);

/// A door in words: road, lane, number of the building, stair and room: "前埔二里 32 号 501".
QString addressText(const Address& address, const std::optional<Building>& building);

} // namespace huimin
