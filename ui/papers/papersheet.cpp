#include "ui/papers/papersheet.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>

namespace huimin::ui {
namespace {
constexpr double paperDotsPerMm = 3.1; ///< an A5 page fits a window of 900 px whole
constexpr int shownHeight = 660; ///< px at 100 %
} // namespace

PaperSheet::PaperSheet(QWidget& window, Paper paper, const PrinterPlan& plan)
    : Sheet(window, paper.number.isEmpty() ? paper.title : tr("%1，%2").arg(paper.title, paper.number), QStringLiteral("printer"), paper.page == PaperPage::A4 ? 740 : 540)
    , m_paper(std::move(paper))
    , m_plan(plan)
    , m_pages(new QWidget)
    , m_pageColumn(new QVBoxLayout)
{
    m_pageColumn->setContentsMargins(0, 0, 0, 0);
    m_pageColumn->setSpacing(dp(10));
    m_pages->setLayout(m_pageColumn);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setWidget(m_pages);
    scroll->setMinimumHeight(std::min(dp(shownHeight), window.height() - dp(230)));
    scroll->setAccessibleName(tr("%1，%2").arg(m_paper.title, m_paper.number));
    body()->addWidget(scroll);
    auto* save = addAct(tr("存成 PDF"), Button::Kind::Outlined, QStringLiteral("Ctrl+S"), QStringLiteral("download"));
    connect(save, &Button::clicked, this, &PaperSheet::askWhere);
    m_print = addAct(tr("打印"), Button::Kind::Filled, QStringLiteral("Ctrl+P"), QStringLiteral("printer"));
    connect(m_print, &Button::clicked, this, &PaperSheet::print);
    showPages();
    showPrinter();
    open(scroll);
}

void PaperSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Print)) {
        if (m_print->isEnabled())
            print();
    } else if (event->matches(QKeySequence::Save)) {
        askWhere();
    } else {
        Sheet::keyPressEvent(event);
    }
}

void PaperSheet::showPages()
{
    m_layout = std::make_unique<PaperLayout>(m_paper);
    clearLayout(*m_pageColumn);
    const double ratio = devicePixelRatioF();
    for (int page = 0; page < m_layout->pages(); ++page) {
        QImage image = m_layout->image(page, paperDotsPerMm * ratio);
        image.setDevicePixelRatio(ratio);
        auto* shown = new QLabel;
        shown->setPixmap(QPixmap::fromImage(image));
        shown->setAlignment(Qt::AlignCenter);
        shown->setAccessibleName(tr("第 %1 页，共 %2 页").arg(page + 1).arg(m_layout->pages()));
        m_pageColumn->addWidget(shown);
    }
    m_pageColumn->addStretch(1);
    if (m_paper.changed)
        setNote(tr("办件后来改过，这份和第一次打的不一样。"));
    else if (m_paper.reprint > 0)
        setNote(tr("打过了，再打会标明第 %1 次重印。").arg(m_paper.reprint));
}

void PaperSheet::showPrinter()
{
    const QString printer = printerFor(m_plan, m_paper.kind);
    const bool isSet = m_plan.byKind.value(m_paper.kind) == PrinterPlan::none();
    m_print->setText(!printer.isEmpty() ? tr("打印") : isSet ? tr("这种不打印") : tr("没有打印机"));
    m_print->setEnabled(!printer.isEmpty());
    if (printer.isEmpty() && !isSet)
        setNote(tr("这台电脑没装打印机，可以存成 PDF。"));
}

bool PaperSheet::print()
{
    const QString printer = printerFor(m_plan, m_paper.kind);
    switch (printPaper(m_paper, *m_layout, printer)) {
    case PrintOutcome::Printed:
        setNote(tr("已送到 %1。").arg(printer));
        Q_EMIT issued();
        return true;
    case PrintOutcome::NoPrinter:
        setNote(tr("没有打印机，可以存成 PDF。"));
        return false;
    case PrintOutcome::Gone:
        setNote(tr("打印机 %1 不在了。文书在，没有丢：存成 PDF，或到设置里换一台再打。").arg(printer));
        return false;
    case PrintOutcome::NotTaken:
        setNote(tr("%1 没有接住，文书在，没有丢。看看它开着没有，再按一次。").arg(printer));
        return false;
    }
    return false;
}

void PaperSheet::askWhere()
{
    // The number alone names the file: a name in a file name would be personal data.
    const QString name = (m_paper.number.isEmpty() ? m_paper.kind : m_paper.number) + QStringLiteral(".pdf");
    const QString path = QFileDialog::getSaveFileName(this, tr("存文书"), name, QStringLiteral("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path);
}

bool PaperSheet::saveTo(const QString& path)
{
    QSaveFile file(path);
    const QByteArray pdf = paperPdf(m_paper);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        setNote(tr("没存成：%1").arg(file.errorString()));
        return false;
    }
    setNote(tr("已存。"));
    Q_EMIT issued();
    return true;
}

void PaperSheet::showPaper(Paper paper)
{
    m_paper = std::move(paper);
    // What was said of the print just made stays on the screen.
    m_layout = std::make_unique<PaperLayout>(m_paper);
}

} // namespace huimin::ui
