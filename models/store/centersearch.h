#pragma once
#include "models/search/lookupengine.h"
#include "models/store/centerreader.h"

namespace huimin {

/// The center's index as a source for the lookup engine. With `preferred` scopes the near ones come first: what fits elsewhere only
/// fills up to the limit.
class CenterCandidates : public search::CandidateSource {
public:
    explicit CenterCandidates(CenterReader& reader, ScopeIds preferred = {}) : m_reader(reader), m_preferred(std::move(preferred)) { }
    Result<std::vector<search::Candidate>> candidates(const search::TokenGroups& groups, int limit) override;

private:
    CenterReader& m_reader;
    ScopeIds m_preferred;
};

} // namespace huimin
