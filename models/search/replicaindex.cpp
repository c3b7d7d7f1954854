#include "models/search/replicaindex.h"
#include "models/matters/matter.h"
#include "models/matters/states.h"
#include <algorithm>
#include <mutex>
#include <sodium/utils.h>

namespace huimin::search {
namespace {
constexpr std::size_t tailLimit = 200'000; // postings; a merge beyond it keeps look-ups quick
constexpr std::size_t tailShare = 2; // of what is merged already: a whole index is built in a few merges
}

void ReplicaIndex::set(const QByteArray& type, const QUuid& id, const QString& gridCode, const SearchEntry& entry)
{
    std::unique_lock lock(m_lock);
    const std::pair key(type, id);
    if (const auto old = m_byKey.constFind(key); old != m_byKey.cend()) {
        wipe(m_subjects[*old]);
        m_byKey.erase(old);
    }
    if (entry.tokens.empty())
        return;
    const auto subject = static_cast<std::uint32_t>(m_subjects.size());
    m_subjects.push_back({ type, id, gridCode, entry.card, entry.numbers, false });
    m_byKey.insert(key, subject);
    for (const Token token : entry.tokens)
        m_tail.push_back({ token, subject });
    m_tailSorted = false;
    if (m_tail.size() > std::max(tailLimit, m_tokens.size() / tailShare))
        mergeLocked();
}

void ReplicaIndex::wipe(Subject& subject)
{
    for (QByteArray* text : { &subject.card, &subject.numbers }) {
        if (!text->isEmpty())
            sodium_memzero(text->data(), static_cast<std::size_t>(text->size()));
        *text = {};
    }
    subject.gone = true;
}

void ReplicaIndex::noteMatter(const Matter& matter)
{
    std::unique_lock lock(m_lock);
    // A brief does not say when it was applied for: it was made then.
    Known known { matter.id.uuid, matter.hallId.uuid, businessDate(matter.appliedAt.us != 0 ? matter.appliedAt : matter.createdAt), matterStates().isOpen(matter.stage) };
    if (const auto before = m_applicants.constFind(matter.id.uuid); before != m_applicants.cend())
        std::erase_if(m_known[*before], [&](const Known& old) { return old.matter == matter.id.uuid; });
    m_applicants.insert(matter.id.uuid, matter.applicantId);
    m_known[matter.applicantId].push_back(std::move(known));
}

void ReplicaIndex::clear()
{
    std::unique_lock lock(m_lock);
    for (Subject& subject : m_subjects)
        wipe(subject);
    m_tokens.clear();
    m_owners.clear();
    m_tail.clear();
    m_subjects.clear();
    m_byKey.clear();
    m_known.clear();
    m_applicants.clear();
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

std::size_t ReplicaIndex::count(Token token) const
{
    const auto [from, to] = std::equal_range(m_tokens.begin(), m_tokens.end(), token);
    const auto tail = std::equal_range(m_tail.begin(), m_tail.end(), Posting { token, 0 }, [](const Posting& a, const Posting& b) { return a.token < b.token; });
    return static_cast<std::size_t>(to - from) + static_cast<std::size_t>(tail.second - tail.first);
}

// Owners of one token rise, in the arrays and in the tail, and those of the tail are newer.
void ReplicaIndex::addPostings(Token token, Owners& into) const
{
    const auto [from, to] = std::equal_range(m_tokens.begin(), m_tokens.end(), token);
    into.insert(into.end(), m_owners.begin() + (from - m_tokens.begin()), m_owners.begin() + (to - m_tokens.begin()));
    for (auto tail = std::lower_bound(m_tail.begin(), m_tail.end(), Posting { token, 0 }); tail != m_tail.end() && tail->token == token; ++tail)
        into.push_back(tail->subject);
}

ReplicaIndex::Owners ReplicaIndex::anyOf(const std::vector<Token>& group) const
{
    Owners any;
    for (const Token token : group) {
        const auto before = static_cast<std::ptrdiff_t>(any.size());
        addPostings(token, any);
        if (before != 0 && static_cast<std::ptrdiff_t>(any.size()) != before)
            std::inplace_merge(any.begin(), any.begin() + before, any.end());
    }
    any.erase(std::unique(any.begin(), any.end()), any.end());
    return any;
}

bool ReplicaIndex::holds(std::uint32_t subject, const std::vector<Token>& group) const
{
    return std::any_of(group.begin(), group.end(), [&](Token token) {
        const auto [from, to] = std::equal_range(m_tokens.begin(), m_tokens.end(), token);
        return std::binary_search(m_owners.begin() + (from - m_tokens.begin()), m_owners.begin() + (to - m_tokens.begin()), subject)
            || std::binary_search(m_tail.begin(), m_tail.end(), Posting { token, subject });
    });
}

Result<std::vector<Candidate>> ReplicaIndex::candidates(const CandidateQuery& query)
{
    if (!m_tailSorted) {
        std::unique_lock lock(m_lock);
        std::sort(m_tail.begin(), m_tail.end());
        m_tailSorted = true;
    }
    std::shared_lock lock(m_lock);
    std::vector<Candidate> out;
    std::vector<std::pair<std::size_t, const std::vector<Token>*>> groups;
    for (const std::vector<Token>& group : query.groups) {
        std::size_t size = 0;
        for (const Token token : group)
            size += count(token);
        if (size == 0)
            return out;
        groups.emplace_back(size, &group);
    }
    if (groups.empty())
        return out;
    std::sort(groups.begin(), groups.end());
    for (const std::uint32_t owner : anyOf(*groups.front().second)) {
        const Subject& subject = m_subjects[owner];
        if (subject.gone || std::any_of(groups.begin() + 1, groups.end(), [&](const auto& group) { return !holds(owner, *group.second); }))
            continue;
        Candidate& found = out.emplace_back(Candidate { subject.type, subject.id, subject.grid, {}, {} });
        if (!subject.card.isEmpty())
            found.card = cardFromParts(subject.card, subject.numbers);
        if (out.size() == static_cast<std::size_t>(query.limit))
            break;
    }
    return out;
}

Result<QHash<QUuid, Acquaintance>> ReplicaIndex::acquaintances(const std::vector<QUuid>& subjects, const QUuid& hall, QDate today)
{
    std::shared_lock lock(m_lock);
    QHash<QUuid, Acquaintance> out;
    for (const QUuid& subject : subjects)
        if (const auto known = m_known.constFind(subject); known != m_known.cend()) {
            Acquaintance best = Acquaintance::None;
            for (const Known& one : *known)
                best = std::min(best, acquaintanceBy(one.hall, one.open, one.applied, hall, today));
            out.insert(subject, best);
        }
    return out;
}

} // namespace huimin::search
