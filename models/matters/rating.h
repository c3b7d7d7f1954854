#pragma once
#include "models/base/valueops.h"
#include "models/registry/organisation.h"

namespace huimin {

/// How far a bad rating is mended: verify, correct, reply.
enum class RatingState { Open, Callback, Planned, Corrected, Explained, Misjudged, Closed };
template <>
struct EnumTexts<RatingState> {
    static constexpr EnumText<RatingState> list[] = { { RatingState::Open, "open" }, { RatingState::Callback, "callback" },
        { RatingState::Planned, "planned" }, { RatingState::Corrected, "corrected" }, { RatingState::Explained, "explained" },
        { RatingState::Misjudged, "misjudged" }, { RatingState::Closed, "closed" } };
};

/// What a citizen thought of the service (好差评): once a contact at the counter, once a matter on the web. 5 very good … 1 very bad;
/// 1 and 2 open the loop of correction. Home: the hall.
struct Rating {
    RatingId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    HallId hallId;
    MatterId matterId;
    ReceptionId receptionId;
    StaffId ratedId; ///< who served: sees no text that names the citizen
    int score = 0;
    std::optional<QString> text;
    Instant at;
    RatingState state{};
    StaffId handlerId;
    std::optional<QString> reply;
    std::optional<QDate> dueOn; ///< by when a bad one is put right
    bool operator==(const Rating&) const = default;
};
template <>
const Schema& schemaOf<Rating>();

} // namespace huimin
