#include "models/store/fieldhistory.h"

namespace huimin {
namespace {
QByteArray entryText(const FieldHistory::Entry& entry)
{
    QByteArray text = QByteArray::number(qlonglong { entry.rev });
    return entry.maker.isEmpty() ? text : text + '@' + entry.maker;
}

FieldHistory::Entry entryOf(const QByteArray& text)
{
    const qsizetype at = text.indexOf('@');
    return at < 0 ? FieldHistory::Entry { text.toLongLong() } : FieldHistory::Entry { text.left(at).toLongLong(), text.mid(at + 1) };
}
} // namespace

QByteArray FieldHistory::makerOf(DeviceId device)
{
    return device.isNull() ? QByteArray() : device.uuid.toRfc4122().right(6).toBase64(QByteArray::Base64UrlEncoding);
}

FieldHistory FieldHistory::fromText(const QByteArray& text)
{
    FieldHistory out;
    for (const QByteArray& part : text.split(' ')) {
        const qsizetype colon = part.indexOf(':');
        if (colon <= 0)
            continue;
        const Entry entry = entryOf(part.mid(colon + 1));
        if (part.startsWith("*:"))
            out.m_first = entry;
        else
            out.m_changed[part.left(colon).toStdString()] = entry;
    }
    return out;
}

QByteArray FieldHistory::toText() const
{
    QByteArray out;
    if (m_first.rev != 1 || !m_first.maker.isEmpty())
        out += "*:" + entryText(m_first) + ' ';
    for (const auto& [field, entry] : m_changed)
        out += QByteArray::fromStdString(field) + ':' + entryText(entry) + ' ';
    if (!out.isEmpty())
        out.chop(1);
    return out;
}

const FieldHistory::Entry& FieldHistory::of(std::string_view field) const
{
    const auto found = m_changed.find(field);
    return found == m_changed.end() ? m_first : found->second;
}

void FieldHistory::note(const Schema& schema, FieldMask changed, const Entry& entry)
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i)
        if (changed & (FieldMask { 1 } << i))
            m_changed[schema.fields[i].name] = entry;
}

} // namespace huimin
