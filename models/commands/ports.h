#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/time.h"
#include "models/commands/fieldrevisions.h"
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

/// What commands need of the program that runs them besides records. The center implements all of it inside the command's own
/// transaction; a desk has none of them but the list of its conflicts.
namespace huimin {

/// Where final numbers come from: the center. The desk has none and works with provisional numbers.
class NumberSource {
public:
    virtual ~NumberSource() = default;
    /// The next matter number (13 digits) of a hall ("03-01") and year; never one that was given before.
    virtual Result<QString> nextMatterNumber(const QString& hallNumber, int year) = 0;
    /// Takes a number that was given before a restore. False where it is held by a matter, or this source keeps no such record;
    /// a number that was taken is never given again.
    virtual Result<bool> claimMatterNumber(const QString& number)
    {
        static_cast<void>(number);
        return false;
    }
    /// The next event number (15 characters) of a district ("03") and day. Busy where this source gives none.
    virtual Result<QString> nextEventNumber(const QString& district2, QDate day)
    {
        static_cast<void>(district2);
        static_cast<void>(day);
        return Error { ErrorCode::Busy };
    }
    /// The next ticket of a queue of a hall and day: "A023".
    virtual Result<QString> nextTicketNumber(const QString& hallNumber, QDate day, const QString& queue) = 0;
    /// Takes a number that a desk printed while it was alone: true where it lies above all that were given of its queue that day.
    virtual Result<bool> claimTicketNumber(const QString& hallNumber, QDate day, const QString& number) = 0;
};

struct Staff;

/// Passwords, sessions and past rights of staff; they stand outside the records.
class StaffAccounts {
public:
    virtual ~StaffAccounts() = default;
    virtual Status setPassword(StaffId staff, const QString& password) = 0;
    virtual Result<bool> isPassword(StaffId staff, const QString& password) = 0;
    /// Ends every session of this member of staff.
    virtual Status endSessions(StaffId staff) = 0;
    /// Keeps what the rights of `before` were until now: late commands are judged by them.
    virtual Status keepStanding(const Staff& before, Instant until) = 0;
};

/// One field that both sides changed; values are JSON texts ("null" where absent).
struct ConflictField {
    QString name;
    QByteArray base;
    QByteArray mine;
    QByteArray theirs;
    bool operator==(const ConflictField&) const = default;
};

/// A conflict that waits for a person, or was settled.
struct ConflictRecord {
    ConflictId id; ///< childUuid(command.id, 0): the same at the desk and at the center
    QString type; ///< of the record
    QUuid record;
    std::vector<ConflictField> fields;
    bool open = true;
};

/// Conflicts are kept by whoever ran the command that met them (CommandOutcome::conflicts); commands find and close them here.
class ConflictStore {
public:
    virtual ~ConflictStore() = default;
    /// NotFound where there is none of that id.
    virtual Result<ConflictRecord> conflict(ConflictId id) = 0;
    virtual Status closeConflict(ConflictId id) = 0;
};

/// Who may read which person outside the own scopes, and until when (OpenSubject).
class SubjectGrants {
public:
    virtual ~SubjectGrants() = default;
    virtual Status grant(StaffId staff, const QUuid& subject, Instant until) = 0;
};

/// What desks leave at the center when they lose a scope, for the supervisor's page, and commands they gave up.
class DeskWorkStore {
public:
    virtual ~DeskWorkStore() = default;
    struct HandedDraft {
        StaffId by;
        HallId hall;
        QString kind;
        QUuid subject;
        QString itemCode;
        QByteArray fields;
        Instant at;
        CommandId command {}; ///< that brought it here; names it from then on
    };
    virtual Status handOverDraft(const HandedDraft& draft) = 0;
    /// Nothing where no such work is kept (any more).
    virtual Result<std::optional<HandedDraft>> handed(CommandId command) = 0;
    virtual Status settleHanded(CommandId command) = 0;
    /// NotFound where that command was not refused, or is not of this member of staff.
    virtual Status discardParked(CommandId command, StaffId by, const QString& reason) = 0;
};

} // namespace huimin
