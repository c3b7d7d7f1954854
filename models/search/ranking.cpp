#include "models/search/ranking.h"
#include <algorithm>

namespace huimin::search {

Acquaintance acquaintanceBy(const QUuid& matterHall, bool isOpen, QDate applied, const QUuid& hall, QDate today)
{
    const bool isHere = !hall.isNull() && matterHall == hall;
    const qint64 days = applied.daysTo(today);
    if (isHere && isOpen)
        return Acquaintance::Pending;
    if (isHere && days <= 90)
        return Acquaintance::Recent;
    return isOpen || days <= 365 ? Acquaintance::Elsewhere : Acquaintance::None;
}

std::int64_t rankOf(const RankParts& parts)
{
    return 1'000'000LL * parts.quality + 10'000LL * (parts.near + static_cast<int>(parts.known)) + (parts.gone ? 100 : 0) + std::clamp(parts.months, 0, 99);
}

} // namespace huimin::search
