#pragma once
#include "models/commands/command.h"
#include "models/matters/matterlist.h"

/// Several matters at once (批量): the one act that a queue has for all alike, and what stands against it for some of them.
namespace huimin {

/// The act that moves a matter of this stage on without anything to be said about the single one; empty where each needs its own
/// words, papers or numbers.
QString batchAct(const QString& stage, Role role, bool givesCertificate);

struct BatchEntry {
    MatterRow row;
    QString act; ///< empty: there is none for it
    Command command;
    std::optional<Error> exception; ///< why it would be refused now
};

/// What would become of each, exceptions first; nothing is changed.
Result<std::vector<BatchEntry>> checkBatch(
    RecordReader& records, const std::vector<MatterRow>& rows, const Actor& actor, const WorkCalendar& calendar, Instant now);

} // namespace huimin
