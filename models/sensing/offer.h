#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"

namespace huimin {
namespace sensing {

/// What is due soon or over; what the subject is entitled to; what can be done now; what one answer would decide.
enum class Lane { Due, Entitled, Now, Question };
/// What became of an offer at the counter or the door.
enum class Decision { Started, Postponed, NotWanted, AlreadyHas, WrongData };

} // namespace sensing

template <>
struct EnumTexts<sensing::Lane> {
    static constexpr EnumText<sensing::Lane> list[] = { { sensing::Lane::Due, "due" }, { sensing::Lane::Entitled, "entitled" }, { sensing::Lane::Now, "now" }, { sensing::Lane::Question, "question" } };
};
template <>
struct EnumTexts<sensing::Decision> {
    static constexpr EnumText<sensing::Decision> list[] = { { sensing::Decision::Started, "started" }, { sensing::Decision::Postponed, "postponed" }, { sensing::Decision::NotWanted, "notWanted" }, { sensing::Decision::AlreadyHas, "alreadyHas" }, { sensing::Decision::WrongData, "wrongData" } };
};

struct OfferIdTag;
using OfferId = Id<OfferIdTag>;

/// A fact that stood behind an offer when it was decided.
struct OfferBasis {
    QString fact;
    QString text;
    QString source; ///< empty: the registers of the city
    std::optional<QDate> asOf;
    bool operator==(const OfferBasis&) const = default;
};
template <>
const Schema& schemaOf<OfferBasis>();

/// One decision about something offered (可办): what it was, by which rule and which facts, what else stood in the list, and what was said.
/// Home: the subject. What is told only to the person stands here in its neutral words.
struct Offer {
    OfferId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QUuid subjectId; ///< the person or firm that was opened
    QUuid aboutId; ///< a child of the household; null: the subject
    QUuid recordId; ///< the certificate, vehicle, bill or matter it is about; null: none
    QString ruleId;
    int ruleVersion = 0;
    sensing::Lane lane {};
    std::optional<QString> itemCode;
    std::optional<QDate> start;
    std::optional<QDate> due;
    QString text;
    std::vector<OfferBasis> facts;
    std::vector<QString> allowed; ///< all that could be offered then, in order: RULE@VERSION
    QString book; ///< hash of all rules, so that the list can be made again
    QDate factsOn; ///< the day as of which it was weighed
    sensing::Decision decision {};
    std::optional<QDate> until; ///< postponed
    std::optional<QString> note;
    StaffId decidedBy;
    Instant decidedAt;
    bool operator==(const Offer&) const = default;
};
template <>
const Schema& schemaOf<Offer>();

} // namespace huimin
