#include "app/citygen/namebook.h"
#include "models/base/csv.h"
#include <algorithm>
#include <cmath>

namespace huimin::city {
namespace {
QString namesFile(const char* name) { return QStringLiteral(":/huimin/names/") + QLatin1String(name); }

std::vector<QString> splitWords(const QString& text)
{
    std::vector<QString> words;
    for (const QString& word : text.split(QLatin1Char('|')))
        words.push_back(word);
    return words;
}
} // namespace

Result<NameBook> NameBook::load(std::uint64_t seed)
{
    const auto surnames = CsvTable::read(namesFile("surnames.csv"));
    const auto given = CsvTable::read(namesFile("given_names.csv"));
    const auto special = CsvTable::read(namesFile("names_special.csv"));
    const auto foreign = CsvTable::read(namesFile("foreign_words.csv"));
    for (const auto* table : { &surnames, &given, &special, &foreign })
        if (!*table)
            return table->error();

    std::vector<std::int64_t> weights;
    const auto weightColumn = surnames->column(u"weight_xm");
    for (qsizetype row = 0; row < surnames->size(); ++row)
        weights.push_back(std::llround(surnames->at(row, weightColumn).toDouble() * 10000));
    NameBook book(seed, weights);
    book.m_surnameWeights = std::move(weights);
    for (qsizetype row = 0; row < surnames->size(); ++row)
        book.m_surnameTexts.push_back(surnames->at(row, 0));

    for (qsizetype row = 0; row < given->size(); ++row) {
        const Sex sex = given->at(row, 0) == QLatin1String("M") ? Sex::Male : Sex::Female;
        const int start = given->at(row, 1).toInt();
        auto era = std::find_if(book.m_eras.begin(), book.m_eras.end(), [&](const Era& e) { return e.sex == sex && e.start == start; });
        if (era == book.m_eras.end())
            era = book.m_eras.insert(era, { sex, start, {}, {} });
        const std::uint64_t weight = 1'000'000 / static_cast<std::uint64_t>(given->at(row, 2).toInt() + 4);
        era->names.push_back(given->at(row, 3));
        era->upTo.push_back((era->upTo.empty() ? 0 : era->upTo.back()) + weight);
    }
    for (qsizetype row = 0; row < special->size(); ++row)
        book.m_specials.push_back({ special->at(row, 0), special->at(row, 1), special->at(row, special->column(u"latin")),
            special->at(row, special->column(u"sex")) == QLatin1String("M") ? Sex::Male : Sex::Female });
    for (qsizetype row = 0; row < foreign->size(); ++row)
        book.m_foreign.push_back({ foreign->at(row, 0), splitWords(foreign->at(row, 1)), splitWords(foreign->at(row, 2)), splitWords(foreign->at(row, 3)) });
    for (const QString& name : castNames())
        book.m_kept.insert(name);
    return book;
}

int NameBook::surname() { return static_cast<int>(m_surnames.deal(m_dice)); }

int NameBook::surnameIndex(const QString& text) const
{
    const auto found = std::find(m_surnameTexts.begin(), m_surnameTexts.end(), text);
    return found == m_surnameTexts.end() ? -1 : static_cast<int>(found - m_surnameTexts.begin());
}

const QString& NameBook::pickGiven(Dice& dice, Sex sex, int birthYear) const
{
    const Era* best = nullptr;
    for (const Era& era : m_eras) {
        const bool fits = era.sex == sex && (era.start <= birthYear || !best);
        if (fits && (!best || (era.start > best->start && era.start <= birthYear) || (best->start > birthYear && era.start < best->start)))
            best = &era;
    }
    const std::uint64_t point = dice.below(best->upTo.back());
    const auto at = std::upper_bound(best->upTo.begin(), best->upTo.end(), point) - best->upTo.begin();
    return best->names[static_cast<std::size_t>(at)];
}

QString NameBook::given(int surname, Sex sex, int birthYear)
{
    for (;;) {
        const QString& name = pickGiven(m_dice, sex, birthYear);
        if (!m_kept.contains(surnameText(surname) + name))
            return name;
    }
}

QString NameBook::staffName(Dice& dice, Sex sex)
{
    std::int64_t total = 0;
    for (const std::int64_t weight : m_surnameWeights)
        total += weight;
    for (;;) {
        auto point = static_cast<std::int64_t>(dice.below(static_cast<std::uint64_t>(total)));
        std::size_t surname = 0;
        while (point >= m_surnameWeights[surname])
            point -= m_surnameWeights[surname++];
        const QString name = m_surnameTexts[surname] + pickGiven(dice, sex, dice.between(1968, 1998));
        if (!m_kept.contains(name))
            return name;
    }
}

NameBook::Foreign NameBook::foreign(Sex sex)
{
    const ForeignWords& words = m_dice.pick(m_foreign);
    const QString& own = m_dice.pick(sex == Sex::Male ? words.male : words.female);
    const QString& family = m_dice.pick(words.family);
    return { family.isEmpty() ? own : family + QStringLiteral(", ") + own, words.nationality };
}

const SpecialName* NameBook::nextSpecial(Sex sex)
{
    std::size_t& next = m_nextSpecial[sex == Sex::Male ? 0 : 1];
    while (next < m_specials.size()) {
        const SpecialName& special = m_specials[next++];
        const bool citizen = special.kind != QLatin1String("foreign") && special.kind != QLatin1String("hmt");
        if (special.sex == sex && citizen && !m_kept.contains(special.name))
            return &special;
    }
    return nullptr;
}

} // namespace huimin::city
