#pragma once
#include "models/search/lookup.h"
#include "models/search/query.h"
#include <functional>

namespace huimin {
class Pinyin;

namespace search {

/// A record that carries the tokens of a query; a Vehicle stands for its owner.
struct Candidate {
    QByteArray type;
    QUuid id;
    QString gridCode; ///< 15 digits of the grid it is placed in; empty where it has none
};

/// Where candidates come from: the center's database or the desk's index in memory.
class CandidateSource {
public:
    virtual ~CandidateSource() = default;
    /// At most `limit` candidates with at least one token of every group, in any order.
    virtual Result<std::vector<Candidate>> candidates(const TokenGroups& groups, int limit) = 0;
};

/// How much of a row its reader may see.
enum class RowRight { Hidden, Masked, Open };

/// Whose streets and grids are near, and what a reader may see.
struct LookupScope {
    QStringList grids; ///< 15-digit codes of own grids
    QStringList streets; ///< 9-digit codes of the streets of the own hall
    std::function<RowRight(const Candidate&)> right = [](const Candidate&) { return RowRight::Open; };
};

/// Finds, checks, ranks and masks: the same for replica and center.
class LookupEngine {
public:
    LookupEngine(const Pinyin& pinyin, const TokenKey& key) : m_pinyin(pinyin), m_key(key) { }

    /// Rows in order, at most `request.limit`. Invalid for a limit out of 1…100 or a `q` of more than 100 characters.
    Result<std::vector<LookupRow>> run(const LookupRequest& request, CandidateSource& source, RecordReader& records, const LookupScope& scope, QDate today) const;

private:
    const Pinyin& m_pinyin;
    TokenKey m_key;
};

} // namespace search
} // namespace huimin
