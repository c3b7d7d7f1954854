#include "models/store/centersearch.h"
#include <set>

namespace huimin {

Result<std::vector<search::Candidate>> CenterCandidates::candidates(const search::TokenGroups& groups, int limit)
{
    std::vector<search::Candidate> out;
    std::set<RecordKey> taken;
    std::vector<ScopeIds> passes;
    if (!m_preferred.empty())
        passes.push_back(m_preferred);
    passes.push_back({});
    for (const ScopeIds& scopes : passes) {
        auto found = m_reader.candidates({ groups, {}, scopes, limit });
        if (!found)
            return found.error();
        for (const SearchIndex::Found& one : *found) {
            if (static_cast<int>(out.size()) >= limit || !taken.insert(one.key).second)
                continue;
            search::Candidate candidate { schemaOfNumber(one.key.type)->type, one.key.id, {} };
            for (const int scope : one.scopes) {
                auto ref = m_reader.core().scopes.name(scope);
                if (!ref)
                    return ref.error();
                if (ref->kind == QLatin1String("grid"))
                    candidate.gridCode = ref->ref;
            }
            out.push_back(std::move(candidate));
        }
    }
    return out;
}

} // namespace huimin
