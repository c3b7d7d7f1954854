#include "app/center/hintteller.h"
#include "models/store/feedreader.h"

namespace huimin {

HintTeller::HintTeller(CenterDatabase& database, http::HintHub& hub)
    : m_database(database), m_hub(hub), m_thread([this] { run(); })
{
    m_database.onFeedMoved([this](std::int64_t seq) {
        const std::lock_guard lock(m_mutex);
        m_head = std::max(m_head, seq);
        m_wake.notify_one();
    });
}

HintTeller::~HintTeller()
{
    m_database.onFeedMoved({});
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_wake.notify_one();
    }
    m_thread.join();
}

void HintTeller::run()
{
    auto connection = m_database.connect();
    std::int64_t told = -1;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [&] { return m_ending || m_head > told; });
        if (m_ending)
            return;
        const std::int64_t head = m_head;
        lock.unlock();
        QList<QByteArray> scopes;
        if (connection) {
            // Before the first notice of this process nothing is known of what came earlier: one step back is enough, for a desk
            // that connects is told the head anyway.
            if (const auto touched = FeedReader::touched((*connection)->core(), told < 0 ? head - 1 : told, head))
                for (const int scope : *touched)
                    scopes << QByteArray::number(scope);
        }
        m_hub.publish(head, scopes);
        told = head;
        lock.lock();
    }
}

} // namespace huimin
