#include "models/store/centerkey.h"
#include "models/store/keyderivation.h"
#include <QCryptographicHash>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace huimin {
namespace {
// A generated key ends with the first 8 bytes of SHA-256 over the rest and this label; a drawn one does so once in 2^64.
constexpr int markSize = 8;
QByteArray generatedMark(QByteArrayView head)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("huimin generated key"));
    hash.addData(head);
    return hash.result().left(markSize);
}
Error keyFileError(ErrorCode code, const char* reason) { return { code, {}, {}, QString::fromLatin1(reason) }; }
} // namespace

Result<CenterKey> CenterKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return keyFileError(ErrorCode::KeyFileWrong, "the key is not 32 bytes");
    return CenterKey(Secret(bytes));
}

Result<CenterKey> CenterKey::load(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return keyFileError(ErrorCode::FileUnreadable, std::strerror(errno));
    struct stat about { };
    Secret bytes(size + 1);
    const ssize_t count = ::fstat(file, &about) == 0 ? ::read(file, bytes.data(), bytes.size()) : -1;
    ::close(file);
    if (count < 0)
        return keyFileError(ErrorCode::FileUnreadable, std::strerror(errno));
    if (about.st_mode & (S_IRWXG | S_IRWXO))
        return keyFileError(ErrorCode::KeyFileWrong, "others than the owner may read the key file");
    if (count != size)
        return keyFileError(ErrorCode::KeyFileWrong, "the key file does not hold 32 bytes");
    return fromBytes(bytes.view().first(size));
}

Result<CenterKey> CenterKey::create(const QString& path, Random& random)
{
    Secret bytes(size);
    random.fill(bytes.data(), bytes.size());
    const CenterKey key(std::move(bytes));
    HUIMIN_TRY(key.save(path));
    return key;
}

CenterKey CenterKey::generated(std::uint64_t seed)
{
    QByteArray head = QCryptographicHash::hash(QByteArrayLiteral("huimin generated city ") + QByteArray::number(qulonglong { seed }),
        QCryptographicHash::Sha256).left(size - markSize);
    return CenterKey(Secret(head + generatedMark(head)));
}

Status CenterKey::save(const QString& path) const
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return keyFileError(ErrorCode::FileUnwritable, std::strerror(errno));
    const bool written = ::write(file, m_bytes->data(), m_bytes->size()) == size && ::fsync(file) == 0;
    const int problem = errno;
    const bool closed = ::close(file) == 0;
    if (!written || !closed)
        return keyFileError(ErrorCode::FileUnwritable, std::strerror(problem));
    return {};
}

bool CenterKey::isGenerated() const
{
    const QByteArrayView all = m_bytes->view();
    return all.last(markSize) == generatedMark(all.first(size - markSize));
}

Secret CenterKey::subkey(std::string_view use, std::size_t bytes) const
{
    return hkdfKey(*m_bytes, use, bytes);
}

} // namespace huimin
