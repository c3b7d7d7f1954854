#include "app/center/caller.h"
#include "app/center/routes.h"
#include <QCryptographicHash>
#include <QFile>

namespace huimin {
namespace {

http::Response health()
{
    return http::Response::json(QByteArrayLiteral("{\"status\":\"ok\",\"version\":\"" HUIMIN_VERSION "\"}"));
}

/// A document that only changes with the program: with its ETag, 304 where the caller has it.
http::Response document(const http::Request& request, const QByteArray& text, const QByteArray& type)
{
    const QByteArray tag = '"' + QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(12).toHex() + '"';
    http::Response response;
    if (request.headers.value("If-None-Match") == tag)
        response = http::Response::empty(304);
    else
        response.body = text;
    response.headers.set("Content-Type", type);
    response.headers.set("ETag", tag);
    response.headers.set("Cache-Control", "no-cache");
    return response;
}
} // namespace

void addSystemRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Get, "/healthz", [](http::Request, http::Reply reply) { reply.send(health()); }, 0, 1.0, true });
    router.add({ Method::Get, "/readyz", [&parts](http::Request request, http::Reply reply) {
        // Any read that the database answers will do.
        const auto found = parts.connection(request).reader().fetch("Hall", QUuid(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        if (found)
            reply.send(health());
        else
            reply.send(Error { ErrorCode::Busy, { { QStringLiteral("retryAfter"), 2 } } });
    } });
    router.add({ Method::Get, "/metrics", [&parts](http::Request request, http::Reply reply) {
        // Without a session from this machine only; with one for administrators.
        if (request.headers.contains("Authorization") || !request.loopback) {
            auto caller = callerOf(request, parts);
            if (!caller) {
                reply.send(caller.error());
                return;
            }
            if (caller->actor.role != Role::Admin) {
                reply.send(Error { ErrorCode::ForbiddenRole });
                return;
            }
        }
        http::Response response = http::Response::text(parts.metrics.text());
        response.headers.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        reply.send(std::move(response));
    } });
    QFile file(QStringLiteral(":/huimin/api/openapi.yaml"));
    QByteArray contract;
    if (file.open(QIODevice::ReadOnly))
        contract = file.readAll();
    router.add({ Method::Get, "/v1/openapi.yaml", [contract](http::Request request, http::Reply reply) {
        reply.send(document(request, contract, "application/yaml"));
    }, 0, 1.0, true });
}

} // namespace huimin
