#include "models/matters/attachment.h"
#include <algorithm>

namespace huimin {

static constexpr auto attachmentFields = fieldList(
    field<&Attachment::id>("编号", Required),
    field<&Attachment::rev>("修订号", MergeServer),
    field<&Attachment::createdAt>("建档时间", MergeServer),
    field<&Attachment::createdBy>("建档人", MergeServer | Internal),
    field<&Attachment::updatedAt>("更新时间", MergeServer),
    field<&Attachment::ownerId>("属于", Personal | MergeAppend | Reference),
    field<&Attachment::digest>("摘要", Personal | MergeAppend, 64),
    field<&Attachment::size>("大小", Personal | MergeAppend),
    field<&Attachment::mediaType>("类型", Personal | MergeAppend, 40),
    field<&Attachment::pages>("页数", Personal | MergeAppend),
    field<&Attachment::title>("标题", Personal | MergeAppend, 80),
    field<&Attachment::pageOrder>("页序", Personal | MergeAppend),
    field<&Attachment::rotation>("旋转", Personal | MergeAppend),
    field<&Attachment::state>("状态", Personal | MergeAppend),
    field<&Attachment::ofEvent>("事件照片", Personal | MergeAppend),
    field<&Attachment::restricted>("受限", Personal | MergeAppend));
static_assert(memberCount<Attachment>() == attachmentFields.size(), "a member is missing from the list of Attachment");
template <>
const Schema& schemaOf<Attachment>()
{
    static const Schema schema { "Attachment", attachmentFields, [] { return std::shared_ptr<void>(std::make_shared<Attachment>()); } };
    return schema;
}

QString mediaTypeOf(QByteArrayView content)
{
    if (content.startsWith("%PDF-"))
        return QStringLiteral("application/pdf");
    if (content.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (content.startsWith(QByteArrayView("II*\0", 4)) || content.startsWith(QByteArrayView("MM\0*", 4)))
        return QStringLiteral("image/tiff");
    return {};
}

bool isAttachmentMedia(const QString& mediaType)
{
    static const QStringList known { QStringLiteral("application/pdf"), QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/tiff") };
    return known.contains(mediaType);
}

bool isSha256(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace huimin
