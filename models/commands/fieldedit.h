#pragma once
#include "models/commands/command.h"
#include <functional>

/// Field edits: {"fields":{NAME:{"old","new"}}}. Each field merges by its own revision; what both sides changed is a conflict for
/// a person, never guessed. The policies stand in the field list (models/base/field.h); the rules are those of the protocol, §3.2.
namespace huimin {

/// What a person changed of one field; values are JSON texts, "null" where absent.
struct FieldChange {
    const Field* field = nullptr;
    QByteArray oldValue;
    QByteArray newValue;
};

/// Reads a body for a schema. Invalid with the path of what is wrong: an unknown name, a value of another type, too long,
/// without old or new, an empty list.
Result<std::vector<FieldChange>> parseFieldEdit(const Schema& schema, const QByteArray& body);
/// The same for the member `fields` alone (ResolveConflict).
Result<std::vector<FieldChange>> parseFieldChanges(const Schema& schema, const QByteArray& fields);

/// What became of the fields of one edit.
struct MergeResult {
    std::vector<const Field*> taken; ///< written into the entity
    std::vector<const Field*> merged; ///< of these: fields where another change stayed beside this one (set, append)
    std::vector<ConflictField> conflicts;
    bool othersChanged = false; ///< the row moved on since the edit was made, in other fields or the same
};

/// Merges the changes into `entity` (the row as it is now). With `stamps`: a field that was last changed at or before `baseRev`, or
/// by the same desk, is taken; without (desk, or baseRev 0): where the present value is the old one. Present = new: nothing to do.
/// Else by policy: edit → conflict, set → elements added and removed, append → both. Fields of the policies guard and server, and
/// an append that does not grow, are Invalid (not_allowed).
/// A field that another changed and changed back since `baseRev` is a conflict too: its value was not what he left it to be.
Result<MergeResult> mergeFieldEdit(const Schema& schema, void* entity, const std::vector<FieldStamp>* stamps, std::int64_t baseRev,
    const std::vector<FieldChange>& changes);

} // namespace huimin
