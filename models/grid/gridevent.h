#pragma once
#include "models/base/field.h"
#include "models/registry/dwelling.h"
#include "models/base/valueops.h"

/// Grid events (网格事件) and their steps. States: event_states.json.
namespace huimin {

enum class EventSource { Grid, Resident, Hotline, Property, Camera, Superior };
template <>
struct EnumTexts<EventSource> {
    static constexpr EnumText<EventSource> list[] = { { EventSource::Grid, "grid" }, { EventSource::Resident, "resident" }, { EventSource::Hotline, "hotline" }, { EventSource::Property, "property" }, { EventSource::Camera, "camera" }, { EventSource::Superior, "superior" } };
};

enum class EventLevel { Grid, Community, Street, District, City };
template <>
struct EnumTexts<EventLevel> {
    static constexpr EnumText<EventLevel> list[] = { { EventLevel::Grid, "grid" }, { EventLevel::Community, "community" }, { EventLevel::Street, "street" }, { EventLevel::District, "district" }, { EventLevel::City, "city" } };
};

enum class EventUrgency { Urgent, Simple, Ordinary, Complex };
template <>
struct EnumTexts<EventUrgency> {
    static constexpr EnumText<EventUrgency> list[] = { { EventUrgency::Urgent, "urgent" }, { EventUrgency::Simple, "simple" }, { EventUrgency::Ordinary, "ordinary" }, { EventUrgency::Complex, "complex" } };
};

/// What a handler asks the supervisor for while he handles.
enum class EventAsk { Extension, HangUp };
template <>
struct EnumTexts<EventAsk> {
    static constexpr EnumText<EventAsk> list[] = { { EventAsk::Extension, "extension" }, { EventAsk::HangUp, "hangUp" } };
};

/// An event on a grid (网格事件). Home: the grid; the department once dispatched.
struct GridEvent {
    GridEventId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    std::optional<QString> number;
    std::optional<QString> provisional;
    QString classCode;
    QString place;
    GridCellId gridId;
    PlanePoint point;
    EventSource source{};
    EventLevel level{};
    EventUrgency urgency{};
    QString text;
    std::optional<QString> people;
    bool restricted = false;
    GridEventId joinedTo;
    QString state;
    Instant reportedAt;
    StaffId reportedBy;
    std::optional<Instant> acceptDue;
    std::optional<Instant> dispatchDue;
    std::optional<Instant> signDue;
    std::optional<Instant> handleDue;
    std::optional<Instant> checkDue;
    std::optional<Instant> callBackDue;
    std::optional<Instant> urgeDue;
    DepartmentId mainUnit;
    std::vector<DepartmentId> helpers;
    StaffId handlerId;
    StaffId checkerId;
    int returns = 0;
    int fails = 0;
    std::optional<Instant> extendedTo;
    std::optional<QDate> reviewOn;
    std::optional<QString> result;
    std::optional<int> score;
    std::optional<Instant> dispatchedAt; ///< the last time: one who is not in charge returns it within a working day
    DepartmentId proposedUnit; ///< named by who returned it
    int handleMinutes = 0; ///< length of the handling limit with its extension: what percentages are counted by
    bool handleByClock = false; ///< that length is of natural minutes; else of office minutes
    std::optional<Instant> pausedAt; ///< the handling limit stands since: hung up, or reported done
    std::optional<EventAsk> asked;
    std::optional<Instant> askedAt;
    int climbs = 0; ///< how often the running limit was passed by 100, 150 and 200 %
    std::optional<Instant> climbAt; ///< when it climbs next
    bool urgeClimbed = false; ///< nobody answered the urge in time: it went to the second level
    MatterId matterId; ///< it was turned into
    bool operator==(const GridEvent&) const = default;
};
template <>
const Schema& schemaOf<GridEvent>();

/// One step of an event (事件流水); append only.
struct EventStep {
    MatterEventId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    GridEventId eventId;
    int seq = 0;
    QString act;
    QString from;
    QString to;
    Instant at;
    StaffId byId;
    std::optional<QString> text;
    std::vector<QUuid> attachmentIds;
    CommandId commandId;
    std::optional<JsonText> recorded; ///< what has to be recorded of it: the body of its command
    bool operator==(const EventStep&) const = default;
};
template <>
const Schema& schemaOf<EventStep>();

} // namespace huimin
