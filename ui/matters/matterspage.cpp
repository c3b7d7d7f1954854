#include "ui/matters/matterspage.h"
#include "models/base/errortext.h"
#include "models/base/masking.h"
#include "models/base/ownnumbers.h"
#include "models/commands/subjectcommands.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/itemmodels/tableexport.h"
#include "models/matters/approval.h"
#include "models/matters/queues.h"
#include "models/registry/organisation.h"
#include "ui/matters/actsheets.h"
#include "ui/matters/batchsheet.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QtMath>

namespace huimin::ui {
namespace {

/// What the page shows: rows, and the names of who handles them.
struct MatterLoad {
    std::vector<MatterRow> rows;
    QHash<QUuid, QString> staff;
    QSet<QUuid> toApprove; ///< on which an act waits for the word of this person
};

Result<MatterLoad> loadMatters(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar)
{
    MatterRowFilter open;
    open.openOnly = true;
    auto rows = matterRows(records, open, today, calendar);
    if (!rows)
        return rows.error();
    auto staff = allOf<Staff>(records);
    if (!staff)
        return staff.error();
    auto requests = allOf<ApprovalRequest>(records);
    if (!requests)
        return requests.error();
    MatterLoad load;
    for (const ApprovalRequest& request : *requests)
        if (request.state == ApprovalState::Pending && request.askedOf == actor.role && request.askedBy != actor.staff)
            load.toApprove << request.matterId.uuid;
    load.rows = std::move(*rows);
    for (const Staff& person : *staff)
        load.staff.insert(person.id.uuid, person.name);
    return load;
}

ui::Deadline faceState(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Running:
        return ui::Deadline::Running;
    case DeadlineState::Soon:
        return ui::Deadline::Soon;
    case DeadlineState::Late:
        return ui::Deadline::Late;
    case DeadlineState::None:
    case DeadlineState::Stopped:
        return ui::Deadline::Stopped;
    case DeadlineState::Done:
        return ui::Deadline::Done;
    }
    return ui::Deadline::Running;
}

QString reasonText(const MatterRow& row, QDate today)
{
    if (row.comeBackAt)
        return MattersPage::tr("约了 %1 再来%2").arg(daywords::moment(*row.comeBackAt, today), row.comeBackBring ? MattersPage::tr("，带%1").arg(*row.comeBackBring) : QString());
    if (row.promiseUntil)
        return *row.promiseUntil < today ? MattersPage::tr("容缺的材料该在 %1 前补，过了").arg(daywords::day(*row.promiseUntil, today))
                                         : MattersPage::tr("%1，容缺的材料 %2 前补").arg(cataloguewords::stage(row.stage), daywords::day(*row.promiseUntil, today));
    if (row.waitingSince)
        return MattersPage::tr("%1 起等申请人，已 %n 个工作日", nullptr, row.waitingDays).arg(daywords::day(businessDate(*row.waitingSince), today));
    if (row.promisedDue)
        return MattersPage::tr("%1，承诺 %2 办结").arg(cataloguewords::stage(row.stage), daywords::day(*row.promisedDue, today));
    return cataloguewords::stage(row.stage);
}

/// The width in px at 100 % that these words need with `beside` px of icon and margins.
int roomFor(const QStringList& words, int atLeast, int beside)
{
    const QFontMetricsF metrics(QApplication::font());
    int room = atLeast;
    for (const QString& each : words)
        room = std::max(room, qCeil(metrics.horizontalAdvance(each) / Theme::current().scale()) + beside);
    return room;
}

QStringList longestDeadlines()
{
    QStringList words;
    for (const DeadlineState state : { DeadlineState::Soon, DeadlineState::Late, DeadlineState::Stopped }) {
        MatterRow row;
        row.deadline = state;
        row.daysLeft = state == DeadlineState::Late ? -88 : 0;
        words << deadlineText(row);
    }
    return words;
}

/// The keys of the queues: a row of the keyboard.
constexpr char queueKeys[] = "1234567890-=";

QString queueName(const QString& id)
{
    static const QHash<QString, const char*> names { { QStringLiteral("20"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "待预审") }, { QStringLiteral("30"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "已收件") },
        { QStringLiteral("40"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "待补正") }, { QStringLiteral("50"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "已受理") },
        { QStringLiteral("70"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "在审查") }, { QStringLiteral("71"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "审查补正") },
        { QStringLiteral("74"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "特别程序") }, { QStringLiteral("78"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "挂起") },
        { QStringLiteral("80"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "已决定") }, { QStringLiteral("90"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "制证中") },
        { QStringLiteral("94"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "待领取") }, { QStringLiteral("late"), QT_TRANSLATE_NOOP("huimin::ui::MattersPage", "已超期") } };
    return MattersPage::tr(names.value(id, ""));
}
} // namespace

MattersPage::MattersPage(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new MatterModel(this)), m_filter(new MatterFilterModel(this))
{
    for (std::size_t i = 0; i < workQueues().size(); ++i)
        m_queues.push_back({ workQueues()[i].id, queueName(workQueues()[i].id), workQueues()[i].stages, workQueues()[i].isLate(), QString(QLatin1Char(queueKeys[i])) });
    m_queues.push_back({ QStringLiteral("open"), tr("全部没办完的"), {}, false, QStringLiteral("A") });
    m_queue = static_cast<int>(m_queues.size()) - 1;
    if (m_desk.actor().role == Role::Officer || m_desk.actor().role == Role::Supervisor)
        m_queues.push_back({ QStringLiteral("approve"), tr("等我批的"), {}, false, QStringLiteral("P"), true });
    m_filter->setSourceModel(m_model);
    m_title = new Label(m_queues.at(m_queue).name, Type::Page, Token::Text, Weight::DemiBold);
    m_count = new Label(QString(), Type::Lead, Token::Text2);
    m_words = new FieldLine(Typing::Text);
    m_words->setPlaceholderText(tr("事项、申请人或编号   /"));
    m_words->setAccessibleName(tr("筛选"));
    m_words->setFrame(true);
    m_words->setFixedWidth(dp(220));
    connect(m_words, &QLineEdit::textChanged, m_filter, &MatterFilterModel::setWords);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_count->setText(tr("%n 件", nullptr, m_filter->rowCount())); });
    auto* exportButton = new Button(tr("导出"), Button::Kind::Outlined, QStringLiteral("E"), QStringLiteral("download"));
    connect(exportButton, &Button::clicked, this, &MattersPage::exportList);

    m_queueCard = new Card(tr("环节"));
    m_queueCard->setPadding(0);
    m_queueList = new RowList;
    m_queueList->setKeepsCurrent(true);
    m_queueCard->body()->addWidget(m_queueList);
    m_queueCard->body()->addStretch(1);
    m_queueCard->setFixedWidth(dp(208));
    connect(m_queueList, &RowList::activated, this, &MattersPage::chooseQueue);

    m_table = new TableView;
    m_table->setAccessibleName(tr("办件"));
    m_table->setModel(m_filter);
    m_table->setRowHeight(50);
    m_table->delegate()->setMarkable(true);
    connect(m_table, &TableView::marked, this, &MattersPage::showMarked);
    const auto face = [this](auto make) { return [this, make](const QModelIndex& index) { return make(m_filter->rowAt(index.row()), index); }; };
    m_table->setColumn(MatterModel::Due, roomFor(longestDeadlines(), 128, 56), face([](const MatterRow& row, const QModelIndex&) {
        CellFace cell;
        const QString text = deadlineText(row);
        if (!text.isEmpty())
            cell.chip = deadlineFace(text, faceState(row.deadline));
        return cell;
    }));
    m_table->setColumn(MatterModel::Item, 0, face([this](const MatterRow& row, const QModelIndex&) { return CellFace { .first = row.itemName, .second = reasonText(row, m_desk.clock().today()) }; }));
    m_table->setColumn(MatterModel::Applicant, 150, face([](const MatterRow& row, const QModelIndex&) { return CellFace { .first = row.applicantName }; }));
    m_table->setColumn(MatterModel::RestsWith, roomFor({ restsWithText(QStringLiteral("officer")), restsWithText(QStringLiteral("applicant")) }, 92, 46), face([](const MatterRow& row, const QModelIndex&) {
        return CellFace { .first = restsWithText(row.restsWith), .icon = row.restsWith == QLatin1String("applicant") ? QStringLiteral("user") : QStringLiteral("landmark"), .quiet = true };
    }));
    m_table->setColumn(MatterModel::Handler, 84, face([this](const MatterRow& row, const QModelIndex&) { return CellFace { .first = m_model->handlerOf(row), .quiet = true }; }));
    m_table->setColumn(MatterModel::Number, 148, face([](const MatterRow& row, const QModelIndex&) {
        return CellFace { .first = row.number ? formatMatterNumber(*row.number) : row.provisional.value_or(QString()), .quiet = true };
    }));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MatterModel::Due, Qt::AscendingOrder);
    connect(m_table, &TableView::currentRowChanged, this, [this] { showReason(); });
    connect(m_table, &QAbstractItemView::activated, this, [this] { openCurrent(); });
    m_tableCard = new Card;
    m_tableCard->setPadding(0, 0);
    m_tableCard->body()->addWidget(m_table, 1);
    m_reason = new Card(tr("为什么在这里"));
    m_reason->header()->setKey(QStringLiteral("F6"));
    m_reason->setFixedWidth(dp(288));

    m_marked = new Label({}, Type::Body, Token::AccentText, Weight::DemiBold);
    m_batch = new Button(tr("一起办"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("list-checks"));
    connect(m_batch, &Button::clicked, this, &MattersPage::handleMarked);
    auto* middleColumn = vbox(10, hbox(10, m_title, m_count, Stretch {}, m_words, exportButton, m_marked, m_batch), Grow { m_tableCard });
    body()->addLayout(hbox(12, m_queueCard, Grow { middleColumn }, m_reason), 1);

    actions.add(*this, { QStringLiteral("matters.export"), tr("导出这个列表"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), QStringLiteral("download"), {}, [this] { exportList(); } });
    actions.add(*this, { QStringLiteral("matters.batch"), tr("一起办标记的"), {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("list-checks"), {}, [this] { handleMarked(); } });
    actions.add(*this, { QStringLiteral("matters.questions"), tr("别的部门问我们的意见"), {}, {}, QStringLiteral("landmark"), tr("征求意见 并联 联办 答复"), [this] { openQuestions(); } });
    actions.add(*this, { QStringLiteral("matters.filter"), tr("筛选"), {}, QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("filter"), {}, [this] { m_words->setFocus(); } });
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (isVisible() && (types.contains(QStringLiteral("Matter")) || types.contains(QStringLiteral("ApprovalRequest")) || types.contains(QStringLiteral("CalendarYear"))))
            load();
    });
    m_tableCard->showLoading(8);
    showMarked();
    load();
}

QVector<KeyHint> MattersPage::keyHints() const
{
    return { { QStringLiteral("1–="), tr("换环节") }, { QStringLiteral("A"), tr("全部") }, { QStringLiteral("O"), tr("问我们的意见") }, { tr("空格"), tr("标记") }, { QStringLiteral("Ctrl+Enter"), tr("一起办") }, { QStringLiteral("Enter"), tr("打开") }, { QStringLiteral("N"), tr("下一件") }, { QStringLiteral("/"), tr("筛选") },
        { QStringLiteral("S"), tr("换列排序") }, { QStringLiteral("Ctrl+C"), tr("复制") }, { QStringLiteral("E"), tr("导出") } };
}

QVector<QWidget*> MattersPage::panes() const { return { m_table, m_queueList, m_words }; }

void MattersPage::activated()
{
    load();
    m_table->setFocus();
}

void MattersPage::load()
{
    const QDate today = m_desk.clock().today();
    const auto read = m_desk.read<MatterLoad>([actor = m_desk.actor(), today, calendar = m_desk.calendar()](RecordReader& records) { return loadMatters(records, actor, today, *calendar); });
    whenAnswered(*this, read, [this](const Result<MatterLoad>& loaded) {
            if (!loaded) {
                m_tableCard->showNote(errorSentence(loaded.error()), QStringLiteral("circle-alert"), Token::Late);
                return;
            }
            const int before = m_table->currentRow();
            m_toApprove = loaded->toApprove;
            m_model->setRows(loaded->rows, loaded->staff);
            m_tableCard->showBody();
            listQueues();
            m_table->goTo(std::max(0, std::min(before, m_filter->rowCount() - 1)));
            showReason();
        });
}

void MattersPage::listQueues()
{
    m_queueList->clear();
    for (int i = 0; i < m_queues.size(); ++i) {
        const Queue& queue = m_queues.at(i);
        int count = 0;
        int late = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const MatterRow& matter = m_model->rowAt(row);
            const bool in = (!queue.approvals || m_toApprove.contains(matter.id.uuid)) && (queue.stages.isEmpty() || queue.stages.contains(matter.stage)) && (!queue.lateOnly || matter.deadline == DeadlineState::Late);
            count += in;
            late += in && matter.deadline == DeadlineState::Late;
        }
        // What is late is said once: at its stage, not at the list of everything.
        Chip* chip = late > 0 && !queue.stages.isEmpty() ? new Chip(tr("超 %1").arg(late), Tone::Late) : nullptr;
        auto* row = new Row(hbox(8, new KeyCap(queue.key, CapLook::Faint), Grow { Label::elided(queue.name, Type::Body, Token::Text) }, chip,
                                new Label(QString::number(count), Type::Small, queue.lateOnly && count > 0 ? Token::Late : Token::Text2)), 36, 12);
        row->setDigit(queue.key);
        row->setAccessibleName(late > 0 ? tr("%1，%2 件，%3 件超期").arg(queue.name).arg(count).arg(late) : tr("%1，%2 件").arg(queue.name).arg(count));
        row->setLine(false);
        m_queueList->add(row);
    }
    m_queueList->setCurrent(m_queue);
    chooseQueue(m_queue);
}

void MattersPage::chooseQueue(int index)
{
    if (index < 0 || index >= m_queues.size())
        return;
    m_queue = index;
    const Queue& queue = m_queues.at(index);
    m_filter->setStages(queue.stages, queue.lateOnly);
    m_filter->setOnly(queue.approvals ? std::optional(m_toApprove) : std::nullopt);
    m_title->setText(queue.name);
    m_count->setText(tr("%n 件", nullptr, m_filter->rowCount()));
    if (m_queueList->current() != index)
        m_queueList->setCurrent(index);
    if (m_filter->rowCount() == 0)
        m_tableCard->showNote(queue.lateOnly ? tr("没有超期的。") : queue.approvals ? tr("没有等你批的。") : tr("这个环节没有办件。按数字换一个环节。"), QStringLiteral("circle-check"), Token::Ok);
    else
        m_tableCard->showBody();
    m_table->goTo(0);
    showReason();
}

void MattersPage::showQueue(const QString& id)
{
    for (int i = 0; i < m_queues.size(); ++i)
        if (m_queues.at(i).id == id)
            chooseQueue(i);
}

/// How many are marked in what is shown; the marks of another queue are not handled from here.
void MattersPage::showMarked()
{
    const int marked = static_cast<int>(m_model->markedRows().size());
    m_marked->setText(marked == 0 ? QString() : tr("已标记 %1 件").arg(marked));
    m_marked->setVisible(marked > 0);
    m_batch->setVisible(marked > 0);
}

void MattersPage::handleMarked()
{
    const std::vector<MatterRow> rows = m_model->markedRows();
    if (rows.empty()) {
        m_count->setText(tr("先用空格标记要一起办的。"));
        return;
    }
    const Actor actor = m_desk.actor();
    const Instant now = m_desk.clock().now();
    const auto checked = m_desk.read<std::vector<BatchEntry>>([rows, actor, now, calendar = m_desk.calendar()](RecordReader& records) { return checkBatch(records, rows, actor, *calendar, now); });
    whenAnswered(*this, checked, [this](const Result<std::vector<BatchEntry>>& entries) {
        if (!entries) {
            m_count->setText(errorSentence(entries.error()));
            return;
        }
        auto* sheet = new BatchSheet(*window(), m_desk, *entries);
        connect(sheet, &BatchSheet::done, this, [this](int handled, int refused) {
            m_model->clearMarks();
            showMarked();
            load();
            m_count->setText(refused == 0 ? tr("%1 件办了").arg(handled) : tr("%1 件办了，%2 件没办成").arg(handled).arg(refused));
        });
    });
}

void MattersPage::showReason()
{
    delete m_reasonBody;
    m_reasonBody = new QWidget;
    m_reason->body()->addWidget(m_reasonBody, 1);
    const int current = m_table->currentRow();
    if (current < 0 || current >= m_filter->rowCount()) {
        m_reasonBody->setLayout(vbox(8, Label::wrapped(tr("选一件，这里说为什么在这里。"), Type::Small, Token::Text2), Stretch {}));
        return;
    }
    const MatterRow& row = m_filter->rowAt(current);
    auto* column = vbox(10, Label::wrapped(row.itemName, Type::Lead, Token::Text, Weight::DemiBold), Label::wrapped(row.applicantName, Type::Body, Token::Text2),
        new Label(row.number ? formatMatterNumber(*row.number) : row.provisional.value_or(QString()), Type::Small, Token::Text2));
    if (const QString text = deadlineText(row); !text.isEmpty())
        column->addLayout(hbox(6, new DeadlineBadge(text, faceState(row.deadline), text), Stretch {}));
    column->addWidget(Label::wrapped(reasonText(row, m_desk.clock().today()), Type::Small, Token::Text));
    auto* facts = new Facts(72);
    facts->setFacts({ { tr("环节"), cataloguewords::stage(row.stage), true }, { tr("等谁"), restsWithText(row.restsWith), true }, { tr("承办"), m_model->handlerOf(row), true },
        { tr("申请"), daywords::wholeDay(businessDate(row.appliedAt)), false } });
    column->addWidget(facts);
    column->addStretch(1);
    auto* open = new Button(tr("打开"), Button::Kind::Outlined, QStringLiteral("Enter"));
    connect(open, &Button::clicked, this, &MattersPage::openCurrent);
    column->addLayout(hbox(8, Stretch {}, open));
    m_reasonBody->setLayout(column);
}

/// What other departments ask ours about a matter of theirs, the nearest day first; Enter answers.
void MattersPage::openQuestions()
{
    const auto read = m_desk.read<std::vector<DepartmentOpinion>>([own = m_desk.actor().department](RecordReader& records) {
        auto all = allOf<DepartmentOpinion>(records);
        if (all)
            std::erase_if(*all, [&](const DepartmentOpinion& opinion) { return opinion.answer || opinion.departmentId != own; });
        return all;
    });
    whenAnswered(*this, read, [this](const Result<std::vector<DepartmentOpinion>>& read) {
        if (!read) {
            m_count->setText(errorSentence(read.error()));
            return;
        }
        std::vector<DepartmentOpinion> open = *read;
        std::sort(open.begin(), open.end(), [](const DepartmentOpinion& a, const DepartmentOpinion& b) { return a.dueOn < b.dueOn; });
        auto* sheet = new Sheet(*window(), tr("别的部门问我们的意见"), QStringLiteral("landmark"), 640);
        auto* list = new RowList;
        list->setAccessibleName(tr("等我们答复的"));
        const QDate today = m_desk.clock().today();
        for (const DepartmentOpinion& opinion : open) {
            auto* row = new Row(hbox(10, Grow { middle(2, Label::elided(opinion.question, Type::Body, Token::Text), Label::elided(tr("%1，%2").arg(opinion.itemName, opinion.matterNumber ? formatMatterNumber(*opinion.matterNumber) : QString()), Type::Note, Token::Text2)) },
                                    new Chip(tr("%1 前答复").arg(daywords::day(opinion.dueOn, today)), opinion.dueOn < today ? Tone::Late : Tone::Warn, QStringLiteral("hourglass"))), 52, 10);
            row->setAccessibleName(tr("%1，%2").arg(opinion.itemName, opinion.question));
            list->add(row);
        }
        sheet->body()->addWidget(open.empty() ? static_cast<QWidget*>(Label::wrapped(tr("没有等我们答复的。"), Type::Body, Token::Text2)) : list);
        if (open.empty())
            delete list;
        auto* leave = sheet->addAct(tr("关上"), Button::Kind::Outlined, QStringLiteral("Esc"));
        connect(leave, &Button::clicked, sheet, &Sheet::close);
        if (!open.empty())
            connect(list, &RowList::activated, this, [this, sheet, open](int index) {
                sheet->close();
                answerQuestion(open[static_cast<std::size_t>(index)]);
            });
        sheet->open(open.empty() ? static_cast<QWidget*>(leave) : list);
    });
}

void MattersPage::answerQuestion(const DepartmentOpinion& opinion)
{
    ActSheet::About about { QStringLiteral("AnswerOpinion"), &schemaOf<AnswerOpinionBody>(), { QStringLiteral("DepartmentOpinion"), opinion.id.uuid }, opinion.rev, {}, opinion.question };
    auto* sheet = new ActSheet(*window(), m_desk, about, { {}, m_desk.clock().today(), m_desk.clock().now(), m_desk.clock().today() });
    connect(sheet, &ActSheet::done, this, [this] { m_count->setText(tr("答复了。")); });
}

void MattersPage::openCurrent()
{
    const int current = m_table->currentRow();
    if (current >= 0 && current < m_filter->rowCount())
        Q_EMIT openMatter(m_filter->rowAt(current).id);
}

void MattersPage::exportList()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("导出列表"), QStringLiteral("%1-%2.xlsx").arg(tr("办件"), m_desk.clock().today().toString(QStringLiteral("yyyyMMdd"))),
        tr("表格 (*.xlsx);;文本 (*.csv)"));
    if (path.isEmpty())
        return;
    ExportTable table;
    table.sheet = m_title->fullText();
    for (int column = 0; column < MatterModel::ColumnCount; ++column)
        table.headings << m_model->headerData(column, Qt::Horizontal).toString();
    for (int i = 0; i < m_filter->rowCount(); ++i) {
        const MatterRow& row = m_filter->rowAt(i);
        QStringList cells;
        for (int column = 0; column < MatterModel::ColumnCount; ++column) {
            const QString text = m_filter->index(i, column).data().toString();
            // What leaves the program is masked; firms are public.
            cells << (column == MatterModel::Applicant && row.applicantKind == ApplicantKind::Resident ? huimin::mask(MaskKind::Name, text) : text);
        }
        table.rows << cells;
    }
    ExportListBody body;
    body.record = QStringLiteral("Matter");
    body.columns = { QStringLiteral("promisedDue"), QStringLiteral("itemName"), QStringLiteral("applicantName"), QStringLiteral("stage"), QStringLiteral("clerkId"), QStringLiteral("number") };
    body.filter.json = composeJson([this](JsonWriter& out) {
        out.startObject();
        out.key("queue");
        out.string(m_queues.at(m_queue).id);
        out.endObject();
    });
    body.count = static_cast<int>(table.rows.size());
    Command command;
    command.type = QStringLiteral("ExportList");
    command.entity = { QStringLiteral("Staff"), m_desk.actor().staff.uuid };
    command.body.json = toJson(body);
    whenAnswered(*this, m_desk.submit(command), [this, path, table](const Result<CommandOutcome>& logged) {
        if (!logged) {
            m_count->setText(tr("没导出：%1").arg(errorSentence(logged.error())));
            return;
        }
        const Status written = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? writeCsv(path, table) : writeXlsx(path, table);
        m_count->setText(written ? tr("已导出 %n 行，姓名已盖住", nullptr, int(table.rows.size())) : errorSentence(written.error()));
    });
}

void MattersPage::arrange(int width)
{
    // What gives way first: the reason (it stands in the row too), then who handles it, then the stages (digits still choose).
    m_reason->setVisible(width >= 1180);
    m_table->setColumnHidden(MatterModel::RestsWith, width < 1000);
    m_table->setColumnHidden(MatterModel::Handler, width < 1000);
    m_queueCard->setVisible(width >= 800);
}

bool MattersPage::bareKey(QKeyEvent& event)
{
    const QString typed = event.text().toUpper();
    for (int i = 0; i < m_queues.size() && event.modifiers() == Qt::NoModifier; ++i)
        if (typed == m_queues.at(i).key) {
            m_model->clearMarks(); // what is handled together stands in one queue
            showMarked();
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
    case Qt::Key_E:
        exportList();
        return true;
    case Qt::Key_O:
        openQuestions();
        return true;
    default:
        return Page::bareKey(event);
    }
}

} // namespace huimin::ui
