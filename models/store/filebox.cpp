#include "models/store/filebox.h"
#include "models/store/durablefile.h"
#include <QDir>
#include <QFile>
#include <QtEndian>
#include <algorithm>

namespace huimin {
namespace {
const QString boxSuffix = QStringLiteral(".sealed");

QByteArray boxBinding(AttachmentId id, std::int64_t n) { return "file|" + id.uuid.toRfc4122() + '|' + QByteArray::number(qlonglong { n }); }

/// Where the n-th piece lies: all before it are whole.
constexpr std::int64_t placeOf(std::int64_t n) { return n * (FileBox::pieceSize + Sealer::overhead); }
} // namespace

FileBox::FileBox(QString directory, std::shared_ptr<const DeskKeys> keys, Random& random)
    : m_directory(std::move(directory)), m_sealers(std::move(keys), random)
{
    QDir().mkpath(m_directory);
    QFile::setPermissions(m_directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QString FileBox::path(AttachmentId id) const { return m_directory + QLatin1Char('/') + id.text() + boxSuffix; }

Status FileBox::keep(AttachmentId id, QByteArrayView content)
{
    QByteArray sealed;
    for (std::int64_t n = 0; n * pieceSize < content.size(); ++n) {
        const qsizetype start = static_cast<qsizetype>(n * pieceSize);
        sealed += m_sealers.user().seal(content.sliced(start, std::min<qsizetype>(pieceSize, content.size() - start)), boxBinding(id, n));
    }
    return writeDurably(path(id), sealed);
}

Result<QByteArray> FileBox::piece(AttachmentId id, int n) const
{
    QFile file(path(id));
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::NotFound };
    if (!file.seek(placeOf(n)))
        return QByteArray();
    const QByteArray sealed = file.read(pieceSize + Sealer::overhead);
    if (sealed.isEmpty())
        return QByteArray();
    auto opened = m_sealers.user().open(sealed, boxBinding(id, n));
    return opened ? opened : Result<QByteArray>(Error { ErrorCode::KeysDamaged });
}

Result<QByteArray> FileBox::content(AttachmentId id) const
{
    QByteArray whole;
    for (int n = 0;; ++n) {
        const auto next = piece(id, n);
        if (!next)
            return next;
        if (next->isEmpty())
            return whole;
        whole += *next;
    }
}

bool FileBox::holds(AttachmentId id) const { return QFile::exists(path(id)); }

std::vector<AttachmentId> FileBox::waiting() const
{
    std::vector<AttachmentId> ids;
    const QStringList files = QDir(m_directory).entryList({ QLatin1Char('*') + boxSuffix }, QDir::Files, QDir::Name);
    for (const QString& file : files)
        if (const QUuid id = uuidFromText(file.chopped(boxSuffix.size())); !id.isNull())
            ids.push_back(AttachmentId(id));
    return ids;
}

void FileBox::drop(AttachmentId id) { QFile::remove(path(id)); }

} // namespace huimin
