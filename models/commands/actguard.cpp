#include "models/commands/actguard.h"

namespace huimin {

Error actElsewhere(const StateMachine& states, const QString& stage, Role role, const std::optional<LastAct>& last)
{
    Error error { ErrorCode::ActNotPossible,
        { { QStringLiteral("stage"), stage }, { QStringLiteral("possible"), states.possibleActs(stage, role) } } };
    if (last) {
        error.members.insert(QStringLiteral("lastAct"), last->act);
        error.members.insert(QStringLiteral("lastBy"), last->by.isNull() ? QString() : last->by.text());
        error.members.insert(QStringLiteral("lastAt"), QVariant::fromValue<qlonglong>(last->at.us));
    }
    return error;
}

Result<MatterEdge> edgeOfAct(
    const StateMachine& states, const QString& act, const QString& stage, const CommandContext& context, const std::optional<LastAct>& last)
{
    const Role role = context.actor.role;
    if (context.automatic) {
        const MatterEdge* edge = states.edge(act, stage);
        return edge && edge->automatic ? Result<MatterEdge>(*edge) : Result<MatterEdge>(actElsewhere(states, stage, role, last));
    }
    auto edge = states.check(act, stage, role);
    if (!edge && edge.error().code == ErrorCode::ActNotPossible)
        return actElsewhere(states, stage, role, last);
    return edge;
}

} // namespace huimin
