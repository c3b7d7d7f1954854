#pragma once
#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <compare>
#include <cstdint>

namespace huimin {

/// A point in time: microseconds since 1970-01-01 UTC. Stored and sent as this integer.
struct Instant {
    std::int64_t us = 0;
    auto operator<=>(const Instant&) const = default;
    static constexpr Instant fromMs(std::int64_t ms) { return { ms * 1000 }; }
    constexpr std::int64_t ms() const { return us / 1000; }
    constexpr Instant plusMs(std::int64_t ms) const { return { us + ms * 1000 }; }
};

/// An amount of money in fen (1/100 yuan).
struct Money {
    std::int64_t fen = 0;
    auto operator<=>(const Money&) const = default;
};

/// The zone in which business dates are dates (a setting of the center; Asia/Shanghai by default).
const QTimeZone& businessZone();
/// The business date of an instant.
QDate businessDate(Instant at);
/// The instant at which `time` of the business date begins.
Instant businessInstant(QDate date, QTime time);
/// The instant as date and time in the business zone, for showing.
QDateTime businessDateTime(Instant at);

/// Where time comes from; handed in, so that a test runs years in seconds.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// Microseconds of a clock that never goes back; only differences mean something.
    virtual std::int64_t monotonicUs() const = 0;
    QDate today() const { return businessDate(now()); }
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    std::int64_t monotonicUs() const override;
};

/// A clock that a test or a simulation turns by hand.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant start) : m_now(start) { }
    Instant now() const override { return m_now; }
    std::int64_t monotonicUs() const override { return m_monotonic; }
    void advanceMs(std::int64_t ms) { m_now = m_now.plusMs(ms); m_monotonic += ms * 1000; }
    /// Sets the wall clock alone, as a person who turns it would.
    void setWall(Instant at) { m_now = at; }

private:
    Instant m_now;
    std::int64_t m_monotonic = 0;
};

} // namespace huimin
