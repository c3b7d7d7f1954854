#include "ui/profile/subjectpage.h"
#include "models/base/errortext.h"
#include "models/commands/commandtypes.h"
#include "ui/profile/contacteditor.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/states.h"
#include "ui/widgets/timeline.h"
#include <QApplication>
#include <QKeyEvent>

namespace huimin::ui {
namespace {

constexpr int subjectHistoryWidth = 380;
/// Widths of the page below which cards stand one below the other.
constexpr int subjectHistoryBelow = 1240;
constexpr int subjectCardsBelow = 980;
constexpr int subjectBlocksBelow = 840;
/// A burst of changes is one reload.
constexpr int reloadMs = 60;

} // namespace

SubjectPage::SubjectPage(Desk& desk, ActionCollection& actions, RecordRef subject, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_subject(std::move(subject))
    , m_content(new QWidget)
    , m_noticePlace(vbox(0))
{
    auto* column = vbox(14);
    m_content->setLayout(column);
    column->addLayout(m_noticePlace);
    m_head = vbox(0);
    column->addLayout(m_head);
    auto* blocks = hbox(12);
    column->addLayout(blocks);
    m_stacking.below(subjectBlocksBelow, blocks);
    m_open = &addBlock(tr("正在办"), QStringLiteral("files"), Token::AccentText, 1);
    m_due = &addBlock(tr("到期与提醒"), QStringLiteral("bell-ring"), Token::Warn, 2);
    m_done = &addBlock(tr("近一年办过"), QStringLiteral("history"), Token::Ok, 3);
    for (Listing* block : { m_open, m_due, m_done })
        blocks->addWidget(block->card, 1);
    m_open->list->setKeepsCurrent(true);
    buildOffers(*column);
    m_lower = vbox(12);
    column->addLayout(m_lower, 1);
    m_history = new Card(tr("来往"));
    m_history->setFixedWidth(dp(subjectHistoryWidth));
    m_history->setPadding(14);
    m_history->header()->setNote(tr("只显示你有权看的"));
    m_history->header()->setKey(QStringLiteral("Alt+8"));
    m_timeline = new Timeline;
    put(*m_history->body(), m_timeline);
    m_history->body()->addStretch(1);
    connect(m_timeline, &RowList::activated, this, [this](int index) {
        if (index >= int(m_shownSteps.size())) {
            m_allSteps = true;
            fillHistory();
        } else if (const QUuid matter = m_shownSteps[size_t(index)].matter; !matter.isNull()) {
            Q_EMIT openMatter(MatterId(matter));
        }
    });
    body()->addWidget(m_content, 1);

    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadMs);
    connect(&m_reload, &QTimer::timeout, this, [this] { load(); });
    connect(&m_desk, &Desk::recordsChanged, this, [this] {
        if (!m_failed)
            m_reload.start();
    });
}

SubjectPage::~SubjectPage() = default;

QVector<KeyHint> SubjectPage::keyHints() const
{
    if (m_editor)
        return { { QStringLiteral("Enter"), tr("下一格") }, { QStringLiteral("Ctrl+J"), tr("到下一处问题") },
            { QStringLiteral("Ctrl+Enter"), tr("保存") }, { QStringLiteral("Esc"), tr("退回，不丢内容") } };
    return { { QStringLiteral("Alt+1–9"), tr("跳到卡片") }, { QStringLiteral("1–9"), tr("打开这一件") },
        { QStringLiteral("Enter"), tr("打开") }, { QStringLiteral("Ctrl+E"), tr("显示号码") }, { QStringLiteral("E"), tr("改联系方式") },
        { QStringLiteral("F3"), tr("收件") }, { QStringLiteral("F8"), tr("放一放") } };
}

QVector<QWidget*> SubjectPage::panes() const
{
    QVector<QWidget*> panes;
    for (const auto& listing : m_listings)
        if (listing->card->isVisibleTo(m_content) && listing->list->count() > 0)
            panes << listing->list;
    panes << m_timeline;
    return panes;
}

void SubjectPage::activated()
{
    if (!m_loaded && !m_failed)
        load();
    else if (m_failed)
        return;
    else
        m_reload.start();
    focusFirst();
}

void SubjectPage::focusFirst()
{
    if (!isVisible()) // loaded behind another page, which keeps the focus
        return;
    for (Listing* block : { m_open, m_due, m_done })
        if (block->list->count() > 0)
            return block->list->setFocus(Qt::OtherFocusReason);
    setFocus(Qt::OtherFocusReason);
}

bool SubjectPage::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        if (auto* card = qobject_cast<Card*>(object))
            card->setRing(event->type() == QEvent::FocusIn);
    return Page::eventFilter(object, event);
}

void SubjectPage::makeFocusable(Card& card)
{
    card.setFocusPolicy(Qt::StrongFocus);
    card.installEventFilter(this);
}

void SubjectPage::putLower(QLayout* left, QLayout* right)
{
    auto* cards = hbox(12, Grow { left }, Grow { right });
    auto* row = hbox(12, Grow { cards }, m_history);
    m_lower->addLayout(row, 1);
    m_stacking.below(subjectHistoryBelow, row);
    m_stacking.below(subjectCardsBelow, cards);
}

void SubjectPage::arrange(int width)
{
    m_stacking.arrange(width);
    const bool stacked = m_stacking.isBelow(subjectHistoryBelow);
    m_history->setMinimumWidth(stacked ? 0 : dp(subjectHistoryWidth));
    m_history->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : dp(subjectHistoryWidth));
}

bool SubjectPage::handleEscape()
{
    if (m_editor) {
        m_editor->keep();
        closeEditor();
        return true;
    }
    return false;
}

bool SubjectPage::bareKey(QKeyEvent& event)
{
    if (m_editor)
        return false;
    const QString key = event.text();
    if (m_failed && event.key() == Qt::Key_R) {
        m_failed = false;
        load();
        return true;
    }
    if (!m_loaded || m_failed)
        return false;
    if (offerKey(event))
        return true;
    if (event.key() == Qt::Key_E)
        return m_actions.trigger(QStringLiteral("subject.contacts"));
    if (event.key() == Qt::Key_I)
        return m_actions.trigger(QStringLiteral("subject.identity"));
    for (Listing* block : { m_open, m_due, m_done })
        if (block->list->activateDigit(key))
            return true;
    return false;
}

SubjectPage::Listing& SubjectPage::addListing(const QString& title, const QString& key, int most, int cardNumber)
{
    m_listings.push_back(std::make_unique<Listing>());
    Listing& listing = *m_listings.back();
    listing.card = new Card(title);
    listing.card->setPadding(0);
    if (!key.isEmpty())
        listing.card->header()->setKey(key);
    listing.card->body()->setSpacing(0);
    listing.list = new RowList;
    listing.list->setAccessibleName(title);
    listing.most = most;
    put(*listing.card->body(), listing.list);
    listing.card->body()->addStretch(1);
    connect(listing.list, &RowList::activated, this, [&listing](int row) {
        if (row < 0 || row >= int(listing.acts.size()))
            return;
        if (const auto act = listing.acts[size_t(row)]) // a copy: unfolding fills the list anew
            act();
    });
    if (cardNumber > 0)
        addCardAct(cardNumber, tr("跳到：%1").arg(title), listing.list);
    return listing;
}

SubjectPage::Listing& SubjectPage::addBlock(const QString& title, const QString& icon, Token token, int cardNumber)
{
    Listing& block = addListing(title, QStringLiteral("Alt+%1").arg(cardNumber), 3, cardNumber);
    block.card->header()->setIcon(icon, token);
    block.card->setMinimumHeight(dp(246));
    return block;
}

void SubjectPage::addCardAct(int number, const QString& text, QWidget* focus)
{
    m_actions.add(*this,
        { .id = QStringLiteral("subject.card%1").arg(number),
            .text = text,
            .key = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)),
            .run = [focus] { focus->setFocus(Qt::ShortcutFocusReason); },
            .inPalette = false });
}

void SubjectPage::fill(Listing& listing, int rows, const std::function<Row*(int)>& make,
    const std::function<std::function<void()>(int)>& act, const QString& none)
{
    const int current = listing.list->current();
    const bool focused = listing.list->hasFocus();
    forgetHidden(&listing);
    listing.list->clear();
    listing.acts.clear();
    const bool folds = listing.most > 0 && !listing.unfolded && rows > listing.most;
    const int shown = folds ? listing.most : rows;
    for (int i = 0; i < shown; ++i) {
        listing.list->add(make(i));
        listing.acts.push_back(act ? act(i) : std::function<void()>());
    }
    if (folds) {
        auto* more = new Row(hbox(8, new Label(tr("还有 %n 条", nullptr, rows - shown), Type::Note, Token::Text3), Stretch {}), 30, 14);
        more->setLine(false);
        more->setAccessibleName(tr("还有 %n 条，Enter 全部显示", nullptr, rows - shown));
        listing.list->add(more);
        listing.acts.push_back([this, &listing] {
            listing.unfolded = true;
            const int at = listing.list->current();
            refresh();
            listing.list->setCurrent(at);
        });
    }
    if (rows == 0) {
        if (focused)
            setFocus(Qt::OtherFocusReason); // a hidden list would hand the focus to whatever comes next in the window
        listing.card->showNote(none, {}, Token::Text3);
        return;
    }
    listing.card->showBody();
    if (current >= 0 && listing.list->count() > 0)
        listing.list->setCurrent(std::min(current, listing.list->count() - 1));
    if (focused)
        listing.list->setFocus();
}

void SubjectPage::buildActs()
{
    addCardAct(8, tr("跳到：来往"), m_timeline);
    m_actions.add(*this,
        { .id = QStringLiteral("subject.takeIn"),
            .text = tr("收件"),
            .key = QKeySequence(Qt::Key_F3),
            .icon = QStringLiteral("file-text"),
            .run = [this] { Q_EMIT takeIn(m_subject, {}); } });
    m_actions.add(*this,
        { .id = QStringLiteral("subject.park"),
            .text = tr("放一放"),
            .key = QKeySequence(Qt::Key_F8),
            .icon = QStringLiteral("inbox"),
            .run = [this] { park(); } });
    m_actions.add(*this,
        { .id = QStringLiteral("subject.reveal"),
            .text = tr("显示号码"),
            .key = QKeySequence(Qt::CTRL | Qt::Key_E),
            .icon = QStringLiteral("eye"),
            .run = [this] { revealFocused(); } });
    m_actions.add(*this,
        { .id = QStringLiteral("subject.contacts"),
            .text = tr("改联系方式"),
            .icon = QStringLiteral("phone"),
            .search = tr("手机 电话 邮箱 地址"),
            .run = [this] { openContacts(); } });
    m_actions.setEnabled(QStringLiteral("subject.takeIn"), mayRun(m_desk.actor(), u"ReceivePapers"));
    m_actions.setEnabled(QStringLiteral("subject.contacts"), mayRun(m_desk.actor(), u"EditContact"));
}

void SubjectPage::showContent()
{
    const bool first = !m_loaded;
    m_failed = false;
    m_loaded = true;
    if (first)
        QMetaObject::invokeMethod(this, [this] {
            const QWidget* has = QApplication::focusWidget();
            if (!has || has == this || !isAncestorOf(has)) // who has gone to a card meanwhile stays there
                focusFirst();
        }, Qt::QueuedConnection);
    if (m_state) {
        if (m_state->isAncestorOf(QApplication::focusWidget()))
            setFocus(Qt::OtherFocusReason); // what is hidden would hand the focus to whatever comes next in the window
        m_state->hide();
        m_state->deleteLater();
        m_state = nullptr;
    }
    m_content->show();
}

void SubjectPage::showLoading()
{
    for (const auto& listing : m_listings)
        listing->card->showLoading(3);
    m_history->showLoading(5);
}

void SubjectPage::notice(Tone tone, const QString& fact, const QString& still)
{
    clearLayout(*m_noticePlace);
    if (!fact.isEmpty())
        m_noticePlace->addWidget(
            new Banner(tone, tone == Tone::Ok ? QStringLiteral("circle-check") : QStringLiteral("triangle-alert"), fact, still));
}

void SubjectPage::rememberRow(const QUuid& holding, Listing& listing, int row)
{
    m_holdingRows.insert(holding, { &listing, row });
}

void SubjectPage::jumpTo(const QUuid& holding)
{
    const auto found = m_holdingRows.constFind(holding);
    if (found == m_holdingRows.cend())
        return;
    const auto [listing, row] = *found;
    if (row >= listing->list->count() - (listing->unfolded ? 0 : 1) && listing->most > 0 && row >= listing->most) {
        listing->unfolded = true;
        refresh();
    }
    listing->list->setFocus(Qt::OtherFocusReason);
    listing->list->setCurrent(std::min(row, listing->list->count() - 1));
}

void SubjectPage::park()
{
    Draft draft;
    draft.id = DraftId(m_desk.newRecordId());
    draft.kind = m_subject.type == QLatin1String("Resident") ? QStringLiteral("resident") : QStringLiteral("enterprise");
    draft.subjectId = m_subject.id;
    draft.fields.json = QByteArrayLiteral("{}");
    draft.parked = true;
    draft.title = subjectName();
    whenAnswered(*this, m_desk.saveDraft(draft), [this, title = draft.title](const Status& saved) {
        if (saved)
            Q_EMIT parked(title);
        else
            notice(Tone::Late, tr("没放成。"), errorSentence(saved.error()));
    });
}

void SubjectPage::showEditor(ContactEditor* editor)
{
    if (m_editor) {
        delete editor;
        return;
    }
    m_beforeEditor = focusWidget();
    setFocus(Qt::OtherFocusReason);
    m_editor = editor;
    m_content->hide();
    body()->insertWidget(0, editor);
    connect(editor, &ContactEditor::finished, this, [this](bool saved) {
        closeEditor();
        if (saved) {
            notice(Tone::Ok, tr("联系方式已记下。"), m_desk.state().link == LinkState::Online ? QString() : tr("连上中心后自动送出。"));
            load();
        }
    });
    connect(editor, &ContactEditor::left, this, &SubjectPage::closeEditor);
    m_actions.add(*editor,
        { .id = QStringLiteral("contact.save"),
            .text = tr("保存联系方式"),
            .key = QKeySequence(Qt::CTRL | Qt::Key_Return),
            .icon = QStringLiteral("check"),
            .run = [editor] { editor->save(); } });
    m_actions.add(*editor,
        { .id = QStringLiteral("contact.next"),
            .text = tr("到下一处问题"),
            .key = QKeySequence(Qt::CTRL | Qt::Key_J),
            .run = [editor] { editor->nextProblem(); },
            .inPalette = false });
    editor->takeFocus();
    Q_EMIT keyHintsChanged();
}

void SubjectPage::closeEditor()
{
    if (!m_editor)
        return;
    setFocus(Qt::OtherFocusReason);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_content->show();
    if (m_beforeEditor)
        m_beforeEditor->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
    Q_EMIT keyHintsChanged();
}

} // namespace huimin::ui
