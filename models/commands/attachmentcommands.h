#pragma once
#include "models/commands/commandtypes.h"
#include "models/matters/attachment.h"

namespace huimin {

/// AttachFile: a file is put to a matter before it is decided, or a photo to a grid event before it is archived: to one of the two. Its content follows by itself (PUT /v1/attachments/{id}/content).
struct AttachFileBody {
    MatterId matterId;
    GridEventId eventId;
    std::optional<QString> materialKey; ///< of the material that it shows; absent: of none yet
    QString digest;
    std::int64_t size = 0;
    QString mediaType;
    QString title;
    std::optional<int> pages;
    bool operator==(const AttachFileBody&) const = default;
};
template <> const Schema& schemaOf<AttachFileBody>();

/// ArrangeAttachment: which material it shows, in which order its pages stand and how they are turned.
struct ArrangeAttachmentBody {
    std::optional<QString> materialKey; ///< the only one that it shows from now on; "" none
    std::optional<QString> title;
    std::optional<std::vector<int>> pageOrder;
    std::optional<std::vector<int>> rotation;
    bool operator==(const ArrangeAttachmentBody&) const = default;
};
template <> const Schema& schemaOf<ArrangeAttachmentBody>();

/// Invalid where the file is of another kind, TooLarge (with `limit`) where it, or all of the matter with it, are too large;
/// ActNotPossible after the decision, or where the event is at its end.
Result<CommandOutcome> attachFile(const Command& command, CommandContext& context);
Result<CommandOutcome> arrangeAttachment(const Command& command, CommandContext& context);

} // namespace huimin
