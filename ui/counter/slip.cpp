#include "ui/counter/slip.h"
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace huimin::ui {
namespace {
struct SlipLine {
    QString text;
    double topMm;
    double heightMm;
    double sizeMm;
    bool bold;
};
} // namespace

void paintSlip(QPainter& painter, const Slip& slip, double dotsPerMm)
{
    const SlipLine lines[] = { { slip.hall, 6, 8, 4.2, false }, { slip.number, 17, 24, 20, true }, { slip.queue, 44, 8, 5, false }, { slip.before, 54, 8, 4.6, true },
        { QCoreApplication::translate("Slip", "叫到时到窗口；过号的排到等着的人后面。"), 65, 6, 3, false }, { slip.taken, 71, 6, 3, false } };
    painter.save();
    painter.setPen(Qt::black);
    QFont font;
    font.setFamilies({ QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC") });
    font.setHintingPreference(QFont::PreferNoHinting);
    for (const SlipLine& line : lines) {
        font.setPixelSize(std::max(1, qRound(line.sizeMm * dotsPerMm)));
        font.setWeight(line.bold ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.drawText(QRectF(3 * dotsPerMm, line.topMm * dotsPerMm, (slipSideMm - 6) * dotsPerMm, line.heightMm * dotsPerMm), Qt::AlignCenter, line.text);
    }
    painter.restore();
}

QImage slipImage(const Slip& slip, double dotsPerMm)
{
    const int side = qRound(slipSideMm * dotsPerMm);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSlip(painter, slip, dotsPerMm);
    return image;
}

bool printSlip(const Slip& slip)
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull())
        return false;
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QSizeF(slipSideMm, slipSideMm), QPageSize::Millimeter));
    printer.setFullPage(true);
    printer.setDocName(slip.number);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    paintSlip(painter, slip, printer.resolution() / 25.4);
    return painter.end();
}

} // namespace huimin::ui
