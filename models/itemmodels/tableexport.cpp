#include "models/itemmodels/tableexport.h"
#include <QFile>
#include <QSaveFile>
#include <xlsxwriter.h>

namespace huimin {
namespace {

QString defused(const QString& cell)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    return !cell.isEmpty() && dangerous.contains(cell.at(0)) ? QLatin1Char('\'') + cell : cell;
}

QString quoted(const QString& cell)
{
    QString text = defused(cell);
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

Error unwritable(const QString& reason) { return Error { ErrorCode::FileUnwritable, {}, {}, reason }; }
} // namespace

Status writeXlsx(const QString& path, const ExportTable& table)
{
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return unwritable(QStringLiteral("no workbook"));
    lxw_worksheet* sheet = workbook_add_worksheet(book, table.sheet.left(31).toUtf8().constData());
    lxw_format* heading = workbook_add_format(book);
    format_set_bold(heading);
    lxw_format* text = workbook_add_format(book);
    format_set_num_format(text, "@");
    for (qsizetype column = 0; column < table.headings.size(); ++column)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), table.headings.at(column).toUtf8().constData(), heading);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        for (qsizetype column = 0; column < table.rows.at(row).size(); ++column)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), table.rows.at(row).at(column).toUtf8().constData(), text);
    worksheet_freeze_panes(sheet, 1, 0);
    const lxw_error closed = workbook_close(book);
    return closed == LXW_NO_ERROR ? Status() : Status(unwritable(QString::fromUtf8(lxw_strerror(closed))));
}

QByteArray csvOf(const ExportTable& table)
{
    QByteArray out("\xef\xbb\xbf");
    const auto line = [&out](const QStringList& cells) {
        QStringList parts;
        for (const QString& cell : cells)
            parts << quoted(cell);
        out += parts.join(QLatin1Char(',')).toUtf8() + "\r\n";
    };
    line(table.headings);
    for (const QStringList& row : table.rows)
        line(row);
    return out;
}

Status writeCsv(const QString& path, const ExportTable& table)
{
    QSaveFile file(path);
    const QByteArray bytes = csvOf(table);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(file.errorString());
    return {};
}

} // namespace huimin
