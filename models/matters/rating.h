#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"

/// Rating (好差评): what the citizen thought of a contact, and the loop that a bad one opens: call back, put right at once, plan with a
/// date, explain, or find it misjudged; recheck, close. Who rated is hidden from the rated.
namespace huimin {

enum class RatingState { Open, Callback, Planned, Corrected, Explained, Misjudged, Closed };
template <>
struct EnumTexts<RatingState> {
    static constexpr EnumText<RatingState> list[] = { { RatingState::Open, "open" }, { RatingState::Callback, "callback" }, { RatingState::Planned, "planned" }, { RatingState::Corrected, "corrected" }, { RatingState::Explained, "explained" }, { RatingState::Misjudged, "misjudged" }, { RatingState::Closed, "closed" } };
};

/// Whether the citizen is content now, asked at the recheck.
enum class Recheck { Content, NotContent, NotReached };
template <>
struct EnumTexts<Recheck> {
    static constexpr EnumText<Recheck> list[] = { { Recheck::Content, "content" }, { Recheck::NotContent, "notContent" }, { Recheck::NotReached, "notReached" } };
};

/// 5 非常满意 … 1 非常不满意.
inline constexpr int bestScore = 5;
/// Scores up to this one open the loop.
inline constexpr int badScore = 2;
/// Working days in which a bad rating is put right.
inline constexpr int ratingDays = 15;

/// Home: the hall; also in the department of the matter, where it names one.
struct Rating {
    RatingId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    HallId hallId;
    DepartmentId departmentId;
    StaffId ratedId; ///< who served; he is never sent the contact, the time or the handling
    ReceptionId receptionId;
    MatterId matterId;
    int score = 0;
    std::optional<QString> text;
    Instant at;
    RatingState state {};
    StaffId handlerId; ///< who answered or appealed last
    std::optional<QString> reply;
    std::optional<QDate> dueOn; ///< of the loop; a plan moves it
    std::optional<Recheck> recheck;
    std::optional<Instant> closedAt;
    bool operator==(const Rating&) const = default;
};
template <>
const Schema& schemaOf<Rating>();

} // namespace huimin
