#pragma once
#include "models/base/time.h"
#include <QByteArray>
#include <mutex>
#include <unordered_map>

namespace huimin {

/// Requests a session may make: a bucket of `burst` that fills by `perSecond`. Thread-safe; forgets who has been quiet.
class RateLimiter {
public:
    RateLimiter(const Clock& clock, double perSecond, double burst) : m_clock(clock), m_perSecond(perSecond), m_burst(burst) { }

    /// 0 where the request may go on, else the whole seconds to wait.
    int take(const QByteArray& who);

private:
    struct Bucket {
        double left;
        std::int64_t at;
    };
    const Clock& m_clock;
    const double m_perSecond;
    const double m_burst;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace huimin
