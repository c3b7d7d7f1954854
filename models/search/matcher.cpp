#include "models/search/matcher.h"
#include "models/base/text.h"
#include <algorithm>

namespace huimin::search {
namespace {

/// The folded name with, for each of its UTF-16 units, the unit of the shown name it comes from.
struct FoldedWithOrigin {
    QString folded;
    std::vector<int> origin;
};
FoldedWithOrigin foldWithOrigin(const QString& shown)
{
    FoldedWithOrigin out;
    for (int i = 0; i < shown.size();) {
        const int width = shown.at(i).isHighSurrogate() && i + 1 < shown.size() ? 2 : 1;
        const QString part = foldedName(QStringView(shown).mid(i, width));
        for (qsizetype k = 0; k < part.size(); ++k)
            out.origin.push_back(i);
        out.folded += part;
        i += width;
    }
    return out;
}

std::optional<TermMatch> matchName(const Term& term, const QString& name)
{
    const FoldedWithOrigin folded = foldWithOrigin(name);
    const qsizetype at = folded.folded.indexOf(term.text);
    if (at < 0 || term.text.isEmpty())
        return std::nullopt;
    const int from = folded.origin[static_cast<std::size_t>(at)];
    const auto lastUnit = static_cast<std::size_t>(at + term.text.size() - 1);
    int end = folded.origin[lastUnit] + 1;
    if (end < name.size() && name.at(end).isLowSurrogate())
        ++end;
    const bool whole = term.text.size() == folded.folded.size();
    return TermMatch { whole ? MatchKind::Name : at == 0 ? MatchKind::Prefix : MatchKind::Part, whole ? 1 : at == 0 ? 3 : 4, { { from, end - from } } };
}

/// Marks the Han characters of the syllables [from, from+count) in the shown name.
std::vector<MarkRange> marksOfSyllables(const QString& name, qsizetype syllables, qsizetype from, qsizetype count)
{
    // A reading has one syllable a character only where the name is all Han; else the whole name is marked.
    std::vector<MarkRange> units;
    for (int i = 0; i < name.size();) {
        const int width = name.at(i).isHighSurrogate() ? 2 : 1;
        if (!name.at(i).isSpace() && name.at(i) != QChar(0x00b7))
            units.push_back({ i, width });
        i += width;
    }
    if (static_cast<qsizetype>(units.size()) != syllables)
        return { { 0, static_cast<int>(name.size()) } };
    const MarkRange first = units[static_cast<std::size_t>(from)];
    const MarkRange last = units[static_cast<std::size_t>(from + count - 1)];
    return { { first.from, last.from + last.length - first.from } };
}

std::optional<TermMatch> matchReading(const Term& term, const Reading& reading, const QString& name)
{
    const auto& syllables = reading.syllables;
    std::vector<int> starts; // of each syllable in "zhang wei ming"
    int position = 0;
    for (const QString& syllable : syllables) {
        starts.push_back(position);
        position += static_cast<int>(syllable.size()) + 1;
    }
    std::optional<TermMatch> best;
    const auto offer = [&best](TermMatch match) {
        if (!best || match.quality < best->quality)
            best = std::move(match);
    };
    QString initials;
    for (const QString& syllable : syllables)
        initials += syllable.left(1);
    for (qsizetype from = 0; from < syllables.size(); ++from) {
        // joined syllables from here on
        QString joined;
        qsizetype used = 0;
        while (from + used < syllables.size() && joined.size() < term.text.size())
            joined += syllables.at(from + used++);
        if (joined.startsWith(term.text)) {
            const bool whole = from == 0 && used == syllables.size() && joined.size() == term.text.size();
            TermMatch match { MatchKind::Pinyin, whole ? 2 : from == 0 ? 3 : 4 };
            match.titleMarks = marksOfSyllables(name, syllables.size(), from, used);
            qsizetype left = term.text.size();
            for (qsizetype i = from; i < from + used; ++i) {
                const auto take = std::min<qsizetype>(left, syllables.at(i).size());
                match.pinyinMarks.push_back({ starts[static_cast<std::size_t>(i)], static_cast<int>(take) });
                left -= take;
            }
            offer(std::move(match));
        }
    }
    if (const qsizetype at = initials.indexOf(term.text); at >= 0) {
        const bool whole = at == 0 && initials.size() == term.text.size();
        TermMatch match { MatchKind::Initials, whole ? 2 : at == 0 ? 3 : 4 };
        match.titleMarks = marksOfSyllables(name, syllables.size(), at, term.text.size());
        for (qsizetype i = at; i < at + term.text.size(); ++i)
            match.pinyinMarks.push_back({ starts[static_cast<std::size_t>(i)], 1 });
        offer(std::move(match));
    }
    return best;
}

std::optional<TermMatch> matchNumber(const QString& typed, const QString& number, MatchKind kind)
{
    const QString folded = foldedNumber(number);
    if (folded.isEmpty())
        return std::nullopt;
    if (folded == typed)
        return TermMatch { kind, 0 };
    if (typed.size() >= 3 && folded.startsWith(typed))
        return TermMatch { kind, 5 };
    if (typed.size() >= 4 && folded.endsWith(typed))
        return TermMatch { kind, 5 };
    return std::nullopt;
}
} // namespace

std::int64_t rankOf(const RankParts& parts)
{
    return 1'000'000LL * parts.quality + 10'000LL * parts.near + (parts.gone ? 100 : 0) + std::clamp(parts.months, 0, 99);
}

bool rowBefore(const LookupRow& a, const LookupRow& b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.title != b.title)
        return a.title < b.title;
    return a.id < b.id;
}

std::optional<LookupRow> Matcher::fill(const std::vector<std::pair<QString, MatchKind>>& numbers, const QString& name, const QList<Reading>& readings,
    const QString& latin, const QString& birthYear, const SubjectPlace& place, const QStringList& plates, int& quality) const
{
    LookupRow row;
    row.title = name;
    quality = 0;
    int shownReading = 0;
    const QString foldedPlace = foldedName(place.text);
    for (const Term& term : m_query.terms) {
        std::optional<TermMatch> best;
        const auto offer = [&best](std::optional<TermMatch> match) {
            if (match && (!best || match->quality < best->quality))
                best = std::move(match);
        };
        offer(matchName(term, name));
        if (term.letters) {
            for (qsizetype i = 0; i < readings.size(); ++i) {
                auto match = matchReading(term, readings.at(i), name);
                if (match)
                    match->reading = static_cast<int>(i);
                offer(std::move(match));
            }
            if (!latin.isEmpty() && foldedName(latin).contains(term.text))
                offer(TermMatch { MatchKind::Part, 4 });
        }
        const QString typed = foldedNumber(term.text);
        for (const auto& [number, kind] : numbers)
            offer(matchNumber(typed, number, kind));
        for (const QString& plate : plates) {
            const QString folded = foldedNumber(plate);
            if (folded == typed)
                offer(TermMatch { MatchKind::Plate, 0 });
            else if (typed.size() >= 4 && folded.endsWith(typed))
                offer(TermMatch { MatchKind::Plate, 5 });
        }
        if (term.digits && typed == birthYear)
            offer(TermMatch { MatchKind::Part, 5 });
        for (const QString& code : term.divisions)
            if (place.gridCode.startsWith(code))
                offer(TermMatch { MatchKind::Address, 6 });
        if ((term.han || term.text.contains(QLatin1Char('.'))) && term.text.size() >= 2 && foldedPlace.contains(term.text))
            offer(TermMatch { MatchKind::Address, 6 });
        if (!best)
            return std::nullopt;
        quality += best->quality;
        if (std::find(row.matched.begin(), row.matched.end(), best->kind) == row.matched.end())
            row.matched.push_back(best->kind);
        row.titleMarks.insert(row.titleMarks.end(), best->titleMarks.begin(), best->titleMarks.end());
        if (!best->pinyinMarks.empty()) {
            shownReading = best->reading;
            row.pinyinMarks = best->pinyinMarks;
        }
    }
    if (!readings.isEmpty())
        row.pinyin = readings.at(shownReading).syllables.join(QLatin1Char(' '));
    row.place = place.shown;
    return row;
}

std::optional<LookupRow> Matcher::match(const Resident& resident, const SubjectPlace& place, const QStringList& plates) const
{
    std::vector<std::pair<QString, MatchKind>> numbers;
    for (const auto& number : { resident.idNumber, resident.oldIdNumber })
        if (number)
            numbers.emplace_back(*number, MatchKind::IdNumber);
    for (const auto& number : { resident.phone, resident.phone2 })
        if (number)
            numbers.emplace_back(*number, MatchKind::Phone);
    int quality = 0;
    auto row = fill(numbers, resident.name, m_pinyin.ofName(resident.name), resident.nameLatin.value_or(QString()),
        QString::number(resident.birthDate.year()), place, plates, quality);
    if (!row)
        return std::nullopt;
    row->type = QStringLiteral("Resident");
    row->id = resident.id.uuid;
    row->sex = enumText(resident.sex);
    row->status = enumText(resident.lifeStatus);
    row->rank = quality;
    return row;
}

std::optional<LookupRow> Matcher::match(const Enterprise& enterprise, const SubjectPlace& place, const QStringList& plates) const
{
    std::vector<std::pair<QString, MatchKind>> numbers { { enterprise.creditCode, MatchKind::CreditCode } };
    for (const auto& number : { enterprise.registrationNo, enterprise.phone })
        if (number)
            numbers.emplace_back(*number, enterprise.phone == number ? MatchKind::Phone : MatchKind::CreditCode);
    int quality = 0;
    auto row = fill(numbers, enterprise.name, m_pinyin.ofWords(enterprise.name), enterprise.shortName.value_or(QString()), {}, place, plates, quality);
    if (!row)
        return std::nullopt;
    row->type = QStringLiteral("Enterprise");
    row->id = enterprise.id.uuid;
    row->maskedNumber = enterprise.creditCode;
    row->status = enumText(enterprise.status);
    row->rank = quality;
    return row;
}

std::optional<LookupRow> Matcher::match(const Matter& matter) const
{
    for (const Term& term : m_query.terms) {
        const QString typed = foldedNumber(term.text);
        for (const auto& number : { matter.number, matter.provisional }) {
            if (!number)
                continue;
            if (const auto found = matchNumber(typed, *number, MatchKind::MatterNumber)) {
                LookupRow row;
                row.type = QStringLiteral("Matter");
                row.id = matter.id.uuid;
                row.title = matter.itemName;
                row.maskedNumber = matter.number.value_or(*number);
                row.status = matter.stage;
                row.matched = { MatchKind::MatterNumber };
                row.rank = found->quality;
                return row;
            }
        }
    }
    return std::nullopt;
}

} // namespace huimin::search
