#include "models/base/random.h"
#include <cstring>
#include <openssl/rand.h>

namespace huimin {

QByteArray Random::bytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    fill(reinterpret_cast<unsigned char*>(out.data()), static_cast<std::size_t>(count));
    return out;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    if (bound < 2)
        return 0;
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t value = 0;
    do {
        unsigned char raw[8];
        fill(raw, sizeof raw);
        std::memcpy(&value, raw, sizeof value);
    } while (value >= limit);
    return value % bound;
}

void SystemRandom::fill(unsigned char* bytes, std::size_t count)
{
    if (RAND_bytes(bytes, static_cast<int>(count)) != 1)
        qFatal("the system's random generator does not answer");
}

void SeededRandom::fill(unsigned char* bytes, std::size_t count)
{
    while (count > 0) {
        const std::uint64_t word = m_engine();
        const std::size_t take = count < sizeof word ? count : sizeof word;
        std::memcpy(bytes, &word, take);
        bytes += take;
        count -= take;
    }
}

} // namespace huimin
