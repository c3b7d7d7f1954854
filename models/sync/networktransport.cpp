#include "models/sync/networktransport.h"
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <unordered_map>

namespace huimin {
namespace {
Error transportError(ErrorCode code, const QString& reason)
{
    return { .code = code, .reason = reason };
}

bool isThisMachine(const QString& host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QByteArray mediaType(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

/// Why there is no answer, of a reply that failed before or below HTTP.
Error networkFailure(const QNetworkReply& reply, bool begun)
{
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return transportError(ErrorCode::TlsFailed, reply.errorString());
    // an answer that was begun and does not end, or cannot be unpacked, is void as a whole; a stream may end at any time
    return transportError(begun ? ErrorCode::CenterGarbage : ErrorCode::Offline, reply.errorString());
}

/// Whether it is the center that answers: a captive portal or a proxy does not say so, or sends a page.
Status checkedCenter(const QNetworkReply& reply, int status, const QByteArray& accept)
{
    const QByteArray type = mediaType(reply.rawHeader("Content-Type"));
    if (reply.rawHeader("Huimin-Api") != "1") {
        if (status == 502 || status == 503 || status == 504)
            return transportError(ErrorCode::Offline, QStringLiteral("a proxy answers %1 for the center").arg(status));
        return transportError(ErrorCode::NotTheCenter, QStringLiteral("no Huimin-Api"));
    }
    const bool good = status >= 200 && status < 300 && status != 204;
    if (good && !accept.isEmpty() && type != mediaType(accept))
        return transportError(ErrorCode::NotTheCenter, QStringLiteral("another media type"));
    return {};
}
} // namespace

class NetworkTransport::Network : public QObject {
public:
    Network(QUrl center, Options options)
        : m_center(std::move(center))
        , m_options(std::move(options))
    {
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        if (isThisMachine(m_center.host()))
            m_manager.setProxy(QNetworkProxy::NoProxy);
    }
    ~Network() override
    {
        while (!m_calls.empty())
            drop(m_calls.begin()->first);
    }

    CallId begin(HttpRequest request, Done done, Line line, Ended ended);
    void drop(CallId id);

    QByteArray token;
    QByteArray& language() { return m_options.language; }

private:
    struct Call {
        QNetworkReply* reply = nullptr;
        std::unique_ptr<QTimer> silence;
        std::unique_ptr<QTimer> whole;
        int idleMs = 0;
        QByteArray accept;
        QByteArray body; ///< of an answer, or the unfinished line of a stream
        Done done;
        Line line;
        Ended ended;
        bool isStream() const { return static_cast<bool>(line); }
    };

    QNetworkRequest networkRequest(const HttpRequest& request) const;
    void watch(CallId id, Call& call);
    void heard(CallId id);
    void receive(CallId id);
    void passLinesOn(CallId id);
    void finish(CallId id);
    void fail(CallId id, Error error);
    std::unique_ptr<Call> taken(CallId id);
    Call* find(CallId id)
    {
        const auto found = m_calls.find(id);
        return found == m_calls.end() ? nullptr : found->second.get();
    }

    const QUrl m_center;
    Options m_options;
    QNetworkAccessManager m_manager;
    std::unordered_map<CallId, std::unique_ptr<Call>> m_calls;
    CallId m_lastId = 0;
};

QNetworkRequest NetworkTransport::Network::networkRequest(const HttpRequest& request) const
{
    // the path comes encoded; as a string, so that what is encoded in it stays so
    QNetworkRequest out(QUrl(m_center.toString(QUrl::StripTrailingSlash) + request.path, QUrl::StrictMode));
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setSslConfiguration(m_options.tls);
    out.setRawHeader("Accept", request.accept);
    out.setRawHeader("Accept-Language", m_options.language);
    out.setRawHeader("User-Agent", m_options.userAgent);
    if (!request.body.isEmpty())
        out.setRawHeader("Content-Type", request.contentType);
    if (!token.isEmpty())
        out.setRawHeader("Authorization", "Bearer " + token);
    for (const auto& [name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

Transport::CallId NetworkTransport::Network::begin(HttpRequest request, Done done, Line line, Ended ended)
{
    const CallId id = ++m_lastId;
    auto call = std::make_unique<Call>();
    call->done = std::move(done);
    call->line = std::move(line);
    call->ended = std::move(ended);
    if (call->isStream())
        request.accept = "text/event-stream";
    call->accept = request.accept;
    call->idleMs = call->isStream() ? (request.timeoutMs > 0 ? request.timeoutMs : m_options.streamIdleMs) : m_options.idleMs;
    call->silence = std::make_unique<QTimer>();
    call->silence->setSingleShot(true);
    QObject::connect(call->silence.get(), &QTimer::timeout, this,
        [this, id] { fail(id, transportError(ErrorCode::Offline, QStringLiteral("silence"))); });
    if (!call->isStream() && request.timeoutMs > 0) {
        call->whole = std::make_unique<QTimer>();
        call->whole->setSingleShot(true);
        QObject::connect(call->whole.get(), &QTimer::timeout, this,
            [this, id] { fail(id, transportError(ErrorCode::Offline, QStringLiteral("time is over"))); });
        call->whole->start(request.timeoutMs);
    }
    // of an empty body Qt would never say that it was sent
    call->reply = request.body.isEmpty() ? m_manager.sendCustomRequest(networkRequest(request), request.method)
                                         : m_manager.sendCustomRequest(networkRequest(request), request.method, request.body);
    watch(id, *call);
    m_calls.emplace(id, std::move(call));
    return id;
}

void NetworkTransport::Network::watch(CallId id, Call& call)
{
    QNetworkReply* reply = call.reply;
    const auto hear = [this, id] { heard(id); };
    call.silence->start(m_options.idleMs); // it may have to wait for a connection of its own
    QObject::connect(reply, &QNetworkReply::socketStartedConnecting, this, [this, id] {
        if (Call* connecting = find(id))
            connecting->silence->start(m_options.connectMs);
    });
    QObject::connect(reply, &QNetworkReply::requestSent, this, hear);
    QObject::connect(reply, &QNetworkReply::uploadProgress, this, hear);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, this, hear);
    QObject::connect(reply, &QNetworkReply::readyRead, this, [this, id] { receive(id); });
    // queued: never before send() has returned
    QObject::connect(
        reply, &QNetworkReply::finished, this, [this, id] { finish(id); }, Qt::QueuedConnection);
}

void NetworkTransport::Network::heard(CallId id)
{
    if (Call* call = find(id))
        call->silence->start(call->idleMs);
}

void NetworkTransport::Network::receive(CallId id)
{
    Call* call = find(id);
    if (!call)
        return;
    heard(id);
    call->body += call->reply->readAll();
    const bool passOn = call->isStream() && call->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200
        && checkedCenter(*call->reply, 200, call->accept);
    if (passOn)
        passLinesOn(id);
    else if (call->body.size() > m_options.answerLimit)
        fail(id, transportError(ErrorCode::CenterGarbage, QStringLiteral("an answer without end")));
}

void NetworkTransport::Network::passLinesOn(CallId id)
{
    // a callback may end this call, or any
    while (Call* call = find(id)) {
        const qsizetype end = call->body.indexOf('\n');
        if (end < 0) {
            if (call->body.size() > m_options.lineLimit)
                fail(id, transportError(ErrorCode::CenterGarbage, QStringLiteral("a line without end")));
            return;
        }
        QByteArray line = call->body.first(end);
        call->body.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        const Line pass = call->line;
        pass(line);
    }
}

void NetworkTransport::Network::finish(CallId id)
{
    receive(id);
    Call* call = find(id);
    if (!call)
        return;
    const QNetworkReply& reply = *call->reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt makes errors of the statuses from 400 on; those are answers. Below, such an error is one of unpacking.
    const bool answered
        = status > 0 && (reply.error() == QNetworkReply::NoError || (status >= 400 && reply.error() >= QNetworkReply::ContentAccessDenied));
    if (const Status center = status > 0 ? checkedCenter(reply, status, call->accept) : Status {}; !center)
        return fail(id, center.error());
    if (!answered)
        return fail(id, networkFailure(reply, status > 0 && !call->isStream()));
    HttpAnswer answer { .status = status, .body = call->body };
    const auto& headers = reply.rawHeaderPairs();
    for (const auto& [name, value] : headers)
        answer.headers.append({ name, value });
    const auto finished = taken(id);
    if (!finished->isStream())
        finished->done(std::move(answer));
    else if (status == 200)
        finished->ended({});
    else
        finished->ended(problemOf(answer));
}

void NetworkTransport::Network::fail(CallId id, Error error)
{
    const auto failed = taken(id);
    if (!failed)
        return;
    if (failed->isStream())
        failed->ended(std::move(error));
    else
        failed->done(std::move(error));
}

std::unique_ptr<NetworkTransport::Network::Call> NetworkTransport::Network::taken(CallId id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return nullptr;
    auto call = std::move(found->second);
    m_calls.erase(found);
    // the timers may be what called us
    for (auto* timer : { call->silence.release(), call->whole.release() }) {
        if (!timer)
            continue;
        timer->stop();
        timer->deleteLater();
    }
    call->reply->disconnect(this);
    // A reply that has failed and not yet said that it is finished must not be aborted: Qt takes that for a second failure.
    if (call->reply->error() == QNetworkReply::NoError)
        call->reply->abort();
    call->reply->deleteLater();
    return call;
}

void NetworkTransport::Network::drop(CallId id)
{
    taken(id);
}

Result<QUrl> NetworkTransport::checkedAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1String("https");
    const bool near = url.scheme() == QLatin1String("http") && isThisMachine(url.host());
    if (!url.isValid() || url.host().isEmpty() || !(secure || near) || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Error { .code = ErrorCode::BadArgument, .members = { { QStringLiteral("value"), text } } };
    return url;
}

NetworkTransport::NetworkTransport(const QUrl& center, Options options)
    : m_network(std::make_unique<Network>(center, std::move(options)))
{
}

NetworkTransport::NetworkTransport(const QUrl& center)
    : NetworkTransport(center, Options())
{
}

NetworkTransport::~NetworkTransport() = default;

Transport::CallId NetworkTransport::send(HttpRequest request, Done done)
{
    return m_network->begin(std::move(request), std::move(done), {}, {});
}

Transport::CallId NetworkTransport::openStream(HttpRequest request, Line line, Ended ended)
{
    return m_network->begin(std::move(request), {}, std::move(line), std::move(ended));
}

void NetworkTransport::cancel(CallId id)
{
    m_network->drop(id);
}

void NetworkTransport::setToken(const QByteArray& token)
{
    m_network->token = token;
}

void NetworkTransport::setLanguage(const QByteArray& language)
{
    m_network->language() = language;
}

} // namespace huimin
