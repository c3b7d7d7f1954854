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

/// How the letters of a term lie on the syllables of a reading: each in full or by its initial, the last one perhaps begun.
struct Lay {
    std::vector<qsizetype> letters; ///< taken of each syllable
    bool allFull = true; ///< but for the last one
    bool allInitials = true;
    bool endsWhole = false; ///< the last syllable is there in full or by its initial alone
};

/// Lays `rest` on the syllables from `at` on; whole syllables are tried before initials.
bool lay(QStringView rest, const QStringList& syllables, qsizetype at, Lay& out)
{
    if (rest.isEmpty())
        return true;
    if (at == syllables.size())
        return false;
    const QString& syllable = syllables.at(at);
    const Lay before = out;
    const auto take = [&](qsizetype count) {
        out = before;
        out.letters.push_back(count);
        const bool last = count == rest.size();
        out.allFull = out.allFull && (count == syllable.size() || last);
        out.allInitials = out.allInitials && count == 1;
        out.endsWhole = count == syllable.size() || count == 1;
        return lay(rest.mid(count), syllables, at + 1, out);
    };
    if (rest.startsWith(syllable) && take(syllable.size()))
        return true;
    if (syllable.startsWith(rest) && take(rest.size()))
        return true;
    if (syllable.size() > 1 && rest.startsWith(syllable.left(1)) && take(1))
        return true;
    out = before;
    return false;
}

std::optional<TermMatch> matchReading(const Term& term, const Reading& reading, const QString& name)
{
    const auto& syllables = reading.syllables;
    std::optional<TermMatch> best;
    int start = 0; // of the syllable in "zhang wei ming"
    for (qsizetype from = 0; from < syllables.size(); start += static_cast<int>(syllables.at(from++).size()) + 1) {
        Lay found;
        if (syllables.at(from).at(0) != term.text.at(0) || !lay(term.text, syllables, from, found))
            continue;
        const auto used = static_cast<qsizetype>(found.letters.size());
        const bool pure = found.allFull || found.allInitials;
        if (!pure && from != 0)
            continue; // a part of a name is typed in one way
        const bool whole = from == 0 && used == syllables.size() && found.endsWhole
            && (found.allInitials || found.letters.back() == syllables.back().size() || !found.allFull);
        const int quality = whole ? 2 : from == 0 ? 3 : 4;
        if (best && best->quality <= quality)
            continue;
        TermMatch match { found.allFull && !found.allInitials ? MatchKind::Pinyin : MatchKind::Initials, quality };
        match.titleMarks = marksOfSyllables(name, syllables.size(), from, used);
        int at = start;
        for (qsizetype i = 0; i < used; ++i) {
            match.pinyinMarks.push_back({ at, static_cast<int>(found.letters[static_cast<std::size_t>(i)]) });
            at += static_cast<int>(syllables.at(from + i).size()) + 1;
        }
        best = std::move(match);
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
/// `door` is building.stair.room.
bool standsAt(const DoorTerm& typed, const QString& door)
{
    const QString building = door.section(QLatin1Char('.'), 0, 0);
    const QString room = door.section(QLatin1Char('.'), -1);
    if (typed.isPlain && (typed.building == building || typed.building == room))
        return true;
    return (typed.building.isEmpty() || typed.building == building) && (typed.room.isEmpty() || typed.room == room)
        && (typed.stair.isEmpty() || typed.stair == door.section(QLatin1Char('.'), 1, 1));
}
} // namespace

/// A subject with what is worked out of its card only where a term asks for it.
struct Matcher::Subject {
    const QByteArray& type;
    const SubjectCard& card;
    const QString& grid;
    const QStringList& plates;
    std::optional<QList<Reading>> readings {};
    std::optional<QString> place {};
};

Matcher::Matcher(const Query& query, const Pinyin& pinyin) : m_query(query), m_pinyin(pinyin)
{
    for (const Term& term : query.terms) {
        m_typed.push_back(foldedNumber(term.text));
        m_wantsNumbers = m_wantsNumbers || std::any_of(term.text.begin(), term.text.end(), [](QChar c) { return c.isDigit(); });
    }
}

QList<Reading> Matcher::readingsOf(const QByteArray& type, const SubjectCard& card) const
{
    return type == "Resident" ? m_pinyin.ofName(card.name) : m_pinyin.ofWords(card.name);
}

std::optional<TermMatch> Matcher::best(const Term& term, const QString& typed, Subject& subject) const
{
    const SubjectCard& card = subject.card;
    std::optional<TermMatch> best;
    const auto offer = [&best](std::optional<TermMatch> match) {
        if (match && (!best || match->quality < best->quality))
            best = std::move(match);
    };
    const bool isMatter = subject.type == "Matter" || subject.type == "MatterBrief";
    const MatchKind code = isMatter ? MatchKind::MatterNumber : MatchKind::CreditCode;
    for (const QString& number : card.codes)
        offer(matchNumber(typed, number, code));
    if (isMatter)
        return best;
    offer(matchName(term, card.name));
    if (card.other)
        if (auto match = matchName(term, *card.other)) {
            match->titleMarks.clear();
            match->quality = std::max(match->quality, 2);
            offer(std::move(match));
        }
    if (term.letters) {
        if (!subject.readings)
            subject.readings = readingsOf(subject.type, card);
        for (qsizetype i = 0; i < subject.readings->size(); ++i) {
            auto match = matchReading(term, subject.readings->at(i), card.name);
            if (match)
                match->reading = static_cast<int>(i);
            offer(std::move(match));
        }
        if (subject.type == "Enterprise" && card.other && (!best || best->quality > 2))
            for (const Reading& reading : m_pinyin.ofWords(*card.other))
                if (auto match = matchReading(term, reading, *card.other)) {
                    match->titleMarks.clear();
                    match->pinyinMarks.clear();
                    offer(std::move(match));
                }
    }
    for (const QString& number : card.ids)
        offer(matchNumber(typed, number, MatchKind::IdNumber));
    for (const QString& number : card.phones)
        offer(matchNumber(typed, number, MatchKind::Phone));
    for (const QString& plate : subject.plates) {
        const QString folded = foldedNumber(plate);
        if (folded == typed)
            offer(TermMatch { MatchKind::Plate, 0 });
        else if (typed.size() >= 4 && folded.endsWith(typed))
            offer(TermMatch { MatchKind::Plate, 5 });
    }
    if (term.digits && card.born && typed == QString::number(card.born->year()))
        offer(TermMatch { MatchKind::Part, 5 });
    if (best)
        return best;
    if (std::any_of(term.divisions.begin(), term.divisions.end(), [&](const QString& place) { return subject.grid.startsWith(place); }))
        return TermMatch { MatchKind::Address, 6 };
    if (term.door && card.door && standsAt(*term.door, *card.door))
        return TermMatch { MatchKind::Address, 6 };
    if (term.han && term.text.size() >= 2 && card.road) {
        if (!subject.place)
            subject.place = foldedName(*card.road);
        if (subject.place->contains(term.text))
            return TermMatch { MatchKind::Address, 6 };
    }
    return best;
}

std::optional<Match> Matcher::match(const QByteArray& type, const SubjectCard& card, const QString& grid, const QStringList& plates) const
{
    Subject subject { type, card, grid, plates };
    Match out;
    for (std::size_t i = 0; i < m_query.terms.size(); ++i) {
        const auto found = best(m_query.terms[i], m_typed[i], subject);
        if (!found)
            return std::nullopt;
        out.quality += found->quality;
        if (std::find(out.kinds.begin(), out.kinds.end(), found->kind) == out.kinds.end())
            out.kinds.push_back(found->kind);
        out.titleMarks.insert(out.titleMarks.end(), found->titleMarks.begin(), found->titleMarks.end());
        if (!found->pinyinMarks.empty()) {
            out.reading = found->reading;
            out.pinyinMarks = found->pinyinMarks;
        }
    }
    return out;
}

LookupRow Matcher::rowOf(const QByteArray& type, const SubjectCard& card, const Match& match) const
{
    LookupRow row;
    row.type = type == "MatterBrief" ? QStringLiteral("Matter") : QString::fromLatin1(type);
    row.title = card.name;
    row.titleMarks = match.titleMarks;
    row.matched = match.kinds;
    row.status = card.status;
    if (type == "Resident" || type == "Enterprise") {
        const QList<Reading> readings = readingsOf(type, card);
        if (match.reading < readings.size())
            row.pinyin = readings.at(match.reading).spaced();
        row.pinyinMarks = match.pinyinMarks;
    }
    if (type == "Resident" && card.sex)
        row.sex = enumText(*card.sex);
    if (type != "Resident")
        row.maskedNumber = card.codes.empty() ? QString() : card.codes.front();
    return row;
}

} // namespace huimin::search
