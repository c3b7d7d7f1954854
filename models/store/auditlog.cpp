#include "models/store/auditlog.h"
#include "models/base/valueops.h"
#include <QCryptographicHash>

namespace huimin {

static constexpr auto auditEntryFields = fieldList(field<&AuditEntry::at>("时间", Personal | MergeAppend), field<&AuditEntry::by>("经办人", Personal | MergeAppend),
    field<&AuditEntry::role>("角色", Personal | MergeAppend), field<&AuditEntry::device>("设备", Personal | MergeAppend),
    field<&AuditEntry::action>("动作", Personal | MergeAppend, 40), field<&AuditEntry::recordKind>("记录类型", Personal | MergeAppend, 40),
    field<&AuditEntry::recordId>("记录", Personal | MergeAppend), field<&AuditEntry::fields>("字段", Personal | MergeAppend),
    field<&AuditEntry::purposeKind>("用途", Personal | MergeAppend, 20), field<&AuditEntry::purposeRef>("用途依据", Personal | MergeAppend),
    field<&AuditEntry::purposeText>("用途说明", Personal | MergeAppend, 200), field<&AuditEntry::command>("命令", Personal | MergeAppend),
    field<&AuditEntry::flagged>("待看", Personal | MergeAppend));
static_assert(memberCount<AuditEntry>() == auditEntryFields.size(), "a member is missing from the list of AuditEntry");
template <>
const Schema& schemaOf<AuditEntry>()
{
    static const Schema schema { "AuditEntry", auditEntryFields, [] { return std::shared_ptr<void>(std::make_shared<AuditEntry>()); } };
    return schema;
}

namespace {
QByteArray linkHash(const QByteArray& before, const QByteArray& text) { return QCryptographicHash::hash(before + text, QCryptographicHash::Sha256); }
} // namespace

Status AuditLog::append(const AuditEntry& entry)
{
    auto cursor = m_core.sql.run("SELECT seq, hash FROM audit_head WHERE one = 1 {lock}");
    if (!cursor)
        return cursor.error();
    if (!cursor->next())
        return Error { ErrorCode::DatabaseFailed, {}, {}, QStringLiteral("the head of the audit is missing") };
    const std::int64_t seq = cursor->integer(0) + 1;
    const QByteArray before = cursor->bytes(1);
    HUIMIN_TRY(cursor->end());
    const QByteArray text = toJson(entry);
    const QByteArray hash = linkHash(before, text);
    HUIMIN_TRY(m_core.sql.exec("INSERT INTO audit(seq, entry, hash, algorithm) VALUES(?, {utf8}, ?, 'sha256')", seq, Utf8 { text }, hash));
    return m_core.sql.exec("UPDATE audit_head SET seq = ?, hash = ? WHERE one = 1", seq, hash);
}

Result<std::int64_t> AuditLog::verify()
{
    const auto broken = [](std::int64_t seq) { return Error { ErrorCode::Internal, { { QStringLiteral("seq"), QVariant::fromValue<qlonglong>(seq) } }, {}, QStringLiteral("the chain of the audit does not fit") }; };
    QByteArray before;
    std::int64_t count = 0;
    {
        auto cursor = m_core.sql.stream("SELECT seq, {utf8:entry}, hash FROM audit ORDER BY seq");
        if (!cursor)
            return cursor.error();
        while (cursor->next()) {
            ++count;
            const QByteArray hash = linkHash(before, cursor->utf8(1));
            if (cursor->integer(0) != count || cursor->bytes(2) != hash)
                return broken(count);
            before = hash;
        }
        HUIMIN_TRY(cursor->end());
    }
    auto head = m_core.sql.run("SELECT seq, hash FROM audit_head WHERE one = 1");
    if (!head)
        return head.error();
    if (!head->next() || head->integer(0) != count || head->bytes(1) != before)
        return broken(count + 1);
    return count;
}

Result<std::vector<AuditEntry>> AuditLog::newest(int limit)
{
    auto cursor = m_core.sql.run("SELECT {utf8:entry} FROM audit ORDER BY seq DESC LIMIT ?", limit);
    if (!cursor)
        return cursor.error();
    std::vector<AuditEntry> out;
    while (cursor->next()) {
        auto entry = fromJson<AuditEntry>(cursor->utf8(0), Strictness::Tolerant);
        if (!entry)
            return entry.error();
        out.push_back(*entry);
    }
    HUIMIN_TRY(cursor->end());
    return out;
}

} // namespace huimin
