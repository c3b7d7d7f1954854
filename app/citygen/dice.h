#pragma once
#include "models/base/ids.h"
#include "models/base/random.h"
#include <cstddef>
#include <span>
#include <vector>

/// Chance of the generated city: everything comes from the seed, part by part, so that a part does not depend on how much
/// chance another part used.
namespace huimin::city {

/// The chance of one part of the city ("people", grid 12). The same seed, part and number give the same run.
class Dice final : public Random {
public:
    Dice(std::uint64_t seed, const char* part, int number = 0);
    void fill(unsigned char* bytes, std::size_t count) override { m_random.fill(bytes, count); }
    /// A whole number from low to high, both included; low where high is less.
    int between(int low, int high);
    bool chance(int perMille) { return static_cast<int>(below(1000)) < perMille; }
    /// A UUIDv7 of that time.
    QUuid id(Instant at);
    /// An element of a list that is not empty.
    template <typename List>
    const auto& pick(const List& list) { return list[static_cast<typename List::size_type>(below(static_cast<std::uint64_t>(std::size(list))))]; }

private:
    SeededRandom m_random;
};

/// 64 bits that belong to the seed and a name.
std::uint64_t seededHash(std::uint64_t seed, const QByteArray& name);
/// An id that belongs to the seed and a name ("staff|clerk"), with the form of a UUIDv7 of that time.
QUuid seededId(std::uint64_t seed, const QByteArray& name, Instant at);

/// Shares that are dealt, not thrown: each class has a running remainder, and a deal goes by chance to one of those that are owed
/// most. After n deals each class has its share of n, give or take a few, however small n is.
class Dealer {
public:
    explicit Dealer(std::vector<std::int64_t> weights);
    std::size_t size() const { return m_weights.size(); }
    /// One of the classes; where `allowed` is given, one whose bit is set (the others keep what they are owed).
    std::size_t deal(Random& random, std::uint64_t allowed = ~std::uint64_t(0)) { return deal(random, 1, allowed); }
    /// The same for a thing that counts as `amount`.
    std::size_t deal(Random& random, std::int64_t amount, std::uint64_t allowed);
    /// Books a thing that came to its class otherwise: everybody's share grows, the class pays.
    void charge(std::size_t index, std::int64_t amount = 1);

private:
    std::vector<std::int64_t> m_weights;
    std::vector<std::int64_t> m_owed;
    std::int64_t m_total = 0;
};

/// A running remainder of one share: how many of the next `things` are due. Starts in the middle, so that the sum is rounded.
class Share {
public:
    /// `numerator` of `denominator` things.
    Share(std::int64_t numerator, std::int64_t denominator) : m_numerator(numerator), m_denominator(denominator), m_rest(denominator / 2) { }
    int due(std::int64_t things = 1);

private:
    std::int64_t m_numerator;
    std::int64_t m_denominator;
    std::int64_t m_rest;
};

/// The numbers 0 … size − 1 in a mixed order without a repeat and without memory.
class MixedOrder {
public:
    MixedOrder(std::uint64_t size, std::uint64_t start);
    /// The n-th; n counts from 0 and stays under size.
    std::uint64_t at(std::uint64_t n) const;
    std::uint64_t size() const { return m_size; }

private:
    std::uint64_t m_size;
    std::uint64_t m_step;
    std::uint64_t m_start;
};

} // namespace huimin::city
