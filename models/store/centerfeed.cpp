#include "models/store/centerfeed.h"
#include "models/base/json.h"
#include "models/store/accounts.h"
#include "models/store/counters.h"
#include "models/store/migrations.h"
#include <algorithm>

namespace huimin {
namespace {
constexpr int settleAttempts = 5;

Error startAgain(ErrorCode code, const ScopeIds& scopes)
{
    QVariantList ids;
    for (const int scope : scopes)
        ids << scope;
    return { code, { { QStringLiteral("scopes"), ids } }, {}, {} };
}

ScopeIds without(const ScopeIds& all, const ScopeIds& some)
{
    ScopeIds out;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(out));
    return out;
}

void appendLine(QByteArray& body, const FeedReader::Line& line)
{
    body += R"({"type":")";
    body += schemaOfNumber(line.key.type)->type;
    body += R"(","id":")" + uuidText(line.key.id).toLatin1() + R"(","kind":")" + feedLineText(line.kind).toLatin1() + R"(","rev":)"
        + QByteArray::number(qlonglong { line.rev }) + R"(,"scope":)" + QByteArray::number(line.scope);
    if (line.kind == FeedWriter::Line::Put)
        body += R"(,"row":)" + line.row;
    body += "}\n";
}

QByteArray hexSum(std::int64_t sum) { return QByteArray::number(qulonglong(sum), 16).rightJustified(16, '0'); }

QByteArray afterText(const RecordKey& key) { return QByteArray(schemaOfNumber(key.type)->type) + '.' + uuidText(key.id).toLatin1(); }
std::optional<RecordKey> afterKey(const QByteArray& text)
{
    const qsizetype dot = text.indexOf('.');
    const int type = dot > 0 ? typeNumber(text.left(dot).toStdString()) : 0;
    const QUuid id = uuidFromText(QString::fromLatin1(text.mid(dot + 1)));
    return type == 0 || id.isNull() ? std::nullopt : std::optional(RecordKey { type, id });
}
} // namespace

QByteArray CenterFeed::cursorAt(const FeedAudience& audience, const Held& held, std::int64_t seq) const
{
    const FeedCursor cursor { m_database.epoch(), seq, held.version, schema, audience.staff, audience.device };
    return encodeCursor(cursor, m_database.options().key.subkey("cursor"));
}

// Nothing where a scope has no id yet, or scopes or view are others than at the last sign-in or poll.
Result<std::optional<CenterFeed::Held>> CenterFeed::heldAsBefore(const FeedAudience& audience)
{
    CenterCore& core = m_connection.core();
    ScopeIds ids;
    for (const ScopeRef& scope : audience.scopes) {
        auto id = core.scopes.find(scope);
        if (!id)
            return id.error();
        if (*id == 0)
            return std::optional<Held>();
        ids.push_back(*id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    auto last = Accounts(core).lastScopeVersion(audience.staff, audience.role);
    if (!last)
        return last.error();
    if (!*last || (*last)->scopes != ids || (*last)->sent != audience.sent)
        return std::optional<Held>();
    return std::optional(Held { std::move(ids), (*last)->version });
}

Result<CenterFeed::Held> CenterFeed::heldBy(const FeedAudience& audience)
{
    auto before = heldAsBefore(audience);
    if (!before)
        return before.error();
    if (*before)
        return std::move(**before);
    return m_connection.write([&](CenterTransaction& transaction) -> Result<Held> {
        auto ids = transaction.core().scopes.obtain(audience.scopes);
        if (!ids)
            return ids.error();
        auto version = Accounts(transaction.core()).scopeVersion(audience.staff, audience.role, *ids, transaction.at(), audience.sent);
        if (!version)
            return version.error();
        return Held { *ids, *version };
    });
}

Result<FeedCursor> CenterFeed::checked(const FeedAudience& audience, const QByteArray& text, const FeedHead& head, const Held& held)
{
    auto cursor = decodeCursor(text, m_database.options().key.subkey("cursor"));
    if (!cursor)
        return cursor.error();
    if (cursor->staff != audience.staff || cursor->device != audience.device)
        return Error { ErrorCode::BadCursor };
    // A number beyond the head: commits were lost and nobody said so.
    if (cursor->epoch != m_database.epoch() || cursor->seq > head.seq)
        return startAgain(ErrorCode::CursorEpoch, held.scopes);
    if (cursor->schema < restartBelow || cursor->schema > schema)
        return startAgain(ErrorCode::CursorSchema, held.scopes);
    if (cursor->seq < head.floor)
        return startAgain(ErrorCode::CursorExpired, held.scopes);
    return cursor;
}

Result<QByteArray> CenterFeed::scopesLine(CenterReader& reader, const ScopeIds& added, const ScopeIds& removed, int version)
{
    std::vector<std::pair<int, ScopeRef>> names;
    for (const int scope : added) {
        auto ref = reader.core().scopes.name(scope);
        if (!ref)
            return ref.error();
        names.emplace_back(scope, *ref);
    }
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("scopes");
        out.startObject();
        out.key("added");
        out.startArray();
        for (const auto& [id, ref] : names) {
            out.startObject();
            out.key("id");
            out.integer(id);
            out.key("kind");
            out.string(ref.kind);
            out.key("ref");
            out.string(ref.ref);
            out.endObject();
        }
        out.endArray();
        out.key("removed");
        out.startArray();
        for (const int scope : removed)
            out.integer(scope);
        out.endArray();
        out.key("version");
        out.integer(version);
        out.endObject();
        out.endObject();
    }) + '\n';
}

Result<QByteArray> CenterFeed::changes(const FeedAudience& audience, const QByteArray& cursor, const FeedLimits& limits)
{
    auto held = heldBy(audience);
    if (!held)
        return held.error();
    for (int attempt = 0; attempt < settleAttempts; ++attempt) {
        // What this caller has just changed is to be in the answer.
        HUIMIN_TRY(m_connection.stampNow());
        bool unsettled = false;
        auto body = changesOnce(audience, *held, cursor, limits, &unsettled);
        if (!body || !unsettled)
            return body;
    }
    return Error { ErrorCode::Busy, {}, {}, QStringLiteral("the feed does not settle") };
}

Result<QByteArray> CenterFeed::changesOnce(const FeedAudience& audience, const Held& held, const QByteArray& text, const FeedLimits& limits, bool* unsettled)
{
    auto moment = m_connection.snapshot();
    if (!moment)
        return moment.error();
    CenterReader& reader = **moment;
    FeedReader feed(reader, audience.view);
    auto head = feed.head();
    if (!head)
        return head.error();

    QByteArray body;
    FeedReader::Changes changes;
    changes.upTo = head->seq;
    if (text.isEmpty()) {
        auto line = scopesLine(reader, held.scopes, {}, held.version);
        if (!line)
            return line.error();
        body += *line;
    } else {
        auto cursor = checked(audience, text, *head, held);
        if (!cursor)
            return cursor.error();
        if (cursor->scopeVersion != held.version) {
            auto before = Accounts(reader.core()).scopesOfVersion(audience.staff, audience.role, cursor->scopeVersion);
            if (!before)
                return before.error();
            if (!*before)
                return startAgain(ErrorCode::CursorScope, held.scopes);
            const bool anew = (*before)->sent != audience.sent;
            auto line = scopesLine(reader, anew ? held.scopes : without(held.scopes, (*before)->scopes),
                anew ? (*before)->scopes : without((*before)->scopes, held.scopes), held.version);
            if (!line)
                return line.error();
            body += *line;
        }
        auto found = feed.changes(cursor->seq, held.scopes, limits);
        if (!found)
            return found.error();
        changes = std::move(*found);
        *unsettled = changes.unsettled;
    }
    for (const FeedReader::Line& line : changes.lines)
        appendLine(body, line);
    body += R"({"cursor":")" + cursorAt(audience, held, changes.upTo) + R"(","more":)" + (changes.more ? "true" : "false") + R"(,"serverTime":)"
        + QByteArray::number(qlonglong { reader.core().clock.now().us });
    if (!changes.more) {
        auto sums = feed.sums(held.scopes);
        if (!sums)
            return sums.error();
        body += R"(,"epoch":")" + uuidText(m_database.epoch()).toLatin1() + R"(","leaseUntil":)" + QByteArray::number(qlonglong { audience.leaseUntil.us })
            + R"(,"seq":)" + QByteArray::number(qlonglong { changes.upTo }) + R"(,"scopes":[)";
        for (const FeedReader::Sum& sum : *sums)
            body += R"({"id":)" + QByteArray::number(sum.scope) + R"(,"count":)" + QByteArray::number(qlonglong { sum.count }) + R"(,"sum":")" + hexSum(sum.sum)
                + R"("},)";
        if (!sums->empty())
            body.chop(1);
        body += ']';
    }
    return body + "}\n";
}

Result<QByteArray> CenterFeed::snapshot(const FeedAudience& audience, int scope, const QByteArray& after, std::optional<std::int64_t> at, const FeedLimits& limits)
{
    auto held = heldBy(audience);
    if (!held)
        return held.error();
    if (!std::binary_search(held->scopes.begin(), held->scopes.end(), scope))
        return Error { ErrorCode::ForbiddenScope };
    std::optional<RecordKey> from;
    if (!after.isEmpty()) {
        from = afterKey(after);
        if (!from)
            return Error { ErrorCode::BadRequest, {}, {}, QStringLiteral("after") };
    }
    auto moment = m_connection.snapshot();
    if (!moment)
        return moment.error();
    FeedReader feed(**moment, audience.view);
    auto head = feed.head();
    if (!head)
        return head.error();
    if (at && *at > head->seq)
        return startAgain(ErrorCode::CursorEpoch, { scope });
    if (at && *at < head->floor)
        return startAgain(ErrorCode::CursorExpired, { scope });
    auto page = feed.snapshotPage(scope, from, limits);
    if (!page)
        return page.error();
    QByteArray body;
    for (const FeedReader::Line& line : page->lines)
        appendLine(body, line);
    body += R"({"next":)" + (page->next ? '"' + afterText(*page->next) + '"' : QByteArray("null")) + R"(,"at":)"
        + QByteArray::number(qlonglong { at.value_or(head->seq) }) + R"(,"total":)" + QByteArray::number(qlonglong { page->total }) + "}\n";
    return body;
}

Result<QUuid> CenterFeed::startNewEpoch(CenterDatabase& database, CenterConnection& connection)
{
    const QUuid epoch = newUuid(database.options().clock, connection.core().random);
    auto stored = connection.write([&](CenterTransaction& transaction) -> Result<QUuid> {
        HUIMIN_TRY(setMetaValue(transaction.core().sql, QStringLiteral("epoch"), uuidText(epoch)));
        HUIMIN_TRY(Counters(transaction.core()).liftAll());
        return epoch;
    });
    if (stored)
        database.setEpoch(*stored);
    return stored;
}

} // namespace huimin
