#pragma once
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
};

/// Where final numbers come from: the center. The desk has none and works with provisional numbers.
class NumberSource {
public:
    virtual ~NumberSource() = default;
    /// The next matter number (13 digits) of a hall and year.
    virtual Result<QString> nextMatterNumber(const QString& hallNumber, int year) = 0;
};

/// What a command needs from outside.
struct CommandContext {
    RecordSpace& records;
    const Actor& actor;
    const WorkCalendar& calendar;
    Instant at; ///< the center's time of receipt; on the desk the time it was made
    NumberSource* numbers = nullptr; ///< null on the desk
};

enum class CommandState { Applied, Merged, Noop, Conflict, Refused, Blocked, Retry };
template <>
struct EnumTexts<CommandState> {
    static constexpr EnumText<CommandState> list[] = { { CommandState::Applied, "applied" }, { CommandState::Merged, "merged" },
        { CommandState::Noop, "noop" }, { CommandState::Conflict, "conflict" }, { CommandState::Refused, "refused" },
        { CommandState::Blocked, "blocked" }, { CommandState::Retry, "retry" } };
};

/// One field that both sides changed; values are JSON texts ("null" where absent).
struct ConflictField {
    QString name;
    QByteArray base;
    QByteArray mine;
    QByteArray theirs;
    bool operator==(const ConflictField&) const = default;
};

/// What became of a command where it was applied.
struct CommandOutcome {
    CommandState state = CommandState::Applied;
    std::optional<RecordText> record; ///< the record that the command is about, after it
    std::vector<ConflictField> conflicts; ///< with state Conflict: the fields a person has to decide
    JsonText result; ///< what the command gives back: a revealed value, a number …
};

} // namespace huimin
