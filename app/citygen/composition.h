#pragma once
#include "app/citygen/dice.h"
#include "models/registry/resident.h"

/// Who lives together: the kinds of households, dealt so that sizes and ages of the city hold, and the ages in each.
namespace huimin::city {

/// The part that somebody plays in a household.
enum class Part { Head, Partner, Child, Elder, GreatElder, Sharer };

struct Member {
    Part part = Part::Head;
    Sex sex = Sex::Male;
    int age = 0; ///< whole years on T
};

struct Composition {
    std::vector<Member> members; ///< the head first, the partner second where there is one
    bool couple = false; ///< head and partner are married
    bool elderCouple = false; ///< the two elders are married to each other
    bool elderly = false; ///< nobody under 60 heads it
    bool sharers = false; ///< people without kin: a dormitory or a shared flat
    bool single = false; ///< one adult under 60 alone
};

/// Deals households whose sizes are 26, 29, 25, 12, 5, 3 % and whose ages are 17, 73, 8.5, 1.5 % (0–14, 15–59, 60–79, 80 and over).
class CompositionDealer {
public:
    CompositionDealer(std::uint64_t seed, int residents, int households);
    /// The next household; together they have exactly the residents asked for.
    Composition next();

private:
    Dice m_dice;
    Dealer m_kinds;
    Dealer m_singleSex;
    int m_residentsLeft;
    int m_householdsLeft;
};

} // namespace huimin::city
