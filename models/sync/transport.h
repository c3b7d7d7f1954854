#pragma once
#include "models/base/result.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <utility>

/// The road from a desk to the center as the sync core sees it: one request, one answer, and the stream of hints. Real over
/// QNetworkAccessManager (networktransport.h), played by an event queue in the simulation.
namespace huimin {

struct HttpRequest {
    QByteArray method = "GET";
    QString path {}; ///< "/v1/changes?cursor=…", encoded; nothing personal stands in it
    QByteArray body {};
    QByteArray contentType = "application/json"; ///< of the body; not sent where that is empty
    QByteArray accept = "application/json"; ///< the media type that a good answer has; another one is not the center's
    QList<std::pair<QByteArray, QByteArray>> headers {}; ///< beside those, token and language, which the transport adds
    int timeoutMs = 0; ///< for the whole exchange; 0: only connect (5 s) and silence (20 s) are bounded
};

struct HttpAnswer {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers {};
    QByteArray body {}; ///< unpacked

    /// The first value of a header, whatever the case of its name; null where it is absent.
    QByteArray header(QByteArrayView name) const;
    bool isGood() const { return status >= 200 && status < 300; }
};

/// The problem+json of an answer that is not good, as an Error with its members and field issues; `retryAfter` in seconds is a member
/// where the answer had it. CenterGarbage where the body is no problem.
Error problemOf(const HttpAnswer& answer);

/// A callback may begin and cancel calls; it must not destroy the transport.
class Transport {
public:
    using CallId = quint64; ///< never 0
    /// An answer of the center, whatever its status, or why there is none: Offline (no route, DNS, refused, silence, a proxy without
    /// the center), TlsFailed, NotTheCenter (no `Huimin-Api`, another media type), CenterGarbage (cut, not to be unpacked).
    using Done = std::function<void(Result<HttpAnswer>)>;
    /// One line of the stream without its end.
    using Line = std::function<void(const QByteArray&)>;
    /// The stream is over: Status ok where the center ended it, else as for Done; a status other than 200 as its problem.
    using Ended = std::function<void(Status)>;

    virtual ~Transport() = default;
    /// Never calls back before it returns; calls back once, in the thread it was called in.
    virtual CallId send(HttpRequest request, Done done) = 0;
    /// An answer that does not end by itself (`text/event-stream`). `accept` is set by the transport; silence is bounded by
    /// `timeoutMs` (the center sends a comment every 25 s; 0 means 60 s).
    virtual CallId openStream(HttpRequest request, Line line, Ended ended) = 0;
    /// Ends a call; it calls back no more. Unknown and ended ids are ignored; may be called from within a callback.
    virtual void cancel(CallId id) = 0;
    /// The session's token, sent from the next request on; empty: none.
    virtual void setToken(const QByteArray& token) = 0;
};

} // namespace huimin
