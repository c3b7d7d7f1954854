#include "models/sync/hintstream.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace huimin {

void HintStream::start()
{
    m_wanted = true;
    m_failures = 0;
    if (!m_call)
        open();
}

void HintStream::stop()
{
    m_wanted = false;
    m_timer.stop();
    if (m_call)
        m_transport.cancel(m_call);
    m_call = 0;
}

void HintStream::open()
{
    m_event.clear();
    m_data.clear();
    m_delay = 0;
    m_call = m_transport.openStream({ .path = QStringLiteral("/v1/hints"), .contentType = {} }, [this](const QByteArray& text) { line(text); },
        [this](const Status& status) { ended(status); });
}

void HintStream::line(const QByteArray& text)
{
    const QByteArray line = text.trimmed();
    if (line.startsWith("event:")) {
        m_event = line.mid(6).trimmed();
    } else if (line.startsWith("data:")) {
        m_data = line.mid(5).trimmed();
    } else if (line.isEmpty() && !m_event.isEmpty()) {
        m_delay = QJsonDocument::fromJson(m_data).object()[QLatin1String("delay")].toInteger();
        m_failures = 0;
        if (m_event == "hint") {
            // A center under load spreads its desks.
            if (m_delay > 0)
                m_timer.start(static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(m_delay) + 1)), m_hint);
            else
                m_hint();
        }
        m_event.clear();
        m_data.clear();
    }
}

void HintStream::ended(const Status& status)
{
    m_call = 0;
    if (!m_wanted || (!status && status.error().code == ErrorCode::NotSignedIn))
        return;
    const std::int64_t most = std::min<std::int64_t>(60'000, std::int64_t { 2'000 } << std::min(m_failures++, 10));
    m_timer.start(m_delay + 1'000 + static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(most))), [this] {
        if (m_wanted && !m_call)
            open();
    });
}

} // namespace huimin
