#pragma once
#include "models/base/random.h"
#include "models/base/time.h"
#include <QHashFunctions>
#include <QUuid>

namespace huimin {

/// A UUIDv7 (RFC 9562): 48 bits of milliseconds, the rest random. Made where the record is born.
QUuid newUuid(const Clock& clock, Random& random);
/// The n-th id that belongs to a command: the same at the desk and at the center, so both make the same child records.
/// Keeps the time of `parent`; the rest is SHA-256 over parent and n.
QUuid childUuid(const QUuid& parent, int n);
/// "0190…-…" without braces.
QString uuidText(const QUuid& id);
/// Null where `text` is not a UUID in its 36-character form.
QUuid uuidFromText(QStringView text);

/// An id that cannot be passed for that of another kind of record.
template <typename Tag>
struct Id {
    QUuid uuid;
    Id() = default;
    explicit Id(const QUuid& value) : uuid(value) { }
    bool isNull() const { return uuid.isNull(); }
    QString text() const { return uuidText(uuid); }
    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return uuid < other.uuid; }
};
template <typename Tag>
std::size_t qHash(const Id<Tag>& id, std::size_t seed = 0) { return ::qHash(id.uuid, seed); }

#define HUIMIN_ID(Name) struct Name##Tag; using Name = Id<Name##Tag>;
HUIMIN_ID(ResidentId) HUIMIN_ID(HouseholdId) HUIMIN_ID(AddressId) HUIMIN_ID(BuildingId) HUIMIN_ID(GridCellId) HUIMIN_ID(FacilityId)
HUIMIN_ID(EnterpriseId) HUIMIN_ID(RelationId) HUIMIN_ID(CertificateId) HUIMIN_ID(VehicleId) HUIMIN_ID(BillId) HUIMIN_ID(IdentityCheckId)
HUIMIN_ID(ServiceItemId) HUIMIN_ID(MaterialId) HUIMIN_ID(ThemeId) HUIMIN_ID(MatterId) HUIMIN_ID(MatterMaterialId) HUIMIN_ID(MatterEventId)
HUIMIN_ID(ClockSegmentId) HUIMIN_ID(DocumentId) HUIMIN_ID(AttachmentId) HUIMIN_ID(DraftId) HUIMIN_ID(ReceptionId) HUIMIN_ID(TicketId)
HUIMIN_ID(VisitId) HUIMIN_ID(GridTaskId) HUIMIN_ID(GridEventId) HUIMIN_ID(StaffId) HUIMIN_ID(DepartmentId) HUIMIN_ID(HallId)
HUIMIN_ID(ApprovalRequestId) HUIMIN_ID(DepartmentOpinionId) HUIMIN_ID(UndoImageId) HUIMIN_ID(RatingId) HUIMIN_ID(CalendarYearId)
HUIMIN_ID(ServiceWindowId) HUIMIN_ID(CommandId) HUIMIN_ID(ConflictId) HUIMIN_ID(DeviceId)
HUIMIN_ID(SubjectId) // a Resident or an Enterprise
#undef HUIMIN_ID

} // namespace huimin
