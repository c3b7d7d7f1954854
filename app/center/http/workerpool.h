#pragma once
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace huimin::http {

/// A fixed number of threads that live as long as the pool, over a bounded queue. A job is told the index of its thread, so the
/// center keeps one database connection an index, used by that thread alone.
class WorkerPool {
public:
    using Job = std::function<void(int worker)>;
    /// Runs on each thread before its first job and after its last one (open and close what the thread owns).
    struct Hooks {
        std::function<void(int worker)> started;
        std::function<void(int worker)> ending;
    };

    WorkerPool(int threads, std::size_t queueLimit);
    WorkerPool(int threads, std::size_t queueLimit, Hooks hooks);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// Never waits. False where the queue is filled to `share` of its limit, or after stop(): the job is dropped.
    bool post(Job job, double share = 1.0);
    /// Queues whatever its length: for the next piece of an answer that has begun (the engine bounds their number).
    bool postContinuation(Job job);
    /// Finishes what is queued, then ends the threads. Called by the destructor.
    void stop();

    int threads() const { return static_cast<int>(m_threads.size()); }
    std::size_t queued() const;

private:
    void run(int worker);
    bool enqueue(Job job, std::size_t bound);

    const std::size_t m_limit;
    const Hooks m_hooks;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace huimin::http
