#include "ui/matters/matterpage.h"
#include "models/base/errortext.h"
#include "models/base/masking.h"
#include "models/base/ownnumbers.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/matters/states.h"
#include "models/registry/organisation.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/states.h"
#include "ui/widgets/timeline.h"
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <algorithm>

namespace huimin::ui {
namespace {
/// Widths of the page below which cards stand one below the other.
constexpr int matterHistoryBelow = 1100;
constexpr int matterCardsBelow = 760;
constexpr int matterHistoryHeight = 220;

struct PossibleAct {
    const char* act;
    const char* title;
    const char* key;
    Qt::Key bare;
};
/// The acts of this page, each with its bare key.
constexpr PossibleAct pageActs[] = { { "AskSupplement", QT_TRANSLATE_NOOP("huimin::ui::MatterPage", "告知补正"), "B", Qt::Key_B },
    { "ReceiveSupplement", QT_TRANSLATE_NOOP("huimin::ui::MatterPage", "收补正材料"), "S", Qt::Key_S },
    { "RefuseAcceptance", QT_TRANSLATE_NOOP("huimin::ui::MatterPage", "不予受理"), "J", Qt::Key_J },
    { "WithdrawMatter", QT_TRANSLATE_NOOP("huimin::ui::MatterPage", "申请人撤回"), "C", Qt::Key_C } };

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
        return { MatterPage::tr("不收"), Tone::Late, QStringLiteral("x-circle") };
    case MaterialState::Waived:
        return { MatterPage::tr("免交"), Tone::Plain, QStringLiteral("check") };
    }
    return {};
}
} // namespace

Result<MatterFile> matterFile(RecordReader& records, MatterId id)
{
    auto matter = require<Matter>(records, id.uuid);
    if (!matter)
        return matter.error();
    MatterFile file;
    file.matter = *matter;
    auto materials = relatedTo<MatterMaterial>(records, id.uuid);
    auto events = relatedTo<MatterEvent>(records, id.uuid);
    auto segments = relatedTo<ClockSegment>(records, id.uuid);
    auto documents = relatedTo<Document>(records, id.uuid);
    auto items = allOf<ServiceItem>(records);
    auto kinds = allOf<Material>(records);
    auto staff = allOf<Staff>(records);
    if (!materials)
        return materials.error();
    if (!events)
        return events.error();
    if (!segments)
        return segments.error();
    if (!documents)
        return documents.error();
    if (!items)
        return items.error();
    if (!kinds)
        return kinds.error();
    if (!staff)
        return staff.error();
    file.materials = std::move(*materials);
    file.events = std::move(*events);
    file.segments = std::move(*segments);
    file.documents = std::move(*documents);
    std::sort(file.events.begin(), file.events.end(), [](const MatterEvent& a, const MatterEvent& b) { return a.seq < b.seq; });
    std::sort(file.segments.begin(), file.segments.end(), [](const ClockSegment& a, const ClockSegment& b) { return a.from < b.from; });
    for (const ServiceItem& item : *items)
        if (item.itemCode == matter->itemCode && item.version == matter->itemVersion)
            file.item = item;
    for (const Material& kind : *kinds)
        file.materialNames.insert(kind.key, kind.name);
    for (const Staff& person : *staff)
        file.staff.insert(person.id.uuid, person.name);
    if (const auto department = load<Department>(records, matter->departmentId.uuid); department && *department)
        file.department = (*department)->name;
    if (const auto hall = load<Hall>(records, matter->hallId.uuid); hall && *hall)
        file.hall = (*hall)->name;
    return file;
}

MatterPage::MatterPage(Desk& desk, ActionCollection& actions, const WorkCalendar& calendar, MatterId id, QWidget* parent)
    : Page(parent), m_desk(desk), m_actions(actions), m_calendar(calendar), m_id(id)
{
    m_actions.add(*this, { QStringLiteral("matter.receipt"), tr("重打回执"), {}, QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("printer"), {}, [this] { Q_EMIT receiptRequested(m_id); } });
    m_actions.add(*this, { QStringLiteral("matter.papers"), tr("打印文书"), {}, QKeySequence(Qt::ALT | Qt::Key_P), QStringLiteral("files"), tr("决定书 通知书 凭证"), [this] { Q_EMIT papersRequested(m_id); } });
    m_actions.add(*this, { QStringLiteral("matter.attachments"), tr("附件"), {}, QKeySequence(Qt::Key_F7), QStringLiteral("files"), tr("扫描 图片 文件"), [this] { Q_EMIT attachmentsRequested(m_id); } });
    m_actions.add(*this, { QStringLiteral("matter.applicant"), tr("打开申请人"), {}, QKeySequence(Qt::ALT | Qt::Key_1), QStringLiteral("user"), {}, [this] { openApplicant(); } });
    m_actions.add(*this, { QStringLiteral("matter.askSupplement"), tr("告知补正"), {}, {}, QStringLiteral("file-clock"), {}, [this] { askSupplement(); } });
    m_actions.add(*this, { QStringLiteral("matter.receiveSupplement"), tr("收补正材料"), {}, {}, QStringLiteral("file-check"), {}, [this] { receiveSupplement(); } });
    m_actions.add(*this, { QStringLiteral("matter.refuse"), tr("不予受理"), {}, {}, QStringLiteral("file-x"), {}, [this] { endMatter(QStringLiteral("RefuseAcceptance")); } });
    m_actions.add(*this, { QStringLiteral("matter.withdraw"), tr("申请人撤回"), {}, {}, QStringLiteral("undo-2"), {}, [this] { endMatter(QStringLiteral("WithdrawMatter")); } });
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (types.contains(QStringLiteral("Matter")))
            load();
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

QVector<KeyHint> MatterPage::keyHints() const
{
    QVector<KeyHint> hints { { QStringLiteral("Alt+1"), tr("申请人") }, { QStringLiteral("Ctrl+P"), tr("重打回执") }, { QStringLiteral("Alt+P"), tr("文书") }, { QStringLiteral("F7"), tr("附件") } };
    const QStringList possible = possibleActs();
    for (const PossibleAct& act : pageActs)
        if (possible.contains(QLatin1String(act.act)))
            hints.push_back({ QLatin1String(act.key), tr(act.title) });
    hints.push_back({ QStringLiteral("Esc"), tr("退回") });
    return hints;
}

QStringList MatterPage::possibleActs() const { return m_file ? matterStates().possibleActs(m_file->matter.stage, m_desk.actor().role) : QStringList(); }

void MatterPage::activated()
{
    if (!m_panes.isEmpty())
        m_panes.first()->setFocus();
    else
        setFocus();
}

void MatterPage::load()
{
    whenAnswered(*this, m_desk.read<MatterFile>([id = m_id](RecordReader& records) { return matterFile(records, id); }), [this](const Result<MatterFile>& file) {
        if (!file) {
            delete m_content;
            m_content = new ErrorState(errorSentence(file.error()), tr("没有内容丢失。"), {});
            body()->addWidget(m_content);
            return;
        }
        m_file = *file;
        show();
        Q_EMIT titleChanged();
        Q_EMIT keyHintsChanged();
    });
}

QWidget* MatterPage::buildHead()
{
    const Matter& matter = m_file->matter;
    auto* words = vbox(2,
        hbox(10, Label::elided(matter.itemName, Type::Title, Token::Text, Weight::DemiBold), new Chip(cataloguewords::stage(matter.stage), Tone::Accent, QStringLiteral("circle-dot")),
            matter.number ? nullptr : new Chip(tr("临时编号，等中心确认"), Tone::Warn, QStringLiteral("hourglass")), Stretch {}),
        Label::elided(tr("%1，%2，%3").arg(number(), matter.applicantName, m_file->department), Type::Small, Token::Text2));
    auto* row = hbox(8, Grow { words });
    const QStringList possible = possibleActs();
    for (const PossibleAct& act : pageActs) {
        if (!possible.contains(QLatin1String(act.act)))
            continue;
        auto* button = new Button(tr(act.title), Button::Kind::Outlined, QLatin1String(act.key));
        button->setMeasure(38);
        connect(button, &Button::clicked, this, [this, bare = act.bare] {
            QKeyEvent press(QEvent::KeyPress, bare, Qt::NoModifier);
            bareKey(press);
        });
        row->addWidget(button);
    }
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
    QVector<StageBar::Stage> stages;
    for (const MatterEvent& event : m_file->events) {
        if (event.from == event.to && !stages.isEmpty())
            continue;
        stages.push_back({ cataloguewords::stage(event.to), daywords::day(businessDate(event.at), m_desk.clock().today()), !stages.isEmpty() && event.to < event.from });
    }
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
    const ClockStory story = clockStory(*m_file, m_desk.clock().today(), m_calendar);
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

    auto* cards = hbox(12, Grow { facts, 11 }, Grow { vbox(12, Grow { papers }, documents), 8 });
    auto* lower = hbox(12, Grow { cards, 19 }, Grow { history, 9 });
    history->setMinimumHeight(dp(matterHistoryHeight));
    m_stacking.below(matterHistoryBelow, lower);
    m_stacking.below(matterCardsBelow, cards);
    m_content->setLayout(vbox(12, buildHead(), buildClock(), Grow { lower }));
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

void MatterPage::submit(const QString& act, const QByteArray& bodyText, Sheet* sheet)
{
    Command command;
    command.type = act;
    command.entity = { QStringLiteral("Matter"), m_id.uuid };
    command.baseRev = m_file->matter.rev;
    command.body.json = bodyText;
    QPointer<Sheet> shown(sheet);
    whenAnswered(*this, m_desk.submit(command), [this, shown](const Result<CommandOutcome>& outcome) {
        if (!outcome) {
            if (shown)
                shown->setNote(errorSentence(outcome.error()));
            return;
        }
        if (shown)
            shown->close();
        load();
    });
}

void MatterPage::askSupplement()
{
    if (!possibleActs().contains(QStringLiteral("AskSupplement")))
        return;
    auto* sheet = new Sheet(*window(), tr("告知补正：一次说全"), QStringLiteral("file-clock"), 560);
    sheet->body()->addWidget(Label::wrapped(tr("写明每份材料哪里不对，空着的就是没问题。"), Type::Small, Token::Text2));
    QVector<std::pair<QString, FormField*>> reasons;
    for (const MatterMaterial& paper : m_file->materials) {
        auto* field = new FormField(m_file->materialNames.value(paper.materialKey, paper.materialKey));
        field->setMaxCodePoints(200);
        if (paper.reason)
            field->setText(*paper.reason);
        sheet->body()->addWidget(field);
        reasons.push_back({ paper.materialKey, field });
    }
    auto* give = sheet->addAct(tr("告知补正"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"));
    connect(give, &Button::clicked, this, [this, sheet, reasons] {
        AskSupplementBody body;
        body.guard = m_file->matter.stage;
        for (const auto& [key, field] : reasons) {
            if (field->text().trimmed().isEmpty())
                continue;
            TakenMaterial wrong;
            wrong.materialKey = key;
            wrong.state = MaterialState::Missing;
            wrong.reason = field->text().trimmed();
            body.materials.push_back(wrong);
        }
        if (body.materials.empty()) {
            sheet->setNote(tr("至少写一份材料哪里不对。"));
            return;
        }
        submit(QStringLiteral("AskSupplement"), toJson(body), sheet);
    });
    sheet->open(reasons.isEmpty() ? give : reasons.first().second->control());
}

void MatterPage::receiveSupplement()
{
    if (!possibleActs().contains(QStringLiteral("ReceiveSupplement")))
        return;
    auto* sheet = new Sheet(*window(), tr("收补正材料"), QStringLiteral("file-check"), 480);
    ReceiveSupplementBody body;
    body.guard = m_file->matter.stage;
    for (const MatterMaterial& paper : m_file->materials) {
        if (paper.state != MaterialState::Missing && paper.state != MaterialState::Doubtful && paper.state != MaterialState::Refused)
            continue;
        sheet->body()->addWidget(new Label(tr("%1，收原件 1 份").arg(m_file->materialNames.value(paper.materialKey, paper.materialKey)), Type::Body));
        TakenMaterial taken;
        taken.materialKey = paper.materialKey;
        taken.state = MaterialState::Brought;
        taken.copies = 1;
        taken.form = MaterialForm::Original;
        body.materials.push_back(taken);
    }
    auto* take = sheet->addAct(tr("都收下"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"));
    connect(take, &Button::clicked, this, [this, sheet, body] { submit(QStringLiteral("ReceiveSupplement"), toJson(body), sheet); });
    sheet->open(take);
}

void MatterPage::endMatter(const QString& act)
{
    if (!possibleActs().contains(act))
        return;
    const bool refuse = act == QLatin1String("RefuseAcceptance");
    auto* sheet = new Sheet(*window(), refuse ? tr("不予受理") : tr("申请人撤回"), refuse ? QStringLiteral("file-x") : QStringLiteral("undo-2"), 480);
    FormField* why = nullptr;
    FormField* place = nullptr;
    if (refuse) {
        why = new FormField(tr("为什么"), FormField::Kind::Choice);
        why->setChoices({ { QStringLiteral("outOfScope"), tr("不在这个事项的范围") }, { QStringLiteral("noLicenceNeeded"), tr("不需要办这个许可") }, { QStringLiteral("notOurs"), tr("不归这里管") } });
        place = new FormField(tr("该去哪里"));
        sheet->body()->addWidget(why);
        sheet->body()->addWidget(place);
    }
    auto* opinion = new FormField(tr("说明"), FormField::Kind::Multiline);
    opinion->setMaxCodePoints(500);
    sheet->body()->addWidget(opinion);
    if (!refuse)
        sheet->body()->addWidget(Label::wrapped(tr("申请人签过字才能撤回。"), Type::Small, Token::Text2));
    auto* end = sheet->addAct(refuse ? tr("不予受理") : tr("已签字，撤回"), Button::Kind::Danger, QStringLiteral("Ctrl+Enter"));
    connect(end, &Button::clicked, this, [this, sheet, act, refuse, why, place, opinion] {
        EndMatterBody body;
        body.guard = m_file->matter.stage;
        if (refuse) {
            body.reasonCode = why->text();
            if (!place->text().trimmed().isEmpty())
                body.rightPlace = place->text().trimmed();
        }
        if (!opinion->text().trimmed().isEmpty())
            body.opinion = opinion->text().trimmed();
        body.signedByApplicant = !refuse;
        submit(act, toJson(body), sheet);
    });
    sheet->open(refuse ? why->control() : opinion->control());
}

bool MatterPage::bareKey(QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_B:
        askSupplement();
        return true;
    case Qt::Key_S:
        receiveSupplement();
        return true;
    case Qt::Key_J:
        endMatter(QStringLiteral("RefuseAcceptance"));
        return true;
    case Qt::Key_C:
        endMatter(QStringLiteral("WithdrawMatter"));
        return true;
    default:
        return Page::bareKey(event);
    }
}

} // namespace huimin::ui
