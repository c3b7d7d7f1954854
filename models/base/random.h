#pragma once
#include <QByteArray>
#include <cstdint>
#include <random>

namespace huimin {

/// Where randomness comes from; handed in, so that the same seed gives the same run.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(unsigned char* bytes, std::size_t count) = 0;
    QByteArray bytes(int count);
    /// A whole number in [0, bound), without bias.
    std::uint64_t below(std::uint64_t bound);
};

/// The operating system's generator, for keys, tokens and ids of a real center or desk.
class SystemRandom final : public Random {
public:
    void fill(unsigned char* bytes, std::size_t count) override;
};

/// Repeatable; for the generated city, tests and the simulation, never for keys of a real center.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) { }
    void fill(unsigned char* bytes, std::size_t count) override;

private:
    std::mt19937_64 m_engine;
};

} // namespace huimin
