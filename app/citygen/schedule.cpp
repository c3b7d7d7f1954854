#include "app/citygen/schedule.h"
#include "app/citygen/dice.h"
#include "models/base/ownnumbers.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace huimin::city {
namespace {
/// How many open matters were applied for 1, 2, 3 … working days ago, in parts of their sum.
constexpr int openAges[] = { 18, 16, 15, 14, 13, 12, 12, 11, 10, 10, 9, 8, 8, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1 };
constexpr int oldestOpen = static_cast<int>(std::size(openAges));
} // namespace

MatterSchedule::MatterSchedule(const CityPlan& plan, const std::vector<int>& castDays) : m_plan(plan)
{
    m_days = -plan.days.offsetOf(plan.day().addYears(-2));
    const auto residents = static_cast<double>(plan.options.residents);
    const std::int64_t handled = std::llround(residents * 0.5 * plan.options.mattersFactor), open = std::llround(residents * 0.05 * plan.options.mattersFactor);
    m_halls.resize(plan.halls.size());
    std::int64_t households = 0;
    for (const GridPlan& grid : plan.grids) {
        const auto share = [&](std::int64_t all, std::int64_t upTo) { return static_cast<int>(all * upTo / plan.households); };
        m_handled.push_back(share(handled, households + grid.households) - share(handled, households));
        m_open.push_back(share(open, households + grid.households) - share(open, households));
        households += grid.households;
        m_halls[static_cast<std::size_t>(grid.hall)].handled += m_handled.back();
        m_halls[static_cast<std::size_t>(grid.hall)].open += m_open.back();
    }
    for (std::size_t i = 0; i < m_halls.size(); ++i) {
        HallDays& hall = m_halls[i];
        hall.castOf.assign(static_cast<std::size_t>(m_days), 0);
        hall.castGiven.assign(static_cast<std::size_t>(m_days), 0);
        if (i == 0)
            for (const int offset : castDays)
                ++hall.castOf[static_cast<std::size_t>(m_days + offset)];
        hall.base.resize(static_cast<std::size_t>(m_days));
        int given = 0, year = 0;
        for (int day = 0; day < m_days; ++day) {
            const int here = plan.days.at(day - m_days).year();
            if (here != year)
                given = 0;
            year = here;
            hall.base[static_cast<std::size_t>(day)] = given;
            given += handledUpTo(hall, day + 1) - handledUpTo(hall, day) + openUpTo(hall, day + 1) - openUpTo(hall, day) + hall.castOf[static_cast<std::size_t>(day)];
        }
    }
}

int MatterSchedule::handledUpTo(const HallDays& hall, int day) const
{
    return static_cast<int>((std::int64_t(day) * hall.handled + m_days - 1) / m_days);
}

int MatterSchedule::openUpTo(const HallDays& hall, int day) const
{
    static const int all = std::accumulate(std::begin(openAges), std::end(openAges), 0);
    int younger = 0; // parts that were applied for on this day or later
    for (int age = 1; age <= m_days - day && age <= oldestOpen; ++age)
        younger += openAges[age - 1];
    return hall.open - static_cast<int>(std::int64_t(younger) * hall.open / all);
}

Instant MatterSchedule::inHours(int offset, int thousandths) const
{
    const int seconds = std::clamp(thousandths, 0, 999) * 7 * 3600 / 1000;
    const QTime time = QTime(8, 30).addSecs(seconds < 12'600 ? seconds : seconds + 5400); // 12:00 to 13:30
    return businessInstant(m_plan.days.at(offset), time);
}

MatterSchedule::Slot MatterSchedule::slot(int hall, int day, int place, int ofDay) const
{
    const QString& number = m_plan.halls[static_cast<std::size_t>(hall)].number;
    Slot slot;
    slot.offset = day - m_days;
    // in the first 90 % of the hours, so that it can be taken in on the same day
    slot.at = inHours(slot.offset, 20 + place * 880 / std::max(ofDay, 1)).plusMs(place % 60 * 1000);
    const int running = m_halls[static_cast<std::size_t>(hall)].base[static_cast<std::size_t>(day)] + place + 1;
    slot.number = makeMatterNumber(m_plan.days.at(slot.offset).year(), number.left(2), number.right(2), running);
    return slot;
}

MatterSchedule::Slot MatterSchedule::nextHandled(int index)
{
    HallDays& hall = m_halls[static_cast<std::size_t>(index)];
    const MixedOrder order(static_cast<std::uint64_t>(hall.handled), 17 + static_cast<std::uint64_t>(index) * 101);
    const auto rank = static_cast<int>(order.at(static_cast<std::uint64_t>(hall.handledGiven++)));
    int day = static_cast<int>(std::int64_t(rank) * m_days / hall.handled);
    while (handledUpTo(hall, day + 1) <= rank)
        ++day;
    const int before = handledUpTo(hall, day), open = openUpTo(hall, day + 1) - openUpTo(hall, day);
    return slot(index, day, rank - before, handledUpTo(hall, day + 1) - before + open + hall.castOf[static_cast<std::size_t>(day)]);
}

MatterSchedule::Slot MatterSchedule::nextOpen(int index)
{
    HallDays& hall = m_halls[static_cast<std::size_t>(index)];
    const MixedOrder order(static_cast<std::uint64_t>(hall.open), 29 + static_cast<std::uint64_t>(index) * 103);
    const auto rank = static_cast<int>(order.at(static_cast<std::uint64_t>(hall.openGiven++)));
    int day = m_days - oldestOpen;
    while (openUpTo(hall, day + 1) <= rank)
        ++day;
    const int handled = handledUpTo(hall, day + 1) - handledUpTo(hall, day), before = openUpTo(hall, day);
    return slot(index, day, handled + rank - before, handled + openUpTo(hall, day + 1) - before + hall.castOf[static_cast<std::size_t>(day)]);
}

MatterSchedule::Slot MatterSchedule::nextCast(int offset, QTime time)
{
    HallDays& hall = m_halls.front();
    const int day = m_days + offset;
    const int others = handledUpTo(hall, day + 1) - handledUpTo(hall, day) + openUpTo(hall, day + 1) - openUpTo(hall, day);
    Slot cast = slot(0, day, others + hall.castGiven[static_cast<std::size_t>(day)]++, others + hall.castOf[static_cast<std::size_t>(day)]);
    cast.at = businessInstant(m_plan.days.at(offset), time);
    return cast;
}

std::vector<MatterCounter> MatterSchedule::counters() const
{
    std::vector<MatterCounter> counters;
    for (std::size_t i = 0; i < m_halls.size(); ++i) {
        const HallDays& hall = m_halls[i];
        std::map<int, int> last;
        for (int day = 0; day < m_days; ++day) {
            const int here = handledUpTo(hall, day + 1) - handledUpTo(hall, day) + openUpTo(hall, day + 1) - openUpTo(hall, day) + hall.castOf[static_cast<std::size_t>(day)];
            if (here > 0)
                last[m_plan.days.at(day - m_days).year()] = hall.base[static_cast<std::size_t>(day)] + here;
        }
        for (const auto& [year, number] : last)
            counters.push_back({ m_plan.halls[i].number, year, number });
    }
    return counters;
}

} // namespace huimin::city
