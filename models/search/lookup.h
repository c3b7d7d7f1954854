#pragma once
#include "models/base/valueops.h"
#include "models/registry/resident.h"

/// What the one search box asks and gets, at the desk and at the center (POST /v1/lookup).
namespace huimin {

/// A matched stretch of a text, in UTF-16 units.
struct MarkRange {
    int from = 0;
    int length = 0;
    bool operator==(const MarkRange&) const = default;
};

/// Why a row matched.
enum class MatchKind { Exact, Name, Prefix, Part, Pinyin, Initials, IdNumber, Phone, Plate, CreditCode, Address, MatterNumber };
template <>
struct EnumTexts<MatchKind> {
    static constexpr EnumText<MatchKind> list[] = { { MatchKind::Exact, "exact" }, { MatchKind::Name, "name" }, { MatchKind::Prefix, "prefix" },
        { MatchKind::Part, "part" }, { MatchKind::Pinyin, "pinyin" }, { MatchKind::Initials, "initials" }, { MatchKind::IdNumber, "id_number" },
        { MatchKind::Phone, "phone" }, { MatchKind::Plate, "plate" }, { MatchKind::CreditCode, "credit_code" }, { MatchKind::Address, "address" },
        { MatchKind::MatterNumber, "matter_number" } };
};

/// One hit. `title` is a name (of a firm in full), `maskedNumber` an id number masked or a credit code, `place` the address as far as
/// the role may see it.
struct LookupRow {
    QString type; ///< Resident, Enterprise, Matter
    QUuid id;
    QString title;
    QString pinyin; ///< "zhang wei ming": the reading that matched, or the first
    std::vector<MarkRange> titleMarks;
    std::vector<MarkRange> pinyinMarks;
    std::vector<MatchKind> matched;
    QString sex; ///< male, female; empty for an enterprise
    std::optional<int> age;
    QString maskedNumber;
    QString place;
    QString status; ///< life status, enterprise status or stage
    IdentityLevel level = IdentityLevel::None;
    bool outside = false; ///< outside the held scopes: nothing more is known until a purpose is given
    int near = 0; ///< 0 same grid or hall, 1 same street, 2 same district, 3 elsewhere
    std::int64_t rank = 0; ///< lower is better; explained in models/search/ranking.h
    bool operator==(const LookupRow&) const = default;
};
template <>
const Schema& schemaOf<LookupRow>();
template <>
const Schema& schemaOf<MarkRange>();

struct LookupRequest {
    QString q; ///< at most 100 characters, 8 terms
    int limit = 20; ///< at most 100
    bool operator==(const LookupRequest&) const = default;
};
template <>
const Schema& schemaOf<LookupRequest>();

} // namespace huimin
