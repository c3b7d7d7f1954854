#include "tests/bench/centerbench.h"
#include "tests/bench/figures.h"
#include "tests/bench/httproad.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <deque>
#include <thread>

namespace huimin::bench {
namespace {
/// The center allows a session 50 requests a second and 200 at once; a little less, over so many sessions, is never refused.
constexpr int sessions = 8;
constexpr int perSessionASecond = 45;
constexpr int centerRounds = 2;

/// Signed in several times, as several desks.
class Callers {
public:
    Status signIn(HttpRoad& road, const QString& name, const QString& password)
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
    /// Waits until one of them may ask again.
    QByteArray next()
    {
        const qint64 due = m_given * 1000 / (sessions * perSessionASecond);
        while (m_clock.elapsed() < due)
            std::this_thread::yield();
        return m_tokens[static_cast<std::size_t>(m_given++) % m_tokens.size()];
    }

private:
    std::vector<QByteArray> m_tokens;
    QElapsedTimer m_clock;
    qint64 m_given = 0;
};

struct Exchange {
    double ms = 0;
    QByteArray body {};
};

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
} // namespace

Status benchCenter(const char* figure, const QString& url, const QString& name, const QString& password, const Terms& terms)
{
    HttpRoad road;
    HUIMIN_TRY(road.connectTo(url));
    Callers callers;
    HUIMIN_TRY(callers.signIn(road, name, password));

    // Who can be read at all; a person outside the scopes cannot.
    std::vector<QByteArray> paths;
    for (const QUuid& id : terms.residents) {
        const QByteArray path = "/v1/residents/" + id.toByteArray(QUuid::WithoutBraces);
        const auto answer = road.send("GET", path, callers.next(), {});
        if (!answer)
            return answer.error();
        if (answer->status == 200)
            paths.push_back(path);
    }
    if (paths.empty())
        return Error { ErrorCode::NotFound, {}, {}, QStringLiteral("the caller may read none of the residents") };
    say(QStringLiteral("%1 of %2 residents are the caller's own").arg(paths.size()).arg(terms.residents.size()));

    std::vector<double> baseline;
    std::vector<Measured> kinds(terms.kinds.size());
    std::vector<int> empty(terms.kinds.size());
    std::size_t read = 0;
    for (int round = -1; round < centerRounds; ++round) // the first one warms up
        for (std::size_t k = 0; k < terms.kinds.size(); ++k) {
            kinds[k].kind = terms.kinds[k].kind;
            for (const QString& text : terms.kinds[k].texts) {
                const QJsonObject body { { QStringLiteral("q"), text }, { QStringLiteral("limit"), 20 } };
                const auto found = measure(road, callers, "POST", "/v1/lookup", QJsonDocument(body).toJson(QJsonDocument::Compact));
                if (!found)
                    return found.error();
                const auto one = measure(road, callers, "GET", paths[read++ % paths.size()], {});
                if (!one)
                    return one.error();
                if (round < 0) {
                    if (QJsonDocument::fromJson(found->body).object().value(QStringLiteral("results")).toArray().isEmpty())
                        ++empty[k];
                    continue;
                }
                kinds[k].ms.push_back(found->ms);
                baseline.push_back(one->ms);
            }
        }
    for (std::size_t k = 0; k < kinds.size(); ++k)
        if (empty[k] != 0)
            say(QStringLiteral("  %1: %2 of %3 found nobody").arg(kinds[k].kind).arg(empty[k]).arg(terms.kinds[k].texts.size()));
    const auto all = sayKinds(kinds);
    say(QStringLiteral("  %1 p50 %2 ms, p99 %3 ms; all terms p50 %4 ms").arg(QStringLiteral("by key"), -24).arg(percentile(baseline, 0.5), 0, 'f', 3)
            .arg(percentile(baseline, 0.99), 0, 'f', 3).arg(percentile(all, 0.5), 0, 'f', 3));
    printFigure(figure, percentile(all, 0.99), "ms p99", percentile(baseline, 0.99));
    return {};
}

} // namespace huimin::bench
