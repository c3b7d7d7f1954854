#include "ui/grid/photokeeper.h"
#include "models/base/errortext.h"
#include "models/commands/attachmentcommands.h"
#include "ui/shell/awaited.h"
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>

namespace huimin::ui {
namespace {
constexpr int longestPhotoTitle = 80;
}

void PhotoKeeper::ask(QWidget& over, const QString& title, std::function<void(const Attachment&)> added)
{
    const QString path = QFileDialog::getOpenFileName(&over, tr("选照片"), {}, tr("照片 (*.jpg *.jpeg *.png)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    // Looked at before it is read: what is far too large never comes into memory.
    if (file.size() > largestAttachment) {
        Q_EMIT failed(errorSentence(Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), QStringLiteral("50 MiB") } } }));
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(errorSentence(Error { ErrorCode::FileUnreadable }));
        return;
    }
    add(file.readAll(), title, std::move(added));
}

void PhotoKeeper::add(const QByteArray& content, const QString& title, std::function<void(const Attachment&)> added)
{
    const QString media = mediaTypeOf(content);
    if (!media.startsWith(QLatin1String("image/"))) {
        Q_EMIT failed(tr("这不是照片。可以用 JPEG、PNG、TIFF。"));
        return;
    }
    AttachFileBody attach;
    attach.eventId = m_event;
    attach.digest = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    attach.size = content.size();
    attach.mediaType = media;
    attach.title = title.left(longestPhotoTitle);
    attach.pages = 1;
    Attachment photo;
    photo.id = AttachmentId(m_desk.newRecordId());
    photo.title = attach.title;
    photo.createdAt = m_desk.clock().now();
    Command command;
    command.type = QStringLiteral("AttachFile");
    command.entity = { QStringLiteral("Attachment"), photo.id.uuid };
    command.body.json = toJson(attach);
    whenAnswered(*this, m_desk.submit(command), [this, photo, content, added](const Result<CommandOutcome>& outcome) {
        if (!outcome) {
            Q_EMIT failed(errorSentence(outcome.error()));
            return;
        }
        whenAnswered(*this, m_desk.keepFile(photo.id, content), [this, photo, added](const Status& kept) {
            if (!kept) {
                Q_EMIT failed(errorSentence(kept.error()));
                return;
            }
            if (added)
                added(photo);
            Q_EMIT this->kept();
        });
    });
}

} // namespace huimin::ui
