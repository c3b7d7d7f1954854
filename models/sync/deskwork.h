#pragma once
#include "models/commands/command.h"
#include "models/base/valueops.h"

/// What a desk user has made and the center has not settled: commands on their way, conflicts, drafts. Sealed under the user's own key.
namespace huimin {

enum class OutboxState { Queued, Sent, Applied, Merged, Noop, Conflict, Parked, Blocked };
template <>
struct EnumTexts<OutboxState> {
    static constexpr EnumText<OutboxState> list[] = { { OutboxState::Queued, "queued" }, { OutboxState::Sent, "sent" },
        { OutboxState::Applied, "applied" }, { OutboxState::Merged, "merged" }, { OutboxState::Noop, "noop" },
        { OutboxState::Conflict, "conflict" }, { OutboxState::Parked, "parked" }, { OutboxState::Blocked, "blocked" } };
};

/// One command of this desk, on its way or answered.
struct OutboxEntry {
    Command command;
    OutboxState state = OutboxState::Queued;
    Instant answeredAt;
    std::optional<Error> problem;
    QString subject; ///< name of the person or firm it is about, for the list
    QString number; ///< matter number it was given, where it was
};

/// An open conflict: what to decide, field by field.
struct OpenConflict {
    ConflictId id;
    CommandId command;
    RecordRef entity;
    QString subject;
    std::vector<ConflictField> fields;
    QString theirsBy; ///< who changed it at the center, where known
    Instant theirsAt;
    Instant mineAt;
    std::vector<QString> mergedFields; ///< fields of the same command that merged by themselves
};

/// An unfinished form of the desk user; sealed, never sent.
struct Draft {
    DraftId id;
    QString kind; ///< "takeIn", "contact" …
    QUuid subjectId;
    QString itemCode;
    JsonText fields;
    QString cursorField;
    bool parked = false;
    Instant savedAt;
    QString title; ///< shown in the list of parked work
};

} // namespace huimin
