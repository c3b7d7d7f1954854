#pragma once
#include "models/search/lookupengine.h"
#include "models/store/centerreader.h"

namespace huimin {

/// The center's index as a source for the lookup engine, for a reader who holds some scopes.
class CenterCandidates final : public search::CandidateSource {
public:
    /// Whom the reader finds: everybody (what may be shown is decided above), or only what stands in the held scopes.
    enum class Reach { City, Held };
    /// `held` rises.
    CenterCandidates(CenterReader& reader, const ScopeIds& held, Reach reach) : m_reader(reader), m_held(held), m_reach(reach) { }
    Result<std::vector<search::Candidate>> candidates(const search::CandidateQuery& query) override;
    Status openNumbers(search::Candidate& candidate) override;
    Result<QHash<QUuid, search::Acquaintance>> acquaintances(const std::vector<QUuid>& subjects, const QUuid& hall, QDate today) override;

private:
    bool isHeld(const ScopeIds& scopes) const;
    CenterReader& m_reader;
    const ScopeIds& m_held;
    Reach m_reach;
};

} // namespace huimin
