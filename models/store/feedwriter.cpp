#include "models/store/feedwriter.h"
#include "models/sync/checkpoint.h"
#include <algorithm>

namespace huimin {

QString feedLineText(FeedWriter::Line line)
{
    switch (line) {
    case FeedWriter::Line::Put:
        return QStringLiteral("put");
    case FeedWriter::Line::Drop:
        return QStringLiteral("drop");
    case FeedWriter::Line::Del:
        break;
    }
    return QStringLiteral("del");
}

std::vector<FeedWriter::ScopeLine> FeedWriter::linesOf(const FeedEntry& entry)
{
    std::vector<ScopeLine> lines;
    if (!entry.removed)
        for (const int scope : entry.after)
            lines.push_back({ scope, Line::Put });
    for (const int scope : entry.before)
        if (entry.removed)
            lines.push_back({ scope, Line::Del });
        else if (!std::binary_search(entry.after.begin(), entry.after.end(), scope))
            lines.push_back({ scope, Line::Drop });
    return lines;
}

Status FeedWriter::write(const FeedEntry& entry)
{
    if (entry.before.empty() && entry.after.empty())
        return {};
    const std::int64_t hash = checkHash(schemaOfNumber(entry.key.type)->type, entry.key.id, entry.rev);
    if (m_core.sql.isSqlite())
        return number(entry, hash);
    const std::optional<QUuid> command = entry.command.isNull() ? std::nullopt : std::optional(entry.command);
    return m_core.sql.exec("INSERT INTO feed_outbox(type, id, rev, op, old_scopes, new_scopes, h, command, at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.key.type, entry.key.id, entry.rev, entry.removed ? QStringLiteral("del") : QStringLiteral("put"), entry.before,
        entry.removed ? ScopeIds() : entry.after, hash, command, entry.at);
}

Status FeedWriter::number(const FeedEntry& entry, std::int64_t hash)
{
    SqlConnection& sql = m_core.sql;
    auto seq = sql.number("UPDATE feed_head SET seq = seq + 1 RETURNING seq");
    if (!seq)
        return seq.error();
    const RecordKey& key = entry.key;
    const std::optional<QUuid> command = entry.command.isNull() ? std::nullopt : std::optional(entry.command);
    HUIMIN_TRY(sql.exec("INSERT INTO feed(seq, type, id, rev, op, command, at) VALUES(?, ?, ?, ?, ?, ?, ?)", **seq, key.type, key.id, entry.rev,
        entry.removed ? QStringLiteral("del") : QStringLiteral("put"), command, entry.at));
    for (const ScopeLine& line : linesOf(entry)) {
        HUIMIN_TRY(sql.exec("INSERT INTO feed_scope(scope, seq, type, id, rev, kind) VALUES(?, ?, ?, ?, ?, ?)", line.scope, **seq, key.type, key.id,
            entry.rev, feedLineText(line.line)));
        auto old = sql.number("SELECT h FROM scope_member WHERE scope = ? AND type = ? AND id = ?", line.scope, key.type, key.id);
        if (!old)
            return old.error();
        const bool stays = line.line == Line::Put;
        if (stays)
            HUIMIN_TRY(sql.exec("INSERT INTO scope_member(scope, type, id, rev, h) VALUES(?, ?, ?, ?, ?)"
                                " ON CONFLICT (scope, type, id) DO UPDATE SET rev = excluded.rev, h = excluded.h",
                line.scope, key.type, key.id, entry.rev, hash));
        else
            HUIMIN_TRY(sql.exec("DELETE FROM scope_member WHERE scope = ? AND type = ? AND id = ?", line.scope, key.type, key.id));
        const std::int64_t change = checkTake(stays ? hash : 0, old->value_or(0));
        HUIMIN_TRY(sql.exec("INSERT INTO scope_sum(scope, type, count, sum) VALUES(?, ?, ?, ?) ON CONFLICT (scope, type)"
                            " DO UPDATE SET count = count + excluded.count, sum = (sum + excluded.sum) & 4611686018427387903",
            line.scope, key.type, (stays ? 1 : 0) - (old->has_value() ? 1 : 0), change));
    }
    return {};
}

} // namespace huimin
