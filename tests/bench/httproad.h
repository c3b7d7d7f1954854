#pragma once
#include "models/base/result.h"
#include <QByteArray>
#include <QString>

namespace huimin::bench {

/// One kept connection to a center on this machine, as plain as a client can be: what it takes is the center's time.
class HttpRoad {
public:
    HttpRoad() = default;
    ~HttpRoad();
    HttpRoad(const HttpRoad&) = delete;
    HttpRoad& operator=(const HttpRoad&) = delete;

    /// `url` is http://127.0.0.1:PORT.
    Status connectTo(const QString& url);
    struct Answer {
        int status = 0;
        QByteArray body;
    };
    /// A whole exchange. An error where the connection breaks.
    Result<Answer> send(const QByteArray& method, const QByteArray& path, const QByteArray& token, const QByteArray& body);

private:
    int m_socket = -1;
    QByteArray m_host;
};

} // namespace huimin::bench
