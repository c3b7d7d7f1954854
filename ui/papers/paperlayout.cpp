#include "ui/papers/paperlayout.h"
#include "ui/papers/qrcode.h"
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextObjectInterface>
#include <QTextTable>
#include <cmath>

namespace huimin::ui {
namespace {

constexpr int layoutDotsPerInch = 600;
constexpr double codeMm = 25; ///< at least
constexpr int codeObject = QTextFormat::UserObject + 1;


/// Shaping would take other glyphs for digits beside Latin letters, which have no map to Unicode: they would be lost from the text of a PDF.
QFont paperFont()
{
    QFont font;
    font.setFamilies({ QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC") });
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// A code as an object in the text, in whole dots of the layout.
class CodeObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit CodeObject(const QString& text) : m_code(qrCode(text)) { }
    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat&) override { return { dot() * m_code.whole(), dot() * m_code.whole() }; }
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat&) override
    {
        for (int row = 0; row < m_code.width; ++row)
            for (int column = 0; column < m_code.width; ++column)
                if (m_code.dark[static_cast<std::size_t>(row * m_code.width + column)])
                    painter->fillRect(QRectF(rect.left() + (column + QrCode::quiet) * dot(), rect.top() + (row + QrCode::quiet) * dot(), dot(), dot()), Qt::black);
    }

private:
    double dot() const { return m_code.width == 0 ? 0 : std::ceil(codeMm * layoutDotsPerInch / 25.4 / m_code.whole()); }
    QrCode m_code;
};

/// The looks of the classes that templates may use.
QString paperStyle(PaperPage page)
{
    const bool isA4 = page == PaperPage::A4;
    const QString body = isA4 ? QStringLiteral("10.5pt") : page == PaperPage::A5 ? QStringLiteral("9pt") : QStringLiteral("9pt");
    const QString title = isA4 ? QStringLiteral("20pt") : page == PaperPage::A5 ? QStringLiteral("16pt") : QStringLiteral("13pt");
    const QString small = isA4 ? QStringLiteral("8.5pt") : QStringLiteral("8pt");
    return QStringLiteral("body { font-size: %1; } "
                          "p { margin-top: 6px; margin-bottom: 6px; line-height: 130%; } "
                          "h1 { font-family: 'Noto Serif CJK SC', 'SimSun', 'Songti SC'; font-size: %2; font-weight: bold; text-align: center; margin-top: 6px; margin-bottom: 10px; } "
                          "table.grid { border-collapse: collapse; border-style: solid; border-width: 1px; border-color: #555555; margin-top: 4px; margin-bottom: 8px; } "
                          "table.grid td, table.grid th { padding: 4px; border-style: solid; border-width: 1px; border-color: #555555; } "
                          "th { font-weight: bold; } "
                          "ul, ol { margin-top: 4px; margin-bottom: 4px; } "
                          ".center { text-align: center; } "
                          ".small { font-size: %3; color: #555555; } "
                          ".mark { font-weight: bold; } "
                          ".number { font-family: 'Noto Sans Mono CJK SC', 'Noto Sans CJK SC'; } "
                          ".dates { font-size: 13pt; font-weight: bold; text-align: center; } "
                          ".seal { color: #555555; padding-top: 40px; padding-bottom: 24px; } "
                          ".sign { padding-top: 12px; padding-bottom: 32px; } "
                          ".ticket { font-size: 36pt; }")
        .arg(body, title, small);
}

} // namespace

PaperLayout::PaperLayout(const Paper& paper)
    : m_paper(paper)
    , m_page(paper.page == PaperPage::A4 ? QSizeF(210, 297) : paper.page == PaperPage::A5 ? QSizeF(148, 210) : QSizeF(80, 0))
    , m_side(paper.page == PaperPage::A4 ? 20 : paper.page == PaperPage::A5 ? 10 : 4)
    , m_top(paper.page == PaperPage::A4 ? 20 : paper.page == PaperPage::A5 ? 10 : 4)
    , m_bottom(paper.page == PaperPage::A4 ? 20 : paper.page == PaperPage::A5 ? 12 : 8)
{
    auto device = std::make_unique<QImage>(1, 1, QImage::Format_RGB32);
    device->setDotsPerMeterX(static_cast<int>(std::lround(layoutDotsPerInch / 0.0254)));
    device->setDotsPerMeterY(device->dotsPerMeterX());
    m_device = std::move(device);
    m_document = std::make_unique<QTextDocument>();
    m_document->documentLayout()->setPaintDevice(m_device.get());
    QFont font = paperFont();
    font.setPointSizeF(paper.page == PaperPage::A4 ? 10.5 : 9);
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(0);
    m_document->setUndoRedoEnabled(false);
    m_document->setDefaultStyleSheet(paperStyle(paper.page));
    m_document->setHtml(QStringLiteral("<html><body>%1</body></html>").arg(paper.html));
    placeCode(paper.code);
    const double width = dots(m_page.width() - 2 * m_side);
    if (paper.page == PaperPage::Slip) {
        m_document->setTextWidth(width);
        m_page.setHeight(std::ceil(m_document->size().height() / dots(1)) + m_top + m_bottom);
    }
    m_document->setPageSize(QSizeF(width, dots(m_page.height() - m_top - m_bottom)));
    m_pages = std::max(1, m_document->pageCount());
}

PaperLayout::~PaperLayout() = default;

double PaperLayout::dots(double mm) const { return mm * layoutDotsPerInch / 25.4; }

/// Puts the code in the place of the picture that the template names.
void PaperLayout::placeCode(const QString& code)
{
    auto object = std::make_unique<CodeObject>(code);
    m_document->documentLayout()->registerHandler(codeObject, object.get());
    m_codeObject = std::move(object);
    QVector<int> places;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isImageFormat())
                for (int i = 0; i < it.fragment().length(); ++i)
                    places.push_back(it.fragment().position() + i);
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        QTextCursor cursor(m_document.get());
        cursor.setPosition(*place);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setObjectType(codeObject);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
}

void PaperLayout::paint(QPainter& painter, int page, double dotsPerMm) const
{
    painter.save();
    const double scale = dotsPerMm * 25.4 / layoutDotsPerInch;
    painter.scale(scale, scale);
    painter.save();
    const QSizeF content = m_document->pageSize();
    painter.translate(dots(m_side), dots(m_top) - page * content.height());
    const QRectF shown(0, page * content.height(), content.width(), content.height());
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    if (m_paper.page != PaperPage::Slip)
        paintFoot(painter, page);
    painter.restore();
}

void PaperLayout::paintFoot(QPainter& painter, int page) const
{
    QFont font = paperFont();
    font.setPixelSize(static_cast<int>(dots(2.8)));
    painter.setFont(font);
    painter.setPen(QColor(0x55, 0x55, 0x55));
    const bool english = m_paper.language == Language::English;
    QStringList left { m_paper.number };
    if (m_paper.reprint > 0)
        left << (english ? QStringLiteral("reprint %1") : QStringLiteral("重印 第 %1 次")).arg(m_paper.reprint);
    const QString right = (english ? QStringLiteral("page %1 of %2") : QStringLiteral("第 %1 页，共 %2 页")).arg(page + 1).arg(m_pages);
    const QRectF foot(dots(m_side), dots(m_page.height() - m_bottom + 2), dots(m_page.width() - 2 * m_side), dots(5));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, left.join(english ? QStringLiteral(", ") : QStringLiteral("　")));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, right);
}

QImage PaperLayout::image(int page, double dotsPerMm) const
{
    QImage image(static_cast<int>(std::ceil(m_page.width() * dotsPerMm)), static_cast<int>(std::ceil(m_page.height() * dotsPerMm)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, page, dotsPerMm);
    painter.end();
    return image;
}

QByteArray paperPdf(const Paper& paper)
{
    const PaperLayout layout(paper);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(layoutDotsPerInch);
    writer.setPageSize(QPageSize(layout.pageSizeMm(), QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(paper.title);
    writer.setCreator(QStringLiteral("Huimin"));
    QPainter painter(&writer);
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paint(painter, page, layoutDotsPerInch / 25.4);
    }
    painter.end();
    return bytes;
}

} // namespace huimin::ui

#include "paperlayout.moc"
