#include "models/store/auditlog.h"
#include "models/base/valueops.h"
#include <QCryptographicHash>

namespace huimin {

static constexpr auto auditEntryFields = fieldList(
    field<&AuditEntry::at>("时间", Internal),
    field<&AuditEntry::by>("人员", Internal),
    field<&AuditEntry::role>("角色", Internal),
    field<&AuditEntry::hall>("大厅", Internal),
    field<&AuditEntry::device>("设备", Internal),
    field<&AuditEntry::action>("动作", Required, 40),
    field<&AuditEntry::recordKind>("对象类型", Internal, 40),
    field<&AuditEntry::recordId>("对象", Personal),
    field<&AuditEntry::fields>("字段", Internal),
    field<&AuditEntry::purposeKind>("用途类型", Internal, 20),
    field<&AuditEntry::purposeRef>("用途依据", Personal),
    field<&AuditEntry::purposeText>("用途说明", Personal, 200),
    field<&AuditEntry::command>("命令", Internal),
    field<&AuditEntry::flagged>("待核", Internal));
static_assert(memberCount<AuditEntry>() == auditEntryFields.size(), "a member is missing from the list of AuditEntry");
template <>
const Schema& schemaOf<AuditEntry>()
{
    static const Schema schema { "AuditEntry", auditEntryFields, [] { return std::shared_ptr<void>(std::make_shared<AuditEntry>()); } };
    return schema;
}

namespace {
const QString auditAlgorithm = QStringLiteral("sha256");
const QByteArray firstPrev(32, '\0');

QByteArray auditHash(const QByteArray& prev, std::int64_t seq, const QByteArray& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(prev);
    hash.addData(QByteArray::number(qlonglong { seq }));
    hash.addData(QByteArrayView("|"));
    hash.addData(body);
    return hash.result();
}
std::optional<QUuid> auditId(const QUuid& id) { return id.isNull() ? std::nullopt : std::optional(id); }
} // namespace

Status AuditLog::append(const AuditEntry& entry)
{
    const QByteArray body = toJson(entry);
    SqlConnection& sql = m_core.sql;
    if (!sql.isSqlite())
        return sql.exec("INSERT INTO audit_outbox(at, staff, hall, action, record, body) VALUES(?, ?, ?, ?, ?, {utf8})", entry.at, auditId(entry.by.uuid),
            auditId(entry.hall.uuid), entry.action, auditId(entry.recordId), Utf8 { body });
    auto last = head();
    if (!last)
        return last.error();
    const std::int64_t seq = last->seq + 1;
    const QByteArray hash = auditHash(last->hash, seq, body);
    HUIMIN_TRY(sql.exec("INSERT INTO audit(seq, at, staff, hall, action, record, body, prev, hash, algorithm) VALUES(?, ?, ?, ?, ?, ?, {utf8}, ?, ?, ?)", seq,
        entry.at, auditId(entry.by.uuid), auditId(entry.hall.uuid), entry.action, auditId(entry.recordId), Utf8 { body }, last->hash, hash, auditAlgorithm));
    return sql.exec("UPDATE audit_head SET seq = ?, hash = ?", seq, hash);
}

Result<AuditLog::Head> AuditLog::head()
{
    auto row = m_core.sql.run("SELECT seq, hash FROM audit_head");
    if (!row)
        return row.error();
    if (!row->next())
        return Error { ErrorCode::DatabaseFailed, {}, {}, QStringLiteral("the head of the audit is missing") };
    return Head { row->integer(0), row->bytes(1) };
}

Result<std::int64_t> AuditLog::seal()
{
    std::int64_t sealed = 0;
    while (!m_core.sql.isSqlite()) {
        auto moved = m_core.sql.number("SELECT audit_seal(1000)");
        if (!moved)
            return moved.error();
        if (moved->value_or(0) <= 0)
            break;
        sealed += **moved;
    }
    return sealed;
}

Result<std::vector<AuditLog::Chained>> AuditLog::page(HallId hall, std::int64_t beforeSeq, int limit)
{
    const std::int64_t before = beforeSeq > 0 ? beforeSeq : std::numeric_limits<std::int64_t>::max();
    auto rows = hall.isNull() ? m_core.sql.run("SELECT seq, {utf8:body} FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?", before, limit)
                              : m_core.sql.run("SELECT seq, {utf8:body} FROM audit WHERE hall = ? AND seq < ? ORDER BY seq DESC LIMIT ?", hall, before, limit);
    if (!rows)
        return rows.error();
    std::vector<Chained> found;
    while (rows->next()) {
        auto entry = fromJson<AuditEntry>(rows->utf8(1), Strictness::Tolerant);
        if (!entry)
            return entry.error();
        found.push_back({ rows->integer(0), std::move(*entry) });
    }
    HUIMIN_TRY(rows->end());
    return found;
}

Result<std::int64_t> AuditLog::verify()
{
    const auto broken = [](std::int64_t seq) {
        return Error { ErrorCode::Internal, { { QStringLiteral("seq"), QVariant::fromValue<qlonglong>(seq) } }, {}, QStringLiteral("the chain of the audit does not hold") };
    };
    std::int64_t count = 0;
    QByteArray prev = firstPrev;
    constexpr int step = 5000;
    for (int read = step; read == step;) {
        auto rows = m_core.sql.run("SELECT seq, at, staff, hall, action, record, {utf8:body}, prev, hash, algorithm FROM audit WHERE seq > ? ORDER BY seq LIMIT ?",
            count, step);
        if (!rows)
            return rows.error();
        read = 0;
        while (rows->next()) {
            ++read;
            const QByteArray body = rows->utf8(6);
            const auto entry = fromJson<AuditEntry>(body, Strictness::Tolerant);
            const auto same = [&](int column, const QUuid& id) { return id.isNull() ? rows->isNull(column) : rows->uuid(column) == id; };
            const bool right = rows->integer(0) == count + 1 && rows->text(9) == auditAlgorithm && rows->bytes(7) == prev
                && rows->bytes(8) == auditHash(prev, count + 1, body) && entry && entry->at.us == rows->integer(1) && same(2, entry->by.uuid)
                && same(3, entry->hall.uuid) && rows->text(4) == entry->action && same(5, entry->recordId);
            if (!right)
                return broken(count + 1);
            prev = rows->bytes(8);
            ++count;
        }
        HUIMIN_TRY(rows->end());
    }
    auto last = head();
    if (!last)
        return last.error();
    if (last->seq != count || last->hash != prev)
        return broken(count + 1);
    return count;
}

} // namespace huimin
