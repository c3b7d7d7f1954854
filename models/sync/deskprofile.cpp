#include "models/sync/deskprofile.h"
#include "models/base/ownnumbers.h"
#include "models/store/durablefile.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin {
namespace {
constexpr int numbersAtATime = 10;
constexpr int lastNumber = 9'999;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Status makePrivate(const QString& directory)
{
    if (!QDir().mkpath(directory) || !QFile::setPermissions(directory, ownerOnly))
        return Error { ErrorCode::FileUnwritable };
    return {};
}
} // namespace

Result<std::unique_ptr<DeskProfile>> DeskProfile::open(const QString& directory, const Clock& clock, Random& random)
{
    HUIMIN_TRY(makePrivate(directory));
    std::unique_ptr<DeskProfile> profile(new DeskProfile(directory));
    QFile file(directory + QLatin1String("/device.json"));
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return Error { ErrorCode::FileUnreadable };
        const QJsonObject body = QJsonDocument::fromJson(file.readAll()).object();
        profile->m_device = DeviceId(uuidFromText(body[QLatin1String("device")].toString()));
        profile->m_code = body[QLatin1String("code")].toString();
        profile->m_next = profile->m_reserved = body[QLatin1String("next")].toInt(1);
    }
    if (profile->m_device.isNull()) {
        profile->m_device = DeviceId(newUuid(clock, random));
        HUIMIN_TRY(profile->save());
    }
    return profile;
}

Status DeskProfile::save()
{
    const QJsonObject body { { QStringLiteral("device"), m_device.text() }, { QStringLiteral("code"), m_code }, { QStringLiteral("next"), m_reserved } };
    return writeDurably(m_directory + QLatin1String("/device.json"), QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QString DeskProfile::userDirectory(const QString& name) const
{
    const QByteArray hash = QCryptographicHash::hash(m_device.uuid.toRfc4122() + name.toCaseFolded().toUtf8(), QCryptographicHash::Sha256);
    return m_directory + QLatin1Char('/') + QString::fromLatin1(hash.left(12).toHex());
}

QString DeskProfile::find(const QString& name, std::optional<Role> role) const
{
    const QString user = userDirectory(name);
    QString roleText = role ? enumText(*role) : QString();
    if (!role) {
        QFile last(user + QLatin1String("/role"));
        if (last.open(QIODevice::ReadOnly))
            roleText = QString::fromLatin1(last.readAll());
    }
    const QString directory = user + QLatin1Char('/') + roleText;
    return !roleText.isEmpty() && QDir(directory).exists() ? directory : QString();
}

Result<QString> DeskProfile::obtain(const QString& name, Role role)
{
    const QString user = userDirectory(name);
    const QString directory = user + QLatin1Char('/') + enumText(role);
    HUIMIN_TRY(makePrivate(user));
    HUIMIN_TRY(makePrivate(directory));
    HUIMIN_TRY(writeDurably(user + QLatin1String("/role"), enumText(role).toLatin1()));
    return directory;
}

Status DeskProfile::setDeviceCode(const QString& code)
{
    std::lock_guard lock(m_mutex);
    if (code == m_code)
        return {};
    m_code = code;
    m_next = m_reserved = 1;
    return save();
}

Result<QString> DeskProfile::nextProvisionalNumber()
{
    std::lock_guard lock(m_mutex);
    if (m_code.isEmpty())
        return Error { ErrorCode::NotSignedIn };
    if (m_next > lastNumber)
        return Error { ErrorCode::Busy, {}, {}, QStringLiteral("the provisional numbers of this device are used up") };
    if (m_next >= m_reserved) {
        m_reserved = m_next + numbersAtATime;
        if (auto saved = save(); !saved) {
            m_reserved = m_next;
            return saved.error();
        }
    }
    return makeProvisionalNumber(m_code, m_next++);
}

} // namespace huimin
