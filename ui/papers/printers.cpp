#include "ui/papers/printers.h"
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace huimin::ui {

QStringList printerNames() { return QPrinterInfo::availablePrinterNames(); }

QString printerFor(const PrinterPlan& plan, const QString& kind)
{
    const QString set = plan.byKind.value(kind);
    if (set == PrinterPlan::none())
        return {};
    return set.isEmpty() ? QPrinterInfo::defaultPrinterName() : set;
}

PrintOutcome printPaper(const Paper& paper, const PaperLayout& layout, const QString& name)
{
    if (name.isEmpty())
        return PrintOutcome::NoPrinter;
    if (!printerNames().contains(name))
        return PrintOutcome::Gone;
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return PrintOutcome::Gone;
    // A queue that was stopped would keep the paper without anybody seeing it.
    if (info.state() == QPrinter::Error || info.state() == QPrinter::Aborted)
        return PrintOutcome::NotTaken;
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageSize(QPageSize(layout.pageSizeMm(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setFullPage(true);
    printer.setDocName(paper.number.isEmpty() ? paper.kind : paper.number);
    QPainter painter;
    if (!painter.begin(&printer))
        return PrintOutcome::NotTaken;
    bool whole = true;
    for (int page = 0; page < layout.pages() && whole; ++page) {
        whole = page == 0 || printer.newPage();
        layout.paint(painter, page, printer.resolution() / 25.4);
    }
    painter.end();
    return whole && printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted ? PrintOutcome::Printed : PrintOutcome::NotTaken;
}

} // namespace huimin::ui
