#include "ui/counter/handoverpage.h"
#include "models/base/errortext.h"
#include "models/base/numbers.h"
#include "models/base/ownnumbers.h"
#include "models/base/text.h"
#include "models/commands/actbodies.h"
#include "ui/counter/readymodel.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include "ui/widgets/tableview.h"
#include <QKeyEvent>

namespace huimin::ui {
namespace {
constexpr int collectorNameLength = 60;
const QString& self()
{
    static const QString id = QStringLiteral("self");
    return id;
}
const QString& agent()
{
    static const QString id = QStringLiteral("agent");
    return id;
}
const QString& courier()
{
    static const QString id = QStringLiteral("courier");
    return id;
}
} // namespace

HandoverPage::HandoverPage(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new ReadyModel(this)), m_number(new FieldLine(Typing::Code)), m_left(new Label({}, Type::Body, Token::Text2)), m_tableCard(new Card), m_table(new TableView),
      m_check(new Card(tr("谁来领"))), m_who(Label::wrapped({}, Type::Lead, Token::Text, Weight::DemiBold)), m_what(Label::wrapped({}, Type::Small, Token::Text2)), m_told(Label::wrapped({}, Type::Small, Token::Late))
{
    m_number->setPlaceholderText(tr("扫回执上的码，或输入办件编号   /"));
    m_number->setAccessibleName(tr("扫回执上的码，或输入办件编号"));
    m_number->setFrame(true);
    m_number->setMaximumWidth(dp(360));
    m_number->installEventFilter(this); // Enter looks the number up; a scanner types it
    body()->addLayout(hbox(12, new Label(tr("领证"), Type::Page, Token::Text, Weight::DemiBold), m_left, Stretch {}, Grow { m_number }));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("待领取"));
    m_table->setRowHeight(50);
    m_table->setColumn(ReadyModel::Since, 108, [this](const QModelIndex& index) {
        const MatterLine& line = m_model->lineAt(index.row());
        CellFace face;
        face.chip = ChipFace { .text = index.data().toString(), .tone = line.days >= leftLongDays ? Tone::Warn : Tone::Plain };
        return face;
    });
    m_table->setColumn(ReadyModel::Item, 0);
    m_table->setColumn(ReadyModel::Applicant, 180);
    m_table->setColumn(ReadyModel::Number, 160);
    m_tableCard->setPadding(0, 0);
    m_tableCard->body()->addWidget(m_table, 1);
    m_check->setFixedWidth(dp(380));
    m_check->header()->setIcon(QStringLiteral("user-check"));
    m_check->header()->setKey(QStringLiteral("F6"));
    m_collector = new Options(tr("看过本人的证件了吗"), { { self(), tr("本人，证件对过") }, { agent(), tr("代办人，证件和委托对过") }, { courier(), tr("快递寄走") } }, Options::Flow::Column, 34);
    m_name = new FormField(tr("代办人姓名"));
    m_name->setRequired(true);
    m_name->setMaxCodePoints(collectorNameLength);
    m_id = new FormField(tr("代办人证件号码"), FormField::Kind::Code);
    m_id->setRequired(true);
    m_courier = new FormField(tr("快递单号"), FormField::Kind::Code);
    m_courier->setRequired(true);
    connect(m_collector, &Options::chose, this, &HandoverPage::showCollector);
    connect(m_collector, &Options::answered, this, &HandoverPage::showCollector);
    m_deliver = new Button(tr("交给他，记送达"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("package-check"));
    m_deliver->setMeasure(38);
    connect(m_deliver, &Button::clicked, this, &HandoverPage::deliver);
    for (QWidget* part : std::initializer_list<QWidget*> { m_who, m_what, m_collector, m_name, m_id, m_courier, m_told })
        put(*m_check->body(), part);
    m_check->body()->addStretch(1);
    m_check->body()->addLayout(hbox(8, Stretch {}, m_deliver));
    body()->addLayout(hbox(12, Grow { m_tableCard }, m_check), 1);
    connect(m_table, &TableView::currentRowChanged, this, [this] { showCurrent(); });
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_collector->setFocus(Qt::OtherFocusReason); });
    actions.add(*this, { .id = QStringLiteral("handover.deliver"), .text = tr("送达：交给领的人"), .key = QKeySequence(Qt::CTRL | Qt::Key_Return), .icon = QStringLiteral("package-check"), .run = [this] { deliver(); } });
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (isVisible() && (types.contains(QStringLiteral("Matter")) || types.contains(QStringLiteral("CalendarYear"))))
            load();
    });
    m_tableCard->showLoading(6);
}

QVector<KeyHint> HandoverPage::keyHints() const
{
    return { { QStringLiteral("/"), tr("扫码或编号") }, { QStringLiteral("Enter"), tr("对证件") }, { QStringLiteral("1–3"), tr("谁来领") }, { QStringLiteral("Ctrl+Enter"), tr("送达") }, { QStringLiteral("L"), m_leftOnly ? tr("全部") : tr("只看 14 天没领的") }, { QStringLiteral("O"), tr("打开办件") } };
}

QVector<QWidget*> HandoverPage::panes() const { return { m_table, m_collector, m_number }; }

void HandoverPage::activated()
{
    load();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool HandoverPage::handleEscape()
{
    if (!m_leftOnly)
        return false;
    toggleLeft();
    return true;
}

bool HandoverPage::bareKey(QKeyEvent& event)
{
    const int digit = event.key() - Qt::Key_1;
    if (digit >= 0 && digit < 3 && current()) {
        m_collector->choose(digit);
        showCollector();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Slash:
        m_number->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_L:
        toggleLeft();
        return true;
    case Qt::Key_O:
        if (const MatterLine* line = current())
            Q_EMIT openMatter(line->row.id);
        return true;
    default:
        return Page::bareKey(event);
    }
}

bool HandoverPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_number && event->type() == QEvent::KeyPress) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        if ((pressed == Qt::Key_Return || pressed == Qt::Key_Enter) && !m_number->isComposing()) {
            find();
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

void HandoverPage::load()
{
    const Actor actor = m_desk.actor();
    const QDate today = m_desk.clock().today();
    whenAnswered(*this, m_desk.read<ReadyPage>([actor, today, calendar = m_desk.calendar()](RecordReader& records) { return readyPage(records, actor, today, *calendar); }),
        [this](const Result<ReadyPage>& page) {
            if (!page) {
                m_tableCard->showNote(errorSentence(page.error()), QStringLiteral("circle-alert"), Token::Late);
                return;
            }
            const QUuid before = current() ? current()->row.id.uuid : QUuid();
            const int at = std::max(0, m_table->currentRow());
            m_page = *page;
            std::vector<MatterLine> shown = m_page.ready;
            if (m_leftOnly)
                std::erase_if(shown, [](const MatterLine& line) { return line.days < leftLongDays; });
            m_model->setLines(shown);
            m_left->setText(m_page.leftLong == 0 ? tr("%1 件待领").arg(m_page.ready.size()) : tr("%1 件待领，%2 件放了 %3 天以上").arg(m_page.ready.size()).arg(m_page.leftLong).arg(leftLongDays));
            if (shown.empty())
                m_tableCard->showNote(m_leftOnly ? tr("没有放了 14 天还没领的。") : tr("没有待领的。"), QStringLiteral("circle-check"), Token::Ok);
            else
                m_tableCard->showBody();
            int row = std::min(at, static_cast<int>(shown.size()) - 1);
            for (std::size_t i = 0; i < shown.size(); ++i)
                if (shown[i].row.id.uuid == before)
                    row = static_cast<int>(i);
            m_table->goTo(row);
            showCurrent();
            Q_EMIT filled();
        });
}

void HandoverPage::toggleLeft()
{
    m_leftOnly = !m_leftOnly;
    load();
    Q_EMIT keyHintsChanged();
}

/// A scanner types the code and Enter.
void HandoverPage::find()
{
    const int row = m_model->rowOf(m_number->text());
    if (row < 0) {
        m_told->setText(tr("待领里没有 %1：看看办到哪一步了，或号码是不是输错了。").arg(m_number->text()));
        m_number->selectAll();
        return;
    }
    m_number->clear();
    m_table->goTo(row);
    showCurrent();
    m_collector->setFocus(Qt::OtherFocusReason);
}

const MatterLine* HandoverPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->lineAt(row) : nullptr;
}

void HandoverPage::showCurrent()
{
    const MatterLine* line = current();
    m_who->setText(line ? line->row.applicantName : tr("选一件，或扫回执上的码"));
    m_what->setText(line ? tr("%1，%2").arg(line->row.itemName, m_model->index(m_table->currentRow(), ReadyModel::Number).data().toString()) : QString());
    m_collector->setVisible(line);
    m_deliver->setEnabled(line);
    m_collector->setChosen({});
    for (FormField* field : { m_name, m_id, m_courier }) {
        field->setText({});
        field->setError({});
    }
    m_told->setText({});
    showCollector();
}

void HandoverPage::showCollector()
{
    const QString who = current() ? m_collector->chosen() : QString();
    m_name->setVisible(who == agent());
    m_id->setVisible(who == agent());
    m_courier->setVisible(who == courier());
    if (who == agent() && m_name->text().isEmpty())
        m_name->control()->setFocus(Qt::OtherFocusReason);
    else if (who == courier())
        m_courier->control()->setFocus(Qt::OtherFocusReason);
}

void HandoverPage::deliver()
{
    const MatterLine* line = current();
    if (!line || m_busy)
        return;
    DeliverBody body;
    body.guard = line->row.stage;
    body.collector = m_collector->chosen();
    if (body.collector.isEmpty()) {
        m_told->setText(tr("先对证件：按 1、2、3 说是谁来领。"));
        m_collector->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto want = [](FormField* field, const QString& what) {
        field->setError(field->text().trimmed().isEmpty() ? what : QString());
        return field->error().isEmpty();
    };
    if (body.collector == agent()) {
        if (!want(m_name, tr("写代办人的姓名。")) || !want(m_id, tr("写代办人的证件号码。")))
            return;
        body.collectorName = normaliseText(m_name->text());
        body.collectorIdNumber = compactNumber(m_id->text());
    } else if (body.collector == courier()) {
        if (!want(m_courier, tr("写快递单号。")))
            return;
        body.courierNumber = compactNumber(m_courier->text());
    }
    body.checked = body.collector != courier();
    const QString name = line->row.applicantName;
    Command command;
    command.type = QStringLiteral("DeliverResult");
    command.entity = { QStringLiteral("Matter"), line->row.id.uuid };
    command.body.json = toJson(body);
    m_busy = true;
    whenAnswered(*this, m_desk.submit(std::move(command)), [this, name](const Result<CommandOutcome>& outcome) {
        m_busy = false;
        if (!outcome) {
            m_told->setText(errorSentence(outcome.error()));
            return;
        }
        Q_EMIT delivered(name);
        m_table->setFocus(Qt::OtherFocusReason);
        load();
    });
}

} // namespace huimin::ui
