#pragma once
#include <QByteArray>
#include <cstddef>
#include <functional>
#include <mutex>

namespace huimin::http {

/// One stream of Server-Sent Events: filled from any thread, emptied by the engine. A reader that leaves more than `capacity` bytes
/// untaken is dropped: a hint only says that there is something, and the client connects again.
class EventChannel {
public:
    explicit EventChannel(std::size_t capacity = 64 * 1024)
        : m_capacity(capacity)
    {
    }

    /// False where the stream is over. `event` and `data` are plain text; lines of `data` are kept.
    bool send(QByteArray event, QByteArray data);
    /// Ends the stream after what was sent, with `event: bye`. Later calls do nothing.
    void bye(QByteArray data = "{\"delay\":0}");
    /// False after bye(), after the client left, or after it was dropped.
    bool isOpen() const;
    /// True after its reader left too much untaken.
    bool isDropped() const;
    /// Called once, from any thread, when the stream is over; at once where it already is.
    void onClosed(std::function<void()> function);

    // The engine's side.
    struct Pending {
        QByteArray bytes;
        bool last = false; ///< the stream ends after these bytes
    };
    Pending take();
    /// `wake` is called from any thread when take() has something new; it must not wait or call back.
    void attach(std::function<void()> wake);
    /// The client is gone, or was never there.
    void detach();

private:
    void closeLocked(std::unique_lock<std::mutex>& lock);

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    QByteArray m_bytes;
    bool m_open = true;
    bool m_dropped = false;
    std::function<void()> m_wake;
    std::function<void()> m_closed;
};

} // namespace huimin::http
