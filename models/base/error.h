#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

/// Failures as values. One code a kind of failure; its sentence stands once, in the translation context `errors`
/// (models/base/errortext.h). The texts of the codes are the NAMEs of the API's problem types (`/errors/NAME`).
namespace huimin {

enum class ErrorCode {
    // the center's, with their HTTP status (errorHttpStatus)
    BadRequest, BadCursor, NotSignedIn, BadCredentials, ForbiddenRole, ForbiddenScope, PurposeRequired, SamePerson,
    NotFound, MethodNotAllowed, NotAcceptable, TooSlow, ActNotPossible, FieldConflict, Blocked, ItemNotInForce, ItemVersionChanged, Duplicate,
    OffsetMismatch, DigestMismatch, CursorEpoch, CursorExpired, CursorScope, CursorSchema, TooLarge, UriTooLong, HeadersTooLarge,
    UnsupportedMedia, Invalid, CommandReused, CommandTooOld, ClientTooOld, SlowDown, Internal, Busy, StorageFull,
    // the desk's
    DiskFull, DiskReadOnly, DiskError, ReplicaDamaged, KeysDamaged, CenterGarbage, NotTheCenter, Offline, TlsFailed, ClockWrong,
    LeaseEnded, PasswordChanged, StaffBlocked, ReplicaTooNew, CenterOlder, ScopeLost, CheckpointMismatch, OutboxFull,
    // files, databases, programs
    DatabaseFailed, DatabaseTooNew, KeyFileWrong, FileUnreadable, FileUnwritable, BadArgument, Cancelled,
};

/// What is wrong with one field of an input. `path` is a JSON Pointer ("/fields/phone/new"); `code` is one of
/// required unknown type length range format region birth_date future check_digit prefix not_allowed.
struct FieldIssue {
    QString path;
    QString code;
    bool operator==(const FieldIssue&) const = default;
};

/// A failure: its kind, members that go with it on the wire (`stage`, `possible`, `limit` …), and the fields that are wrong.
/// `reason` is for the log only: it never holds personal data and is never shown to a person.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QVariantMap members {};
    QList<FieldIssue> fields {};
    QString reason {};
};

/// The fixed text of a code, "not-found"; what stands after `/errors/`.
QString errorName(ErrorCode code);
/// The code of such a text; Internal where it is unknown.
ErrorCode errorFromName(const QString& name);
/// The HTTP status that the center answers with; 0 for codes that never come from it.
int errorHttpStatus(ErrorCode code);

} // namespace huimin
