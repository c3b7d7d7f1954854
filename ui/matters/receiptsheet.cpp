#include "ui/matters/receiptsheet.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

namespace huimin::ui {
namespace {
constexpr double shownDotsPerMm = 3.1; ///< the whole A5 page fits a window of 900 px
}

ReceiptSheet::ReceiptSheet(QWidget& window, Receipt receipt)
    : Sheet(window, tr("回执 %1").arg(receipt.number), QStringLiteral("receipt"), 520), m_receipt(std::move(receipt))
{
    const double ratio = window.devicePixelRatioF();
    QImage image = receiptImage(m_receipt, shownDotsPerMm * ratio);
    image.setDevicePixelRatio(ratio);
    auto* page = new QLabel;
    page->setPixmap(QPixmap::fromImage(image));
    page->setAlignment(Qt::AlignCenter);
    page->setAccessibleName(tr("回执，%1，%2").arg(m_receipt.number, m_receipt.item));
    page->setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(page);
    auto* save = addAct(tr("存成 PDF"), Button::Kind::Outlined, QStringLiteral("Ctrl+S"), QStringLiteral("download"));
    connect(save, &Button::clicked, this, &ReceiptSheet::saveFile);
    const bool hasPrinter = !QPrinterInfo::defaultPrinterName().isEmpty();
    m_print = addAct(hasPrinter ? tr("打印") : tr("没有打印机"), Button::Kind::Filled, hasPrinter ? QStringLiteral("Ctrl+P") : QString(), QStringLiteral("printer"));
    m_print->setEnabled(hasPrinter);
    connect(m_print, &Button::clicked, this, &ReceiptSheet::print);
    if (!hasPrinter)
        setNote(tr("这台电脑没装打印机，可以存成 PDF。"));
    open(page);
}

bool ReceiptSheet::print()
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull()) {
        setNote(tr("没有打印机，可以存成 PDF。"));
        return false;
    }
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A5));
    printer.setFullPage(true);
    printer.setDocName(m_receipt.code);
    QPainter painter;
    if (!painter.begin(&printer)) {
        setNote(tr("%1 没有接住这张回执，看看它开着没有。").arg(info.printerName()));
        return false;
    }
    paintReceipt(painter, m_receipt, printer.resolution() / 25.4);
    painter.end();
    setNote(tr("已送到 %1。").arg(info.printerName()));
    return true;
}

void ReceiptSheet::saveFile()
{
    // The number alone names the file: a name in a file name would be personal data.
    const QString path = QFileDialog::getSaveFileName(this, tr("存回执"), m_receipt.code + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray pdf = receiptPdf(m_receipt);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        setNote(tr("没存成：%1").arg(file.errorString()));
    else
        setNote(tr("已存。"));
}

} // namespace huimin::ui
