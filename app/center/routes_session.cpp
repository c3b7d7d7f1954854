#include "app/center/caller.h"
#include "app/center/routes.h"
#include "app/center/session.h"
#include "models/registry/actor.h"
#include "models/store/auditlog.h"
#include "models/store/naturalkeys.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <semaphore>

namespace huimin {
namespace {

struct SignInBody {
    QString name;
    QString password;
    std::optional<Role> role;
    std::optional<DeviceId> device;
    bool operator==(const SignInBody&) const = default;
};
constexpr auto signInFields = fieldList(field<&SignInBody::name>("登录名", Required, 60), field<&SignInBody::password>("密码", Required, 200),
    field<&SignInBody::role>("角色", Public), field<&SignInBody::device>("设备", Public));

const Schema& signInSchema()
{
    static const Schema schema { "SignIn", signInFields, [] { return std::shared_ptr<void>(std::make_shared<SignInBody>()); } };
    return schema;
}

/// Two passwords are checked at a time: each takes 128 MiB.
std::counting_semaphore<2> passwordChecks(2);

/// What an unknown name is checked against, so that it takes as long as a known one; nobody's password.
const QString nobody = QStringLiteral("$scrypt$ln=17,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

Result<bool> checkSlowly(const QString& password, const QString& kept)
{
    passwordChecks.acquire();
    auto result = isPassword(password, kept);
    passwordChecks.release();
    return result;
}

QJsonValue idOrNull(const QUuid& id) { return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(uuidText(id)); }

QJsonObject staffJson(const Staff& staff, const Actor& actor, CenterCore& core)
{
    QJsonArray roles;
    for (const Role role : staff.roles)
        roles.append(enumText(role));
    QJsonArray scopes;
    for (const ScopeRef& scope : actor.scopes) {
        const auto id = core.scopes.find(scope);
        if (id && *id != 0)
            scopes.append(QJsonObject { { QStringLiteral("id"), *id }, { QStringLiteral("kind"), scope.kind }, { QStringLiteral("ref"), scope.ref } });
    }
    QJsonArray streets;
    for (const QString& street : actor.streets)
        streets.append(street);
    return { { QStringLiteral("id"), staff.id.text() }, { QStringLiteral("staffNo"), staff.staffNo }, { QStringLiteral("name"), staff.name },
        { QStringLiteral("role"), enumText(actor.role) }, { QStringLiteral("roles"), roles }, { QStringLiteral("hallId"), idOrNull(staff.hallId.uuid) },
        { QStringLiteral("windowId"), idOrNull(staff.windowId.uuid) }, { QStringLiteral("departmentId"), idOrNull(staff.departmentId.uuid) },
        { QStringLiteral("departmentCode"), actor.departmentCode }, { QStringLiteral("health"), actor.health },
        { QStringLiteral("streets"), streets }, { QStringLiteral("scopes"), scopes } };
}

Result<http::Response> signIn(const http::Request& request, CenterParts& parts)
{
    SignInBody body;
    HUIMIN_TRY(readJson(signInSchema(), &body, request.body, Strictness::Strict));
    CenterConnection& connection = parts.connection(request);
    const auto secondsToWait = [&]() -> Result<int> {
        auto ms = SignInDelay(connection.core()).waitMs(body.name, request.peer, parts.clock.now());
        return ms ? Result<int>(static_cast<int>((*ms + 999) / 1000)) : Result<int>(ms.error());
    };
    auto wait = secondsToWait();
    if (!wait)
        return wait.error();
    if (*wait > 0)
        return Error { ErrorCode::SlowDown, { { QStringLiteral("retryAfter"), *wait } } };
    auto holder = connection.reader().holder(keyOf::loginName(body.name));
    if (!holder)
        return holder.error();
    std::optional<Staff> staff;
    QString kept = nobody;
    if (*holder) {
        auto found = load<Staff>(connection.reader(), (*holder)->id);
        if (!found)
            return found.error();
        staff = *found;
        if (staff) {
            auto password = Accounts(connection.core()).keptPassword(staff->id);
            if (!password)
                return password.error();
            kept = password->value_or(nobody);
        }
    }
    auto right = checkSlowly(body.password, kept);
    if (!right)
        return right.error();
    if (!*right || !staff || !staff->active || staff->roles.empty()) {
        HUIMIN_TRY(connection.write([&](CenterTransaction& transaction) -> Status {
            return SignInDelay(transaction.core()).noteFailure(body.name, request.peer, transaction.at());
        }));
        wait = secondsToWait();
        if (!wait)
            return wait.error();
        Error error { ErrorCode::BadCredentials };
        if (*wait > 0)
            error.members.insert(QStringLiteral("retryAfter"), *wait);
        return error;
    }
    const Role role = body.role.value_or(staff->roles.front());
    const DeviceId device = body.device && !body.device->isNull() ? *body.device : DeviceId(newUuid(parts.clock, parts.random));
    auto actor = actorOf(connection.reader(), staff->id, role, device);
    if (!actor)
        return actor.error();
    const QByteArray token = parts.random.bytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Instant now = parts.clock.now();
    const SessionRow session { staff->id, role, device, now, now, now.plusMs(Accounts::longestMs) };
    auto opened = connection.write([&](CenterTransaction& transaction) -> Result<DeviceRow> {
        Accounts accounts(transaction.core());
        HUIMIN_TRY(SignInDelay(transaction.core()).noteSuccess(body.name, request.peer));
        HUIMIN_TRY(accounts.openSession(tokenHashOf(token), session));
        AuditEntry entry;
        entry.at = now;
        entry.by = staff->id;
        entry.role = role;
        entry.device = device;
        entry.action = QStringLiteral("SignIn");
        entry.recordKind = QStringLiteral("Staff");
        entry.recordId = staff->id.uuid;
        HUIMIN_TRY(AuditLog(transaction.core()).append(entry));
        return accounts.obtainDevice(device, staff->id, now);
    });
    if (!opened)
        return opened.error();
    const Secret deviceKey = hkdfKey(parts.database.options().key.subkey("device"), (uuidText(device.uuid) + QLatin1Char('|') + staff->id.text()).toStdString());
    const QJsonObject answer { { QStringLiteral("token"), QString::fromLatin1(token) },
        { QStringLiteral("expires"), static_cast<qint64>(session.expiresAt.us) }, { QStringLiteral("staff"), staffJson(*staff, *actor, connection.core()) },
        { QStringLiteral("device"), device.text() }, { QStringLiteral("epoch"), uuidText(parts.database.epoch()) },
        { QStringLiteral("schema"), 1 }, { QStringLiteral("serverTime"), static_cast<qint64>(now.us) },
        { QStringLiteral("leaseUntil"), static_cast<qint64>(leaseUntil(role, now).us) },
        { QStringLiteral("deviceKey"), QString::fromLatin1(deviceKey.view().toByteArray().toHex()) }, { QStringLiteral("deviceCode"), opened->code } };
    return http::Response::json(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}
} // namespace

Instant leaseUntil(Role role, Instant now)
{
    constexpr std::int64_t hour = 60 * 60'000;
    switch (role) {
    case Role::Grid:
        return now.plusMs(72 * hour);
    case Role::Admin:
        return now;
    case Role::Clerk:
    case Role::Officer:
    case Role::Supervisor:
        return now.plusMs(24 * hour);
    }
    return now;
}

void addSessionRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Post, "/v1/session", [&parts](http::Request request, http::Reply reply) { reply.send(signIn(request, parts)); }, 8 * 1024 });
    router.add({ Method::Delete, "/v1/session", signedIn(parts, [&parts](const Caller& caller, const http::Request&, CenterConnection& connection) -> Result<http::Response> {
        const QByteArray hash = caller.tokenHash;
        HUIMIN_TRY(connection.write([&](CenterTransaction& transaction) -> Status { return Accounts(transaction.core()).endSession(hash); }));
        parts.hints.end(hash);
        return http::Response::empty(204);
    }) });
}

} // namespace huimin
