#include "tests/http/testserver.h"
#include "tests/support/testregistry.h"
#include <QFile>
#include <random>

using namespace huimin;
using namespace huimin::http;
using test::getOf;
using test::helloRequest;
using test::postTo;
using test::problemType;
using test::RawAnswer;
using test::RawClient;
using test::TestServer;

namespace {
QByteArray request(const QByteArray& fields, const QByteArray& body = {})
{
    return "POST /echo HTTP/1.1\r\nHost: center\r\n" + fields + "\r\n" + body;
}

/// A literal with its NULs.
template <std::size_t size> QByteArray bytesOf(const char (&literal)[size])
{
    return { literal, static_cast<qsizetype>(size) - 1 };
}

/// A field of exactly that many bytes on the wire.
QByteArray fieldOf(qsizetype bytes)
{
    return "X-Fill: " + QByteArray(bytes - 10, 'a') + "\r\n";
}

qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return -1;
}

Limits quickLimits()
{
    Limits limits;
    limits.headerTimeout = std::chrono::milliseconds(60);
    limits.bodyTimeout = std::chrono::milliseconds(60);
    limits.idleTimeout = std::chrono::milliseconds(60);
    limits.writeTimeout = std::chrono::milliseconds(60);
    limits.lingerTimeout = std::chrono::milliseconds(60);
    limits.writeRate = 1024 * 1024 * 1024;
    return limits;
}
} // namespace

/// What an attacker, a broken proxy or a scanner sends.
class TestHostile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsThatCanBeReadInTwoWaysAreRefusedAndTheConnectionEnds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray smuggled("0\r\n\r\nGET /hello HTTP/1.1\r\nHost: center\r\n\r\n");
        QTest::newRow("length and chunked") << request("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", smuggled);
        QTest::newRow("chunked and length") << request("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", smuggled);
        QTest::newRow("two codings") << request("Transfer-Encoding: gzip, chunked\r\n", smuggled);
        QTest::newRow("chunked twice") << request("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", smuggled);
        QTest::newRow("chunked, chunked") << request("Transfer-Encoding: chunked, chunked\r\n", smuggled);
        QTest::newRow("chunked then identity") << request("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", smuggled);
        QTest::newRow("coding that looks like it") << request("Transfer-Encoding: xchunked\r\n", smuggled);
        QTest::newRow("coding with a vertical tab") << request("Transfer-Encoding:\x0b"
                                                               "chunked\r\n",
            smuggled);
        QTest::newRow("blank before the colon") << request("Transfer-Encoding : chunked\r\n", smuggled);
        QTest::newRow("empty coding") << request("Transfer-Encoding:\r\nContent-Length: 0\r\n", smuggled);
        QTest::newRow("chunked in 1.0") << QByteArray(
            "POST /echo HTTP/1.0\r\nHost: center\r\nTransfer-Encoding: chunked\r\n\r\n" + smuggled);
        QTest::newRow("two lengths") << request("Content-Length: 4\r\nContent-Length: 5\r\n", "body1");
        QTest::newRow("two equal lengths") << request("Content-Length: 4\r\nContent-Length: 4\r\n", "body");
        QTest::newRow("list of lengths") << request("Content-Length: 4, 4\r\n", "body");
        QTest::newRow("signed length") << request("Content-Length: +4\r\n", "body");
        QTest::newRow("negative length") << request("Content-Length: -1\r\n", "body");
        QTest::newRow("length in hex") << request("Content-Length: 0x4\r\n", "body");
        QTest::newRow("length above 64 bits") << request("Content-Length: 18446744073709551620\r\n", "body");
        QTest::newRow("empty length") << request("Content-Length:\r\n", "body");
        QTest::newRow("no Host") << QByteArray("GET /hello HTTP/1.1\r\n\r\n");
        QTest::newRow("empty Host") << QByteArray("GET /hello HTTP/1.1\r\nHost:\r\n\r\n");
        QTest::newRow("two Hosts") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
        QTest::newRow("Host with a path") << QByteArray("GET /hello HTTP/1.1\r\nHost: a/b\r\n\r\n");
        QTest::newRow("Host with a user") << QByteArray("GET /hello HTTP/1.1\r\nHost: a@b\r\n\r\n");
        QTest::newRow("field before Host continued") << QByteArray("GET /hello HTTP/1.1\r\n Host: a\r\n\r\n");
        QTest::newRow("line feeds alone") << QByteArray("GET /hello HTTP/1.1\nHost: center\n\n");
        QTest::newRow("carriage return alone") << QByteArray("GET /hello HTTP/1.1\r\nHost: center\rX: y\r\n\r\n");
        QTest::newRow("NUL in a value") << bytesOf("GET /hello HTTP/1.1\r\nHost: center\r\nA: b\0c\r\n\r\n");
        QTest::newRow("NUL in the target") << bytesOf("GET /he\0llo HTTP/1.1\r\nHost: center\r\n\r\n");
        QTest::newRow("blank in a name") << QByteArray("GET /hello HTTP/1.1\r\nHost: center\r\nA b: c\r\n\r\n");
        QTest::newRow("no colon") << QByteArray("GET /hello HTTP/1.1\r\nHost: center\r\nnonsense\r\n\r\n");
        QTest::newRow("Chinese in the target") << QByteArray("GET /受理 HTTP/1.1\r\nHost: center\r\n\r\n");
        QTest::newRow("broken percent form") << getOf("/hello%2");
        QTest::newRow("percent form that is no hex") << getOf("/hello%zz");
        QTest::newRow("NUL in percent form") << getOf("/hello%00");
        QTest::newRow("query that is not UTF-8") << getOf("/hello?a=%ff");
        QTest::newRow("surrogate in UTF-8") << getOf("/hello?a=%ed%a0%80");
        QTest::newRow("line break in the query") << getOf("/hello?a=%0d%0aX");
        QTest::newRow("target without slash") << getOf("hello");
        QTest::newRow("authority as target") << QByteArray("CONNECT center:80 HTTP/1.1\r\nHost: center\r\n\r\n");
        QTest::newRow("star as target") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: center\r\n\r\n");
        QTest::newRow("version 2.0") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        QTest::newRow("version 1.2") << QByteArray("GET /hello HTTP/1.2\r\nHost: center\r\n\r\n");
        QTest::newRow("no version") << QByteArray("GET /hello\r\n\r\n");
        QTest::newRow("two blanks") << QByteArray("GET  /hello HTTP/1.1\r\nHost: center\r\n\r\n");
        QTest::newRow("unknown expectation") << request("Expect: miracles\r\nContent-Length: 0\r\n");
        QTest::newRow("TLS") << bytesOf("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03");
        QTest::newRow("garbage") << bytesOf("\xff\xfe\x00\x01\x80\x81");
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    }
    void requestsThatCanBeReadInTwoWaysAreRefusedAndTheConnectionEnds()
    {
        QFETCH(QByteArray, bytes);
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send(bytes);
        const RawAnswer answer = client.read();
        QCOMPARE(answer.status, 400);
        QCOMPARE(problemType(answer), "/errors/bad-request");
        QCOMPARE(client.read().status, 0); // what was smuggled is not answered
        RawClient next = test.client();
        QCOMPARE(next.ask(helloRequest).body, "hello");
    }

    void brokenChunksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("size is no number") << QByteArray("z\r\nhello\r\n0\r\n\r\n");
        QTest::newRow("empty size") << QByteArray("\r\nhello\r\n0\r\n\r\n");
        QTest::newRow("negative size") << QByteArray("-1\r\nhello\r\n0\r\n\r\n");
        QTest::newRow("size with 0x") << QByteArray("0x5\r\nhello\r\n0\r\n\r\n");
        QTest::newRow("size above 64 bits") << QByteArray("10000000000000005\r\nhello\r\n0\r\n\r\n");
        QTest::newRow("longer than its size") << QByteArray("3\r\nhello\r\n0\r\n\r\n");
        QTest::newRow("line feed alone") << QByteArray("5\nhello\r\n0\r\n\r\n");
        QTest::newRow("endless extension") << QByteArray("5;" + QByteArray(70 * 1024, 'a') + "\r\nhello\r\n0\r\n\r\n");
        QTest::newRow("endless trailers") << QByteArray("0\r\n" + QByteArray("A: b\r\n").repeated(12 * 1024) + "\r\n");
        QTest::newRow("length in a trailer") << QByteArray("0\r\nContent-Length: 5\r\n\r\n");
    }
    void brokenChunksAreRefused()
    {
        QFETCH(QByteArray, body);
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send(request("Transfer-Encoding: chunked\r\n", body));
        QCOMPARE(client.read().status, 400);
        QVERIFY(client.waitForClose());
    }

    void theEndOfAChunkedBodyMayComeInAnyPieces()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient other = test.client();
        for (const QByteArray& body : { QByteArray("0\r\n\r\n"), QByteArray("1\r\na\r\n0\r\nA: b\r\n\r\n") }) {
            RawClient client = test.client();
            client.send(request("Transfer-Encoding: chunked\r\n"));
            for (const char c : body) {
                QVERIFY(client.send(QByteArray(1, c)));
                // answered by the same thread after it has seen the byte
                QCOMPARE(other.ask(helloRequest).body, "hello");
            }
            QCOMPARE(client.read().status, 200);
        }
    }

    void trailersDoNotBecomeFields()
    {
        TestServer test;
        test.router.add({ Method::Post, "/who",
            [](Request request, Reply reply) { reply.send(Response::text(request.headers.value("Authorization"))); } });
        test.start();
        RawClient client = test.client();
        QCOMPARE(
            client.ask("POST /who HTTP/1.1\r\nHost: center\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: Bearer x\r\n\r\n").body,
            "");
    }

    void theRequestLineHasALimit()
    {
        TestServer test;
        test.router.add({ Method::Get, "/{name}", [](Request, Reply reply) { reply.send(Response::text("fits")); } });
        test.start();
        const auto lineOf = [](qsizetype bytes) { return getOf('/' + QByteArray(bytes - 14, 'a')); };
        QCOMPARE(lineOf(4096).indexOf('\r'), 4096);
        RawClient client = test.client();
        QCOMPARE(client.ask(lineOf(4096)).body, "fits");
        const RawAnswer over = client.ask(lineOf(4097));
        QCOMPARE(over.status, 414);
        QCOMPARE(problemType(over), "/errors/uri-too-long");
        QVERIFY(client.waitForClose());
        RawClient endless = test.client();
        endless.send("GET /" + QByteArray(5000, 'a'));
        QCOMPARE(endless.read().status, 414);
    }

    void theHeaderBlockHasALimit()
    {
        TestServer test;
        test.addUsual();
        test.start();
        const auto blockOf = [](qsizetype bytes) { return "GET /hello HTTP/1.1\r\nHost: center\r\n" + fieldOf(bytes - 14) + "\r\n"; };
        RawClient client = test.client();
        QCOMPARE(client.ask(blockOf(16 * 1024)).body, "hello");
        const RawAnswer over = client.ask(blockOf(16 * 1024 + 1));
        QCOMPARE(over.status, 431);
        QCOMPARE(problemType(over), "/errors/headers-too-large");
        RawClient endless = test.client();
        endless.send("GET /hello HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(3000));
        QCOMPARE(endless.read().status, 431);
    }

    void theNumberOfFieldsHasALimit()
    {
        TestServer test;
        test.addUsual();
        test.start();
        const auto fields
            = [](int count) { return "GET /hello HTTP/1.1\r\nHost: center\r\n" + QByteArray("A: b\r\n").repeated(count - 1) + "\r\n"; };
        RawClient client = test.client();
        QCOMPARE(client.ask(fields(64)).body, "hello");
        QCOMPARE(client.ask(fields(65)).status, 431);
    }

    void theBodyHasTheLimitOfItsRoute()
    {
        TestServer test;
        test.addUsual(); // /echo: 64 bytes
        test.start();
        const QByteArray fits(64, 'x');
        const QByteArray over(65, 'x');
        const auto chunked = [](const QByteArray& body) {
            return request("Transfer-Encoding: chunked\r\n",
                QByteArray::number(body.size() - 1, 16) + "\r\n" + body.chopped(1) + "\r\n1\r\n" + body.last(1) + "\r\n0\r\n\r\n");
        };
        RawClient client = test.client();
        QCOMPARE(client.ask(postTo("/echo", fits)).body, fits);
        QCOMPARE(client.ask(chunked(fits)).body, fits);
        const RawAnswer refused = client.ask(postTo("/echo", over));
        QCOMPARE(refused.status, 413);
        QCOMPARE(problemType(refused), "/errors/too-large");
        QVERIFY(refused.body.contains("\"limit\":64"));
        RawClient second = test.client();
        QCOMPARE(second.ask(chunked(over)).status, 413);
        QVERIFY(second.waitForClose());
    }

    void tenMegabytesAreRefusedWithFlatMemory()
    {
        TestServer test;
        test.addUsual();
        test.start();
        const QByteArray piece(64 * 1024, 'x');
        { // what is needed once is not counted
            RawClient client = test.client();
            QCOMPARE(client.ask(postTo("/echo", QByteArray(70, 'x'))).status, 413);
        }
        const qint64 before = residentKilobytes();
        for (const QByteArray& head :
            { request("Content-Length: 10485760\r\n"), request("Transfer-Encoding: chunked\r\n", "a00000\r\n") }) {
            RawClient client = test.client();
            client.send(head);
            for (int i = 0; i < 160; ++i)
                if (!client.send(piece))
                    break;
            QCOMPARE(client.read().status, 413);
        }
        const qint64 bound = 4 * 1024 * std::max(1, qEnvironmentVariableIntValue("HUIMIN_MEMORY_FACTOR"));
        QVERIFY2(residentKilobytes() - before < bound, qPrintable(QString::number(residentKilobytes() - before)));
    }

    void aBodyForARouteThatDoesNotExistIsNotRead()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send("POST /none HTTP/1.1\r\nHost: center\r\nContent-Length: 10000\r\n\r\n");
        QCOMPARE(client.read().status, 404);
        QVERIFY(client.waitForClose());
        RawClient staying = test.client();
        QCOMPARE(staying.ask(getOf("/none")).status, 404);
        QCOMPARE(staying.ask(helloRequest).body, "hello");
    }

    void packedBodiesAreRefused()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        const RawAnswer answer = client.ask(request("Content-Encoding: gzip\r\nContent-Length: 4\r\n", "body"));
        QCOMPARE(answer.status, 415);
        QCOMPARE(problemType(answer), "/errors/unsupported-media");
    }

    void unknownMethodsAre405WithAllow()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        for (const QByteArray& method :
            { QByteArray("TRACE"), QByteArray("get"), QByteArray("PROPFIND"), QByteArray("DELETE"), QByteArray(3000, 'X') }) {
            const RawAnswer answer = client.ask(method + " /hello HTTP/1.1\r\nHost: center\r\n\r\n");
            QCOMPARE(answer.status, 405);
            QCOMPARE(answer.field("Allow"), "GET, HEAD");
        }
    }

    void aSlowHeaderIs408AndTheOthersAreServed()
    {
        TestServer test(quickLimits());
        test.addUsual();
        test.start();
        std::vector<RawClient> slow;
        for (int i = 0; i < 20; ++i) {
            slow.push_back(test.client());
            slow.back().send("GET /hello HTTP/1.1\r\nHost: cen");
        }
        RawClient other = test.client();
        QCOMPARE(other.ask(helloRequest).body, "hello");
        for (RawClient& client : slow) {
            const RawAnswer answer = client.read();
            QCOMPARE(answer.status, 408);
            QCOMPARE(problemType(answer), "/errors/too-slow");
            QVERIFY(client.waitForClose());
        }
    }

    void drippingBytesDoNotKeepAHeaderOpen()
    {
        TestServer test(quickLimits());
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send("GET /hello HTTP/1.1\r\nHost: center\r\nX: ");
        // the end comes although bytes keep coming; the reader ends the loop
        std::atomic<bool> over { false };
        std::thread drip([&] {
            while (!over && client.send("a"))
                std::this_thread::yield();
        });
        const RawAnswer answer = client.read();
        over = true;
        drip.join();
        QVERIFY(answer.status == 408 || answer.status == 431); // 431: sixteen kilobytes came sooner
    }

    void aSlowBodyIs408()
    {
        TestServer test(quickLimits());
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send("POST /echo HTTP/1.1\r\nHost: center\r\nContent-Length: 10\r\n\r\nhalf");
        QCOMPARE(client.read().status, 408);
        QVERIFY(client.waitForClose());
    }

    void silentConnectionsAreClosed()
    {
        TestServer test(quickLimits());
        test.addUsual();
        test.start();
        RawClient fresh = test.client();
        QVERIFY(fresh.waitForClose());
        RawClient idle = test.client();
        QCOMPARE(idle.ask(helloRequest).body, "hello");
        QVERIFY(idle.waitForClose());
        QTRY_COMPARE(test.server.load().connections, std::size_t { 0 });
    }

    void aClientThatDoesNotReadItsAnswerIsCut()
    {
        TestServer test(quickLimits());
        test.router.add({ Method::Get, "/large", [](Request, Reply reply) {
                             reply.send(Response { 200, {}, QByteArray(32 * 1024 * 1024, 'x') });
                         } });
        test.start();
        RawClient client = test.client();
        client.send(getOf("/large"));
        const Exchange exchange = test.seen.waitFor(1).value(0);
        QCOMPARE(exchange.status, 0);
        QTRY_COMPARE(test.server.load().connections, std::size_t { 0 });
        QVERIFY(!client.read().complete);
    }

    void moreConnectionsThanAllowedAreToldSo()
    {
        Limits limits;
        limits.connections = 3;
        TestServer test(limits);
        test.addUsual();
        test.start();
        std::vector<RawClient> inside;
        for (int i = 0; i < 3; ++i) {
            inside.push_back(test.localClient());
            QCOMPARE(inside.back().ask(helloRequest).status, 200);
        }
        RawClient outside = test.localClient();
        const RawAnswer answer = outside.ask(helloRequest);
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.field("Retry-After").isEmpty());
        QVERIFY(outside.waitForClose());
        inside.pop_back();
        QTRY_COMPARE(test.server.load().connections, std::size_t { 2 });
        RawClient next = test.localClient();
        QCOMPARE(next.ask(helloRequest).status, 200);
    }

    void oneAddressHoldsOnlySoManyConnections()
    {
        Limits limits;
        limits.connectionsPerAddress = 2;
        TestServer test(limits);
        test.addUsual();
        test.start();
        RawClient first = test.client();
        RawClient second = test.client();
        QCOMPARE(first.ask(helloRequest).status, 200);
        QCOMPARE(second.ask(helloRequest).status, 200);
        RawClient third = test.client();
        QCOMPARE(third.ask(helloRequest).status, 503);
        RawClient local = test.localClient(); // a proxy's connections are the proxy's to count
        QCOMPARE(local.ask(helloRequest).status, 200);
        first.abort();
        QTRY_COMPARE(test.server.load().connections, std::size_t { 2 });
        RawClient fourth = test.client();
        QCOMPARE(fourth.ask(helloRequest).status, 200);
    }

    void aClientThatLeavesInMidHandlerDoesNoHarm()
    {
        TestServer test({}, 4);
        test::Door door;
        test.router.add({ Method::Get, "/slow", [&](Request, Reply reply) {
                             door.pass();
                             reply.send(Response { 200, {}, QByteArray(1024 * 1024, 'x') });
                         } });
        test.addUsual();
        test.start();
        RawClient reset = test.client();
        reset.send(getOf("/slow"));
        RawClient left = test.client();
        left.send(getOf("/slow") + helloRequest);
        QVERIFY(door.waitFor(2));
        reset.abort();
        left.abort();
        door.open();
        QCOMPARE(test.seen.waitFor(2).size(), 2);
        QTRY_COMPARE(test.server.load().connections, std::size_t { 0 });
        RawClient next = test.client();
        QCOMPARE(next.ask(helloRequest).body, "hello");
    }

    void aClientThatLeavesInMidBodyDoesNoHarm()
    {
        TestServer test;
        test.addUsual();
        test.start();
        RawClient client = test.client();
        client.send("POST /echo HTTP/1.1\r\nHost: center\r\nContent-Length: 10\r\n\r\nhalf");
        client.abort();
        QCOMPARE(test.seen.waitFor(1).value(0).status, 0);
        RawClient next = test.client();
        QCOMPARE(next.ask(helloRequest).body, "hello");
    }

    /// Requests with bytes changed, lost, repeated and cut, in pieces of any size: always a 4xx, a right answer, or a close.
    void mutatedRequestsNeverBreakTheServer()
    {
        TestServer test(quickLimits());
        test.addUsual();
        test.start();
        const QByteArrayList good {
            helloRequest,
            postTo("/echo", "body"),
            request("Transfer-Encoding: chunked\r\n", "5;a=b\r\nhello\r\n0\r\nA: b\r\n\r\n"),
            "GET /hello?limit=20&stage=%E5%8F%97 HTTP/1.1\r\nHost: center\r\nAccept-Language: zh-CN, en;q=0.5\r\nConnection: "
            "keep-alive\r\n\r\n",
            "POST /echo HTTP/1.1\r\nHost: center\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\nbody",
        };
        const QByteArray spice = bytesOf("\0\r\n :;,\t\x7f\xff%0aZ/?#=");
        std::mt19937 random(20261124);
        const auto below
            = [&](qsizetype bound) { return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(bound, 1))); };
        for (int round = 0; round < 1500; ++round) {
            QByteArray bytes = good.at(below(good.size()));
            if (below(2) == 0)
                bytes += good.at(below(good.size()));
            for (qsizetype changes = 1 + below(4); changes > 0 && !bytes.isEmpty(); --changes) {
                const qsizetype at = below(bytes.size());
                switch (below(4)) {
                case 0:
                    bytes[at] = spice.at(below(spice.size()));
                    break;
                case 1:
                    bytes.remove(at, 1 + below(8));
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(at, 1 + below(20)));
                    break;
                default:
                    bytes.truncate(at);
                }
            }
            RawClient client = test.client();
            while (!bytes.isEmpty()) {
                const qsizetype piece = 1 + below(below(3) == 0 ? bytes.size() : 7);
                if (!client.send(bytes.first(std::min(piece, bytes.size()))))
                    break;
                bytes.remove(0, piece);
            }
            client.finishSending();
            for (;;) {
                const RawAnswer answer = client.read();
                if (answer.status == 0)
                    break;
                QVERIFY2(answer.status < 500, answer.head.constData());
            }
        }
        RawClient next = test.client();
        QCOMPARE(next.ask(helloRequest).body, "hello");
    }
};
HUIMIN_TEST(TestHostile)
#include "tst_hostile.moc"
