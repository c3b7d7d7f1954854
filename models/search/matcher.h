#pragma once
#include "models/base/pinyin.h"
#include "models/search/card.h"
#include "models/search/ranking.h"

namespace huimin::search {

/// What the terms of a query matched on a subject, and how well.
struct Match {
    int quality = 0; ///< summed over the terms; see ranking.h
    std::vector<MatchKind> kinds {};
    std::vector<MarkRange> titleMarks {};
    std::vector<MarkRange> pinyinMarks {};
    int reading = 0; ///< of the name, that matched
};

/// Checks the terms of a query on the cards of subjects.
class Matcher {
public:
    Matcher(const Query& query, const Pinyin& pinyin);

    /// Nothing where a term does not match at all. `grid` is the 15-digit code of where the subject stands; `plates` those of the
    /// vehicles by which it was found.
    std::optional<Match> match(const QByteArray& type, const SubjectCard& card, const QString& grid, const QStringList& plates) const;
    /// The row of a match; what depends on the reader and the day is filled in by the engine.
    LookupRow rowOf(const QByteArray& type, const SubjectCard& card, const Match& match) const;
    /// Whether some term may stand for a number, so that cards are wanted with theirs.
    bool wantsNumbers() const { return m_wantsNumbers; }

private:
    struct Subject;
    std::optional<TermMatch> best(const Term& term, const QString& typed, Subject& subject) const;
    QList<Reading> readingsOf(const QByteArray& type, const SubjectCard& card) const;

    const Query& m_query;
    const Pinyin& m_pinyin;
    std::vector<QString> m_typed; ///< each term as a number
    bool m_wantsNumbers = false;
};

} // namespace huimin::search
