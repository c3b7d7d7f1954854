#include "models/store/keyring.h"
#include "models/store/sealer.h"
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace huimin {
namespace {
constexpr int keyFileFormat = 1;
constexpr int saltSize = 16;
constexpr std::size_t keySize = 32;
const char* const copyNames[] = { "/keys.1", "/keys" };

QString keyFilePath(const QString& directory, int copy) { return directory + QLatin1String(copyNames[copy]); }

QByteArray keyFileDigest(QJsonObject body)
{
    body.remove(QLatin1String("digest"));
    return QCryptographicHash::hash(QJsonDocument(body).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex();
}

QByteArray hexMember(const QJsonObject& body, const char* name) { return QByteArray::fromHex(body[QLatin1String(name)].toString().toLatin1()); }
QString hexText(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }
} // namespace

struct KeyRing::File {
    std::int64_t version = 0;
    ScryptCost cost;
    QByteArray salt;
    QByteArray byPassword;
    QByteArray byDevice;
    QByteArray ring;
    QByteArray bytes; ///< as it stands on disk
    bool otherWrong = false; ///< the other copy is damaged, older or missing

    static std::optional<File> read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        File out;
        out.bytes = file.readAll();
        const QJsonObject body = QJsonDocument::fromJson(out.bytes).object();
        if (body[QLatin1String("format")].toInt() != keyFileFormat || body[QLatin1String("digest")].toString().toLatin1() != keyFileDigest(body))
            return std::nullopt;
        out.version = body[QLatin1String("version")].toInteger();
        out.cost = { body[QLatin1String("ln")].toInt(), body[QLatin1String("r")].toInt(), body[QLatin1String("p")].toInt() };
        out.salt = hexMember(body, "salt");
        out.byPassword = hexMember(body, "byPassword");
        out.byDevice = hexMember(body, "byDevice");
        out.ring = hexMember(body, "ring");
        return out;
    }
};

bool KeyRing::exists(const QString& directory)
{
    return QFile::exists(keyFilePath(directory, 0)) || QFile::exists(keyFilePath(directory, 1));
}

Result<std::unique_ptr<KeyRing>> KeyRing::create(const QString& directory, const Secret& password, const Secret& deviceKey, const ScryptCost& cost,
    Random& random, WriteStep step)
{
    if (exists(directory))
        return Error { ErrorCode::BadArgument, {}, {}, QStringLiteral("the profile has keys already") };
    std::unique_ptr<KeyRing> ring(new KeyRing(directory, random, std::move(step)));
    auto keys = std::make_shared<DeskKeys>();
    keys->user = Secret(keySize);
    random.fill(keys->user.data(), keys->user.size());
    ring->m_keys = std::move(keys);
    HUIMIN_TRY(ring->wrap(password, deviceKey, cost));
    return ring;
}

Result<KeyRing::File> KeyRing::load(const QString& directory)
{
    if (!exists(directory))
        return Error { ErrorCode::FileUnreadable, {}, {}, QStringLiteral("the profile has no keys") };
    auto first = File::read(keyFilePath(directory, 0));
    auto second = File::read(keyFilePath(directory, 1));
    if (!first && !second)
        return Error { ErrorCode::KeysDamaged };
    const bool same = first && second && first->bytes == second->bytes;
    File& newest = !second || (first && first->version >= second->version) ? *first : *second;
    newest.otherWrong = !same;
    return std::move(newest);
}

Result<std::unique_ptr<KeyRing>> KeyRing::openByPassword(const QString& directory, const Secret& password, Random& random, WriteStep step)
{
    return open(directory, password, true, random, std::move(step));
}

Result<std::unique_ptr<KeyRing>> KeyRing::openByDevice(const QString& directory, const Secret& deviceKey, Random& random, WriteStep step)
{
    return open(directory, deviceKey, false, random, std::move(step));
}

Result<std::unique_ptr<KeyRing>> KeyRing::open(const QString& directory, const Secret& opener, bool byPassword, Random& random, WriteStep step)
{
    auto file = load(directory);
    if (!file)
        return file.error();
    std::unique_ptr<KeyRing> ring(new KeyRing(directory, random, std::move(step)));
    ring->m_version = file->version;
    ring->m_cost = file->cost;
    ring->m_salt = file->salt;
    ring->m_byPassword = file->byPassword;
    ring->m_byDevice = file->byDevice;

    auto wrapping = byPassword ? scryptKey(opener, file->salt, file->cost, keySize) : Result<Secret>(hkdfKey(opener, "user key"));
    if (!wrapping)
        return Error { ErrorCode::KeysDamaged };
    auto user = Sealer(*wrapping, random).open(byPassword ? file->byPassword : file->byDevice, "user key");
    if (!user || user->size() != static_cast<qsizetype>(keySize))
        return Error { ErrorCode::BadCredentials };
    auto keys = std::make_shared<DeskKeys>();
    keys->user = Secret(*user);
    user->fill('\0');
    ring->m_keys = std::move(keys);
    HUIMIN_TRY(ring->openRing(file->ring));
    if (file->otherWrong)
        HUIMIN_TRY(ring->save());
    return ring;
}

Status KeyRing::wrap(const Secret& password, const Secret& deviceKey, const ScryptCost& cost)
{
    m_cost = cost;
    m_salt = m_random.bytes(saltSize);
    auto wrapping = scryptKey(password, m_salt, cost, keySize);
    if (!wrapping)
        return wrapping.error();
    m_byPassword = Sealer(*wrapping, m_random).seal(m_keys->user.view(), "user key");
    m_byDevice = Sealer(hkdfKey(deviceKey, "user key"), m_random).seal(m_keys->user.view(), "user key");
    return save();
}

bool KeyRing::opensFor(const Secret& deviceKey) const
{
    auto user = Sealer(hkdfKey(deviceKey, "user key"), m_random).open(m_byDevice, "user key");
    const bool opens = user && Secret(*user).sameAs(m_keys->user);
    if (user)
        user->fill('\0');
    return opens;
}

Status KeyRing::add(const std::vector<int>& keys)
{
    auto next = std::make_shared<DeskKeys>();
    next->user = m_keys->user.copy();
    for (const auto& [scope, key] : m_keys->scopes)
        next->scopes.emplace(scope, key.copy());
    bool grown = false;
    for (const int number : keys) {
        if (next->scopes.contains(number))
            continue;
        Secret key(keySize);
        m_random.fill(key.data(), key.size());
        next->scopes.emplace(number, std::move(key));
        grown = true;
    }
    if (!grown)
        return {};
    const auto before = m_keys;
    m_keys = std::move(next);
    auto saved = save();
    if (!saved)
        m_keys = before;
    return saved;
}

Status KeyRing::destroy(const std::vector<int>& keys)
{
    auto next = std::make_shared<DeskKeys>();
    next->user = m_keys->user.copy();
    for (const auto& [number, key] : m_keys->scopes)
        if (std::find(keys.begin(), keys.end(), number) == keys.end())
            next->scopes.emplace(number, key.copy());
    // Even where memory knows the keys no more: an earlier try may have ended between the two copies.
    m_keys = std::move(next);
    return save();
}

Status KeyRing::save()
{
    ++m_version;
    QJsonObject body {
        { QStringLiteral("format"), keyFileFormat },
        { QStringLiteral("version"), qint64 { m_version } },
        { QStringLiteral("ln"), m_cost.log2N },
        { QStringLiteral("r"), m_cost.r },
        { QStringLiteral("p"), m_cost.p },
        { QStringLiteral("salt"), hexText(m_salt) },
        { QStringLiteral("byPassword"), hexText(m_byPassword) },
        { QStringLiteral("byDevice"), hexText(m_byDevice) },
        { QStringLiteral("ring"), hexText(sealedRing()) },
    };
    body[QLatin1String("digest")] = QString::fromLatin1(keyFileDigest(body));
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    for (int copy = 0; copy < 2; ++copy)
        HUIMIN_TRY(writeDurably(keyFilePath(m_directory, copy), bytes, m_step));
    return {};
}

// The ring, before it is sealed: entries of 4 bytes number (big-endian) and 32 bytes key.
QByteArray KeyRing::sealedRing() const
{
    Secret plain(m_keys->scopes.size() * (4 + keySize));
    unsigned char* out = plain.data();
    for (const auto& [scope, key] : m_keys->scopes) {
        for (int shift = 24; shift >= 0; shift -= 8)
            *out++ = static_cast<unsigned char>(static_cast<unsigned>(scope) >> shift);
        out = std::copy(key.data(), key.data() + key.size(), out);
    }
    return Sealer(m_keys->user, m_random).seal(plain.view(), "ring|" + QByteArray::number(qint64 { m_version }));
}

Status KeyRing::openRing(const QByteArray& sealed)
{
    auto opened = Sealer(m_keys->user, m_random).open(sealed, "ring|" + QByteArray::number(qint64 { m_version }));
    constexpr qsizetype entry = 4 + static_cast<qsizetype>(keySize);
    if (!opened || opened->size() % entry != 0)
        return Error { ErrorCode::KeysDamaged };
    auto keys = std::make_shared<DeskKeys>();
    keys->user = m_keys->user.copy();
    for (qsizetype at = 0; at < opened->size(); at += entry) {
        unsigned scope = 0;
        for (qsizetype i = 0; i < 4; ++i)
            scope = scope << 8 | static_cast<unsigned char>(opened->at(at + i));
        keys->scopes.emplace(static_cast<int>(scope), Secret(QByteArrayView(*opened).sliced(at + 4, static_cast<qsizetype>(keySize))));
    }
    opened->fill('\0');
    m_keys = std::move(keys);
    return {};
}

} // namespace huimin
