#include "app/center/http/workerpool.h"
#include <algorithm>
#include <limits>

namespace huimin::http {

WorkerPool::WorkerPool(int threads, std::size_t queueLimit)
    : WorkerPool(threads, queueLimit, Hooks {})
{
}

WorkerPool::WorkerPool(int threads, std::size_t queueLimit, Hooks hooks)
    : m_limit(queueLimit)
    , m_hooks(std::move(hooks))
{
    m_threads.reserve(static_cast<std::size_t>(threads));
    for (int worker = 0; worker < threads; ++worker)
        m_threads.emplace_back([this, worker] { run(worker); });
}

WorkerPool::~WorkerPool()
{
    stop();
}

bool WorkerPool::post(Job job, double share)
{
    return enqueue(std::move(job), static_cast<std::size_t>(static_cast<double>(m_limit) * std::clamp(share, 0.0, 1.0)));
}

bool WorkerPool::postContinuation(Job job)
{
    return enqueue(std::move(job), std::numeric_limits<std::size_t>::max());
}

bool WorkerPool::enqueue(Job job, std::size_t bound)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_queue.size() >= bound)
            return false;
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void WorkerPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        if (thread.joinable())
            thread.join();
}

std::size_t WorkerPool::queued() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.size();
}

void WorkerPool::run(int worker)
{
    if (m_hooks.started)
        m_hooks.started(worker);
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                break;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        job(worker);
    }
    if (m_hooks.ending)
        m_hooks.ending(worker);
}

} // namespace huimin::http
