#include "models/search/lookupengine.h"
#include "models/base/divisions.h"
#include "models/search/lookuprun.h"

namespace huimin::search {
namespace {
/// Of those near, so many times as many are read as rows are asked for, and this many at least; see ranking.h.
constexpr int readOfNear = 3;
constexpr int nearAtLeast = 40;
/// Of all, so many at least: a narrow term is read whole, and whether a term is narrow is known by it.
constexpr int allAtLeast = 24;
constexpr int vehicleLimit = 20;

Error invalidRequest(const char* pointer, const char* code)
{
    Error error { ErrorCode::Invalid };
    error.fields << FieldIssue { QString::fromLatin1(pointer), QString::fromLatin1(code) };
    return error;
}

/// Asks a source for candidates and hands them to a run.
class Asking {
public:
    Asking(CandidateSource& source, LookupRun& run) : m_source(source), m_run(run) { }
    /// How many there were.
    Result<int> ask(TokenGroups groups, int limit, bool ownMatters = false)
    {
        auto found = m_source.candidates({ std::move(groups), limit, m_run.wantsNumbers(), ownMatters });
        if (!found)
            return found.error();
        const int count = static_cast<int>(found->size());
        HUIMIN_TRY(m_run.consider(std::move(*found)));
        return count;
    }

private:
    CandidateSource& m_source;
    LookupRun& m_run;
};

std::vector<Token> areaTokens(const TokenKey& key, const LookupScope& scope)
{
    std::vector<Token> area;
    for (const QString& street : scope.streets)
        area.push_back(tokenOf(key, TokenKind::Division, QStringView(street).left(9)));
    for (const QString& grid : scope.grids)
        area.push_back(tokenOf(key, TokenKind::Division, QStringView(grid).left(12)));
    return area;
}
} // namespace

Result<std::vector<LookupRow>> LookupEngine::run(
    const LookupRequest& request, CandidateSource& source, RecordReader& records, const LookupScope& scope, QDate today) const
{
    if (request.limit < 1 || request.limit > 100)
        return invalidRequest("/limit", "range");
    const Query query = parseQuery(request.q, shippedDivisions());
    if (query.tooMany)
        return invalidRequest("/q", "length");
    if (query.isEmpty())
        return std::vector<LookupRow>();
    LookupRun run(query, m_pinyin, source, records, scope, today);
    const int ofAll = std::max(allAtLeast, request.limit + 1);
    const int ofNear = std::max(nearAtLeast, request.limit * readOfNear);
    Asking asking(source, run);

    const TokenGroups groups = subjectGroups(query, m_key, today);
    if (std::none_of(groups.begin(), groups.end(), [](const auto& group) { return group.empty(); })) {
        const auto all = asking.ask(groups, ofAll);
        if (!all)
            return all.error();
        if (*all == ofAll) {
            // Not all were read: those who are meant most likely, then.
            if (TokenGroups whole = wholeNameGroups(query, m_key); !whole.empty())
                if (const auto found = asking.ask(std::move(whole), ofAll); !found)
                    return found.error();
            if (auto area = areaTokens(m_key, scope); !area.empty()) {
                TokenGroups near = groups;
                near.push_back(std::move(area));
                if (const auto found = asking.ask(std::move(near), ofNear); !found)
                    return found.error();
            }
        }
    }
    if (TokenGroups matters = matterGroups(query, m_key); !matters.empty())
        if (const auto found = asking.ask(std::move(matters), ofAll, true); !found)
            return found.error();
    // A plate is a record of its own; the other terms are checked on its owner.
    for (const Term& term : query.terms)
        if (TokenGroups plate = plateGroups(term, m_key); !plate.empty()) {
            auto vehicles = source.candidates({ std::move(plate), vehicleLimit, false, false });
            if (!vehicles)
                return vehicles.error();
            HUIMIN_TRY(run.considerVehicles(std::move(*vehicles)));
        }
    return run.finish(request.limit);
}

} // namespace huimin::search
