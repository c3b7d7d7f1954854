#include "models/store/replicarows.h"
#include "models/sync/checkpoint.h"
#include <algorithm>
#include <set>

namespace huimin {
namespace {
std::string_view typeView(const RecordName& record) { return { record.type.constData(), static_cast<std::size_t>(record.type.size()) }; }
} // namespace

Result<int> ReplicaRowWriter::obtainType(const QByteArray& type)
{
    const std::string_view name(type.constData(), static_cast<std::size_t>(type.size()));
    const auto known = m_reader.typeNumber(name);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    HUIMIN_TRY(m_db.exec("INSERT INTO type(name) VALUES(?)", name));
    return static_cast<int>(m_db.lastRow());
}

Result<std::optional<ReplicaRowWriter::Row>> ReplicaRowWriter::find(int type, const QUuid& id)
{
    auto rows = m_db.run("SELECT n, rev, gen, home FROM row WHERE type = ? AND id = ?", type, id);
    if (!rows)
        return rows.error();
    std::optional<Row> found;
    if (rows->next())
        found = Row { rows->integer(0), rows->integer(1), rows->integer(2), rows->small(3) };
    HUIMIN_TRY(rows->end());
    return found;
}

void ReplicaRowWriter::countIn(int scope, const RecordName& record, std::int64_t rev)
{
    ScopeSum& delta = m_deltas[{ scope, record.type }];
    ++delta.count;
    delta.sum = checkAdd(delta.sum, checkHash(typeView(record), record.id, rev));
}

void ReplicaRowWriter::countOut(int scope, const RecordName& record, std::int64_t rev)
{
    ScopeSum& delta = m_deltas[{ scope, record.type }];
    --delta.count;
    delta.sum = checkTake(delta.sum, checkHash(typeView(record), record.id, rev));
}

Status ReplicaRowWriter::apply(const FeedLine& line, const HeldScope& scope)
{
    if (line.kind == FeedLine::Kind::Put)
        return put(line, scope);
    const auto type = m_reader.typeNumber(typeView(line.record));
    if (!type)
        return type.error();
    if (!*type)
        return {};
    const auto row = find(**type, line.record.id);
    if (!row)
        return row.error();
    if (!*row)
        return {};
    std::int64_t heldRev = 0;
    {
        auto member = m_db.run("SELECT rev, gen FROM member WHERE row = ? AND scope = ?", (*row)->n, line.scope);
        if (!member)
            return member.error();
        if (!member->next())
            return member->end();
        heldRev = member->integer(0);
        // A line that a snapshot has overtaken says nothing any more; one of a newer generation always does.
        if (member->integer(1) >= scope.generation && line.rev < heldRev)
            return {};
    }
    return leave({ (*row)->n, line.record, heldRev }, scope);
}

Status ReplicaRowWriter::put(const FeedLine& line, const HeldScope& scope)
{
    const std::int64_t generation = scope.generation;
    const auto type = obtainType(line.record.type);
    if (!type)
        return type.error();
    const auto row = find(*type, line.record.id);
    if (!row)
        return row.error();
    const bool isNew = !*row;
    std::int64_t n = isNew ? 0 : (*row)->n;
    if (isNew || generation > (*row)->generation || line.rowRev > (*row)->rev) {
        const std::int64_t rowGeneration = isNew ? generation : std::max(generation, (*row)->generation);
        const auto stored = store(line.record, *type, *row, line.rowRev, rowGeneration, isNew ? scope.key : (*row)->home, line.row);
        if (!stored)
            return stored.error();
        n = *stored;
    }
    std::int64_t rev = line.rev;
    if (!isNew) {
        auto member = m_db.run("SELECT rev, gen FROM member WHERE row = ? AND scope = ?", n, line.scope);
        if (!member)
            return member.error();
        if (member->next()) {
            const std::int64_t before = member->integer(0);
            if (member->integer(1) >= generation)
                rev = std::max(rev, before);
            countOut(line.scope, line.record, before);
        }
        HUIMIN_TRY(member->end());
    }
    countIn(line.scope, line.record, rev);
    return m_db.exec("INSERT INTO member(row, scope, rev, gen) VALUES(?, ?, ?, ?)"
                     " ON CONFLICT(row, scope) DO UPDATE SET rev = excluded.rev, gen = excluded.gen",
        n, line.scope, rev, generation);
}

Result<bool> ReplicaRowWriter::applyAhead(const RecordName& record, std::int64_t rev, const QByteArray& text, std::int64_t generation)
{
    const auto type = m_reader.typeNumber(typeView(record));
    if (!type)
        return type.error();
    if (!*type)
        return false;
    const auto row = find(**type, record.id);
    if (!row)
        return row.error();
    if (!*row)
        return false;
    if (rev > (*row)->rev || generation > (*row)->generation) {
        const auto stored = store(record, **type, *row, rev, std::max(generation, (*row)->generation), (*row)->home, text);
        if (!stored)
            return stored.error();
    }
    return true;
}

Result<std::int64_t> ReplicaRowWriter::store(const RecordName& record, int type, const std::optional<Row>& row, std::int64_t rev, std::int64_t generation,
    int home, const QByteArray& text)
{
    Sealer* sealer = m_sealers.home(home);
    if (!sealer)
        return Error { ErrorCode::Internal, {}, {}, QStringLiteral("a row came for a scope without a key") };
    const QByteArray sealed = sealer->seal(text, rowBinding(record, rev, home));
    std::int64_t n = 0;
    if (row) {
        n = row->n;
        HUIMIN_TRY(m_db.exec("UPDATE row SET rev = ?, gen = ?, home = ?, sealed = ? WHERE n = ?", rev, generation, home, sealed, n));
        HUIMIN_TRY(m_db.exec("DELETE FROM ref WHERE row = ?", n));
    } else {
        HUIMIN_TRY(m_db.exec("INSERT INTO row(type, id, rev, gen, home, sealed) VALUES(?, ?, ?, ?, ?, ?)", type, record.id, rev, generation, home, sealed));
        n = m_db.lastRow();
    }
    HUIMIN_TRY(saveReferences(n, record, text));
    m_touched.records.push_back(record);
    return n;
}

Status ReplicaRowWriter::saveReferences(std::int64_t row, const RecordName& record, const QByteArray& text)
{
    // A type or value of a newer center cannot be read yet: the row is kept as it came and found by its id only.
    const Schema* schema = schemaByType(typeView(record));
    if (!schema)
        return {};
    const auto entity = schema->make();
    if (!readJson(*schema, entity.get(), text, Strictness::Tolerant))
        return {};
    for (const QUuid& target : references(*schema, entity.get())) {
        HUIMIN_TRY(m_db.exec("INSERT OR IGNORE INTO ref(target, row) VALUES(?, ?)", target, row));
        m_touched.references.push_back(target);
    }
    return {};
}

Status ReplicaRowWriter::leave(const Member& member, const HeldScope& scope)
{
    countOut(scope.id, member.record, member.rev);
    HUIMIN_TRY(m_db.exec("DELETE FROM member WHERE row = ? AND scope = ?", member.row, scope.id));
    std::vector<int> others; // their keys
    {
        auto rows = m_db.run("SELECT scope.key FROM member JOIN scope ON scope.id = member.scope WHERE member.row = ? ORDER BY scope.id", member.row);
        if (!rows)
            return rows.error();
        while (rows->next())
            others.push_back(rows->small(0));
        HUIMIN_TRY(rows->end());
    }
    if (others.empty())
        return removeRow(member);
    const auto home = m_db.number("SELECT home FROM row WHERE n = ?", member.row);
    if (!home)
        return home.error();
    if (!*home || **home != scope.key)
        return {};
    return moveHome(member, scope.key, others.front());
}

Status ReplicaRowWriter::removeRow(const Member& member)
{
    HUIMIN_TRY(m_db.exec("DELETE FROM ref WHERE row = ?", member.row));
    HUIMIN_TRY(m_db.exec("DELETE FROM row WHERE n = ?", member.row));
    m_touched.records.push_back(member.record);
    m_touched.gone.push_back(member.record);
    return {};
}

Status ReplicaRowWriter::moveHome(const Member& member, int from, int to)
{
    std::int64_t rev = 0;
    QByteArray sealed;
    {
        auto rows = m_db.run("SELECT rev, sealed FROM row WHERE n = ?", member.row);
        if (!rows)
            return rows.error();
        if (!rows->next())
            return rows->end();
        rev = rows->integer(0);
        sealed = rows->bytes(1);
    }
    const auto text = m_reader.openRow(member.record, rev, from, sealed);
    if (!text)
        return text.error();
    Sealer* sealer = m_sealers.home(to);
    if (!sealer)
        return Error { ErrorCode::Internal, {}, {}, QStringLiteral("a held scope has no key") };
    return m_db.exec("UPDATE row SET home = ?, sealed = ? WHERE n = ?", to, sealer->seal(*text, rowBinding(member.record, rev, to)), member.row);
}

Status ReplicaRowWriter::leaveAll(const HeldScope& scope, std::int64_t below)
{
    std::vector<Member> members;
    {
        auto rows = m_db.run("SELECT member.row, type.name, row.id, member.rev FROM member JOIN row ON row.n = member.row JOIN type ON type.n = row.type"
                             " WHERE member.scope = ? AND member.gen < ?", scope.id, below);
        if (!rows)
            return rows.error();
        while (rows->next())
            members.push_back({ rows->integer(0), { rows->bytes(1), rows->uuid(2) }, rows->integer(3) });
        HUIMIN_TRY(rows->end());
    }
    for (const Member& member : members)
        HUIMIN_TRY(leave(member, scope));
    return {};
}

Status ReplicaRowWriter::sweep(const HeldScope& scope) { return leaveAll(scope, scope.generation); }

Status ReplicaRowWriter::dropScope(const HeldScope& scope)
{
    HUIMIN_TRY(leaveAll(scope, std::numeric_limits<std::int64_t>::max()));
    std::erase_if(m_deltas, [&](const auto& entry) { return entry.first.first == scope.id; });
    return m_db.exec("DELETE FROM sum WHERE scope = ?", scope.id);
}

Status ReplicaRowWriter::saveSums()
{
    for (const auto& [key, delta] : m_deltas) {
        if (delta.count == 0 && delta.sum == 0)
            continue;
        const auto type = obtainType(key.second);
        if (!type)
            return type.error();
        HUIMIN_TRY(m_db.exec("INSERT INTO sum(scope, type, count, sum) VALUES(?1, ?2, ?3, ?4)"
                             " ON CONFLICT(scope, type) DO UPDATE SET count = count + ?3, sum = (sum + ?4) & 4611686018427387903",
            key.first, *type, delta.count, delta.sum));
    }
    m_deltas.clear();
    return {};
}

void ReplicaRowWriter::forget()
{
    m_deltas.clear();
    m_touched = {};
    m_reader.forgetTypes();
}

Result<ScopeSum> ReplicaRowWriter::sumOf(int scope)
{
    auto rows = m_db.run("SELECT count, sum FROM sum WHERE scope = ?", scope);
    if (!rows)
        return rows.error();
    ScopeSum out { scope, 0, 0 };
    while (rows->next()) {
        out.count += rows->integer(0);
        out.sum = checkAdd(out.sum, rows->integer(1));
    }
    HUIMIN_TRY(rows->end());
    return out;
}

Result<std::vector<int>> ReplicaRowWriter::recount()
{
    std::map<std::pair<int, int>, ScopeSum> counted;
    {
        auto rows = m_db.run("SELECT member.scope, row.type, type.name, row.id, member.rev FROM member JOIN row ON row.n = member.row JOIN type ON type.n = row.type");
        if (!rows)
            return rows.error();
        while (rows->next()) {
            ScopeSum& sum = counted[{ rows->small(0), rows->small(1) }];
            const RecordName record { rows->bytes(2), rows->uuid(3) };
            ++sum.count;
            sum.sum = checkAdd(sum.sum, checkHash(typeView(record), record.id, rows->integer(4)));
        }
        HUIMIN_TRY(rows->end());
    }
    std::set<int> wrong;
    std::map<std::pair<int, int>, ScopeSum> kept;
    {
        auto rows = m_db.run("SELECT scope, type, count, sum FROM sum");
        if (!rows)
            return rows.error();
        while (rows->next())
            kept[{ rows->small(0), rows->small(1) }] = { 0, rows->integer(2), rows->integer(3) };
        HUIMIN_TRY(rows->end());
    }
    const auto differs = [&](const auto& one, const auto& other) {
        for (const auto& [key, sum] : one) {
            const auto found = other.find(key);
            const ScopeSum against = found == other.end() ? ScopeSum {} : found->second;
            if (against.count != sum.count || against.sum != sum.sum)
                wrong.insert(key.first);
        }
    };
    differs(counted, kept);
    differs(kept, counted);
    for (const int scope : wrong) {
        HUIMIN_TRY(m_db.exec("DELETE FROM sum WHERE scope = ?", scope));
        for (const auto& [key, sum] : counted)
            if (key.first == scope)
                HUIMIN_TRY(m_db.exec("INSERT INTO sum(scope, type, count, sum) VALUES(?, ?, ?, ?)", scope, key.second, sum.count, sum.sum));
    }
    return std::vector<int>(wrong.begin(), wrong.end());
}

ReplicaRowWriter::Touched ReplicaRowWriter::takeTouched() { return std::exchange(m_touched, {}); }

} // namespace huimin
