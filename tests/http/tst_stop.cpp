#include "app/center/http/eventchannel.h"
#include "tests/http/testserver.h"
#include "tests/support/testregistry.h"
#include <QFile>
#include <QFileInfo>
#include <future>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace huimin;
using namespace huimin::http;
using test::getOf;
using test::helloRequest;
using test::RawAnswer;
using test::RawClient;
using test::TestServer;

class TestStopping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsInFlightAreFinishedAndIdleConnectionsClosed()
    {
        TestServer test;
        test::Door door;
        test.addUsual();
        test.router.add({ Method::Get, "/slow", [&](Request, Reply reply) {
                             door.pass();
                             reply.send(Response::text("finished"));
                         } });
        const auto channel = std::make_shared<EventChannel>();
        test.router.add({ Method::Get, "/hints", [channel](Request, Reply reply) { reply.send(EventResponse { channel }); } });
        test.start();
        RawClient idle = test.client();
        QCOMPARE(idle.ask(helloRequest).body, "hello");
        RawClient hints = test.client();
        hints.send(getOf("/hints"));
        hints.readUntil("\r\n\r\n");
        RawClient busy = test.client();
        busy.send(getOf("/slow"));
        QVERIFY(door.waitFor(1));

        auto stopped = std::async(std::launch::async, [&] { return test.server.stop(); });
        QVERIFY(idle.waitForClose());
        QVERIFY(hints.readUntil("0\r\n\r\n").contains("event: bye\n"));
        QVERIFY(!test.client().isConnected());
        QVERIFY(stopped.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
        door.open();
        const RawAnswer answer = busy.read();
        QCOMPARE(answer.body, "finished");
        QCOMPARE(answer.field("Connection"), "close");
        QVERIFY(busy.waitForClose());
        { // leaving ends the wait for what they might still send
            const RawClient goodbye = std::move(busy);
            const RawClient other = std::move(hints);
        }
        QVERIFY(stopped.get());
        QCOMPARE(test.server.load().connections, std::size_t { 0 });
    }

    void whatDoesNotEndIsCutAfterTheTime()
    {
        TestServer test;
        test::Door door;
        test.router.add({ Method::Get, "/slow", [&](Request, Reply reply) {
                             door.pass();
                             reply.send(Response::text("too late"));
                         } });
        test.start();
        RawClient client = test.client();
        client.send(getOf("/slow"));
        QVERIFY(door.waitFor(1));
        RawClient reading = test.client();
        reading.send("GET /slow HTTP/1.1\r\nHos");
        QVERIFY(!test.server.stop(std::chrono::milliseconds(30)));
        QVERIFY(client.waitForClose());
        QVERIFY(reading.waitForClose());
        door.open(); // the reply reaches nobody, and does no harm
        test.pool.stop();
    }

    void aReplyMayOutliveTheServer()
    {
        std::optional<Reply> kept;
        {
            TestServer test;
            test::Door arrived;
            test.router.add({ Method::Get, "/keep", [&](Request, Reply reply) {
                                 kept.emplace(std::move(reply));
                                 arrived.pass();
                             } });
            test.start();
            RawClient client = test.client();
            client.send(getOf("/keep"));
            QVERIFY(arrived.waitFor(1));
            arrived.open();
            QVERIFY(!test.server.stop(std::chrono::milliseconds(0)));
        }
        kept->send(Response::text("nobody is there"));
    }

    void stoppingTwiceOrWithoutStartingIsHarmless()
    {
        TestServer test;
        QVERIFY(test.server.stop());
        QVERIFY(test.server.stop());
    }

    void theSocketFileIsForTheGroupAndGoesWithTheServer()
    {
        TestServer test;
        test.addUsual();
        test.start();
        const QString path = test.server.boundAddresses().at(1).unixPath;
        struct ::stat found { };
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0660U);
        test.server.stop();
        QVERIFY(!QFileInfo::exists(path));
    }

    void aDeadSocketIsReplacedAndNothingElse()
    {
        TestServer first;
        first.addUsual();
        first.start();
        const QString path = first.folder.filePath(QStringLiteral("http"));
        TestServer second;
        second.addUsual();
        const auto taken = second.server.listen({ {}, 0, path });
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::BadArgument);
        QCOMPARE(first.localClient().ask(helloRequest).body, "hello");

        const QString dead = second.folder.filePath(QStringLiteral("dead"));
        { // a socket whose program was killed: bound, and nobody listens
            TestServer killed;
            QVERIFY(killed.server.listen({ {}, 0, killed.folder.filePath(QStringLiteral("x")) }));
            QVERIFY(QFile::rename(killed.folder.filePath(QStringLiteral("x")), dead));
        }
        QVERIFY(second.server.listen({ {}, 0, dead }));

        QFile file(second.folder.filePath(QStringLiteral("notes")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!second.server.listen({ {}, 0, file.fileName() }));
        QVERIFY(file.exists());
        QVERIFY(!second.server.listen({ {}, 0, QStringLiteral("/tmp/") + QString(200, u'a') }));
    }

    void aPortThatIsTakenIsAnError()
    {
        TestServer first;
        first.start();
        TestServer second;
        const auto taken = second.server.listen(first.server.boundAddress());
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::BadArgument);
        QVERIFY(!taken.error().reason.isEmpty());
    }

    void theLimitOfOpenFilesIsRaisedAsFarAsItGoes()
    {
        struct ::rlimit before { };
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const ::rlimit low { std::min<::rlim_t>(before.rlim_max, 256), before.rlim_max };
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
        const auto reached = allowOpenFiles(before.rlim_cur);
        struct ::rlimit after { };
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &after), 0);
        QCOMPARE(static_cast<::rlim_t>(reached), after.rlim_cur);
        QCOMPARE(after.rlim_cur, std::max(before.rlim_cur, low.rlim_cur));
        QCOMPARE(allowOpenFiles(1), reached);
    }

    void manyStartsAndStopsUnderLoad()
    {
        for (int round = 0; round < 20; ++round) {
            TestServer test;
            test.addUsual();
            test.start();
            std::vector<std::thread> clients;
            for (int i = 0; i < 4; ++i)
                clients.emplace_back([&] {
                    for (;;) {
                        RawClient client = test.client();
                        if (!client.isConnected() || client.ask(helloRequest).status != 200)
                            return;
                    }
                });
            QVERIFY(test.seen.waitFor(20).size() >= 20);
            test.server.stop();
            for (std::thread& client : clients)
                client.join();
        }
    }
};
HUIMIN_TEST(TestStopping)
#include "tst_stop.moc"
