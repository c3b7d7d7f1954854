#pragma once
#include "models/commands/command.h"
#include "models/sensing/offer.h"

namespace huimin {

/// DecideOffer: what became of something offered; the command's record is the Offer that it makes.
struct DecideOfferBody {
    QUuid subjectId;
    QUuid aboutId;
    QUuid recordId;
    QString ruleId;
    int ruleVersion = 0;
    sensing::Lane lane {};
    std::optional<QString> itemCode;
    std::optional<QDate> start;
    std::optional<QDate> due;
    QString text;
    std::vector<OfferBasis> facts;
    std::vector<QString> allowed;
    QString book;
    QDate factsOn;
    sensing::Decision decision {};
    std::optional<QDate> until; ///< postponed: a later day, at most a year ahead
    std::optional<QString> note; ///< wrong data: what is wrong, needed
    bool operator==(const DecideOfferBody&) const = default;
};
template <> const Schema& schemaOf<DecideOfferBody>();

/// Keeps the decision. Data that are wrong become a task for the grid worker of the subject's grid, due in five working days.
/// ForbiddenScope of a subject that does not lie in the actor's area; Duplicate where the record is there.
Result<CommandOutcome> decideOffer(const Command& command, CommandContext& context);

} // namespace huimin
