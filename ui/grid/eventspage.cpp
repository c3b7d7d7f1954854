#include "ui/grid/eventspage.h"
#include "models/base/errortext.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/itemmodels/eventwords.h"
#include "models/matters/states.h"
#include "ui/grid/eventfaces.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/tableview.h"
#include <QKeyEvent>

namespace huimin::ui {
namespace {
constexpr int eventReasonFrom = 1180; ///< widths of the page from which a part is shown
constexpr int eventUnitFrom = 1000;
constexpr int eventNumberFrom = 1500;
constexpr int eventQueuesFrom = 800;

/// Why it stands in the list, in one line.
QString eventReason(const EventRow& row, QDate today)
{
    if (row.event.urgeDue)
        return EventsPage::tr("督办，%1 前答复").arg(daywords::moment(*row.event.urgeDue, today));
    if (row.event.asked)
        return *row.event.asked == EventAsk::Extension ? EventsPage::tr("申请延期，等主管定") : EventsPage::tr("申请挂账，等主管定");
    if (row.event.returns > 0 && row.event.state == QLatin1String("E1"))
        return EventsPage::tr("退回过 %n 次，要重新派", nullptr, row.event.returns);
    if (row.event.fails > 0 && row.event.state == QLatin1String("E4"))
        return EventsPage::tr("核查没过 %n 次", nullptr, row.event.fails);
    if (row.clock.due && row.clock.limit)
        return EventsPage::tr("%1到 %2").arg(eventwords::limit(*row.clock.limit), daywords::moment(*row.clock.due, today));
    return row.event.text;
}
} // namespace

EventsPage::EventsPage(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new EventModel(this)), m_filter(new EventFilterModel(this))
{
    m_queues.push_back({ QStringLiteral("mine"), tr("等我办的"), { {}, false, true }, QStringLiteral("1") });
    int digit = 2;
    for (const MatterStage& stage : eventStates().stages())
        if (!stage.end)
            m_queues.push_back({ stage.code, cataloguewords::stage(stage.code), { { stage.code }, false, false }, QString::number(digit++) });
    m_queues.push_back({ QStringLiteral("late"), tr("已超时"), { {}, true, false }, QString::number(digit) });
    m_queues.push_back({ QStringLiteral("open"), tr("全部没归档的"), {}, QStringLiteral("A") });
    m_filter->setSourceModel(m_model);
    m_title = new Label(m_queues.at(0).name, Type::Page, Token::Text, Weight::DemiBold);
    m_count = new Label(QString(), Type::Lead, Token::Text2);
    m_words = new FieldLine(Typing::Text);
    m_words->setPlaceholderText(tr("分类、地点或编号   /"));
    m_words->setAccessibleName(tr("筛选"));
    m_words->setFrame(true);
    m_words->setFixedWidth(dp(220));
    connect(m_words, &QLineEdit::textChanged, m_filter, &EventFilterModel::setWords);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_count->setText(tr("%n 件", nullptr, m_filter->rowCount())); });
    auto* report = new Button(tr("新事件"), Button::Kind::Filled, QStringLiteral("F3"), QStringLiteral("flag"));
    connect(report, &Button::clicked, this, &EventsPage::reportRequested);

    m_queueCard = new Card(tr("环节"));
    m_queueCard->setPadding(0);
    m_queueList = new RowList;
    m_queueList->setKeepsCurrent(true);
    m_queueCard->body()->addWidget(m_queueList);
    m_queueCard->body()->addStretch(1);
    m_queueCard->setFixedWidth(dp(208));
    connect(m_queueList, &RowList::activated, this, &EventsPage::chooseQueue);

    m_table = new TableView;
    m_table->setAccessibleName(tr("事件"));
    m_table->setModel(m_filter);
    m_table->setRowHeight(50);
    const auto face = [this](auto make) { return [this, make](const QModelIndex& index) { return make(m_filter->rowAt(index.row()), index); }; };
    m_table->setColumn(EventModel::Due, 132, face([this](const EventRow& row, const QModelIndex&) {
        CellFace cell;
        if (!eventwords::deadline(row, m_model->now()).isEmpty())
            cell.chip = eventfaces::deadline(row, m_model->now());
        return cell;
    }));
    m_table->setColumn(EventModel::Class, 0, face([this](const EventRow& row, const QModelIndex&) {
        return CellFace { .first = row.className, .second = eventReason(row, businessDate(m_model->now())), .icon = eventfaces::icon(row.event.classCode) };
    }));
    m_table->setColumn(EventModel::Place, 200, face([](const EventRow& row, const QModelIndex&) { return CellFace { .first = row.event.place, .second = row.grid }; }));
    m_table->setColumn(EventModel::Stage, 104, face([](const EventRow& row, const QModelIndex&) {
        return CellFace { .first = cataloguewords::stage(row.event.state), .second = eventwords::level(row.event.level), .quiet = true };
    }));
    m_table->setColumn(EventModel::Unit, 140, face([](const EventRow& row, const QModelIndex&) { return CellFace { .first = row.unit, .quiet = true }; }));
    m_table->setColumn(EventModel::Number, 150, face([](const EventRow& row, const QModelIndex&) { return CellFace { .first = eventwords::number(row.event), .quiet = true }; }));
    connect(m_table, &TableView::currentRowChanged, this, &EventsPage::showReason);
    connect(m_table, &QAbstractItemView::activated, this, &EventsPage::openCurrent);
    m_tableCard = new Card;
    m_tableCard->setPadding(0, 0);
    m_tableCard->body()->addWidget(m_table);
    m_reason = new Card(tr("怎么回事"));
    m_reason->setFixedWidth(dp(280));

    auto* middleColumn = vbox(10, hbox(10, m_title, m_count, Stretch {}, m_words, report), Grow { m_tableCard });
    body()->addLayout(hbox(12, m_queueCard, Grow { middleColumn }, m_reason), 1);
    actions.add(*this, { QStringLiteral("events.new"), tr("新事件"), {}, QKeySequence(Qt::Key_F3), QStringLiteral("flag"), {}, [this] { Q_EMIT reportRequested(); } });
    actions.add(*this, { QStringLiteral("events.filter"), tr("筛选"), {}, QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("filter"), {}, [this] { m_words->setFocus(); } });
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (isVisible() && (types.contains(QStringLiteral("GridEvent")) || types.contains(QStringLiteral("CalendarYear"))))
            load();
    });
    m_tableCard->showLoading(8);
    load();
}

QVector<KeyHint> EventsPage::keyHints() const
{
    return { { QStringLiteral("F3"), tr("新事件") }, { QStringLiteral("1–9"), tr("换环节") }, { QStringLiteral("A"), tr("全部") }, { QStringLiteral("Enter"), tr("打开") }, { QStringLiteral("N"), tr("下一件") }, { QStringLiteral("/"), tr("筛选") }, { QStringLiteral("Ctrl+C"), tr("复制") } };
}

QVector<QWidget*> EventsPage::panes() const { return { m_table, m_queueList, m_words }; }

void EventsPage::activated()
{
    load();
    m_table->setFocus();
}

void EventsPage::load()
{
    const Instant now = m_desk.clock().now();
    const auto read = m_desk.read<std::vector<EventRow>>([actor = m_desk.actor(), now, calendar = m_desk.calendar()](RecordReader& records) { return eventRows(records, actor, now, *calendar); });
    whenAnswered(*this, read, [this, now](const Result<std::vector<EventRow>>& rows) {
        if (!rows) {
            m_tableCard->showNote(errorSentence(rows.error()), QStringLiteral("circle-alert"), Token::Late);
            return;
        }
        const int before = m_table->currentRow();
        m_model->setRows(*rows, now);
        m_tableCard->showBody();
        if (!m_loaded) {
            // Nothing waits for him: the whole is more use than an empty list.
            const bool mine = std::any_of(rows->begin(), rows->end(), [](const EventRow& row) { return row.isMine; });
            if (m_queue == 0 && !mine)
                m_queue = static_cast<int>(m_queues.size()) - 1;
        }
        listQueues();
        m_table->goTo(std::max(0, std::min(before, m_filter->rowCount() - 1)));
        showReason();
        if (!m_loaded) {
            m_loaded = true;
            Q_EMIT filled();
        }
    });
}

void EventsPage::listQueues()
{
    m_queueList->clear();
    for (const Queue& queue : std::as_const(m_queues)) {
        int count = 0;
        int late = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const EventRow& event = m_model->rowAt(row);
            const bool in = queue.filter.holds(event);
            count += in;
            late += in && event.clock.state == EventDeadline::Late;
        }
        Chip* chip = late > 0 && !queue.filter.stages.isEmpty() ? new Chip(tr("超 %1").arg(late), Tone::Late) : nullptr;
        auto* row = new Row(hbox(8, new KeyCap(queue.key, CapLook::Faint), Grow { Label::elided(queue.name, Type::Body, Token::Text) }, chip,
                                new Label(QString::number(count), Type::Small, queue.filter.lateOnly && count > 0 ? Token::Late : Token::Text2)), 36, 12);
        row->setDigit(queue.key);
        row->setAccessibleName(late > 0 ? tr("%1，%2 件，%3 件超时").arg(queue.name).arg(count).arg(late) : tr("%1，%2 件").arg(queue.name).arg(count));
        row->setLine(false);
        m_queueList->add(row);
    }
    chooseQueue(m_queue);
}

void EventsPage::chooseQueue(int index)
{
    if (index < 0 || index >= m_queues.size())
        return;
    m_queue = index;
    const Queue& queue = m_queues.at(index);
    m_filter->setQueue(queue.filter);
    m_title->setText(queue.name);
    m_count->setText(tr("%n 件", nullptr, m_filter->rowCount()));
    if (m_queueList->current() != index)
        m_queueList->setCurrent(index);
    if (m_filter->rowCount() == 0)
        m_tableCard->showNote(queue.filter.mineOnly ? tr("没有等你办的。按 A 看全部。") : queue.filter.lateOnly ? tr("没有超时的。") : tr("这个环节没有事件。按数字换一个环节。"), QStringLiteral("circle-check"), Token::Ok);
    else
        m_tableCard->showBody();
    m_table->goTo(0);
    showReason();
}

void EventsPage::showQueue(const QString& id)
{
    m_loaded = true; // what was asked for stays, also when it is empty
    for (int i = 0; i < m_queues.size(); ++i)
        if (m_queues.at(i).id == id)
            chooseQueue(i);
}

void EventsPage::showReason()
{
    delete m_reasonBody;
    m_reasonBody = new QWidget;
    m_reason->body()->addWidget(m_reasonBody, 1);
    const int current = m_table->currentRow();
    if (current < 0 || current >= m_filter->rowCount()) {
        m_reasonBody->setLayout(vbox(8, Label::wrapped(tr("选一件，这里说是怎么回事。"), Type::Small, Token::Text2), Stretch {}));
        return;
    }
    const EventRow& row = m_filter->rowAt(current);
    const QDate today = businessDate(m_model->now());
    auto* column = vbox(10, Label::wrapped(row.className, Type::Lead, Token::Text, Weight::DemiBold), Label::wrapped(row.event.place, Type::Body, Token::Text2),
        new Label(eventwords::number(row.event), Type::Small, Token::Text2));
    if (!eventwords::deadline(row, m_model->now()).isEmpty())
        column->addLayout(hbox(6, new Chip(eventfaces::deadline(row, m_model->now())), Stretch {}));
    column->addWidget(Label::wrapped(row.event.text, Type::Body, Token::Text));
    auto* facts = new Facts(72);
    facts->setFacts({ { tr("环节"), cataloguewords::stage(row.event.state), true }, { tr("等谁"), eventwords::restsWith(row.event.state), true }, { tr("承办"), row.unit.isEmpty() ? tr("还没派") : row.unit, true },
        { tr("层级"), eventwords::level(row.event.level), true }, { tr("紧急"), eventwords::urgency(row.event.urgency), true }, { tr("上报"), daywords::moment(row.event.reportedAt, today), false } });
    column->addWidget(facts);
    column->addStretch(1);
    auto* open = new Button(tr("打开"), Button::Kind::Outlined, QStringLiteral("Enter"));
    connect(open, &Button::clicked, this, &EventsPage::openCurrent);
    column->addLayout(hbox(8, Stretch {}, open));
    m_reasonBody->setLayout(column);
}

void EventsPage::openCurrent()
{
    const int current = m_table->currentRow();
    if (current >= 0 && current < m_filter->rowCount())
        Q_EMIT openEvent(m_filter->rowAt(current).event.id);
}

void EventsPage::arrange(int width)
{
    // What gives way first: the reason (it stands in the row too), then who has it, then the queues (digits still choose).
    m_reason->setVisible(width >= eventReasonFrom);
    m_table->setColumnHidden(EventModel::Unit, width < eventUnitFrom);
    m_table->setColumnHidden(EventModel::Number, width < eventNumberFrom);
    m_queueCard->setVisible(width >= eventQueuesFrom);
}

bool EventsPage::bareKey(QKeyEvent& event)
{
    const QString typed = event.text().toUpper();
    for (int i = 0; i < m_queues.size() && event.modifiers() == Qt::NoModifier; ++i)
        if (typed == m_queues.at(i).key) {
            chooseQueue(i);
            return true;
        }
    switch (event.key()) {
    case Qt::Key_Slash:
        m_words->setFocus();
        return true;
    case Qt::Key_N:
        m_table->goTo(std::min(m_table->currentRow() + 1, m_filter->rowCount() - 1));
        return true;
    default:
        return Page::bareKey(event);
    }
}

} // namespace huimin::ui
