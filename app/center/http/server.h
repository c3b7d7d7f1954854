#pragma once
#include "app/center/http/endpoint.h"
#include "app/center/http/handler.h"
#include "app/center/http/limits.h"
#include "app/center/http/problem.h"
#include "app/center/http/workerpool.h"
#include "models/base/random.h"
#include "models/base/time.h"
#include <chrono>
#include <memory>

namespace huimin::http {

/// What happened with one request, for log and metrics. Holds no personal data: no path, query, header or body.
struct Exchange {
    QByteArray requestId;
    Method method = Method::Other;
    QByteArray route; ///< template; empty where no route was found or the request could not be read
    int status = 0; ///< 0: the client left before it was answered
    std::int64_t microseconds = 0; ///< from its first byte to the last byte given to the system
    std::size_t bytesIn = 0; ///< of the body
    std::size_t bytesOut = 0; ///< of the body
    QByteArray reason; ///< Error::reason, or why the engine refused or cut
};
using Observer = std::function<void(const Exchange&)>; ///< on the I/O thread: must not wait

/// Numbers of this moment, for metrics.
struct ServerLoad {
    std::size_t connections = 0;
    std::size_t eventStreams = 0;
};

/// Raises this process's limit of open files to `wanted` (Limits::connections and eventStreams need as many), as far as the system
/// lets it; answers the limit that then holds. For main(), before listen().
std::size_t allowOpenFiles(std::size_t wanted);

/// HTTP/1.1 over TCP and Unix sockets: one I/O thread that never waits, handlers on the caller's WorkerPool. Strict where a request
/// could be read in two ways (Content-Length with Transfer-Encoding, several Host fields, bare LF …: 400), bounded in everything.
class Server {
public:
    struct Parts {
        Handler& handler;
        WorkerPool& pool;
        const Clock& clock;
        Random& random; ///< used by the constructor only
    };
    struct Options {
        Limits limits {};
        ProblemWriter problems {};
        Observer observer {};
    };

    /// The parts outlive the server.
    Server(Parts parts, Options options);
    /// Stops at once.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Binds and listens; may be called several times before start(). Answers where it really listens (the port where 0 was asked).
    /// BadArgument (member `value`, reason of the system) where that is not possible. A Unix socket is made with mode 0660; one that
    /// nobody listens on any more is replaced, anything else at that path is not touched.
    Result<Endpoint> listen(const Endpoint& endpoint);
    /// Begins to serve.
    void start();
    /// Where it listens, in the order of listen().
    QList<Endpoint> boundAddresses() const;
    /// The first of them.
    Endpoint boundAddress() const;
    /// Accepts nothing more, closes idle connections, ends streams of events with `bye`, finishes requests that have begun. Waits for
    /// that until the time is over, cuts what is left, and joins the thread. True where nothing had to be cut.
    bool stop(std::chrono::milliseconds timeout = std::chrono::seconds(10));
    ServerLoad load() const;

private:
    class Core;
    std::unique_ptr<Core> m_core;
};

} // namespace huimin::http
