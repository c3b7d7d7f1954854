#pragma once
#include "models/sync/transport.h"
#include <QSslConfiguration>
#include <QUrl>
#include <memory>

namespace huimin {

/// The transport of a real desk. Lives in one thread with an event loop, which it is called and calls back in. HTTP/1.1, no cookies,
/// no cache, no redirects followed, packing undone by Qt.
class NetworkTransport final : public Transport {
public:
    struct Options {
        QByteArray userAgent = "huimin";
        QByteArray language = "zh-CN"; ///< Accept-Language
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        int connectMs = 5'000; ///< to reach the center, TLS included
        int idleMs = 20'000; ///< silence in the middle of an exchange
        int streamIdleMs = 60'000; ///< silence on a stream of events
        qsizetype answerLimit = 64 * 1024 * 1024; ///< bytes of a body; pages are 1 MiB, exports more
        qsizetype lineLimit = 64 * 1024; ///< bytes of a line of a stream
    };

    /// The address of a center: https, or http to this machine alone; no user, query or fragment. BadArgument (member `value`)
    /// where it is not that.
    static Result<QUrl> checkedAddress(const QString& text);
    /// `center` is one that checkedAddress gave.
    NetworkTransport(const QUrl& center, Options options);
    explicit NetworkTransport(const QUrl& center);
    /// Ends all calls; none calls back.
    ~NetworkTransport() override;

    CallId send(HttpRequest request, Done done) override;
    CallId openStream(HttpRequest request, Line line, Ended ended) override;
    void cancel(CallId id) override;
    void setToken(const QByteArray& token) override;
    void setLanguage(const QByteArray& language);

private:
    class Network;
    std::unique_ptr<Network> m_network;
};

} // namespace huimin
