#include "app/citygen/dice.h"
#include <QCryptographicHash>
#include <algorithm>
#include <cstring>
#include <numeric>

namespace huimin::city {
namespace {
QByteArray seededDigest(std::uint64_t seed, const QByteArray& name)
{
    return QCryptographicHash::hash(QByteArray::number(static_cast<qulonglong>(seed)) + '|' + name, QCryptographicHash::Sha256);
}
} // namespace

Dice::Dice(std::uint64_t seed, const char* part, int number) : m_random(seededHash(seed, QByteArray(part) + '|' + QByteArray::number(number))) { }

int Dice::between(int low, int high)
{
    return high <= low ? low : low + static_cast<int>(below(static_cast<std::uint64_t>(high - low) + 1));
}

QUuid Dice::id(Instant at) { return newUuid(ManualClock(at), *this); }

std::uint64_t seededHash(std::uint64_t seed, const QByteArray& name)
{
    const QByteArray digest = seededDigest(seed, name);
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i)
        value = value << 8 | static_cast<unsigned char>(digest[i]);
    return value;
}

QUuid seededId(std::uint64_t seed, const QByteArray& name, Instant at)
{
    SeededRandom random(seededHash(seed, name));
    return newUuid(ManualClock(at), random);
}

Dealer::Dealer(std::vector<std::int64_t> weights)
    : m_weights(std::move(weights)), m_owed(m_weights.size(), 0), m_total(std::accumulate(m_weights.begin(), m_weights.end(), std::int64_t(0)))
{
}

std::size_t Dealer::deal(Random& random, std::int64_t amount, std::uint64_t allowed)
{
    const auto may = [&](std::size_t i) { return i >= 64 || (allowed >> i & 1) != 0; };
    std::uint64_t sum = 0;
    std::size_t most = m_owed.size();
    for (std::size_t i = 0; i < m_owed.size(); ++i) {
        m_owed[i] += m_weights[i] * amount;
        if (!may(i) || m_weights[i] == 0)
            continue;
        if (m_owed[i] > 0)
            sum += static_cast<std::uint64_t>(m_owed[i]);
        if (most == m_owed.size() || m_owed[i] > m_owed[most])
            most = i;
    }
    std::size_t chosen = most;
    if (sum > 0) {
        std::uint64_t point = random.below(sum);
        for (std::size_t i = 0; i < m_owed.size(); ++i) {
            if (!may(i) || m_weights[i] == 0 || m_owed[i] <= 0)
                continue;
            if (point < static_cast<std::uint64_t>(m_owed[i])) {
                chosen = i;
                break;
            }
            point -= static_cast<std::uint64_t>(m_owed[i]);
        }
    }
    m_owed[chosen] -= m_total * amount;
    return chosen;
}

void Dealer::charge(std::size_t index, std::int64_t amount)
{
    for (std::size_t i = 0; i < m_owed.size(); ++i)
        m_owed[i] += m_weights[i] * amount;
    m_owed[index] -= m_total * amount;
}

int Share::due(std::int64_t things)
{
    m_rest += m_numerator * things;
    const std::int64_t whole = m_rest / m_denominator;
    m_rest -= whole * m_denominator;
    return static_cast<int>(whole);
}

MixedOrder::MixedOrder(std::uint64_t size, std::uint64_t start) : m_size(std::max<std::uint64_t>(size, 1)), m_start(start % m_size)
{
    m_step = static_cast<std::uint64_t>(static_cast<double>(m_size) * 0.6180339887498949) | 1;
    while (std::gcd(m_step, m_size) != 1)
        ++m_step;
}

std::uint64_t MixedOrder::at(std::uint64_t n) const
{
    // under 2^32 each: the product does not overflow
    return (m_step % m_size * (n % m_size) + m_start) % m_size;
}

} // namespace huimin::city
