#pragma once
#include "models/base/result.h"
#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace huimin {

/// How large a CSV text may be; the defaults are those of an import (entities.md §5).
struct CsvLimits {
    qsizetype bytes = 20 * 1024 * 1024;
    qsizetype lineBytes = 1024 * 1024;
};

/// A table read from CSV: UTF-8, `#` comment lines before the header, a header, then rows; fields and quotes by RFC 4180
/// (a quoted field may hold commas, doubled quotes and line breaks), lines ended by LF or CRLF, empty lines skipped.
class CsvTable {
public:
    /// Fails as Invalid with the members `line` (counted from 1) and `what`: encoding, quote, columns (another number of
    /// fields than the header), header (missing, or a name twice), control (NUL); as TooLarge with `limit` above the limits.
    static Result<CsvTable> parse(QByteArrayView utf8, const CsvLimits& limits = {});
    /// The same of a file or resource; FileUnreadable where it cannot be opened.
    static Result<CsvTable> read(const QString& path, const CsvLimits& limits = {});

    const QStringList& header() const { return m_header; }
    /// The place of a column; −1 where there is none of that name.
    qsizetype column(QStringView name) const { return m_header.indexOf(name); }
    qsizetype size() const { return m_rows.size(); }
    /// A field by row and column; empty for column −1.
    QString at(qsizetype row, qsizetype column) const { return column < 0 ? QString() : m_rows.at(row).fields.at(column); }
    /// The line of the text on which a row begins, for messages.
    int line(qsizetype row) const { return m_rows.at(row).line; }

private:
    struct Row {
        int line = 0;
        QStringList fields;
    };
    QStringList m_header;
    QList<Row> m_rows;
};

} // namespace huimin
