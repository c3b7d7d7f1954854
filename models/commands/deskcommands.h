#pragma once
#include "models/commands/command.h"

/// What a desk leaves behind: drafts of a lost scope go to the supervisor's page, parked commands are given up with a reason.
namespace huimin {

/// HandOverDraft, about a record of type Draft.
struct HandOverDraftBody {
    QString kind; ///< "takeIn", "contact" …
    QUuid subjectId;
    std::optional<QString> itemCode;
    JsonText fields;
    bool operator==(const HandOverDraftBody&) const = default;
};
template <> const Schema& schemaOf<HandOverDraftBody>();

/// DiscardParked, about a record of type Command: the parked one.
struct DiscardParkedBody {
    QString reason;
    bool operator==(const DiscardParkedBody&) const = default;
};
template <> const Schema& schemaOf<DiscardParkedBody>();

Result<CommandOutcome> handOverDraft(const Command& command, CommandContext& context);
Result<CommandOutcome> discardParked(const Command& command, CommandContext& context);

} // namespace huimin
