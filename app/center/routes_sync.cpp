#include "app/center/caller.h"
#include "app/center/http/hinthub.h"
#include "app/center/routes.h"
#include "app/center/session.h"
#include "models/registry/access.h"
#include "models/registry/types.h"
#include "models/store/centerfeed.h"
#include <QCryptographicHash>

namespace huimin {
namespace {

/// What the caller's desk is sent: the types of his role, each projected by its plan.
FeedAudience audienceOf(const Caller& caller, CenterParts& parts)
{
    FeedAudience audience;
    audience.staff = caller.actor.staff;
    audience.role = caller.actor.role;
    audience.device = caller.actor.device;
    audience.scopes = caller.actor.scopes;
    audience.leaseUntil = leaseUntil(caller.actor.role, parts.clock.now());
    QHash<QByteArray, FieldPlan> plans;
    QCryptographicHash sent(QCryptographicHash::Sha256);
    for (const Schema* schema : recordTypes()) {
        FieldPlan plan = planFor(caller.actor, *schema);
        if (!plan.isSent())
            continue;
        audience.view.types.push_back(schema->type);
        sent.addData(QByteArray(schema->type));
        for (const Field& field : schema->fields)
            sent.addData(QByteArray(field.name) + QByteArray::number(static_cast<int>(plan.of(field))));
        plans.insert(schema->type, std::move(plan));
    }
    audience.sent = QString::fromLatin1(sent.result().toHex().left(16));
    audience.view.row = [plans](const RecordText& record) -> std::optional<QByteArray> {
        const auto plan = plans.constFind(record.type);
        return plan == plans.cend() ? std::nullopt : project(*plan, record);
    };
    return audience;
}

http::Response lines(const QByteArray& body)
{
    http::Response response;
    response.headers.set("Content-Type", "application/x-ndjson");
    response.body = body;
    return response;
}

Result<int> numberIn(const http::Parameters& query, QStringView name, int otherwise, int least, int most)
{
    const auto text = query.find(name);
    if (!text)
        return otherwise;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    Error error { ErrorCode::BadRequest };
    error.fields << FieldIssue { QLatin1Char('/') + name.toString(), QStringLiteral("range") };
    return error;
}

Result<http::Response> changes(const Caller& caller, const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    constexpr int most = 500;
    FeedLimits limits;
    auto limit = numberIn(request.query, u"limit", most, 1, most);
    if (!limit)
        return limit.error();
    limits.lines = *limit;
    CenterFeed feed(parts.database, connection);
    auto body = feed.changes(audienceOf(caller, parts), request.query.value(u"cursor").toLatin1(), limits);
    if (!body)
        return body.error();
    return lines(*body);
}

Result<http::Response> snapshot(const Caller& caller, const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    auto scope = numberIn(request.query, u"scope", 0, 1, INT_MAX);
    if (!scope)
        return scope.error();
    std::optional<std::int64_t> at;
    if (const auto text = request.query.find(u"at")) {
        bool isNumber = false;
        at = text->toLongLong(&isNumber);
        if (!isNumber || *at < 0) {
            Error error { ErrorCode::BadRequest };
            error.fields << FieldIssue { QStringLiteral("/at"), QStringLiteral("range") };
            return error;
        }
    }
    CenterFeed feed(parts.database, connection);
    auto body = feed.snapshot(audienceOf(caller, parts), *scope, request.query.value(u"after").toLatin1(), at);
    if (!body)
        return body.error();
    return lines(*body);
}

/// The name of a scope in the hub: its id in the database.
QByteArray hubScope(int id) { return QByteArray::number(id); }
} // namespace

void addSyncRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Get, "/v1/changes", signedIn(parts, [&parts](const Caller& caller, const http::Request& request, CenterConnection& connection) { return changes(caller, request, connection, parts); }), 0, 0.75 });
    // Snapshots are the first to be shed under load.
    router.add({ Method::Get, "/v1/snapshot", signedIn(parts, [&parts](const Caller& caller, const http::Request& request, CenterConnection& connection) { return snapshot(caller, request, connection, parts); }), 0, 0.5 });
    router.add({ Method::Get, "/v1/hints", [&parts](http::Request request, http::Reply reply) {
        auto caller = callerOf(request, parts);
        if (!caller) {
            reply.send(caller.error());
            return;
        }
        auto moment = parts.connection(request).snapshot();
        if (!moment) {
            reply.send(moment.error());
            return;
        }
        const FeedView nothing {};
        auto head = FeedReader(**moment, nothing).head();
        if (!head) {
            reply.send(head.error());
            return;
        }
        QList<QByteArray> scopes;
        for (const int scope : caller->scopes)
            scopes << hubScope(scope);
        reply.send(http::EventResponse { parts.hints.subscribe(caller->tokenHash, scopes, head->seq) });
    } });
}

} // namespace huimin
