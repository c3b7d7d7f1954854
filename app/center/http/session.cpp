#include "app/center/http/session.h"

#include "app/center/http/eventchannel.h"
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <limits>

namespace huimin::http::engine {
namespace {
namespace beast = boost::beast;

constexpr std::size_t readPiece = 4 * 1024;
constexpr std::size_t bufferLimit = 64 * 1024; // bounds the extensions of a chunk and the trailers as well
constexpr std::size_t lingerLimit = 32 * 1024 * 1024;
constexpr std::size_t refusalsAtOnce = 100;

QByteArray qtBytes(beast::string_view view)
{
    return { view.data(), static_cast<qsizetype>(view.size()) };
}

Error above(ErrorCode code, std::size_t limit)
{
    return { .code = code, .members = { { QStringLiteral("limit"), static_cast<qulonglong>(limit) } } };
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

} // namespace

Error refused(ErrorCode code, const char* reason)
{
    return { .code = code, .reason = QString::fromLatin1(reason) };
}

Error clientLeft()
{
    return refused(ErrorCode::Cancelled, "the client left");
}

Error busy(const char* reason, int seconds)
{
    return { .code = ErrorCode::Busy, .members = { { QStringLiteral("retryAfter"), seconds } }, .reason = QString::fromLatin1(reason) };
}

Session::Session(Engine& engine, net::io_context& io, Socket socket, Peer peer, Entry entry)
    : m_engine(engine)
    , m_socket(std::move(socket))
    , m_wake(io)
    , m_deadline(io)
    , m_buffer(bufferLimit)
    , m_peer(std::move(peer))
    , m_entry(entry)
{
    m_engine.open.insert(this);
    if (entry == Entry::Refused) {
        ++m_engine.refusals;
        return;
    }
    m_counted = true;
    ++m_engine.connections;
    if (!m_peer.unixSocket)
        ++m_engine.perAddress[m_peer.address];
}

Session::~Session()
{
    m_engine.open.erase(this);
    if (m_entry == Entry::Refused)
        --m_engine.refusals;
    uncount();
    if (m_isEvents)
        --m_engine.eventStreams;
    m_engine.left();
}

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

Task<> Session::run(std::shared_ptr<Session> session)
{
    if (session->m_entry == Entry::Refused)
        co_await session->refuse();
    else
        co_await session->serveAll();
    session->close();
}

void Session::stopWhenIdle()
{
    Failure ignored;
    if (m_idle)
        m_socket.cancel(ignored);
    if (m_channel)
        m_channel->bye();
}

void Session::cut()
{
    m_cut = true;
    m_wake.cancel();
    close();
}

void Session::close()
{
    ++m_deadlineCount;
    m_deadline.cancel();
    Failure ignored;
    m_socket.close(ignored);
}

void Session::giveTime(std::chrono::milliseconds time, Late late)
{
    m_late = false;
    const std::uint64_t count = ++m_deadlineCount;
    m_deadline.expires_after(time);
    m_deadline.async_wait([weak = weak_from_this(), count, late](const Failure& failure) {
        const auto session = weak.lock();
        if (failure || !session || session->m_deadlineCount != count)
            return;
        session->m_late = true;
        Failure ignored;
        if (late == Late::CancelRead)
            session->m_socket.cancel(ignored);
        else
            session->close();
    });
}

Task<> Session::serveAll()
{
    auto patience = limits().headerTimeout; // a fresh connection is made to be used
    for (;;) {
        const bool begun = co_await requestBegins(patience);
        if (!begun)
            co_return;
        const Fate fate = co_await serveOne();
        if (fate == Fate::Gone || m_cut)
            co_return;
        if (fate == Fate::Close || m_engine.stopping) {
            co_await linger();
            co_return;
        }
        patience = limits().idleTimeout;
    }
}

Task<> Session::refuse()
{
    Turn turn;
    turn.startedUs = nowUs();
    turn.exchange.requestId = m_engine.nextId();
    const Fate fate = co_await giveProblem(busy("too many connections", 5), turn);
    if (fate != Fate::Gone)
        co_await linger();
}

Task<bool> Session::requestBegins(std::chrono::milliseconds patience)
{
    if (m_buffer.size() > 0)
        co_return true;
    if (m_engine.stopping || m_cut)
        co_return false;
    if (m_buffer.capacity() > 4 * readPiece)
        m_buffer.shrink_to_fit();
    giveTime(patience, Late::CancelRead);
    m_idle = true;
    Failure failure;
    const std::size_t count = co_await m_socket.async_read_some(m_buffer.prepare(readPiece), into(failure));
    m_idle = false;
    m_buffer.commit(count);
    co_return !failure;
}

Task<Fate> Session::serveOne()
{
    Turn turn;
    turn.startedUs = nowUs();
    turn.exchange.requestId = m_engine.nextId();
    beast::http::request_parser<ByteArrayBody> parser;
    // what is read here is bounded by HeaderScan and by readBody
    parser.header_limit(std::numeric_limits<std::uint32_t>::max());
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    parser.eager(false);
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
        co_return co_await giveProblem(above(ErrorCode::TooLarge, admission.bodyLimit), turn);
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

template <typename Parser> Task<Status> Session::readHeader(Parser& parser)
{
    HeaderScan scan(limits());
    giveTime(limits().headerTimeout, Late::CancelRead);
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
            co_return above(ErrorCode::UriTooLong, limits().requestLine);
        if (state == HeaderScan::State::BlockTooLarge)
            co_return above(ErrorCode::HeadersTooLarge, limits().headerBlock);
        Failure failure;
        const std::size_t count = co_await m_socket.async_read_some(m_buffer.prepare(readPiece), into(failure));
        m_buffer.commit(count);
        if (m_late)
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
template <typename Parser> Result<Framing> Session::understand(const Parser& parser, Request& request, Turn& turn) const
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
        return above(ErrorCode::HeadersTooLarge, limits().headerCount);
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

template <typename Parser> Task<Status> Session::readBody(Parser& parser, std::size_t limit, bool expectsContinue)
{
    giveTime(limits().bodyTimeout, Late::CancelRead);
    Failure failure;
    if (expectsContinue && m_buffer.size() == 0) {
        static constexpr char goOn[] = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await net::async_write(m_socket, net::buffer(goOn, sizeof goOn - 1), into(failure));
        if (failure)
            co_return clientLeft();
    }
    parser.body_limit(limit);
    parser.eager(true);
    while (!parser.is_done()) { // piece by piece, so that no deadline passes unseen between two reads
        co_await beast::http::async_read_some(m_socket, m_buffer, parser, into(failure));
        if (m_late)
            co_return refused(ErrorCode::TooSlow, "body");
        if (failure == beast::http::error::body_limit)
            co_return above(ErrorCode::TooLarge, limit);
        if (failure == beast::http::error::end_of_stream || failure == beast::http::error::partial_message)
            co_return clientLeft();
        if (failure.category() == beast::http::make_error_code(beast::http::error::bad_chunk).category())
            co_return refused(ErrorCode::BadRequest, "bad body");
        if (failure)
            co_return clientLeft();
    }
    co_return Status {};
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

/// A close with unread bytes is a reset, and that would take the answer from a client that is still sending.
Task<> Session::linger()
{
    Failure failure;
    m_socket.shutdown(net::socket_base::shutdown_send, failure);
    if (failure)
        co_return;
    giveTime(limits().lingerTimeout, Late::CancelRead);
    m_buffer.clear();
    std::size_t total = 0;
    while (!failure && !m_late && !m_cut && total < lingerLimit) {
        const std::size_t count = co_await m_socket.async_read_some(m_buffer.prepare(readPiece), into(failure));
        total += count;
    }
}

void serve(Engine& engine, net::io_context& io, Socket socket, Peer peer)
{
    const Limits& limits = engine.options.limits;
    const auto known = engine.perAddress.find(peer.address);
    const bool full = engine.connections >= limits.connections
        || (!peer.unixSocket && known != engine.perAddress.end() && known->second >= limits.connectionsPerAddress);
    if (full && engine.refusals >= refusalsAtOnce)
        return; // not even a refusal: the socket is closed
    const auto entry = full ? Session::Entry::Refused : Session::Entry::Admitted;
    auto session = std::make_shared<Session>(engine, io, std::move(socket), std::move(peer), entry);
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
