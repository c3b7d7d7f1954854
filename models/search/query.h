#pragma once
#include "models/search/tokens.h"
#include <QDate>
#include <optional>

namespace huimin {
class Divisions;

namespace search {

/// A place within a road as it is typed: 32, 32号501, 32-501, 32.1.501; parts that were not said are empty.
struct DoorTerm {
    QString building;
    QString stair;
    QString room;
    bool isPlain = false; ///< a number alone: a building or a room
    bool operator==(const DoorTerm&) const = default;
};

/// What was typed, ready to be looked for. A record matches when it matches every term.
struct Term {
    QString text; ///< folded
    bool han = false; ///< holds a Chinese character
    bool letters = false; ///< a–z only: pinyin, initials or a Latin name
    bool digits = false; ///< digits only
    std::optional<DoorTerm> door;
    QStringList divisions; ///< codes (6, 9 or 12 digits) of the places of that name
};

/// Candidates carry at least one token of every group.
using TokenGroups = std::vector<std::vector<Token>>;

struct Query {
    QString text; ///< as typed, folded, without outer spaces
    std::vector<Term> terms;
    bool tooMany = false; ///< more than 8 terms or 100 characters were typed; the rest is left out
    bool isEmpty() const { return terms.empty(); }
};

/// Splits and folds what was typed. Terms end at spaces, and before the house number of a road (前埔二里32号); a typed `'` is dropped
/// (input methods put it between syllables).
Query parseQuery(const QString& typed, const Divisions& divisions);

/// The groups under which residents and enterprises are found by themselves.
TokenGroups subjectGroups(const Query& query, const TokenKey& key, QDate today);
/// The group of those whose whole name a single term is; empty for several terms or one that is no name.
TokenGroups wholeNameGroups(const Query& query, const TokenKey& key);
/// The groups under which a matter is found by its number; empty where a term cannot be one.
TokenGroups matterGroups(const Query& query, const TokenKey& key);
/// The groups of one term under which a vehicle is found (its owner is the subject); empty where it cannot be a plate.
TokenGroups plateGroups(const Term& term, const TokenKey& key);

} // namespace search
} // namespace huimin
