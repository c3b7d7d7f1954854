#include "models/sync/wire.h"
#include "models/base/enumtext.h"

namespace huimin::wire {
namespace {
const Error garbage { ErrorCode::CenterGarbage };
constexpr JsonLimits answerLimits { 32, 1'000, 10'000 };

std::optional<QUuid> uuidMember(JsonValue& value)
{
    const auto text = value.string();
    const QUuid id = text ? uuidFromText(*text) : QUuid();
    return id.isNull() ? std::nullopt : std::optional<QUuid>(id);
}

bool readGrant(JsonValue& value, ScopeGrantLine& grant)
{
    const bool isObject = value.eachMember([&](std::string_view name, JsonValue& member) {
        if (name == "id")
            grant.id = static_cast<int>(member.integer().value_or(0));
        else if (name == "kind")
            grant.kind = member.string().value_or(QString());
        else if (name == "ref")
            grant.ref = member.string().value_or(QString());
        return true;
    });
    return isObject && grant.id > 0 && !grant.kind.isEmpty();
}

bool readScopeChange(JsonValue& value, ScopeChange& change)
{
    bool good = true;
    const bool isObject = value.eachMember([&](std::string_view name, JsonValue& member) {
        if (name == "added") {
            good = good && member.eachElement([&](JsonValue& element) {
                ScopeGrantLine grant;
                good = good && readGrant(element, grant);
                change.added.push_back(std::move(grant));
                return good;
            });
        } else if (name == "removed") {
            good = good && member.eachElement([&](JsonValue& element) {
                const auto id = element.integer();
                good = good && id;
                change.removed.push_back(static_cast<int>(id.value_or(0)));
                return good;
            });
        } else if (name == "version") {
            change.version = member.integer().value_or(0);
        }
        return good;
    });
    return isObject && good;
}

bool readSum(JsonValue& value, ScopeSum& sum)
{
    bool good = true;
    const bool isObject = value.eachMember([&](std::string_view name, JsonValue& member) {
        if (name == "id")
            sum.id = static_cast<int>(member.integer().value_or(0));
        else if (name == "count")
            sum.count = member.integer().value_or(-1);
        else if (name == "sum")
            sum.sum = member.string().value_or(QString()).toLongLong(&good, 16);
        return good;
    });
    return isObject && good && sum.id > 0 && sum.count >= 0;
}

/// One line of either road: a feed line, a line of scopes, or the last one.
struct Line {
    std::optional<FeedLine> feed;
    std::optional<ScopeChange> scopes;
    // the last line
    bool isEnd = false;
    std::optional<QByteArray> cursor;
    bool more = false;
    Instant serverTime;
    QString epoch;
    Instant leaseUntil;
    std::int64_t seq = 0;
    std::vector<ScopeSum> sums;
    std::optional<QByteArray> next;
    bool nextIsThere = false;
    std::int64_t at = -1;
    std::int64_t total = 0;
};

bool readLine(const QByteArray& text, Line& line)
{
    FeedLine feed;
    QString kind;
    bool good = true;
    const Status read = readDocument(text, [&](JsonValue& value) -> std::optional<FieldIssue> {
        const bool isObject = value.eachMember([&](std::string_view name, JsonValue& member) {
            if (name == "kind") {
                kind = member.string().value_or(QStringLiteral("?"));
            } else if (name == "type") {
                feed.record.type = member.string().value_or(QString()).toUtf8();
            } else if (name == "id") {
                const auto uuid = uuidMember(member);
                good = uuid.has_value();
                feed.record.id = uuid.value_or(QUuid());
            } else if (name == "rev") {
                feed.rev = member.integer().value_or(0);
            } else if (name == "scope") {
                feed.scope = static_cast<int>(member.integer().value_or(0));
            } else if (name == "row") {
                good = member.eachMember([&](std::string_view field, JsonValue& inner) {
                    if (field == "rev")
                        feed.rowRev = inner.integer().value_or(0);
                    return feed.rowRev == 0;
                });
                feed.row = member.raw();
            } else if (name == "scopes") {
                // An object says what changed, an array (in the last line) the sums.
                ScopeChange change;
                if (readScopeChange(member, change)) {
                    line.scopes = std::move(change);
                } else {
                    good = member.eachElement([&](JsonValue& element) {
                        ScopeSum sum;
                        good = good && readSum(element, sum);
                        line.sums.push_back(sum);
                        return good;
                    }) && good;
                }
            } else if (name == "cursor") {
                line.cursor = member.string().value_or(QString()).toLatin1();
            } else if (name == "more") {
                const auto more = member.boolean();
                good = more.has_value();
                line.more = more.value_or(false);
            } else if (name == "serverTime") {
                line.serverTime = { member.integer().value_or(0) };
            } else if (name == "epoch") {
                line.epoch = member.string().value_or(QString());
            } else if (name == "leaseUntil") {
                line.leaseUntil = { member.integer().value_or(0) };
            } else if (name == "seq") {
                line.seq = member.integer().value_or(0);
            } else if (name == "next") {
                line.nextIsThere = true;
                if (!member.isNull())
                    line.next = member.string().value_or(QString()).toLatin1();
            } else if (name == "at") {
                line.at = member.integer().value_or(-1);
            } else if (name == "total") {
                line.total = member.integer().value_or(0);
            }
            return good;
        });
        good = good && isObject;
        return std::nullopt;
    }, answerLimits);
    if (!read || !good)
        return false;
    if (line.cursor || line.nextIsThere) {
        line.isEnd = true;
        return kind.isEmpty();
    }
    if (line.scopes)
        return kind.isEmpty();
    if (kind == QLatin1String("put"))
        feed.kind = FeedLine::Kind::Put;
    else if (kind == QLatin1String("drop"))
        feed.kind = FeedLine::Kind::Drop;
    else if (kind == QLatin1String("del"))
        feed.kind = FeedLine::Kind::Del;
    else
        return false;
    if (feed.record.type.isEmpty() || feed.record.id.isNull() || feed.rev < 1 || feed.scope < 1)
        return false;
    if (feed.kind == FeedLine::Kind::Put && (feed.row.isEmpty() || feed.rowRev < 1))
        return false;
    line.feed = std::move(feed);
    return true;
}

/// Every line in order; false where one is wrong, or the last line is not the last or not there.
bool readLines(const QByteArray& body, std::vector<Line>& lines)
{
    qsizetype at = 0;
    while (at < body.size()) {
        qsizetype end = body.indexOf('\n', at);
        if (end < 0)
            end = body.size();
        if (end > at) {
            if (!lines.empty() && lines.back().isEnd)
                return false;
            if (!readLine(body.mid(at, end - at), lines.emplace_back()))
                return false;
        }
        at = end + 1;
    }
    return !lines.empty() && lines.back().isEnd;
}
} // namespace

Result<ChangesPage> changesPage(const QByteArray& body)
{
    std::vector<Line> lines;
    if (!readLines(body, lines))
        return garbage;
    ChangesPage page;
    Line& last = lines.back();
    if (!last.cursor || last.cursor->isEmpty() || last.serverTime.us == 0)
        return garbage;
    page.cursor = *last.cursor;
    page.more = last.more;
    page.serverTime = last.serverTime;
    page.epoch = last.epoch;
    page.leaseUntil = last.leaseUntil;
    page.seq = last.seq;
    page.sums = std::move(last.sums);
    if (!page.more && page.epoch.isEmpty())
        return garbage;
    lines.pop_back();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].scopes) {
            if (i != 0)
                return garbage;
            page.scopes = std::move(lines[i].scopes);
        } else {
            page.lines.push_back(std::move(*lines[i].feed));
        }
    }
    return page;
}

Result<SnapshotPage> snapshotPage(const QByteArray& body, int scope)
{
    std::vector<Line> lines;
    if (!readLines(body, lines))
        return garbage;
    const Line& last = lines.back();
    if (!last.nextIsThere || last.at < 0 || (last.next && last.next->isEmpty()))
        return garbage;
    SnapshotPage page { scope, {}, last.next, last.at, last.total };
    lines.pop_back();
    for (Line& line : lines) {
        if (!line.feed || line.feed->kind != FeedLine::Kind::Put || line.feed->scope != scope)
            return garbage;
        page.lines.push_back(std::move(*line.feed));
    }
    return page;
}

} // namespace huimin::wire
