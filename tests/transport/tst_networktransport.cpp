#include "app/center/http/eventchannel.h"
#include "app/center/http/zstdstream.h"
#include "models/sync/networktransport.h"
#include "tests/http/testserver.h"
#include "tests/support/testregistry.h"
#include "tests/transport/certificate.h"
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

using namespace huimin;
using test::TestServer;
using Method = http::Method;

namespace {
QUrl addressOf(const TestServer& test)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(test.server.boundAddress().port));
}

/// What one call came to.
struct Outcome {
    std::optional<Result<HttpAnswer>> result;
    Transport::Done done()
    {
        return [this](Result<HttpAnswer> answer) { result = std::move(answer); };
    }
    bool wait() const
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, 10'000);
    }
    int status() const { return result && result->ok() ? result->value().status : 0; }
    QByteArray body() const { return result && result->ok() ? result->value().body : QByteArray("none"); }
    ErrorCode code() const { return result && !result->ok() ? result->error().code : ErrorCode::Cancelled; }
};

Outcome ask(Transport& transport, HttpRequest request)
{
    Outcome outcome;
    transport.send(std::move(request), outcome.done());
    outcome.wait();
    return outcome;
}

/// Answers every connection with the same bytes, whatever is asked; closes or stays.
class Impostor : public QTcpServer {
public:
    explicit Impostor(QByteArray bytes, bool closes = true)
        : m_bytes(std::move(bytes))
        , m_closes(closes)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    socket->readAll();
                    socket->write(m_bytes);
                    if (m_closes)
                        socket->disconnectFromHost();
                });
        });
    }
    QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

private:
    QByteArray m_bytes;
    bool m_closes;
};
} // namespace

class TestNetworkTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerArrivesWithStatusHeadersAndBody()
    {
        TestServer test;
        test.router.add({ Method::Post, "/v1/lookup", [](http::Request request, http::Reply reply) {
                             reply.send(http::Response { 200, { { "Content-Type", "application/json" }, { "ETag", "\"a\"" } },
                                 request.body + '|' + request.headers.value("Content-Type") + '|' + request.headers.value("Accept-Language")
                                     + '|' + request.headers.value("User-Agent") + '|' + request.headers.value("Authorization") + '|'
                                     + request.headers.value("Huimin-Schema") + '|' + request.headers.value("Cookie") });
                         } });
        test.start();
        NetworkTransport::Options options;
        options.userAgent = "huimin/0.1";
        NetworkTransport transport(addressOf(test), options);
        transport.setToken("secret");
        transport.setLanguage("en");
        const Outcome outcome = ask(
            transport, { .method = "POST", .path = QStringLiteral("/v1/lookup"), .body = "{}", .headers = { { "Huimin-Schema", "3" } } });
        QCOMPARE(outcome.body(), "{}|application/json|en|huimin/0.1|Bearer secret|3|");
        QCOMPARE(outcome.result->value().header("etag"), "\"a\"");
        QCOMPARE(outcome.status(), 200);
        transport.setToken({});
        QVERIFY(ask(transport, { .method = "POST", .path = QStringLiteral("/v1/lookup"), .body = "{}" }).body().endsWith("huimin/0.1|||"));
    }

    void aCallNeverAnswersBeforeItsIdIsKnown()
    {
        NetworkTransport transport(QUrl(QStringLiteral("http://127.0.0.1:1")));
        Outcome outcome;
        const Transport::CallId id = transport.send({ .path = QStringLiteral("/v1/items") }, outcome.done());
        QVERIFY(id != 0);
        QVERIFY(!outcome.result);
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.code(), ErrorCode::Offline);
    }

    void encodedPathsArriveAsTheyAre()
    {
        TestServer test;
        test.router.add({ Method::Get, "/v1/{kind}",
            [](http::Request request, http::Reply reply) { reply.send(http::Response::json(request.target)); } });
        test.start();
        NetworkTransport transport(addressOf(test));
        const QString path = QStringLiteral("/v1/a%2Fb?cursor=x%2By%3D%26&stage=%E5%8F%97");
        QCOMPARE(ask(transport, { .path = path }).body(), path.toLatin1());
    }

    void problemsOfTheCenterAreAnswers_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("status");
        for (const ErrorCode code :
            { ErrorCode::BadRequest, ErrorCode::NotSignedIn, ErrorCode::ForbiddenRole, ErrorCode::NotFound, ErrorCode::NotAcceptable,
                ErrorCode::TooSlow, ErrorCode::FieldConflict, ErrorCode::CursorExpired, ErrorCode::TooLarge, ErrorCode::Invalid,
                ErrorCode::ClientTooOld, ErrorCode::SlowDown, ErrorCode::Internal, ErrorCode::Busy, ErrorCode::StorageFull })
            QTest::newRow(qPrintable(errorName(code))) << code << errorHttpStatus(code);
    }
    void problemsOfTheCenterAreAnswers()
    {
        QFETCH(ErrorCode, code);
        QFETCH(int, status);
        TestServer test;
        test.router.add(
            { Method::Post, "/v1/commands", [code](http::Request, http::Reply reply) {
                 reply.send(Error { .code = code,
                     .members = { { QStringLiteral("stage"), QStringLiteral("accepted") }, { QStringLiteral("retryAfter"), 3 } },
                     .fields = { { QStringLiteral("/phone"), QStringLiteral("format") } } });
             } });
        test.start();
        NetworkTransport transport(addressOf(test));
        const Outcome outcome = ask(transport, { .method = "POST", .path = QStringLiteral("/v1/commands"), .body = "{}" });
        QCOMPARE(outcome.status(), status);
        const Error problem = problemOf(outcome.result->value());
        QCOMPARE(problem.code, code);
        QCOMPARE(problem.members.value(QStringLiteral("retryAfter")).toInt(), 3);
        if (code == ErrorCode::Internal) // nothing of the inside is told
            return;
        QCOMPARE(problem.members.value(QStringLiteral("stage")).toString(), QStringLiteral("accepted"));
        QCOMPARE(problem.fields, (QList<FieldIssue> { { QStringLiteral("/phone"), QStringLiteral("format") } }));
        QCOMPARE(problem.members.size(), 2);
    }

    void whatIsNoProblemIsGarbage()
    {
        QCOMPARE(problemOf({ 500, {}, "<html>" }).code, ErrorCode::CenterGarbage);
        QCOMPARE(problemOf({ 404, {}, "{\"type\":\"about:blank\"}" }).code, ErrorCode::CenterGarbage);
        QCOMPARE(problemOf({ 409, {}, "{\"type\":\"/errors/duplicate\"" }).code, ErrorCode::CenterGarbage);
        QCOMPARE(problemOf({ 409, {}, "{\"type\":\"/errors/duplicate\"}" }).code, ErrorCode::Duplicate);
    }

    void packedAnswersAreUnpacked()
    {
        TestServer test;
        const QByteArray body = "[\"" + QByteArray("put").repeated(300'000) + "\"]";
        test.router.add({ Method::Get, "/v1/items", [body](http::Request request, http::Reply reply) {
                             reply.send(http::zstdEncoded(http::Response::json(body), request.headers));
                         } });
        test.router.add({ Method::Get, "/v1/snapshot", [body](http::Request request, http::Reply reply) {
                             reply.send(http::zstdEncoded(
                                 http::StreamResponse { 200, { { "Content-Type", "application/x-ndjson" } },
                                     [body, left = 3](int) mutable {
                                         return http::Chunk { body + '\n', --left ? http::Chunk::State::More : http::Chunk::State::Last };
                                     } },
                                 request.headers));
                         } });
        test.start();
        NetworkTransport transport(addressOf(test));
        QCOMPARE(ask(transport, { .path = QStringLiteral("/v1/items") }).body(), body);
        QVERIFY(test.seen.waitFor(1).first().bytesOut < 1000);
        const Outcome lines = ask(transport, { .path = QStringLiteral("/v1/snapshot"), .accept = "application/x-ndjson" });
        QCOMPARE(lines.body(), (body + '\n').repeated(3));
    }

    void aCutAnswerIsVoid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray head("HTTP/1.1 200 OK\r\nHuimin-Api: 1\r\nContent-Type: application/json\r\n");
        QTest::newRow("shorter than its length") << head + "Content-Length: 10\r\n\r\n{\"a\"";
        QTest::newRow("no last chunk") << head + "Transfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n";
        QTest::newRow("in a chunk") << head + "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"a\"";
        QTest::newRow("not to be unpacked") << head + "Content-Encoding: zstd\r\nContent-Length: 4\r\n\r\nabcd";
    }
    void aCutAnswerIsVoid()
    {
        QFETCH(QByteArray, answer);
        const Impostor impostor(answer);
        NetworkTransport transport(impostor.address());
        const Outcome outcome = ask(transport, { .path = QStringLiteral("/v1/changes") });
        QCOMPARE(outcome.code(), ErrorCode::CenterGarbage);
    }

    void whoDoesNotSayToBeTheCenterIsNot_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("portal page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nlogin")
                                     << ErrorCode::NotTheCenter;
        QTest::newRow("portal redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
                                         << ErrorCode::NotTheCenter;
        QTest::newRow("portal with JSON") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
                                          << ErrorCode::NotTheCenter;
        QTest::newRow("asks for a password") << QByteArray(
            "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
                                             << ErrorCode::NotTheCenter;
        QTest::newRow("another media type") << QByteArray(
            "HTTP/1.1 200 OK\r\nHuimin-Api: 1\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nlogin")
                                            << ErrorCode::NotTheCenter;
        QTest::newRow("another interface") << QByteArray(
            "HTTP/1.1 200 OK\r\nHuimin-Api: 2\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
                                           << ErrorCode::NotTheCenter;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << ErrorCode::Offline;
        QTest::newRow("hardly HTTP") << QByteArray("HTTP/1.1 banana\r\n\r\n") << ErrorCode::Offline;
        QTest::newRow("a proxy without its center")
            << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n") << ErrorCode::Offline;
        QTest::newRow("closes") << QByteArray() << ErrorCode::Offline;
    }
    void whoDoesNotSayToBeTheCenterIsNot()
    {
        QFETCH(QByteArray, answer);
        QFETCH(ErrorCode, code);
        const Impostor impostor(answer);
        NetworkTransport transport(impostor.address());
        QCOMPARE(errorName(ask(transport, { .path = QStringLiteral("/v1/items") }).code()), errorName(code));
    }

    void silenceEndsACall()
    {
        const Impostor silent("", false);
        NetworkTransport::Options options;
        options.idleMs = 50;
        options.connectMs = 60'000; // the longer wait is not the one that counts
        NetworkTransport transport(silent.address(), options);
        QCOMPARE(ask(transport, { .path = QStringLiteral("/v1/items") }).code(), ErrorCode::Offline);
        const Impostor half("HTTP/1.1 200 OK\r\nHuimin-Api: 1\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{", false);
        NetworkTransport other(half.address(), options);
        QCOMPARE(ask(other, { .path = QStringLiteral("/v1/items") }).code(), ErrorCode::Offline);
        NetworkTransport patient(half.address());
        QCOMPARE(ask(patient, { .path = QStringLiteral("/v1/items"), .timeoutMs = 50 }).code(), ErrorCode::Offline);
    }

    void aCenterThatIsNotReachedInTimeIsOffline()
    {
        QTcpServer full; // its queue takes no more, so the system answers nothing
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> queue;
        for (int i = 0; i < 4; ++i) {
            queue.push_back(std::make_unique<QTcpSocket>());
            queue.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
        }
        QTRY_COMPARE(queue.front()->state(), QAbstractSocket::ConnectedState);
        NetworkTransport::Options options;
        options.connectMs = 50;
        options.idleMs = 60'000;
        NetworkTransport transport(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(full.serverPort())), options);
        QCOMPARE(ask(transport, { .path = QStringLiteral("/v1/items") }).code(), ErrorCode::Offline);
    }

    void anAnswerWithoutEndIsEnded()
    {
        const Impostor endless(
            "HTTP/1.1 200 OK\r\nHuimin-Api: 1\r\nContent-Type: application/json\r\n\r\n" + QByteArray(100'000, ' '), false);
        NetworkTransport::Options options;
        options.answerLimit = 50'000;
        NetworkTransport transport(endless.address(), options);
        QCOMPARE(ask(transport, { .path = QStringLiteral("/v1/items") }).code(), ErrorCode::CenterGarbage);
    }

    void aNameThatDoesNotExistIsOffline()
    {
        NetworkTransport transport(QUrl(QStringLiteral("https://center.invalid")));
        QCOMPARE(ask(transport, { .path = QStringLiteral("/v1/items") }).code(), ErrorCode::Offline);
    }

    void aCancelledCallIsNeverHeardOfAgain()
    {
        TestServer test;
        test::Door door;
        test.router.add({ Method::Get, "/v1/items", [&](http::Request, http::Reply reply) {
                             door.pass();
                             reply.send(http::Response::json("{}"));
                         } });
        test.start();
        Outcome cancelled;
        Outcome dropped;
        {
            NetworkTransport transport(addressOf(test));
            const auto id = transport.send({ .path = QStringLiteral("/v1/items") }, cancelled.done());
            QVERIFY(QTest::qWaitFor([&] { return door.waitFor(0) && test.server.load().connections > 0; }, 10'000));
            transport.cancel(id);
            transport.cancel(id);
            transport.cancel(4711);
            transport.send({ .path = QStringLiteral("/v1/items") }, dropped.done());
        }
        door.open();
        QTRY_COMPARE(test.server.load().connections, std::size_t { 0 });
        QVERIFY(!cancelled.result && !dropped.result);
    }

    void aCallbackMayBeginAndCancelCalls()
    {
        TestServer test;
        test.router.add({ Method::Get, "/v1/items", [](http::Request, http::Reply reply) { reply.send(http::Response::json("{}")); } });
        test.start();
        NetworkTransport transport(addressOf(test));
        int answers = 0;
        Transport::CallId own = 0;
        std::function<void(Result<HttpAnswer>)> again = [&](const Result<HttpAnswer>& answer) {
            QVERIFY(answer.ok());
            transport.cancel(own);
            if (++answers < 5)
                own = transport.send({ .path = QStringLiteral("/v1/items") }, again);
        };
        own = transport.send({ .path = QStringLiteral("/v1/items") }, again);
        QTRY_COMPARE(answers, 5);
    }

    void eventsArriveLineByLineUntilBye()
    {
        TestServer test;
        const auto channel = std::make_shared<http::EventChannel>();
        test.router.add({ Method::Get, "/v1/hints", [channel](http::Request request, http::Reply reply) {
                             if (request.headers.value("Accept") != "text/event-stream")
                                 return reply.send(Error { .code = ErrorCode::NotAcceptable });
                             reply.send(http::EventResponse { channel });
                         } });
        test.start();
        NetworkTransport transport(addressOf(test));
        QByteArrayList lines;
        std::optional<Status> ended;
        transport.openStream(
            { .path = QStringLiteral("/v1/hints") }, [&](const QByteArray& line) { lines.append(line); },
            [&](Status status) { ended = status; });
        channel->send("hint", "1");
        QTRY_COMPARE(lines, (QByteArrayList { "event: hint", "data: 1", "" }));
        lines.clear();
        channel->send("hint", "2");
        QTRY_COMPARE(lines, (QByteArrayList { "event: hint", "data: 2", "" }));
        QVERIFY(!ended);
        channel->bye();
        QTRY_VERIFY(ended.has_value());
        QVERIFY(ended->ok());
        QCOMPARE(lines.at(3), "event: bye");
    }

    void aStreamThatIsCutOrSilentOrRefusedSaysWhy()
    {
        std::optional<Status> ended;
        const auto ends = [&](Status status) { ended = status; };
        const auto noLine = [](const QByteArray&) {};
        {
            const Impostor cut(
                "HTTP/1.1 200 OK\r\nHuimin-Api: 1\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n5\r\ndata:\r\n");
            NetworkTransport transport(cut.address());
            transport.openStream({ .path = QStringLiteral("/v1/hints") }, noLine, ends);
            QTRY_VERIFY(ended.has_value());
            QCOMPARE(ended->error().code, ErrorCode::Offline);
        }
        ended.reset();
        {
            const Impostor silent("HTTP/1.1 200 OK\r\nHuimin-Api: 1\r\nContent-Type: text/event-stream\r\n\r\n", false);
            NetworkTransport transport(silent.address());
            transport.openStream({ .path = QStringLiteral("/v1/hints"), .timeoutMs = 50 }, noLine, ends);
            QTRY_VERIFY(ended.has_value());
            QCOMPARE(ended->error().code, ErrorCode::Offline);
        }
        ended.reset();
        {
            const Impostor portal("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nlogin");
            NetworkTransport transport(portal.address());
            transport.openStream({ .path = QStringLiteral("/v1/hints") }, noLine, ends);
            QTRY_VERIFY(ended.has_value());
            QCOMPARE(ended->error().code, ErrorCode::NotTheCenter);
        }
        ended.reset();
        {
            const Impostor endless(
                "HTTP/1.1 200 OK\r\nHuimin-Api: 1\r\nContent-Type: text/event-stream\r\n\r\n" + QByteArray(100'000, 'x'), false);
            NetworkTransport transport(endless.address());
            transport.openStream({ .path = QStringLiteral("/v1/hints") }, noLine, ends);
            QTRY_VERIFY(ended.has_value());
            QCOMPARE(ended->error().code, ErrorCode::CenterGarbage);
        }
        ended.reset();
        TestServer test;
        test.router.add(
            { Method::Get, "/v1/hints", [](http::Request, http::Reply reply) { reply.send(Error { .code = ErrorCode::NotSignedIn }); } });
        test.start();
        NetworkTransport transport(addressOf(test));
        transport.openStream({ .path = QStringLiteral("/v1/hints") }, noLine, ends);
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(ended->error().code, ErrorCode::NotSignedIn);
    }

    void aStreamIsCancelledFromItsOwnLine()
    {
        TestServer test;
        const auto channel = std::make_shared<http::EventChannel>();
        test.router.add(
            { Method::Get, "/v1/hints", [channel](http::Request, http::Reply reply) { reply.send(http::EventResponse { channel }); } });
        test.start();
        NetworkTransport transport(addressOf(test));
        int lines = 0;
        Transport::CallId id = 0;
        id = transport.openStream(
            { .path = QStringLiteral("/v1/hints") },
            [&](const QByteArray&) {
                ++lines;
                transport.cancel(id);
            },
            [](Status) { QFAIL("ended"); });
        channel->send("hint", "1");
        QTRY_VERIFY(!channel->isOpen());
        QCOMPARE(lines, 1);
    }

    void aCenterMustProveWhoItIs()
    {
        QVERIFY(QSslSocket::supportsSsl());
        const test::OwnCertificate own = test::OwnCertificate::make();
        QVERIFY(!own.certificate.isNull() && !own.key.isNull());
        QSslServer server;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(own.certificate);
        configuration.setPrivateKey(own.key);
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nHuimin-Api: 1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        const QUrl address(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
        NetworkTransport careful(address);
        QCOMPARE(ask(careful, { .path = QStringLiteral("/v1/items") }).code(), ErrorCode::TlsFailed);
        NetworkTransport::Options options;
        options.tls.setCaCertificates({ own.certificate });
        NetworkTransport trusting(address, options);
        QCOMPARE(ask(trusting, { .path = QStringLiteral("/v1/items") }).body(), "{}");
        QUrl other = address;
        other.setHost(QStringLiteral("localhost")); // the certificate names 127.0.0.1
        NetworkTransport misled(other, options);
        QCOMPARE(ask(misled, { .path = QStringLiteral("/v1/items") }).code(), ErrorCode::TlsFailed);
    }

    void tlsToAServerWithoutItFails()
    {
        TestServer test;
        test.start();
        NetworkTransport transport(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(test.server.boundAddress().port)));
        QCOMPARE(ask(transport, { .path = QStringLiteral("/v1/items") }).code(), ErrorCode::TlsFailed);
    }

    void onlySafeAddressesAreTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("city") << QStringLiteral("https://center.example:8443") << true;
        QTest::newRow("with a path") << QStringLiteral("https://center.example/huimin/") << true;
        QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8080") << true;
        QTest::newRow("this machine by name") << QStringLiteral("http://localhost:8080") << true;
        QTest::newRow("this machine by IPv6") << QStringLiteral("http://[::1]:8080") << true;
        QTest::newRow("open text elsewhere") << QStringLiteral("http://center.example") << false;
        QTest::newRow("looks like this machine") << QStringLiteral("http://127.0.0.1.example.org") << false;
        QTest::newRow("user before the host") << QStringLiteral("https://127.0.0.1@center.example") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("no scheme") << QStringLiteral("center.example") << false;
        QTest::newRow("query") << QStringLiteral("https://center.example/?a=b") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlySafeAddressesAreTaken()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(NetworkTransport::checkedAddress(text).ok(), good);
    }

    void aServerThatStopsEndsStreamsAndIsOffline()
    {
        TestServer test;
        const auto channel = std::make_shared<http::EventChannel>();
        test.router.add(
            { Method::Get, "/v1/hints", [channel](http::Request, http::Reply reply) { reply.send(http::EventResponse { channel }); } });
        test.router.add({ Method::Get, "/v1/items", [](http::Request, http::Reply reply) { reply.send(http::Response::json("{}")); } });
        test.start();
        NetworkTransport transport(addressOf(test));
        QCOMPARE(ask(transport, { .path = QStringLiteral("/v1/items") }).status(), 200);
        std::optional<Status> ended;
        transport.openStream(
            { .path = QStringLiteral("/v1/hints") }, [](const QByteArray&) {}, [&](Status status) { ended = status; });
        QTRY_COMPARE(test.server.load().eventStreams, std::size_t { 1 });
        std::thread stopping([&] { test.server.stop(); });
        QTRY_VERIFY(ended.has_value());
        stopping.join();
        QVERIFY(ended->ok());
        QCOMPARE(ask(transport, { .path = QStringLiteral("/v1/items") }).code(), ErrorCode::Offline);
    }
};
HUIMIN_TEST(TestNetworkTransport)
#include "tst_networktransport.moc"
