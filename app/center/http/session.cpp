#include "app/center/http/engine.h"

#include "app/center/http/eventchannel.h"
#include "app/center/http/wire.h"
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/chunk_encode.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/write.hpp>
#include <limits>

namespace huimin::http::engine {
namespace {
namespace beast = boost::beast;
using Failure = boost::system::error_code;
using Stream = beast::basic_stream<net::generic::stream_protocol>;
template <typename T = void> using Task = net::awaitable<T>;

constexpr std::size_t readPiece = 4 * 1024;
constexpr std::size_t bufferLimit = 64 * 1024; // bounds the extensions of a chunk and the trailers as well
constexpr std::size_t lingerLimit = 32 * 1024 * 1024;
constexpr std::size_t refusalsAtOnce = 100;
constexpr std::size_t idleChatter = 64 * 1024; // what a client may send on a stream of events

auto into(Failure& failure)
{
    return net::redirect_error(net::use_awaitable, failure);
}
beast::string_view boostView(QByteArrayView view)
{
    return { view.data(), static_cast<std::size_t>(view.size()) };
}
QByteArray qtBytes(beast::string_view view)
{
    return { view.data(), static_cast<qsizetype>(view.size()) };
}
net::const_buffer bufferOf(const QByteArray& bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

Error refused(ErrorCode code, const char* reason)
{
    return { .code = code, .reason = QString::fromLatin1(reason) };
}
/// Nobody is left to answer.
Error clientLeft()
{
    return refused(ErrorCode::Cancelled, "the client left");
}
Error busy(const char* reason, int seconds)
{
    return { .code = ErrorCode::Busy, .members = { { QStringLiteral("retryAfter"), seconds } }, .reason = QString::fromLatin1(reason) };
}
Error tooLarge(std::size_t limit)
{
    return { .code = ErrorCode::TooLarge, .members = { { QStringLiteral("limit"), static_cast<qulonglong>(limit) } } };
}

/// A body that is read straight into a QByteArray.
struct ByteArrayBody {
    using value_type = QByteArray;
    class reader {
    public:
        template <bool isRequest, class Fields>
        reader(beast::http::header<isRequest, Fields>&, value_type& body)
            : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t>& length, Failure& failure)
        {
            failure = {};
            if (length) // not above the route's limit: that was looked at before
                m_body.reserve(static_cast<qsizetype>(*length));
        }
        template <class Buffers> std::size_t put(const Buffers& buffers, Failure& failure)
        {
            failure = {};
            std::size_t taken = 0;
            for (auto it = net::buffer_sequence_begin(buffers); it != net::buffer_sequence_end(buffers); ++it) {
                const net::const_buffer piece = *it;
                m_body.append(static_cast<const char*>(piece.data()), static_cast<qsizetype>(piece.size()));
                taken += piece.size();
            }
            return taken;
        }
        void finish(Failure& failure) { failure = {}; }

    private:
        value_type& m_body;
    };
};
using Parser = beast::http::request_parser<ByteArrayBody>;

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

class SlotSink final : public ReplySink {
public:
    SlotSink(std::shared_ptr<Gate> gate, std::shared_ptr<Slot<Answer>> slot)
        : m_gate(std::move(gate))
        , m_slot(std::move(slot))
    {
    }
    void answer(Answer answer) override { deliver(*m_gate, std::move(m_slot), std::move(answer)); }

private:
    std::shared_ptr<Gate> m_gate;
    std::shared_ptr<Slot<Answer>> m_slot;
};

/// A request on its way to a worker; shared, since a job must be copyable.
struct Parcel {
    Request request;
    Reply reply;
    void handOver(Handler& handler, int worker)
    {
        request.worker = worker;
        try {
            handler.handle(std::move(request), std::move(reply));
        } catch (const std::exception&) {
            // the reply has died with the handler, and that has answered 500; what() might carry data
        }
    }
};

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
    Session(Engine& engine, net::io_context& io, Socket socket, Peer peer, bool counted)
        : m_engine(engine)
        , m_stream(std::move(socket))
        , m_timer(io)
        , m_peer(std::move(peer))
        , m_counted(counted)
    {
        m_engine.open.insert(this);
        if (!m_counted)
            ++m_engine.refusals;
        else {
            ++m_engine.connections;
            if (!m_peer.unixSocket)
                ++m_engine.perAddress[m_peer.address];
        }
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() override
    {
        m_engine.open.erase(this);
        if (!m_counted && !m_isEvents)
            --m_engine.refusals;
        uncount();
        if (m_isEvents)
            --m_engine.eventStreams;
        m_engine.left();
    }

    static Task<> run(std::shared_ptr<Session> session) { co_await session->serveAll(); }
    static Task<> runRefusal(std::shared_ptr<Session> session) { co_await session->refuseConnection(); }

    void stopWhenIdle() override
    {
        if (m_idle)
            m_stream.cancel();
        if (m_channel)
            m_channel->bye();
    }
    void cut() override
    {
        m_cut = true;
        m_timer.cancel();
        m_stream.close();
    }

private:
    const Limits& limits() const { return m_engine.options.limits; }
    std::int64_t nowUs() const { return m_engine.parts.clock.monotonicUs(); }
    void uncount();

    Task<> serveAll();
    Task<> refuseConnection();
    Task<bool> requestBegins(std::chrono::milliseconds patience);
    Task<Fate> serveOne();
    Task<Status> readHeader(Parser& parser);
    Result<Framing> understand(const Parser& parser, Request& request, Turn& turn) const;
    Task<Status> readBody(Parser& parser, std::size_t limit, bool expectsContinue);
    Task<std::optional<Answer>> ask(Request request, Admission admission);
    template <typename T> Task<std::optional<T>> arrival(std::shared_ptr<Slot<T>> slot);

    Task<Fate> give(Answer answer, Turn& turn);
    Task<Fate> giveProblem(Error error, Turn& turn);
    Task<Fate> giveResponse(Response response, Turn& turn);
    Task<Fate> giveStream(StreamResponse stream, Turn& turn);
    Task<Fate> giveEvents(EventResponse events, Turn& turn);
    Task<bool> writeEvents(const QByteArray& bytes, bool chunked);
    Task<> watchForLeaving();
    Task<bool> write(net::const_buffer bytes, bool chunked);
    Task<> linger();
    template <typename Message> void writeFields(Message& message, int status, const Headers& headers, Turn& turn);
    void giveDeadline(std::size_t bytes);
    void report(Turn& turn, int status);

    Engine& m_engine;
    Stream m_stream;
    net::steady_timer m_timer; // also what wakes the session: a wait that is cancelled has news
    beast::flat_buffer m_buffer { bufferLimit };
    Peer m_peer;
    std::shared_ptr<EventChannel> m_channel;
    bool m_counted;
    bool m_isEvents = false;
    bool m_idle = false;
    bool m_cut = false;
    bool m_left = false;
};

void Session::uncount()
{
    if (!m_counted)
        return;
    m_counted = false;
    --m_engine.connections;
    if (m_peer.unixSocket)
        return;
    const auto found = m_engine.perAddress.find(m_peer.address);
    if (found != m_engine.perAddress.end() && --found->second == 0)
        m_engine.perAddress.erase(found);
}

Task<> Session::serveAll()
{
    auto patience = limits().headerTimeout; // a fresh connection is made to be used
    for (;;) {
        const bool begun = co_await requestBegins(patience);
        if (!begun)
            break;
        const Fate fate = co_await serveOne();
        if (fate == Fate::Gone || m_cut)
            break;
        if (fate == Fate::Close || m_engine.stopping) {
            co_await linger();
            break;
        }
        patience = limits().idleTimeout;
    }
    m_stream.close();
}

Task<> Session::refuseConnection()
{
    Turn turn;
    turn.startedUs = nowUs();
    turn.exchange.requestId = m_engine.nextId();
    co_await giveProblem(busy("too many connections", 5), turn);
    co_await linger();
    m_stream.close();
}

Task<bool> Session::requestBegins(std::chrono::milliseconds patience)
{
    if (m_buffer.size() > 0)
        co_return true;
    if (m_engine.stopping || m_cut)
        co_return false;
    if (m_buffer.capacity() > 4 * readPiece)
        m_buffer.shrink_to_fit();
    m_stream.expires_after(patience);
    m_idle = true;
    Failure failure;
    const std::size_t count = co_await m_stream.async_read_some(m_buffer.prepare(readPiece), into(failure));
    m_idle = false;
    m_buffer.commit(count);
    co_return !failure;
}

Task<Fate> Session::serveOne()
{
    Turn turn;
    turn.startedUs = nowUs();
    turn.exchange.requestId = m_engine.nextId();
    Parser parser;
    // what is read here is bounded by HeaderScan and by readBody
    parser.header_limit(std::numeric_limits<std::uint32_t>::max());
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    const Status header = co_await readHeader(parser);
    if (!header)
        co_return co_await giveProblem(header.error(), turn);

    Request request;
    const Result<Framing> framing = understand(parser, request, turn);
    if (!framing)
        co_return co_await giveProblem(framing.error(), turn);

    Admission admission = m_engine.parts.handler.admit(request.method, request.path);
    request.route = admission.route;
    turn.exchange.route = admission.route;
    const bool hasBody = !parser.is_done();
    if (admission.refusal) {
        turn.keep = !hasBody && parser.keep_alive() && !m_engine.stopping;
        co_return co_await giveProblem(*admission.refusal, turn);
    }
    if (parser.content_length().value_or(0) > admission.bodyLimit)
        co_return co_await giveProblem(tooLarge(admission.bodyLimit), turn);
    if (hasBody) {
        const Status body = co_await readBody(parser, admission.bodyLimit, framing->expectsContinue);
        if (!body)
            co_return co_await giveProblem(body.error(), turn);
        request.body = std::move(parser.get().body());
        turn.exchange.bytesIn = static_cast<std::size_t>(request.body.size());
    }

    std::optional<Answer> answer = co_await ask(std::move(request), std::move(admission));
    if (!answer)
        co_return Fate::Gone;
    turn.keep = parser.keep_alive() && !m_engine.stopping;
    co_return co_await give(std::move(*answer), turn);
}

Task<Status> Session::readHeader(Parser& parser)
{
    HeaderScan scan(limits());
    m_stream.expires_after(limits().headerTimeout);
    int emptyLines = 2; // before a request line; old clients send one after a body (RFC 9112 §2.2)
    for (;;) {
        QByteArrayView bytes(static_cast<const char*>(m_buffer.data().data()), static_cast<qsizetype>(m_buffer.size()));
        while (bytes.startsWith("\r\n") && emptyLines-- > 0) {
            m_buffer.consume(2);
            bytes = bytes.sliced(2);
        }
        const HeaderScan::State state = bytes == "\r" ? HeaderScan::State::More : scan.advance(bytes);
        if (state == HeaderScan::State::Complete)
            break;
        if (state == HeaderScan::State::BadBytes)
            co_return refused(ErrorCode::BadRequest, "bytes that are no HTTP");
        if (state == HeaderScan::State::LineTooLong)
            co_return Error { .code = ErrorCode::UriTooLong,
                .members = { { QStringLiteral("limit"), static_cast<qulonglong>(limits().requestLine) } } };
        if (state == HeaderScan::State::BlockTooLarge)
            co_return Error { .code = ErrorCode::HeadersTooLarge,
                .members = { { QStringLiteral("limit"), static_cast<qulonglong>(limits().headerBlock) } } };
        Failure failure;
        const std::size_t count = co_await m_stream.async_read_some(m_buffer.prepare(readPiece), into(failure));
        m_buffer.commit(count);
        if (failure == beast::error::timeout)
            co_return refused(ErrorCode::TooSlow, "header");
        if (failure)
            co_return clientLeft();
    }
    Failure failure;
    const std::size_t used = parser.put(m_buffer.data(), failure);
    m_buffer.consume(used);
    if (failure || !parser.is_header_done())
        co_return refused(ErrorCode::BadRequest, "not HTTP");
    co_return Status {};
}

/// Takes what is in the header over into plain structs; nothing that is refused here has been acted on.
Result<Framing> Session::understand(const Parser& parser, Request& request, Turn& turn) const
{
    const auto& message = parser.get();
    for (const auto& field : message)
        request.headers.add(qtBytes(field.name_string()), qtBytes(field.value()));
    turn.version = message.version();
    turn.acceptLanguage = request.headers.value("Accept-Language");
    request.method = methodFromName(qtBytes(message.method_string()));
    turn.exchange.method = request.method;
    turn.head = request.method == Method::Head;
    if (static_cast<std::size_t>(request.headers.size()) > limits().headerCount)
        return Error { .code = ErrorCode::HeadersTooLarge,
            .members = { { QStringLiteral("limit"), static_cast<qulonglong>(limits().headerCount) } } };
    const Result<Framing> framing = readFraming(request.headers, turn.version >= 11);
    if (!framing)
        return framing;
    request.target = qtBytes(message.target());
    auto target = readTarget(request.target);
    if (!target)
        return refused(ErrorCode::BadRequest, "bad target");
    request.path = std::move(target->path);
    request.query = std::move(target->query);
    request.id = turn.exchange.requestId;
    request.unixSocket = m_peer.unixSocket;
    request.peer = QString::fromStdString(m_peer.address);
    if (m_peer.unixSocket)
        request.peer = QString::fromLatin1(request.headers.value("X-Real-IP"));
    // what a proxy on this machine hands on comes from elsewhere
    request.loopback = m_peer.loopback && !request.headers.contains("X-Real-IP") && !request.headers.contains("X-Forwarded-For")
        && !request.headers.contains("Forwarded");
    return framing;
}

Task<Status> Session::readBody(Parser& parser, std::size_t limit, bool expectsContinue)
{
    m_stream.expires_after(limits().bodyTimeout);
    Failure failure;
    if (expectsContinue && m_buffer.size() == 0) {
        static constexpr char goOn[] = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await net::async_write(m_stream, net::buffer(goOn, sizeof goOn - 1), into(failure));
        if (failure)
            co_return clientLeft();
    }
    parser.body_limit(limit);
    co_await beast::http::async_read(m_stream, m_buffer, parser, into(failure));
    if (!failure)
        co_return Status {};
    if (failure == beast::error::timeout)
        co_return refused(ErrorCode::TooSlow, "body");
    if (failure == beast::http::error::body_limit)
        co_return tooLarge(limit);
    if (failure == beast::http::error::end_of_stream || failure == beast::http::error::partial_message)
        co_return clientLeft();
    if (failure.category() == beast::http::make_error_code(beast::http::error::bad_chunk).category())
        co_return refused(ErrorCode::BadRequest, "bad body");
    co_return clientLeft();
}

Task<std::optional<Answer>> Session::ask(Request request, Admission admission)
{
    auto slot = std::make_shared<Slot<Answer>>();
    const auto parcel = std::make_shared<Parcel>(Parcel { std::move(request), Reply(std::make_unique<SlotSink>(m_engine.gate, slot)) });
    Handler* handler = &m_engine.parts.handler;
    if (admission.onIoThread)
        parcel->handOver(*handler, -1);
    else if (!m_engine.parts.pool.post([parcel, handler](int worker) { parcel->handOver(*handler, worker); }, admission.queueShare))
        parcel->reply.send(busy("the queue is full", 1));
    co_return co_await arrival(std::move(slot));
}

/// Nothing where the session was cut.
template <typename T> Task<std::optional<T>> Session::arrival(std::shared_ptr<Slot<T>> slot)
{
    slot->waiter = &m_timer;
    while (!slot->value && !m_cut) {
        m_timer.expires_at(net::steady_timer::time_point::max());
        Failure woken;
        co_await m_timer.async_wait(into(woken));
    }
    slot->waiter = nullptr;
    co_return std::move(slot->value);
}

void Session::report(Turn& turn, int status)
{
    turn.exchange.status = status;
    turn.exchange.microseconds = nowUs() - turn.startedUs;
    if (m_engine.options.observer)
        m_engine.options.observer(turn.exchange);
}

void Session::giveDeadline(std::size_t bytes)
{
    m_stream.expires_after(limits().writeTimeout + std::chrono::seconds(bytes / limits().writeRate));
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

template <typename Message> void Session::writeFields(Message& message, int status, const Headers& headers, Turn& turn)
{
    message.version(turn.version);
    message.result(static_cast<unsigned>(status));
    message.insert("Date", boostView(m_engine.dateText()));
    message.insert("Huimin-Request", boostView(turn.exchange.requestId));
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
    // the engine's own: what frames the message is not for a route to say
    message.erase(beast::http::field::content_length);
    message.erase(beast::http::field::transfer_encoding);
    message.erase(beast::http::field::connection);
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
    beast::http::response<beast::http::span_body<const char>> message;
    writeFields(message, response.status, response.headers, turn);
    message.body() = { response.body.constData(), static_cast<std::size_t>(response.body.size()) };
    if (!never)
        message.content_length(static_cast<std::uint64_t>(response.body.size()));
    giveDeadline(static_cast<std::size_t>(response.body.size()));
    Failure failure;
    beast::http::response_serializer<beast::http::span_body<const char>> serializer(message);
    if (turn.head || never) {
        co_await beast::http::async_write_header(m_stream, serializer, into(failure));
    } else {
        co_await beast::http::async_write(m_stream, serializer, into(failure));
        turn.exchange.bytesOut = failure ? 0 : static_cast<std::size_t>(response.body.size());
    }
    if (failure)
        turn.exchange.reason = "the client left";
    report(turn, failure ? 0 : response.status);
    co_return failure ? Fate::Gone : turn.keep ? Fate::Continue : Fate::Close;
}

/// False where the client does not take it.
Task<bool> Session::write(net::const_buffer bytes, bool chunked)
{
    giveDeadline(bytes.size());
    Failure failure;
    if (chunked) {
        const auto chunk = beast::http::make_chunk(bytes);
        co_await net::async_write(m_stream, chunk, into(failure));
    } else {
        co_await net::async_write(m_stream, bytes, into(failure));
    }
    co_return !failure;
}

Task<Fate> Session::giveStream(StreamResponse stream, Turn& turn)
{
    const bool chunked = turn.version >= 11;
    if (!chunked)
        turn.keep = false;
    beast::http::response<beast::http::empty_body> message;
    writeFields(message, stream.status, stream.headers, turn);
    if (chunked)
        message.chunked(true);
    giveDeadline(0);
    Failure failure;
    beast::http::response_serializer<beast::http::empty_body> serializer(message);
    co_await beast::http::async_write_header(m_stream, serializer, into(failure));
    if (turn.head && !failure) {
        report(turn, stream.status);
        co_return turn.keep ? Fate::Continue : Fate::Close;
    }
    const auto next = std::make_shared<ChunkSource>(std::move(stream.next));
    bool writable = !failure;
    Chunk::State state = Chunk::State::More;
    while (writable && state == Chunk::State::More) {
        auto slot = std::make_shared<Slot<Chunk>>();
        const auto gate = m_engine.gate;
        const bool queued = m_engine.parts.pool.postContinuation([slot, gate, next](int worker) {
            Chunk chunk { {}, Chunk::State::Broken };
            try {
                chunk = (*next)(worker);
            } catch (const std::exception&) {
                // an answer that broke is cut, see Chunk::State
            }
            deliver(*gate, slot, std::move(chunk));
        });
        std::optional<Chunk> chunk;
        if (queued)
            chunk = co_await arrival(slot);
        state = chunk ? chunk->state : Chunk::State::Broken;
        if (state == Chunk::State::Broken)
            break;
        if (!chunk->data.isEmpty()) { // an empty chunk would end the body
            writable = co_await write(bufferOf(chunk->data), chunked);
            if (writable)
                turn.exchange.bytesOut += static_cast<std::size_t>(chunk->data.size());
        }
    }
    if (writable && state == Chunk::State::Last && chunked) {
        giveDeadline(0);
        const auto last = beast::http::make_chunk_last();
        co_await net::async_write(m_stream, last, into(failure));
        writable = !failure;
    }
    if (!writable || state == Chunk::State::Broken) {
        turn.exchange.reason = writable ? "the answer broke" : "the client left";
        report(turn, writable ? 500 : 0);
        Failure ignored;
        m_stream.socket().set_option(net::socket_base::linger(true, 0), ignored); // a reset cannot be taken for the end
        co_return Fate::Gone;
    }
    report(turn, stream.status);
    co_return turn.keep ? Fate::Continue : Fate::Close;
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
    m_channel = events.channel;
    m_buffer.clear();
    m_buffer.shrink_to_fit();
    const bool chunked = turn.version >= 11;
    turn.keep = false;
    beast::http::response<beast::http::empty_body> message;
    writeFields(message, 200, { { "Content-Type", "text/event-stream" }, { "X-Accel-Buffering", "no" } }, turn);
    if (chunked)
        message.chunked(true);
    giveDeadline(0);
    Failure failure;
    beast::http::response_serializer<beast::http::empty_body> serializer(message);
    co_await beast::http::async_write_header(m_stream, serializer, into(failure));
    report(turn, failure ? 0 : 200);
    if (failure || turn.head) {
        m_channel->detach();
        co_return failure ? Fate::Gone : Fate::Close;
    }

    m_channel->attach([gate = m_engine.gate, self = weak_from_this()] {
        gate->post([self] {
            const auto session = self.lock();
            if (!session)
                return;
            session->m_timer.cancel();
            if (session->m_channel && session->m_channel->isDropped())
                session->m_stream.close(); // it is held up in a write that a slow reader does not take
        });
    });
    if (m_engine.stopping)
        m_channel->bye();
    m_stream.expires_never();
    net::co_spawn(m_timer.get_executor(), watchForLeaving(), net::detached);
    bool goesOn = true;
    bool ended = false;
    while (goesOn && !ended && !m_left && !m_cut) {
        const EventChannel::Pending pending = m_channel->take();
        ended = pending.last;
        if (!pending.bytes.isEmpty()) {
            goesOn = co_await write(bufferOf(pending.bytes), chunked);
            continue;
        }
        if (ended)
            break;
        m_timer.expires_after(limits().heartbeat);
        Failure woken;
        co_await m_timer.async_wait(into(woken));
        if (!woken) {
            static const QByteArray heartbeat(": \n\n");
            goesOn = co_await write(bufferOf(heartbeat), chunked);
        }
    }
    if (goesOn && ended && chunked && !m_channel->isDropped()) {
        giveDeadline(0);
        const auto last = beast::http::make_chunk_last();
        co_await net::async_write(m_stream, last, into(failure));
    }
    m_channel->detach();
    m_stream.close(); // also ends watchForLeaving
    co_return Fate::Gone;
}

/// Nothing is expected from a client that listens to events; what comes is read away, so that its leaving is seen.
Task<> Session::watchForLeaving()
{
    const auto self = shared_from_this();
    std::array<char, 1024> away;
    std::size_t total = 0;
    Failure failure;
    while (!failure && total < idleChatter) {
        const std::size_t count = co_await m_stream.async_read_some(net::buffer(away), into(failure));
        total += count;
    }
    m_left = true;
    m_timer.cancel();
    m_stream.close();
}

/// A close with unread bytes is a reset, and that would take the answer from a client that is still sending.
Task<> Session::linger()
{
    Failure failure;
    m_stream.socket().shutdown(net::socket_base::shutdown_send, failure);
    if (failure)
        co_return;
    m_stream.expires_after(limits().lingerTimeout);
    m_buffer.clear();
    std::size_t total = 0;
    while (!failure && total < lingerLimit && !m_cut) {
        const std::size_t count = co_await m_stream.async_read_some(m_buffer.prepare(readPiece), into(failure));
        total += count;
    }
}
} // namespace

void serve(Engine& engine, net::io_context& io, Socket socket, Peer peer)
{
    const Limits& limits = engine.options.limits;
    const auto known = engine.perAddress.find(peer.address);
    const bool full = engine.connections >= limits.connections
        || (!peer.unixSocket && known != engine.perAddress.end() && known->second >= limits.connectionsPerAddress);
    if (full && engine.refusals >= refusalsAtOnce)
        return; // not even a refusal: the socket is closed
    auto session = std::make_shared<Session>(engine, io, std::move(socket), std::move(peer), !full);
    if (full)
        net::co_spawn(io, Session::runRefusal(std::move(session)), net::detached);
    else
        net::co_spawn(io, Session::run(std::move(session)), net::detached);
}

const QByteArray& Engine::dateText()
{
    const std::int64_t second = parts.clock.now().us / 1'000'000;
    if (second != dateSecond) {
        date = httpDate(second);
        dateSecond = second;
    }
    return date;
}

} // namespace huimin::http::engine
