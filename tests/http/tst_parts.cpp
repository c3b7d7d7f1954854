#include "app/center/http/endpoint.h"
#include "app/center/http/log.h"
#include "app/center/http/metrics.h"
#include "app/center/http/problem.h"
#include "app/center/http/router.h"
#include "app/center/http/wire.h"
#include "app/center/http/workerpool.h"
#include "models/base/errortext.h"
#include "tests/support/testregistry.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <atomic>
#include <set>

using namespace huimin;
using namespace huimin::http;

/// The parts that need no socket.
class TestParts : public QObject {
    Q_OBJECT
    static QString answerOf(Router& router, Method method, const QByteArray& path)
    {
        QString said;
        Request request;
        request.method = method;
        request.path = path;
        router.handle(request, Reply::into([&](const Answer& answer) {
            if (const auto* response = std::get_if<Response>(&answer))
                said = QString::fromUtf8(response->body);
            else if (const auto* error = std::get_if<Error>(&answer))
                said = errorName(error->code) + u' ' + error->members.value(QStringLiteral("allow")).toString();
        }));
        return said.trimmed();
    }

private Q_SLOTS:
    void routesAreFoundByTheirTemplate()
    {
        Router router;
        const auto say = [](const char* what) {
            return [what](Request request, Reply reply) {
                QByteArray text = QByteArray(what) + ' ' + request.route;
                for (const Parameter& parameter : request.parameters)
                    text += ' ' + parameter.name.toUtf8() + '=' + parameter.value.toUtf8();
                reply.send(Response::text(text));
            };
        };
        QVERIFY(router.add({ Method::Get, "/v1/matters/{id}", say("matter") }));
        QVERIFY(router.add({ Method::Get, "/v1/matters/states", say("states") }));
        QVERIFY(router.add({ Method::Get, "/v1/matters", say("list") }));
        QVERIFY(router.add({ Method::Post, "/v1/matters", say("make") }));
        QVERIFY(router.add({ Method::Get, "/v1/{kind}/{id}/profile", say("profile") }));
        QVERIFY(!router.add({ Method::Get, "/v1/matters", say("again") }));
        QVERIFY(!router.add({ Method::Put, "/v1/matters/{number}", say("other name") }));
        QCOMPARE(answerOf(router, Method::Get, "/v1/matters"), QStringLiteral("list /v1/matters"));
        QCOMPARE(answerOf(router, Method::Head, "/v1/matters"), QStringLiteral("list /v1/matters"));
        QCOMPARE(answerOf(router, Method::Post, "/v1/matters"), QStringLiteral("make /v1/matters"));
        QCOMPARE(answerOf(router, Method::Get, "/v1/matters/states"), QStringLiteral("states /v1/matters/states"));
        QCOMPARE(answerOf(router, Method::Get, "/v1/matters/%E5%BC%A0%2F1"), QStringLiteral("matter /v1/matters/{id} id=张/1"));
        QCOMPARE(
            answerOf(router, Method::Get, "/v1/matters/7/profile"), QStringLiteral("profile /v1/{kind}/{id}/profile kind=matters id=7"));
        QCOMPARE(answerOf(router, Method::Get, "/v1/matters/"), QStringLiteral("not-found"));
        QCOMPARE(answerOf(router, Method::Get, "/v1/matters/%ff"), QStringLiteral("not-found"));
        QCOMPARE(answerOf(router, Method::Get, "/v1"), QStringLiteral("not-found"));
        QCOMPARE(answerOf(router, Method::Get, "/"), QStringLiteral("not-found"));
        QCOMPARE(answerOf(router, Method::Get, ""), QStringLiteral("not-found"));
        QCOMPARE(answerOf(router, Method::Delete, "/v1/matters"), QStringLiteral("method-not-allowed GET, HEAD, POST"));
        QCOMPARE(router.admit(Method::Get, "/v1/matters/7").route, "/v1/matters/{id}");
        QVERIFY(!router.admit(Method::Get, "/v1/matters/7").refusal);
        QCOMPARE(router.admit(Method::Put, "/v1/matters/7").refusal->code, ErrorCode::MethodNotAllowed);
        QCOMPARE(router.admit(Method::Get, "/none").refusal->code, ErrorCode::NotFound);
    }

    void aBodyThatSaysItIsSomethingElseIsRefused()
    {
        Router router;
        QVERIFY(router.add({ Method::Post, "/v1/commands", [](Request, Reply reply) { reply.send(Response::text("done")); } }));
        Route file { Method::Post, "/v1/parts", [](Request, Reply reply) { reply.send(Response::text("done")); } };
        file.media = "application/octet-stream";
        QVERIFY(router.add(std::move(file)));
        const auto answer = [&](const char* path, const char* type, const QByteArray& body) {
            QString said;
            Request request;
            request.method = Method::Post;
            request.path = path;
            request.body = body;
            if (type)
                request.headers.set("Content-Type", type);
            router.handle(request, Reply::into([&](const Answer& given) {
                const auto* error = std::get_if<Error>(&given);
                said = error ? errorName(error->code) : QStringLiteral("done");
            }));
            return said;
        };
        for (const char* type : { "application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\"" })
            QCOMPARE(answer("/v1/commands", type, "{}"), QStringLiteral("done"));
        for (const char* type : { "text/plain", "application/x-www-form-urlencoded", "application/jsonp", "application/json; charset=gbk", "json" })
            QCOMPARE(answer("/v1/commands", type, "{}"), QStringLiteral("unsupported-media"));
        QCOMPARE(answer("/v1/commands", nullptr, "{}"), QStringLiteral("done"));
        QCOMPARE(answer("/v1/commands", "text/plain", {}), QStringLiteral("done"));
        QCOMPARE(answer("/v1/parts", "application/octet-stream", "x"), QStringLiteral("done"));
        QCOMPARE(answer("/v1/parts", "application/json", "{}"), QStringLiteral("unsupported-media"));
    }

    void anUnansweredReplyIsAnInternalError()
    {
        int answers = 0;
        ErrorCode code = ErrorCode::Cancelled;
        const auto count = [&](const Answer& answer) {
            ++answers;
            if (const auto* error = std::get_if<Error>(&answer))
                code = error->code;
        };
        {
            const Reply reply = Reply::into(count);
        }
        QCOMPARE(answers, 1);
        QCOMPARE(code, ErrorCode::Internal);
        {
            Reply reply = Reply::into(count);
            reply.send(Response::text("once"));
            reply.send(Response::text("twice"));
            const Reply moved = std::move(reply);
        }
        QCOMPARE(answers, 2);
    }

    void problemsSayTheirSentenceInTheCallersLanguage()
    {
        const Error error { .code = ErrorCode::TooLarge, .members = { { QStringLiteral("limit"), 64 } } };
        const QJsonObject chinese = QJsonDocument::fromJson(problemResponse(error, problemInWords, "zh-CN").body).object();
        QCOMPARE(chinese.value(QStringLiteral("type")).toString(), QStringLiteral("/errors/too-large"));
        QCOMPARE(chinese.value(QStringLiteral("status")).toInt(), 413);
        QCOMPARE(chinese.value(QStringLiteral("title")).toString(), errorTitle(ErrorCode::TooLarge, Language::Chinese));
        QCOMPARE(chinese.value(QStringLiteral("detail")).toString(), errorSentence(error, Language::Chinese));
        QCOMPARE(chinese.value(QStringLiteral("limit")).toInt(), 64);
        const QJsonObject english = QJsonDocument::fromJson(problemResponse(error, problemInWords, "en").body).object();
        QCOMPARE(english.value(QStringLiteral("title")).toString(), errorTitle(ErrorCode::TooLarge, Language::English));
    }

    void endpointsAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("address") << QStringLiteral("127.0.0.1:8080") << true << true;
        QTest::newRow("name") << QStringLiteral("localhost:0") << true << true;
        QTest::newRow("any") << QStringLiteral("0.0.0.0:80") << true << false;
        QTest::newRow("IPv6 loopback") << QStringLiteral("[::1]:8080") << true << true;
        QTest::newRow("IPv6 any") << QStringLiteral("[::]:8080") << true << false;
        QTest::newRow("Unix socket") << QStringLiteral("unix:/run/huimin/http") << true << false;
        QTest::newRow("IPv6 without brackets") << QStringLiteral("::1:8080") << false << false;
        QTest::newRow("no port") << QStringLiteral("127.0.0.1") << false << false;
        QTest::newRow("port too large") << QStringLiteral("127.0.0.1:65536") << false << false;
        QTest::newRow("no host") << QStringLiteral(":80") << false << false;
        QTest::newRow("no path") << QStringLiteral("unix:") << false << false;
        QTest::newRow("empty") << QString() << false << false;
    }
    void endpointsAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QFETCH(bool, loopback);
        const auto endpoint = Endpoint::parse(text);
        QCOMPARE(endpoint.ok(), good);
        if (!good)
            return;
        QCOMPARE(endpoint->text(), text);
        QCOMPARE(endpoint->isLoopback(), loopback);
    }

    void aPoolsThreadsHaveNumbersAndHooksAndEndAfterTheirWork()
    {
        std::mutex mutex;
        std::multiset<int> started;
        std::multiset<int> ended;
        std::atomic<int> done { 0 };
        {
            WorkerPool pool(3, 1000,
                { [&](int worker) {
                     const std::lock_guard lock(mutex);
                     started.insert(worker);
                 },
                    [&](int worker) {
                        const std::lock_guard lock(mutex);
                        ended.insert(worker);
                    } });
            for (int i = 0; i < 500; ++i)
                QVERIFY(pool.post([&](int worker) { done += worker >= 0 && worker < 3 ? 1 : 1000; }));
            pool.stop();
            QVERIFY(!pool.post([](int) {}));
        }
        QCOMPARE(done.load(), 500);
        QCOMPARE(started, (std::multiset<int> { 0, 1, 2 }));
        QCOMPARE(ended, started);
    }

    void figuresAreWrittenInTheFormOfPrometheus()
    {
        Metrics metrics;
        metrics.counter("huimin_requests_total", "Requests", { { "route", "/v1/items" }, { "said", "a\"b\\c\nd" } }).add(3);
        metrics.gauge("huimin_open", "Open ones").set(-2);
        metrics.watch("huimin_age_seconds", "Age", [] { return 1.5; });
        Histogram& histogram = metrics.histogram("huimin_seconds", "Time", {}, { 0.1, 1 });
        for (const double value : { 0.05, 0.1, 0.5, 7.0 })
            histogram.observe(value);
        QVERIFY(&histogram == &metrics.histogram("huimin_seconds", "Time"));
        QCOMPARE(metrics.text(),
            "# HELP huimin_age_seconds Age\n# TYPE huimin_age_seconds gauge\nhuimin_age_seconds 1.5\n"
            "# HELP huimin_open Open ones\n# TYPE huimin_open gauge\nhuimin_open -2\n"
            "# HELP huimin_requests_total Requests\n# TYPE huimin_requests_total counter\n"
            "huimin_requests_total{route=\"/v1/items\",said=\"a\\\"b\\\\c\\nd\"} 3\n"
            "# HELP huimin_seconds Time\n# TYPE huimin_seconds histogram\n"
            "huimin_seconds_bucket{le=\"0.1\"} 2\nhuimin_seconds_bucket{le=\"1\"} 3\nhuimin_seconds_bucket{le=\"+Inf\"} 4\n"
            "huimin_seconds_sum 7.65\nhuimin_seconds_count 4\n");
    }

    void logLinesAreJsonAndCountedWhenTheyAreDropped()
    {
        const ManualClock clock(Instant { 1'795'512'600'000'042 });
        std::mutex mutex;
        std::condition_variable changed;
        bool held = true;
        bool inside = false;
        QByteArrayList lines;
        {
            Log log(
                clock,
                [&](const QByteArray& line) {
                    std::unique_lock lock(mutex);
                    inside = true;
                    changed.notify_all();
                    changed.wait(lock, [&] { return !held; });
                    lines.append(line);
                },
                1);
            log.info(
                "started", { { "port", std::int64_t { 8080 } }, { "name", QByteArray("惠\"民\n") }, { "ms", 1.5 }, { "ready", true } });
            {
                std::unique_lock lock(mutex);
                QVERIFY(changed.wait_for(lock, std::chrono::seconds(10), [&] { return inside; }));
            }
            log.warning("waits");
            log.error("lost");
            log.error("lost too");
            {
                const std::lock_guard lock(mutex);
                held = false;
            }
            changed.notify_all();
            // "waits" is the one line that fits; the next that gets through tells of the two
            QTRY_COMPARE(([&] {
                const std::lock_guard lock(mutex);
                return lines.size();
            }()),
                2);
            log.error("told");
        }
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0),
            "{\"time\":\"2026-11-24T09:30:00.000042Z\",\"level\":\"info\",\"event\":\"started\",\"port\":8080,\"name\":\"惠\\\"民\\n\","
            "\"ms\":1.5,\"ready\":true}\n");
        QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object().value(QStringLiteral("level")).toString(), QStringLiteral("warning"));
        QCOMPARE(QJsonDocument::fromJson(lines.at(2)).object().value(QStringLiteral("dropped")).toInt(), 2);
    }

    void requestsAreLoggedAndCountedByTemplate()
    {
        const SystemClock clock;
        Metrics metrics;
        QByteArrayList lines;
        {
            Log log(clock, [&](const QByteArray& line) { lines.append(line); });
            const Observer observe = observeInto(log, metrics);
            observe({ "id1", Method::Get, "/v1/residents/{id}", 200, 1500, 0, 300, {} });
            observe({ "id2", Method::Get, "/v1/residents/{id}", 404, 500, 0, 30, {} });
            observe({ "id3", Method::Get, "/v1/residents/{id}", 0, 500, 0, 0, "the client left" });
        }
        QCOMPARE(lines.size(), 3);
        const QJsonObject line = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(line.value(QStringLiteral("route")).toString(), QStringLiteral("/v1/residents/{id}"));
        QCOMPARE(line.value(QStringLiteral("ms")).toDouble(), 1.5);
        QCOMPARE(line.value(QStringLiteral("out")).toInt(), 300);
        const QByteArray text = metrics.text();
        for (const char* status : { "2xx", "4xx", "gone" })
            QVERIFY(text.contains(
                "huimin_http_requests_total{method=\"GET\",route=\"/v1/residents/{id}\",status=\"" + QByteArray(status) + "\"} 1\n"));
    }

    void datesAreThoseOfHttp() { QCOMPARE(httpDate(784'111'777), "Sun, 06 Nov 1994 08:49:37 GMT"); }

    void headersCompareWithoutCase()
    {
        Headers headers { { "ETag", "a" }, { "Vary", "x" }, { "vary", "y" } };
        QCOMPARE(headers.value("etag"), "a");
        QCOMPARE(headers.values("VARY"), (QList<QByteArray> { "x", "y" }));
        headers.set("vary", "z");
        QCOMPARE(headers.values("Vary"), QList<QByteArray> { "z" });
        QVERIFY(headers.value("none").isNull());
    }
};
HUIMIN_TEST(TestParts)
#include "tst_parts.moc"
