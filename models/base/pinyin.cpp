#include "models/base/pinyin.h"
#include "models/base/csv.h"
#include <QFile>
#include <algorithm>

namespace huimin {
namespace {

constexpr char32_t firstBasic = 0x3000;
constexpr char32_t lastBasic = 0xFAFF;
constexpr char32_t firstSupplementary = 0x20000;
constexpr char32_t lastSupplementary = 0x323AF;
constexpr qsizetype longestReadText = 256;
constexpr qsizetype mostNameReadings = 24;
constexpr qsizetype mostWordReadings = 12;

struct Character {
    char32_t code;
    qsizetype length;
};

Character readCharacter(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return { QChar::surrogateToUcs4(text[at], text[at + 1]), 2 };
    return { text[at].unicode(), 1 };
}

/// The letter or digit of a Latin word as it is typed, without marks and width; null for anything else.
QChar latinLetter(QChar c)
{
    if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
        c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
    if (c.unicode() >= 0x80) {
        const QString parts = c.decomposition();
        if (parts.isEmpty() || c.decompositionTag() != QChar::Canonical)
            return {};
        c = parts.front();
    }
    c = c.toLower();
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : QChar();
}

bool isInsideLatinWord(QChar c) { return c == u'\'' || c == u'’' || c.isMark(); }

void appendReading(QList<Reading>& out, Reading reading, qsizetype most)
{
    if (out.size() < most && !out.contains(reading))
        out << std::move(reading);
}

/// ü is typed in several ways: the same way in all syllables of a name.
void appendTyped(QList<Reading>& out, const QStringList& syllables, std::initializer_list<QStringView> ways, qsizetype most)
{
    const bool umlaut = std::any_of(syllables.begin(), syllables.end(), [](const QString& s) { return s.contains(u'ü'); });
    if (!umlaut)
        return appendReading(out, { syllables }, most);
    for (const QStringView way : ways) {
        Reading reading { syllables };
        for (QString& syllable : reading.syllables)
            syllable.replace(u'ü', way.toString());
        appendReading(out, std::move(reading), most);
    }
}

CsvTable pinyinTable(const char* name)
{
    auto table = CsvTable::read(QStringLiteral(":/huimin/names/") + QLatin1String(name));
    if (!table) // shipped with the program: it cannot run without
        qFatal("%s: %s", name, qPrintable(table.error().reason));
    return *table;
}

} // namespace

QString Reading::initials() const
{
    QString out;
    out.reserve(syllables.size());
    for (const QString& syllable : syllables)
        out += syllable.front();
    return out;
}

Pinyin::Pinyin()
    : m_surnames(shippedSurnames())
    , m_syllables { QString() }
    , m_basic(lastBasic - firstBasic + 1)
    , m_supplementary(lastSupplementary - firstSupplementary + 1)
{
    QFile file(QStringLiteral(":/huimin/names/han_pinyin.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("han_pinyin.txt: %s", qPrintable(file.errorString()));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        if (line.startsWith(u'#') || space < 1)
            continue;
        const auto place = static_cast<std::uint16_t>(m_syllables.size());
        m_syllables << line.first(space).toString();
        for (qsizetype i = space + 1; i < line.size();) {
            const Character character = readCharacter(line, i);
            i += character.length;
            if (character.code >= firstBasic && character.code <= lastBasic)
                m_basic[character.code - firstBasic] = place;
            else if (character.code >= firstSupplementary && character.code <= lastSupplementary)
                m_supplementary[character.code - firstSupplementary] = place;
        }
    }
    const CsvTable polyphones = pinyinTable("polyphones.csv");
    for (qsizetype i = 0; i < polyphones.size(); ++i)
        m_polyphones.insert(readCharacter(polyphones.at(i, 0), 0).code, polyphones.at(i, 1).split(u' '));
    const CsvTable words = pinyinTable("word_pinyin.csv");
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_words[words.at(i, 0)] << words.at(i, 1).split(u' ');
        m_longestWord = std::max(m_longestWord, words.at(i, 0).size());
    }
}

QStringList Pinyin::readingsOf(char32_t character) const
{
    std::uint16_t place = 0;
    if (character >= firstBasic && character <= lastBasic)
        place = m_basic[character - firstBasic];
    else if (character >= firstSupplementary && character <= lastSupplementary)
        place = m_supplementary[character - firstSupplementary];
    if (place == 0)
        return {};
    const auto several = m_polyphones.constFind(character);
    return several != m_polyphones.constEnd() ? *several : QStringList { m_syllables.at(place) };
}

Pinyin::Unit Pinyin::characterAt(QStringView text, qsizetype at) const
{
    if (!latinLetter(text[at]).isNull()) {
        QString word;
        qsizetype end = at;
        for (; end < text.size(); ++end) {
            if (const QChar letter = latinLetter(text[end]); !letter.isNull())
                word += letter;
            else if (!isInsideLatinWord(text[end]))
                break;
        }
        return { end - at, { { word } } };
    }
    const Character character = readCharacter(text, at);
    Unit unit { character.length, {} };
    for (const QString& syllable : readingsOf(character.code))
        unit.readings << QStringList { syllable };
    return unit;
}

Pinyin::Unit Pinyin::wordAt(QStringView text, qsizetype at) const
{
    for (qsizetype length = std::min(m_longestWord, text.size() - at); length > 1; --length)
        if (const auto word = m_words.constFind(text.mid(at, length).toString()); word != m_words.constEnd())
            return { length, *word };
    return characterAt(text, at);
}

Pinyin::Unit Pinyin::surnameOf(QStringView name, qsizetype length) const
{
    Unit unit { length, {} };
    const auto add = [&unit](const QStringList& syllables) {
        if (!syllables.isEmpty() && !unit.readings.contains(syllables))
            unit.readings << syllables;
    };
    for (const QString& reading : m_surnames.readings(name.first(length)))
        add(reading.split(u' '));
    if (length == characterAt(name, 0).length) {
        for (const QStringList& reading : characterAt(name, 0).readings)
            add(reading);
    }
    return unit;
}

std::vector<Pinyin::Unit> Pinyin::given(QStringView name, Unit surname) const
{
    std::vector<Unit> units;
    qsizetype at = surname.length;
    if (at > 0)
        units.push_back(std::move(surname));
    while (at < name.size()) {
        units.push_back(characterAt(name, at));
        at += units.back().length;
    }
    return units;
}

QList<Reading> Pinyin::ofName(QStringView whole) const
{
    const QStringView name = whole.left(longestReadText);
    const qsizetype length = m_surnames.length(name);
    std::vector<std::vector<Unit>> divisions;
    divisions.push_back(given(name, length > 0 ? surnameOf(name, length) : Unit { 0, {} }));
    // 单于思远 may be 单于 思远 or 单 于思远.
    if (length > 0 && length > readCharacter(name, 0).length)
        divisions.push_back(given(name, surnameOf(name, readCharacter(name, 0).length)));

    QList<Reading> out;
    for (const auto& units : divisions) {
        QList<QStringList> combined { {} };
        for (const Unit& unit : units) {
            if (unit.readings.isEmpty())
                continue;
            QList<QStringList> longer;
            for (const QStringList& begun : combined)
                for (const QStringList& reading : unit.readings)
                    if (longer.size() < mostNameReadings)
                        longer << begun + reading;
            combined = std::move(longer);
        }
        for (const QStringList& syllables : combined)
            appendTyped(out, syllables, { u"u", u"v", u"yu" }, mostNameReadings);
    }
    return out;
}

QList<Reading> Pinyin::ofWords(QStringView whole) const
{
    const QStringView text = whole.left(longestReadText);
    std::vector<Unit> units;
    for (qsizetype at = 0; at < text.size(); at += units.back().length)
        units.push_back(wordAt(text, at));

    const auto read = [&units](std::size_t varied, qsizetype way) {
        QStringList syllables;
        for (std::size_t i = 0; i < units.size(); ++i)
            if (!units[i].readings.isEmpty())
                syllables << units[i].readings.at(i == varied ? way : 0);
        return syllables;
    };
    QList<Reading> out;
    appendTyped(out, read(units.size(), 0), { u"u", u"v" }, mostWordReadings);
    for (std::size_t i = 0; i < units.size(); ++i)
        for (qsizetype way = 1; way < units[i].readings.size(); ++way)
            appendTyped(out, read(i, way), { u"u", u"v" }, mostWordReadings);
    return out;
}

} // namespace huimin
