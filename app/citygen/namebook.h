#pragma once
#include "app/citygen/dice.h"
#include "models/base/result.h"
#include "models/registry/resident.h"
#include <QSet>

/// Names of the generated city: surnames by their weight in southern Fujian (dealt), given names by sex and era of birth, and
/// the hard names of names_special.csv. Files: resources/names.
namespace huimin::city {

struct SpecialName {
    QString name;
    QString kind; ///< rare, compound, common, minority, foreign, hmt
    QString latin;
    Sex sex = Sex::Male;
};

class NameBook {
public:
    static Result<NameBook> load(std::uint64_t seed);

    /// The next surname, dealt.
    int surname();
    /// Books that a person has a surname that came by family.
    void inherit(int surname) { m_surnames.charge(static_cast<std::size_t>(surname)); }
    const QString& surnameText(int surname) const { return m_surnameTexts[static_cast<std::size_t>(surname)]; }
    int surnameIndex(const QString& text) const;
    /// A given name that fits; never one that makes a full name of the cast.
    QString given(int surname, Sex sex, int birthYear);
    /// A whole name for someone outside the quotas (staff); books nothing.
    QString staffName(Dice& dice, Sex sex);

    /// A name of a foreigner and the country's alpha-3 code.
    struct Foreign {
        QString name;
        QString nationality;
    };
    Foreign foreign(Sex sex);

    const std::vector<SpecialName>& specials() const { return m_specials; }
    /// The next special name for a citizen of that sex living alone; empty where all are taken.
    const SpecialName* nextSpecial(Sex sex);

private:
    NameBook(std::uint64_t seed, std::vector<std::int64_t> weights) : m_dice(seed, "names"), m_surnames(std::move(weights)) { }

    struct Era {
        Sex sex = Sex::Male;
        int start = 0;
        std::vector<QString> names;
        std::vector<std::uint64_t> upTo; ///< running sum of the weights
    };
    struct ForeignWords {
        QString nationality;
        std::vector<QString> family, male, female;
    };
    const QString& pickGiven(Dice& dice, Sex sex, int birthYear) const;

    Dice m_dice;
    Dealer m_surnames;
    std::vector<QString> m_surnameTexts;
    std::vector<std::int64_t> m_surnameWeights;
    std::vector<Era> m_eras;
    std::vector<SpecialName> m_specials;
    std::size_t m_nextSpecial[2] = { 0, 0 };
    std::vector<ForeignWords> m_foreign;
    QSet<QString> m_kept; ///< names of the cast
};

/// The names of the cast that nobody else has.
QStringList castNames();

} // namespace huimin::city
