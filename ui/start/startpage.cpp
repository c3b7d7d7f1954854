#include "ui/start/startpage.h"
#include "models/base/errortext.h"
#include "ui/profile/subjectwords.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/states.h"
#include <QKeyEvent>
#include <QMouseEvent>

namespace huimin::ui {
namespace {

/// A sync round brings many changes; the page is gathered anew at most this often.
constexpr int startSideWidth = 332;
/// Widths of the page below which its parts stand one below the other.
constexpr int startListsBelow = 1000;
constexpr int startNumbersBelow = 840;
constexpr int gatherMs = 400;

/// A card that is pressed as a whole.
class NumberCard final : public Card {
public:
    explicit NumberCard(std::function<void()> pressed)
        : m_pressed(std::move(pressed))
    {
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
            m_pressed();
    }

private:
    std::function<void()> m_pressed;
};

} // namespace

StartPage::StartPage(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_day(new Label({}, Type::Body, Token::Text2))
    , m_yesterday(new Label({}, Type::Small, Token::Text2))
    , m_listCard(new Card(tr("今天要做的")))
    , m_list(new RowList)
    , m_rest(new Label({}, Type::Small, Token::Text3))
    , m_backCard(new Card(tr("约好再来的人")))
    , m_back(new RowList)
    , m_syncCard(new Card(tr("同步")))
{
    body()->addLayout(hbox(12, new Label(tr("今天"), Type::Page, Token::Text, Weight::DemiBold), m_day, Stretch {}, m_yesterday));
    auto* numbers = hbox(12);
    for (int i = 0; i < 3; ++i) {
        auto* card = new NumberCard([this, i] { m_actions.trigger(QStringLiteral("start.number%1").arg(i + 1)); });
        Tile tile { card, new Label(QStringLiteral("–"), Type::Number, Token::Text, Weight::DemiBold),
            new Label({}, Type::Fact, Token::Text, Weight::DemiBold), Label::elided({}, Type::Small, Token::Text2) };
        tile.number->setMinimumWidth(dp(36));
        card->setPadding(18, 12);
        card->body()->addLayout(hbox(16, tile.number,
            Grow { middle(
                3, hbox(8, tile.title, Stretch {}, new KeyCap(QStringLiteral("Alt+%1").arg(i + 1), CapLook::Faint)), tile.sentence) }));
        card->setFixedHeight(dp(88));
        numbers->addWidget(card, 1);
        m_tiles.push_back(tile);
    }
    body()->addLayout(numbers);
    m_stacking.below(startNumbersBelow, numbers);

    m_listCard->setPadding(0, 8);
    m_listCard->body()->setSpacing(0);
    m_listCard->header()->setNote(isGrid() ? tr("按期限排序") : tr("按会不会超期排序"));
    m_listCard->header()->setKey(QStringLiteral("F6"));
    m_list->setAccessibleName(tr("今天要做的"));
    m_list->setKeepsCurrent(true);
    put(*m_listCard->body(), m_list);
    m_listCard->body()->addStretch(1);
    auto* all = new Button(tr("全部办件"), Button::Kind::Quiet, QStringLiteral("Ctrl+3"));
    all->setMeasure(26, Type::Small);
    all->setFocusPolicy(Qt::NoFocus);
    connect(all, &QAbstractButton::clicked, this, &StartPage::allMattersRequested);
    m_foot = holder(padded(hbox(8, m_rest, Stretch {}, isGrid() ? nullptr : all), 14, 2, 14, 0));
    if (isGrid())
        delete all;
    put(*m_listCard->body(), m_foot);

    m_backCard->setPadding(14);
    m_backCard->header()->setKey(QStringLiteral("Alt+3"));
    m_backCard->body()->setSpacing(0);
    put(*m_backCard->body(), m_back);
    m_back->setAccessibleName(tr("约好再来的人"));
    if (isGrid())
        m_backCard->hide();
    m_syncCard->setPadding(14);
    m_syncCard->header()->setKey(QStringLiteral("Shift+F5"));
    m_side = holder(vbox(12, m_backCard, m_syncCard, Stretch {}));
    m_side->setFixedWidth(dp(startSideWidth));
    auto* lists = hbox(12, Grow { m_listCard }, m_side);
    body()->addLayout(lists, 1);
    m_stacking.below(startListsBelow, lists);

    for (int i = 0; i < 3; ++i)
        m_actions.add(*this,
            { .id = QStringLiteral("start.number%1").arg(i + 1),
                .text = tr("打开第 %1 个数字").arg(i + 1),
                .key = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)),
                .run =
                    [this, i] {
                        if (i == 2 && !isGrid())
                            m_back->setFocus(Qt::ShortcutFocusReason);
                        else
                            setView(i == 0 ? View::First : View::Second);
                    },
                .inPalette = false });
    connect(m_list, &RowList::activated, this, [this](int row) {
        if (row >= 0 && row < int(m_rowActs.size()) && m_rowActs[size_t(row)])
            m_rowActs[size_t(row)]();
    });
    connect(m_back, &RowList::activated, this, [this](int row) {
        if (row >= 0 && row < int(m_file.comingBack.size()))
            Q_EMIT openMatter(m_file.comingBack[size_t(row)].id);
    });
    m_reload.setSingleShot(true);
    m_reload.setInterval(gatherMs);
    connect(&m_reload, &QTimer::timeout, this, &StartPage::load);
    connect(&m_desk, &Desk::recordsChanged, this, [this] { m_reload.start(); });
    connect(&m_desk, &Desk::stateChanged, this, &StartPage::fillSync);
    connect(&m_desk, &Desk::outboxChanged, this, &StartPage::fillSync);
    m_listCard->showLoading(6);
    m_backCard->showLoading(2);
    fillSync();
}

QVector<KeyHint> StartPage::keyHints() const
{
    return { { QStringLiteral("F3"), isGrid() ? tr("报事件") : tr("新来访") }, { QStringLiteral("↑ ↓"), tr("选择") },
        { QStringLiteral("Enter"), tr("打开这一件") }, { isGrid() ? QStringLiteral("Alt+1–2") : QStringLiteral("Alt+1–3"), tr("打开数字") },
        { QStringLiteral("F5"), tr("现在同步") } };
}

QVector<QWidget*> StartPage::panes() const
{
    QVector<QWidget*> panes { m_list };
    if (m_backCard->isVisibleTo(this))
        panes << m_back;
    return panes;
}

void StartPage::activated()
{
    load();
    if (m_list->isHidden())
        setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void StartPage::arrange(int width)
{
    m_stacking.arrange(width);
    const bool stacked = m_stacking.isBelow(startListsBelow);
    m_side->setMinimumWidth(stacked ? 0 : dp(startSideWidth));
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : dp(startSideWidth));
}

bool StartPage::handleEscape()
{
    if (m_view == View::All)
        return false;
    setView(View::All);
    return true;
}

bool StartPage::bareKey(QKeyEvent& event)
{
    if (event.key() != Qt::Key_R || !m_failed)
        return false;
    m_failed = false;
    load();
    return true;
}

void StartPage::setView(View view)
{
    m_view = view;
    fillList();
    if (m_list->isHidden())
        setFocus(Qt::ShortcutFocusReason);
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
}

void StartPage::load()
{
    if (m_loading) { // one at a time: a slow one is followed by one more, never by a queue
        m_again = true;
        return;
    }
    m_loading = true;
    const auto work = [actor = m_desk.actor(), now = m_desk.clock().now(), calendar = m_desk.calendar()](
                          RecordReader& records) -> Result<StartFile> { return startFile(records, actor, now, *calendar); };
    whenAnswered(*this, m_desk.read<StartFile>(work), [this](const Result<StartFile>& found) {
        m_loading = false;
        if (found)
            show(*found);
        else
            showError(found.error());
        if (m_again) {
            m_again = false;
            m_reload.start();
        }
    });
}

void StartPage::show(StartFile file)
{
    m_file = std::move(file);
    const bool first = !m_loaded;
    m_loaded = true;
    m_failed = false;
    const QDate today = m_desk.clock().today();
    const QString weekdays[] = { tr("周一"), tr("周二"), tr("周三"), tr("周四"), tr("周五"), tr("周六"), tr("周日") };
    const QString day = tr("%1 月 %2 日 %3").arg(today.month()).arg(today.day()).arg(weekdays[today.dayOfWeek() - 1]);
    m_day->setText(m_file.places.isEmpty() ? day : tr("%1，%2").arg(day, m_file.places.join(tr("、"))));
    if (isGrid() || m_desk.actor().role == Role::Admin)
        m_yesterday->setText({});
    else
        m_yesterday->setText(m_file.late > 0 ? tr("昨天办结 %n 件，现在超期 %1 件", nullptr, m_file.doneYesterday).arg(m_file.late)
                                             : tr("昨天办结 %n 件，没有超期", nullptr, m_file.doneYesterday));
    fillNumbers();
    fillList();
    fillBack();
    fillSync();
    if (first)
        Q_EMIT filled();
}

void StartPage::showError(const Error& error)
{
    m_failed = true;
    m_listCard->showNote(tr("没取到：%1 按 R 再试一次。").arg(errorSentence(error)), QStringLiteral("octagon-alert"), Token::Late);
    m_backCard->showNote(tr("没取到。"), {}, Token::Text3);
}

void StartPage::setTile(int index, int count, const QString& title, const QString& sentence, bool late)
{
    const Tile& tile = m_tiles[size_t(index)];
    tile.number->setText(QString::number(count));
    tile.number->setToken(late ? Token::Late : Token::Text);
    tile.title->setText(title);
    tile.sentence->setText(sentence);
    tile.card->setAccessibleName(tr("%1，%2。%3").arg(title).arg(count).arg(sentence));
}

QString StartPage::tileSentence(const std::function<bool(const FiledMatter&)>& counts, const QString& none) const
{
    for (const FiledMatter& filed : m_file.matters)
        if (counts(filed))
            return tr("第一件：%1，%2").arg(filed.matter.applicantName, filed.matter.itemName);
    return none;
}

void StartPage::fillNumbers()
{
    const QDate today = m_desk.clock().today();
    if (isGrid()) {
        setTile(0, m_file.tasksToday, tr("今天要走"),
            m_file.tasks.empty() ? tr("没有任务") : tr("第一件：%1").arg(m_file.tasks.front().reason), false);
        setTile(1, int(m_file.events.size()), m_file.eventsLate > 0 ? tr("要办的事件，超时 %n 件", nullptr, m_file.eventsLate) : tr("要办的事件"),
            m_file.events.empty() ? tr("没有要处置或核查的") : tr("第一件：%1，%2").arg(m_file.events.front().className, m_file.events.front().event.place), m_file.eventsLate > 0);
        setTile(2, m_file.tasksTomorrow, tr("明天到期"), m_file.tasksTomorrow > 0 ? tr("顺路的可以今天做") : tr("明天没有到期的"), false);
        return;
    }
    setTile(0, m_file.dueToday, m_file.late > 0 ? tr("今天到期和超期") : tr("今天到期"),
        tileSentence([today](const FiledMatter& filed) { return isLate(filed, today) || isDueToday(filed, today); }, tr("没有今天到期的")),
        m_file.late > 0);
    setTile(1, m_file.stopped, tr("停钟超过 %n 天", nullptr, longStop), tileSentence(isStoppedLong, tr("没有停太久的")), false);
    setTile(2, int(m_file.comingBack.size()), tr("约好再来"),
        m_file.comingBack.empty() ? tr("今天没有约人")
                                  : tr("第一位 %1，%2")
                                        .arg(businessDateTime(*m_file.comingBack.front().comeBackAt).toString(QStringLiteral("HH:mm")),
                                            m_file.comingBack.front().applicantName),
        false);
}

void StartPage::fillBack()
{
    const int current = m_back->current();
    m_back->clear();
    for (const Matter& matter : m_file.comingBack) {
        const QString time = businessDateTime(*matter.comeBackAt).toString(QStringLiteral("HH:mm"));
        const QString who = matter.agentName ? tr("%1（代办：%2）").arg(matter.applicantName, *matter.agentName) : matter.applicantName;
        const QString bring = matter.comeBackBring ? tr("带%1，%2").arg(*matter.comeBackBring, matter.itemName) : matter.itemName;
        auto* row = new Row(hbox(0, wide(52, new Label(time, Type::Body, Token::Text)),
                                Grow { middle(2, Label::elided(who), Label::elided(bring, Type::Note, Token::Text2)) }),
            58, 0);
        row->setAccessibleName(tr("%1，%2，%3").arg(time, who, bring));
        m_back->add(row);
    }
    if (m_file.comingBack.empty())
        m_backCard->showNote(tr("今天没有约好再来的人。"), {}, Token::Text3);
    else
        m_backCard->showBody();
    m_back->setCurrent(std::min(current, m_back->count() - 1));
}

} // namespace huimin::ui
