#include "app/center/caller.h"
#include <QCryptographicHash>

namespace huimin {
namespace {
constexpr std::int64_t useStepMs = 60'000; ///< how exactly idleness is kept: a write a minute at most
}

QByteArray tokenHashOf(const QByteArray& token) { return QCryptographicHash::hash(token, QCryptographicHash::Sha256); }

Result<Caller> callerOf(const http::Request& request, CenterParts& parts)
{
    const QByteArray header = request.headers.value("Authorization");
    if (header.size() < 8 || header.left(7).toLower() != "bearer ")
        return Error { ErrorCode::NotSignedIn };
    Caller caller;
    caller.tokenHash = tokenHashOf(header.mid(7).trimmed());
    if (const int wait = parts.rates.take(caller.tokenHash))
        return Error { ErrorCode::SlowDown, { { QStringLiteral("retryAfter"), wait } } };
    CenterConnection& connection = parts.connection(request);
    Accounts accounts(connection.core());
    const Instant now = parts.clock.now();
    auto session = accounts.session(caller.tokenHash, now);
    if (!session)
        return session.error();
    if (!*session)
        return Error { ErrorCode::NotSignedIn };
    caller.session = **session;
    auto kept = parts.actors.obtain(connection, caller.session);
    if (!kept)
        return kept.error();
    caller.actor = std::move(kept->actor);
    caller.scopes = std::move(kept->scopes);
    if (now.ms() - caller.session.usedAt.ms() > useStepMs) {
        const QByteArray hash = caller.tokenHash;
        const auto used = connection.write([&](CenterTransaction& transaction) -> Status { return Accounts(transaction.core()).useSession(hash, now); });
        if (!used)
            return used.error();
    }
    return caller;
}

http::Route::Action signedIn(CenterParts& parts, SignedInAction action)
{
    return [&parts, action = std::move(action)](http::Request request, http::Reply reply) {
        auto caller = callerOf(request, parts);
        if (!caller) {
            reply.send(caller.error());
            return;
        }
        reply.send(action(*caller, request, parts.connection(request)));
    };
}

Result<QUuid> idOf(const http::Request& request)
{
    const QUuid id = uuidFromText(request.parameters.value(u"id"));
    if (id.isNull())
        return Error { ErrorCode::NotFound };
    return id;
}

} // namespace huimin
