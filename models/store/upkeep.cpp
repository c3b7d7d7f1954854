#include "models/store/upkeep.h"
#include "models/store/accounts.h"
#include "models/store/commandlog.h"

namespace huimin {
namespace {
constexpr std::int64_t dayMs = 86'400'000;
constexpr int supersededAfterDays = 7;
constexpr int tombstonesAfterDays = 180;
constexpr int placedTogether = 200;

Result<bool> placeDue(CenterConnection& connection, int today)
{
    return connection.write([&](CenterTransaction& transaction) -> Result<bool> {
        SqlConnection& sql = transaction.core().sql;
        std::vector<RecordKey> due;
        {
            auto rows = sql.run("SELECT type, id FROM placement_due WHERE due < ? ORDER BY due, type, id LIMIT ?", today, placedTogether);
            if (!rows)
                return rows.error();
            while (rows->next())
                due.push_back({ rows->small(0), rows->uuid(1) });
            HUIMIN_TRY(rows->end());
        }
        for (const RecordKey& key : due) {
            const Status placed = transaction.placeAgain(schemaOfNumber(key.type)->type, key.id);
            if (!placed && placed.error().code != ErrorCode::NotFound)
                return placed.error();
        }
        return static_cast<int>(due.size()) == placedTogether;
    });
}
} // namespace

Status compactFeed(CenterConnection& connection)
{
    const Instant now = connection.core().clock.now();
    const Instant superseded = now.plusMs(-supersededAfterDays * dayMs);
    const Instant buried = now.plusMs(-tombstonesAfterDays * dayMs);
    return connection.write([&](CenterTransaction& transaction) -> Status {
        SqlConnection& sql = transaction.core().sql;
        const auto lastBefore = [&](Instant at) { return sql.number("SELECT max(seq) FROM feed WHERE at < ?", at); };
        auto oldLine = lastBefore(superseded);
        auto oldTomb = lastBefore(buried);
        if (!oldLine || !oldTomb)
            return !oldLine ? oldLine.error() : oldTomb.error();
        HUIMIN_TRY(sql.exec("DELETE FROM feed_scope WHERE seq <= ? AND EXISTS (SELECT 1 FROM feed_scope later WHERE later.type = feed_scope.type"
                            " AND later.id = feed_scope.id AND later.scope = feed_scope.scope AND later.seq > feed_scope.seq)",
            oldLine->value_or(0)));
        auto floor = sql.number("SELECT max(seq) FROM feed_scope WHERE seq <= ? AND kind <> 'put'", oldTomb->value_or(0));
        if (!floor)
            return floor.error();
        if (*floor) {
            HUIMIN_TRY(sql.exec("UPDATE feed_head SET floor = ? WHERE floor < ?", **floor, **floor));
            HUIMIN_TRY(sql.exec("DELETE FROM feed_scope WHERE seq <= ? AND kind <> 'put'", **floor));
        }
        HUIMIN_TRY(sql.exec("DELETE FROM tombstone WHERE at < ?", buried));
        // What a change was is kept as long as a line of it.
        return sql.exec("DELETE FROM feed WHERE seq <= ? AND NOT EXISTS (SELECT 1 FROM feed_scope s WHERE s.type = feed.type AND s.id = feed.id AND s.seq = feed.seq)",
            oldLine->value_or(0));
    });
}

Status dailyUpkeep(CenterConnection& connection)
{
    const Instant now = connection.core().clock.now();
    const int today = static_cast<int>(businessDate(now).toJulianDay());
    for (;;) {
        auto more = placeDue(connection, today);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    HUIMIN_TRY(compactFeed(connection));
    return connection.write([&](CenterTransaction& transaction) -> Status {
        CenterCore& core = transaction.core();
        HUIMIN_TRY(CommandLog(core).sweep(now));
        HUIMIN_TRY(SignInDelay(core).sweep(now));
        HUIMIN_TRY(core.sql.exec("DELETE FROM subject_grant WHERE until <= ?", now));
        return core.sql.exec("DELETE FROM session WHERE expires_at <= ?", now);
    });
}

} // namespace huimin
