#pragma once
#include "models/commands/ports.h"
#include "models/registry/organisation.h"
#include "models/store/records.h"

/// Every change a person can make is a command: one type each, with validate and apply, compiled into both programs.
/// The desk applies it to its view at once and queues it; the center applies it with authority.
namespace huimin {

class WorkCalendar;

/// The record that a command is about.
struct RecordRef {
    QString type;
    QUuid id;
    bool operator==(const RecordRef&) const = default;
};
template <>
const Schema& schemaOf<RecordRef>();

/// The envelope on the wire (POST /v1/commands). `body` is the JSON of the command's own struct, or for a field edit
/// {"fields":{NAME:{"old","new"}}}.
struct Command {
    CommandId id; ///< UUIDv7 made at the desk; a retry under it is harmless
    std::int64_t seq = 0; ///< strictly rising per desk
    QString type; ///< "AcceptMatter"
    RecordRef entity;
    std::int64_t baseRev = 0; ///< the revision it was made on; 0 = compare by value only
    std::vector<CommandId> after; ///< commands it stands on (at most 8)
    JsonText body;
    Instant occurredAt;
    int schema = 1;
    std::optional<QString> given {}; ///< the final number it was given before a restore of the center, kept if it is free
    bool operator==(const Command&) const = default;
};
template <>
const Schema& schemaOf<Command>();

/// Who acts, with the rights of the role chosen at sign-in.
struct Actor {
    StaffId staff;
    QString name;
    Role role = Role::Clerk;
    HallId hall;
    ServiceWindowId window;
    DepartmentId department;
    QString departmentCode;
    bool health = false; ///< of a department that may see medical fields
    DeviceId device;
    std::vector<ScopeRef> scopes; ///< what the desk of this role holds
    std::vector<QString> streets {}; ///< 12-digit codes of the streets that the own hall serves
};

/// The second person who agreed to an act, and where it waited for that (models/matters/approval.h).
struct Agreement {
    ApprovalRequestId request;
    StaffId by;
    std::optional<QString> text {};
};

/// What a command needs from outside.
struct CommandContext {
    RecordSpace& records;
    const Actor& actor;
    const WorkCalendar& calendar;
    Instant at; ///< the center's time of receipt; on the desk the time it was made
    NumberSource* numbers = nullptr; ///< null on the desk
    FieldRevisions* revisions = nullptr; ///< null on the desk: field edits compare by value
    StaffAccounts* accounts = nullptr; ///< null on the desk
    ConflictStore* conflicts = nullptr; ///< both: the center's, or the desk's sealed list
    SubjectGrants* grants = nullptr; ///< null on the desk
    DeskWorkStore* deskWork = nullptr; ///< null on the desk
    std::optional<Agreement> approval {}; ///< the act waited for a second person, who has agreed
    bool automatic = false; ///< the center does it by itself: edges that are marked so, in every hall

    /// Whether what is decided here stands: only the center gives numbers.
    bool isCenter() const { return numbers != nullptr; }
};

/// What the audit entry of a command says besides who, when and which record: names of fields, never their values.
struct AuditNote {
    QStringList fields {};
    QString purposeKind {}; ///< reception, matter, task, rating, request; empty where none is asked
    QUuid purposeRef {};
    QString purposeText {};
    bool flagged = false; ///< done offline under a purpose that would not have been accepted: the supervisor looks
};

enum class CommandState { Applied, Merged, Noop, Conflict, Refused, Blocked, Retry };
template <>
struct EnumTexts<CommandState> {
    static constexpr EnumText<CommandState> list[] = { { CommandState::Applied, "applied" }, { CommandState::Merged, "merged" },
        { CommandState::Noop, "noop" }, { CommandState::Conflict, "conflict" }, { CommandState::Refused, "refused" },
        { CommandState::Blocked, "blocked" }, { CommandState::Retry, "retry" } };
};

/// What became of a command where it was applied.
struct CommandOutcome {
    CommandState state = CommandState::Applied;
    std::optional<RecordText> record; ///< the record that the command is about, whole, after it: projected by access.h before it is sent
    std::vector<ConflictField> conflicts; ///< with state Conflict: the fields a person has to decide
    JsonText result; ///< what the command gives back: a revealed value, a number …
    bool keepResult = true; ///< false: `result` holds a clear value, it is sent once and never kept
    AuditNote audit {};
};

} // namespace huimin
