#include "models/store/durablefile.h"
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace huimin {
namespace {
Error writeFailure()
{
    switch (errno) {
    case ENOSPC:
        return { ErrorCode::DiskFull };
    case EROFS:
    case EACCES:
    case EPERM:
        return { ErrorCode::DiskReadOnly };
    default:
        return { ErrorCode::DiskError, {}, {}, QStringLiteral("errno %1").arg(errno) };
    }
}
} // namespace

Status writeDurably(const QString& path, QByteArrayView bytes, const WriteStep& step)
{
    const auto ended = [&](std::string_view at) { return step && !step(at); };
    const Error stopped { ErrorCode::Cancelled };
    if (ended("write"))
        return stopped;
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes.data(), bytes.size()) != bytes.size())
        return writeFailure();
    if (ended("rename"))
        return stopped;
    if (!file.commit()) // syncs, then renames
        return writeFailure();
    if (ended("directory"))
        return stopped;
#ifdef Q_OS_UNIX
    const int directory = ::open(QFileInfo(path).absolutePath().toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return writeFailure();
    const bool synced = ::fsync(directory) == 0;
    const Error failure = writeFailure();
    ::close(directory);
    if (!synced)
        return failure;
#endif
    return {};
}

} // namespace huimin
