#pragma once
#include "models/registry/organisation.h"
#include "models/store/centercore.h"
#include "models/store/keyderivation.h"

/// Who signs in at the center: passwords, sessions, devices, scopes and openings of persons. Secret; no part of any record.
namespace huimin {

/// A password as it is kept: `$scrypt$ln=17,r=8,p=1$SALT$HASH` (base64). Hashing takes its time on purpose: never inside a
/// transaction. BadArgument for a cost that cannot be.
Result<QString> hashPassword(const QString& password, Random& random, const ScryptCost& cost = {});
/// Whether this is the password; false also where the kept text cannot be read.
Result<bool> isPassword(const QString& password, const QString& kept);

struct SessionRow {
    StaffId staff;
    Role role = Role::Clerk;
    DeviceId device;
    Instant createdAt;
    Instant usedAt;
    Instant expiresAt; ///< 12 hours after the sign-in
};

struct DeviceRow {
    DeviceId id;
    QString code; ///< three of 0-9A-HJ-NP-RTUWXY
};

/// Over the connection of a reader or inside a write (CenterTransaction::core()).
class Accounts {
public:
    static constexpr std::int64_t idleMs = 30 * 60'000;
    static constexpr std::int64_t longestMs = 12 * 60 * 60'000;

    explicit Accounts(CenterCore& core) : m_core(core) { }

    Result<std::optional<QString>> keptPassword(StaffId staff);
    Status keepPassword(StaffId staff, const QString& kept, Instant at);

    /// Opens a session and ends the older one of the same staff on the same device.
    Status openSession(const QByteArray& tokenHash, const SessionRow& session);
    /// The session of a token that is neither idle for 30 minutes nor 12 hours old.
    Result<std::optional<SessionRow>> session(const QByteArray& tokenHash, Instant now);
    Status useSession(const QByteArray& tokenHash, Instant now);
    Status endSession(const QByteArray& tokenHash);
    Status endSessions(StaffId staff);

    /// The device under its id, or a new one; a code is never given twice.
    Result<DeviceRow> obtainDevice(DeviceId wanted, StaffId staff, Instant now);

    Status grant(StaffId staff, const QUuid& subject, Instant until);
    Result<bool> isGranted(StaffId staff, const QUuid& subject, Instant now);

    /// The number of this set of scopes in the history of a member of staff and role; a new one where it is not the last.
    Result<int> scopeVersion(StaffId staff, Role role, const ScopeIds& scopes, Instant now);
    /// The scopes of a version; nothing for an unknown one.
    Result<std::optional<ScopeIds>> scopesOfVersion(StaffId staff, Role role, int version);

private:
    CenterCore& m_core;
};

} // namespace huimin
