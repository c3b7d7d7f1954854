#pragma once
#include "models/store/replica.h"
#include <condition_variable>
#include <deque>
#include <thread>

namespace huimin {

/// Threads that read the replica, each over a connection of its own. Work that comes while the replica is closed gets a reader that
/// says NotSignedIn, so that nothing waits for ever.
class DeskReaders {
public:
    using Work = std::function<void(RecordReader&)>;

    explicit DeskReaders(int threads, Random& random);
    /// Ends after the work that runs; what waits runs over the closed reader.
    ~DeskReaders();

    /// From any thread; several threads run work in parallel, one runs it in order.
    void run(Work work);
    void open(const QString& path, std::shared_ptr<ReplicaShare> share);
    /// Returns when no thread reads the replica any more.
    void close();

private:
    void loop();

    Random& m_random;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_rest;
    std::deque<Work> m_queue;
    QString m_path;
    std::shared_ptr<ReplicaShare> m_share; ///< null: closed
    std::uint64_t m_round = 0; ///< counts openings and closings
    int m_holding = 0; ///< threads that hold a connection
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace huimin
