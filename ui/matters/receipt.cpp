#include "ui/matters/receipt.h"
#include "models/base/masking.h"
#include "models/base/ownnumbers.h"
#include "models/itemmodels/daywords.h"
#include "models/matters/catalogue.h"
#include "models/registry/organisation.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QImage>
#include <cmath>
#include <qrencode.h>

namespace huimin::ui {
namespace {

struct ReceiptWords {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

QString formText(MaterialForm form)
{
    switch (form) {
    case MaterialForm::Original:
        return ReceiptWords::tr("原件");
    case MaterialForm::Copy:
        return ReceiptWords::tr("复印件");
    case MaterialForm::Electronic:
        return ReceiptWords::tr("电子");
    }
    return {};
}

/// Draws from top to bottom in millimetres on the page.
class Paper {
public:
    Paper(QPainter& painter, double dotsPerMm) : m_painter(painter), m_mm(dotsPerMm) { }
    static constexpr double left = 10;
    static constexpr double width = 128; ///< of A5 without margins
    double y = 10;

    void text(const QString& text, double size, bool bold = false, Qt::Alignment align = Qt::AlignLeft, bool serif = false, double indent = 0, QColor colour = Qt::black)
    {
        QFont font;
        font.setFamilies(serif ? QStringList { QStringLiteral("Noto Serif CJK SC"), QStringLiteral("SimSun"), QStringLiteral("Songti SC") }
                               : QStringList { QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC") });
        font.setPixelSize(static_cast<int>(size * m_mm));
        font.setBold(bold);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QRectF place(( left + indent) * m_mm, y * m_mm, (width - indent) * m_mm, 200 * m_mm);
        QRectF used;
        m_painter.drawText(place, static_cast<int>(align | Qt::AlignTop) | Qt::TextWordWrap, text, &used);
        y += used.height() / m_mm + size * 0.35;
    }
    void pair(const QString& name, const QString& value)
    {
        const double top = y;
        text(name, 3.2, false, Qt::AlignLeft, false, 0, QColor(0x55, 0x55, 0x55));
        const double afterName = y;
        y = top;
        text(value, 3.6, false, Qt::AlignLeft, false, 26);
        y = std::max(y, afterName);
    }
    void line()
    {
        m_painter.fillRect(QRectF(left * m_mm, y * m_mm, width * m_mm, std::max(1.0, 0.2 * m_mm)), Qt::black);
        y += 2.5;
    }
    void frame(double top, double height)
    {
        m_painter.setPen(QPen(Qt::black, 0.3 * m_mm));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(left * m_mm, top * m_mm, width * m_mm, height * m_mm));
    }
    /// Whole dots, four modules of quiet zone; at least `size` millimetres.
    void qr(const QString& code, double x, double top, double size)
    {
        QRcode* made = QRcode_encodeString(code.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
        if (!made)
            return;
        const int modules = made->width + 8;
        const double dot = std::ceil(size * m_mm / modules);
        for (int row = 0; row < made->width; ++row)
            for (int column = 0; column < made->width; ++column)
                if (made->data[row * made->width + column] & 1)
                    m_painter.fillRect(QRectF(std::floor(x * m_mm) + (column + 4) * dot, std::floor(top * m_mm) + (row + 4) * dot, dot, dot), Qt::black);
        QRcode_free(made);
    }

private:
    QPainter& m_painter;
    double m_mm;
};
} // namespace

Result<Receipt> receiptOf(RecordReader& records, MatterId id)
{
    auto matter = require<Matter>(records, id.uuid);
    if (!matter)
        return matter.error();
    Receipt receipt;
    receipt.provisional = !matter->number;
    receipt.code = matter->number.value_or(matter->provisional.value_or(QString()));
    receipt.number = matter->number ? formatMatterNumber(*matter->number) : receipt.code;
    receipt.item = matter->itemName;
    receipt.applicant = mask(matter->applicantKind == ApplicantKind::Resident ? MaskKind::Name : MaskKind::None, matter->applicantName);
    if (matter->applicantIdNumber)
        receipt.applicantNumber = matter->applicantKind == ApplicantKind::Resident ? mask(MaskKind::IdNumber, *matter->applicantIdNumber) : *matter->applicantIdNumber;
    if (matter->acceptedOn)
        receipt.acceptedOn = daywords::wholeDay(*matter->acceptedOn);
    if (matter->promisedDue)
        receipt.promised = daywords::wholeDay(*matter->promisedDue) + (matter->provisionalDue ? ReceiptWords::tr("（暂定）") : QString());
    if (matter->statutoryDue)
        receipt.statutory = daywords::wholeDay(*matter->statutoryDue);
    auto papers = relatedTo<MatterMaterial>(records, id.uuid);
    if (!papers)
        return papers.error();
    auto materials = allOf<Material>(records);
    if (!materials)
        return materials.error();
    for (const MatterMaterial& paper : *papers) {
        QString name = paper.materialKey;
        for (const Material& material : *materials)
            if (material.key == paper.materialKey)
                name = material.name;
        if (paper.state == MaterialState::Brought)
            receipt.papers << ReceiptWords::tr("%1，%2 %3 份").arg(name, formText(paper.form)).arg(std::max(1, paper.copies));
        else if (paper.state == MaterialState::Held)
            receipt.papers << ReceiptWords::tr("%1，已持有，没有收原件").arg(name);
        else if (paper.state == MaterialState::Missing || paper.state == MaterialState::Doubtful)
            receipt.missing << name;
    }
    if (const auto department = load<Department>(records, matter->departmentId.uuid); department && *department)
        receipt.department = (*department)->name;
    if (const auto hall = load<Hall>(records, matter->hallId.uuid); hall && *hall) {
        receipt.hall = (*hall)->name;
        receipt.ask = (*hall)->phone ? ReceiptWords::tr("%1，电话 %2").arg((*hall)->name, *(*hall)->phone) : (*hall)->name;
    }
    if (const auto window = load<ServiceWindow>(records, matter->windowId.uuid); window && *window)
        receipt.window = ReceiptWords::tr("%1 号窗口").arg((*window)->number);
    if (const auto staff = load<Staff>(records, matter->clerkId.uuid); staff && *staff)
        receipt.staff = (*staff)->staffNo;
    receipt.collect = ReceiptWords::tr("凭这张回执和本人证件到原窗口领取；代领要带委托书。");
    return receipt;
}

void paintReceipt(QPainter& painter, const Receipt& receipt, double dotsPerMm)
{
    Paper paper(painter, dotsPerMm);
    paper.text(receipt.hall, 3.6, false, Qt::AlignHCenter, true);
    paper.text(ReceiptWords::tr("受理决定书暨申请材料接收凭证"), 6.2, true, Qt::AlignHCenter, true);
    if (receipt.reprint)
        paper.text(ReceiptWords::tr("重印"), 3.4, true, Qt::AlignRight);
    paper.y += 1;
    paper.line();
    const double qrTop = paper.y;
    paper.qr(receipt.code, Paper::left + Paper::width - 30, qrTop - 1, 26);
    paper.pair(receipt.provisional ? ReceiptWords::tr("临时编号") : ReceiptWords::tr("办件编号"), receipt.number);
    if (receipt.provisional)
        paper.text(ReceiptWords::tr("临时编号，以短信或窗口确认为准"), 3.2, true, Qt::AlignLeft, false, 26);
    paper.pair(ReceiptWords::tr("申请人"), receipt.applicantNumber.isEmpty() ? receipt.applicant : ReceiptWords::tr("%1，%2").arg(receipt.applicant, receipt.applicantNumber));
    paper.y = std::max(paper.y, qrTop + 27);
    paper.pair(ReceiptWords::tr("事项"), receipt.item);
    paper.pair(ReceiptWords::tr("办理部门"), receipt.department);
    const double frameTop = paper.y;
    paper.y += 2;
    paper.text(ReceiptWords::tr("受理 %1　承诺办结 %2").arg(receipt.acceptedOn, receipt.promised.isEmpty() ? ReceiptWords::tr("当场") : receipt.promised), 5.2, true, Qt::AlignHCenter);
    if (!receipt.statutory.isEmpty())
        paper.text(ReceiptWords::tr("法定期限 %1").arg(receipt.statutory), 3.4, false, Qt::AlignHCenter);
    paper.frame(frameTop, paper.y - frameTop + 1);
    paper.y += 4;
    paper.text(ReceiptWords::tr("收到的材料"), 3.8, true);
    int number = 0;
    for (const QString& line : receipt.papers)
        paper.text(QStringLiteral("%1. %2").arg(++number).arg(line), 3.4, false, Qt::AlignLeft, false, 3);
    if (!receipt.missing.isEmpty()) {
        paper.text(ReceiptWords::tr("还缺的材料"), 3.8, true);
        for (const QString& line : receipt.missing)
            paper.text(line, 3.4, false, Qt::AlignLeft, false, 3);
    }
    paper.y += 2;
    paper.line();
    paper.pair(ReceiptWords::tr("接下来"), ReceiptWords::tr("部门在承诺日前办结，有问题会打电话或发短信。"));
    paper.pair(ReceiptWords::tr("到哪问"), receipt.ask);
    paper.pair(ReceiptWords::tr("怎么领"), receipt.collect);
    paper.pair(ReceiptWords::tr("经办"), ReceiptWords::tr("%1，工号 %2").arg(receipt.window, receipt.staff));
    paper.text(ReceiptWords::tr("（盖章）"), 3.6, false, Qt::AlignRight, false, 0, QColor(0x55, 0x55, 0x55));
}

QByteArray receiptPdf(const Receipt& receipt)
{
    constexpr int dotsPerInch = 600;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(ReceiptWords::tr("申请材料接收凭证"));
    writer.setCreator(QStringLiteral("Huimin"));
    QPainter painter(&writer);
    paintReceipt(painter, receipt, dotsPerInch / 25.4);
    painter.end();
    return bytes;
}

QImage receiptImage(const Receipt& receipt, double dotsPerMm)
{
    QImage image(static_cast<int>(148 * dotsPerMm), static_cast<int>(210 * dotsPerMm), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintReceipt(painter, receipt, dotsPerMm);
    painter.end();
    return image;
}

} // namespace huimin::ui
