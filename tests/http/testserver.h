#pragma once
#include "app/center/http/router.h"
#include "app/center/http/server.h"
#include "tests/http/rawclient.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <condition_variable>
#include <mutex>

namespace huimin::test {

inline const QByteArray helloRequest("GET /hello HTTP/1.1\r\nHost: center\r\n\r\n");

inline QByteArray getOf(const QByteArray& target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: center\r\n\r\n";
}

inline QByteArray postTo(const QByteArray& path, const QByteArray& body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: center\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray problemType(const RawAnswer& answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("type")).toString().toLatin1();
}

/// A door that handlers wait at until the test opens it, and by which the test sees that they have come.
class Door {
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    bool waitFor(int waiting)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_waiting >= waiting; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_open = false;
};

/// What the observer saw, to be waited for.
class Seen {
public:
    void add(const http::Exchange& exchange)
    {
        const std::lock_guard lock(m_mutex);
        m_exchanges.append(exchange);
        m_changed.notify_all();
    }
    QList<http::Exchange> waitFor(qsizetype count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_exchanges.size() >= count; });
        return m_exchanges;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<http::Exchange> m_exchanges;
};

/// A server on a free port of 127.0.0.1 and on a Unix socket, with what the tests ask of it. Routes are added by the test.
struct TestServer {
    explicit TestServer(http::Limits limits = {}, int threads = 2, std::size_t queue = 100)
        : pool(threads, queue)
        , server({ router, pool, clock, random }, { limits, {}, [this](const http::Exchange& exchange) { seen.add(exchange); } })
    {
    }
    ~TestServer() { server.stop(std::chrono::milliseconds(0)); }
    void start()
    {
        const auto tcp = server.listen({ QStringLiteral("127.0.0.1"), 0, {} });
        const auto local = server.listen({ {}, 0, folder.filePath(QStringLiteral("http")) });
        Q_ASSERT(tcp && local);
        server.start();
    }
    /// POST /echo answers the body, GET /hello a word.
    void addUsual()
    {
        router.add({ http::Method::Get, "/hello", [](http::Request, http::Reply reply) { reply.send(http::Response::text("hello")); } });
        router.add({ http::Method::Post, "/echo",
            [](http::Request request, http::Reply reply) {
                reply.send(http::Response { 200, {}, request.body });
            },
            64 });
    }
    RawClient client() const { return RawClient::tcp(server.boundAddress().port); }
    RawClient localClient() const { return RawClient::unixSocket(server.boundAddresses().value(1).unixPath); }

    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    http::Router router;
    Seen seen;
    http::WorkerPool pool;
    http::Server server;
};

} // namespace huimin::test
