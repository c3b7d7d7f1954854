#include "models/base/ids.h"
#include <QCryptographicHash>

namespace huimin {
namespace {
QUuid versioned(QByteArray raw)
{
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x70);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw);
}
} // namespace

QUuid newUuid(const Clock& clock, Random& random)
{
    QByteArray raw = random.bytes(16);
    const auto ms = static_cast<std::uint64_t>(clock.now().ms());
    for (int i = 0; i < 6; ++i)
        raw[i] = static_cast<char>(ms >> (8 * (5 - i)));
    return versioned(raw);
}

QUuid childUuid(const QUuid& parent, int n)
{
    const QByteArray seed = parent.toRfc4122();
    QByteArray raw = QCryptographicHash::hash(seed + '|' + QByteArray::number(n), QCryptographicHash::Sha256).left(16);
    raw.replace(0, 6, seed.left(6));
    return versioned(raw);
}

QString uuidText(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }

QUuid uuidFromText(QStringView text) { return text.size() == 36 ? QUuid::fromString(text) : QUuid(); }

} // namespace huimin
