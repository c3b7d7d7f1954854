#include "ui/attachments/filepicking.h"
#include "models/matters/attachment.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace huimin::ui {
namespace {
constexpr int longestTitle = 80;

struct FilePicking {
    Q_DECLARE_TR_FUNCTIONS(FilePicking)
};
} // namespace

Result<PickedFile> pickedContent(QByteArray content, const QString& title)
{
    const QString media = mediaTypeOf(content);
    if (media.isEmpty())
        return Error { ErrorCode::UnsupportedMedia };
    return PickedFile { std::move(content), title.left(longestTitle), media };
}

Result<PickedFile> pickedFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, { { QStringLiteral("file"), QFileInfo(path).fileName() } } };
    // Looked at before it is read: a file of 300 MB never comes into memory.
    if (file.size() > largestAttachment)
        return Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), QStringLiteral("50 MiB") } } };
    return pickedContent(file.readAll(), QFileInfo(path).completeBaseName());
}

std::vector<Result<PickedFile>> pickedFrom(const QMimeData& held)
{
    std::vector<Result<PickedFile>> picked;
    const QList<QUrl> urls = held.urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            picked.push_back(pickedFile(url.toLocalFile()));
    const QImage image = picked.empty() ? qvariant_cast<QImage>(held.imageData()) : QImage();
    if (image.isNull())
        return picked;
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    picked.push_back(pickedContent(std::move(content), FilePicking::tr("粘贴的图片")));
    return picked;
}

std::vector<Result<PickedFile>> askForFiles(QWidget& over)
{
    std::vector<Result<PickedFile>> picked;
    const QStringList paths = QFileDialog::getOpenFileNames(&over, FilePicking::tr("选附件"), {}, FilePicking::tr("文件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"));
    for (const QString& path : paths)
        picked.push_back(pickedFile(path));
    return picked;
}

} // namespace huimin::ui
