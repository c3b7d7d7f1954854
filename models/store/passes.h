#pragma once
#include "models/commands/command.h"
#include "models/store/centerdatabase.h"

/// What the passes over many records have in common (matterpasses.h, eventpasses.h).
namespace huimin {

inline constexpr std::size_t recordsTogether = 100; ///< in one transaction, so that nobody waits

/// The ids in the first column.
Result<std::vector<QUuid>> idsOf(Result<SqlCursor> rows);

/// The entry of the audit of an act that the center did by itself, in nobody's name.
Status noteInAudit(CenterTransaction& transaction, const Command& command, HallId hall);

/// Runs `step(transaction, id) -> Result<bool>` over the ids, some in each transaction; counts what said true. A record whose step
/// fails for its own reasons is left as it is.
template <typename Step> Result<int> overRecords(CenterConnection& connection, const std::vector<QUuid>& ids, Step step)
{
    int done = 0;
    for (std::size_t begin = 0; begin < ids.size(); begin += recordsTogether) {
        const std::size_t end = std::min(ids.size(), begin + recordsTogether);
        const auto changed = connection.write([&](CenterTransaction& transaction) -> Result<int> {
            int here = 0;
            for (std::size_t i = begin; i < end; ++i) {
                bool moved = false;
                const Status tried = transaction.attempt([&]() -> Status {
                    auto result = step(transaction, ids[i]);
                    if (!result)
                        return result.error();
                    moved = *result;
                    return {};
                });
                if (!tried && transaction.again())
                    return tried.error();
                here += tried.ok() && moved;
            }
            return here;
        });
        if (!changed)
            return changed;
        done += *changed;
    }
    return done;
}

} // namespace huimin
