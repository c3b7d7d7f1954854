#pragma once
#include "app/center/http/eventchannel.h"
#include <QList>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace huimin::http {

/// Tells open streams that there is something new: `event: hint`, `data: {"head":SEQ,"scopes":[…],"delay":0}`. To each stream the
/// head at once, then the first hint at once and later ones gathered, one an `interval`; the last is never swallowed.
class HintHub {
public:
    explicit HintHub(std::chrono::milliseconds interval = std::chrono::seconds(1));
    ~HintHub();
    HintHub(const HintHub&) = delete;
    HintHub& operator=(const HintHub&) = delete;

    /// A stream for EventResponse that hears of these scopes. `session` names whom it belongs to; a second stream of the same
    /// session takes the place of the first, which is told bye.
    std::shared_ptr<EventChannel> subscribe(const QByteArray& session, const QList<QByteArray>& scopes, std::int64_t head);
    /// From any thread: the feed has reached `head`, with something new in these scopes.
    void publish(std::int64_t head, const QList<QByteArray>& scopes);
    /// The scopes that the stream of this session hears of from now on.
    void setScopes(const QByteArray& session, const QList<QByteArray>& scopes);
    /// Says bye to the stream of a session that has ended.
    void end(const QByteArray& session);
    /// Says bye to all, with the delay after which they may come again. Called by the destructor.
    void stop(std::chrono::milliseconds delay = std::chrono::milliseconds(0));
    std::size_t size() const;

private:
    struct Subscriber;
    void run();
    void flush(Subscriber& subscriber, std::chrono::steady_clock::time_point now);

    const std::chrono::milliseconds m_interval;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::map<QByteArray, std::shared_ptr<Subscriber>> m_subscribers;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace huimin::http
