#pragma once
#include "models/search/lookupengine.h"
#include "models/search/matcher.h"
#include <QSet>

namespace huimin {
class Divisions;
}

namespace huimin::search {

/// One run of a look-up: candidates are checked as they come, then the best of them become rows.
class LookupRun {
public:
    LookupRun(const Query& query, const Pinyin& pinyin, CandidateSource& source, RecordReader& records, const LookupScope& scope, QDate today);

    bool wantsNumbers() const { return m_matcher.wantsNumbers(); }
    Status consider(std::vector<Candidate> candidates);
    /// The owners of vehicles.
    Status considerVehicles(std::vector<Candidate> vehicles);
    Result<std::vector<LookupRow>> finish(int limit);

private:
    struct Hit {
        Candidate candidate;
        Match match;
        RowRight right;
        int near = 3;
        std::int64_t rank = 0;
    };
    Status consider(Candidate candidate, const QStringList& plates);
    /// False where there is no such subject.
    Result<bool> obtainCard(Candidate& candidate);
    int nearOf(const QString& grid) const;
    Status rank();
    Result<LookupRow> shown(Hit& hit) const;
    Status addLevels(std::vector<LookupRow>& rows);

    Matcher m_matcher;
    CandidateSource& m_source;
    const Divisions& m_divisions;
    RecordReader& m_records;
    const LookupScope& m_scope;
    QDate m_today;
    std::vector<Hit> m_hits;
    QSet<QUuid> m_seen;
};

} // namespace huimin::search
