#include "tests/bench/queuebench.h"
#include "tests/bench/callers.h"
#include "tests/bench/figures.h"
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace huimin::bench {
namespace {
constexpr int queueRounds = 40;
constexpr const char* shippedDays = ":/huimin/calendar/holidays_2018_2026.csv";
constexpr int holidayAhead = 14;

Result<QJsonObject> read(HttpRoad& road, Callers& callers, const QByteArray& path)
{
    const auto answer = measure(road, callers, "GET", path, {});
    if (!answer)
        return answer.error();
    return QJsonDocument::fromJson(answer->body).object();
}
} // namespace

Status benchQueues(const char* figure, const QString& url, const QString& name, const QString& password)
{
    HttpRoad road;
    HUIMIN_TRY(road.connectTo(url));
    Callers callers;
    HUIMIN_TRY(callers.signIn(road, name, password));
    const auto queues = read(road, callers, "/v1/queues");
    if (!queues)
        return queues.error();
    std::vector<Measured> kinds { { QStringLiteral("counts"), {} } };
    std::vector<QByteArray> paths { "/v1/queues" };
    std::vector<QByteArray> matters;
    qint64 counted = 0;
    for (const auto& each : queues->value(QStringLiteral("queues")).toArray()) {
        const QString id = each.toObject().value(QStringLiteral("id")).toString();
        counted += each.toObject().value(QStringLiteral("count")).toInteger();
        kinds.push_back({ id, {} });
        paths.push_back("/v1/matters?limit=50&queue=" + id.toLatin1());
        const auto page = read(road, callers, paths.back());
        if (!page)
            return page.error();
        for (const auto& matter : page->value(QStringLiteral("matters")).toArray())
            matters.push_back("/v1/matters/" + matter.toObject().value(QStringLiteral("id")).toString().toLatin1());
    }
    if (matters.empty())
        return Error { ErrorCode::NotFound, {}, {}, QStringLiteral("the queues are empty") };
    say(QStringLiteral("%1 in the queues of the caller").arg(counted));
    std::vector<double> baseline;
    std::size_t next = 0;
    for (int round = -1; round < queueRounds; ++round) // the first one warms up
        for (std::size_t k = 0; k < paths.size(); ++k) {
            const auto page = measure(road, callers, "GET", paths[k], {});
            if (!page)
                return page.error();
            const auto one = measure(road, callers, "GET", matters[next++ % matters.size()], {});
            if (!one)
                return one.error();
            if (round < 0)
                continue;
            kinds[k].ms.push_back(page->ms);
            baseline.push_back(one->ms);
        }
    const auto all = sayKinds(kinds);
    printFigure(figure, percentile(all, 0.99), "ms p99", percentile(baseline, 0.99));
    return {};
}

Status importCalendar(const QString& url, const QString& name, const QString& password)
{
    QFile file(QString::fromLatin1(shippedDays));
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, {}, {}, file.fileName() };
    const QDate today = QDate::currentDate();
    QDate added = today.addDays(holidayAhead);
    while (added.dayOfWeek() > 5)
        added = added.addDays(1);
    const QString year = QString::number(added.year()) + QLatin1Char('-');
    QString csv = QStringLiteral("date,type\n");
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
        if (line.startsWith(year) && !line.startsWith(added.toString(Qt::ISODate)))
            csv += line.section(QLatin1Char(','), 0, 1) + QLatin1Char('\n');
    csv += added.toString(Qt::ISODate) + QStringLiteral(",holiday\n");

    HttpRoad road;
    HUIMIN_TRY(road.connectTo(url));
    const QJsonObject who { { QStringLiteral("name"), name }, { QStringLiteral("password"), password },
        { QStringLiteral("device"), QUuid::createUuid().toString(QUuid::WithoutBraces) } };
    const auto session = road.send("POST", "/v1/session", {}, QJsonDocument(who).toJson(QJsonDocument::Compact));
    if (!session)
        return session.error();
    const QJsonObject in = QJsonDocument::fromJson(session->body).object();
    const QJsonObject command { { QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces) }, { QStringLiteral("type"), QStringLiteral("ImportCalendar") },
        { QStringLiteral("entity"), QJsonObject { { QStringLiteral("type"), QStringLiteral("CalendarYear") }, { QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces) } } },
        { QStringLiteral("body"), QJsonObject { { QStringLiteral("csv"), csv } } } };
    const QJsonObject batch { { QStringLiteral("epoch"), in.value(QStringLiteral("epoch")) }, { QStringLiteral("commands"), QJsonArray { command } } };
    const auto answer = road.send("POST", "/v1/commands", in.value(QStringLiteral("token")).toString().toLatin1(), QJsonDocument(batch).toJson(QJsonDocument::Compact));
    if (!answer)
        return answer.error();
    const QJsonObject result = QJsonDocument::fromJson(answer->body).object().value(QStringLiteral("results")).toArray().at(0).toObject();
    if (result.value(QStringLiteral("state")).toString() != QLatin1String("applied"))
        return Error { ErrorCode::Internal, {}, {}, QStringLiteral("the calendar was not taken: %1 %2").arg(answer->status).arg(QString::fromUtf8(answer->body)) };
    return {};
}

} // namespace huimin::bench
