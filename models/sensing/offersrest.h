#pragma once
#include "models/sensing/ruleshelf.h"

namespace huimin {
struct Actor;
}

namespace huimin::sensing {

/// The JSON of GET /v1/residents/{id}/offers and /v1/enterprises/{id}/offers.
QByteArray offersJson(const Offered& offered);
/// The same read back at a desk; Invalid where it is none.
Result<Offered> offersFromJson(const QByteArray& json);

/// What the center offers to one person, read as the actor may, and beside it what only the center knows (a pregnancy): that is told in its
/// neutral words alone. The caller has made sure that the actor may read the person.
Result<Offered> offersAtCenter(RecordReader& all, const Actor& actor, ResidentId id, RuleShelf& rules, QDate today, const WorkCalendar& calendar);
Result<Offered> offersAtCenter(RecordReader& all, const Actor& actor, EnterpriseId id, RuleShelf& rules, QDate today, const WorkCalendar& calendar);

} // namespace huimin::sensing
