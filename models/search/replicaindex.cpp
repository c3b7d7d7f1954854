#include "models/search/replicaindex.h"
#include <algorithm>
#include <mutex>

namespace huimin::search {
namespace {
constexpr std::size_t tailLimit = 200'000; // postings; a merge beyond it keeps look-ups quick
}

void ReplicaIndex::set(const QByteArray& type, const QUuid& id, const QString& gridCode, const std::vector<Token>& tokens)
{
    std::unique_lock lock(m_lock);
    const std::pair key(type, id);
    if (const auto old = m_byKey.constFind(key); old != m_byKey.cend()) {
        m_subjects[*old].gone = true;
        m_byKey.erase(old);
    }
    if (tokens.empty())
        return;
    const auto subject = static_cast<std::uint32_t>(m_subjects.size());
    m_subjects.push_back({ type, id, gridCode, false });
    m_byKey.insert(key, subject);
    for (const Token token : tokens)
        m_tail.push_back({ token, subject });
    m_tailSorted = false;
    if (m_tail.size() > tailLimit)
        mergeLocked();
}

void ReplicaIndex::clear()
{
    std::unique_lock lock(m_lock);
    m_tokens.clear();
    m_owners.clear();
    m_tail.clear();
    m_subjects.clear();
    m_byKey.clear();
    m_tailSorted = true;
}

void ReplicaIndex::merge()
{
    std::unique_lock lock(m_lock);
    mergeLocked();
}

std::size_t ReplicaIndex::subjects() const
{
    std::shared_lock lock(m_lock);
    return static_cast<std::size_t>(m_byKey.size());
}

void ReplicaIndex::mergeLocked()
{
    if (m_tail.empty())
        return;
    std::sort(m_tail.begin(), m_tail.end());
    std::vector<Token> tokens;
    std::vector<std::uint32_t> owners;
    tokens.reserve(m_tokens.size() + m_tail.size());
    owners.reserve(tokens.capacity());
    std::size_t at = 0;
    const auto takeOld = [&] {
        if (!m_subjects[m_owners[at]].gone) {
            tokens.push_back(m_tokens[at]);
            owners.push_back(m_owners[at]);
        }
        ++at;
    };
    for (const Posting& posting : m_tail) {
        while (at < m_tokens.size() && m_tokens[at] <= posting.token)
            takeOld();
        if (!m_subjects[posting.subject].gone) {
            tokens.push_back(posting.token);
            owners.push_back(posting.subject);
        }
    }
    while (at < m_tokens.size())
        takeOld();
    m_tokens = std::move(tokens);
    m_owners = std::move(owners);
    m_tail.clear();
    m_tailSorted = true;
}

std::vector<std::uint32_t> ReplicaIndex::postings(Token token) const
{
    std::vector<std::uint32_t> found;
    const auto [from, to] = std::equal_range(m_tokens.begin(), m_tokens.end(), token);
    for (auto it = from; it != to; ++it) {
        const std::uint32_t owner = m_owners[static_cast<std::size_t>(it - m_tokens.begin())];
        if (!m_subjects[owner].gone)
            found.push_back(owner);
    }
    auto tail = std::lower_bound(m_tail.begin(), m_tail.end(), Posting { token, 0 });
    for (; tail != m_tail.end() && tail->token == token; ++tail)
        if (!m_subjects[tail->subject].gone)
            found.push_back(tail->subject);
    std::sort(found.begin(), found.end());
    return found;
}

Result<std::vector<Candidate>> ReplicaIndex::candidates(const TokenGroups& groups, int limit)
{
    if (!m_tailSorted) {
        std::unique_lock lock(m_lock);
        std::sort(m_tail.begin(), m_tail.end());
        m_tailSorted = true;
    }
    std::shared_lock lock(m_lock);
    std::vector<std::vector<std::uint32_t>> lists;
    for (const std::vector<Token>& group : groups) {
        std::vector<std::uint32_t> any;
        for (const Token token : group) {
            std::vector<std::uint32_t> one = postings(token);
            if (any.empty()) {
                any = std::move(one);
            } else {
                std::vector<std::uint32_t> both;
                both.reserve(any.size() + one.size());
                std::set_union(any.begin(), any.end(), one.begin(), one.end(), std::back_inserter(both));
                any = std::move(both);
            }
        }
        if (any.empty())
            return std::vector<Candidate>();
        lists.push_back(std::move(any));
    }
    if (lists.empty())
        return std::vector<Candidate>();
    std::sort(lists.begin(), lists.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<Candidate> out;
    for (const std::uint32_t subject : lists.front()) {
        const bool everywhere = std::all_of(lists.begin() + 1, lists.end(), [subject](const auto& list) { return std::binary_search(list.begin(), list.end(), subject); });
        if (!everywhere)
            continue;
        const Subject& found = m_subjects[subject];
        out.push_back({ found.type, found.id, found.grid });
        if (out.size() == static_cast<std::size_t>(limit))
            break;
    }
    return out;
}

} // namespace huimin::search
