#pragma once
#include "models/commands/command.h"
#include "models/store/accounts.h"
#include "models/store/centerdatabase.h"
#include <map>
#include <mutex>

namespace huimin {

/// The rights of those who are signed in, worked out once and kept while what they rest on stays as it is: staff, halls, departments
/// and grids, whose sums in the city's scope tell a change. Thread-safe.
class ActorShelf {
public:
    struct Kept {
        Actor actor;
        ScopeIds scopes; ///< ids of actor.scopes that the database knows, rising
    };
    /// The errors of actorOf.
    Result<Kept> obtain(CenterConnection& connection, const SessionRow& session);

private:
    struct Line {
        QByteArray state;
        Kept kept;
    };
    static Result<Kept> withScopes(CenterConnection& connection, Actor actor);
    static constexpr std::size_t atMost = 10'000;
    std::mutex m_mutex;
    std::map<std::tuple<QUuid, Role, QUuid>, Line> m_lines; ///< by staff, role and device
};

} // namespace huimin
