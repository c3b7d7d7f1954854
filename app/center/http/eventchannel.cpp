#include "app/center/http/eventchannel.h"
#include <QByteArrayList>

namespace huimin::http {
namespace {
QByteArray eventBytes(const QByteArray& event, const QByteArray& data)
{
    QByteArray bytes = "event: " + event + '\n';
    const QByteArrayList lines = data.split('\n');
    for (const QByteArray& line : lines)
        bytes += "data: " + line + '\n';
    return bytes + '\n';
}
} // namespace

bool EventChannel::send(QByteArray event, QByteArray data)
{
    std::unique_lock lock(m_mutex);
    if (!m_open)
        return false;
    const QByteArray bytes = eventBytes(event, data);
    if (static_cast<std::size_t>(m_bytes.size() + bytes.size()) > m_capacity) {
        m_dropped = true;
        closeLocked(lock);
        return false;
    }
    m_bytes += bytes;
    const auto wake = m_wake;
    lock.unlock();
    if (wake)
        wake();
    return true;
}

void EventChannel::bye(QByteArray data)
{
    std::unique_lock lock(m_mutex);
    if (!m_open)
        return;
    m_bytes += eventBytes("bye", data);
    closeLocked(lock);
}

bool EventChannel::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

bool EventChannel::isDropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

void EventChannel::onClosed(std::function<void()> function)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_open) {
            m_closed = std::move(function);
            return;
        }
    }
    function();
}

EventChannel::Pending EventChannel::take()
{
    const std::lock_guard lock(m_mutex);
    return { std::exchange(m_bytes, {}), !m_open };
}

void EventChannel::attach(std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    m_wake = std::move(wake);
}

void EventChannel::detach()
{
    std::unique_lock lock(m_mutex);
    m_wake = nullptr;
    m_bytes.clear();
    if (m_open)
        closeLocked(lock);
}

void EventChannel::closeLocked(std::unique_lock<std::mutex>& lock)
{
    m_open = false;
    const auto wake = m_wake;
    const auto closed = std::exchange(m_closed, nullptr);
    lock.unlock();
    if (wake)
        wake();
    if (closed)
        closed();
}

} // namespace huimin::http
