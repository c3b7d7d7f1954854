#include "models/store/fieldrevisions.h"

namespace huimin {

FieldRevisions FieldRevisions::fromText(const QByteArray& text)
{
    FieldRevisions out;
    for (const QByteArray& part : text.split(' ')) {
        const qsizetype colon = part.indexOf(':');
        if (colon <= 0)
            continue;
        const std::int64_t rev = part.mid(colon + 1).toLongLong();
        if (part.startsWith("*:"))
            out.m_first = rev;
        else
            out.m_changed[part.left(colon).toStdString()] = rev;
    }
    return out;
}

QByteArray FieldRevisions::toText() const
{
    QByteArray out;
    if (m_first != 1)
        out += "*:" + QByteArray::number(qlonglong { m_first }) + ' ';
    for (const auto& [field, rev] : m_changed)
        out += QByteArray::fromStdString(field) + ':' + QByteArray::number(qlonglong { rev }) + ' ';
    if (!out.isEmpty())
        out.chop(1);
    return out;
}

std::int64_t FieldRevisions::of(std::string_view field) const
{
    const auto found = m_changed.find(field);
    return found == m_changed.end() ? m_first : found->second;
}

void FieldRevisions::raise(const Schema& schema, FieldMask changed, std::int64_t rev)
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i)
        if (changed & (FieldMask { 1 } << i))
            m_changed[schema.fields[i].name] = rev;
}

} // namespace huimin
