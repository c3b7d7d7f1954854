#include "models/sync/checkpoint.h"
#include "models/base/ids.h"
#include <QCryptographicHash>
#include <QtEndian>

namespace huimin {

std::int64_t checkHash(std::string_view type, const QUuid& id, std::int64_t rev)
{
    QByteArray text(type.data(), static_cast<qsizetype>(type.size()));
    text += '|' + uuidText(id).toLatin1() + '|' + QByteArray::number(qlonglong { rev });
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return static_cast<std::int64_t>(qFromBigEndian<quint64>(digest.constData()) & static_cast<quint64>(checkMask));
}

} // namespace huimin
