#include "app/center/ratelimiter.h"
#include <algorithm>
#include <cmath>

namespace huimin {
namespace {
constexpr std::int64_t second = 1'000'000;
constexpr std::size_t forgetAbove = 20'000;
constexpr int freeTries = 3;
constexpr int longestDelay = 900;

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

int SignInDelays::remaining(const QByteArray& nameAndAddress)
{
    const std::int64_t now = m_clock.monotonicUs();
    const std::lock_guard lock(m_mutex);
    const auto it = m_failures.find(nameAndAddress.toStdString());
    if (it == m_failures.end() || it->second.until <= now)
        return 0;
    return static_cast<int>((it->second.until - now + second - 1) / second);
}

void SignInDelays::failed(const QByteArray& nameAndAddress)
{
    const std::int64_t now = m_clock.monotonicUs();
    const std::lock_guard lock(m_mutex);
    forget(m_failures, [&](const auto& entry) { return now - entry.second.last > 2 * longestDelay * second; });
    Failures& failures = m_failures[nameAndAddress.toStdString()];
    failures.last = now;
    ++failures.count;
    if (failures.count >= freeTries)
        failures.until = now + second * std::min(longestDelay, 1 << std::min(failures.count - freeTries, 10));
}

void SignInDelays::succeeded(const QByteArray& nameAndAddress)
{
    const std::lock_guard lock(m_mutex);
    m_failures.erase(nameAndAddress.toStdString());
}

} // namespace huimin
