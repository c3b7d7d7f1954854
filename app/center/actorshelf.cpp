#include "app/center/actorshelf.h"
#include "models/registry/actor.h"
#include <algorithm>

namespace huimin {

Result<ActorShelf::Kept> ActorShelf::withScopes(CenterConnection& connection, Actor actor)
{
    Kept kept { std::move(actor), {} };
    for (const ScopeRef& scope : kept.actor.scopes) {
        auto id = connection.core().scopes.find(scope);
        if (!id)
            return id.error();
        if (*id != 0)
            kept.scopes.push_back(*id);
    }
    std::sort(kept.scopes.begin(), kept.scopes.end());
    return kept;
}

Result<ActorShelf::Kept> ActorShelf::obtain(CenterConnection& connection, const SessionRow& session)
{
    const std::tuple key { session.staff.uuid, session.role, session.device.uuid };
    auto state = connection.reader().organisationState();
    if (!state)
        return state.error();
    std::optional<Actor> known;
    {
        std::lock_guard lock(m_mutex);
        const auto line = m_lines.find(key);
        if (line != m_lines.end() && line->second.state == *state) {
            const Kept& kept = line->second.kept;
            if (kept.scopes.size() == kept.actor.scopes.size())
                return kept;
            known = kept.actor; // a scope gets its id with the first record in it
        }
    }
    if (!known) {
        auto actor = actorOf(connection.reader(), session.staff, session.role, session.device);
        if (!actor)
            return actor.error();
        known = std::move(*actor);
    }
    auto kept = withScopes(connection, std::move(*known));
    if (!kept)
        return kept.error();
    std::lock_guard lock(m_mutex);
    if (m_lines.size() >= atMost)
        m_lines.clear();
    // Where a change came between the two readings, the state is the older one, and the next request works them out again.
    m_lines[key] = { *state, *kept };
    return kept;
}

} // namespace huimin
