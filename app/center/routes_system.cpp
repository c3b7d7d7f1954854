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

Error queryIssue(const char* name, const char* code)
{
    Error error { ErrorCode::BadRequest };
    error.fields << FieldIssue { QLatin1Char('/') + QLatin1String(name), QString::fromLatin1(code) };
    return error;
}

/// The arithmetic of limits, for anybody to check: the working day that lies so many after a day.
Result<http::Response> workdays(const http::Request& request, CenterParts& parts)
{
    constexpr int most = 5000;
    for (const http::Parameter& parameter : request.query)
        if (parameter.name != QLatin1String("from") && parameter.name != QLatin1String("add"))
            return queryIssue("query", "unknown");
    const auto from = request.query.find(u"from");
    const auto add = request.query.find(u"add");
    if (!from || !add)
        return queryIssue(from ? "add" : "from", "required");
    const QDate date = from->size() == 10 ? QDate::fromString(*from, Qt::ISODate) : QDate();
    if (!date.isValid())
        return queryIssue("from", "format");
    bool isNumber = false;
    const int days = add->toInt(&isNumber);
    if (!isNumber || days < 0 || days > most)
        return queryIssue("add", isNumber ? "range" : "format");
    const auto calendar = parts.calendar.of(parts.connection(request).reader());
    if (!calendar)
        return calendar.error();
    const CountedDay counted = (*calendar)->addWorkdays(date, days);
    if (!counted.date.isValid())
        return queryIssue("from", "range");
    return http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("date");
        out.string(counted.date.toString(Qt::ISODate));
        out.key("provisional");
        out.boolean(counted.provisional);
        out.endObject();
    }));
}

QByteArray resourceText(const char* path)
{
    QFile file(QLatin1String(":/huimin/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    const QByteArray contract = resourceText("api/openapi.yaml");
    router.add({ Method::Get, "/v1/openapi.yaml", [contract](http::Request request, http::Reply reply) {
        reply.send(document(request, contract, "application/yaml"));
    }, 0, 1.0, true });
    const QByteArray states = resourceText("catalogue/matter_states.json");
    router.add({ Method::Get, "/v1/matters/states", [states](http::Request request, http::Reply reply) {
        reply.send(document(request, states, "application/json"));
    }, 0, 1.0, true });
    const QByteArray eventLoop = resourceText("catalogue/event_states.json");
    router.add({ Method::Get, "/v1/events/states", [eventLoop](http::Request request, http::Reply reply) {
        reply.send(document(request, eventLoop, "application/json"));
    }, 0, 1.0, true });
    router.add({ Method::Get, "/v1/calendar/workdays", [&parts](http::Request request, http::Reply reply) { reply.send(workdays(request, parts)); } });
}

} // namespace huimin
