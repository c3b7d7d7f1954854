#include "ui/sync/syncpage.h"
#include "models/base/errortext.h"
#include "models/commands/editcommands.h"
#include "models/itemmodels/daywords.h"
#include "ui/shell/awaited.h"
#include "ui/sync/commandwords.h"
#include "ui/sync/handedcard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row.h"
#include "ui/widgets/states.h"
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace huimin::ui {
namespace {

/// Widths of the page below which its parts stand one below the other.
constexpr int syncListBelow = 1000;
constexpr int syncFiguresBelow = 1100;

struct StateFace {
    QString words;
    Tone tone;
    QString icon;
};

StateFace faceOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return { SyncPage::tr("排队"), Tone::Stop, QStringLiteral("clock") };
    case OutboxState::Sent:
        return { SyncPage::tr("正在发"), Tone::Accent, QStringLiteral("upload") };
    case OutboxState::Applied:
    case OutboxState::Merged:
    case OutboxState::Noop:
        return { SyncPage::tr("已送达"), Tone::Plain, QStringLiteral("check") };
    case OutboxState::Conflict:
        return { SyncPage::tr("要决定"), Tone::Warn, QStringLiteral("git-merge") };
    case OutboxState::Parked:
        return { SyncPage::tr("被退回"), Tone::Late, QStringLiteral("circle-x") };
    case OutboxState::Blocked:
        return { SyncPage::tr("等前一条"), Tone::Stop, QStringLiteral("pause") };
    }
    return {};
}

QString timeText(Instant at)
{
    return at.us == 0 ? QString() : businessDateTime(at).toString(QStringLiteral("HH:mm"));
}

/// The order of the list: what needs a person, then what waits, then what is done, each newest first.
int urgencyOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Conflict:
    case OutboxState::Parked:
        return 0;
    case OutboxState::Sent:
    case OutboxState::Queued:
    case OutboxState::Blocked:
        return 1;
    case OutboxState::Applied:
    case OutboxState::Merged:
    case OutboxState::Noop:
        break;
    }
    return 2;
}

QString entrySentence(const OutboxEntry& entry)
{
    if (entry.problem)
        return errorSentence(*entry.problem);
    const QString made = timeText(entry.command.occurredAt);
    switch (entry.state) {
    case OutboxState::Applied:
    case OutboxState::Merged:
    case OutboxState::Noop:
        if (!entry.number.isEmpty())
            return SyncPage::tr("%1 送达，办件编号 %2").arg(timeText(entry.answeredAt), entry.number);
        return entry.state == OutboxState::Merged ? SyncPage::tr("%1 送达，和别人的修改合在一起了").arg(timeText(entry.answeredAt))
                                                  : SyncPage::tr("%1 送达").arg(timeText(entry.answeredAt));
    case OutboxState::Conflict:
        return SyncPage::tr("%1 你改的，别人也改了").arg(made);
    case OutboxState::Blocked:
        return SyncPage::tr("等前面一条定下来再发");
    case OutboxState::Queued:
    case OutboxState::Sent:
    case OutboxState::Parked:
        break;
    }
    return SyncPage::tr("%1 做的，在本机存好了").arg(made);
}
} // namespace

QString linkText(LinkState link)
{
    switch (link) {
    case LinkState::SignedOut:
        return SyncPage::tr("没有登录");
    case LinkState::Locked:
        return SyncPage::tr("已锁");
    case LinkState::Online:
        return SyncPage::tr("在线");
    case LinkState::Syncing:
        return SyncPage::tr("正在同步");
    case LinkState::Filling:
        return SyncPage::tr("正在装数据");
    case LinkState::Offline:
        return SyncPage::tr("离线");
    case LinkState::NeedsPassword:
        return SyncPage::tr("要输密码");
    case LinkState::Stopped:
        return SyncPage::tr("已停");
    case LinkState::Halted:
        return SyncPage::tr("存不了");
    }
    return {};
}

QString syncSentence(const SyncState& state, Instant now)
{
    const QString of = state.dataOf.us == 0 ? SyncPage::tr("还没有收完过数据")
        : businessDate(state.dataOf) == businessDate(now)
        ? SyncPage::tr("数据是今天 %1 的").arg(timeText(state.dataOf))
        : SyncPage::tr("数据是 %1 的").arg(daywords::moment(state.dataOf, businessDate(now)));
    if (state.link == LinkState::Filling && state.rowsTotal > 0)
        return SyncPage::tr("正在装数据，%1 / %2 行。可以先办别的。").arg(state.rowsDone).arg(state.rowsTotal);
    if (state.link == LinkState::Offline)
        return SyncPage::tr("连不上中心，照常收件。%1，%2 件待发。").arg(of).arg(state.waiting);
    if (state.trouble)
        return errorSentence(*state.trouble);
    if (state.waiting > 0)
        return SyncPage::tr("%1，%2 件待发。").arg(of).arg(state.waiting);
    return SyncPage::tr("一切都已送达。%1。").arg(of);
}

SyncPage::SyncPage(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent), m_desk(desk)
{
    m_link = new Chip(QString(), Tone::Ok, QStringLiteral("circle-check"));
    m_sentence = Label::wrapped(QString(), Type::Small, Token::Text2);
    auto* now = new Button(tr("现在同步"), Button::Kind::Outlined, QStringLiteral("F5"), QStringLiteral("refresh-cw"));
    now->setMeasure(38);
    connect(now, &Button::clicked, this, [this] { m_desk.syncNow(); });
    auto* head = vbox(4, hbox(10, new Label(title(), Type::Page, Token::Text, Weight::DemiBold), m_link, Stretch {}), m_sentence);
    body()->addLayout(hbox(16, Grow { head }, now));

    auto* figures = new QHBoxLayout;
    figures->setSpacing(dp(12));
    for (const QString& words : { tr("今天送达"), tr("等着发出"), tr("冲突，等你决定"), tr("被退回，要改"), tr("数据的时间") }) {
        auto* card = new Card;
        Figure figure { new Label(QString(), Type::NumberSmall, Token::Text, Weight::DemiBold), Label::wrapped(words, Type::Small, Token::Text2) };
        auto* line = hbox(10, figure.number, Grow { figure.words });
        card->body()->addLayout(line);
        m_stacking.below(syncFiguresBelow, line);
        figures->addWidget(card, 1);
        m_figures.push_back(figure);
    }
    body()->addLayout(figures);

    m_handed = new HandedCard(m_desk);
    body()->addWidget(m_handed);

    m_outbox = new Card(tr("待发箱"));
    m_outbox->header()->setNote(tr("一条有问题，只挡住靠它的几条"));
    m_outbox->header()->setKey(QStringLiteral("F6"));
    m_outbox->setPadding(0);
    m_list = new RowList;
    m_list->setKeepsCurrent(true);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* rows = holder(vbox(0, m_list, Stretch {}));
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_outbox->body()->addWidget(scroll, 1);
    m_outbox->setMinimumHeight(dp(420));
    m_detail = new Card(tr("这一条"));
    m_detail->header()->setKey(QStringLiteral("F6"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(dp(12));
    columns->addWidget(m_outbox, 456);
    columns->addWidget(m_detail, 820);
    body()->addLayout(columns, 1);
    m_stacking.below(syncListBelow, columns);

    connect(m_list, &RowList::currentChanged, this, [this] { showCurrent(); });
    connect(m_list, &RowList::activated, this, [this] { showCurrent(); });
    connect(&m_desk, &Desk::stateChanged, this, &SyncPage::showState);
    connect(&m_desk, &Desk::outboxChanged, this, &SyncPage::reload);

    actions.add(*this, { QStringLiteral("sync.decide"), tr("按选择合并"), {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("git-merge"), {}, [this] { decide(); } });
    actions.add(*this, { QStringLiteral("sync.now"), tr("现在同步"), {}, QKeySequence(Qt::Key_F5), QStringLiteral("refresh-cw"), {}, [this] { m_desk.syncNow(); } });
    showState();
    reload();
}

QVector<KeyHint> SyncPage::keyHints() const
{
    return { { QStringLiteral("↑ ↓"), tr("换一条") }, { QStringLiteral("1"), tr("用我的") }, { QStringLiteral("2"), tr("用中心的") },
        { QStringLiteral("4"), tr("都用中心的") }, { QStringLiteral("R"), tr("再发一次") }, { QStringLiteral("X"), tr("放弃") },
        { QStringLiteral("Ctrl+Enter"), tr("按选择合并") }, { QStringLiteral("F5"), tr("现在同步") } };
}

QVector<QWidget*> SyncPage::panes() const
{
    QVector<QWidget*> all { m_list };
    if (m_handed->isVisibleTo(this))
        all.push_back(m_handed->list());
    if (!m_rows.isEmpty())
        all.push_back(m_rows.first());
    return all;
}

void SyncPage::activated()
{
    reload();
    m_handed->reload();
    m_list->setFocus();
}

void SyncPage::showState()
{
    const SyncState state = m_desk.state();
    const bool fine = state.link == LinkState::Online || state.link == LinkState::Syncing || state.link == LinkState::Filling;
    m_link->setFace({ linkText(state.link), fine ? Tone::Ok : Tone::Warn, fine ? QStringLiteral("circle-check") : QStringLiteral("cloud-off") });
    m_sentence->setText(syncSentence(state, m_desk.clock().now()));
    const auto set = [this](int index, const QString& text, Token token) {
        m_figures[index].number->setText(text);
        m_figures[index].number->setToken(token);
    };
    set(0, QString::number(state.sentToday), Token::Ok);
    set(1, QString::number(state.waiting), Token::Text);
    set(2, QString::number(state.conflicts), state.conflicts > 0 ? Token::Warn : Token::Text);
    set(3, QString::number(state.parked), state.parked > 0 ? Token::Late : Token::Text);
    set(4, state.dataOf.us == 0 ? tr("没有") : timeText(state.dataOf), Token::Text);
}

void SyncPage::reload()
{
    whenAnswered(*this, m_desk.conflicts(), [this](const Result<std::vector<OpenConflict>>& conflicts) {
        if (conflicts)
            m_conflicts = *conflicts;
        whenAnswered(*this, m_desk.outbox(), [this](const Result<std::vector<OutboxEntry>>& entries) {
            if (!entries) {
                m_outbox->showNote(errorSentence(entries.error()), QStringLiteral("circle-alert"), Token::Late);
                return;
            }
            m_entries = *entries;
            std::stable_sort(m_entries.begin(), m_entries.end(), [](const OutboxEntry& a, const OutboxEntry& b) {
                if (urgencyOf(a.state) != urgencyOf(b.state))
                    return urgencyOf(a.state) < urgencyOf(b.state);
                return a.command.seq > b.command.seq;
            });
            showEntries();
        });
    });
    showState();
}

void SyncPage::showEntries()
{
    const OutboxEntry* before = currentEntry();
    const CommandId kept = before ? before->command.id : CommandId();
    m_list->clear();
    m_outbox->header()->setCount(QString::number(m_entries.size()));
    if (m_entries.empty()) {
        m_outbox->showNote(tr("没有要发的，也没有等你决定的。"), QStringLiteral("circle-check"), Token::Ok);
        showCurrent();
        return;
    }
    int current = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const OutboxEntry& entry = m_entries[i];
        const StateFace face = faceOf(entry.state);
        const QString name = entry.subject.isEmpty() ? commandTitle(entry.command.type) : tr("%1，%2").arg(commandTitle(entry.command.type), entry.subject);
        auto* words = middle(2, Label::elided(name, Type::Body, Token::Text),
            Label::elided(entrySentence(entry), Type::Note, entry.state == OutboxState::Parked ? Token::Late : Token::Text2));
        m_list->add(new Row(hbox(12, new Avatar({}, 30, face.tone, face.icon), Grow { words }, new Chip(face.words, face.tone, face.icon)), 56, 16));
        if (entry.command.id == kept)
            current = static_cast<int>(i);
    }
    m_outbox->showBody();
    m_list->setCurrent(current);
    showCurrent();
}

const OutboxEntry* SyncPage::currentEntry() const
{
    const int index = m_list->current();
    return index >= 0 && index < static_cast<int>(m_entries.size()) ? &m_entries[static_cast<std::size_t>(index)] : nullptr;
}

const OpenConflict* SyncPage::conflictOf(const OutboxEntry& entry) const
{
    for (const OpenConflict& conflict : m_conflicts)
        if (conflict.command == entry.command.id)
            return &conflict;
    return nullptr;
}

void SyncPage::showCurrent()
{
    delete m_detailBody;
    m_detailBody = new QWidget;
    m_rows.clear();
    m_shown.reset();
    m_detail->body()->addWidget(m_detailBody, 1);
    const OutboxEntry* entry = currentEntry();
    if (!entry) {
        m_detail->header()->setTitle(tr("这一条"));
        auto* empty = new EmptyState(QStringLiteral("circle-check"), Tone::Ok, tr("一切都已送达"), tr("新办的会先存在本机，再自己发到中心。"));
        m_detailBody->setLayout(vbox(0, Stretch {}, empty, Stretch {}));
        return;
    }
    if (const OpenConflict* conflict = conflictOf(*entry))
        showConflict(*conflict);
    else if (entry->state == OutboxState::Parked)
        showParked(*entry);
    else
        showAnswered(*entry);
}

void SyncPage::showConflict(const OpenConflict& conflict)
{
    m_shown = conflict;
    m_detail->header()->setTitle(tr("两边都改了：%1").arg(conflict.subject));
    auto* column = vbox(12);
    const QString mineNote = tr("你，%1").arg(timeText(conflict.mineAt));
    const QString theirsNote = conflict.theirsBy.isEmpty() ? tr("中心现在的") : tr("%1，%2").arg(conflict.theirsBy, timeText(conflict.theirsAt));
    for (const ConflictField& field : conflict.fields) {
        const QString& type = conflict.entity.type;
        auto* row = new ConflictRow(fieldTitle(type, field.name), tr("原来：%1").arg(fieldValueText(type, field.name, field.base)),
            { fieldValueText(type, field.name, field.mine), mineNote }, { fieldValueText(type, field.name, field.theirs), theirsNote });
        m_rows.push_back(row);
        column->addWidget(row);
    }
    column->addWidget(Label::wrapped(tr("没选上的那份不会丢，留在记录里。"), Type::Note, Token::Text3));
    if (!conflict.mergedFields.empty()) {
        QStringList names;
        for (const QString& name : conflict.mergedFields)
            names << fieldTitle(conflict.entity.type, name);
        column->addWidget(Label::wrapped(tr("另外 %n 格只有一边改过，已自动合并：%1", nullptr, int(names.size())).arg(names.join(tr("、"))), Type::Small, Token::Text2));
    }
    column->addStretch(1);
    auto* theirs = new Button(tr("都用中心的"), Button::Kind::Outlined, QStringLiteral("4"));
    auto* decideButton = new Button(tr("按选择合并"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("git-merge"));
    theirs->setMeasure(38);
    decideButton->setMeasure(38);
    connect(theirs, &Button::clicked, this, [this] { takeAll(ConflictRow::Pick::Theirs); });
    connect(decideButton, &Button::clicked, this, &SyncPage::decide);
    column->addLayout(hbox(8, Stretch {}, theirs, decideButton));
    m_detailBody->setLayout(column);
}

void SyncPage::showParked(const OutboxEntry& entry)
{
    m_detail->header()->setTitle(tr("中心退回：%1").arg(commandTitle(entry.command.type)));
    auto* column = vbox(10);
    column->addWidget(Label::wrapped(entry.problem ? errorSentence(*entry.problem) : tr("没有说原因。"), Type::Body, Token::Late));
    if (entry.problem) {
        for (const FieldIssue& issue : entry.problem->fields)
            column->addWidget(Label::wrapped(tr("%1：%2").arg(fieldTitle(entry.command.entity.type, issue.path.section(QLatin1Char('/'), -1)), fieldIssueSentence(issue.code)), Type::Small, Token::Text2));
    }
    column->addWidget(Label::wrapped(tr("这一条挡住靠它的几条，别的照常发。内容都还在。"), Type::Small, Token::Text2));
    column->addStretch(1);
    auto* discard = new Button(tr("放弃，写明原因"), Button::Kind::Danger, QStringLiteral("X"));
    auto* again = new Button(tr("再发一次"), Button::Kind::Outlined, QStringLiteral("R"), QStringLiteral("send"));
    discard->setMeasure(38);
    again->setMeasure(38);
    connect(discard, &Button::clicked, this, &SyncPage::discardCurrent);
    connect(again, &Button::clicked, this, &SyncPage::resendCurrent);
    column->addLayout(hbox(8, Stretch {}, discard, again));
    m_detailBody->setLayout(column);
}

void SyncPage::showAnswered(const OutboxEntry& entry)
{
    m_detail->header()->setTitle(commandTitle(entry.command.type));
    auto* column = vbox(10);
    if (!entry.subject.isEmpty())
        column->addWidget(new Label(entry.subject, Type::Lead, Token::Text, Weight::DemiBold));
    column->addWidget(Label::wrapped(entrySentence(entry), Type::Body, Token::Text2));
    column->addStretch(1);
    m_detailBody->setLayout(column);
}

void SyncPage::takeAll(ConflictRow::Pick pick)
{
    for (ConflictRow* row : std::as_const(m_rows))
        row->setPick(pick);
    decide();
}

void SyncPage::pickNext(ConflictRow::Pick pick)
{
    // From the list too: the first field that is not decided yet.
    for (ConflictRow* row : std::as_const(m_rows)) {
        if (row->pick() != ConflictRow::Pick::None)
            continue;
        row->setPick(pick);
        row->setFocus();
        return;
    }
}

void SyncPage::decide()
{
    if (!m_shown)
        return;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->pick() == ConflictRow::Pick::None) {
            m_rows[i]->setFocus();
            m_sentence->setText(tr("还有一格没选：1 用我的，2 用中心的。"));
            return;
        }
    }
    ResolveConflictBody chosen;
    chosen.conflict = m_shown->id;
    chosen.fields.json = composeJson([this](JsonWriter& out) {
        out.startObject();
        for (int i = 0; i < m_rows.size(); ++i) {
            const ConflictField& field = m_shown->fields[static_cast<std::size_t>(i)];
            const QByteArray theirs = field.theirs.isEmpty() ? QByteArrayLiteral("null") : field.theirs;
            const QByteArray mine = field.mine.isEmpty() ? QByteArrayLiteral("null") : field.mine;
            out.key(field.name.toStdString());
            out.startObject();
            out.key("old");
            out.raw(theirs);
            out.key("new");
            out.raw(m_rows[i]->pick() == ConflictRow::Pick::Mine ? mine : theirs);
            out.endObject();
        }
        out.endObject();
    });
    Command command;
    command.type = QStringLiteral("ResolveConflict");
    command.entity = m_shown->entity;
    command.body.json = toJson(chosen);
    whenAnswered(*this, m_desk.submit(command), [this](const Result<CommandOutcome>& outcome) {
        if (!outcome)
            m_sentence->setText(errorSentence(outcome.error()));
        reload();
    });
}

void SyncPage::discardCurrent()
{
    const OutboxEntry* entry = currentEntry();
    if (!entry || entry->state != OutboxState::Parked)
        return;
    const CommandId id = entry->command.id;
    auto* sheet = new Sheet(*window(), tr("放弃这一条"), QStringLiteral("trash-2"), 460);
    sheet->body()->addWidget(Label::wrapped(tr("原因会记下来。放弃后这一条不再发。"), Type::Small, Token::Text2));
    auto* reason = new FormField(tr("原因"), FormField::Kind::Multiline);
    reason->setRequired(true);
    sheet->body()->addWidget(reason);
    auto* give = sheet->addAct(tr("放弃"), Button::Kind::Danger, QStringLiteral("Ctrl+Enter"));
    connect(give, &Button::clicked, this, [this, sheet, reason, id] {
        if (reason->text().trimmed().size() < 2) {
            reason->setError(tr("写几个字说明原因。"));
            return;
        }
        whenAnswered(*this, m_desk.discardParked(id, reason->text().trimmed()), [this](const Status& done) {
            if (!done)
                m_sentence->setText(errorSentence(done.error()));
            reload();
        });
        sheet->close();
    });
    sheet->open(reason->control());
}

void SyncPage::resendCurrent()
{
    const OutboxEntry* entry = currentEntry();
    if (!entry || entry->state != OutboxState::Parked)
        return;
    whenAnswered(*this, m_desk.resendParked(entry->command.id, entry->command.body), [this](const Status& done) {
        if (!done)
            m_sentence->setText(errorSentence(done.error()));
        reload();
    });
}

bool SyncPage::bareKey(QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_1:
    case Qt::Key_2:
        pickNext(event.key() == Qt::Key_1 ? ConflictRow::Pick::Mine : ConflictRow::Pick::Theirs);
        return true;
    case Qt::Key_4:
        takeAll(ConflictRow::Pick::Theirs);
        return true;
    case Qt::Key_V:
        m_handed->openCurrent();
        return true;
    case Qt::Key_B:
        m_handed->settleCurrent();
        return true;
    case Qt::Key_R:
        resendCurrent();
        return true;
    case Qt::Key_X:
        discardCurrent();
        return true;
    default:
        return Page::bareKey(event);
    }
}

} // namespace huimin::ui
