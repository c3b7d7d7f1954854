#pragma once
#include "app/center/centerparts.h"
#include "app/center/http/router.h"
#include "models/commands/command.h"
#include "models/store/accounts.h"

namespace huimin {

/// Who makes a request, with the scopes of the role chosen at sign-in.
struct Caller {
    Actor actor;
    QByteArray tokenHash;
    SessionRow session;
    ScopeIds scopes; ///< ids of actor.scopes that the database knows, rising
};

/// SHA-256 of a token; what the database keeps of it.
QByteArray tokenHashOf(const QByteArray& token);

/// The caller of a request by its bearer token: NotSignedIn, or SlowDown with `retryAfter` over the rate of a session. Moves the idle
/// time of the session on, at most once a minute.
Result<Caller> callerOf(const http::Request& request, CenterParts& parts);

/// An action that needs a session.
using SignedInAction = std::function<Result<http::Response>(const Caller& caller, const http::Request& request, CenterConnection& connection)>;
http::Route::Action signedIn(CenterParts& parts, SignedInAction action);

/// The `{id}` of a path; NotFound where it is none.
Result<QUuid> idOf(const http::Request& request);

} // namespace huimin
