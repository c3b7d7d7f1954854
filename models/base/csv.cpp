#include "models/base/csv.h"
#include <QFile>
#include <QSet>
#include <QStringDecoder>

namespace huimin {
namespace {

Error csvError(int line, const char* what)
{
    return { ErrorCode::Invalid, { { QStringLiteral("line"), line }, { QStringLiteral("what"), QString::fromLatin1(what) } }, {},
        QStringLiteral("csv: %1 in line %2").arg(QLatin1String(what)).arg(line) };
}

Error csvTooLarge(qsizetype limit)
{
    return { ErrorCode::TooLarge, { { QStringLiteral("limit"), static_cast<qlonglong>(limit) } } };
}

/// Takes one record at a time from the text; `line` is that on which the record began.
class CsvRecords {
public:
    explicit CsvRecords(QStringView text) : m_text(text) { }
    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_recordLine; }

    bool skipCommentOrEmptyLine(bool comments)
    {
        const bool comment = comments && m_text[m_at] == u'#';
        const bool empty = m_text[m_at] == u'\n' || m_text.mid(m_at).startsWith(u"\r\n");
        if (!comment && !empty)
            return false;
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        ++m_line;
        return true;
    }

    Result<QStringList> next()
    {
        m_recordLine = m_line;
        QStringList fields;
        for (;;) {
            auto field = m_at < m_text.size() && m_text[m_at] == u'"' ? quoted() : plain();
            if (!field)
                return field.error();
            fields << *field;
            if (atEnd())
                return fields;
            if (m_text[m_at] == u',') {
                ++m_at;
                continue;
            }
            m_at += m_text[m_at] == u'\r' ? 2 : 1;
            ++m_line;
            return fields;
        }
    }

private:
    bool atBreak() const { return atEnd() || m_text[m_at] == u'\n' || m_text.mid(m_at, 2) == u"\r\n"; }

    Result<QString> plain()
    {
        const qsizetype begin = m_at;
        while (!atBreak() && m_text[m_at] != u',') {
            if (m_text[m_at] == u'"')
                return csvError(m_line, "quote");
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin).toString();
    }

    Result<QString> quoted()
    {
        const int begun = m_line;
        QString out;
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                if (c == u'\n')
                    ++m_line;
                out += c;
            } else if (!atEnd() && m_text[m_at] == u'"') {
                out += c;
                ++m_at;
            } else if (atBreak() || m_text[m_at] == u',') {
                return out;
            } else {
                return csvError(m_line, "quote");
            }
        }
        return csvError(begun, "quote");
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
};

/// The first line of the bytes that is longer than allowed; 0 where there is none.
int csvLongLine(QByteArrayView utf8, qsizetype limit)
{
    int line = 1;
    for (qsizetype begin = 0; begin < utf8.size(); ++line) {
        const qsizetype found = utf8.indexOf('\n', begin);
        const qsizetype end = found < 0 ? utf8.size() : found;
        if (end - begin > limit)
            return line;
        begin = end + 1;
    }
    return 0;
}

} // namespace

Result<CsvTable> CsvTable::parse(QByteArrayView utf8, const CsvLimits& limits)
{
    if (utf8.size() > limits.bytes)
        return csvTooLarge(limits.bytes);
    if (csvLongLine(utf8, limits.lineBytes) != 0)
        return csvTooLarge(limits.lineBytes);
    if (const qsizetype nul = utf8.indexOf('\0'); nul >= 0)
        return csvError(static_cast<int>(utf8.first(nul).toByteArray().count('\n')) + 1, "control");
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // drops a byte order mark
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return csvError(static_cast<int>(text.left(text.indexOf(QChar::ReplacementCharacter)).count(u'\n')) + 1, "encoding");

    CsvTable table;
    CsvRecords records(text);
    while (!records.atEnd()) {
        if (records.skipCommentOrEmptyLine(table.m_header.isEmpty()))
            continue;
        auto fields = records.next();
        if (!fields)
            return fields.error();
        if (table.m_header.isEmpty()) {
            table.m_header = std::move(*fields);
            if (QSet<QString>(table.m_header.cbegin(), table.m_header.cend()).size() != table.m_header.size())
                return csvError(records.line(), "header");
        } else if (fields->size() != table.m_header.size()) {
            return csvError(records.line(), "columns");
        } else {
            table.m_rows.append({ records.line(), std::move(*fields) });
        }
    }
    if (table.m_header.isEmpty())
        return csvError(1, "header");
    return table;
}

Result<CsvTable> CsvTable::read(const QString& path, const CsvLimits& limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, { { QStringLiteral("file"), path } }, {}, file.errorString() };
    return parse(file.read(limits.bytes + 1), limits);
}

} // namespace huimin
