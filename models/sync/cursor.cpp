#include "models/sync/cursor.h"
#include <QtEndian>
#include <openssl/crypto.h>

namespace huimin {
namespace {
constexpr char cursorVersion = 1;
constexpr qsizetype cursorMacSize = 16;
constexpr qsizetype cursorBodySize = 1 + 16 + 8 + 4 + 2 + 16 + 16;
constexpr auto cursorBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

template <typename Number>
QByteArray bigEndian(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian<Number>(value, bytes.data());
    return bytes;
}
} // namespace

QByteArray encodeCursor(const FeedCursor& cursor, const Secret& key)
{
    const QByteArray body = cursorVersion + cursor.epoch.toRfc4122() + bigEndian(static_cast<quint64>(cursor.seq))
        + bigEndian(static_cast<quint32>(cursor.scopeVersion)) + bigEndian(static_cast<quint16>(cursor.schema)) + cursor.staff.uuid.toRfc4122()
        + cursor.device.uuid.toRfc4122();
    return (body + hmacSha256(key, body).left(cursorMacSize)).toBase64(cursorBase64);
}

Result<FeedCursor> decodeCursor(const QByteArray& text, const Secret& key)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray bytes = *decoded;
    if (!decoded || bytes.size() != cursorBodySize + cursorMacSize || bytes.at(0) != cursorVersion || bytes.toBase64(cursorBase64) != text)
        return Error { ErrorCode::BadCursor };
    const QByteArray mac = hmacSha256(key, bytes.left(cursorBodySize));
    if (CRYPTO_memcmp(mac.constData(), bytes.constData() + cursorBodySize, cursorMacSize) != 0)
        return Error { ErrorCode::BadCursor };
    FeedCursor cursor;
    cursor.epoch = QUuid::fromRfc4122(bytes.mid(1, 16));
    cursor.seq = static_cast<std::int64_t>(qFromBigEndian<quint64>(bytes.constData() + 17));
    cursor.scopeVersion = static_cast<int>(qFromBigEndian<quint32>(bytes.constData() + 25));
    cursor.schema = qFromBigEndian<quint16>(bytes.constData() + 29);
    cursor.staff = StaffId(QUuid::fromRfc4122(bytes.mid(31, 16)));
    cursor.device = DeviceId(QUuid::fromRfc4122(bytes.mid(47, 16)));
    return cursor;
}

} // namespace huimin
