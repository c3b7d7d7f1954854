#pragma once
#include "models/store/centertransaction.h"
#include "models/store/feedstamper.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace huimin {

/// The one writer of a SQLite database: a thread with a queue, first come first served. What waits together is committed together,
/// each work under a savepoint of its own. (Many writers on a busy time-out would wait more than a second for each other.)
class CenterWriter {
public:
    using MakeCore = std::function<Result<std::unique_ptr<CenterCore>>()>;
    /// `makeCore` and `moved` (the feed has grown) are called in the writer's thread.
    CenterWriter(MakeCore makeCore, FeedMoved moved);
    /// Finishes what is queued.
    ~CenterWriter();

    /// Waits until the work is committed or has failed.
    Status run(const std::function<Status(CenterTransaction&)>& work);

private:
    struct Task {
        const std::function<Status(CenterTransaction&)>* work;
        Status outcome {};
        bool done = false;
    };
    static constexpr std::size_t togetherAtMost = 64;

    void loop(const MakeCore& makeCore);
    void runTogether(CenterCore& core, const std::vector<Task*>& tasks);
    static Status runOne(CenterCore& core, Instant at, const std::function<Status(CenterTransaction&)>& work);

    void tellMoved(CenterCore& core);

    FeedMoved m_moved;
    std::int64_t m_told = -1;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::condition_variable m_answered;
    std::deque<Task*> m_queue;
    bool m_ending = false;
    std::thread m_thread; // last: starts when the rest is there
};

} // namespace huimin
