#pragma once
#include "models/base/ids.h"
#include "models/store/syncstore.h"
#include "models/sync/transport.h"

/// The protocol's texts (GET /v1/changes, /v1/snapshot, POST /v1/commands, /v1/session) and their forms in memory. Pure.
/// Whatever is not exactly what the protocol says is CenterGarbage as a whole: a cut answer must not look like a short one.
namespace huimin::wire {

Result<ChangesPage> changesPage(const QByteArray& body);
Result<SnapshotPage> snapshotPage(const QByteArray& body, int scope);

struct CommandResults {
    std::vector<CommandAnswer> results;
    Instant serverTime;
};
QByteArray commandBatch(const QString& epoch, const std::vector<Command>& commands);
/// One result a command of the batch, in its order.
Result<CommandResults> commandResults(const QByteArray& body, const std::vector<Command>& batch);

/// The answer to a sign-in.
struct Session {
    QByteArray token;
    Instant expires;
    Actor actor;
    QString epoch;
    int schema = 0;
    Instant serverTime;
    Instant leaseUntil;
    QByteArray deviceKey; ///< 32 bytes
    QString deviceCode;
};
QByteArray signInBody(const QString& name, const QString& password, std::optional<Role> role, DeviceId device);
Result<Session> session(const QByteArray& body);
/// The `staff` part of a session, as it is kept for opening the desk without the center.
QByteArray actorJson(const Actor& actor);
Result<Actor> actorFromJson(const QByteArray& json);

} // namespace huimin::wire
