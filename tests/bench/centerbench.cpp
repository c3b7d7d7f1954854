#include "tests/bench/centerbench.h"
#include "tests/bench/callers.h"
#include "tests/bench/figures.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin::bench {
namespace {
constexpr int centerRounds = 2;
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
