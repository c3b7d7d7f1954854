#pragma once
#include "app/center/http/engine.h"

#include "app/center/http/wire.h"
#include <boost/asio/awaitable.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <memory>
#include <optional>

/// One connection. Inside of the engine: session.cpp reads requests, sessionanswer.cpp writes answers.
namespace huimin::http::engine {

using Failure = boost::system::error_code;
template <typename T = void> using Task = net::awaitable<T>;
inline auto into(Failure& failure)
{
    return net::redirect_error(net::use_awaitable, failure);
}

/// An answer of the engine's own; `reason` is for the log.
Error refused(ErrorCode code, const char* reason);
/// Nobody is left to answer.
Error clientLeft();
/// 503 with Retry-After.
Error busy(const char* reason, int seconds);

/// Where a value from another thread is waited for. Touched on the I/O thread only; `waiter` is null while nobody waits.
template <typename T> struct Slot {
    std::optional<T> value;
    net::steady_timer* waiter = nullptr;
};

template <typename T> void deliver(Gate& gate, std::shared_ptr<Slot<T>> slot, T value)
{
    gate.post([slot = std::move(slot), value = std::move(value)]() mutable {
        slot->value = std::move(value);
        if (slot->waiter)
            slot->waiter->cancel();
    });
}

/// What is known of the request that is being answered.
struct Turn {
    Exchange exchange;
    std::int64_t startedUs = 0;
    QByteArray acceptLanguage;
    unsigned version = 11;
    bool head = false;
    bool keep = false; ///< the connection goes on after the answer
};

enum class Fate {
    Continue, ///< the next request
    Close, ///< after the client has read the answer
    Gone, ///< there is nobody left, or nothing more to say
};

class Session final : public Connection, public std::enable_shared_from_this<Session> {
public:
    /// One that is not admitted is only told so.
    enum class Entry { Admitted, Refused };
    Session(Engine& engine, net::io_context& io, Socket socket, Peer peer, Entry entry);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() override;

    static Task<> run(std::shared_ptr<Session> session);
    void stopWhenIdle() override;
    void cut() override;

private:
    /// What happens when time is over: a read is given up and an answer follows, or there is nobody to write to.
    enum class Late { CancelRead, Close };
    void giveTime(std::chrono::milliseconds time, Late late);
    void giveTimeToWrite(std::size_t bytes);
    void close();

    const Limits& limits() const { return m_engine.options.limits; }
    std::int64_t nowUs() const { return m_engine.parts.clock.monotonicUs(); }
    void uncount();

    Task<> serveAll();
    Task<> refuse();
    Task<bool> requestBegins(std::chrono::milliseconds patience);
    Task<Fate> serveOne();
    template <typename Parser> Task<Status> readHeader(Parser& parser);
    template <typename Parser> Result<Framing> understand(const Parser& parser, Request& request, Turn& turn) const;
    template <typename Parser> Task<Status> readBody(Parser& parser, std::size_t limit, bool expectsContinue);
    Task<std::optional<Answer>> ask(Request request, Admission admission);
    Task<> linger();

    Task<Fate> give(Answer answer, Turn& turn);
    Task<Fate> giveProblem(Error error, Turn& turn);
    Task<Fate> giveResponse(Response response, Turn& turn);
    Task<Fate> giveStream(StreamResponse stream, Turn& turn);
    Task<Fate> giveEvents(EventResponse events, Turn& turn);
    Task<bool> writeHeaderAlone(int status, const Headers& headers, Turn& turn);
    Task<std::optional<Chunk>> nextChunk(std::shared_ptr<ChunkSource> source);
    Task<bool> write(net::const_buffer bytes, bool chunked);
    Task<bool> writeLastChunk();
    void listenTo(std::shared_ptr<EventChannel> channel);
    Task<bool> passEventsOn(bool chunked);
    static Task<> watchForLeaving(std::shared_ptr<Session> session);
    template <typename Message> void writeFields(Message& message, int status, const Headers& headers, Turn& turn) const;
    void report(Turn& turn, int status) const;

    /// Nothing where the session was cut.
    template <typename T> Task<std::optional<T>> arrival(std::shared_ptr<Slot<T>> slot)
    {
        slot->waiter = &m_wake;
        while (!slot->value && !m_cut) {
            m_wake.expires_at(net::steady_timer::time_point::max());
            Failure woken;
            co_await m_wake.async_wait(into(woken));
        }
        slot->waiter = nullptr;
        co_return std::move(slot->value);
    }

    Engine& m_engine;
    Socket m_socket;
    net::steady_timer m_wake; ///< cancelled when there is news
    net::steady_timer m_deadline;
    std::uint64_t m_deadlineCount = 0; ///< tells a deadline from one that was replaced when it was over already
    boost::beast::flat_buffer m_buffer;
    const Peer m_peer;
    const Entry m_entry;
    std::shared_ptr<EventChannel> m_channel;
    bool m_counted = false;
    bool m_isEvents = false;
    bool m_idle = false;
    bool m_late = false;
    bool m_cut = false;
    bool m_left = false;
};

} // namespace huimin::http::engine
