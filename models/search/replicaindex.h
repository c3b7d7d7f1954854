#pragma once
#include "models/search/lookupengine.h"
#include <QHash>
#include <atomic>
#include <shared_mutex>

namespace huimin::search {

/// The desk's token index, in memory only (about 12 bytes a token): two sorted arrays, a small sorted tail of what changed
/// since, and a mark for what is gone. Safe to read from several threads while one thread updates.
class ReplicaIndex final : public CandidateSource {
public:
    /// Sets a record's tokens (from tokensOf); empty tokens take it out.
    void set(const QByteArray& type, const QUuid& id, const QString& gridCode, const std::vector<Token>& tokens);
    void remove(const QByteArray& type, const QUuid& id) { set(type, id, {}, {}); }
    void clear();
    /// Puts the tail into the arrays; cheap enough for once a sync round (9 ms with 100,000 residents).
    void merge();
    std::size_t subjects() const;

    Result<std::vector<Candidate>> candidates(const TokenGroups& groups, int limit) override;

private:
    struct Subject {
        QByteArray type;
        QUuid id;
        QString grid;
        bool gone = false;
    };
    struct Posting {
        Token token;
        std::uint32_t subject;
        bool operator<(const Posting& other) const { return token != other.token ? token < other.token : subject < other.subject; }
    };
    void mergeLocked();
    std::vector<std::uint32_t> postings(Token token) const;

    mutable std::shared_mutex m_lock;
    std::vector<Token> m_tokens;
    std::vector<std::uint32_t> m_owners;
    std::vector<Posting> m_tail;
    std::atomic<bool> m_tailSorted = true;
    std::vector<Subject> m_subjects;
    QHash<std::pair<QByteArray, QUuid>, std::uint32_t> m_byKey;
};

} // namespace huimin::search
