#include "app/center/http/session.h"

#include "app/center/http/eventchannel.h"
#include <array>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/chunk_encode.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/write.hpp>

namespace huimin::http::engine {
namespace {
namespace wire = boost::beast::http;

constexpr std::size_t idleChatter = 64 * 1024; // what a client may send on a stream of events

boost::beast::string_view boostView(QByteArrayView view)
{
    return { view.data(), static_cast<std::size_t>(view.size()) };
}
net::const_buffer bufferOf(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}
} // namespace

void Session::giveTimeToWrite(std::size_t bytes)
{
    giveTime(limits().writeTimeout + std::chrono::seconds(bytes / limits().writeRate), Late::Close);
}

void Session::report(Turn& turn, int status) const
{
    turn.exchange.status = status;
    turn.exchange.microseconds = nowUs() - turn.startedUs;
    if (m_engine.options.observer)
        m_engine.options.observer(turn.exchange);
}

Task<Fate> Session::give(Answer answer, Turn& turn)
{
    if (auto* response = std::get_if<Response>(&answer))
        co_return co_await giveResponse(std::move(*response), turn);
    if (auto* error = std::get_if<Error>(&answer))
        co_return co_await giveProblem(std::move(*error), turn);
    if (auto* stream = std::get_if<StreamResponse>(&answer))
        co_return co_await giveStream(std::move(*stream), turn);
    co_return co_await giveEvents(std::move(std::get<EventResponse>(answer)), turn);
}

Task<Fate> Session::giveProblem(Error error, Turn& turn)
{
    turn.exchange.reason = error.reason.toUtf8();
    if (error.code == ErrorCode::Cancelled) {
        report(turn, 0);
        co_return Fate::Gone;
    }
    error.members.insert(QStringLiteral("reference"), QString::fromLatin1(turn.exchange.requestId));
    co_return co_await giveResponse(problemResponse(error, m_engine.options.problems, turn.acceptLanguage), turn);
}

template <typename Message> void Session::writeFields(Message& message, int status, const Headers& headers, Turn& turn) const
{
    message.version(turn.version);
    message.result(static_cast<unsigned>(status));
    for (const Headers::Field& field : standingHeaders())
        if (!headers.contains(field.name))
            message.insert(boostView(field.name), boostView(field.value));
    for (const Headers::Field& field : headers) {
        if (!isFieldName(field.name) || !isFieldValue(field.value)) {
            turn.exchange.reason = "a field that cannot be sent was left out";
            continue;
        }
        message.insert(boostView(field.name), boostView(field.value));
    }
    // the engine's own, not for a route to say
    message.set("Date", boostView(m_engine.dateText()));
    message.set("Huimin-Request", boostView(turn.exchange.requestId));
    message.erase(wire::field::content_length);
    message.erase(wire::field::transfer_encoding);
    message.erase(wire::field::connection);
    message.keep_alive(turn.keep);
}

Task<Fate> Session::giveResponse(Response response, Turn& turn)
{
    if (response.status < 200 || response.status > 599) {
        turn.exchange.reason = "a status that is none";
        response = Response::empty(500);
    }
    const bool never = response.status == 204 || response.status == 304;
    if (never)
        response.body.clear();
    wire::response<wire::span_body<const char>> message;
    writeFields(message, response.status, response.headers, turn);
    message.body() = { response.body.constData(), static_cast<std::size_t>(response.body.size()) };
    if (!never)
        message.content_length(static_cast<std::uint64_t>(response.body.size()));
    giveTimeToWrite(static_cast<std::size_t>(response.body.size()));
    Failure failure;
    wire::response_serializer<wire::span_body<const char>> serializer(message);
    if (turn.head || never) {
        co_await wire::async_write_header(m_socket, serializer, into(failure));
    } else {
        co_await wire::async_write(m_socket, serializer, into(failure));
        turn.exchange.bytesOut = failure ? 0 : static_cast<std::size_t>(response.body.size());
    }
    if (failure)
        turn.exchange.reason = "the client left";
    report(turn, failure ? 0 : response.status);
    co_return failure ? Fate::Gone : turn.keep ? Fate::Continue : Fate::Close;
}

/// For answers whose length is not known; in HTTP/1.0 the end of the connection is their end.
Task<bool> Session::writeHeaderAlone(int status, const Headers& headers, Turn& turn)
{
    const bool chunked = turn.version >= 11;
    if (!chunked)
        turn.keep = false;
    wire::response<wire::empty_body> message;
    writeFields(message, status, headers, turn);
    if (chunked)
        message.chunked(true);
    giveTimeToWrite(0);
    Failure failure;
    wire::response_serializer<wire::empty_body> serializer(message);
    co_await wire::async_write_header(m_socket, serializer, into(failure));
    co_return !failure;
}

/// False where the client does not take it.
Task<bool> Session::write(net::const_buffer bytes, bool chunked)
{
    if (bytes.size() == 0) // an empty chunk would end the body
        co_return true;
    giveTimeToWrite(bytes.size());
    Failure failure;
    if (chunked) {
        const auto chunk = wire::make_chunk(bytes);
        co_await net::async_write(m_socket, chunk, into(failure));
    } else {
        co_await net::async_write(m_socket, bytes, into(failure));
    }
    co_return !failure;
}

Task<bool> Session::writeLastChunk()
{
    giveTimeToWrite(0);
    Failure failure;
    const auto last = wire::make_chunk_last();
    co_await net::async_write(m_socket, last, into(failure));
    co_return !failure;
}

Task<std::optional<Chunk>> Session::nextChunk(std::shared_ptr<ChunkSource> source)
{
    auto slot = std::make_shared<Slot<Chunk>>();
    const bool queued = m_engine.parts.pool.postContinuation([slot, source, gate = m_engine.gate](int worker) {
        Chunk chunk { {}, Chunk::State::Broken };
        try {
            chunk = (*source)(worker);
        } catch (const std::exception&) {
            // an answer that broke is cut, see Chunk::State
        }
        deliver(*gate, slot, std::move(chunk));
    });
    if (!queued)
        co_return std::nullopt;
    co_return co_await arrival(std::move(slot));
}

Task<Fate> Session::giveStream(StreamResponse stream, Turn& turn)
{
    const bool chunked = turn.version >= 11;
    bool taken = co_await writeHeaderAlone(stream.status, stream.headers, turn);
    const auto source = std::make_shared<ChunkSource>(std::move(stream.next));
    Chunk::State state = turn.head ? Chunk::State::Last : Chunk::State::More;
    while (taken && state == Chunk::State::More) {
        const std::optional<Chunk> chunk = co_await nextChunk(source);
        state = chunk ? chunk->state : Chunk::State::Broken;
        if (state == Chunk::State::Broken)
            break;
        taken = co_await write(bufferOf(chunk->data), chunked);
        if (taken)
            turn.exchange.bytesOut += static_cast<std::size_t>(chunk->data.size());
    }
    if (taken && state == Chunk::State::Last && chunked && !turn.head)
        taken = co_await writeLastChunk();
    if (taken && state == Chunk::State::Last) {
        report(turn, stream.status);
        co_return turn.keep ? Fate::Continue : Fate::Close;
    }
    turn.exchange.reason = taken ? "the answer broke" : "the client left";
    report(turn, taken ? 500 : 0);
    Failure ignored;
    m_socket.set_option(net::socket_base::linger(true, 0), ignored); // a reset cannot be taken for the end
    co_return Fate::Gone;
}

Task<Fate> Session::giveEvents(EventResponse events, Turn& turn)
{
    if (m_engine.eventStreams >= limits().eventStreams) {
        events.channel->detach();
        co_return co_await giveProblem(busy("too many streams of events", 30), turn);
    }
    uncount();
    m_isEvents = true;
    ++m_engine.eventStreams;
    m_buffer.clear();
    m_buffer.shrink_to_fit();
    turn.keep = false;
    const Headers headers { { "Content-Type", "text/event-stream" }, { "X-Accel-Buffering", "no" } };
    const bool begun = co_await writeHeaderAlone(200, headers, turn);
    report(turn, begun ? 200 : 0);
    if (!begun || turn.head) {
        events.channel->detach();
        co_return begun ? Fate::Close : Fate::Gone;
    }
    listenTo(events.channel);
    if (m_engine.stopping)
        m_channel->bye();
    net::co_spawn(m_wake.get_executor(), watchForLeaving(shared_from_this()), net::detached);
    const bool chunked = turn.version >= 11;
    const bool ended = co_await passEventsOn(chunked);
    if (ended && chunked)
        co_await writeLastChunk();
    m_channel->detach();
    close(); // also ends watchForLeaving
    co_return Fate::Gone;
}

void Session::listenTo(std::shared_ptr<EventChannel> channel)
{
    m_channel = std::move(channel);
    m_channel->attach([gate = m_engine.gate, self = weak_from_this()] {
        gate->post([self] {
            const auto session = self.lock();
            if (!session)
                return;
            session->m_wake.cancel();
            if (session->m_channel->isDropped())
                session->close(); // it is held up in a write that a slow reader does not take
        });
    });
}

/// True where the channel's end was passed on as well.
Task<bool> Session::passEventsOn(bool chunked)
{
    static const QByteArray heartbeat(": \n\n");
    while (!m_left && !m_cut && !m_channel->isDropped()) {
        const EventChannel::Pending pending = m_channel->take();
        const bool taken = co_await write(bufferOf(pending.bytes), chunked);
        if (!taken)
            co_return false;
        if (pending.last)
            co_return true;
        if (!pending.bytes.isEmpty())
            continue;
        ++m_deadlineCount; // nothing is written now: the deadline of the last write is over
        m_wake.expires_after(limits().heartbeat);
        Failure woken;
        co_await m_wake.async_wait(into(woken));
        if (woken)
            continue;
        const bool heard = co_await write(bufferOf(heartbeat), chunked);
        if (!heard)
            co_return false;
    }
    co_return false;
}

/// Nothing is expected from a client that listens to events; what comes is read away, so that its leaving is seen.
Task<> Session::watchForLeaving(std::shared_ptr<Session> session)
{
    std::array<char, 1024> away;
    std::size_t total = 0;
    Failure failure;
    while (!failure && total < idleChatter) {
        const std::size_t count = co_await session->m_socket.async_read_some(net::buffer(away), into(failure));
        total += count;
    }
    session->m_left = true;
    session->m_wake.cancel();
    session->close();
}

} // namespace huimin::http::engine
