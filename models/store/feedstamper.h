#pragma once
#include "models/store/centercore.h"
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace huimin {

/// Told each time the feed has grown, with its last number; from a thread of the store, possibly for several growths at once.
using FeedMoved = std::function<void(std::int64_t seq)>;

/// On PostgreSQL: moves what changes left in the outbox to the feed, soon after this process has committed and every 200 ms for
/// others that may have died before, and chains the audit likewise. Several processes may do so; the database lets one at a time.
class FeedStamper {
public:
    using MakeCore = std::function<Result<std::unique_ptr<CenterCore>>()>;
    explicit FeedStamper(MakeCore makeCore);
    ~FeedStamper();
    /// There is something to stamp.
    void wake();

private:
    void loop(const MakeCore& makeCore);
    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_due = false;
    bool m_ending = false;
    std::thread m_thread;
};

/// On PostgreSQL: waits for the stamper's notice, of whatever process, on a connection of its own. After a broken connection it reads
/// the head anew: a notice that was lost in between loses nothing.
class FeedListener {
public:
    FeedListener(DatabaseUrl url, FeedMoved moved);
    ~FeedListener();

private:
    void loop();
    /// Until the connection breaks or the end; waits at most so long before it tries again.
    void listen(pg_conn* connection);
    bool waitForNews(int socket, int milliseconds);
    void tell(std::int64_t seq);

    DatabaseUrl m_url;
    FeedMoved m_moved;
    std::int64_t m_told = -1;
    std::atomic<bool> m_ending = false;
    int m_wake[2] = { -1, -1 }; ///< a pipe: its write end closes at the end
    std::thread m_thread;
};

} // namespace huimin
