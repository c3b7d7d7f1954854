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

/// OpenHandedWork and SettleHandedWork, about a record of type Command: the one that brought the work to the center.
struct HandedWorkBody {
    QString reason;
    bool operator==(const HandedWorkBody&) const = default;
};
template <> const Schema& schemaOf<HandedWorkBody>();

/// The contents of work that was left behind, once, for a supervisor who gives a reason; they go to the audit as opened.
Result<CommandOutcome> openHandedWork(const Command& command, CommandContext& context);
/// It was seen to: it leaves the list, the reason says how.
Result<CommandOutcome> settleHandedWork(const Command& command, CommandContext& context);
Result<CommandOutcome> handOverDraft(const Command& command, CommandContext& context);
Result<CommandOutcome> discardParked(const Command& command, CommandContext& context);

} // namespace huimin
