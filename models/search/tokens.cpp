#include "models/search/tokens.h"
#include "models/base/pinyin.h"
#include "models/base/text.h"
#include "models/matters/matter.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"
#include "models/registry/resident.h"
#include <algorithm>
#include <sodium/crypto_shorthash.h>

namespace huimin::search {
namespace {

/// Collects the tokens of one record.
class TokenBag {
public:
    explicit TokenBag(const TokenKey& key) : m_key(key) { }
    void add(TokenKind kind, QStringView text)
    {
        if (!text.isEmpty())
            m_tokens.push_back(tokenOf(m_key, kind, text));
    }
    void addNumber(const QString& number)
    {
        const QString folded = foldedNumber(number);
        for (const int length : headLengths)
            if (length <= folded.size())
                add(TokenKind::NumberHead, QStringView(folded).left(length));
        for (const int length : tailLengths)
            if (length <= folded.size())
                add(TokenKind::NumberTail, QStringView(folded).right(length));
    }
    void addReading(const Reading& reading, int fewestInitials)
    {
        const auto& syllables = reading.syllables;
        for (qsizetype from = 0; from < syllables.size(); ++from) {
            QString joined;
            QString initials;
            for (qsizetype i = from; i < syllables.size() && joined.size() < 12; ++i) {
                joined += syllables.at(i);
                initials += syllables.at(i).left(1);
            }
            for (const int length : pinyinLengths)
                if (length <= joined.size() && (length >= 3 || fewestInitials == 1))
                    add(TokenKind::Pinyin, QStringView(joined).left(length));
            for (const int length : initialLengths)
                if (length >= fewestInitials && length <= initials.size())
                    add(TokenKind::Initials, QStringView(initials).left(length));
        }
    }
    /// Each syllable in full or by its initial: zengyq, zyaqin, zyq …
    void addWhole(const Reading& reading)
    {
        const auto count = reading.syllables.size();
        if (count < 2 || count > wholeSyllables)
            return;
        for (int forms = 0; forms < 1 << count; ++forms) {
            QString typed;
            for (qsizetype i = 0; i < count; ++i)
                typed += forms & (1 << i) ? reading.syllables.at(i) : reading.syllables.at(i).left(1);
            add(TokenKind::Whole, typed);
        }
    }
    void addName(const QString& name, const QList<Reading>& readings)
    {
        addGrams(foldedName(name), true);
        add(TokenKind::Whole, foldedName(name));
        for (qsizetype i = 0; i < readings.size(); ++i) {
            addReading(readings.at(i), 1);
            if (i < wholeReadings)
                addWhole(readings.at(i));
        }
    }
    void addGrams(const QString& folded, bool single)
    {
        const QList<uint> points = folded.toUcs4();
        for (qsizetype i = 0; i < points.size(); ++i) {
            const char32_t pair[2] = { points.at(i), i + 1 < points.size() ? points.at(i + 1) : U'\0' };
            if (single)
                add(TokenKind::Character, QString::fromUcs4(pair, 1));
            if (pair[1] != U'\0')
                add(TokenKind::Bigram, QString::fromUcs4(pair, 2));
        }
    }
    std::vector<Token> take()
    {
        std::sort(m_tokens.begin(), m_tokens.end());
        m_tokens.erase(std::unique(m_tokens.begin(), m_tokens.end()), m_tokens.end());
        return std::move(m_tokens);
    }

private:
    const TokenKey& m_key;
    std::vector<Token> m_tokens;
};

void addDivision(TokenBag& bag, QStringView code)
{
    for (const int length : { 6, 9, 12 })
        if (length <= code.size())
            bag.add(TokenKind::Division, code.left(length));
}

/// Words of the dwelling; a household or address that is not held here leaves the resident without them.
void addDwelling(TokenBag& bag, const Resident& resident, RecordReader& records)
{
    const auto household = load<Household>(records, resident.householdId.uuid);
    if (!household || !*household)
        return;
    const auto address = load<Address>(records, (*household)->addressId.uuid);
    if (!address || !*address)
        return;
    bag.addGrams(foldedName((*address)->road + (*address)->lane.value_or(QString())), false);
    const QString& door = (*address)->doorKey;
    bag.add(TokenKind::Door, door);
    bag.add(TokenKind::Door, door.section(QLatin1Char('.'), 0, 0));
    bag.add(TokenKind::Door, QLatin1Char('.') + door.section(QLatin1Char('.'), -1));
    addDivision(bag, (*address)->division);
}

void addGrid(TokenBag& bag, GridCellId grid, RecordReader& records)
{
    const auto cell = load<GridCell>(records, grid.uuid);
    if (cell && *cell)
        addDivision(bag, (*cell)->code);
}
} // namespace

Token tokenOf(const TokenKey& key, TokenKind kind, QStringView text)
{
    QByteArray bytes(1, static_cast<char>(kind));
    bytes += text.toUtf8();
    unsigned char out[crypto_shorthash_BYTES];
    crypto_shorthash(out, reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<unsigned long long>(bytes.size()), key.data());
    Token token = 0;
    for (const unsigned char byte : out)
        token = (token << 8) | byte;
    // One bit is left out so that the token is a positive bigint in every database.
    return token & 0x7fffffffffffffffULL;
}

QString foldedName(QStringView name)
{
    // Most names are plain Chinese characters, and nothing in them is to be folded.
    if (std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; }))
        return name.toString();
    QString folded = foldText(name);
    folded.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x00b7) || c == QLatin1Char(',') || c == QLatin1Char('\''); });
    return folded;
}

QString foldedNumber(QStringView number)
{
    if (std::all_of(number.begin(), number.end(), [](QChar c) { return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')); }))
        return number.toString();
    QString folded = foldText(number).toUpper();
    folded.removeIf([](QChar c) { return c.isSpace() || c == QLatin1Char('-') || c == QChar(0x00b7) || c == QLatin1Char('+'); });
    return folded;
}

std::vector<Token> tokensOf(const TokenKey& key, const Pinyin& pinyin, const RecordText& record, RecordReader& records)
{
    TokenBag bag(key);
    if (record.type == "Resident") {
        const auto resident = decode<Resident>(record);
        if (!resident)
            return {};
        bag.addName(resident->name, pinyin.ofName(resident->name));
        if (resident->nameLatin)
            bag.addGrams(foldedName(*resident->nameLatin), false);
        for (const auto& number : { resident->idNumber, resident->oldIdNumber, resident->phone, resident->phone2 })
            if (number)
                bag.addNumber(*number);
        bag.add(TokenKind::BirthYear, QString::number(resident->birthDate.year()));
        addDwelling(bag, *resident, records);
    } else if (record.type == "Enterprise") {
        const auto enterprise = decode<Enterprise>(record);
        if (!enterprise)
            return {};
        bag.addGrams(foldedName(enterprise->name), false);
        for (const Reading& reading : pinyin.ofWords(enterprise->name))
            bag.addReading(reading, 2);
        if (enterprise->shortName)
            bag.addName(*enterprise->shortName, pinyin.ofWords(*enterprise->shortName));
        bag.addNumber(enterprise->creditCode);
        for (const auto& number : { enterprise->registrationNo, enterprise->phone })
            if (number)
                bag.addNumber(*number);
        addGrid(bag, enterprise->gridId, records);
    } else if (record.type == "Matter" || record.type == "MatterBrief") {
        const auto matter = decode<Matter>(record);
        if (!matter)
            return {};
        for (const auto& number : { matter->number, matter->provisional }) {
            if (!number)
                continue;
            bag.add(TokenKind::MatterNumber, *number);
            bag.add(TokenKind::MatterNumber, QStringView(*number).right(6));
            bag.add(TokenKind::MatterNumber, QStringView(*number).right(4));
        }
    } else if (record.type == "Vehicle") {
        const auto vehicle = decode<Vehicle>(record);
        if (!vehicle)
            return {};
        const QString plate = foldedNumber(vehicle->plate);
        bag.add(TokenKind::Plate, plate);
        for (const int length : { 4, 5, 6, 7 })
            if (length < plate.size())
                bag.add(TokenKind::Plate, QStringView(plate).right(length));
    }
    return bag.take();
}

SearchEntry entryOf(const TokenKey& key, const Pinyin& pinyin, const RecordText& record, RecordReader& records)
{
    SearchEntry entry { tokensOf(key, pinyin, record, records), {}, {} };
    if (entry.tokens.empty())
        return entry;
    if (const auto card = cardOf(record, records)) {
        entry.card = openPart(*card);
        entry.numbers = numberPart(*card);
    }
    return entry;
}

} // namespace huimin::search
