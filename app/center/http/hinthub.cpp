#include "app/center/http/hinthub.h"
#include "models/base/json.h"
#include <algorithm>

namespace huimin::http {
namespace {
using HintTime = std::chrono::steady_clock::time_point;

QByteArray hintData(std::int64_t head, const std::set<QByteArray>& scopes)
{
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("head");
        out.integer(head);
        out.key("scopes");
        out.startArray();
        for (const QByteArray& scope : scopes)
            out.string(QString::fromUtf8(scope));
        out.endArray();
        out.key("delay");
        out.integer(0);
        out.endObject();
    });
}

QByteArray byeData(std::chrono::milliseconds delay)
{
    return "{\"delay\":" + QByteArray::number(static_cast<qlonglong>(delay.count())) + '}';
}
} // namespace

struct HintHub::Subscriber {
    std::shared_ptr<EventChannel> channel = std::make_shared<EventChannel>();
    std::set<QByteArray> scopes;
    std::set<QByteArray> pending;
    std::int64_t head = 0;
    HintTime quietUntil {};
};

HintHub::HintHub(std::chrono::milliseconds interval)
    : m_interval(interval)
    , m_thread([this] { run(); })
{
}

HintHub::~HintHub()
{
    stop();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

std::shared_ptr<EventChannel> HintHub::subscribe(const QByteArray& session, const QList<QByteArray>& scopes, std::int64_t head)
{
    auto subscriber = std::make_shared<Subscriber>();
    subscriber->scopes = { scopes.begin(), scopes.end() };
    subscriber->head = head;
    subscriber->channel->send("hint", hintData(head, {}));
    std::shared_ptr<Subscriber> before;
    {
        const std::lock_guard lock(m_mutex);
        before = std::exchange(m_subscribers[session], subscriber);
    }
    if (before)
        before->channel->bye(byeData({}));
    return subscriber->channel;
}

void HintHub::publish(std::int64_t head, const QList<QByteArray>& scopes)
{
    const auto now = std::chrono::steady_clock::now();
    bool later = false;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_subscribers, [](const auto& item) { return !item.second->channel->isOpen(); });
        for (const auto& [session, subscriber] : m_subscribers) {
            for (const QByteArray& scope : scopes)
                if (subscriber->scopes.contains(scope))
                    subscriber->pending.insert(scope);
            if (subscriber->pending.empty())
                continue;
            subscriber->head = std::max(subscriber->head, head);
            flush(*subscriber, now);
            later = later || !subscriber->pending.empty();
        }
    }
    if (later)
        m_wake.notify_all();
}

void HintHub::flush(Subscriber& subscriber, HintTime now)
{
    if (subscriber.pending.empty() || now < subscriber.quietUntil)
        return;
    subscriber.channel->send("hint", hintData(subscriber.head, subscriber.pending));
    subscriber.pending.clear();
    subscriber.quietUntil = now + m_interval;
}

void HintHub::setScopes(const QByteArray& session, const QList<QByteArray>& scopes)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_subscribers.find(session);
    if (found != m_subscribers.end())
        found->second->scopes = { scopes.begin(), scopes.end() };
}

void HintHub::end(const QByteArray& session)
{
    std::shared_ptr<Subscriber> ended;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_subscribers.find(session); found != m_subscribers.end()) {
            ended = found->second;
            m_subscribers.erase(found);
        }
    }
    if (ended)
        ended->channel->bye(byeData({}));
}

void HintHub::stop(std::chrono::milliseconds delay)
{
    std::map<QByteArray, std::shared_ptr<Subscriber>> ended;
    {
        const std::lock_guard lock(m_mutex);
        ended.swap(m_subscribers);
    }
    for (const auto& [session, subscriber] : ended)
        subscriber->channel->bye(byeData(delay));
}

std::size_t HintHub::size() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(
        std::count_if(m_subscribers.begin(), m_subscribers.end(), [](const auto& item) { return item.second->channel->isOpen(); }));
}

void HintHub::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        auto next = HintTime::max();
        const auto now = std::chrono::steady_clock::now();
        for (const auto& [session, subscriber] : m_subscribers) {
            flush(*subscriber, now);
            if (!subscriber->pending.empty())
                next = std::min(next, subscriber->quietUntil);
        }
        if (next == HintTime::max())
            m_wake.wait(lock);
        else
            m_wake.wait_until(lock, next);
    }
}

} // namespace huimin::http
