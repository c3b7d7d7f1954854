#include "ui/counter/shiftview.h"
#include "models/base/errortext.h"
#include "models/base/ownnumbers.h"
#include "models/base/text.h"
#include "models/commands/counterbodies.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>

namespace huimin::ui {
namespace {
constexpr int noteLength = 200;
constexpr qreal sheetPoints = 10.5;

QString numberOf(const MatterRow& row) { return row.number ? formatMatterNumber(*row.number) : row.provisional.value_or(QString()); }
QString dayOf(QDate day) { return day.toString(QStringLiteral("MM-dd")); }
QString momentOf(Instant at) { return businessDateTime(at).toString(QStringLiteral("MM-dd HH:mm")); }
} // namespace

ShiftView::ShiftView(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent), m_desk(desk), m_promises(addPart(tr("答应过、还没补的"), QStringLiteral("file-clock"))), m_back(addPart(tr("约好再来的"), QStringLiteral("users"))),
      m_papers(addPart(tr("办结了、材料还在手上的"), QStringLiteral("inbox"))), m_state(Label::wrapped({}, Type::Body, Token::Text)), m_told(new Label({}, Type::Small, Token::Text2)),
      m_note(new FormField(tr("给接班的人留一句（可以空着）"))), m_hand(new Button(tr("交班"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("check")))
{
    auto* printButton = new Button(tr("打印一页"), Button::Kind::Outlined, QStringLiteral("Ctrl+P"), QStringLiteral("printer"));
    body()->addLayout(hbox(12, new Label(tr("交班"), Type::Page, Token::Text, Weight::DemiBold), Stretch {}, m_told, printButton, m_hand));
    body()->addLayout(hbox(12, Grow { m_promises.card }, Grow { m_back.card }, Grow { m_papers.card }), 1);
    auto* rest = new Card(tr("这台电脑上"));
    rest->header()->setIcon(QStringLiteral("monitor"));
    put(*rest->body(), m_state);
    m_note->setMaxCodePoints(noteLength);
    put(*rest->body(), m_note);
    body()->addWidget(rest);
    connect(printButton, &Button::clicked, this, &ShiftView::print);
    connect(m_hand, &Button::clicked, this, &ShiftView::handOver);
    actions.add(*this, { .id = QStringLiteral("shift.print"), .text = tr("打印交班单"), .key = QKeySequence(Qt::CTRL | Qt::Key_P), .icon = QStringLiteral("printer"), .run = [this] { print(); } });
    actions.add(*this, { .id = QStringLiteral("shift.hand"), .text = tr("交班"), .key = QKeySequence(Qt::CTRL | Qt::Key_Return), .icon = QStringLiteral("check"), .run = [this] { handOver(); } });
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (isVisible() && (types.contains(QStringLiteral("Matter")) || types.contains(QStringLiteral("CalendarYear"))))
            load();
    });
    connect(&m_desk, &Desk::stateChanged, this, &ShiftView::show);
}

QVector<KeyHint> ShiftView::keyHints() const
{
    return { { QStringLiteral("Enter"), tr("打开") }, { QStringLiteral("F6"), tr("换栏") }, { QStringLiteral("Ctrl+P"), tr("打印一页") }, { QStringLiteral("Ctrl+Enter"), tr("交班") }, { QStringLiteral("Shift+F8"), tr("放着的") }, { QStringLiteral("Shift+F5"), tr("待发的") } };
}

QVector<QWidget*> ShiftView::panes() const { return { m_promises.list, m_back.list, m_papers.list, m_note->control() }; }

void ShiftView::activated()
{
    load();
    setFocus(Qt::OtherFocusReason);
}

ShiftView::Part ShiftView::addPart(const QString& title, const QString& icon)
{
    Part part { new Card(title), new RowList };
    part.card->setPadding(0, 8);
    part.card->header()->setIcon(icon);
    part.list->setAccessibleName(title);
    put(*part.card->body(), part.list);
    part.card->body()->addStretch(1);
    part.card->showLoading(4);
    return part;
}

void ShiftView::load()
{
    const Actor actor = m_desk.actor();
    const QDate today = m_desk.clock().today();
    whenAnswered(*this, m_desk.read<ShiftPage>([actor, today, calendar = m_desk.calendar()](RecordReader& records) { return shiftPage(records, actor, today, *calendar); }),
        [this](const Result<ShiftPage>& page) {
            if (!page) {
                m_promises.card->showNote(errorSentence(page.error()), QStringLiteral("circle-alert"), Token::Late);
                return;
            }
            m_page = *page;
            whenAnswered(*this, m_desk.drafts(), [this](const Result<std::vector<Draft>>& drafts) {
                m_parked = drafts ? static_cast<int>(std::count_if(drafts->begin(), drafts->end(), [](const Draft& draft) { return draft.parked; })) : 0;
                show();
            });
        });
}

void ShiftView::fill(const Part& part, const std::vector<MatterLine>& lines, const std::function<QString(const MatterLine&)>& when, const QString& none)
{
    part.list->clear();
    part.card->header()->setCount(lines.empty() ? QString() : QString::number(lines.size()));
    for (const MatterLine& line : lines) {
        auto* row = new Row(hbox(10, Grow { middle(2, Label::elided(line.row.applicantName, Type::Body, Token::Text, Weight::DemiBold), Label::elided(line.row.itemName, Type::Small, Token::Text2)) },
                                middle(2, new Label(when(line), Type::Small, Token::Text), new Label(numberOf(line.row), Type::Note, Token::Text3))), 54, 14);
        row->setAccessibleName(tr("%1，%2，%3").arg(line.row.applicantName, line.row.itemName, when(line)));
        part.list->add(row);
    }
    part.list->disconnect(this);
    connect(part.list, &RowList::activated, this, [this, lines](int index) {
        if (index >= 0 && index < static_cast<int>(lines.size()))
            Q_EMIT openMatter(lines[static_cast<std::size_t>(index)].row.id);
    });
    if (lines.empty())
        part.card->showNote(none, QStringLiteral("circle-check"), Token::Ok);
    else
        part.card->showBody();
}

void ShiftView::show()
{
    fill(m_promises, m_page.promises, [](const MatterLine& line) { return tr("%1 前补").arg(dayOf(*line.promiseUntil)); }, tr("没有欠着的承诺。"));
    fill(m_back, m_page.comingBack, [](const MatterLine& line) { return momentOf(*line.row.comeBackAt); }, tr("没有约好再来的人。"));
    fill(m_papers, m_page.papers, [](const MatterLine& line) { return tr("办结 %1 天").arg(line.days); }, tr("手上没有没归档的材料。"));
    m_state->setText(sheetText());
    Q_EMIT filled();
}

/// What is true of this computer, in one sentence.
QString ShiftView::sheetText() const
{
    const SyncState state = m_desk.state();
    const QString sent = state.waiting == 0 ? tr("待发 0 条") : tr("待发 %1 条，连上中心后自己发").arg(state.waiting);
    const QString stuck = state.parked + state.conflicts == 0 ? QString() : tr("；退回和冲突 %1 条要看（Shift+F5）").arg(state.parked + state.conflicts);
    const QString parked = m_parked == 0 ? tr("放着的 0 件") : tr("放着的 %1 件（Shift+F8）").arg(m_parked);
    return tr("手上没办完的 %1 件；%2；%3%4。").arg(m_page.openMatters).arg(parked, sent, stuck);
}

void ShiftView::print()
{
    QTextDocument document;
    QString text = tr("交班单，%1，%2").arg(m_desk.actor().name, businessDateTime(m_desk.clock().now()).toString(QStringLiteral("yyyy-MM-dd HH:mm"))) + QLatin1Char('\n');
    const auto add = [&](const Part& part, const std::vector<MatterLine>& lines, const std::function<QString(const MatterLine&)>& when) {
        text += QLatin1Char('\n') + part.card->header()->title() + QStringLiteral("  %1\n").arg(lines.size());
        for (const MatterLine& line : lines)
            text += QStringLiteral("  %1   %2   %3   %4\n").arg(when(line), numberOf(line.row), line.row.applicantName, line.row.itemName);
    };
    add(m_promises, m_page.promises, [](const MatterLine& line) { return dayOf(*line.promiseUntil); });
    add(m_back, m_page.comingBack, [](const MatterLine& line) { return momentOf(*line.row.comeBackAt); });
    add(m_papers, m_page.papers, [](const MatterLine& line) { return tr("办结 %1 天").arg(line.days); });
    text += QLatin1Char('\n') + sheetText() + QLatin1Char('\n') + m_note->text();
    QFont sheetFont;
    sheetFont.setFamilies({ QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC") });
    sheetFont.setPointSizeF(sheetPoints);
    document.setDefaultFont(sheetFont);
    document.setPlainText(text);
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull()) {
        m_told->setText(tr("没有打印机，这一页就在屏幕上。"));
        return;
    }
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(tr("交班单"));
    document.print(&printer);
    m_told->setText(tr("已送到 %1。").arg(info.printerName()));
}

void ShiftView::handOver()
{
    if (m_busy)
        return;
    const SyncState state = m_desk.state();
    HandOverShiftBody shift;
    shift.openMatters = m_page.openMatters;
    shift.comingBack = static_cast<int>(m_page.comingBack.size());
    shift.promises = static_cast<int>(m_page.promises.size());
    shift.papers = static_cast<int>(m_page.papers.size());
    shift.parked = m_parked;
    shift.waiting = state.waiting;
    if (const QString note = normaliseText(m_note->text()); !note.isEmpty())
        shift.note = note;
    Command command;
    command.type = QStringLiteral("HandOverShift");
    command.entity = { QStringLiteral("Staff"), m_desk.actor().staff.uuid };
    command.body.json = toJson(shift);
    m_busy = true;
    whenAnswered(*this, m_desk.submit(std::move(command)), [this](const Result<CommandOutcome>& outcome) {
        m_busy = false;
        m_told->setText(outcome ? tr("交班记下了，%1。").arg(businessDateTime(m_desk.clock().now()).toString(QStringLiteral("HH:mm"))) : errorSentence(outcome.error()));
        m_told->setToken(outcome ? Token::Ok : Token::Late);
    });
}

} // namespace huimin::ui
