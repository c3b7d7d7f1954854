#include "tests/http/testserver.h"
#include "tests/support/testregistry.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace huimin;
using namespace huimin::http;
using test::getOf;
using test::helloRequest;
using test::postTo;
using test::problemType;
using test::RawAnswer;
using test::RawClient;
using test::TestServer;

/// What a well-behaved client meets.
class TestServing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersOverTcpAndOverAUnixSocket()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient tcp = test.client();
        QCOMPARE(tcp.ask(helloRequest).body, "hello");
        RawClient local = test.localClient();
        QCOMPARE(local.ask(helloRequest).body, "hello");
    }

    void everyAnswerCarriesTheStandingFields()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        for (const QByteArray& request :
            { helloRequest, QByteArray("GET /none HTTP/1.1\r\nHost: center\r\n\r\n"), QByteArray("rubbish\r\n\r\n") }) {
            const RawAnswer answer = client.ask(request);
            QCOMPARE(answer.field("Huimin-Api"), "1");
            QCOMPARE(answer.field("Cache-Control"), "no-store");
            QCOMPARE(answer.field("X-Content-Type-Options"), "nosniff");
            QVERIFY(!answer.field("Huimin-Request").isEmpty());
            static const QRegularExpression date(QStringLiteral("^[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"));
            QVERIFY(date.match(QString::fromLatin1(answer.field("Date"))).hasMatch());
        }
    }

    void aRouteMayAllowCachingAndCannotBreakTheFraming()
    {
        TestServer test;
        test.router.add({ Method::Get, "/calendar", [](Request, Reply reply) {
                             reply.send(Response { 200,
                                 { { "cache-control", "max-age=60" }, { "Content-Length", "1" }, { "ETag", "\"a\"" }, { "Date", "now" },
                                     { "X-Bad", "a\r\nSet-Cookie: b" } },
                                 "days" });
                         } });
        test.start();
        RawClient client = test.client();
        const RawAnswer answer = client.ask("GET /calendar HTTP/1.1\r\nHost: center\r\n\r\n");
        QCOMPARE(answer.body, "days");
        QCOMPARE(answer.field("Cache-Control"), "max-age=60");
        QCOMPARE(answer.field("ETag"), "\"a\"");
        QVERIFY(!answer.head.contains("Set-Cookie"));
        QCOMPARE(answer.head.count("Date: "), 1);
        QVERIFY(answer.field("Date") != "now");
    }

    void headHasTheLengthAndNoBody()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send("HEAD /hello HTTP/1.1\r\nHost: center\r\n\r\n" + helloRequest);
        const RawAnswer head = client.read(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.field("Content-Length"), "5");
        QCOMPARE(client.read().body, "hello");
    }

    void manyRequestsUseOneConnection()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(client.ask(postTo("/echo", QByteArray::number(i))).body, QByteArray::number(i));
        QCOMPARE(test.server.load().connections, std::size_t { 1 });
    }

    void pipelinedAnswersComeInTheOrderOfTheRequests()
    {
        TestServer test({}, 4);
        test::Door door;
        test.router.add({ Method::Get, "/slow", [&](Request, Reply reply) {
                             door.pass();
                             reply.send(Response::text("slow"));
                         } });
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send("GET /slow HTTP/1.1\r\nHost: center\r\n\r\n" + helloRequest + postTo("/echo", "third"));
        QVERIFY(door.waitFor(1));
        door.open();
        QCOMPARE(client.read().body, "slow");
        QCOMPARE(client.read().body, "hello");
        QCOMPARE(client.read().body, "third");
    }

    void anAnswerMayComeLaterAndFromAnyThread()
    {
        TestServer test;
        std::thread other;
        test.router.add({ Method::Get, "/later", [&](Request, Reply reply) {
                             other = std::thread(
                                 [reply = std::make_shared<Reply>(std::move(reply))] { reply->send(Response::text("later")); });
                         } });
        test.start();
        RawClient client = test.client();
        QCOMPARE(client.ask("GET /later HTTP/1.1\r\nHost: center\r\n\r\n").body, "later");
        other.join();
    }

    void aHandlerThatThrowsOrForgetsAnswers500WithAReference()
    {
        TestServer test;
        test.router.add({ Method::Get, "/throw", [](Request, Reply) { throw std::runtime_error("zhang wei ming"); } });
        test.router.add({ Method::Get, "/forget", [](Request, Reply) {} });
        test.router.add({ Method::Get, "/fail", [](Request, Reply reply) {
                             reply.send(Error { .code = ErrorCode::DatabaseFailed,
                                 .members = { { QStringLiteral("table"), 1 } },
                                 .reason = QStringLiteral("locked") });
                         } });
        test.start();
        RawClient client = test.client();
        for (const QByteArray& path : { QByteArray("/throw"), QByteArray("/forget"), QByteArray("/fail") }) {
            const RawAnswer answer = client.ask("GET " + path + " HTTP/1.1\r\nHost: center\r\n\r\n");
            QCOMPARE(answer.status, 500);
            const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
            QCOMPARE(body.value(QStringLiteral("reference")).toString().toLatin1(), answer.field("Huimin-Request"));
            QCOMPARE(body.keys(),
                (QStringList { QStringLiteral("reference"), QStringLiteral("status"), QStringLiteral("title"), QStringLiteral("type") }));
        }
        QCOMPARE(test.seen.waitFor(3).at(2).reason, "locked");
    }

    void errorsAreProblemsWithTheirFields()
    {
        TestServer test;
        test.router.add(
            { Method::Post, "/residents", [](Request, Reply reply) {
                 reply.send(Error { .code = ErrorCode::Invalid, .fields = { { QStringLiteral("/phone"), QStringLiteral("format") } } });
             } });
        test.router.add({ Method::Get, "/rate", [](Request, Reply reply) {
                             reply.send(Error { .code = ErrorCode::SlowDown, .members = { { QStringLiteral("retryAfter"), 7 } } });
                         } });
        test.start();
        RawClient client = test.client();
        const RawAnswer invalid = client.ask(postTo("/residents", "{}"));
        QCOMPARE(invalid.status, 422);
        QCOMPARE(invalid.field("Content-Type"), "application/problem+json");
        QCOMPARE(invalid.body, R"({"errors":[{"code":"format","path":"/phone"}],"status":422,"title":"invalid","type":"/errors/invalid"})");
        const RawAnswer rate = client.ask("GET /rate HTTP/1.1\r\nHost: center\r\n\r\n");
        QCOMPARE(rate.status, 429);
        QCOMPARE(rate.field("Retry-After"), "7");
        QVERIFY(!rate.body.contains("retryAfter"));
    }

    void theSentenceOfAProblemComesFromTheWriterInTheClientsLanguage()
    {
        SystemClock clock;
        SystemRandom random;
        Router router;
        WorkerPool pool(1, 10);
        Server server({ router, pool, clock, random },
            { {},
                [](const Error& error, int status, QByteArrayView language) {
                    return errorName(error.code).toLatin1() + ' ' + QByteArray::number(status) + ' ' + language.toByteArray();
                },
                {} });
        QVERIFY(server.listen({ QStringLiteral("127.0.0.1"), 0, {} }));
        server.start();
        RawClient client = RawClient::tcp(server.boundAddress().port);
        QCOMPARE(client.ask("GET / HTTP/1.1\r\nHost: center\r\nAccept-Language: en, zh;q=0.5\r\n\r\n").body, "not-found 404 en, zh;q=0.5");
    }

    void readsChunkedBodies()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        const QByteArray head("POST /echo HTTP/1.1\r\nHost: center\r\nTransfer-Encoding: chunked\r\n\r\n");
        QCOMPARE(client.ask(head + "5\r\nhello\r\n6;ext=\"a\"\r\n world\r\n0\r\nX-Trailer: 1\r\n\r\n").body, "hello world");
        QCOMPARE(client.ask(head + "0\r\n\r\n").body, "");
        QCOMPARE(client.ask(head + "0a\r\n0123456789\r\n0\r\n\r\n").body, "0123456789");
    }

    void requestsThatComeInSingleBytesAreTheSame()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.sendSlowly(postTo("/echo", "slowly"));
        QCOMPARE(client.read().body, "slowly");
        client.sendSlowly("POST /echo HTTP/1.1\r\nHost: center\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QCOMPARE(client.read().status, 200);
        client.sendSlowly("POST /echo HTTP/1.1\r\nHost: center\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nA: b\r\n\r\n");
        QCOMPARE(client.read().body, "abc");
    }

    void answersExpectContinueBeforeTheBody()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send("POST /echo HTTP/1.1\r\nHost: center\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
        QCOMPARE(client.read().status, 100);
        QCOMPARE(client.ask("body").body, "body");
        RawClient large = test.client();
        QCOMPARE(large.ask("POST /echo HTTP/1.1\r\nHost: center\r\nExpect: 100-continue\r\nContent-Length: 400\r\n\r\n").status, 413);
    }

    void http10IsAnsweredAndClosedUnlessItAsksToStay()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient closing = test.client();
        QCOMPARE(closing.ask("GET /hello HTTP/1.0\r\n\r\n").body, "hello");
        QVERIFY(closing.waitForClose());
        RawClient staying = test.client();
        const QByteArray request("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(staying.ask(request).field("Connection"), "keep-alive");
        QCOMPARE(staying.ask(request).body, "hello");
    }

    void connectionCloseIsObeyed()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        const RawAnswer answer = client.ask("GET /hello HTTP/1.1\r\nHost: center\r\nConnection: close\r\n\r\n");
        QCOMPARE(answer.body, "hello");
        QCOMPARE(answer.field("Connection"), "close");
        QVERIFY(client.waitForClose());
    }

    void aClientThatEndsItsSendingStillGetsItsAnswer()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send(helloRequest);
        client.finishSending();
        QCOMPARE(client.read().body, "hello");
    }

    void queryIsDecodedAndTargetsInAbsoluteFormAreTaken()
    {
        TestServer test;
        test.router.add({ Method::Get, "/v1/matters", [](Request request, Reply reply) {
                             reply.send(Response::text(request.query.value(u"stage").toUtf8() + '|' + request.query.value(u"to").toUtf8()));
                         } });
        test.start();
        RawClient client = test.client();
        QCOMPARE(client.ask("GET /v1/matters?stage=%E5%8F%97%E7%90%86+1&to=a%26b HTTP/1.1\r\nHost: center\r\n\r\n").body, "受理 1|a&b");
        QCOMPARE(client.ask("GET http://center/v1/matters?stage=x HTTP/1.1\r\nHost: center\r\n\r\n").body, "x|");
    }

    void aFullQueueIsAnsweredBusyAndTheLessUrgentGoFirst()
    {
        TestServer test({}, 1, 2);
        test::Door door;
        const auto wait = [&](Request, Reply reply) {
            door.pass();
            reply.send(Response::text("done"));
        };
        test.router.add({ Method::Get, "/urgent", wait });
        test.router.add({ .method = Method::Get, .path = "/snapshot", .action = wait, .queueShare = 0.5 });
        test.router.add({ .method = Method::Get,
            .path = "/healthz",
            .action = [](Request, Reply reply) { reply.send(Response::text("ok")); },
            .onIoThread = true });
        test.start();
        RawClient running = test.client();
        running.send(getOf("/urgent"));
        QVERIFY(door.waitFor(1));
        RawClient queued = test.client();
        queued.send(getOf("/snapshot"));
        QTRY_COMPARE(test.pool.queued(), std::size_t { 1 });
        RawClient shed = test.client();
        QCOMPARE(shed.ask(getOf("/snapshot")).status, 503);
        RawClient second = test.client();
        second.send(getOf("/urgent"));
        QTRY_COMPARE(test.pool.queued(), std::size_t { 2 });
        const RawAnswer busy = shed.ask(getOf("/urgent"));
        QCOMPARE(busy.status, 503);
        QCOMPARE(problemType(busy), "/errors/busy");
        QCOMPARE(busy.field("Retry-After"), "1");
        QCOMPARE(shed.ask(getOf("/healthz")).body, "ok");
        door.open();
        for (RawClient* client : { &running, &queued, &second })
            QCOMPARE(client->read().body, "done");
    }

    void whereItComesFromIsKnown()
    {
        TestServer test;
        test.router.add({ Method::Get, "/who", [](Request request, Reply reply) {
                             reply.send(Response::text(request.peer.toLatin1() + (request.loopback ? " here" : " elsewhere")));
                         } });
        test.start();
        RawClient tcp = test.client();
        QCOMPARE(tcp.ask("GET /who HTTP/1.1\r\nHost: center\r\n\r\n").body, "127.0.0.1 here");
        QCOMPARE(tcp.ask("GET /who HTTP/1.1\r\nHost: center\r\nX-Forwarded-For: 192.0.2.1\r\n\r\n").body, "127.0.0.1 elsewhere");
        RawClient local = test.localClient();
        QCOMPARE(local.ask("GET /who HTTP/1.1\r\nHost: center\r\n\r\n").body, " here");
        QCOMPARE(local.ask("GET /who HTTP/1.1\r\nHost: center\r\nX-Real-IP: 192.0.2.1\r\n\r\n").body, "192.0.2.1 elsewhere");
    }

    void whatIsObservedHoldsTheTemplateAndNothingPersonal()
    {
        TestServer test;
        test.router.add({ Method::Post, "/v1/residents/{id}", [](Request request, Reply reply) {
                             reply.send(Response { 200, {}, request.body + "!" });
                         } });
        test.start();
        RawClient client = test.client();
        client.ask(postTo("/v1/residents/42?q=zhang", "body"));
        const Exchange exchange = test.seen.waitFor(1).first();
        QCOMPARE(exchange.route, "/v1/residents/{id}");
        QCOMPARE(exchange.status, 200);
        QCOMPARE(exchange.bytesIn, std::size_t { 4 });
        QCOMPARE(exchange.bytesOut, std::size_t { 5 });
        QVERIFY(exchange.microseconds > 0);
        QVERIFY(!exchange.requestId.isEmpty());
    }
};
HUIMIN_TEST(TestServing)
#include "tst_server.moc"
