#pragma once
#include "tests/bench/httproad.h"
#include <QElapsedTimer>
#include <vector>

namespace huimin::bench {

/// Signed in several times, as several desks, so that the center's limit of one session is never reached.
class Callers {
public:
    Status signIn(HttpRoad& road, const QString& name, const QString& password);
    /// Waits until one of them may ask again; its token.
    QByteArray next();

private:
    std::vector<QByteArray> m_tokens;
    QElapsedTimer m_clock;
    qint64 m_given = 0;
};

struct Exchange {
    double ms = 0;
    QByteArray body {};
};
/// One request that is to be answered with 200, and how long it took.
Result<Exchange> measure(HttpRoad& road, Callers& callers, const QByteArray& method, const QByteArray& path, const QByteArray& body);

} // namespace huimin::bench
