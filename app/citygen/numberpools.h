#pragma once
#include "app/citygen/dice.h"
#include "models/base/result.h"
#include "models/registry/holdings.h"
#include "models/registry/resident.h"
#include <QHash>

/// Numbers that are valid and given only once in the city. Uniqueness comes from counting, not from remembering: each pool walks
/// a mixed order of all numbers of its kind.
namespace huimin::city {

/// A birth date and the number that goes with it.
struct BornNumber {
    QDate birth;
    QString number;
    QString region; ///< six digits
    int order = 0;
};

/// Citizen ids, permits and foreign cards. Order codes 001–009 are left to the cast.
class IdNumberPool {
public:
    static Result<IdNumberPool> load(std::uint64_t seed, QDate day);

    /// A region of first registration as those who now live here as locals have it, by the code that stood at the time; dealt.
    int localRegion(int age);
    /// A county of another place; dealt by province. Old people may have a county that was abolished since.
    int migrantRegion(int age);
    /// Hong Kong, Macau or Taiwan; dealt.
    int permitRegion();
    /// 810000, 820000 or 830000.
    int permitRegion(const QString& code) const { return m_index.value(code); }
    const QString& regionCode(int region) const { return m_regions[static_cast<std::size_t>(region)]; }

    /// Someone of that age (whole years on T), registered in that region.
    BornNumber citizen(int region, Sex sex, int age);
    /// A foreign permanent residence card; `nationality` alpha-3.
    BornNumber foreigner(const QString& nationality, Sex sex, int age);
    /// A birth date alone, for who has a passport.
    QDate birthDate(int age);

private:
    IdNumberPool(std::uint64_t seed, QDate day);
    struct Slot {
        QDate birth;
        int order;
    };
    Slot next(std::size_t place, Sex sex, int age);
    int addRegion(const QString& code);

    std::uint64_t m_seed;
    QDate m_day;
    Dice m_dice;
    std::vector<QString> m_regions;
    QHash<QString, int> m_index;
    std::vector<std::uint16_t> m_given; ///< by place, sex and age: how many are given
    struct LocalEra {
        int fromYear;
        std::vector<int> regions;
        Dealer dealer;
    };
    std::vector<LocalEra> m_eras;
    struct Province {
        std::vector<int> counties;
        std::vector<int> abolished;
    };
    std::vector<Province> m_provinces;
    Dealer m_provinceDealer;
    std::vector<int> m_permitRegions;
    Dealer m_permitDealer;
    Share m_abolishedShare;
    QHash<QString, std::size_t> m_nationPlaces;
};

/// Phones, plates, credit codes and the running numbers of papers.
class NumberPools {
public:
    static Result<NumberPools> load(std::uint64_t seed);

    QString mobile(); ///< never 1395000xxxx, which are the cast's
    QString plate(PlateKind kind); ///< 闽D
    QString creditCode(const QString& category, const QString& region);
    QString registrationNo(const QString& authority, int group);
    QString passport();
    QString bankAccount(); ///< 19 digits, Luhn
    QString account(int digits); ///< of a bill
    QString paper(const QString& prefix, int digits); ///< a running number after a prefix
    QString hukouBook();

private:
    NumberPools(std::uint64_t seed, std::vector<QString> prefixes);
    std::uint64_t next(std::size_t pool);

    std::vector<QString> m_prefixes;
    struct Pool {
        MixedOrder order;
        std::uint64_t given = 0;
    };
    std::vector<Pool> m_pools;
};

} // namespace huimin::city
