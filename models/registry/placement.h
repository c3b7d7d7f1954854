#pragma once
#include "models/registry/organisation.h"
#include "models/store/records.h"
#include <QHash>

/// Where a record stands: the scopes whose desks hold it, by the scope table of the design. A record either names its place itself
/// (a grid, a hall, a department, the city) or stands where another record stands (a certificate where its holder lives).
namespace huimin {

struct Actor;

struct Placement {
    std::vector<ScopeRef> scopes; ///< empty: at the center only
    std::optional<QDate> until; ///< last day of this placement, where it ends by itself: 90 days after a death
    bool complete = true; ///< false where a record that this one stands by is not there (yet)
};

/// Places records. Remembers where the records stand by which others are placed, so place parents first and make a new Placer when
/// they may have changed.
class Placer {
public:
    /// `today` is the business date.
    Placer(RecordReader& records, QDate today) : m_records(records), m_today(today) { }
    Result<Placement> placementOf(const RecordText& record);

private:
    Result<Placement> like(std::string_view type, const QUuid& id);
    Result<Placement> ofSubject(const QUuid& id);
    Result<Placement> ofDwelling(const QUuid& household);
    Result<Placement> inGrid(const QUuid& id);
    Result<Placement> inHall(const QUuid& id);
    Result<Placement> inDepartment(const QUuid& id);
    template <typename T>
    Result<Placement> named(const QUuid& id, const char* kind, QString T::*ref);
    template <typename T>
    Result<Placement> placed(const RecordText& record);
    Result<Placement> place(const struct Address& address);
    Result<Placement> place(const struct Household& household);
    Result<Placement> place(const struct Resident& resident);
    Result<Placement> place(const struct Enterprise& enterprise);
    Result<Placement> place(const struct Relation& relation);
    Result<Placement> place(const struct IdentityCheck& check);
    Result<Placement> place(const struct Certificate& certificate);
    Result<Placement> place(const struct Vehicle& vehicle);
    Result<Placement> place(const struct Bill& bill);
    Result<Placement> place(const struct Offer& offer);
    Result<Placement> place(const struct Ticket& ticket);
    Result<Placement> place(const struct Reception& reception);
    Result<Placement> place(const struct Matter& matter);
    Result<Placement> place(const struct MatterBrief& brief);
    Result<Placement> place(const struct MatterMaterial& material);
    Result<Placement> place(const struct MatterEvent& event);
    Result<Placement> place(const struct ClockSegment& segment);
    Result<Placement> place(const struct Document& document);
    Result<Placement> place(const struct ApprovalRequest& request);
    Result<Placement> place(const struct DepartmentOpinion& opinion);
    Result<Placement> place(const struct Rating& rating);
    Result<Placement> place(const struct Attachment& attachment);
    Result<Placement> place(const struct GridTask& task);
    Result<Placement> place(const struct Visit& visit);
    Result<Placement> place(const struct GridEvent& event);
    Result<Placement> place(const struct EventStep& step);
    /// Where a record of a grid stands: the grid, and the halls that serve its street.
    Result<Placement> inGridAndHall(const QUuid& grid);

    RecordReader& m_records;
    QDate m_today;
    struct ServedStreet {
        QString street; ///< its first nine digits
        QString hall;
    };
    void noteHall(const struct Hall& hall);
    std::vector<ServedStreet> m_streets;
    bool m_hallsRead = false;
    QHash<QUuid, Placement> m_known; // ids are unique over all types that others stand by
};

/// The scopes of one record on `today`.
Result<std::vector<ScopeRef>> placementOf(RecordReader& records, const RecordText& record, QDate today);

/// Whose supervisor is in charge of what an actor did: the hall he works in; of somebody without one the hall that serves where the
/// subject stands, or his grids. Null where there is none.
Result<HallId> hallInCharge(RecordReader& records, const Actor& actor, const QUuid& subject, QDate today);

/// The types whose records stand where a record of `type` stands, named by a Reference field: when it moves, they move.
std::span<const char* const> placedBy(std::string_view type);

} // namespace huimin
