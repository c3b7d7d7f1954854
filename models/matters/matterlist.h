#pragma once
#include "models/commands/command.h"
#include "models/matters/deadline.h"
#include <functional>

/// Rows of matters for lists and for the first page of the day. They read all matters that the reader holds: at a desk those of the
/// own hall or department.
namespace huimin {

/// What a list shows; an empty part asks for nothing.
struct MatterRowFilter {
    std::vector<QString> stages {};
    bool openOnly = false;
    QString itemCode {};
    HallId hallId {};
    DepartmentId departmentId {};
    StaffId clerkId {};
    StaffId reviewerId {};
    QUuid applicantId {};
    QDate from {}; ///< applied on or after this day
    QDate to {}; ///< applied on or before this day
    std::vector<DeadlineState> deadlines {};

    bool takes(const Matter& matter) const; ///< all but the deadlines
};

/// One matter of a list.
struct MatterRow {
    MatterId id;
    std::optional<QString> number;
    std::optional<QString> provisional;
    QString itemCode;
    QString itemName;
    ApplicantKind applicantKind {};
    QUuid applicantId;
    QString applicantName; ///< in clear: whoever shows or exports it masks it where the page asks for that
    QString stage;
    QString restsWith; ///< clerk, officer, applicant, center, "-"
    Instant appliedAt;
    std::optional<QDate> promisedDue;
    std::optional<QDate> promiseUntil; ///< 容缺: by when the first of the promised papers comes
    DeadlineState deadline {};
    int daysLeft = 0;
    bool statutoryLate = false;
    std::optional<Instant> waitingSince; ///< with the applicant: since the notice
    int waitingDays = 0; ///< working days since then
    std::optional<Instant> comeBackAt;
    std::optional<QString> comeBackBring;
    StaffId clerkId;
    StaffId reviewerId;
    HallId hallId;
    DepartmentId departmentId;
    bool operator==(const MatterRow&) const = default;
};
template <> const Schema& schemaOf<MatterRow>();

Result<MatterRow> matterRow(RecordReader& records, const Matter& matter, QDate today, const WorkCalendar& calendar);

/// The few fields of a Matter by which most of them are passed over; read without the rest, since a hall keeps years of them.
struct MatterGlance {
    QString stage;
    HallId hallId;
    DepartmentId departmentId;
    StaffId clerkId;
    std::optional<Instant> decidedAt;
    bool operator==(const MatterGlance&) const = default;
};
template <> const Schema& schemaOf<MatterGlance>();
using MatterGlanced = std::function<void(const MatterGlance&)>;

/// What is most urgent first: late, due, with the longest wait; then by number. `glanced` is told of every matter that was looked at.
Result<std::vector<MatterRow>> matterRows(
    RecordReader& records, const MatterRowFilter& filter, QDate today, const WorkCalendar& calendar, const MatterGlanced& glanced = {});

} // namespace huimin
