#pragma once
#include "models/base/result.h"
#include "models/base/time.h"
#include <QByteArray>

namespace huimin {

/// How long the replica may be opened without the center. Its time is the latest of the wall clock, the highest wall clock ever seen,
/// and the center's last time plus what the monotonic clock ran since: setting the clock back gains nothing. A sign-in at the center
/// begins anew, so that a clock that was once a year ahead does not lock for ever. A deterrent, no proof.
class Lease {
public:
    explicit Lease(const Clock& clock) : m_clock(clock) { }

    /// A sign-in at the center.
    void begin(Instant serverTime, Instant until);
    /// An answer of the center; `until` where it renewed the lease, else 0.
    void heard(Instant serverTime, Instant until);
    /// To be kept with the replica, and taken up at the next start.
    QByteArray kept();
    Status takeUp(const QByteArray& kept);

    Instant time();
    bool isOver() { return time() >= m_until; }
    Instant until() const { return m_until; }
    /// Center's time minus this computer's, in microseconds, from the last answer; 0 before one.
    std::int64_t offsetUs() const { return m_offsetUs; }

private:
    const Clock& m_clock;
    Instant m_until;
    Instant m_highestWall;
    Instant m_server; ///< with m_monotonic: when it was heard
    std::int64_t m_monotonic = 0;
    std::int64_t m_offsetUs = 0;
};

} // namespace huimin
