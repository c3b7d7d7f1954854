#include "models/base/error.h"

namespace huimin {
namespace {
struct Entry {
    ErrorCode code;
    const char* name;
    int status;
};
constexpr Entry entries[] = {
    { ErrorCode::BadRequest, "bad-request", 400 }, { ErrorCode::BadCursor, "bad-cursor", 400 },
    { ErrorCode::NotSignedIn, "not-signed-in", 401 }, { ErrorCode::BadCredentials, "bad-credentials", 401 },
    { ErrorCode::ForbiddenRole, "forbidden-role", 403 }, { ErrorCode::ForbiddenScope, "forbidden-scope", 403 },
    { ErrorCode::PurposeRequired, "purpose-required", 403 }, { ErrorCode::SamePerson, "same-person", 403 },
    { ErrorCode::NotFound, "not-found", 404 }, { ErrorCode::MethodNotAllowed, "method-not-allowed", 405 },
    { ErrorCode::NotAcceptable, "not-acceptable", 406 }, { ErrorCode::TooSlow, "too-slow", 408 },
    { ErrorCode::ActNotPossible, "act-not-possible", 409 }, { ErrorCode::FieldConflict, "field-conflict", 409 },
    { ErrorCode::Blocked, "blocked", 409 }, { ErrorCode::ItemNotInForce, "item-not-in-force", 409 },
    { ErrorCode::ItemVersionChanged, "item-version-changed", 409 },
    { ErrorCode::Duplicate, "duplicate", 409 }, { ErrorCode::OffsetMismatch, "offset-mismatch", 409 },
    { ErrorCode::DigestMismatch, "digest-mismatch", 422 }, { ErrorCode::CursorEpoch, "cursor-epoch", 410 },
    { ErrorCode::CursorExpired, "cursor-expired", 410 }, { ErrorCode::CursorScope, "cursor-scope", 410 },
    { ErrorCode::CursorSchema, "cursor-schema", 410 }, { ErrorCode::TooLarge, "too-large", 413 },
    { ErrorCode::UriTooLong, "uri-too-long", 414 }, { ErrorCode::HeadersTooLarge, "headers-too-large", 431 },
    { ErrorCode::UnsupportedMedia, "unsupported-media", 415 }, { ErrorCode::Invalid, "invalid", 422 },
    { ErrorCode::CommandReused, "command-reused", 422 }, { ErrorCode::CommandTooOld, "command-too-old", 422 },
    { ErrorCode::ClientTooOld, "client-too-old", 426 }, { ErrorCode::SlowDown, "slow-down", 429 },
    { ErrorCode::Internal, "internal", 500 }, { ErrorCode::Busy, "busy", 503 }, { ErrorCode::StorageFull, "storage-full", 507 },
    { ErrorCode::DiskFull, "disk-full", 0 }, { ErrorCode::DiskReadOnly, "disk-read-only", 0 }, { ErrorCode::DiskError, "disk-error", 0 },
    { ErrorCode::ReplicaDamaged, "replica-damaged", 0 }, { ErrorCode::KeysDamaged, "keys-damaged", 0 },
    { ErrorCode::CenterGarbage, "center-garbage", 0 }, { ErrorCode::NotTheCenter, "not-the-center", 0 },
    { ErrorCode::Offline, "offline", 0 }, { ErrorCode::TlsFailed, "tls-failed", 0 }, { ErrorCode::ClockWrong, "clock-wrong", 0 },
    { ErrorCode::LeaseEnded, "lease-ended", 0 }, { ErrorCode::PasswordChanged, "password-changed", 0 },
    { ErrorCode::StaffBlocked, "staff-blocked", 0 }, { ErrorCode::ReplicaTooNew, "replica-too-new", 0 },
    { ErrorCode::CenterOlder, "center-older", 0 }, { ErrorCode::ScopeLost, "scope-lost", 0 },
    { ErrorCode::CheckpointMismatch, "checkpoint-mismatch", 0 }, { ErrorCode::OutboxFull, "outbox-full", 0 },
    { ErrorCode::DatabaseFailed, "database-failed", 500 }, { ErrorCode::DatabaseTooNew, "database-too-new", 0 },
    { ErrorCode::KeyFileWrong, "key-file-wrong", 0 }, { ErrorCode::FileUnreadable, "file-unreadable", 0 },
    { ErrorCode::FileUnwritable, "file-unwritable", 0 }, { ErrorCode::BadArgument, "bad-argument", 0 },
    { ErrorCode::Cancelled, "cancelled", 0 },
};
} // namespace

QString errorName(ErrorCode code)
{
    for (const Entry& entry : entries)
        if (entry.code == code)
            return QString::fromLatin1(entry.name);
    return QStringLiteral("internal");
}

ErrorCode errorFromName(const QString& name)
{
    for (const Entry& entry : entries)
        if (name == QLatin1String(entry.name))
            return entry.code;
    return ErrorCode::Internal;
}

int errorHttpStatus(ErrorCode code)
{
    for (const Entry& entry : entries)
        if (entry.code == code)
            return entry.status;
    return 500;
}

} // namespace huimin
