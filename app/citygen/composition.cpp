#include "app/citygen/composition.h"
#include <algorithm>

namespace huimin::city {
namespace {

/// The kinds of households. A = 15–59, C = 0–14, S = 60–79, O = 80 and over; a grown child is an A.
enum Kind : std::size_t { A1, S1, O1, CoupleA, ParentC, ParentGrown, CoupleS, CoupleO, Sharers2, HeadS, HeadO, CoupleC, CoupleGrown, CoupleElderS,
    CoupleElderO, Sharers3, ParentCS, CoupleCC, CoupleCGrown, CoupleCS, CoupleCO, Sharers4, CoupleCSS, CoupleCCS, CoupleCCGrown, Sharers5,
    CoupleCCSS, CoupleCGrownSS, Sharers6, CoupleCCSO, KindCount };

struct KindSpec {
    int size;
    int weight; ///< of 10,000 households
};
/// In 100 households of this mix live 250 people: 42.5 C, 182.5 A, 21.3 S, 3.7 O.
constexpr KindSpec kindSpecs[KindCount] = {
    { 1, 2120 }, { 1, 380 }, { 1, 100 },
    { 2, 1160 }, { 2, 240 }, { 2, 350 }, { 2, 300 }, { 2, 45 }, { 2, 605 }, { 2, 150 }, { 2, 50 },
    { 3, 1550 }, { 3, 450 }, { 3, 120 }, { 3, 50 }, { 3, 280 }, { 3, 50 },
    { 4, 570 }, { 4, 200 }, { 4, 190 }, { 4, 60 }, { 4, 180 },
    { 5, 120 }, { 5, 120 }, { 5, 100 }, { 5, 160 },
    { 6, 90 }, { 6, 40 }, { 6, 150 }, { 6, 20 },
};

std::vector<std::int64_t> kindWeights()
{
    std::vector<std::int64_t> weights;
    for (const KindSpec& spec : kindSpecs)
        weights.push_back(spec.weight);
    return weights;
}

/// An age of someone who lives as they like: many in their twenties and thirties, as in a city that draws people.
int workingAge(Dice& dice, int low, int high)
{
    static constexpr int bands[] = { 8, 22, 26, 25, 20, 16, 14, 12, 10 }; // from 15 in steps of five years
    int sum = 0;
    for (int band = 0; band < 9; ++band)
        if (19 + 5 * band >= low && 15 + 5 * band <= high)
            sum += bands[band];
    int point = dice.between(0, sum - 1);
    for (int band = 0; band < 9; ++band) {
        if (19 + 5 * band < low || 15 + 5 * band > high)
            continue;
        if (point < bands[band])
            return std::clamp(15 + 5 * band + dice.between(0, 4), low, high);
        point -= bands[band];
    }
    return low;
}

int oldAge(Dice& dice) { return 80 + std::min({ dice.between(0, 24), dice.between(0, 24), dice.between(0, 24) }); }
int seniorAge(Dice& dice) { return 60 + std::min(dice.between(0, 19), dice.between(0, 19)); }

/// Builds one household. Gaps between parents and children are 19 to 49 years of age, so that by the dates they are 18 to 50.
class Builder {
public:
    explicit Builder(Dice& dice) : m_dice(dice) { }
    Composition home;

    void add(Part part, Sex sex, int age) { home.members.push_back({ part, sex, age }); }
    Sex any() { return m_dice.chance(500) ? Sex::Male : Sex::Female; }
    /// Husband and wife; the wife's age decides. Either may be the head.
    void couple(int wife, int lowHusband = 22, int highHusband = 59)
    {
        const int husband = std::clamp(wife + m_dice.between(-3, 7), std::max(lowHusband, wife - 14), std::min(highHusband, wife + 14));
        const bool his = m_dice.chance(820);
        add(Part::Head, his ? Sex::Male : Sex::Female, his ? husband : wife);
        add(Part::Partner, his ? Sex::Female : Sex::Male, his ? wife : husband);
        home.couple = true;
    }
    /// Father and mother of children of these ages (oldest first, youngest last).
    void parents(int oldest, int youngest, int most = 58)
    {
        const int wife = std::clamp(oldest + m_dice.between(21, 33), std::max(oldest + 20, 20), std::min(youngest + 44, most));
        couple(wife, std::max(22, oldest + 20), std::min(59, youngest + 48));
    }
    void child(int age) { add(Part::Child, any(), age); }
    /// A parent of the head in the years 60–79.
    void senior(Sex sex, int gapLow = 22, int gapHigh = 34)
    {
        const int head = home.members.front().age;
        add(Part::Elder, sex, std::clamp(head + m_dice.between(gapLow, gapHigh), 60, 79));
    }
    int head() const { return home.members.front().age; }

private:
    Dice& m_dice;
};

Composition build(Kind kind, Sex singleSex, Dice& dice)
{
    Builder b(dice);
    const auto between = [&](int low, int high) { return dice.between(low, high); };
    switch (kind) {
    case A1:
        b.add(Part::Head, singleSex, workingAge(dice, 18, 59));
        b.home.single = true;
        break;
    case S1:
        b.add(Part::Head, dice.chance(580) ? Sex::Female : Sex::Male, seniorAge(dice));
        b.home.elderly = true;
        break;
    case O1:
        b.add(Part::Head, dice.chance(640) ? Sex::Female : Sex::Male, oldAge(dice));
        b.home.elderly = true;
        break;
    case CoupleA:
        b.couple(workingAge(dice, 21, 59));
        break;
    case ParentC: {
        const int child = between(0, 14);
        b.add(Part::Head, dice.chance(760) ? Sex::Female : Sex::Male, child + between(21, 36));
        b.child(child);
        break;
    }
    case ParentGrown: {
        const int child = between(15, 30);
        b.add(Part::Head, dice.chance(600) ? Sex::Female : Sex::Male, child + between(20, 29));
        b.child(child);
        break;
    }
    case CoupleS: {
        const int wife = seniorAge(dice);
        b.couple(wife, 60, 79);
        b.home.elderly = true;
        break;
    }
    case CoupleO: {
        b.couple(80 + std::min(between(0, 16), between(0, 16)), 80, 102);
        b.home.elderly = true;
        break;
    }
    case Sharers2: case Sharers3: case Sharers4: case Sharers5: case Sharers6: {
        const int size = kindSpecs[kind].size;
        const Sex sex = b.any();
        b.add(Part::Head, sex, workingAge(dice, 18, 52));
        for (int i = 1; i < size; ++i)
            b.add(Part::Sharer, size > 2 ? sex : b.any(), workingAge(dice, 18, 50));
        b.home.sharers = true;
        break;
    }
    case HeadS: {
        const int elder = seniorAge(dice);
        b.add(Part::Head, b.any(), std::clamp(elder - between(22, 36), 24, 57));
        b.add(Part::Elder, dice.chance(620) ? Sex::Female : Sex::Male, elder);
        break;
    }
    case HeadO: {
        const int elder = std::min(oldAge(dice), 100);
        b.add(Part::Head, b.any(), std::clamp(elder - between(26, 42), elder - 47, 59));
        b.add(Part::Elder, dice.chance(650) ? Sex::Female : Sex::Male, elder);
        break;
    }
    case CoupleC: {
        const int child = between(0, 14);
        b.parents(child, child);
        b.child(child);
        break;
    }
    case CoupleGrown: {
        const int child = between(15, 28);
        b.parents(child, child);
        b.child(child);
        break;
    }
    case CoupleElderS:
        b.couple(workingAge(dice, 27, 52), 27, 57);
        b.senior(dice.chance(620) ? Sex::Female : Sex::Male);
        break;
    case CoupleElderO:
        b.couple(between(42, 57), 42, 59);
        b.add(Part::Elder, dice.chance(640) ? Sex::Female : Sex::Male, std::clamp(b.head() + between(24, 40), 80, std::max(80, b.head() + 46)));
        break;
    case ParentCS: {
        const int child = between(0, 14);
        b.add(Part::Head, dice.chance(600) ? Sex::Female : Sex::Male, std::max(child + between(22, 34), 28));
        b.child(child);
        b.senior(Sex::Female);
        break;
    }
    case CoupleCC: {
        const int older = between(2, 14), younger = std::max(0, older - between(2, 6));
        b.parents(older, younger);
        b.child(older);
        b.child(younger);
        break;
    }
    case CoupleCGrown: {
        const int older = between(15, 20), younger = between(4, 13);
        b.parents(older, younger, 52);
        b.child(older);
        b.child(younger);
        break;
    }
    case CoupleCS: case CoupleCSS: {
        const int child = between(1, 14);
        b.parents(child, child, 46);
        b.child(child);
        break;
    }
    case CoupleCO: {
        const int child = between(8, 14);
        b.couple(std::max(child + between(28, 38), 38), 38, 56);
        b.child(child);
        b.add(Part::Elder, dice.chance(640) ? Sex::Female : Sex::Male, std::clamp(b.head() + between(28, 44), 80, std::max(80, b.head() + 46)));
        break;
    }
    case CoupleCCS: case CoupleCCSS: case CoupleCCSO: {
        const int older = between(3, 14), younger = std::max(0, older - between(2, 5));
        b.parents(older, younger, 45);
        b.child(older);
        b.child(younger);
        break;
    }
    case CoupleCCGrown: {
        const int oldest = between(15, 18), middle = between(7, 13), youngest = std::max(0, middle - between(2, 6));
        b.parents(oldest, youngest, 44);
        b.child(oldest);
        b.child(middle);
        b.child(youngest);
        break;
    }
    case CoupleCGrownSS: {
        const int older = between(15, 18), younger = between(4, 13);
        b.parents(older, younger, 46);
        b.child(older);
        b.child(younger);
        break;
    }
    case KindCount:
        break;
    }
    switch (kind) { // the elders of the larger families
    case CoupleCS: case CoupleCCS:
        b.senior(dice.chance(600) ? Sex::Female : Sex::Male);
        break;
    case CoupleCSS: case CoupleCCSS: case CoupleCGrownSS: {
        b.senior(Sex::Male, 23, 33);
        const int his = b.home.members.back().age;
        b.add(Part::Elder, Sex::Female, std::clamp(his - between(-1, 4), 60, 79));
        b.home.elderCouple = true;
        break;
    }
    case CoupleCCSO: {
        b.senior(Sex::Female, 23, 33);
        b.add(Part::GreatElder, Sex::Female, std::clamp(b.home.members.back().age + between(20, 27), 80, 106));
        break;
    }
    default:
        break;
    }
    return std::move(b.home);
}

} // namespace

CompositionDealer::CompositionDealer(std::uint64_t seed, int residents, int households)
    : m_dice(seed, "households"), m_kinds(kindWeights()), m_singleSex({ 53, 47 }), m_residentsLeft(residents), m_householdsLeft(households)
{
}

Composition CompositionDealer::next()
{
    // the last households bring the sum to what was asked
    std::uint64_t allowed = 0;
    for (std::size_t kind = 0; kind < KindCount; ++kind) {
        const int left = m_residentsLeft - kindSpecs[kind].size;
        if (left >= m_householdsLeft - 1 && left <= 6 * (m_householdsLeft - 1))
            allowed |= std::uint64_t(1) << kind;
    }
    const auto kind = static_cast<Kind>(m_kinds.deal(m_dice, allowed));
    m_residentsLeft -= kindSpecs[kind].size;
    --m_householdsLeft;
    return build(kind, m_singleSex.deal(m_dice) == 0 ? Sex::Male : Sex::Female, m_dice);
}

} // namespace huimin::city
