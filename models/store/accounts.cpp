#include "models/store/accounts.h"
#include "models/base/valueops.h"
#include <QRegularExpression>
#include <openssl/crypto.h>

namespace huimin {
namespace {
constexpr int saltBytes = 16;
/// No I, O, S, V, Z: they are mistaken for 1, 0, 5, U and 2 on paper.
constexpr char codeLetters[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr int codeCount = 31 * 31 * 31;

Secret secretOf(const QString& password) { return Secret(password.normalized(QString::NormalizationForm_C).toUtf8()); }
} // namespace

Result<QString> hashPassword(const QString& password, Random& random, const ScryptCost& cost)
{
    const QByteArray salt = random.bytes(saltBytes);
    auto key = scryptKey(secretOf(password), salt, cost);
    if (!key)
        return key.error();
    return QStringLiteral("$scrypt$ln=%1,r=%2,p=%3$%4$%5").arg(cost.log2N).arg(cost.r).arg(cost.p)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(key->view().toByteArray().toBase64()));
}

Result<bool> isPassword(const QString& password, const QString& kept)
{
    static const QRegularExpression form(QStringLiteral("^\\$scrypt\\$ln=(\\d{1,2}),r=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)$"));
    const auto match = form.match(kept);
    if (!match.hasMatch())
        return false;
    const ScryptCost cost { match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt() };
    const QByteArray salt = QByteArray::fromBase64(match.captured(4).toLatin1());
    const QByteArray expected = QByteArray::fromBase64(match.captured(5).toLatin1());
    auto key = scryptKey(secretOf(password), salt, cost, static_cast<std::size_t>(expected.size()));
    if (!key)
        return key.error();
    return CRYPTO_memcmp(key->view().data(), expected.constData(), static_cast<std::size_t>(expected.size())) == 0;
}

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

Status Accounts::keepPassword(StaffId staff, const QString& kept, Instant at)
{
    return m_core.sql.exec("INSERT INTO staff_secret(staff, password, changed_at) VALUES(?, ?, ?)"
                           " ON CONFLICT (staff) DO UPDATE SET password = excluded.password, changed_at = excluded.changed_at",
        staff, kept, at);
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

Result<DeviceRow> Accounts::obtainDevice(DeviceId wanted, StaffId staff, Instant now)
{
    auto cursor = m_core.sql.run("SELECT code FROM device WHERE id = ?", wanted);
    if (!cursor)
        return cursor.error();
    std::optional<QString> code;
    if (cursor->next())
        code = cursor->text(0);
    HUIMIN_TRY(cursor->end());
    if (code) {
        HUIMIN_TRY(m_core.sql.exec("UPDATE device SET staff = ?, seen_at = ? WHERE id = ?", staff, now, wanted));
        return DeviceRow { wanted, *code };
    }
    auto next = m_core.sql.number("INSERT INTO counter(kind, ref, value) VALUES('device', '', 1)"
                                  " ON CONFLICT (kind, ref) DO UPDATE SET value = counter.value + 1 RETURNING value");
    if (!next)
        return next.error();
    // Spread over the range, so that codes of neighbouring desks do not look alike: 11,897 and 31³ have no common divisor.
    const int spread = static_cast<int>((**next * 11'897) % codeCount);
    QString fresh;
    for (const int place : { spread / 961, spread / 31 % 31, spread % 31 })
        fresh += QLatin1Char(codeLetters[place]);
    HUIMIN_TRY(m_core.sql.exec("INSERT INTO device(id, code, staff, seen_at) VALUES(?, ?, ?, ?)", wanted, fresh, staff, now));
    return DeviceRow { wanted, fresh };
}

Status Accounts::grant(StaffId staff, const QUuid& subject, Instant until)
{
    return m_core.sql.exec("INSERT INTO subject_grant(staff, subject, until) VALUES(?, ?, ?)"
                           " ON CONFLICT (staff, subject) DO UPDATE SET until = excluded.until",
        staff, subject, until);
}

Result<bool> Accounts::isGranted(StaffId staff, const QUuid& subject, Instant now)
{
    auto until = m_core.sql.number("SELECT until FROM subject_grant WHERE staff = ? AND subject = ?", staff, subject);
    if (!until)
        return until.error();
    return until->has_value() && **until > now.us;
}

Result<int> Accounts::scopeVersion(StaffId staff, Role role, const ScopeIds& scopes, Instant now)
{
    auto cursor = m_core.sql.run("SELECT version, scopes FROM scope_version WHERE staff = ? AND role = ? ORDER BY version DESC LIMIT 1", staff, enumText(role));
    if (!cursor)
        return cursor.error();
    int last = 0;
    bool same = false;
    if (cursor->next()) {
        last = cursor->small(0);
        same = cursor->scopeIds(1) == scopes;
    }
    HUIMIN_TRY(cursor->end());
    if (same)
        return last;
    HUIMIN_TRY(m_core.sql.exec("INSERT INTO scope_version(staff, role, version, scopes, at) VALUES(?, ?, ?, ?, ?)", staff, enumText(role), last + 1, scopes, now));
    return last + 1;
}

Result<std::optional<ScopeIds>> Accounts::scopesOfVersion(StaffId staff, Role role, int version)
{
    auto cursor = m_core.sql.run("SELECT scopes FROM scope_version WHERE staff = ? AND role = ? AND version = ?", staff, enumText(role), version);
    if (!cursor)
        return cursor.error();
    std::optional<ScopeIds> found;
    if (cursor->next())
        found = cursor->scopeIds(0);
    HUIMIN_TRY(cursor->end());
    return found;
}

} // namespace huimin
