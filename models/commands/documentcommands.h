#pragma once
#include "models/commands/commandtypes.h"
#include "models/matters/matter.h"

namespace huimin {

/// RecordDocument: on a Document, that it was printed (`digest`); on a Matter, that a paper of `kind` is made which no act makes
/// (10 the receipt of papers taken in between, 21 the one-time sheet).
struct RecordDocumentBody {
    std::optional<QString> digest; ///< SHA-256 of what it says, 64 hex digits
    std::optional<QString> kind;
    bool operator==(const RecordDocumentBody&) const = default;
};
template <> const Schema& schemaOf<RecordDocumentBody>();

/// The first print keeps the digest; every later one counts as a reprint. Result: {"number","reprints"}.
Result<CommandOutcome> recordDocument(const Command& command, CommandContext& context);

/// 文书编号 of the n-th paper of a kind, from 1; before the center has numbered the matter with its provisional number.
QString documentNumberOf(const Matter& matter, const QString& kind, int issue);

} // namespace huimin
