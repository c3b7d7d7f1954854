#pragma once
#include "models/search/lookup.h"
#include "models/search/ranking.h"
#include <QHash>
#include <functional>

namespace huimin {
class Pinyin;

namespace search {

/// A record that carries the tokens of a query; a Vehicle stands for its owner.
struct Candidate {
    QByteArray type;
    QUuid id;
    QString gridCode; ///< 15 digits of the grid it is placed in; empty where it has none
    std::optional<SubjectCard> card {}; ///< with its numbers where they were wanted; nothing: it is made from the records
    QByteArray numbers {}; ///< the numbers of the card where they were not opened, in the source's own form
};

struct CandidateQuery {
    TokenGroups groups; ///< of every group one token at least
    int limit = 0;
    bool withNumbers = false; ///< the numbers of the cards are needed
    bool ownMatters = false; ///< matters, of those that the reader may read only
};

/// Where candidates come from: the center's database or the desk's index in memory.
class CandidateSource {
public:
    virtual ~CandidateSource() = default;
    /// In any order.
    virtual Result<std::vector<Candidate>> candidates(const CandidateQuery& query) = 0;
    /// Opens the numbers of a card that came without them.
    virtual Status openNumbers(Candidate&) { return {}; }
    /// How well these subjects are known at a hall (none: at no hall); who does not stand in the answer is not known.
    virtual Result<QHash<QUuid, Acquaintance>> acquaintances(const std::vector<QUuid>& subjects, const QUuid& hall, QDate today) = 0;
};

/// How much of a row its reader may see.
enum class RowRight { Hidden, Masked, Open };

/// Whose streets and grids are near, and what a reader may see.
struct LookupScope {
    QStringList grids; ///< 15-digit codes of own grids
    QStringList streets; ///< 9-digit codes of the streets of the own hall
    QUuid hall {};
    std::function<RowRight(const Candidate&)> right = [](const Candidate&) { return RowRight::Open; };
};

/// Finds, checks, ranks and masks: the same for replica and center.
class LookupEngine {
public:
    LookupEngine(const Pinyin& pinyin, const TokenKey& key) : m_pinyin(pinyin), m_key(key) { }

    /// Rows in order, at most `request.limit`. Invalid for a limit out of 1…100 or a `q` of more than 100 characters. `records` gives
    /// what a card does not hold.
    Result<std::vector<LookupRow>> run(const LookupRequest& request, CandidateSource& source, RecordReader& records, const LookupScope& scope, QDate today) const;

private:
    const Pinyin& m_pinyin;
    TokenKey m_key;
};

} // namespace search
} // namespace huimin
