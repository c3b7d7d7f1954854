#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"
#include <QByteArrayView>

/// Attachments (附件): files of a matter, photos of a grid event. The record says what the file is; its content is uploaded in pieces and kept sealed at the center.
namespace huimin {

enum class AttachmentState {
    Uploading, ///< the content has not arrived whole
    Complete,
    Refused ///< the content is not what the record says
};
template <>
struct EnumTexts<AttachmentState> {
    static constexpr EnumText<AttachmentState> list[]
        = { { AttachmentState::Uploading, "uploading" }, { AttachmentState::Complete, "complete" }, { AttachmentState::Refused, "refused" } };
};

/// Stands where its owner stands.
struct Attachment {
    AttachmentId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QUuid ownerId; ///< a Matter or a GridEvent
    QString digest; ///< SHA-256 of the content, 64 hex digits
    std::int64_t size = 0; ///< bytes
    QString mediaType;
    std::optional<int> pages;
    QString title;
    std::vector<int> pageOrder; ///< of the pages as they are shown, from 0; empty: as they come
    std::vector<int> rotation; ///< degrees clockwise, 0 90 180 270, page by page as they come; empty: none
    AttachmentState state {};
    bool ofEvent = false; ///< a photo of a grid event: not for the counter
    bool restricted = false; ///< of an event that only those see who work on it
    bool operator==(const Attachment&) const = default;
};
template <>
const Schema& schemaOf<Attachment>();

/// The limits of the design: one file, all of a matter, one piece of an upload.
inline constexpr std::int64_t largestAttachment = 50LL * 1024 * 1024;
inline constexpr std::int64_t largestOfAMatter = 200LL * 1024 * 1024;
inline constexpr std::int64_t largestPiece = 1024 * 1024;
/// How much of the beginning of a file tells what it is.
inline constexpr qsizetype mediaHead = 16;

/// application/pdf, image/jpeg, image/png or image/tiff by the first bytes of the content; empty for anything else.
QString mediaTypeOf(QByteArrayView content);
/// Whether this is one of the four.
bool isAttachmentMedia(const QString& mediaType);
/// 64 lower-case hex digits.
bool isSha256(const QString& text);

} // namespace huimin
