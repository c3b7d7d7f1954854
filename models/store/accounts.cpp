#include "models/store/accounts.h"
#include "models/base/ownnumbers.h"
#include "models/base/valueops.h"
#include "models/commands/staffcommands.h"
#include "models/store/counters.h"
#include <algorithm>

namespace huimin {
namespace {
constexpr int deviceCodes = 31 * 31 * 31;
constexpr int freeTries = 3;
constexpr std::int64_t longestSignInWaitMs = 900'000;
constexpr std::int64_t forgetFailuresMs = 86'400'000;

std::int64_t waitAfter(std::int64_t failures)
{
    if (failures < freeTries)
        return 0;
    return std::min(longestSignInWaitMs, std::int64_t { 1000 } << std::min<std::int64_t>(failures - freeTries, 20));
}
} // namespace

Result<std::optional<QString>> Accounts::keptPassword(StaffId staff)
{
    auto cursor = m_core.sql.run("SELECT password FROM staff_secret WHERE staff = ?", staff);
    if (!cursor)
        return cursor.error();
    std::optional<QString> found;
    if (cursor->next())
        found = cursor->text(0);
    HUIMIN_TRY(cursor->end());
    return found;
}

Status Accounts::keepPassword(StaffId staff, const QString& kept, Instant at, bool demonstration)
{
    return m_core.sql.exec("INSERT INTO staff_secret(staff, password, demonstration, changed_at) VALUES(?, ?, ?, ?) ON CONFLICT (staff)"
                           " DO UPDATE SET password = excluded.password, demonstration = excluded.demonstration, changed_at = excluded.changed_at",
        staff, kept, demonstration, at);
}

Result<bool> Accounts::demonstrationPasswordStands()
{
    auto count = m_core.sql.number("SELECT count(*) FROM staff_secret WHERE demonstration = 1");
    if (!count)
        return count.error();
    return count->value_or(0) > 0;
}

Status Accounts::openSession(const QByteArray& tokenHash, const SessionRow& session)
{
    HUIMIN_TRY(m_core.sql.exec("DELETE FROM session WHERE staff = ? AND device = ?", session.staff, session.device));
    HUIMIN_TRY(m_core.sql.exec("DELETE FROM session WHERE expires_at < ?", session.createdAt));
    return m_core.sql.exec("INSERT INTO session(token, staff, role, device, created_at, used_at, expires_at) VALUES(?, ?, ?, ?, ?, ?, ?)", tokenHash,
        session.staff, enumText(session.role), session.device, session.createdAt, session.usedAt, session.expiresAt);
}

Result<std::optional<SessionRow>> Accounts::session(const QByteArray& tokenHash, Instant now)
{
    auto cursor = m_core.sql.run("SELECT staff, role, device, created_at, used_at, expires_at FROM session WHERE token = ?", tokenHash);
    if (!cursor)
        return cursor.error();
    std::optional<SessionRow> found;
    if (cursor->next()) {
        SessionRow row;
        row.staff = StaffId(cursor->uuid(0));
        row.role = enumFromText<Role>(cursor->text(1)).value_or(Role::Clerk);
        row.device = DeviceId(cursor->uuid(2));
        row.createdAt = Instant { cursor->integer(3) };
        row.usedAt = Instant { cursor->integer(4) };
        row.expiresAt = Instant { cursor->integer(5) };
        if (now < row.expiresAt && now.ms() - row.usedAt.ms() < idleMs)
            found = row;
    }
    HUIMIN_TRY(cursor->end());
    return found;
}

Status Accounts::useSession(const QByteArray& tokenHash, Instant now)
{
    return m_core.sql.exec("UPDATE session SET used_at = ? WHERE token = ?", now, tokenHash);
}

Status Accounts::endSession(const QByteArray& tokenHash) { return m_core.sql.exec("DELETE FROM session WHERE token = ?", tokenHash); }

Status Accounts::endSessions(StaffId staff) { return m_core.sql.exec("DELETE FROM session WHERE staff = ?", staff); }

// Spread over the range, so that the codes of neighbouring desks do not look alike: 11,897 and 31³ have no common divisor.
Result<QString> Accounts::nextDeviceCode()
{
    auto running = Counters(m_core).next(QStringLiteral("device"), QString());
    if (!running)
        return running.error();
    if (*running > deviceCodes)
        return Error { ErrorCode::Busy, {}, {}, QStringLiteral("all device codes are given") };
    return deviceCode(static_cast<int>(*running * 11'897 % deviceCodes));
}

Result<DeviceRow> Accounts::obtainDevice(DeviceId wanted, StaffId staff, Instant now)
{
    auto known = m_core.sql.run("UPDATE device SET seen_at = ? WHERE id = ? AND staff = ? RETURNING code, last_seq", now, wanted, staff);
    if (!known)
        return known.error();
    if (known->next())
        return DeviceRow { wanted, known->text(0), known->integer(1) };
    HUIMIN_TRY(known->end());
    auto code = nextDeviceCode();
    if (!code)
        return code.error();
    HUIMIN_TRY(m_core.sql.exec("INSERT INTO device(id, staff, code, last_seq, created_at, seen_at) VALUES(?, ?, ?, 0, ?, ?)", wanted, staff, *code, now, now));
    return DeviceRow { wanted, *code };
}

Result<DeviceRow> Accounts::renewDeviceCode(DeviceId device, StaffId staff)
{
    auto code = nextDeviceCode();
    if (!code)
        return code.error();
    auto renewed = m_core.sql.run("UPDATE device SET code = ? WHERE id = ? AND staff = ? RETURNING last_seq", *code, device, staff);
    if (!renewed)
        return renewed.error();
    if (!renewed->next())
        return Error { ErrorCode::NotFound };
    return DeviceRow { device, *code, renewed->integer(0) };
}

Status Accounts::noteSeq(DeviceId device, StaffId staff, std::int64_t seq, Instant now)
{
    return m_core.sql.exec("UPDATE device SET last_seq = ?, seen_at = ? WHERE id = ? AND staff = ? AND last_seq < ?", seq, now, device, staff, seq);
}

Status Accounts::grant(StaffId staff, const QUuid& subject, Instant until)
{
    return m_core.sql.exec("INSERT INTO subject_grant(staff, subject, until) VALUES(?, ?, ?) ON CONFLICT (staff, subject)"
                           " DO UPDATE SET until = excluded.until WHERE subject_grant.until < excluded.until",
        staff, subject, until);
}

Status Accounts::endGrant(StaffId staff, const QUuid& subject)
{
    return m_core.sql.exec("DELETE FROM subject_grant WHERE staff = ? AND subject = ?", staff, subject);
}

Result<bool> Accounts::isGranted(StaffId staff, const QUuid& subject, Instant now)
{
    auto until = m_core.sql.number("SELECT until FROM subject_grant WHERE staff = ? AND subject = ?", staff, subject);
    if (!until)
        return until.error();
    return until->has_value() && **until > now.us;
}

Result<std::optional<Accounts::ScopeVersion>> Accounts::lastScopeVersion(StaffId staff, Role role)
{
    auto cursor = m_core.sql.run("SELECT version, scopes, sent FROM scope_version WHERE staff = ? AND role = ? ORDER BY version DESC LIMIT 1", staff, enumText(role));
    if (!cursor)
        return cursor.error();
    std::optional<ScopeVersion> found;
    if (cursor->next())
        found = ScopeVersion { cursor->small(0), cursor->scopeIds(1), cursor->text(2) };
    HUIMIN_TRY(cursor->end());
    return found;
}

Result<int> Accounts::scopeVersion(StaffId staff, Role role, const ScopeIds& scopes, Instant now, const QString& sent)
{
    auto last = lastScopeVersion(staff, role);
    if (!last)
        return last.error();
    if (*last && (*last)->scopes == scopes && (*last)->sent == sent)
        return (*last)->version;
    const int version = *last ? (*last)->version + 1 : 1;
    // Two first polls at once: the later one runs again and finds the version of the other.
    auto made = m_core.sql.run("INSERT INTO scope_version(staff, role, version, scopes, sent, at) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", staff,
        enumText(role), version, scopes, sent, now);
    if (!made)
        return made.error();
    return made->affected() == 1 ? Result<int>(version) : Result<int>(runAgain(QStringLiteral("two versions of scopes were made at once")));
}

Result<std::optional<Accounts::ScopeVersion>> Accounts::scopesOfVersion(StaffId staff, Role role, int version)
{
    auto cursor = m_core.sql.run("SELECT scopes, sent FROM scope_version WHERE staff = ? AND role = ? AND version = ?", staff, enumText(role), version);
    if (!cursor)
        return cursor.error();
    std::optional<ScopeVersion> found;
    if (cursor->next())
        found = ScopeVersion { version, cursor->scopeIds(0), cursor->text(1) };
    HUIMIN_TRY(cursor->end());
    return found;
}

Status Accounts::keepStanding(const Staff& before, Instant until)
{
    const AssignStaffBody rights { before.roles, before.scopes, before.departmentId, before.hallId, before.windowId };
    return m_core.sql.exec("INSERT INTO staff_standing(staff, until, rights) VALUES(?, ?, ?) ON CONFLICT DO NOTHING", before.id, until,
        QString::fromUtf8(toJson(rights)));
}

Result<bool> Accounts::hasLostRights(StaffId staff)
{
    const auto count = m_core.sql.number("SELECT count(*) FROM staff_standing WHERE staff = ?", staff);
    if (!count)
        return count.error();
    return count->value_or(0) > 0;
}

Result<std::optional<Accounts::Standing>> Accounts::standingAt(const Staff& staff, Instant at)
{
    auto cursor = m_core.sql.run("SELECT until, rights FROM staff_standing WHERE staff = ? AND until > ? ORDER BY until LIMIT 1", staff.id, at);
    if (!cursor)
        return cursor.error();
    std::optional<Standing> found;
    if (cursor->next()) {
        auto rights = fromJson<AssignStaffBody>(cursor->text(1).toUtf8(), Strictness::Tolerant);
        if (!rights)
            return rights.error();
        found = Standing { staff, { cursor->integer(0) } };
        found->staff.roles = std::move(rights->roles);
        found->staff.scopes = std::move(rights->scopes);
        found->staff.departmentId = rights->departmentId;
        found->staff.hallId = rights->hallId;
        found->staff.windowId = rights->windowId;
    }
    HUIMIN_TRY(cursor->end());
    return found;
}

QByteArray SignInDelay::who(const QString& name, const QString& address) const
{
    return m_core.hashOf({ "signIn", name.toCaseFolded() + QLatin1Char('|') + address });
}

Result<std::int64_t> SignInDelay::waitMs(const QString& name, const QString& address, Instant now)
{
    auto row = m_core.sql.run("SELECT failures, last_at FROM sign_in_failure WHERE who = ?", who(name, address));
    if (!row)
        return row.error();
    std::int64_t wait = 0;
    if (row->next())
        wait = waitAfter(row->integer(0)) - (now.ms() - Instant { row->integer(1) }.ms());
    HUIMIN_TRY(row->end());
    return std::max<std::int64_t>(0, wait);
}

Status SignInDelay::noteFailure(const QString& name, const QString& address, Instant now)
{
    return m_core.sql.exec("INSERT INTO sign_in_failure(who, failures, last_at) VALUES(?, 1, ?) ON CONFLICT (who)"
                           " DO UPDATE SET failures = sign_in_failure.failures + 1, last_at = excluded.last_at",
        who(name, address), now);
}

Status SignInDelay::noteSuccess(const QString& name, const QString& address)
{
    return m_core.sql.exec("DELETE FROM sign_in_failure WHERE who = ?", who(name, address));
}

Status SignInDelay::sweep(Instant now) { return m_core.sql.exec("DELETE FROM sign_in_failure WHERE last_at < ?", now.plusMs(-forgetFailuresMs)); }

} // namespace huimin
