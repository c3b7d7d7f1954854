#pragma once
#include "models/search/lookup.h"
#include "models/search/query.h"

namespace huimin::search {

/// How well a subject is known at the reader's hall.
enum class Acquaintance {
    Pending, ///< has a matter open there
    Recent, ///< applied there within 90 days
    Elsewhere, ///< has a matter open somewhere else, or applied within a year
    None,
};

/// What one matter tells of its applicant.
Acquaintance acquaintanceBy(const QUuid& matterHall, bool isOpen, QDate applied, const QUuid& hall, QDate today);

/// The order of rows, explained in one place. Lower is better; the rank is a sum of
///   1,000,000 × quality of the match, summed over the terms: 0 a whole number, 1 the whole name, 2 the whole name by pinyin or
///             initials (or both mixed) or the whole short name, 3 the beginning of a name, 4 an inner part of it, 5 a part of a
///             number, 6 a place;
///    10,000 × distance, the sum of two: nearness (0 the user's own grid, 1 a street of the own hall, 2 the district, 3 elsewhere) and
///             acquaintance (0 … 3, as above): who lives near and who is being served here comes before strangers;
///       100 × state: 0 present or active, 1 closed, moved away or dead;
///         1 × months since the record changed, at most 99.
/// Rows of one rank stand by name, then id, so that the order is the same on every machine.
///
/// A term that more match than rows are asked for is not read whole: ranked are those whose whole name it is, three times as many
/// near ones as rows are asked for, and as many of anybody as there are rows.
struct RankParts {
    int quality = 0;
    int near = 3;
    Acquaintance known = Acquaintance::None;
    bool gone = false;
    int months = 0;
};
std::int64_t rankOf(const RankParts& parts);

/// How well one term fits one name or number, and where.
struct TermMatch {
    MatchKind kind;
    int quality;
    std::vector<MarkRange> titleMarks {};
    std::vector<MarkRange> pinyinMarks {};
    int reading = 0; ///< which reading of the name, for pinyin and initials
};

} // namespace huimin::search
