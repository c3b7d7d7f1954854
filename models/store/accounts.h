#pragma once
#include "models/commands/ports.h"
#include "models/registry/organisation.h"
#include "models/store/centercore.h"
#include "models/store/passwords.h"

/// Who signs in at the center: passwords, sessions, devices, scopes and openings of persons. Secret; no part of any record.
namespace huimin {

struct SessionRow {
    StaffId staff;
    Role role = Role::Clerk;
    DeviceId device;
    Instant createdAt;
    Instant usedAt;
    Instant expiresAt; ///< 12 hours after the sign-in
};

/// A desk: one client program of one member of staff on one device.
struct DeviceRow {
    DeviceId id;
    QString code; ///< three of 0-9A-HJ-NP-RTUWXY; stands in its provisional numbers
    std::int64_t lastSeq = 0; ///< of the commands that came from it
};

/// Over the connection of a reader or inside a write (CenterTransaction::core()).
class Accounts {
public:
    static constexpr std::int64_t idleMs = 30 * 60'000;
    static constexpr std::int64_t longestMs = 12 * 60 * 60'000;

    explicit Accounts(CenterCore& core) : m_core(core) { }

    Result<std::optional<QString>> keptPassword(StaffId staff);
    /// What hashPassword gave. `demonstration` marks a password that everybody knows.
    Status keepPassword(StaffId staff, const QString& kept, Instant at, bool demonstration = false);
    /// Whether any account has a password that everybody knows.
    Result<bool> demonstrationPasswordStands();

    /// Opens a session and ends the older one of the same staff on the same device.
    Status openSession(const QByteArray& tokenHash, const SessionRow& session);
    /// The session of a token that is neither idle for 30 minutes nor 12 hours old.
    Result<std::optional<SessionRow>> session(const QByteArray& tokenHash, Instant now);
    Status useSession(const QByteArray& tokenHash, Instant now);
    Status endSession(const QByteArray& tokenHash);
    Status endSessions(StaffId staff);

    /// The device under its id, or a new one; a code is never given twice, and two members of staff on one device have two.
    Result<DeviceRow> obtainDevice(DeviceId wanted, StaffId staff, Instant now);
    /// Another code, after its 9,999 provisional numbers. NotFound for an unknown device.
    Result<DeviceRow> renewDeviceCode(DeviceId device, StaffId staff);
    Status noteSeq(DeviceId device, StaffId staff, std::int64_t seq, Instant now);

    /// Never shortens an opening that is there.
    Status grant(StaffId staff, const QUuid& subject, Instant until);
    Result<bool> isGranted(StaffId staff, const QUuid& subject, Instant now);
    Status endGrant(StaffId staff, const QUuid& subject);

    /// The number of this set of scopes in the history of a member of staff and role; a new one where it is not the last. `sent` names
    /// what the role is sent (types and fields): where that changed, every scope is to be filled anew.
    Result<int> scopeVersion(StaffId staff, Role role, const ScopeIds& scopes, Instant now, const QString& sent = {});
    /// What the rights of `before` (roles, scopes, places) were until a moment.
    Status keepStanding(const Staff& before, Instant until);
    struct Standing {
        Staff staff; ///< as it is now, with the rights of then
        Instant until;
    };
    Result<bool> hasLostRights(StaffId staff);
    /// The rights that `staff` had at a moment, where they are others now.
    Result<std::optional<Standing>> standingAt(const Staff& staff, Instant at);
    struct ScopeVersion {
        int version = 0;
        ScopeIds scopes;
        QString sent;
    };
    Result<std::optional<ScopeVersion>> lastScopeVersion(StaffId staff, Role role);
    /// Nothing for an unknown version.
    Result<std::optional<ScopeVersion>> scopesOfVersion(StaffId staff, Role role, int version);

private:
    Result<QString> nextDeviceCode();
    CenterCore& m_core;
};

/// Slows the guessing of passwords, by name and address, over all processes of a center: three wrong ones at once, then a wait of
/// 1, 2, 4 … 900 s after each.
class SignInDelay {
public:
    explicit SignInDelay(CenterCore& core) : m_core(core) { }
    /// Milliseconds until the next try is let in; 0: now. The same for names that do not exist.
    Result<std::int64_t> waitMs(const QString& name, const QString& address, Instant now);
    Status noteFailure(const QString& name, const QString& address, Instant now);
    Status noteSuccess(const QString& name, const QString& address);
    /// Forgets failures of more than a day ago.
    Status sweep(Instant now);

private:
    QByteArray who(const QString& name, const QString& address) const;
    CenterCore& m_core;
};

} // namespace huimin
