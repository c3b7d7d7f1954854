#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"

/// The counter: tickets (取号), one citizen's stay (接待) and what was answered in it (咨询).
namespace huimin {

enum class ReceptionOutcome { Served, Left, Referred };
template <>
struct EnumTexts<ReceptionOutcome> {
    static constexpr EnumText<ReceptionOutcome> list[] = { { ReceptionOutcome::Served, "served" }, { ReceptionOutcome::Left, "left" }, { ReceptionOutcome::Referred, "referred" } };
};

enum class TicketState { Waiting, Called, Serving, Done, NoShow, Cancelled };
template <>
struct EnumTexts<TicketState> {
    static constexpr EnumText<TicketState> list[] = { { TicketState::Waiting, "waiting" }, { TicketState::Called, "called" }, { TicketState::Serving, "serving" }, { TicketState::Done, "done" }, { TicketState::NoShow, "noShow" }, { TicketState::Cancelled, "cancelled" } };
};

/// A question that was answered at the counter (咨询).
struct Consultation {
    std::optional<QString> itemCode;
    QString text;
    Instant at;
    bool operator==(const Consultation&) const = default;
};
template <>
const Schema& schemaOf<Consultation>();

/// One citizen's stay at the counter (接待), from call to end; what is opened and taken in meanwhile belongs to it. Home: the hall.
struct Reception {
    ReceptionId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    HallId hallId;
    ServiceWindowId windowId;
    StaffId staffId;
    TicketId ticketId;
    QUuid subjectId;
    ResidentId companionId;
    Instant beganAt;
    std::optional<Instant> endedAt;
    std::vector<QUuid> matterIds;
    std::vector<Consultation> consultations;
    std::optional<ReceptionOutcome> outcome;
    bool operator==(const Reception&) const = default;
};
template <>
const Schema& schemaOf<Reception>();

/// A number drawn at the guide's desk (取号). Home: the hall.
struct Ticket {
    TicketId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    HallId hallId;
    QDate day;
    QString number;
    QString queue;
    std::optional<QString> itemCode;
    QUuid subjectId;
    Instant takenAt;
    std::optional<Instant> calledAt;
    std::optional<Instant> beganAt;
    std::optional<Instant> endedAt;
    ServiceWindowId windowId;
    TicketState state{};
    int recalls = 0;
    bool operator==(const Ticket&) const = default;
};
template <>
const Schema& schemaOf<Ticket>();

} // namespace huimin
