#include "models/store/attachmentstore.h"
#include <QCryptographicHash>

namespace huimin {
namespace {
QByteArray pieceBinding(AttachmentId id, std::int64_t start) { return "attachment|" + id.uuid.toRfc4122() + '|' + QByteArray::number(start); }
} // namespace

Result<std::int64_t> AttachmentStore::arrived(AttachmentId id)
{
    auto row = m_core.sql.run("SELECT max(start + length) FROM attachment_piece WHERE attachment = ?", id);
    if (!row)
        return row.error();
    std::int64_t end = 0;
    if (row->next())
        end = row->integer(0);
    HUIMIN_TRY(row->end());
    return end;
}

Status AttachmentStore::append(AttachmentId id, std::int64_t start, QByteArrayView piece)
{
    const auto mismatch = [](std::int64_t offset) { return Error { ErrorCode::OffsetMismatch, { { QStringLiteral("offset"), QVariant::fromValue<qlonglong>(offset) } } }; };
    const auto end = arrived(id);
    if (!end)
        return end.error();
    if (start != *end)
        return mismatch(*end);
    auto inserted = m_core.sql.run("INSERT INTO attachment_piece(attachment, start, length, body) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING", id, start,
        static_cast<std::int64_t>(piece.size()), m_core.sealer.seal(piece, pieceBinding(id, start)));
    if (!inserted)
        return inserted.error();
    return inserted->affected() == 1 ? Status() : Status(mismatch(start + piece.size())); // the same piece came by another connection
}

Result<QByteArray> AttachmentStore::piece(AttachmentId id, std::int64_t start)
{
    auto row = m_core.sql.run("SELECT body FROM attachment_piece WHERE attachment = ? AND start = ?", id, start);
    if (!row)
        return row.error();
    QByteArray sealed;
    if (row->next())
        sealed = row->bytes(0);
    HUIMIN_TRY(row->end());
    return sealed.isEmpty() ? Result<QByteArray>(QByteArray()) : m_core.sealer.open(sealed, pieceBinding(id, start));
}

Result<QString> AttachmentStore::digest(AttachmentId id)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::int64_t start = 0;;) {
        const auto next = piece(id, start);
        if (!next)
            return next.error();
        if (next->isEmpty())
            break;
        hash.addData(*next);
        start += next->size();
    }
    return QString::fromLatin1(hash.result().toHex());
}

Status AttachmentStore::drop(AttachmentId id) { return m_core.sql.exec("DELETE FROM attachment_piece WHERE attachment = ?", id); }

} // namespace huimin
