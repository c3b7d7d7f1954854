#include "models/base/calendar.h"
#include "models/commands/actbodies.h"
#include "models/commands/body.h"
#include "models/commands/commandtypes.h"
#include "models/commands/matteracts.h"
#include "models/matters/matter.h"
#include "models/matters/rating.h"
#include "models/matters/states.h"

/// What the citizen thinks of it (好差评), on the page of the window that is turned to him.
namespace huimin {
namespace {

constexpr int daysToPutRight = 15; // working days, as the national rules give for an example
constexpr int worstGood = 3; // 1 and 2 are bad

Error notRated(const Matter& matter, const char* why)
{
    return Error { ErrorCode::ActNotPossible,
        { { QStringLiteral("stage"), matter.stage }, { QStringLiteral("possible"), QStringList() }, { QStringLiteral("why"), QString::fromLatin1(why) } } };
}

} // namespace

Result<CommandOutcome> rateMatter(const Command& command, CommandContext& context)
{
    const auto body = parseBody<RateBody>(command);
    if (!body)
        return body.error();
    if (body->score < 1 || body->score > 5)
        return invalidAt("/score", "range");
    const auto matter = require<Matter>(context.records, command.entity.id);
    if (!matter)
        return matter.error();
    if (matter->hallId != context.actor.hall)
        return Error { ErrorCode::ForbiddenScope };
    if (matterStates().isOpen(matter->stage) && matter->receptionId.isNull()) // at the counter once a contact, else once it is closed
        return notRated(*matter, "notClosed");
    const auto earlier = relatedTo<Rating>(context.records, matter->id.uuid);
    if (!earlier)
        return earlier.error();
    if (!earlier->empty())
        return notRated(*matter, "ratedBefore");
    Rating rating;
    rating.id = RatingId(childUuid(command.id.uuid, slot::rating));
    rating.createdAt = context.at;
    rating.createdBy = context.actor.staff;
    rating.hallId = matter->hallId;
    rating.departmentId = matter->departmentId;
    rating.matterId = matter->id;
    rating.receptionId = matter->receptionId;
    rating.ratedId = matter->clerkId;
    rating.score = body->score;
    rating.text = said(body->text);
    rating.at = context.at;
    rating.state = RatingState::Closed;
    rating.closedAt = context.at;
    if (body->score < worstGood) {
        rating.state = RatingState::Open;
        rating.closedAt.reset();
        rating.dueOn = context.calendar.addWorkdays(businessDate(context.at), daysToPutRight).date;
    }
    auto stored = context.records.put({ schemaOf<Rating>().type, rating.id.uuid, 0, toJson(rating) });
    if (!stored)
        return stored.error();
    CommandOutcome outcome;
    outcome.record = std::move(*stored);
    return outcome;
}

} // namespace huimin
