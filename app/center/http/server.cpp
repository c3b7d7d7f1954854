#include "app/center/http/engine.h"

#include <QFile>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <condition_variable>
#include <list>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace huimin::http {
namespace {
namespace net = boost::asio;
using Tcp = net::ip::tcp;
using Unix = net::local::stream_protocol;
using ListenFailure = boost::system::error_code;

constexpr int unacknowledgedMs = 60'000;
constexpr std::chrono::milliseconds acceptPause { 100 }; // when the system has no descriptor left

Error cannotListen(const Endpoint& endpoint, const std::string& reason)
{
    return { .code = ErrorCode::BadArgument,
        .members = { { QStringLiteral("value"), endpoint.text() } },
        .reason = QString::fromStdString(reason) };
}

engine::Peer peerOf(const Tcp::socket& socket)
{
    ListenFailure failure;
    const auto remote = socket.remote_endpoint(failure);
    if (failure)
        return { "?", false, false };
    auto address = remote.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = net::ip::make_address_v4(net::ip::v4_mapped, address.to_v6());
    return { address.to_string(), address.is_loopback(), false };
}

engine::Peer peerOf(const Unix::socket&)
{
    return { {}, true, true };
}

void tune(Tcp::socket& socket)
{
    ListenFailure ignored;
    socket.set_option(Tcp::no_delay(true), ignored);
    // a client whose network went away says nothing: what it does not acknowledge in that time ends the connection
    using UserTimeout = net::detail::socket_option::integer<IPPROTO_TCP, TCP_USER_TIMEOUT>;
    socket.set_option(UserTimeout(unacknowledgedMs), ignored);
}
void tune(Unix::socket&) { }

/// The path is free, or holds a socket that nobody listens on any more, which is removed.
Status freeUnixPath(net::io_context& io, const Endpoint& endpoint, const std::string& path)
{
    struct ::stat found { };
    if (::lstat(path.c_str(), &found) != 0)
        return {};
    if (!S_ISSOCK(found.st_mode))
        return cannotListen(endpoint, "the path is taken by something that is no socket");
    Unix::socket probe(io);
    ListenFailure failure;
    probe.connect(Unix::endpoint(path), failure);
    if (failure != net::error::connection_refused)
        return cannotListen(endpoint, "another program listens there");
    ::unlink(path.c_str());
    return {};
}
} // namespace

class Server::Core {
public:
    Core(Parts parts, Options options)
        : shared { parts, std::move(options) }
    {
        shared.gate = std::make_shared<engine::Gate>(io);
        shared.left = [this] { tellIfDone(); };
        shared.idPrefix = parts.random.bytes(6).toHex();
    }
    ~Core() { stop({}); }
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    Result<Endpoint> listenTcp(const Endpoint& endpoint);
    Result<Endpoint> listenUnix(const Endpoint& endpoint);
    void start();
    bool stop(std::chrono::milliseconds timeout);

    engine::Engine shared;
    QList<Endpoint> bound;

private:
    struct UnixPath {
        std::string path;
        ::ino_t inode;
    };
    template <typename Acceptor> net::awaitable<void> acceptFrom(Acceptor& acceptor);
    void beginStop();
    void closeAcceptors();
    void tellIfDone();

    std::size_t m_accepting = 0;
    std::vector<UnixPath> m_unixPaths;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    bool m_stopped = false;

    net::io_context io { 1 }; // below the engine: what its destructor ends still tells the engine
    std::list<Tcp::acceptor> m_tcp;
    std::list<Unix::acceptor> m_unix;
    std::thread m_thread;
};

Result<Endpoint> Server::Core::listenTcp(const Endpoint& endpoint)
{
    ListenFailure failure;
    // "localhost" may be ::1 first, and then nobody who asks for 127.0.0.1 is heard
    const std::string host
        = endpoint.host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ? "127.0.0.1" : endpoint.host.toStdString();
    net::ip::address address = net::ip::make_address(host, failure);
    if (failure) {
        Tcp::resolver resolver(io);
        const auto found = resolver.resolve(host, std::to_string(endpoint.port), Tcp::resolver::passive, failure);
        if (failure || found.empty())
            return cannotListen(endpoint, failure ? failure.message() : "no such host");
        address = found.begin()->endpoint().address();
    }
    const Tcp::endpoint where(address, endpoint.port);
    Tcp::acceptor acceptor(io);
    acceptor.open(where.protocol(), failure);
    if (!failure)
        acceptor.set_option(Tcp::acceptor::reuse_address(true), failure);
    if (!failure && address.is_v6())
        acceptor.set_option(net::ip::v6_only(false), failure);
    if (!failure)
        acceptor.bind(where, failure);
    if (!failure)
        acceptor.listen(net::socket_base::max_listen_connections, failure);
    if (failure)
        return cannotListen(endpoint, failure.message());
    const Endpoint real { endpoint.host, acceptor.local_endpoint().port(), {} };
    m_tcp.push_back(std::move(acceptor));
    bound.append(real);
    return real;
}

Result<Endpoint> Server::Core::listenUnix(const Endpoint& endpoint)
{
    const std::string path = QFile::encodeName(endpoint.unixPath).toStdString();
    if (path.size() >= sizeof(::sockaddr_un::sun_path))
        return cannotListen(endpoint, "the path is too long for a socket");
    HUIMIN_TRY(freeUnixPath(io, endpoint, path));
    ListenFailure failure;
    Unix::acceptor acceptor(io);
    acceptor.open(Unix(), failure);
    if (!failure)
        acceptor.bind(Unix::endpoint(path), failure);
    struct ::stat made { };
    // nobody can connect before listen(), so the mode is never wider than it should be for anybody
    if (!failure && (::chmod(path.c_str(), 0660) != 0 || ::lstat(path.c_str(), &made) != 0))
        failure = ListenFailure(errno, boost::system::system_category());
    if (!failure)
        acceptor.listen(net::socket_base::max_listen_connections, failure);
    if (failure)
        return cannotListen(endpoint, failure.message());
    m_unixPaths.push_back({ path, made.st_ino });
    m_unix.push_back(std::move(acceptor));
    bound.append(endpoint);
    return endpoint;
}

template <typename Acceptor> net::awaitable<void> Server::Core::acceptFrom(Acceptor& acceptor)
{
    net::steady_timer pause(io);
    while (!shared.stopping) {
        typename Acceptor::protocol_type::socket socket(io);
        ListenFailure failure;
        co_await acceptor.async_accept(socket, net::redirect_error(net::use_awaitable, failure));
        if (shared.stopping)
            break;
        if (failure == net::error::connection_aborted)
            continue;
        if (failure) {
            pause.expires_after(acceptPause);
            co_await pause.async_wait(net::redirect_error(net::use_awaitable, failure));
            continue;
        }
        tune(socket);
        engine::Peer peer = peerOf(socket);
        engine::serve(shared, io, engine::Socket(std::move(socket)), std::move(peer));
    }
    --m_accepting;
    tellIfDone();
}

void Server::Core::start()
{
    if (m_thread.joinable() || m_stopped)
        return;
    m_accepting = m_tcp.size() + m_unix.size();
    for (Tcp::acceptor& acceptor : m_tcp)
        net::co_spawn(io, acceptFrom(acceptor), net::detached);
    for (Unix::acceptor& acceptor : m_unix)
        net::co_spawn(io, acceptFrom(acceptor), net::detached);
    m_thread = std::thread([this] {
        const auto work = net::make_work_guard(io);
        // ended by io.stop(); what escapes from one connection is not to end the others
        while (!io.stopped()) {
            try {
                io.run();
            } catch (const std::exception&) {
                continue;
            }
        }
    });
}

void Server::Core::closeAcceptors()
{
    ListenFailure ignored;
    for (Tcp::acceptor& acceptor : m_tcp)
        acceptor.close(ignored);
    for (Unix::acceptor& acceptor : m_unix)
        acceptor.close(ignored);
    for (const UnixPath& mine : m_unixPaths) {
        struct ::stat found { };
        if (::lstat(mine.path.c_str(), &found) == 0 && found.st_ino == mine.inode)
            ::unlink(mine.path.c_str());
    }
    m_unixPaths.clear();
}

void Server::Core::beginStop()
{
    shared.stopping = true;
    closeAcceptors();
    for (engine::Connection* connection : shared.open)
        connection->stopWhenIdle();
    tellIfDone();
}

void Server::Core::tellIfDone()
{
    if (!shared.stopping || m_accepting > 0 || !shared.open.empty())
        return;
    const std::lock_guard lock(m_mutex);
    m_done = true;
    m_wake.notify_all();
}

bool Server::Core::stop(std::chrono::milliseconds timeout)
{
    if (std::exchange(m_stopped, true))
        return true;
    if (!m_thread.joinable()) {
        closeAcceptors();
        return true;
    }
    net::post(io, [this] { beginStop(); });
    bool clean = false;
    {
        std::unique_lock lock(m_mutex);
        clean = m_wake.wait_for(lock, timeout, [this] { return m_done; });
    }
    if (!clean) {
        net::post(io, [this] {
            const auto open = shared.open;
            for (engine::Connection* connection : open)
                connection->cut();
        });
        // a cut connection has nothing left to wait for
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_done; });
    }
    io.stop();
    m_thread.join();
    shared.gate->shut();
    return clean;
}

std::size_t allowOpenFiles(std::size_t wanted)
{
    struct ::rlimit limit { };
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    if (limit.rlim_cur < wanted) {
        const ::rlimit raised { std::min<::rlim_t>(wanted, limit.rlim_max), limit.rlim_max };
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
            return raised.rlim_cur;
    }
    return limit.rlim_cur;
}

Server::Server(Parts parts, Options options)
    : m_core(std::make_unique<Core>(parts, std::move(options)))
{
}
Server::~Server() = default;

Result<Endpoint> Server::listen(const Endpoint& endpoint)
{
    return endpoint.isUnix() ? m_core->listenUnix(endpoint) : m_core->listenTcp(endpoint);
}

void Server::start()
{
    m_core->start();
}
QList<Endpoint> Server::boundAddresses() const
{
    return m_core->bound;
}
Endpoint Server::boundAddress() const
{
    return m_core->bound.value(0);
}
bool Server::stop(std::chrono::milliseconds timeout)
{
    return m_core->stop(timeout);
}
ServerLoad Server::load() const
{
    return { m_core->shared.connections, m_core->shared.eventStreams };
}

} // namespace huimin::http
