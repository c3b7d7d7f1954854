#include "app/center/http/eventchannel.h"
#include "app/center/http/hinthub.h"
#include "app/center/http/zstdstream.h"
#include "tests/http/testserver.h"
#include "tests/support/testregistry.h"
#include <zstd.h>

using namespace huimin;
using namespace huimin::http;
using test::getOf;
using test::helloRequest;
using test::RawAnswer;
using test::RawClient;
using test::TestServer;

namespace {
/// Lines "0" … "count-1", one a piece.
ChunkSource numberedLines(int count)
{
    return [next = 0, count](int) mutable {
        const QByteArray line = QByteArray::number(next) + '\n';
        ++next;
        return Chunk { line, next == count ? Chunk::State::Last : Chunk::State::More };
    };
}

QByteArray unpacked(const QByteArray& data)
{
    QByteArray out(4 * 1024 * 1024, Qt::Uninitialized);
    const std::size_t size
        = ZSTD_decompress(out.data(), static_cast<std::size_t>(out.size()), data.constData(), static_cast<std::size_t>(data.size()));
    if (!ZSTD_isError(size)) {
        out.truncate(static_cast<qsizetype>(size));
        return out;
    }
    // flushed pieces: the frame does not say its size, and is unpacked as a stream
    const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_inBuffer in { data.constData(), static_cast<std::size_t>(data.size()), 0 };
    ZSTD_outBuffer piece { out.data(), static_cast<std::size_t>(out.size()), 0 };
    while (in.pos < in.size)
        if (ZSTD_isError(ZSTD_decompressStream(context.get(), &piece, &in)))
            return "broken";
    out.truncate(static_cast<qsizetype>(piece.pos));
    return out;
}
} // namespace

class TestStreams : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStreamIsSentInChunksAndTheConnectionGoesOn()
    {
        TestServer test;
        test.addUsual();
        test.router.add({ Method::Get, "/changes", [](Request, Reply reply) {
                             reply.send(StreamResponse { 200, { { "Content-Type", "application/x-ndjson" } }, numberedLines(1000) });
                         } });
        test.start();
        RawClient client = test.client();
        const RawAnswer answer = client.ask(getOf("/changes"));
        QVERIFY(answer.complete);
        QCOMPARE(answer.field("Transfer-Encoding"), "chunked");
        QCOMPARE(answer.field("Content-Type"), "application/x-ndjson");
        QCOMPARE(answer.field("Huimin-Api"), "1");
        QCOMPARE(answer.body.count('\n'), 1000);
        QVERIFY(answer.body.startsWith("0\n1\n2\n") && answer.body.endsWith("\n999\n"));
        QCOMPARE(client.ask(helloRequest).body, "hello");
        QCOMPARE(test.seen.waitFor(1).first().bytesOut, static_cast<std::size_t>(answer.body.size()));
    }

    void emptyPiecesDoNotEndTheStream()
    {
        TestServer test;
        test.router.add({ Method::Get, "/gaps", [](Request, Reply reply) {
                             reply.send(StreamResponse {
                                 200, {}, [count = 0](int) mutable {
                                     ++count;
                                     return Chunk { count % 2 ? QByteArray() : "x", count == 9 ? Chunk::State::Last : Chunk::State::More };
                                 } });
                         } });
        test.start();
        RawClient client = test.client();
        QCOMPARE(client.ask(getOf("/gaps")).body, "xxxx");
    }

    void inHttp10TheEndOfTheConnectionIsTheEndOfTheStream()
    {
        TestServer test;
        test.router.add({ Method::Get, "/changes", [](Request, Reply reply) {
                             reply.send(StreamResponse { 200, {}, numberedLines(3) });
                         } });
        test.start();
        RawClient client = test.client();
        const RawAnswer answer = client.ask("GET /changes HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(answer.body, "0\n1\n2\n");
        QVERIFY(answer.field("Transfer-Encoding").isEmpty());
    }

    void headOfAStreamHasNoBody()
    {
        TestServer test;
        test.addUsual();
        test.router.add({ Method::Get, "/changes", [](Request, Reply reply) {
                             reply.send(StreamResponse { 200, {}, numberedLines(3) });
                         } });
        test.start();
        RawClient client = test.client();
        client.send("HEAD /changes HTTP/1.1\r\nHost: center\r\n\r\n" + helloRequest);
        QCOMPARE(client.read(true).status, 200);
        QCOMPARE(client.read().body, "hello");
    }

    void aStreamThatBreaksIsCutSoThatItCannotBeTakenForWhole_data()
    {
        QTest::addColumn<bool>("throws");
        QTest::newRow("says so") << false;
        QTest::newRow("throws") << true;
    }
    void aStreamThatBreaksIsCutSoThatItCannotBeTakenForWhole()
    {
        QFETCH(bool, throws);
        TestServer test;
        test.router.add({ Method::Get, "/broken", [throws](Request, Reply reply) {
                             reply.send(StreamResponse { 200, {}, [throws, next = numberedLines(5), left = 3](int worker) mutable {
                                                            if (--left > 0)
                                                                return next(worker);
                                                            if (throws)
                                                                throw std::runtime_error("database");
                                                            return Chunk { "half", Chunk::State::Broken };
                                                        } });
                         } });
        test.start();
        for (const bool old : { false, true }) {
            RawClient client = test.client();
            const RawAnswer answer = client.ask(old ? QByteArray("GET /broken HTTP/1.0\r\n\r\n") : getOf("/broken"));
            QVERIFY(old || !answer.complete);
            QVERIFY(!answer.body.contains("half"));
        }
        QCOMPARE(test.seen.waitFor(1).first().status, 500);
    }

    void aClientThatLeavesEndsTheStreamAndHoldsNoWorker()
    {
        TestServer test({}, 1);
        test.addUsual();
        std::atomic<bool> released { false };
        test.router.add({ Method::Get, "/endless", [&](Request, Reply reply) {
                             auto guard = std::shared_ptr<void>(nullptr, [&](void*) { released = true; });
                             reply.send(StreamResponse { 200, {}, [guard](int) { return Chunk { QByteArray(64 * 1024, 'x') }; } });
                         } });
        test.start();
        RawClient client = test.client();
        client.send(getOf("/endless"));
        client.readUntil("xxxx");
        RawClient other = test.client(); // the only worker is free while the first client does not read
        QCOMPARE(other.ask(helloRequest).body, "hello");
        client.abort();
        QTRY_VERIFY(released);
        QCOMPARE(other.ask(helloRequest).body, "hello");
    }

    void zstdIsUsedWhereItIsAccepted()
    {
        TestServer test;
        test.router.add({ Method::Get, "/snapshot", [](Request request, Reply reply) {
                             reply.send(zstdEncoded(StreamResponse { 200, {}, numberedLines(2000) }, request.headers));
                         } });
        test.router.add({ Method::Get, "/calendar", [](Request request, Reply reply) {
                             reply.send(zstdEncoded(Response { 200, {}, QByteArray("day").repeated(1000) }, request.headers));
                         } });
        test.start();
        RawClient client = test.client();
        const RawAnswer plain = client.ask(getOf("/snapshot"));
        QVERIFY(plain.field("Content-Encoding").isEmpty());
        QCOMPARE(plain.field("Vary"), "Accept-Encoding");
        const QByteArray accepting(" HTTP/1.1\r\nHost: center\r\nAccept-Encoding: gzip, ZSTD;q=0.8\r\n\r\n");
        const RawAnswer packed = client.ask("GET /snapshot" + accepting);
        QCOMPARE(packed.field("Content-Encoding"), "zstd");
        QCOMPARE(unpacked(packed.body), plain.body);
        const RawAnswer whole = client.ask("GET /calendar" + accepting);
        QCOMPARE(whole.field("Content-Encoding"), "zstd");
        QVERIFY(whole.body.size() < 200);
        QCOMPARE(unpacked(whole.body), QByteArray("day").repeated(1000));
        const RawAnswer refused = client.ask("GET /calendar HTTP/1.1\r\nHost: center\r\nAccept-Encoding: zstd;q=0\r\n\r\n");
        QCOMPARE(refused.body.size(), 3000);
    }
};
HUIMIN_TEST(TestStreams)

class TestEvents : public QObject {
    Q_OBJECT
    static void addHints(TestServer& test, std::shared_ptr<EventChannel> channel)
    {
        test.router.add({ Method::Get, "/hints", [channel](Request, Reply reply) { reply.send(EventResponse { channel }); } });
    }

private Q_SLOTS:
    void eventsArriveAsTheyAreSentFromAnyThread()
    {
        TestServer test;
        const auto channel = std::make_shared<EventChannel>();
        addHints(test, channel);
        test.start();
        channel->send("hint", "before");
        RawClient client = test.client();
        client.send(getOf("/hints"));
        const QByteArray head = client.readUntil("\r\n\r\n");
        QVERIFY(head.contains("Content-Type: text/event-stream\r\n"));
        QVERIFY(head.contains("Huimin-Api: 1\r\n"));
        QVERIFY(client.readUntil("\n\n").endsWith("event: hint\ndata: before\n\n"));
        std::thread([&] { channel->send("hint", "{\"head\":7}\nsecond"); }).join();
        QVERIFY(client.readUntil("\n\n").endsWith("event: hint\ndata: {\"head\":7}\ndata: second\n\n"));
        QCOMPARE(test.server.load().eventStreams, std::size_t { 1 });
        QCOMPARE(test.server.load().connections, std::size_t { 0 });
        channel->bye();
        QVERIFY(client.readUntil("0\r\n\r\n").contains("event: bye\ndata: {\"delay\":0}\n\n"));
        QVERIFY(client.waitForClose());
        QVERIFY(!channel->send("hint", "late"));
    }

    void silenceIsBrokenByAHeartbeat()
    {
        Limits limits;
        limits.heartbeat = std::chrono::milliseconds(20);
        TestServer test(limits);
        const auto channel = std::make_shared<EventChannel>();
        addHints(test, channel);
        test.start();
        RawClient client = test.client();
        client.send(getOf("/hints"));
        client.readUntil("\r\n\r\n");
        QVERIFY(client.readUntil("\n\n").endsWith(": \n\n"));
        QVERIFY(client.readUntil("\n\n").endsWith(": \n\n"));
        channel->send("hint", "1");
        QVERIFY(client.readUntil("data: 1\n\n").contains("event: hint\n"));
    }

    void aClientThatLeavesIsNoticedWithoutAnythingSent()
    {
        TestServer test;
        const auto channel = std::make_shared<EventChannel>();
        std::atomic<bool> closed { false };
        channel->onClosed([&] { closed = true; });
        addHints(test, channel);
        test.start();
        RawClient client = test.client();
        client.send(getOf("/hints"));
        client.readUntil("\r\n\r\n");
        QVERIFY(channel->isOpen());
        client.abort();
        QTRY_VERIFY(closed);
        QVERIFY(!channel->isOpen());
        QTRY_COMPARE(test.server.load().eventStreams, std::size_t { 0 });
    }

    void aSlowReaderIsDroppedAndHoldsUpNobody()
    {
        TestServer test;
        test.addUsual();
        const auto slow = std::make_shared<EventChannel>();
        addHints(test, slow);
        test.start();
        RawClient client = test.client();
        client.send(getOf("/hints"));
        client.readUntil("\r\n\r\n");
        const QByteArray data(8 * 1024, 'x');
        bool taken = true;
        for (int i = 0; i < 100'000 && taken; ++i)
            taken = slow->send("hint", data);
        QVERIFY(!taken);
        QVERIFY(slow->isDropped());
        QTRY_COMPARE(test.server.load().eventStreams, std::size_t { 0 });
        RawClient other = test.client();
        QCOMPARE(other.ask(helloRequest).body, "hello");
        QVERIFY(client.waitForClose());
    }

    void aReaderThatStallsIsDroppedAfterItsTime()
    {
        Limits limits;
        limits.writeTimeout = std::chrono::milliseconds(50);
        limits.writeRate = 1024 * 1024 * 1024;
        TestServer test(limits);
        const auto channel = std::make_shared<EventChannel>(64 * 1024 * 1024);
        addHints(test, channel);
        test.start();
        RawClient client = test.client();
        client.send(getOf("/hints"));
        client.readUntil("\r\n\r\n");
        channel->send("hint", QByteArray(32 * 1024 * 1024, 'x'));
        QTRY_COMPARE(test.server.load().eventStreams, std::size_t { 0 });
        QVERIFY(!channel->isOpen());
    }

    void streamsHaveALimitOfTheirOwn()
    {
        Limits limits;
        limits.eventStreams = 1;
        limits.connections = 2;
        TestServer test(limits);
        std::vector<std::shared_ptr<EventChannel>> channels;
        test.router.add({ Method::Get, "/hints", [&](Request, Reply reply) {
                             channels.push_back(std::make_shared<EventChannel>());
                             reply.send(EventResponse { channels.back() });
                         } });
        test.addUsual();
        test.start();
        RawClient first = test.client();
        first.send(getOf("/hints"));
        first.readUntil("\r\n\r\n");
        RawClient second = test.client();
        QCOMPARE(second.ask(getOf("/hints")).status, 503);
        QVERIFY(!channels.at(1)->isOpen());
        RawClient third = test.localClient();
        QCOMPARE(third.ask(helloRequest).status, 200); // the stream takes no place of a connection
    }

    void aHubGathersHintsAndSwallowsNotTheLast()
    {
        HintHub hub(std::chrono::milliseconds(50));
        const auto channel = hub.subscribe("session", { "grid-1", "city" }, 10);
        QCOMPARE(channel->take().bytes, "event: hint\ndata: {\"head\":10,\"scopes\":[],\"delay\":0}\n\n");
        hub.publish(11, { "grid-2" });
        QCOMPARE(channel->take().bytes, "");
        hub.publish(12, { "grid-1" });
        QCOMPARE(channel->take().bytes, "event: hint\ndata: {\"head\":12,\"scopes\":[\"grid-1\"],\"delay\":0}\n\n");
        hub.publish(13, { "city", "grid-9" });
        hub.publish(14, { "grid-1" });
        hub.publish(15, { "city" });
        QByteArray later;
        QTRY_VERIFY((later += channel->take().bytes).size() > 0);
        QCOMPARE(later, "event: hint\ndata: {\"head\":15,\"scopes\":[\"city\",\"grid-1\"],\"delay\":0}\n\n");
    }

    void aHubSaysByeToSessionsThatEndAndToAllWhenItStops()
    {
        HintHub hub(std::chrono::milliseconds(50));
        const auto first = hub.subscribe("first", { "city" }, 1);
        const auto again = hub.subscribe("first", { "city" }, 1);
        QVERIFY(!first->isOpen());
        const auto second = hub.subscribe("second", { "city" }, 1);
        const auto third = hub.subscribe("third", { "city" }, 1);
        QCOMPARE(hub.size(), std::size_t { 3 });
        hub.end("second");
        QVERIFY(!second->isOpen() && again->isOpen());
        hub.setScopes("third", { "hall" });
        third->take();
        hub.publish(2, { "city" });
        QCOMPARE(third->take().bytes, "");
        hub.stop(std::chrono::milliseconds(1500));
        QVERIFY(third->take().bytes.endsWith("event: bye\ndata: {\"delay\":1500}\n\n"));
        QCOMPARE(hub.size(), std::size_t { 0 });
    }
};
HUIMIN_TEST(TestEvents)
#include "tst_streams.moc"
