#include "models/search/query.h"
#include "models/base/divisions.h"
#include "models/base/text.h"
#include <QRegularExpression>
#include <algorithm>

namespace huimin::search {
namespace {
constexpr int maxTerms = 8;
constexpr int maxCharacters = 100;

/// The longest kept length that is not longer than the term.
template <std::size_t N>
int keptLength(const int (&lengths)[N], qsizetype size)
{
    int best = 0;
    for (const int length : lengths)
        if (length <= size)
            best = std::max(best, length);
    return best;
}

std::vector<Token> bigramTokens(const TokenKey& key, const QString& text)
{
    const QList<uint> points = text.toUcs4();
    std::vector<Token> tokens;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const char32_t pair[2] = { points.at(i), points.at(i + 1) };
        tokens.push_back(tokenOf(key, TokenKind::Bigram, QString::fromUcs4(pair, 2)));
    }
    return tokens;
}

/// "All of `all`, or one of `any`" as groups: each of `all` joined with `any`.
void addGroups(TokenGroups& groups, const std::vector<Token>& all, const std::vector<Token>& any)
{
    if (all.empty()) {
        if (!any.empty())
            groups.push_back(any);
        return;
    }
    for (const Token token : all) {
        std::vector<Token> group = any;
        group.push_back(token);
        groups.push_back(std::move(group));
    }
}
/// The place of the house number in a term that begins with a road: 前埔二里|32号501; -1 where there is none. A plate and a firm's
/// name with digits in it are left whole.
qsizetype houseNumberAt(const QString& term)
{
    static const QRegularExpression road(QStringLiteral("^\\p{Han}{2,}(?=[0-9]+(?:[号栋幢楼.\\-][0-9a-z号栋幢楼单元室.\\-]*)?$)"));
    const auto match = road.match(term);
    return match.hasMatch() ? match.capturedEnd() : -1;
}

std::optional<DoorTerm> doorOf(const QString& term)
{
    static const QRegularExpression door(
        QStringLiteral("^(?<b>[0-9]{1,4})(?:(?:号楼|[号栋幢楼.\\-])(?:(?<s>[0-9]{1,2})(?:单元|[.\\-]))?(?<r>[0-9]{2,5})?室?|(?:号楼|[号栋幢楼]))?$"));
    if (term.endsWith(QChar(0x5ba4)) && term.size() >= 4 && term.size() <= 6 && std::all_of(term.begin(), term.end() - 1, [](QChar c) { return c.isDigit(); }))
        return DoorTerm { {}, {}, term.chopped(1), false }; // 501室
    const auto match = door.match(term);
    if (!match.hasMatch())
        return std::nullopt;
    const QString building = match.captured(u"b");
    return DoorTerm { building, match.captured(u"s"), match.captured(u"r"), building == term };
}
} // namespace

Query parseQuery(const QString& typed, const Divisions& divisions)
{
    Query query;
    QString text = foldText(typed);
    text.remove(QLatin1Char('\''));
    if (text.size() > maxCharacters) {
        text.truncate(maxCharacters);
        query.tooMany = true;
    }
    query.text = text.trimmed();
    QStringList parts;
    for (const QString& part : query.text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype at = houseNumberAt(part);
        parts << (at < 0 ? part : part.left(at));
        if (at >= 0)
            parts << part.mid(at);
    }
    for (const QString& part : parts) {
        if (query.terms.size() == maxTerms) {
            query.tooMany = true;
            break;
        }
        Term term;
        term.text = part;
        term.text.removeIf([](QChar c) { return c == QChar(0x00b7) || c == QLatin1Char(','); }); // as in foldedName
        if (term.text.isEmpty())
            continue;
        term.letters = std::all_of(term.text.begin(), term.text.end(), [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); });
        const QString number = foldedNumber(term.text);
        term.digits = !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit() && c.unicode() < 128; });
        term.han = std::any_of(term.text.begin(), term.text.end(), [](QChar c) { return c.unicode() >= 0x2e80; });
        term.door = doorOf(term.text);
        if (term.han && term.text.size() >= 2)
            term.divisions = divisions.codesByName(term.text);
        query.terms.push_back(term);
    }
    return query;
}

TokenGroups subjectGroups(const Query& query, const TokenKey& key, QDate today)
{
    TokenGroups groups;
    for (const Term& term : query.terms) {
        std::vector<Token> any;
        for (const QString& code : term.divisions)
            any.push_back(tokenOf(key, TokenKind::Division, code));
        std::vector<Token> door; // building and room, both
        if (term.door) {
            if (!term.door->building.isEmpty())
                door.push_back(tokenOf(key, TokenKind::Door, term.door->building));
            if (!term.door->room.isEmpty())
                door.push_back(tokenOf(key, TokenKind::Door, QLatin1Char('.') + term.door->room));
            if (term.door->isPlain) {
                any = std::move(door);
                door.clear();
                if (term.text.size() >= 3)
                    any.push_back(tokenOf(key, TokenKind::Door, QLatin1Char('.') + term.text));
            }
        }
        if (term.han && !door.empty()) {
            addGroups(groups, door, any);
            continue;
        }
        if (term.han) {
            const auto pairs = bigramTokens(key, term.text);
            if (pairs.empty())
                addGroups(groups, { tokenOf(key, TokenKind::Character, term.text) }, any);
            else
                addGroups(groups, pairs, any);
            continue;
        }
        if (term.letters) {
            any.push_back(tokenOf(key, TokenKind::Pinyin, QStringView(term.text).left(keptLength(pinyinLengths, term.text.size()))));
            any.push_back(tokenOf(key, TokenKind::Initials, QStringView(term.text).left(keptLength(initialLengths, term.text.size()))));
            any.push_back(tokenOf(key, TokenKind::Whole, term.text));
            if (const auto latin = bigramTokens(key, term.text); !latin.empty())
                any.push_back(latin.front());
        }
        const QString number = foldedNumber(term.text);
        const bool hasDigit = std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
        if (hasDigit) {
            if (const int head = keptLength(headLengths, number.size()))
                any.push_back(tokenOf(key, TokenKind::NumberHead, QStringView(number).left(head)));
            if (const int tail = keptLength(tailLengths, number.size()))
                any.push_back(tokenOf(key, TokenKind::NumberTail, QStringView(number).right(tail)));
            if (term.digits && number.size() == 4 && number.toInt() >= 1850 && number.toInt() <= today.year())
                any.push_back(tokenOf(key, TokenKind::BirthYear, number));
        }
        addGroups(groups, door, any);
    }
    return groups;
}

TokenGroups wholeNameGroups(const Query& query, const TokenKey& key)
{
    if (query.terms.size() != 1 || !(query.terms.front().han || query.terms.front().letters))
        return {};
    return { { tokenOf(key, TokenKind::Whole, query.terms.front().text) } };
}

TokenGroups matterGroups(const Query& query, const TokenKey& key)
{
    TokenGroups groups;
    for (const Term& term : query.terms) {
        const QString number = foldedNumber(term.text);
        const bool hasDigit = std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
        if (!hasDigit || number.size() < 4 || term.han)
            return {};
        groups.push_back({ tokenOf(key, TokenKind::MatterNumber, number) });
    }
    return groups;
}

TokenGroups plateGroups(const Term& term, const TokenKey& key)
{
    const QString plate = foldedNumber(term.text);
    const bool hasDigit = std::any_of(plate.begin(), plate.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigit || plate.size() < 4 || plate.size() > 8)
        return {};
    return { { tokenOf(key, TokenKind::Plate, plate) } };
}

} // namespace huimin::search
