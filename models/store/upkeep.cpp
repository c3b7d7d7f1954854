#include "models/store/upkeep.h"
#include "models/matters/attachment.h"
#include "models/store/accounts.h"
#include "models/store/attachmentstore.h"
#include "models/store/commandlog.h"
#include "models/store/migrations.h"
#include <algorithm>

namespace huimin {
namespace {
constexpr std::int64_t dayMs = 86'400'000;
constexpr int supersededAfterDays = 7;
constexpr int tombstonesAfterDays = 180;
constexpr int placedTogether = 200;
constexpr int keptTogether = 200;
constexpr int uploadDays = 30;
const QString cardsWord = QStringLiteral("cards");

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
/// The least id of what was born at a moment: a UUIDv7 begins with its milliseconds.
QUuid firstIdOf(Instant at)
{
    const std::int64_t ms = at.ms();
    QByteArray raw(16, '\0');
    for (int i = 0; i < 6; ++i)
        raw[i] = static_cast<char>((ms >> (8 * (5 - i))) & 0xff);
    return QUuid::fromRfc4122(raw);
}

/// Records of a type born in a span, some at a time, as `sql` chooses among them; true where there may be more.
template <typename Do>
Result<bool> someBorn(CenterConnection& connection, const char* sql, std::string_view type, Instant from, Instant to, Do&& act)
{
    return connection.write([&](CenterTransaction& transaction) -> Result<bool> {
        std::vector<QUuid> found;
        {
            auto rows = transaction.core().sql.run(sql, typeNumber(type), firstIdOf(from), firstIdOf(to), keptTogether);
            if (!rows)
                return rows.error();
            while (rows->next())
                found.push_back(rows->uuid(0));
            HUIMIN_TRY(rows->end());
        }
        for (const QUuid& id : found)
            HUIMIN_TRY(act(transaction, id));
        return static_cast<int>(found.size()) == keptTogether;
    });
}

template <typename Some>
Status untilNone(Some&& some)
{
    for (;;) {
        const auto more = some();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}
} // namespace

Result<int> indexCards(CenterConnection& connection, const std::function<void(int, int)>& progress)
{
    SqlConnection& sql = connection.core().sql;
    const auto had = metaValue(sql, cardsWord);
    if (!had)
        return had.error();
    if (*had)
        return 0;
    std::vector<RecordKey> without;
    {
        auto rows = sql.run(sql.isSqlite() ? "SELECT r.type, r.id FROM search_tokens t JOIN record r ON r.n = t.n WHERE t.card IS NULL"
                                           : "SELECT type, id FROM search WHERE card IS NULL");
        if (!rows)
            return rows.error();
        while (rows->next())
            without.push_back({ rows->small(0), rows->uuid(1) });
        HUIMIN_TRY(rows->end());
    }
    const int total = static_cast<int>(without.size());
    for (int done = 0; done < total;) {
        const int end = std::min(done + keptTogether, total);
        HUIMIN_TRY(connection.write([&](CenterTransaction& transaction) -> Status {
            for (int i = done; i < end; ++i) {
                const RecordKey& key = without[static_cast<std::size_t>(i)];
                // Placed anew, a record is indexed anew.
                const Status placed = transaction.placeAgain(schemaOfNumber(key.type)->type, key.id);
                if (!placed && placed.error().code != ErrorCode::NotFound)
                    return placed;
            }
            return {};
        }));
        done = end;
        progress(done, total);
    }
    HUIMIN_TRY(connection.write([&](CenterTransaction& transaction) { return setMetaValue(transaction.core().sql, cardsWord, QStringLiteral("whole")); }));
    return total;
}

Status forgetUndoImages(CenterConnection& connection)
{
    const Instant end = connection.core().clock.now().plusMs(-dayMs);
    return untilNone([&] {
        return someBorn(connection, "SELECT id FROM record WHERE type = ? AND id >= ? AND id < ? ORDER BY id LIMIT ?", "UndoImage", {}, end,
            [](CenterTransaction& transaction, const QUuid& id) { return transaction.remove("UndoImage", id); });
    });
}

Status endStaleUploads(CenterConnection& connection)
{
    const Instant now = connection.core().clock.now();
    // What is older was looked at on the days before; a center may have stood still for a month.
    const Instant from = now.plusMs(-2 * uploadDays * dayMs), to = now.plusMs(-uploadDays * dayMs);
    return untilNone([&] {
        return someBorn(connection,
            "SELECT id FROM record WHERE type = ? AND id >= ? AND id < ? AND body NOT LIKE '%\"state\":\"complete\"%' AND body NOT LIKE '%\"state\":\"refused\"%'"
            " ORDER BY id LIMIT ?",
            "Attachment", from, to, [](CenterTransaction& transaction, const QUuid& id) -> Status {
                auto attachment = load<Attachment>(transaction, id);
                if (!attachment)
                    return attachment.error();
                HUIMIN_TRY(AttachmentStore(transaction.core()).drop(AttachmentId(id)));
                (*attachment)->state = AttachmentState::Refused;
                const auto saved = save(transaction, **attachment);
                return saved ? Status() : Status(saved.error());
            });
    });
}

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
    HUIMIN_TRY(forgetUndoImages(connection));
    HUIMIN_TRY(endStaleUploads(connection));
    return connection.write([&](CenterTransaction& transaction) -> Status {
        CenterCore& core = transaction.core();
        HUIMIN_TRY(CommandLog(core).sweep(now));
        HUIMIN_TRY(SignInDelay(core).sweep(now));
        HUIMIN_TRY(core.sql.exec("DELETE FROM subject_grant WHERE until <= ?", now));
        return core.sql.exec("DELETE FROM session WHERE expires_at <= ?", now);
    });
}

} // namespace huimin
