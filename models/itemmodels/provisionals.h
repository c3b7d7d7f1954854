#pragma once
#include "models/itemmodels/takeinform.h"
#include "models/sync/deskwork.h"

/// Matters that were taken in under a provisional number (临时编号), as long as it matters to whoever holds the paper: the center has not
/// answered yet, or it answered after the paper was given away.
namespace huimin {

/// How long a receipt waits for the center's number before it is printed with the desk's own.
inline constexpr int numberWaitMs = 3'000;

struct ProvisionalNumber {
    enum class Fate { Refused, Waiting, Confirmed };
    CommandId command; ///< that took it in
    MatterId matter;
    QString provisional;
    QString number; ///< once confirmed
    QString subject; ///< name of the applicant
    RecordRef applicant;
    QString itemCode;
    Instant takenAt;
    Instant answeredAt;
    Fate fate {};
    std::optional<Error> problem; ///< of a refused one
    JsonText taken; ///< what was typed, as a draft of the take-in page keeps it
};

/// What needs a person first, then by the time they were taken in, the latest first.
std::vector<ProvisionalNumber> provisionalNumbers(const std::vector<OutboxEntry>& entries);

} // namespace huimin
