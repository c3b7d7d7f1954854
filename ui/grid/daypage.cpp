#include "ui/grid/daypage.h"
#include "models/base/calendar.h"
#include "models/base/errortext.h"
#include "models/commands/taskcommands.h"
#include "models/itemmodels/daywords.h"
#include "ui/grid/visitsheet.h"
#include "ui/matters/actsheets.h"
#include "ui/shell/awaited.h"
#include "ui/sync/commandwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QFileDialog>
#include <QKeyEvent>
#include <QScrollArea>

namespace huimin::ui {
namespace {
constexpr int dayReasonFrom = 900;
constexpr int aheadWorkdays = 1; ///< what is due tomorrow may lie on the way

ChipFace dayFace(const DayTask& task, QDate today)
{
    const QDate due = task.task.state == TaskState::Postponed && task.task.postponedTo ? *task.task.postponedTo : businessDate(task.task.dueAt);
    const QString on = daywords::day(due, today);
    return task.isLate ? deadlineFace(DayPage::tr("%1 已过").arg(on), Deadline::Late) : task.isToday ? deadlineFace(DayPage::tr("今天"), Deadline::Soon) : deadlineFace(on, Deadline::Running);
}

QString taskSource(const GridTask& task)
{
    switch (task.source) {
    case TaskSource::Rule:
        return DayPage::tr("按规则来的");
    case TaskSource::Plan:
        return DayPage::tr("按计划来的");
    case TaskSource::Superior:
        return DayPage::tr("上级布置的");
    case TaskSource::Hotline:
        return DayPage::tr("热线转来的");
    case TaskSource::Matter:
        return DayPage::tr("办件里来的");
    }
    return {};
}
} // namespace

DayPage::DayPage(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent), m_desk(desk), m_title(new Label(tr("今天要走的"), Type::Page, Token::Text, Weight::DemiBold)), m_note(new Label({}, Type::Body, Token::Text2)), m_listCard(new Card), m_list(new RowList), m_reason(new Card(tr("为什么今天来这家")))
{
    auto* sheet = new Button(tr("走访单"), Button::Kind::Outlined, QStringLiteral("Ctrl+P"), QStringLiteral("printer"));
    connect(sheet, &Button::clicked, this, &DayPage::makeSheet);
    body()->addLayout(hbox(12, m_title, m_note, Stretch {}, sheet));
    m_list->setAccessibleName(tr("今天要走的"));
    m_list->setKeepsCurrent(true);
    m_listCard->setPadding(0, 8);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* rows = holder(vbox(0, m_list, Stretch {}));
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    m_listCard->body()->addWidget(scroll, 1);
    m_reason->header()->setIcon(QStringLiteral("circle-help"));
    m_reason->setFixedWidth(dp(330));
    body()->addLayout(hbox(12, Grow { m_listCard }, m_reason), 1);
    connect(m_list, &RowList::currentChanged, this, [this, scroll](int index) {
        if (Row* row = m_list->row(index))
            scroll->ensureWidgetVisible(row, 0, dp(40));
        showReason();
    });
    connect(m_list, &RowList::activated, this, &DayPage::begin);
    actions.add(*this, { QStringLiteral("day.sheet"), tr("走访单，每户一个码"), {}, QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("printer"), {}, [this] { makeSheet(); } });
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (isVisible() && (types.contains(QStringLiteral("GridTask")) || types.contains(QStringLiteral("Visit"))))
            load();
    });
    m_listCard->showLoading(8);
    load();
}

QVector<KeyHint> DayPage::keyHints() const
{
    return { { QStringLiteral("↑ ↓"), tr("换任务") }, { QStringLiteral("Enter"), tr("开始走访") }, { QStringLiteral("D"), tr("完成") }, { QStringLiteral("P"), tr("推迟") }, { QStringLiteral("H"), tr("转交") }, { QStringLiteral("O"), tr("打开") },
        { QStringLiteral("F3"), tr("新事件") }, { QStringLiteral("Ctrl+P"), tr("走访单") } };
}

QVector<QWidget*> DayPage::panes() const { return { m_list }; }

void DayPage::activated()
{
    load();
    m_list->setFocus();
}

void DayPage::load()
{
    const QDate today = m_desk.clock().today();
    const QDate until = m_desk.calendar()->addWorkdays(today, aheadWorkdays).date;
    const auto read = m_desk.read<DayPlan>([actor = m_desk.actor(), today, until](RecordReader& records) { return dayPlan(records, actor, today, until); });
    whenAnswered(*this, read, [this](const Result<DayPlan>& plan) {
        if (!plan) {
            m_listCard->showNote(errorSentence(plan.error()), QStringLiteral("circle-alert"), Token::Late);
            return;
        }
        m_plan = *plan;
        show();
        if (!m_loaded) {
            m_loaded = true;
            Q_EMIT filled();
        }
    });
}

void DayPage::show()
{
    const int before = std::max(0, m_list->current());
    m_list->clear();
    m_lines.clear();
    const auto houses = std::count_if(m_plan.buildings.begin(), m_plan.buildings.end(), [](const DayBuilding& building) { return !building.id.isNull(); });
    m_note->setText(m_plan.late > 0 ? tr("%1 户 %2 栋，%3 件，过期 %4 件").arg(m_plan.doors).arg(houses).arg(m_plan.tasks).arg(m_plan.late) : tr("%1 户 %2 栋，%3 件").arg(m_plan.doors).arg(houses).arg(m_plan.tasks));
    for (const DayBuilding& building : m_plan.buildings) {
        const QString name = building.id.isNull() ? tr("不在楼里的") : building.name;
        m_list->addPart(holder(padded(hbox(8, new Label(name, Type::Small, Token::Text2, Weight::DemiBold), Stretch {}, new Label(building.id.isNull() ? QString() : tr("%n 户", nullptr, static_cast<int>(building.doors.size())), Type::Small, Token::Text3)), 14, 10, 14, 2)));
        for (const DayDoor& door : building.doors)
            for (const DayTask& task : door.tasks) {
                const QString who = QStringList { task.subject.isEmpty() ? tr("这个地方") : task.subject, door.door }.join(QLatin1Char(' ')).trimmed();
                auto* row = new Row(hbox(10, Grow { middle(2, Label::elided(who, Type::Body, Token::Text), Label::elided(task.task.reason, Type::Note, Token::Text2)) }, new Chip(dayFace(task, m_plan.today))), 52, 14);
                row->setAccessibleName(QStringList { name, who, task.task.reason, dayFace(task, m_plan.today).text }.join(tr("，")));
                m_list->add(row);
                m_lines.push_back({ &building, &door, &task });
            }
    }
    if (m_lines.empty())
        m_listCard->showNote(tr("今天的都走完了。"), QStringLiteral("circle-check"), Token::Ok);
    else
        m_listCard->showBody();
    m_list->setCurrent(std::min(before, m_list->count() - 1));
    showReason();
}

const DayPage::Line* DayPage::current() const
{
    const int index = m_list->current();
    return index >= 0 && index < static_cast<int>(m_lines.size()) ? &m_lines[static_cast<std::size_t>(index)] : nullptr;
}

void DayPage::showReason()
{
    delete m_reasonBody;
    m_reasonBody = new QWidget;
    m_reason->body()->addWidget(m_reasonBody, 1);
    const Line* line = current();
    if (!line) {
        m_reasonBody->setLayout(vbox(8, Label::wrapped(tr("选一件，这里说为什么。"), Type::Small, Token::Text2), Stretch {}));
        return;
    }
    const GridTask& task = line->task->task;
    auto* column = vbox(10, Label::wrapped(line->task->subject.isEmpty() ? tr("这个地方") : line->task->subject, Type::Lead, Token::Text, Weight::DemiBold), Label::wrapped(task.reason, Type::Body, Token::Text),
        Label::wrapped(tr("%1，%2 定的。").arg(taskSource(task), daywords::moment(task.createdAt, m_plan.today)), Type::Small, Token::Text2));
    if (task.postponeReason)
        column->addWidget(Label::wrapped(tr("推过一次：%1").arg(*task.postponeReason), Type::Small, Token::Warn));
    column->addStretch(1);
    auto* start = new Button(tr("开始走访"), Button::Kind::Filled, QStringLiteral("Enter"), QStringLiteral("footprints"));
    connect(start, &Button::clicked, this, &DayPage::begin);
    column->addLayout(hbox(8, Stretch {}, start));
    m_reasonBody->setLayout(column);
}

void DayPage::begin()
{
    const Line* line = current();
    if (!line)
        return;
    if (line->door->household.isNull() && line->task->subjectType != QLatin1String("Enterprise"))
        return act(QStringLiteral("CompleteTask"), schemaOf<CompleteTaskBody>()); // no door to call at
    const EnterpriseId firm = line->task->subjectType == QLatin1String("Enterprise") ? EnterpriseId(line->task->task.subjectId) : EnterpriseId();
    auto* sheet = new VisitSheet(*window(), m_desk, { line->task->task, firm.uuid.isNull() ? line->door->household : HouseholdId(), firm });
    connect(sheet, &VisitSheet::recorded, this, [this](bool hazard) {
        activated();
        Q_EMIT acted(tr("记好了。"), hazard ? tr("发现的问题报一件事件。") : QString());
        if (hazard)
            Q_EMIT reportRequested();
    });
}

void DayPage::act(const QString& act, const Schema& schema)
{
    const Line* line = current();
    if (!line)
        return;
    const GridTask task = line->task->task;
    const auto read = m_desk.read<EventGround>([task](RecordReader& records) -> Result<EventGround> {
        EventGround ground;
        const auto cell = huimin::load<GridCell>(records, task.gridId.uuid);
        if (!cell)
            return cell.error();
        const auto staff = allOf<Staff>(records);
        if (!staff)
            return staff.error();
        for (const Staff& person : *staff)
            if (*cell && person.id != task.assigneeId && std::find((*cell)->workers.begin(), (*cell)->workers.end(), person.id) != (*cell)->workers.end())
                ground.workers.push_back({ person.id.text(), person.name });
        return ground;
    });
    whenAnswered(*this, read, [this, act, &schema, task](const Result<EventGround>& ground) {
        if (!ground)
            return;
        const QDate today = m_desk.clock().today();
        ActSheet::About about { act, &schema, { QStringLiteral("GridTask"), task.id.uuid }, task.rev, {}, task.reason };
        auto* sheet = new ActSheet(*window(), m_desk, about, { {}, today, m_desk.clock().now(), today, *ground });
        connect(sheet, &ActSheet::done, this, [this](const QString& done) {
            activated();
            Q_EMIT acted(tr("办好了：%1。").arg(commandTitle(done)), {});
        });
    });
}

void DayPage::open()
{
    const Line* line = current();
    if (!line)
        return;
    if (line->task->subjectType == QLatin1String("Resident"))
        Q_EMIT openResident(ResidentId(line->task->task.subjectId));
    else if (line->task->subjectType == QLatin1String("Enterprise"))
        Q_EMIT openEnterprise(EnterpriseId(line->task->task.subjectId));
}

void DayPage::makeSheet()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("走访单"), QStringLiteral("%1-%2.pdf").arg(tr("走访单"), m_plan.today.toString(QStringLiteral("yyyyMMdd"))), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const Status written = writeDaySheet(path, m_plan, m_desk.actor().name);
    Q_EMIT acted(written ? tr("走访单存好了。") : errorSentence(written.error()), {});
}

void DayPage::arrange(int width) { m_reason->setVisible(width >= dayReasonFrom); }

bool DayPage::bareKey(QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_D:
        act(QStringLiteral("CompleteTask"), schemaOf<CompleteTaskBody>());
        return true;
    case Qt::Key_P:
        act(QStringLiteral("PostponeTask"), schemaOf<PostponeTaskBody>());
        return true;
    case Qt::Key_H:
        act(QStringLiteral("HandOverTask"), schemaOf<AssignTaskBody>());
        return true;
    case Qt::Key_O:
        open();
        return true;
    default:
        return Page::bareKey(event);
    }
}

} // namespace huimin::ui
