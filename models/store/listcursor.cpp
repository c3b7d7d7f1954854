#include "models/store/listcursor.h"
#include <QtEndian>

namespace huimin {
namespace {
constexpr qsizetype listMacSize = 16;
constexpr qsizetype listPlaceSize = 24;
} // namespace

ListCursor::ListCursor(const CenterKey& key, const QByteArray& list, const std::vector<QVariant>& values) : m_key(&key), m_text(list)
{
    for (const QVariant& value : values)
        m_text += value.toByteArray().toHex() + '|';
}

QByteArray ListCursor::mac(const QByteArray& place) const { return hmacSha256(m_key->subkey("list"), m_text + place).left(listMacSize); }

QByteArray ListCursor::write(const ListPlace& place) const
{
    QByteArray bytes(8, '\0');
    qToBigEndian<qint64>(place.sort, bytes.data());
    bytes += place.id.toRfc4122();
    return (bytes + mac(bytes)).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<ListPlace> ListCursor::read(const QByteArray& cursor) const
{
    const auto bytes = QByteArray::fromBase64Encoding(cursor, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray raw = *bytes;
    if (!bytes || raw.size() != listPlaceSize + listMacSize || mac(raw.left(listPlaceSize)) != raw.mid(listPlaceSize))
        return std::nullopt;
    return ListPlace { qFromBigEndian<qint64>(raw.constData()), QUuid::fromRfc4122(raw.mid(8, 16)) };
}

} // namespace huimin
