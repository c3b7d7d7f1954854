#pragma once
#include "models/base/result.h"
#include <QList>
#include <QString>
#include <QStringList>

namespace huimin {

/// A list as it leaves the program: headings and rows of text. Numbers of people and matters are text, so that a spreadsheet does
/// not round them.
struct ExportTable {
    QString sheet;
    QStringList headings;
    QList<QStringList> rows;
};

/// XLSX with every cell as text. FileUnwritable (member `file` is the folder's word only) where it cannot be written.
Status writeXlsx(const QString& path, const ExportTable& table);
/// CSV (RFC 4180, UTF-8 with BOM, CRLF). Cells that a spreadsheet would take for a formula (= + - @, tab, carriage return) get a
/// leading apostrophe.
QByteArray csvOf(const ExportTable& table);
Status writeCsv(const QString& path, const ExportTable& table);

} // namespace huimin
