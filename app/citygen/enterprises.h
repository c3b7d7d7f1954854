#pragma once
#include "app/citygen/people.h"

namespace huimin::city {

/// Firms, shops and other bodies of a grid: a fifth of its residents by number; 92 70 %, 91 27, 93 1, 51 and 52 1, 11, 12 and 55 1 %.
class EnterpriseMaker {
public:
    static Result<EnterpriseMaker> load(const CityPlan& plan, NumberPools& numbers);
    /// Adds the enterprises of the grid, and to `place` the relations of its people to them.
    void found(const GridPlan& grid, Neighbourhood& place, std::vector<Enterprise>& firms, PeopleMaker& people, Dice& dice);

private:
    EnterpriseMaker(const CityPlan& plan, NumberPools& numbers);
    struct Trade {
        QString name; ///< 餐饮管理
        QString industry; ///< GB/T 4754
        QString shop; ///< what a 92 of the trade is called: 小吃店; empty: none
    };
    QString makeName(Enterprise& firm, const GridPlan& grid, Dice& dice);

    const CityPlan& m_plan;
    NumberPools& m_numbers;
    Share m_share;
    Dealer m_kinds;
    Share m_residentHead;
    Share m_oldNumber;
    std::vector<QString> m_first, m_second; ///< the two characters of a firm's own name
    std::vector<Trade> m_trades;
    std::vector<std::size_t> m_shops; ///< trades with a shop
};

} // namespace huimin::city
