#include "models/store/passwords.h"
#include <QRegularExpression>

namespace huimin {
namespace {
constexpr int saltBytes = 16;
constexpr int hashBytes = 32;

Secret passwordBytes(const QString& password) { return Secret(password.normalized(QString::NormalizationForm_C).toUtf8()); }

QString keptText(const ScryptCost& cost, const QByteArray& salt, const QByteArray& hash)
{
    return QStringLiteral("$scrypt$ln=%1,r=%2,p=%3$%4$%5").arg(cost.log2N).arg(cost.r).arg(cost.p)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(hash.toBase64()));
}
} // namespace

Result<QString> hashPassword(const QString& password, Random& random, const ScryptCost& cost)
{
    const QByteArray salt = random.bytes(saltBytes);
    auto key = scryptKey(passwordBytes(password), salt, cost, hashBytes);
    if (!key)
        return key.error();
    return keptText(cost, salt, key->view().toByteArray());
}

Result<bool> isPassword(const QString& password, const QString& kept)
{
    static const QRegularExpression form(QStringLiteral("^\\$scrypt\\$ln=(\\d{1,2}),r=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)$"));
    const auto match = form.match(kept);
    if (!match.hasMatch())
        return false;
    const ScryptCost cost { match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt() };
    const QByteArray salt = QByteArray::fromBase64(match.captured(4).toLatin1());
    const Secret expected(QByteArray::fromBase64(match.captured(5).toLatin1()));
    auto key = scryptKey(passwordBytes(password), salt, cost, hashBytes);
    if (!key)
        return key.error();
    return key->sameAs(expected);
}

QString nobodysPassword(const ScryptCost& cost) { return keptText(cost, QByteArray(saltBytes, '\0'), QByteArray(hashBytes, '\0')); }

} // namespace huimin
