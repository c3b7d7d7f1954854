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
    bool operator==(const EventStep&) const = default;
};
template <>
const Schema& schemaOf<EventStep>();

} // namespace huimin
