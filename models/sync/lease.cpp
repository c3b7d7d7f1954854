#include "models/sync/lease.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace huimin {

void Lease::begin(Instant serverTime, Instant until)
{
    m_highestWall = {};
    m_until = {};
    m_server = {};
    heard(serverTime, until);
}

void Lease::heard(Instant serverTime, Instant until)
{
    if (serverTime >= m_server) {
        m_server = serverTime;
        m_monotonic = m_clock.monotonicUs();
        m_offsetUs = serverTime.us - m_clock.now().us;
    }
    m_until = std::max(m_until, until);
}

Instant Lease::time()
{
    m_highestWall = std::max(m_highestWall, m_clock.now());
    const Instant byCenter { m_server.us == 0 ? 0 : m_server.us + m_clock.monotonicUs() - m_monotonic };
    return std::max(m_highestWall, byCenter);
}

QByteArray Lease::kept()
{
    const QJsonObject body { { QStringLiteral("until"), qint64 { m_until.us } }, { QStringLiteral("seen"), qint64 { time().us } } };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Status Lease::takeUp(const QByteArray& kept)
{
    const QJsonObject body = QJsonDocument::fromJson(kept).object();
    m_until = { body[QLatin1String("until")].toInteger() };
    // What the center said last counts on as the highest time ever seen.
    m_highestWall = { body[QLatin1String("seen")].toInteger() };
    m_server = {};
    return m_until.us == 0 ? Status(Error { ErrorCode::LeaseEnded }) : Status();
}

} // namespace huimin
