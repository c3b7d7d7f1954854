#pragma once
#include "models/search/card.h"
#include <array>

namespace huimin {

class Pinyin;

/// Search tokens: 64-bit keyed hashes (SipHash-2-4) of what a subject can be found by. At the center they stand in the
/// database, on the desk only in memory; the key keeps a stolen index from being read back.
namespace search {

using Token = std::uint64_t;
using TokenKey = std::array<unsigned char, 16>;

/// What kind of thing a token is; part of what is hashed, so kinds never meet.
enum class TokenKind : char {
    Character = 'c', ///< one character of a name
    Bigram = 'd', ///< two characters side by side, of a name, firm or address
    Pinyin = 'p', ///< the first letters of the joined syllables from any syllable on
    Initials = 'i', ///< initials of syllables side by side
    Whole = 'w', ///< a whole name: as it is written, and typed with each syllable in full or by its initial
    NumberHead = 'h', ///< the first digits of an id, phone or code
    NumberTail = 't', ///< the last ones
    BirthYear = 'y',
    Division = 'g', ///< district, street or community code
    Plate = 'v',
    MatterNumber = 'm',
    Door = 'o', ///< of an address: building.stair.room, the building alone, and the room alone (with a dot before it)
};

/// Lengths at which heads and tails of numbers and joined pinyin are kept; a longer term is cut to the next shorter one and checked
/// on the card. They are close where many share a beginning (district and year of an identity number).
inline constexpr int headLengths[] = { 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 18 };
inline constexpr int tailLengths[] = { 4, 5, 6, 8 };
inline constexpr int pinyinLengths[] = { 1, 2, 3, 4, 5, 6, 7, 8, 10, 12 };
inline constexpr int initialLengths[] = { 1, 2, 3, 4 };
/// Readings of a name of which every whole form is kept, and syllables a name may have for that.
inline constexpr int wholeReadings = 4;
inline constexpr int wholeSyllables = 4;

Token tokenOf(const TokenKey& key, TokenKind kind, QStringView text);

/// The tokens of a record, sorted, each once; empty for types that are not found by themselves. A resident is also found by the
/// words of the dwelling, which `records` gives; a plate is found as its Vehicle, which names the owner.
std::vector<Token> tokensOf(const TokenKey& key, const Pinyin& pinyin, const RecordText& record, RecordReader& records);

/// Tokens and card together.
SearchEntry entryOf(const TokenKey& key, const Pinyin& pinyin, const RecordText& record, RecordReader& records);

/// The text of a name or firm as it is matched: folded (full-width, case), spaces and the dot · taken out.
QString foldedName(QStringView name);
/// Digits and letters of a number as they are matched: folded, upper case, without separators.
QString foldedNumber(QStringView number);

} // namespace search
} // namespace huimin
