#pragma once
#include "app/center/http/request.h"
#include "models/base/result.h"
#include <functional>
#include <memory>
#include <variant>

namespace huimin::http {

class EventChannel;

/// A whole answer. The engine adds Date, Content-Length, Huimin-Api, Huimin-Request, Cache-Control: no-store (unless set) and the
/// security headers; for HEAD it leaves the body out and keeps the length.
struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;

    static Response json(QByteArray body, int status = 200);
    static Response text(QByteArray body, int status = 200);
    static Response empty(int status = 204);
};

/// One piece of a streamed answer.
struct Chunk {
    enum class State {
        More, ///< ask again
        Last, ///< the answer ends with this piece (which may be empty)
        Broken, ///< it cannot be finished: the connection is cut, so that the client does not take a part for the whole
    };
    QByteArray data;
    State state = State::More;
};

/// Gives the next piece. Called on the WorkerPool, one call at a time, not always on the same thread (`worker` is its index, as in
/// Request), and only when the client has taken the piece before: a slow client holds no thread and little memory. So no statement
/// or transaction may stay open between two calls; page by key.
using ChunkSource = std::function<Chunk(int worker)>;

/// An answer of unknown length, sent as it is made (NDJSON, export).
struct StreamResponse {
    int status = 200;
    Headers headers;
    ChunkSource next;
};

/// Turns the connection into a stream of Server-Sent Events fed through the channel, until either side ends it.
struct EventResponse {
    std::shared_ptr<EventChannel> channel;
};

/// Error: the engine writes it as problem+json in the language the client accepts, with errorHttpStatus(code). Its members may
/// carry `retryAfter` (seconds; becomes Retry-After) and `allow` (becomes Allow); both stay out of the body. `reason` goes to the log.
using Answer = std::variant<Response, Error, StreamResponse, EventResponse>;

/// Where an answer goes; the engine's, or a test's.
class ReplySink {
public:
    virtual ~ReplySink() = default;
    /// Called once, from any thread.
    virtual void answer(Answer answer) = 0;
};

/// The completion of one request: move it to where the answer will be made and call one of its functions once, from any thread.
/// A Reply that dies unanswered answers 500 `internal`. A client that has left in the meantime does no harm.
class Reply {
public:
    explicit Reply(std::unique_ptr<ReplySink> sink)
        : m_sink(std::move(sink))
    {
    }
    /// For tests of routes without sockets: the answer goes to a function.
    static Reply into(std::function<void(Answer)> function);
    Reply(Reply&&) noexcept = default;
    Reply& operator=(Reply&& other) noexcept;
    ~Reply();

    void send(Response response) { finish(std::move(response)); }
    void send(Error error) { finish(std::move(error)); }
    void send(StreamResponse stream) { finish(std::move(stream)); }
    void send(EventResponse events) { finish(std::move(events)); }
    void send(Result<Response> result);

private:
    void finish(Answer answer);
    std::unique_ptr<ReplySink> m_sink;
};

} // namespace huimin::http
