#include "models/store/centerdump.h"
#include "models/store/recordcodec.h"
#include <QCryptographicHash>

namespace huimin {
namespace {
/// A table with the kinds of its columns: i number, u id, t text, b bytes, s sealed part of a record (after type, id, rev).
struct DumpTable {
    const char* name;
    const char* select;
    const char* kinds;
};
constexpr DumpTable dumpTables[] = {
    { "meta", "SELECT key, value FROM meta WHERE key <> 'epoch' ORDER BY key", "tt" },
    { "scope", "SELECT id, kind, ref FROM scope ORDER BY id", "itt" },
    { "record", "SELECT type, id, rev, {utf8:body}, frev, scopes, sealed FROM record ORDER BY type, id", "iuittts" },
    { "tombstone", "SELECT type, id, rev FROM tombstone ORDER BY type, id", "iui" },
    { "record_ref", "SELECT ref, type, id FROM record_ref ORDER BY ref, type, id", "uiu" },
    { "natural_key", "SELECT hash, type, id FROM natural_key ORDER BY hash", "biu" },
    { "placement_due", "SELECT type, id, due FROM placement_due ORDER BY type, id", "iui" },
    { "matter_key", "SELECT id, stage, item_code, hall, department, clerk, applicant, clock, applied_at, promised_due FROM matter_key ORDER BY id", "uttuuuutii" },
    { "counter", "SELECT kind, name, value FROM counter ORDER BY kind, name", "tti" },
    { "staff_secret", "SELECT staff, password, demonstration FROM staff_secret ORDER BY staff", "uti" },
    { "device", "SELECT id, staff, code, last_seq FROM device ORDER BY id, staff", "uuti" },
    { "scope_version", "SELECT staff, role, version, scopes, sent FROM scope_version ORDER BY staff, role, version", "utitt" },
    { "command_result", "SELECT id, staff, device, seq, hash, state FROM command_result ORDER BY id", "uuuibt" },
    { "conflict", "SELECT id, command, staff, type, record, open FROM conflict ORDER BY id", "uuuiui" },
    { "audit", "SELECT seq, {utf8:body}, hash FROM audit ORDER BY seq", "itb" },
    { "feed_head", "SELECT seq, floor FROM feed_head", "ii" },
    { "feed", "SELECT seq, type, id, rev, op FROM feed ORDER BY seq", "iiuit" },
    { "feed_scope", "SELECT scope, seq, type, id, rev, kind FROM feed_scope ORDER BY scope, seq", "iiiuit" },
    { "scope_member", "SELECT scope, type, id, rev, h FROM scope_member ORDER BY scope, type, id", "iiuii" },
    { "scope_sum", "SELECT scope, type, count, sum FROM scope_sum ORDER BY scope, type", "iiii" },
};
// The two forms of the search index.
constexpr DumpTable sqliteTokens { "search", "SELECT r.type, r.id, t.tokens FROM search_tokens t JOIN record r ON r.n = t.n ORDER BY r.type, r.id", "iup" };
constexpr DumpTable postgresTokens { "search", "SELECT type, id, tokens FROM search ORDER BY type, id", "iua" };

QByteArray tokenWords(const std::vector<std::uint64_t>& tokens) { return SearchIndex::ftsWords(tokens); }

Result<QByteArray> columnText(CenterCore& core, const SqlCursor& row, int column, char kind)
{
    if (row.isNull(column))
        return QByteArray("-");
    switch (kind) {
    case 'i':
        return QByteArray::number(qlonglong { row.integer(column) });
    case 'u':
        return uuidText(row.uuid(column)).toLatin1();
    case 'b':
        return row.bytes(column).toHex();
    case 'p':
        return tokenWords(SearchIndex::unpacked(row.bytes(column)));
    case 'a': {
        std::vector<std::uint64_t> tokens;
        for (const std::int64_t token : row.bigArray(column).values)
            tokens.push_back(static_cast<std::uint64_t>(token));
        return tokenWords(tokens);
    }
    case 's':
        return core.sealer.open(row.bytes(column), sealBinding(row.small(0), row.uuid(1), row.integer(2)));
    default:
        return row.utf8(column);
    }
}

Status dumpTable(CenterCore& core, const DumpTable& table, QCryptographicHash& hash, const DumpLine& line)
{
    auto rows = core.sql.stream(table.select);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        QByteArray text = table.name;
        for (int column = 0; table.kinds[column]; ++column) {
            auto value = columnText(core, *rows, column, table.kinds[column]);
            if (!value)
                return value.error();
            text += '|' + *value;
        }
        text += '\n';
        hash.addData(text);
        if (line)
            line(text);
    }
    return rows->end();
}
} // namespace

Result<QByteArray> dumpDigest(CenterConnection& connection, const DumpLine& line)
{
    auto moment = connection.snapshot();
    if (!moment)
        return moment.error();
    CenterCore& core = (*moment)->core();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DumpTable& table : dumpTables)
        HUIMIN_TRY(dumpTable(core, table, hash, line));
    HUIMIN_TRY(dumpTable(core, core.sql.isSqlite() ? sqliteTokens : postgresTokens, hash, line));
    return hash.result();
}

} // namespace huimin
