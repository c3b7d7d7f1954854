#pragma once
#include "models/base/random.h"
#include "models/base/time.h"
#include <functional>
#include <map>

namespace huimin::sim {

/// Virtual time: events in the order of their time, and of their making where that is the same. Keeps the hash of all that happened.
class Events {
public:
    explicit Events(std::uint64_t seed) : m_random(seed) { }

    using Handle = std::uint64_t;
    Handle after(std::int64_t ms, std::function<void()> run)
    {
        const Key key { m_clock.monotonicUs() / 1000 + ms, ++m_made };
        m_queue.emplace(key, std::move(run));
        m_when.emplace(m_made, key.first);
        return m_made;
    }
    void cancel(Handle handle)
    {
        const auto found = m_when.find(handle);
        if (found == m_when.end())
            return;
        m_queue.erase({ found->second, handle });
        m_when.erase(found);
    }
    /// Runs everything that is due within `ms`.
    void runFor(std::int64_t ms)
    {
        const std::int64_t end = m_clock.monotonicUs() / 1000 + ms;
        while (!m_queue.empty() && m_queue.begin()->first.first <= end) {
            auto node = m_queue.extract(m_queue.begin());
            m_when.erase(node.key().second);
            m_clock.advanceMs(node.key().first - m_clock.monotonicUs() / 1000);
            node.mapped()();
        }
        m_clock.advanceMs(end - m_clock.monotonicUs() / 1000);
    }

    const Clock& clock() const { return m_clock; }
    Random& random() { return m_random; }
    std::int64_t below(std::int64_t bound) { return static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(bound))); }
    bool chance(int perMille) { return below(1000) < perMille; }

    void trace(QByteArrayView what, std::int64_t number = 0)
    {
        const auto mix = [this](const void* data, std::size_t size) {
            for (std::size_t i = 0; i < size; ++i)
                m_hash = (m_hash ^ static_cast<const unsigned char*>(data)[i]) * 1099511628211ULL;
        };
        const std::int64_t at = m_clock.monotonicUs();
        mix(&at, sizeof at);
        mix(what.data(), static_cast<std::size_t>(what.size()));
        mix(&number, sizeof number);
        if (m_print)
            qInfo("%8lld ms  %s %lld", static_cast<long long>(at / 1000), what.toByteArray().constData(), static_cast<long long>(number));
    }
    std::uint64_t hash() const { return m_hash; }
    void print(bool on) { m_print = on; }

private:
    using Key = std::pair<std::int64_t, Handle>;
    ManualClock m_clock { businessInstant(QDate(2026, 11, 24), QTime(9, 0)) };
    SeededRandom m_random;
    std::map<Key, std::function<void()>> m_queue;
    std::map<Handle, std::int64_t> m_when;
    Handle m_made = 0;
    std::uint64_t m_hash = 14695981039346656037ULL;
    bool m_print = false;
};

} // namespace huimin::sim
