#include "models/store/searchindex.h"
#include "models/store/recordcodec.h"
#include <QtEndian>
#include <algorithm>

namespace huimin {
namespace {
// Words are 64-bit keyed hashes; these two families stand beside them. A word falls on one of them once in 2^32 or more.
constexpr std::uint64_t typeFamily = 0x7479706500000000;
constexpr std::uint64_t scopeFamily = 0x73636f7000000000;
std::uint64_t typeToken(int type) { return typeFamily | static_cast<std::uint32_t>(type); }
std::uint64_t scopeToken(int scope) { return scopeFamily | static_cast<std::uint32_t>(scope); }

QByteArray hexWord(std::uint64_t token) { return QByteArray::number(qulonglong { token }, 16).rightJustified(16, '0'); }

BigArray signedTokens(const std::vector<std::uint64_t>& tokens)
{
    BigArray out;
    out.values.reserve(tokens.size());
    for (const std::uint64_t token : tokens)
        out.values.push_back(static_cast<std::int64_t>(token));
    return out;
}

/// The groups of a query of which one token each must be there.
std::vector<std::vector<std::uint64_t>> choicesOf(const CandidateQuery& query)
{
    auto groups = query.groups;
    if (!query.types.empty()) {
        auto& group = groups.emplace_back();
        for (const QByteArray& type : query.types)
            group.push_back(typeToken(typeNumber(type.toStdString())));
    }
    if (!query.scopes.empty()) {
        auto& group = groups.emplace_back();
        for (const int scope : query.scopes)
            group.push_back(scopeToken(scope));
    }
    return groups;
}
} // namespace

std::vector<std::uint64_t> SearchIndex::tokensOf(const RecordKey& key, const std::vector<std::uint64_t>& words, const ScopeIds& scopes)
{
    std::vector<std::uint64_t> tokens = words;
    if (tokens.empty())
        return tokens;
    tokens.push_back(typeToken(key.type));
    for (const int scope : scopes)
        tokens.push_back(scopeToken(scope));
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

QByteArray SearchIndex::ftsWords(const std::vector<std::uint64_t>& tokens)
{
    QByteArray words;
    words.reserve(static_cast<qsizetype>(tokens.size()) * 17);
    for (const std::uint64_t token : tokens)
        words += hexWord(token) + ' ';
    return words;
}

QByteArray SearchIndex::packed(const std::vector<std::uint64_t>& tokens)
{
    QByteArray bytes(static_cast<qsizetype>(tokens.size()) * 8, Qt::Uninitialized);
    char* at = bytes.data();
    for (const std::uint64_t token : tokens) {
        qToLittleEndian<quint64>(token, at);
        at += 8;
    }
    return bytes;
}

std::vector<std::uint64_t> SearchIndex::unpacked(const QByteArray& bytes)
{
    std::vector<std::uint64_t> tokens;
    tokens.reserve(static_cast<std::size_t>(bytes.size() / 8));
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8)
        tokens.push_back(qFromLittleEndian<quint64>(bytes.constData() + at));
    return tokens;
}

QByteArray SearchIndex::sealedNumbers(CenterCore& core, const RecordKey& key, const QByteArray& numbers)
{
    // No record has the revision 0: what is sealed for a record's columns does not open here.
    return numbers.isEmpty() ? QByteArray() : core.sealer.seal(numbers, sealBinding(key.type, key.id, 0));
}

Result<QByteArray> SearchIndex::openedNumbers(CenterCore& core, const RecordKey& key, const QByteArray& sealed)
{
    return sealed.isEmpty() ? Result<QByteArray>(QByteArray()) : core.sealer.open(sealed, sealBinding(key.type, key.id, 0));
}

Result<QString> SearchIndex::gridOf(CenterCore& core, const ScopeIds& scopes)
{
    for (const int scope : scopes) {
        auto ref = core.scopes.name(scope);
        if (!ref)
            return ref.error();
        if (ref->kind == QLatin1String("grid"))
            return ref->ref;
    }
    return QString();
}

Status SearchIndex::index(const RecordKey& key, const search::SearchEntry& entry, const ScopeIds& scopes)
{
    auto grid = gridOf(m_core, scopes);
    if (!grid)
        return grid.error();
    const Row row { tokensOf(key, entry.tokens, scopes), *grid, entry };
    return m_core.sql.isSqlite() ? indexSqlite(key, row) : indexPostgres(key, row);
}

Status SearchIndex::indexSqlite(const RecordKey& key, const Row& row)
{
    SqlConnection& sql = m_core.sql;
    std::int64_t n = 0;
    QByteArray before;
    {
        auto found = sql.run("SELECT r.n, t.tokens FROM record r LEFT JOIN search_tokens t ON t.n = r.n WHERE r.type = ? AND r.id = ?", key.type, key.id);
        if (!found)
            return found.error();
        if (!found->next())
            return found->end();
        n = found->integer(0);
        before = found->bytes(1);
    }
    const QByteArray after = packed(row.tokens);
    if (before != after && !before.isEmpty())
        HUIMIN_TRY(sql.exec("INSERT INTO search(search, rowid, words) VALUES('delete', ?, {utf8})", n, Utf8 { ftsWords(unpacked(before)) }));
    if (row.tokens.empty())
        return before.isEmpty() ? Status() : sql.exec("DELETE FROM search_tokens WHERE n = ?", n);
    if (before != after)
        HUIMIN_TRY(sql.exec("INSERT INTO search(rowid, words) VALUES(?, {utf8})", n, Utf8 { ftsWords(row.tokens) }));
    return sql.exec("INSERT INTO search_tokens(n, tokens, grid, card, numbers) VALUES(?, ?, ?, {utf8}, ?) ON CONFLICT (n) DO UPDATE SET"
                    " tokens = excluded.tokens, grid = excluded.grid, card = excluded.card, numbers = excluded.numbers",
        n, after, row.grid, Utf8 { row.entry.card }, sealedNumbers(m_core, key, row.entry.numbers));
}

Status SearchIndex::indexPostgres(const RecordKey& key, const Row& row)
{
    if (row.tokens.empty())
        return m_core.sql.exec("DELETE FROM search WHERE type = ? AND id = ?", key.type, key.id);
    return m_core.sql.exec("INSERT INTO search(type, id, tokens, grid, card, numbers) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT (type, id) DO UPDATE SET"
                           " tokens = excluded.tokens, grid = excluded.grid, card = excluded.card, numbers = excluded.numbers",
        key.type, key.id, signedTokens(row.tokens), row.grid, Utf8 { row.entry.card }, sealedNumbers(m_core, key, row.entry.numbers));
}

Result<std::vector<SearchIndex::Found>> SearchIndex::candidates(const CandidateQuery& query)
{
    const auto groups = choicesOf(query);
    std::vector<Found> found;
    if (groups.empty() || query.limit <= 0)
        return found;
    auto rows = m_core.sql.isSqlite() ? matchSqlite(groups, query) : matchPostgres(groups, query);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        Found& one = found.emplace_back(Found { { rows->small(0), rows->uuid(1) }, rows->text(2), rows->utf8(3), rows->bytes(4), {} });
        if (query.withScopes)
            one.scopes = rows->scopeIds(5);
    }
    HUIMIN_TRY(rows->end());
    return found;
}

Result<SqlCursor> SearchIndex::matchSqlite(const Groups& groups, const CandidateQuery& query)
{
    QByteArrayList conditions;
    for (const auto& group : groups) {
        QByteArrayList choices;
        for (const std::uint64_t token : group)
            choices << '"' + hexWord(token) + '"';
        conditions << '(' + choices.join(" OR ") + ')';
    }
    const Utf8 words { conditions.join(" AND ") };
    if (query.withScopes)
        return m_core.sql.run("SELECT r.type, r.id, t.grid, {utf8:t.card}, t.numbers, r.scopes FROM search s JOIN search_tokens t ON t.n = s.rowid"
                              " JOIN record r ON r.n = s.rowid WHERE search MATCH {utf8} ORDER BY s.rowid LIMIT ?", words, query.limit);
    return m_core.sql.run("SELECT r.type, r.id, t.grid, {utf8:t.card}, t.numbers FROM search s JOIN search_tokens t ON t.n = s.rowid"
                          " JOIN record r ON r.n = s.rowid WHERE search MATCH {utf8} ORDER BY s.rowid LIMIT ?", words, query.limit);
}

// Groups of one token are one array condition, each larger group is one more.
Result<SqlCursor> SearchIndex::matchPostgres(const Groups& groups, const CandidateQuery& query)
{
    BigArray all;
    QByteArray sql = query.withScopes
        ? "SELECT s.type, s.id, s.grid, s.card, s.numbers, r.scopes FROM search s JOIN record r ON r.type = s.type AND r.id = s.id WHERE s.tokens @> CAST(? AS bigint[])"
        : "SELECT s.type, s.id, s.grid, s.card, s.numbers FROM search s WHERE s.tokens @> CAST(? AS bigint[])";
    std::vector<QVariant> values { {} };
    for (const auto& group : groups) {
        if (group.size() == 1) {
            all.values.push_back(static_cast<std::int64_t>(group.front()));
            continue;
        }
        sql += " AND s.tokens && CAST(? AS bigint[])";
        values.push_back(m_core.sql.bound(signedTokens(group)));
    }
    values.front() = m_core.sql.bound(all);
    values.push_back(m_core.sql.bound(query.limit));
    return m_core.sql.runComposed(sql + " LIMIT ?", values);
}

} // namespace huimin
