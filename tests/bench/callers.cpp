#include "tests/bench/callers.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <thread>

namespace huimin::bench {
namespace {
/// The center allows a session 50 requests a second and 200 at once; a little less, over so many sessions, is never refused.
constexpr int sessions = 8;
constexpr int perSessionASecond = 45;
} // namespace

Status Callers::signIn(HttpRoad& road, const QString& name, const QString& password)
{
    for (int i = 0; i < sessions; ++i) {
        const QJsonObject body { { QStringLiteral("name"), name }, { QStringLiteral("password"), password },
            { QStringLiteral("device"), QUuid::createUuid().toString(QUuid::WithoutBraces) } };
        const auto answer = road.send("POST", "/v1/session", {}, QJsonDocument(body).toJson(QJsonDocument::Compact));
        if (!answer)
            return answer.error();
        if (answer->status != 200 && answer->status != 201)
            return Error { ErrorCode::BadCredentials, {}, {}, QStringLiteral("the center did not let us in: %1").arg(answer->status) };
        m_tokens.push_back(QJsonDocument::fromJson(answer->body).object().value(QStringLiteral("token")).toString().toLatin1());
    }
    m_clock.start();
    return {};
}

QByteArray Callers::next()
{
    const qint64 due = m_given * 1000 / (sessions * perSessionASecond);
    while (m_clock.elapsed() < due)
        std::this_thread::yield();
    return m_tokens[static_cast<std::size_t>(m_given++) % m_tokens.size()];
}

Result<Exchange> measure(HttpRoad& road, Callers& callers, const QByteArray& method, const QByteArray& path, const QByteArray& body)
{
    const QByteArray token = callers.next();
    QElapsedTimer timer;
    timer.start();
    const auto answer = road.send(method, path, token, body);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return Error { ErrorCode::Internal, {}, {}, QStringLiteral("%1 answered %2").arg(QString::fromLatin1(method + ' ' + path)).arg(answer->status) };
    return Exchange { ms, answer->body };
}

} // namespace huimin::bench
