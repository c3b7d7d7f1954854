#include "models/store/feedreader.h"
#include "models/sync/checkpoint.h"
#include <algorithm>
#include <limits>
#include <map>

namespace huimin {
namespace {
FeedWriter::Line feedKind(const QString& text)
{
    return text == QLatin1String("put") ? FeedWriter::Line::Put : text == QLatin1String("drop") ? FeedWriter::Line::Drop : FeedWriter::Line::Del;
}
/// What a line takes on the wire beside its row, about.
constexpr qsizetype lineOverhead = 120;
} // namespace

FeedReader::FeedReader(CenterReader& reader, const FeedView& view) : m_reader(reader), m_view(view)
{
    for (const QByteArray& type : view.types)
        if (const int number = typeNumber(type.toStdString()))
            m_types.push_back(number);
    std::sort(m_types.begin(), m_types.end());
}

bool FeedReader::isSent(int type) const { return std::binary_search(m_types.begin(), m_types.end(), type); }

Result<FeedHead> FeedReader::head()
{
    auto row = m_reader.core().sql.run("SELECT seq, floor FROM feed_head");
    if (!row)
        return row.error();
    if (!row->next())
        return Error { ErrorCode::DatabaseFailed, {}, {}, QStringLiteral("the head of the feed is missing") };
    return FeedHead { row->integer(0), row->integer(1) };
}

// Each scope is asked by its key for the next lines. Where a scope has more than asked for, what lies behind its last line is not
// known, so the answer is complete up to there.
Result<std::vector<FeedReader::Stamped>> FeedReader::stampedAfter(std::int64_t since, const ScopeIds& scopes, int limit, std::int64_t* completeUpTo)
{
    std::vector<Stamped> found;
    for (const int scope : scopes) {
        auto rows = m_reader.core().sql.run("SELECT seq, type, id, rev, kind FROM feed_scope WHERE scope = ? AND seq > ? ORDER BY seq LIMIT ?", scope, since,
            limit + 1);
        if (!rows)
            return rows.error();
        int count = 0;
        while (rows->next()) {
            ++count;
            found.push_back({ rows->integer(0), { feedKind(rows->text(4)), { rows->small(1), rows->uuid(2) }, rows->integer(3), scope, {} } });
        }
        HUIMIN_TRY(rows->end());
        if (count > limit)
            *completeUpTo = std::min(*completeUpTo, found.back().seq - 1);
    }
    std::sort(found.begin(), found.end(), [](const Stamped& a, const Stamped& b) { return a.seq != b.seq ? a.seq < b.seq : a.line.scope < b.line.scope; });
    return found;
}

Result<FeedReader::Row> FeedReader::rowOf(const RecordKey& key)
{
    auto record = m_reader.fetch(schemaOfNumber(key.type)->type, key.id);
    if (!record)
        return record.error();
    return *record ? Row { true, m_view.row(**record) } : Row {};
}

Result<FeedReader::Changes> FeedReader::changes(std::int64_t since, const ScopeIds& scopes, const FeedLimits& limits)
{
    auto head = this->head();
    if (!head)
        return head.error();
    std::int64_t completeUpTo = std::numeric_limits<std::int64_t>::max();
    auto stamped = stampedAfter(since, scopes, limits.lines, &completeUpTo);
    if (!stamped)
        return stamped.error();

    Changes out;
    out.upTo = head->seq;
    out.more = completeUpTo != std::numeric_limits<std::int64_t>::max();
    if (out.more)
        out.upTo = completeUpTo;
    std::map<std::pair<int, RecordKey>, std::size_t> last; // the line of a scope and record
    std::map<RecordKey, Row> rows;
    std::vector<bool> superseded;
    qsizetype bytes = 0;
    std::int64_t page = since; // all of this number is in
    for (const Stamped& next : *stamped) {
        if (next.seq > completeUpTo)
            break;
        // A number is never cut: the cursor stands behind it.
        if (next.seq != page && !out.lines.empty() && (static_cast<int>(out.lines.size()) >= limits.lines || bytes >= limits.bytes)) {
            out.more = true;
            out.upTo = page;
            break;
        }
        page = next.seq;
        if (!isSent(next.line.key.type))
            continue;
        Line line = next.line;
        if (line.kind == FeedWriter::Line::Put) {
            auto known = rows.find(line.key);
            if (known == rows.end()) {
                auto row = rowOf(line.key);
                if (!row)
                    return row.error();
                known = rows.emplace(line.key, std::move(*row)).first;
                bytes += known->second.sent ? known->second.sent->size() : 0;
            }
            if (known->second.exists && !known->second.sent)
                continue;
            line.row = known->second.sent.value_or(QByteArray());
        }
        bytes += lineOverhead;
        const auto [at, fresh] = last.try_emplace({ line.scope, line.key }, out.lines.size());
        if (!fresh) {
            superseded[at->second] = true;
            at->second = out.lines.size();
        }
        out.lines.push_back(std::move(line));
        superseded.push_back(false);
    }
    // A put without its record: the record is gone since. Where the line that says so is in a later page it can be left out;
    // in the last page it is missing in the feed, and the sums would not fit.
    std::vector<Line> kept;
    for (std::size_t i = 0; i < out.lines.size(); ++i) {
        if (superseded[i])
            continue;
        if (out.lines[i].kind == FeedWriter::Line::Put && out.lines[i].row.isEmpty()) {
            out.unsettled = out.unsettled || !out.more;
            continue;
        }
        kept.push_back(std::move(out.lines[i]));
    }
    out.lines = std::move(kept);
    return out;
}

Result<FeedReader::Page> FeedReader::snapshotPage(int scope, const std::optional<RecordKey>& after, const FeedLimits& limits)
{
    Page page;
    auto total = sums({ scope });
    if (!total)
        return total.error();
    page.total = total->front().count;
    CenterCore& core = m_reader.core();
    RecordKey at = after.value_or(RecordKey {});
    qsizetype bytes = 0;
    // Type by type in their order; a type that is not sent is stepped over without being read.
    for (const int type : m_types) {
        if (type < at.type)
            continue;
        const QUuid from = type == at.type ? at.id : QUuid();
        const int room = limits.lines - static_cast<int>(page.lines.size());
        auto rows = core.sql.run("SELECT m.id, m.rev, r.rev, {utf8:r.body}, r.sealed FROM scope_member m LEFT JOIN record r ON r.type = m.type AND r.id = m.id"
                                 " WHERE m.scope = ? AND m.type = ? AND m.id > ? ORDER BY m.id LIMIT ?",
            scope, type, from, room + 1);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (static_cast<int>(page.lines.size()) >= limits.lines || bytes >= limits.bytes) {
                page.next = at;
                return page;
            }
            at = { type, rows->uuid(0) };
            if (rows->isNull(2))
                continue; // removed, and the feed will say so: a line with a larger number than this page's
            auto record = CenterReader::openRow(core, type, at.id, rows->integer(2), rows->utf8(3), rows->bytes(4));
            if (!record)
                return record.error();
            if (auto row = m_view.row(*record)) {
                bytes += row->size() + lineOverhead;
                page.lines.push_back({ FeedWriter::Line::Put, at, rows->integer(1), scope, std::move(*row) });
            }
        }
        HUIMIN_TRY(rows->end());
    }
    return page;
}

Result<std::vector<FeedReader::Sum>> FeedReader::sums(const ScopeIds& scopes)
{
    std::vector<Sum> out;
    for (const int scope : scopes) {
        auto rows = m_reader.core().sql.run("SELECT type, count, sum FROM scope_sum WHERE scope = ?", scope);
        if (!rows)
            return rows.error();
        Sum sum { scope };
        while (rows->next())
            if (isSent(rows->small(0))) {
                sum.count += rows->integer(1);
                sum.sum = checkAdd(sum.sum, rows->integer(2));
            }
        HUIMIN_TRY(rows->end());
        out.push_back(sum);
    }
    return out;
}

Result<ScopeIds> FeedReader::touched(CenterCore& core, std::int64_t since, std::int64_t upTo)
{
    auto rows = core.sql.run("SELECT DISTINCT s.scope FROM feed f JOIN feed_scope s ON s.type = f.type AND s.id = f.id AND s.seq = f.seq"
                             " WHERE f.seq > ? AND f.seq <= ? ORDER BY s.scope",
        since, upTo);
    if (!rows)
        return rows.error();
    ScopeIds scopes;
    while (rows->next())
        scopes.push_back(rows->small(0));
    HUIMIN_TRY(rows->end());
    return scopes;
}

} // namespace huimin
