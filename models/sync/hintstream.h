#pragma once
#include "models/base/random.h"
#include "models/sync/engine.h"

namespace huimin {

/// The stream of hints: says only that there is something new. Opened again after a while when it ends; losing one loses nothing.
class HintStream {
public:
    HintStream(Transport& transport, Timer& timer, Random& random, std::function<void()> hint)
        : m_transport(transport), m_timer(timer), m_random(random), m_hint(std::move(hint)) { }
    ~HintStream() { stop(); }

    void start();
    void stop();

private:
    void open();
    void line(const QByteArray& line);
    void ended(const Status& status);

    Transport& m_transport;
    Timer& m_timer;
    Random& m_random;
    std::function<void()> m_hint;
    Transport::CallId m_call = 0;
    QByteArray m_event;
    QByteArray m_data;
    std::int64_t m_delay = 0; ///< that the center asked for with its bye
    int m_failures = 0;
    bool m_wanted = false;
};

} // namespace huimin
