#include "app/center/ratelimiter.h"
#include <algorithm>
#include <cmath>

namespace huimin {
namespace {
constexpr std::int64_t second = 1'000'000;
constexpr std::size_t forgetAbove = 20'000;

template <typename Map, typename Old>
void forget(Map& map, Old isOld)
{
    if (map.size() > forgetAbove)
        std::erase_if(map, isOld);
}
} // namespace

int RateLimiter::take(const QByteArray& who)
{
    const std::int64_t now = m_clock.monotonicUs();
    const std::lock_guard lock(m_mutex);
    forget(m_buckets, [&](const auto& entry) { return now - entry.second.at > 60 * second; });
    auto [it, fresh] = m_buckets.try_emplace(who.toStdString(), Bucket { m_burst, now });
    Bucket& bucket = it->second;
    if (!fresh)
        bucket.left = std::min(m_burst, bucket.left + m_perSecond * static_cast<double>(now - bucket.at) / static_cast<double>(second));
    bucket.at = now;
    if (bucket.left >= 1) {
        bucket.left -= 1;
        return 0;
    }
    return static_cast<int>(std::ceil((1 - bucket.left) / m_perSecond));
}

} // namespace huimin
