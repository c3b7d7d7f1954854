#include "ui/counter/guidepage.h"
#include "models/base/errortext.h"
#include "models/commands/counterbodies.h"
#include "models/matters/itemversions.h"
#include "ui/counter/counterdesk.h"
#include "ui/matters/itempicker.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>

namespace huimin::ui {
namespace {
constexpr int gatherQueuesMs = 60;
constexpr double slipDotsPerMm = 3.6;

struct GuideLoad {
    std::vector<QueueLength> queues;
    QString hall;
};
} // namespace

QString queueTitle(const QString& queue)
{
    if (queue == QLatin1String("A"))
        return GuidePage::tr("综合");
    if (queue == QLatin1String("B"))
        return GuidePage::tr("企业");
    if (queue == QLatin1String("C"))
        return GuidePage::tr("领取");
    return queue;
}

GuidePage::GuidePage(Desk& desk, ActionCollection& actions, CounterDesk& counter, QWidget* parent)
    : Page(parent), m_desk(desk), m_counter(counter), m_queueCard(new Card(tr("给哪个队列的号"))), m_list(new RowList), m_choice(Label::wrapped({}, Type::Body, Token::Text2)),
      m_slipCard(new Card(tr("刚给的号"))), m_picture(new QLabel), m_printed(Label::wrapped({}, Type::Small, Token::Text2))
{
    body()->addLayout(hbox(12, new Label(tr("取号"), Type::Page, Token::Text, Weight::DemiBold), Stretch {}));
    m_queueCard->setPadding(0, 8);
    m_list->setKeepsCurrent(true);
    m_list->setAccessibleName(tr("给哪个队列的号"));
    put(*m_queueCard->body(), m_list);
    auto* item = new Button(tr("办什么"), Button::Kind::Outlined, QStringLiteral("F2"), QStringLiteral("search"));
    connect(item, &Button::clicked, this, &GuidePage::chooseItem);
    m_queueCard->body()->addLayout(padded(hbox(12, Grow { m_choice }, item), 16, 10, 16, 4));
    m_queueCard->body()->addStretch(1);
    m_picture->setAlignment(Qt::AlignCenter);
    put(*m_slipCard->body(), m_picture);
    put(*m_slipCard->body(), m_printed);
    m_slipCard->body()->addStretch(1);
    m_slipCard->setFixedWidth(dp(360));
    m_slipCard->showNote(tr("按数字给号。"), QStringLiteral("ticket"), Token::Text3);
    body()->addLayout(hbox(12, Grow { m_queueCard }, m_slipCard), 1);
    connect(m_list, &RowList::activated, this, &GuidePage::draw);
    actions.add(*this, { .id = QStringLiteral("guide.item"), .text = tr("办什么：选事项"), .key = QKeySequence(Qt::Key_F2), .icon = QStringLiteral("search"), .run = [this] { chooseItem(); } });
    actions.add(*this, { .id = QStringLiteral("guide.print"), .text = tr("再打一张号"), .key = QKeySequence(Qt::CTRL | Qt::Key_P), .icon = QStringLiteral("printer"), .run = [this] { print(); } });
    m_reload.setSingleShot(true);
    m_reload.setInterval(gatherQueuesMs);
    connect(&m_reload, &QTimer::timeout, this, &GuidePage::load);
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (types.contains(QStringLiteral("Ticket")))
            m_reload.start();
    });
    showChoice();
    load();
}

QVector<KeyHint> GuidePage::keyHints() const
{
    return { { QStringLiteral("1–%1").arg(std::max<std::size_t>(1, m_queues.size())), tr("给号") }, { QStringLiteral("F2"), tr("办什么") }, { QStringLiteral("Ctrl+P"), tr("再打一张") }, { QStringLiteral("Esc"), tr("清掉选的") } };
}

QVector<QWidget*> GuidePage::panes() const { return { m_list }; }

void GuidePage::activated()
{
    m_list->setFocus(Qt::OtherFocusReason);
    load();
}

bool GuidePage::handleEscape()
{
    if (m_itemCode.isEmpty() && m_subject.id.isNull())
        return false;
    m_itemCode.clear();
    m_itemName.clear();
    setSubject({}, {});
    return true;
}

bool GuidePage::bareKey(QKeyEvent& event)
{
    const int digit = event.key() - Qt::Key_1;
    if (digit < 0 || digit >= static_cast<int>(m_queues.size()))
        return Page::bareKey(event);
    draw(digit);
    return true;
}

void GuidePage::setSubject(const RecordRef& subject, const QString& name)
{
    m_subject = subject;
    m_subjectName = name;
    showChoice();
}

void GuidePage::load()
{
    const Actor actor = m_desk.actor();
    const Instant now = m_desk.clock().now();
    whenAnswered(*this, m_desk.read<GuideLoad>([actor, now](RecordReader& records) -> Result<GuideLoad> {
        auto queues = queueLengths(records, actor, now);
        if (!queues)
            return queues.error();
        const auto hall = huimin::load<Hall>(records, actor.hall.uuid);
        if (!hall)
            return hall.error();
        return GuideLoad { std::move(*queues), *hall ? (*hall)->name : QString() };
    }), [this](const Result<GuideLoad>& loaded) {
        if (!loaded) {
            m_queueCard->showNote(errorSentence(loaded.error()), QStringLiteral("circle-alert"), Token::Late);
            return;
        }
        m_queues = loaded->queues;
        m_hallName = loaded->hall;
        fillQueues();
        Q_EMIT keyHintsChanged();
    });
}

void GuidePage::fillQueues()
{
    const int before = m_list->current();
    const bool focused = m_list->hasFocus();
    m_list->clear();
    int number = 0;
    for (const QueueLength& queue : m_queues) {
        const qint64 minutes = queue.longestSince.us == 0 ? 0 : (m_desk.clock().now().ms() - queue.longestSince.ms()) / 60'000;
        const QString digit = QString::number(++number);
        auto* row = new Row(hbox(14, new KeyCap(digit), new Label(queue.queue, Type::Number, Token::Text, Weight::DemiBold), Grow { middle(2, new Label(queueTitle(queue.queue), Type::Lead, Token::Text, Weight::DemiBold),
                                new Label(queue.waiting == 0 ? tr("没有人在等") : tr("等着 %1 人，最久 %2 分").arg(queue.waiting).arg(minutes), Type::Small, Token::Text2)) }), 72, 16);
        row->setDigit(digit);
        row->setAccessibleName(tr("%1 队列，%2，等着 %3 人").arg(queue.queue, queueTitle(queue.queue)).arg(queue.waiting));
        m_list->add(row);
    }
    m_list->setCurrent(std::max(0, before));
    if (focused)
        m_list->setFocus();
    Q_EMIT filled();
}

void GuidePage::chooseItem()
{
    const QDate today = m_desk.clock().today();
    whenAnswered(*this, m_desk.read<std::vector<ServiceItem>>([today](RecordReader& records) -> Result<std::vector<ServiceItem>> {
        auto items = allOf<ServiceItem>(records);
        if (items)
            *items = itemsInForce(std::move(*items), today);
        return items;
    }), [this](const Result<std::vector<ServiceItem>>& items) {
        if (!items)
            return;
        auto* picker = new ItemPicker(*window(), *items, m_subject.type == QLatin1String("Enterprise"));
        connect(picker, &ItemPicker::chosen, this, [this, shown = *items](const QString& code) {
            m_itemCode = code;
            for (const ServiceItem& item : shown)
                if (item.itemCode == code)
                    m_itemName = item.name;
            showChoice();
        });
        picker->openFiltered();
    });
}

void GuidePage::showChoice()
{
    const QString who = m_subjectName.isEmpty() ? tr("不记是谁") : m_subjectName;
    m_choice->setText(m_itemName.isEmpty() ? tr("%1，办什么到窗口再说").arg(who) : tr("%1，%2").arg(who, m_itemName));
}

void GuidePage::draw(int index)
{
    if (index < 0 || index >= static_cast<int>(m_queues.size()) || m_busy)
        return;
    const QString queue = m_queues[static_cast<std::size_t>(index)].queue;
    const Actor actor = m_desk.actor();
    const Instant now = m_desk.clock().now();
    m_busy = true;
    // The number that goes on the slip is taken from what is held here at this moment: without the center it stands.
    whenAnswered(*this, m_desk.read<std::vector<QueueLength>>([actor, now](RecordReader& records) { return queueLengths(records, actor, now); }),
        [this, queue](const Result<std::vector<QueueLength>>& queues) {
            for (const QueueLength& each : queues ? *queues : m_queues)
                if (each.queue == queue)
                    take(each);
        });
}

void GuidePage::take(const QueueLength& queue)
{
    TakeTicketBody ticket;
    ticket.queue = queue.queue;
    if (!queue.next.isEmpty())
        ticket.printed = queue.next;
    if (!m_itemCode.isEmpty())
        ticket.itemCode = m_itemCode;
    ticket.subjectId = m_subject.id;
    Command command;
    command.type = QStringLiteral("TakeTicket");
    command.entity = { QStringLiteral("Ticket"), m_desk.newRecordId() };
    command.body.json = toJson(ticket);
    m_counter.sendAtOnce(command, [this, queue](const Result<CommandOutcome>& outcome) {
        m_busy = false;
        const auto drawn = outcome && outcome->record ? decode<Ticket>(*outcome->record) : Result<Ticket>(outcome ? Error {} : outcome.error());
        if (!drawn) {
            m_slipCard->showNote(tr("没给成号：%1").arg(errorSentence(drawn.error())), QStringLiteral("circle-alert"), Token::Late);
            return;
        }
        m_itemCode.clear();
        m_itemName.clear();
        setSubject({}, {});
        showSlip(drawn->number, queue.queue, queue.waiting);
    });
}

void GuidePage::showSlip(const QString& number, const QString& queue, int before)
{
    m_slip = Slip { m_hallName, number, queueTitle(queue), before == 0 ? tr("前面没有人") : tr("前面还有 %1 位").arg(before), businessDateTime(m_desk.clock().now()).toString(QStringLiteral("yyyy-MM-dd HH:mm")) };
    const double ratio = devicePixelRatioF();
    QImage image = slipImage(*m_slip, slipDotsPerMm * ratio);
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setAccessibleName(tr("号码 %1，%2").arg(number, m_slip->before));
    m_slipCard->showBody();
    announce(*m_picture, m_picture->accessibleName());
    print();
    Q_EMIT filled();
}

void GuidePage::print()
{
    if (!m_slip)
        return;
    m_printed->setText(printSlip(*m_slip) ? tr("已打印。") : tr("没有打印机：把号码念给他，或让他拍下来。"));
}

} // namespace huimin::ui
