#include "ui/matters/matterpage.h"
#include "models/base/errortext.h"
#include "models/base/masking.h"
#include "models/base/ownnumbers.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/matters/states.h"
#include "ui/matters/versioncard.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/states.h"
#include "ui/widgets/timeline.h"
#include <QApplication>
#include <QScrollArea>
#include <algorithm>
#include <utility>

namespace huimin::ui {
namespace {
/// Widths of the page below which cards stand one below the other.
constexpr int matterHistoryBelow = 1100;
constexpr int matterCardsBelow = 760;
constexpr int matterHistoryHeight = 220;

ChipFace paperChip(MaterialState state)
{
    switch (state) {
    case MaterialState::Held:
        return { MatterPage::tr("已持有"), Tone::Ok, QStringLiteral("check") };
    case MaterialState::Brought:
        return { MatterPage::tr("已收"), Tone::Ok, QStringLiteral("check") };
    case MaterialState::Missing:
        return { MatterPage::tr("还缺"), Tone::Warn, QStringLiteral("hourglass") };
    case MaterialState::Promised:
        return { MatterPage::tr("容缺"), Tone::Warn, QStringLiteral("hourglass") };
    case MaterialState::Doubtful:
        return { MatterPage::tr("有疑问"), Tone::Warn, QStringLiteral("triangle-alert") };
    case MaterialState::Refused:
        return { MatterPage::tr("不收"), Tone::Late, QStringLiteral("circle-x") };
    case MaterialState::Waived:
        return { MatterPage::tr("免交"), Tone::Plain, QStringLiteral("check") };
    }
    return {};
}
} // namespace

MatterPage::MatterPage(Desk& desk, ActionCollection& actions, MatterId id, QWidget* parent)
    : Page(parent), m_desk(desk), m_actions(actions), m_id(id)
{
    m_actions.add(*this, { QStringLiteral("matter.receipt"), tr("重打回执"), {}, QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("printer"), {}, [this] { Q_EMIT receiptRequested(m_id); } });
    m_actions.add(*this, { QStringLiteral("matter.papers"), tr("打印文书"), {}, QKeySequence(Qt::ALT | Qt::Key_P), QStringLiteral("files"), tr("决定书 通知书 凭证"), [this] { Q_EMIT papersRequested(m_id); } });
    m_actions.add(*this, { QStringLiteral("matter.attachments"), tr("附件"), {}, QKeySequence(Qt::Key_F7), QStringLiteral("files"), tr("扫描 图片 文件"), [this] { Q_EMIT attachmentsRequested(m_id); } });
    m_actions.add(*this, { QStringLiteral("matter.applicant"), tr("打开申请人"), {}, QKeySequence(Qt::ALT | Qt::Key_1), QStringLiteral("user"), {}, [this] { openApplicant(); } });
    addActs();
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        for (const char* shown : { "Matter", "ApprovalRequest", "DepartmentOpinion", "CalendarYear" })
            if (types.contains(QLatin1String(shown)))
                return load();
    });
    load();
}

QString MatterPage::number() const
{
    if (!m_file)
        return {};
    return m_file->matter.number ? formatMatterNumber(*m_file->matter.number) : m_file->matter.provisional.value_or(QString());
}

QString MatterPage::title() const { return m_file ? tr("%1，%2").arg(m_file->matter.itemName, number()) : tr("办件"); }

void MatterPage::activated()
{
    if (!m_panes.isEmpty())
        m_panes.first()->setFocus();
    else
        setFocus();
}

void MatterPage::load()
{
    const auto read = [id = m_id, actor = m_desk.actor(), now = m_desk.clock().now(), calendar = m_desk.calendar()](RecordReader& records) -> Result<Opened> {
        auto file = matterFile(records, id);
        if (!file)
            return file.error();
        auto choices = actChoices(records, id, actor, *calendar, now);
        if (!choices)
            return choices.error();
        return Opened { std::move(*file), std::move(*choices) };
    };
    whenAnswered(*this, m_desk.read<Opened>(read), [this](const Result<Opened>& file) {
        if (!file) {
            delete m_content;
            m_content = new ErrorState(errorSentence(file.error()), tr("没有内容丢失。"), {});
            body()->addWidget(m_content);
            return;
        }
        m_file = file->file;
        m_choices = file->choices;
        offerActs();
        show();
        Q_EMIT titleChanged();
        Q_EMIT keyHintsChanged();
        if (!m_spot.isEmpty())
            goToSpot(std::exchange(m_spot, {}));
    });
}

void MatterPage::goToSpot(const QString& spot)
{
    const QString act = spot.section(QLatin1Char(':'), 1);
    if (!m_file)
        m_spot = spot;
    else if (act == QLatin1String("ApproveRequest") || act == QLatin1String("RefuseRequest"))
        decideRequest(act);
    else
        openAct(act);
}

QWidget* MatterPage::buildHead()
{
    const Matter& matter = m_file->matter;
    auto* words = vbox(2,
        hbox(10, Label::elided(matter.itemName, Type::Title, Token::Text, Weight::DemiBold), new Chip(cataloguewords::stage(matter.stage), Tone::Accent, QStringLiteral("circle-dot")),
            matter.number ? nullptr : new Chip(tr("临时编号，等中心确认"), Tone::Warn, QStringLiteral("hourglass")), Stretch {}),
        Label::elided(tr("%1，%2，%3").arg(number(), matter.applicantName, m_file->department), Type::Small, Token::Text2));
    auto* row = hbox(8, Grow { words });
    auto* acts = new Button(tr("办这一步"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("list-checks"));
    acts->setMeasure(38);
    connect(acts, &Button::clicked, this, &MatterPage::openActs);
    row->addWidget(acts);
    auto* receipt = new Button(tr("回执"), Button::Kind::Outlined, QStringLiteral("Ctrl+P"), QStringLiteral("printer"));
    receipt->setMeasure(38);
    connect(receipt, &Button::clicked, this, [this] { Q_EMIT receiptRequested(m_id); });
    row->addWidget(receipt);
    auto* papers = new Button(tr("文书"), Button::Kind::Outlined, QStringLiteral("Alt+P"), QStringLiteral("files"));
    papers->setMeasure(38);
    connect(papers, &Button::clicked, this, [this] { Q_EMIT papersRequested(m_id); });
    row->addWidget(papers);
    auto* files = new Button(tr("附件"), Button::Kind::Outlined, QStringLiteral("F7"), QStringLiteral("files"));
    files->setMeasure(38);
    connect(files, &Button::clicked, this, [this] { Q_EMIT attachmentsRequested(m_id); });
    row->addWidget(files);
    return holder(row);
}

QWidget* MatterPage::buildClock()
{
    auto* card = new Card(tr("走到哪了"));
    card->header()->setIcon(QStringLiteral("clock"));
    card->header()->setKey(QStringLiteral("F9"));
    QVector<StageBar::Stage> stages;
    for (const MatterEvent& event : m_file->events) {
        if (event.from == event.to && !stages.isEmpty())
            continue;
        stages.push_back({ cataloguewords::stage(event.to), daywords::day(businessDate(event.at), m_desk.clock().today()), event.act == QLatin1String("ReturnFromPreCheck") || event.act == QLatin1String("UndoAct") });
    }
    if (stages.isEmpty()) // its events are not here
        stages.push_back({ cataloguewords::stage(m_file->matter.stage), {}, false });
    const int now = static_cast<int>(stages.size()) - 1;
    if (matterStates().isOpen(m_file->matter.stage)) {
        // What usually comes: the straight way to the end.
        for (const char* code : { "30", "50", "70", "80", "85" })
            if (QLatin1String(code) > m_file->matter.stage)
                stages.push_back({ cataloguewords::stage(QLatin1String(code)), {}, false });
    }
    auto* bar = new StageBar;
    bar->setStages(stages, matterStates().isOpen(m_file->matter.stage) ? now : static_cast<int>(stages.size()));
    card->body()->addWidget(bar);
    const ClockStory story = clockStory(*m_file, m_desk.clock().today(), *m_desk.calendar());
    if (!story.face.cells.isEmpty()) {
        auto* clock = new ClockBar;
        clock->setFace(story.face);
        card->body()->addWidget(clock);
        m_panes.push_back(clock);
    }
    card->body()->addWidget(Label::wrapped(story.next.isEmpty() ? story.now : tr("%1%2").arg(story.now, story.next), Type::Body, Token::Text));
    return card;
}

void MatterPage::show()
{
    delete m_content;
    m_panes.clear();
    m_content = new QWidget;
    body()->addWidget(m_content, 1);
    const Matter& matter = m_file->matter;
    const QDate today = m_desk.clock().today();
    auto* facts = new Card(tr("登记的"));
    facts->header()->setIcon(QStringLiteral("id-card"));
    facts->header()->setKey(QStringLiteral("Alt+1"));
    auto* list = new Facts(84);
    const QString id = matter.applicantIdNumber ? (matter.applicantKind == ApplicantKind::Resident ? huimin::mask(MaskKind::IdNumber, *matter.applicantIdNumber) : *matter.applicantIdNumber) : tr("没有记录");
    list->setFacts({ { tr("申请人"), matter.applicantName, true }, { tr("证件"), id, false },
        { tr("联系电话"), matter.contactPhone ? huimin::mask(MaskKind::Phone, *matter.contactPhone) : tr("没有记录"), false },
        { tr("代办人"), matter.agentName.value_or(tr("本人来办")), true }, { tr("收件大厅"), m_file->hall, true }, { tr("经办"), m_file->staff.value(matter.clerkId.uuid, tr("没有记录")), true },
        { tr("审查"), m_file->staff.value(matter.reviewerId.uuid, tr("还没有人")), true }, { tr("申请时间"), daywords::moment(matter.appliedAt, today), false } });
    facts->body()->addWidget(list);
    facts->body()->addStretch(1);

    auto* papers = new Card(tr("材料"));
    papers->header()->setIcon(QStringLiteral("clipboard-check"));
    papers->header()->setCount(QString::number(m_file->materials.size()));
    papers->setPadding(0);
    auto* paperList = new RowList;
    for (const MatterMaterial& paper : m_file->materials) {
        const ChipFace face = paperChip(paper.state);
        auto* chip = new Chip(QString(), face.tone);
        chip->setFace(face);
        const QString name = m_file->materialNames.value(paper.materialKey, paper.materialKey);
        auto* words = paper.reason ? middle(2, Label::elided(name, Type::Body, Token::Text), Label::elided(*paper.reason, Type::Note, Token::Text2))
                                   : middle(2, Label::elided(name, Type::Body, Token::Text));
        paperList->add(new Row(hbox(10, Grow { words }, chip), paper.reason ? 50 : 38, 16));
    }
    papers->body()->addWidget(paperList);
    papers->body()->addStretch(1);
    m_panes.push_back(paperList);

    auto* history = new Card(tr("经过"));
    history->header()->setIcon(QStringLiteral("history"));
    auto* timeline = new Timeline(86);
    QVector<TimelineEntry> entries;
    for (auto event = m_file->events.rbegin(); event != m_file->events.rend(); ++event) {
        const QString by = m_file->staff.value(event->byId.uuid, tr("中心"));
        entries.push_back({ daywords::moment(event->at, today), QStringLiteral("file-check"), Tone::Accent, cataloguewords::act(event->act),
            event->opinion ? tr("%1：%2").arg(by, *event->opinion) : by });
    }
    timeline->setEntries(entries);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* rows = holder(vbox(0, timeline, Stretch {}));
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    history->body()->addWidget(scroll, 1);

    auto* documents = new Card(tr("文书"));
    documents->header()->setCount(QString::number(m_file->documents.size()));
    documents->setPadding(0);
    for (const Document& document : m_file->documents) {
        documents->body()->addWidget(new Row(hbox(10, Grow { Label::elided(cataloguewords::document(document.kind), Type::Body, Token::Text) }, new Label(daywords::moment(document.issuedAt, today), Type::Small, Token::Text2)), 38, 16));
    }
    if (m_file->documents.empty())
        documents->showNote(tr("还没有文书。"));
    documents->body()->addStretch(1);

    auto* cards = hbox(12, Grow { facts, 11 }, Grow { vbox(12, new VersionCard(m_desk, matter), Grow { papers }, documents), 8 });
    auto* lower = hbox(12, Grow { cards, 19 }, Grow { history, 9 });
    history->setMinimumHeight(dp(matterHistoryHeight));
    m_stacking.below(matterHistoryBelow, lower);
    m_stacking.below(matterCardsBelow, cards);
    m_content->setLayout(vbox(12, buildHead(), buildClock(), buildApprovals(), buildOpinions(), Grow { lower }));
    // A dialogue that stands over the page keeps the focus.
    const QWidget* focus = QApplication::focusWidget();
    if (isVisible() && (!focus || focus == this || isAncestorOf(focus)))
        activated();
}

void MatterPage::openApplicant()
{
    if (!m_file || m_file->matter.applicantId.isNull())
        return;
    if (m_file->matter.applicantKind == ApplicantKind::Resident)
        Q_EMIT openResident(ResidentId(m_file->matter.applicantId));
    else
        Q_EMIT openEnterprise(EnterpriseId(m_file->matter.applicantId));
}

} // namespace huimin::ui
