#pragma once
#include "app/citygen/plan.h"

/// When the matters of each hall were applied for, known before the first is made: so that numbers run with time although the city
/// is made grid by grid, without keeping a matter in memory.
namespace huimin::city {

class MatterSchedule {
public:
    /// `castDays`: the days (working days before T are negative) of the cast's matters, in the first hall.
    MatterSchedule(const CityPlan& plan, const std::vector<int>& castDays);

    struct Slot {
        int offset = 0; ///< the working day, counted from T; negative
        Instant at; ///< within the office hours
        QString number; ///< final matter number
    };
    /// How many matters the people of a grid have, done and open; by households.
    int handledOf(const GridPlan& grid) const { return m_handled[static_cast<std::size_t>(grid.index)]; }
    int openOf(const GridPlan& grid) const { return m_open[static_cast<std::size_t>(grid.index)]; }

    /// The next slot of a hall for a matter that is done (any of two years), or open (the last weeks), in mixed order.
    Slot nextHandled(int hall);
    Slot nextOpen(int hall);
    /// The slot of a matter of the cast on its day, at its time.
    Slot nextCast(int offset, QTime time);

    /// The last numbers given by all halls.
    std::vector<MatterCounter> counters() const;

    /// An instant on a working day: so many thousandths of its seven hours after 08:30, without the lunch break.
    Instant inHours(int offset, int thousandths) const;

private:
    struct HallDays {
        int handled = 0;
        int open = 0;
        int handledGiven = 0;
        int openGiven = 0;
        std::vector<int> base; ///< by day: numbers given in that year before it
        std::vector<int> castOf; ///< by day
        std::vector<int> castGiven;
    };
    int handledUpTo(const HallDays& hall, int day) const; ///< handled matters before day 0, 1, …
    int openUpTo(const HallDays& hall, int day) const;
    Slot slot(int hall, int day, int place, int ofDay) const;

    const CityPlan& m_plan;
    int m_days = 0; ///< working days of the two years before T; day 0 is the first
    std::vector<int> m_handled, m_open;
    std::vector<HallDays> m_halls;
};

} // namespace huimin::city
