#pragma once
// g++ 12 wants <utility> before asio.
#include <utility>

#include "app/center/http/server.h"
#include <atomic>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>

/// The inside of Server, for server.cpp (sockets that listen) and session.cpp (one connection); nobody else includes it.
namespace huimin::http::engine {

namespace net = boost::asio;
using Socket = net::generic::stream_protocol::socket; // one type for TCP and Unix sockets: everything above it is compiled once

/// The way from other threads to the I/O thread; shut once that has ended, so that a late reply reaches nothing.
class Gate {
public:
    explicit Gate(net::io_context& io)
        : m_io(&io)
    {
    }
    template <typename Function> void post(Function function)
    {
        const std::lock_guard lock(m_mutex);
        if (m_io)
            net::post(*m_io, std::move(function));
    }
    void shut()
    {
        const std::lock_guard lock(m_mutex);
        m_io = nullptr;
    }

private:
    std::mutex m_mutex;
    net::io_context* m_io;
};

struct Peer {
    std::string address; ///< empty on a Unix socket
    bool loopback = false;
    bool unixSocket = false;
};

/// One connection, as the stopping server sees it.
class Connection {
public:
    virtual ~Connection() = default;
    /// Ends it if it waits for a request or is a stream of events; else it ends after the answer it is at.
    virtual void stopWhenIdle() = 0;
    virtual void cut() = 0;
};

/// What connections share; of the I/O thread, but for the atomics.
struct Engine {
    Server::Parts parts;
    Server::Options options;
    std::shared_ptr<Gate> gate {};
    std::atomic<std::size_t> connections { 0 };
    std::atomic<std::size_t> eventStreams { 0 };
    std::unordered_map<std::string, std::size_t> perAddress {};
    std::unordered_set<Connection*> open {};
    std::size_t refusals = 0;
    bool stopping = false;
    std::function<void()> left {}; ///< a connection has ended
    QByteArray idPrefix {};
    std::uint64_t idCount = 0;
    QByteArray date {};
    std::int64_t dateSecond = -1;

    QByteArray nextId() { return idPrefix + QByteArray::number(static_cast<qulonglong>(++idCount), 16).rightJustified(8, '0'); }
    const QByteArray& dateText();
};

/// Serves the connection until it ends; a refused one is told 503 and closed.
void serve(Engine& engine, net::io_context& io, Socket socket, Peer peer);

} // namespace huimin::http::engine
