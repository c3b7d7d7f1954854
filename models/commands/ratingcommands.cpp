#include "models/commands/ratingcommands.h"
#include "models/base/calendar.h"
#include "models/base/text.h"
#include "models/commands/body.h"
#include "models/commands/counterbodies.h"
#include "models/matters/matter.h"

namespace huimin {
namespace {

struct LoopStep {
    RatingState from;
    RatingState to;
};
/// How a bad rating may go on by an answer; an appeal goes to Misjudged from each of the states before Closed.
constexpr LoopStep loopSteps[] = {
    { RatingState::Open, RatingState::Callback }, { RatingState::Open, RatingState::Planned }, { RatingState::Open, RatingState::Corrected },
    { RatingState::Open, RatingState::Explained }, { RatingState::Callback, RatingState::Planned },
    { RatingState::Callback, RatingState::Corrected }, { RatingState::Callback, RatingState::Explained },
    { RatingState::Planned, RatingState::Corrected }, { RatingState::Planned, RatingState::Explained },
};

bool mayAnswer(RatingState from)
{
    return std::any_of(std::begin(loopSteps), std::end(loopSteps), [&](const LoopStep& step) { return step.from == from; });
}
bool mayAppeal(RatingState from)
{
    return from != RatingState::Misjudged && from != RatingState::Closed;
}
bool mayClose(RatingState from)
{
    return from == RatingState::Corrected || from == RatingState::Explained || from == RatingState::Misjudged;
}

Error notNow(const Rating& rating)
{
    QStringList possible;
    if (mayAnswer(rating.state))
        possible << QStringLiteral("AnswerRating");
    if (mayAppeal(rating.state))
        possible << QStringLiteral("AppealRating");
    if (mayClose(rating.state))
        possible << QStringLiteral("CloseRating");
    return { ErrorCode::ActNotPossible,
        { { QStringLiteral("stage"), enumText(rating.state) }, { QStringLiteral("possible"), possible } } };
}

/// The rating of the command, in the state that the desk saw; nobody handles what is said about himself.
Result<Rating> ratingToHandle(const Command& command, CommandContext& context, const std::optional<QString>& guard)
{
    auto rating = require<Rating>(context.records, command.entity.id);
    if (!rating)
        return rating.error();
    const Actor& actor = context.actor;
    const bool mine = actor.role == Role::Officer ? !rating->departmentId.isNull() && rating->departmentId == actor.department
                                                  : rating->hallId == actor.hall;
    if (!mine)
        return Error { ErrorCode::ForbiddenScope };
    if (rating->ratedId == actor.staff)
        return Error { ErrorCode::SamePerson };
    if (guard && *guard != enumText(rating->state))
        return notNow(*rating);
    return rating;
}

Result<CommandOutcome> storedRating(RecordSpace& records, const Rating& rating)
{
    auto record = records.put({ schemaOf<Rating>().type, rating.id.uuid, rating.rev, toJson(rating) });
    if (!record)
        return record.error();
    CommandOutcome outcome;
    outcome.record = std::move(*record);
    return outcome;
}

} // namespace

Result<CommandOutcome> rateService(const Command& command, CommandContext& context)
{
    const auto body = parseBody<RateServiceBody>(command);
    if (!body)
        return body.error();
    if (body->score < 1 || body->score > bestScore)
        return invalidAt("/score", "range");
    const auto reception = load<Reception>(context.records, body->receptionId.uuid);
    if (!reception)
        return reception.error();
    if (!*reception)
        return invalidAt("/receptionId", "unknown");
    if ((*reception)->hallId != context.actor.hall)
        return Error { ErrorCode::ForbiddenScope };
    if (!(*reception)->endedAt)
        return Error { ErrorCode::ActNotPossible,
            { { QStringLiteral("stage"), QStringLiteral("serving") }, { QStringLiteral("possible"), QStringList { QStringLiteral("EndReception") } } } };
    const auto earlier = relatedTo<Rating>(context.records, (*reception)->id.uuid);
    if (!earlier)
        return earlier.error();
    const auto there = load<Rating>(context.records, command.entity.id);
    if (!there)
        return there.error();
    if (!earlier->empty() || *there)
        return Error { ErrorCode::Duplicate };
    Rating rating;
    if (!body->matterId.isNull()) {
        const auto& matters = (*reception)->matterIds;
        if (std::find(matters.begin(), matters.end(), body->matterId.uuid) == matters.end())
            return invalidAt("/matterId", "not_allowed");
        const auto matter = require<Matter>(context.records, body->matterId.uuid);
        if (!matter)
            return matter.error();
        rating.departmentId = matter->departmentId;
    }
    rating.id = RatingId(command.entity.id);
    rating.createdAt = context.at;
    rating.createdBy = context.actor.staff;
    rating.hallId = (*reception)->hallId;
    rating.ratedId = (*reception)->staffId;
    rating.receptionId = (*reception)->id;
    rating.matterId = body->matterId;
    rating.score = body->score;
    if (const QString text = normaliseText(body->text.value_or(QString())); !text.isEmpty())
        rating.text = text;
    rating.at = context.at;
    const bool bad = body->score <= badScore;
    rating.state = bad ? RatingState::Open : RatingState::Closed;
    if (bad)
        rating.dueOn = context.calendar.addWorkdays(businessDate(context.at), ratingDays).date;
    else
        rating.closedAt = context.at;
    return storedRating(context.records, rating);
}

Result<CommandOutcome> answerRating(const Command& command, CommandContext& context)
{
    const auto body = parseBody<AnswerRatingBody>(command);
    if (!body)
        return body.error();
    auto rating = ratingToHandle(command, context, body->guard);
    if (!rating)
        return rating.error();
    const bool possible = std::any_of(std::begin(loopSteps), std::end(loopSteps),
        [&](const LoopStep& step) { return step.from == rating->state && step.to == body->step; });
    if (!possible)
        return mayAnswer(rating->state) ? Result<CommandOutcome>(invalidAt("/step", "not_allowed")) : Result<CommandOutcome>(notNow(*rating));
    const QString reply = normaliseText(body->reply);
    if (reply.isEmpty())
        return invalidAt("/reply", "required");
    if (body->step == RatingState::Planned) {
        if (!body->dueOn)
            return invalidAt("/dueOn", "required");
        if (*body->dueOn <= businessDate(context.at))
            return invalidAt("/dueOn", "range");
        rating->dueOn = body->dueOn;
    } else if (body->dueOn) {
        return invalidAt("/dueOn", "not_allowed");
    }
    rating->state = body->step;
    rating->reply = reply;
    rating->handlerId = context.actor.staff;
    return storedRating(context.records, *rating);
}

Result<CommandOutcome> appealRating(const Command& command, CommandContext& context)
{
    const auto body = parseBody<AppealRatingBody>(command);
    if (!body)
        return body.error();
    auto rating = ratingToHandle(command, context, body->guard);
    if (!rating)
        return rating.error();
    if (!mayAppeal(rating->state))
        return notNow(*rating);
    const QString reason = normaliseText(body->reason);
    if (reason.isEmpty())
        return invalidAt("/reason", "required");
    rating->state = RatingState::Misjudged;
    rating->reply = reason;
    rating->handlerId = context.actor.staff;
    return storedRating(context.records, *rating);
}

Result<CommandOutcome> closeRating(const Command& command, CommandContext& context)
{
    const auto body = parseBody<CloseRatingBody>(command);
    if (!body)
        return body.error();
    auto rating = ratingToHandle(command, context, body->guard);
    if (!rating)
        return rating.error();
    if (!mayClose(rating->state))
        return notNow(*rating);
    if (rating->state == RatingState::Misjudged) {
        if (rating->handlerId == context.actor.staff) // an appeal is looked at by a second person
            return Error { ErrorCode::SamePerson };
    } else if (!body->recheck) {
        return invalidAt("/recheck", "required");
    }
    rating->state = RatingState::Closed;
    rating->recheck = body->recheck;
    if (const QString reply = normaliseText(body->reply.value_or(QString())); !reply.isEmpty())
        rating->reply = reply;
    rating->closedAt = context.at;
    return storedRating(context.records, *rating);
}

} // namespace huimin
