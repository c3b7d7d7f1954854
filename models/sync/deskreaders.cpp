#include "models/sync/deskreaders.h"

namespace huimin {
namespace {
class ClosedReader final : public RecordReader {
public:
    explicit ClosedReader(Error why) : m_why(std::move(why)) { }
    Result<std::optional<RecordText>> fetch(std::string_view, const QUuid&) override { return m_why; }
    Result<std::vector<RecordText>> related(std::string_view, const QUuid&) override { return m_why; }
    Result<std::vector<RecordText>> all(std::string_view) override { return m_why; }

private:
    Error m_why;
};
} // namespace

DeskReaders::DeskReaders(int threads, Random& random) : m_random(random)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { loop(); });
}

DeskReaders::~DeskReaders()
{
    {
        std::lock_guard lock(m_mutex);
        m_ending = true;
        m_share = nullptr;
        ++m_round;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void DeskReaders::run(Work work)
{
    {
        std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void DeskReaders::open(const QString& path, std::shared_ptr<ReplicaShare> share)
{
    std::lock_guard lock(m_mutex);
    m_path = path;
    m_share = std::move(share);
    ++m_round;
}

void DeskReaders::close()
{
    std::unique_lock lock(m_mutex);
    m_share = nullptr;
    ++m_round;
    m_wake.notify_all();
    m_rest.wait(lock, [this] { return m_holding == 0; });
}

void DeskReaders::loop()
{
    std::unique_ptr<ReplicaConnection> connection;
    std::uint64_t round = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [&] { return !m_queue.empty() || m_ending || (connection && round != m_round); });
        if (connection && round != m_round) {
            connection.reset();
            if (--m_holding == 0)
                m_rest.notify_all();
            continue;
        }
        if (m_queue.empty())
            return; // ending
        const Work work = std::move(m_queue.front());
        m_queue.pop_front();
        Error why { ErrorCode::NotSignedIn };
        if (m_share && !connection) {
            auto opened = ReplicaConnection::open(m_path, m_share, m_random);
            if (opened) {
                connection = std::move(*opened);
                round = m_round;
                ++m_holding;
            } else {
                why = opened.error();
            }
        }
        lock.unlock();
        if (!connection || !connection->read(work)) {
            ClosedReader closed(why);
            work(closed);
        }
        lock.lock();
    }
}

} // namespace huimin
