#include "ui/counter/ratingspage.h"
#include "models/base/errortext.h"
#include "models/base/text.h"
#include "models/commands/counterbodies.h"
#include "models/matters/matter.h"
#include "models/registry/organisation.h"
#include "ui/counter/ratingboard.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>

namespace huimin::ui {
namespace {
constexpr int replyLength = 500;
constexpr int monthDays = 30;
constexpr int contentScore = 3;

QString stateTitle(RatingState state)
{
    switch (state) {
    case RatingState::Open:
        return RatingsPage::tr("还没处理");
    case RatingState::Callback:
        return RatingsPage::tr("已回访");
    case RatingState::Planned:
        return RatingsPage::tr("定期整改");
    case RatingState::Corrected:
        return RatingsPage::tr("已改好，等复核");
    case RatingState::Explained:
        return RatingsPage::tr("已说明，等复核");
    case RatingState::Misjudged:
        return RatingsPage::tr("申诉误评，等第二个人看");
    case RatingState::Closed:
        return RatingsPage::tr("已办结");
    }
    return {};
}

QString clockOf(Instant at) { return businessDateTime(at).toString(QStringLiteral("MM-dd HH:mm")); }

struct StepLine {
    int number;
    RatingState step; ///< Misjudged: appeal; Closed: close
    std::vector<RatingState> from;
};
const std::vector<StepLine>& stepLines()
{
    using enum RatingState;
    static const std::vector<StepLine> lines { { 1, Callback, { Open } }, { 2, Planned, { Open, Callback } }, { 3, Corrected, { Open, Callback, Planned } }, { 4, Explained, { Open, Callback, Planned } },
        { 5, Misjudged, { Open, Callback, Planned, Corrected, Explained } }, { 6, Closed, { Corrected, Explained, Misjudged } } };
    return lines;
}
QString stepTitle(RatingState step)
{
    switch (step) {
    case RatingState::Callback:
        return RatingsPage::tr("回访过了");
    case RatingState::Planned:
        return RatingsPage::tr("定日子改");
    case RatingState::Corrected:
        return RatingsPage::tr("已经改好");
    case RatingState::Explained:
        return RatingsPage::tr("说明没有依据");
    case RatingState::Misjudged:
        return RatingsPage::tr("申诉误评");
    case RatingState::Closed:
        return RatingsPage::tr("复核办结");
    case RatingState::Open:
        break;
    }
    return {};
}
bool isPossible(const StepLine& line, RatingState state) { return std::find(line.from.begin(), line.from.end(), state) != line.from.end(); }
} // namespace

RatingsPage::RatingsPage(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent), m_desk(desk), m_figures(new Label({}, Type::Body, Token::Text2)), m_listCard(new Card(tr("要整改的"))), m_list(new RowList), m_card(new Card(tr("这一条"))), m_told(Label::wrapped({}, Type::Small, Token::Text2))
{
    body()->addLayout(hbox(12, new Label(tr("评价和整改"), Type::Page, Token::Text, Weight::DemiBold), m_figures, Stretch {}));
    m_listCard->setPadding(0, 8);
    m_listCard->header()->setNote(tr("快到期的在前"));
    m_list->setKeepsCurrent(true);
    m_list->setAccessibleName(tr("要整改的"));
    put(*m_listCard->body(), m_list);
    m_listCard->body()->addStretch(1);
    m_card->setFixedWidth(dp(460));
    m_card->header()->setKey(QStringLiteral("F6"));
    body()->addLayout(hbox(12, Grow { m_listCard }, m_card), 1);
    connect(m_list, &RowList::currentChanged, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_load.open.size())) {
            m_current = m_load.open[static_cast<std::size_t>(index)].rating.id.uuid;
            showCurrent();
        }
    });
    connect(m_list, &RowList::activated, this, [this] {
        if (const Shown* shown = current(); shown && !shown->rating.matterId.isNull())
            Q_EMIT openMatter(shown->rating.matterId);
    });
    for (const StepLine& line : stepLines())
        actions.add(*this, { .id = QStringLiteral("ratings.step%1").arg(line.number), .text = tr("评价整改：%1").arg(stepTitle(line.step)), .icon = QStringLiteral("check"), .run = [this, number = line.number] { step(number); } });
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        if (isVisible() && types.contains(QStringLiteral("Rating")))
            load();
    });
    m_listCard->showLoading(5);
}

QVector<KeyHint> RatingsPage::keyHints() const
{
    return { { QStringLiteral("1–6"), tr("怎么处理") }, { QStringLiteral("Enter"), tr("打开办件") }, { QStringLiteral("↑ ↓"), tr("换一条") } };
}

QVector<QWidget*> RatingsPage::panes() const { return { m_list }; }

void RatingsPage::activated()
{
    load();
    m_list->setFocus(Qt::OtherFocusReason);
}

bool RatingsPage::bareKey(QKeyEvent& event)
{
    const int digit = event.key() - Qt::Key_0;
    if (digit < 1 || digit > 6)
        return Page::bareKey(event);
    step(digit);
    return true;
}

Result<RatingsPage::Load> RatingsPage::gather(RecordReader& records, const Actor& actor, Instant now)
{
    const QUuid place = actor.role == Role::Officer ? actor.department.uuid : actor.hall.uuid;
    const auto ratings = relatedTo<Rating>(records, place);
    if (!ratings)
        return ratings.error();
    const auto nameOf = [&](StaffId id) {
        const auto staff = huimin::load<Staff>(records, id.uuid);
        return staff.ok() && *staff ? (*staff)->name : QString();
    };
    RatingsPage::Load out;
    for (const Rating& rating : *ratings) {
        if (businessDate(rating.at).daysTo(businessDate(now)) < monthDays) {
            ++out.month;
            out.content += rating.score >= contentScore;
        }
        if (rating.state == RatingState::Closed)
            continue;
        Shown shown { rating, nameOf(rating.ratedId), nameOf(rating.handlerId), {}, {} };
        if (const auto reception = huimin::load<Reception>(records, rating.receptionId.uuid); reception.ok() && *reception) {
            const auto window = huimin::load<ServiceWindow>(records, (*reception)->windowId.uuid);
            const QString till = (*reception)->endedAt ? businessDateTime(*(*reception)->endedAt).toString(QStringLiteral("HH:mm")) : QString();
            shown.contact = tr("%1 到 %2，%3 号窗口，收件 %4 件，咨询 %5 次").arg(clockOf((*reception)->beganAt), till)
                                .arg(window.ok() && *window ? (*window)->number : 0).arg((*reception)->matterIds.size()).arg((*reception)->consultations.size());
        }
        if (const auto matter = huimin::load<Matter>(records, rating.matterId.uuid); matter.ok() && *matter)
            shown.item = (*matter)->itemName;
        out.open.push_back(std::move(shown));
    }
    std::stable_sort(out.open.begin(), out.open.end(), [](const Shown& a, const Shown& b) { return a.rating.dueOn.value_or(QDate(9999, 1, 1)) < b.rating.dueOn.value_or(QDate(9999, 1, 1)); });
    return out;
}

void RatingsPage::load()
{
    const Actor actor = m_desk.actor();
    const Instant now = m_desk.clock().now();
    whenAnswered(*this, m_desk.read<Load>([actor, now](RecordReader& records) { return gather(records, actor, now); }), [this](const Result<Load>& loaded) {
        if (!loaded) {
            m_listCard->showNote(errorSentence(loaded.error()), QStringLiteral("circle-alert"), Token::Late);
            return;
        }
        m_load = *loaded;
        showList();
    });
}

void RatingsPage::showList()
{
    m_figures->setText(m_load.month == 0 ? tr("30 天里没有评价") : tr("30 天里 %1 次评价，基本满意以上 %2%").arg(m_load.month).arg(m_load.content * 100 / m_load.month));
    const bool focused = m_list->hasFocus();
    const QUuid wanted = m_current;
    m_list->clear();
    int at = 0;
    const QDate today = m_desk.clock().today();
    for (std::size_t i = 0; i < m_load.open.size(); ++i) {
        const Shown& shown = m_load.open[i];
        const bool late = shown.rating.dueOn && *shown.rating.dueOn < today;
        const QString due = shown.rating.dueOn ? shown.rating.dueOn->toString(QStringLiteral("MM-dd")) : QString();
        auto* row = new Row(hbox(12, wide(96, holder(hbox(0, new Chip(late ? tr("超期 %1").arg(due) : tr("%1 前").arg(due), late ? Tone::Late : Tone::Plain), Stretch {}))),
                                Grow { middle(2, Label::elided(shown.rating.text.value_or(scoreTitle(shown.rating.score)), Type::Body, Token::Text), Label::elided(tr("%1，%2").arg(scoreTitle(shown.rating.score), shown.rated), Type::Small, Token::Text2)) },
                                new Label(stateTitle(shown.rating.state), Type::Small, Token::Text2)), 56, 14);
        row->setAccessibleName(tr("%1，%2，%3").arg(scoreTitle(shown.rating.score), stateTitle(shown.rating.state), due));
        m_list->add(row);
        if (shown.rating.id.uuid == wanted)
            at = static_cast<int>(i);
    }
    if (m_load.open.empty()) {
        m_current = {};
        m_listCard->showNote(tr("没有要整改的差评。"), QStringLiteral("circle-check"), Token::Ok);
        if (focused)
            setFocus(Qt::OtherFocusReason);
    } else {
        m_listCard->showBody();
        m_list->setCurrent(at);
        m_current = m_load.open[static_cast<std::size_t>(at)].rating.id.uuid;
        if (focused || isAncestorOf(focusWidget()))
            m_list->setFocus(Qt::OtherFocusReason);
    }
    showCurrent();
}

const RatingsPage::Shown* RatingsPage::current() const
{
    for (const Shown& shown : m_load.open)
        if (shown.rating.id.uuid == m_current)
            return &shown;
    return nullptr;
}

void RatingsPage::showCurrent()
{
    delete m_detail;
    m_detail = nullptr;
    const Shown* shown = current();
    if (!shown) {
        m_card->showNote(tr("选一条，这里说是怎么回事。"), {}, Token::Text3);
        return;
    }
    const Rating& rating = shown->rating;
    auto* facts = new Facts(72);
    QVector<Facts::Fact> lines { { tr("评价"), scoreTitle(rating.score), true }, { tr("评语"), rating.text.value_or(tr("没有写")), true }, { tr("时间"), clockOf(rating.at), true }, { tr("谁办的"), shown->rated, true } };
    if (!shown->contact.isEmpty())
        lines.push_back({ tr("接待"), shown->contact, true });
    if (!shown->item.isEmpty())
        lines.push_back({ tr("事项"), shown->item, true });
    lines.push_back({ tr("现在"), stateTitle(rating.state), true });
    if (rating.reply)
        lines.push_back({ tr("答复"), tr("%1（%2）").arg(*rating.reply, shown->handler), true });
    facts->setFacts(lines);
    auto* column = vbox(10, facts);
    for (const StepLine& line : stepLines()) {
        if (!isPossible(line, rating.state))
            continue;
        auto* button = new Button(stepTitle(line.step), Button::Kind::Outlined, QString::number(line.number));
        connect(button, &Button::clicked, this, [this, number = line.number] { step(number); });
        column->addLayout(hbox(8, button, Stretch {}));
    }
    m_told = Label::wrapped({}, Type::Small, Token::Late);
    column->addWidget(m_told);
    column->addStretch(1);
    m_detail = holder(column);
    m_card->body()->addWidget(m_detail, 1);
    m_card->showBody();
}

void RatingsPage::step(int number)
{
    const Shown* shown = current();
    if (!shown)
        return;
    const auto line = std::find_if(stepLines().begin(), stepLines().end(), [&](const StepLine& each) { return each.number == number; });
    const QString guard = enumText(shown->rating.state);
    if (line == stepLines().end() || !isPossible(*line, shown->rating.state)) {
        m_told->setText(tr("现在不能这样处理：%1。").arg(stateTitle(shown->rating.state)));
        return;
    }
    if (line->step == RatingState::Misjudged) {
        ask(stepTitle(line->step), tr("为什么是误评"), false, [this, guard](const QString& reason, std::optional<QDate>) { send("AppealRating", toJson(AppealRatingBody { guard, reason })); });
        return;
    }
    if (line->step == RatingState::Closed) {
        auto* sheet = new Sheet(*window(), stepTitle(line->step), QStringLiteral("check"), 460);
        auto* recheck = new Options(tr("再问一次，现在满意吗"), { { QStringLiteral("content"), tr("满意了") }, { QStringLiteral("notContent"), tr("还不满意") }, { QStringLiteral("notReached"), tr("没联系上") } }, Options::Flow::Column, 34);
        sheet->body()->addWidget(recheck);
        connect(recheck, &Options::answered, this, [this, sheet, guard](const QString& id) {
            sheet->close();
            send("CloseRating", toJson(CloseRatingBody { guard, enumFromText<Recheck>(id), {} }));
        });
        sheet->setNote(tr("1–3 选"));
        sheet->open(recheck);
        return;
    }
    ask(stepTitle(line->step), tr("怎么答复的，写一句"), line->step == RatingState::Planned, [this, guard, step = line->step](const QString& reply, std::optional<QDate> day) {
        send("AnswerRating", toJson(AnswerRatingBody { guard, step, reply, day }));
    });
}

void RatingsPage::ask(const QString& title, const QString& label, bool withDay, const std::function<void(const QString&, std::optional<QDate>)>& then)
{
    auto* sheet = new Sheet(*window(), title, QStringLiteral("message-square"), 500);
    auto* words = new FormField(label);
    words->setRequired(true);
    words->setMaxCodePoints(replyLength);
    sheet->body()->addWidget(words);
    FormField* day = nullptr;
    if (withDay) {
        day = new FormField(tr("改好的日子"), FormField::Kind::Date);
        day->setRequired(true);
        sheet->body()->addWidget(day);
    }
    auto* leave = sheet->addAct(tr("先不写"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(leave, &QAbstractButton::clicked, sheet, &Sheet::close);
    auto* act = sheet->addAct(tr("记下"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("check"));
    const QDate today = m_desk.clock().today();
    connect(act, &QAbstractButton::clicked, this, [sheet, words, day, then, today] {
        const QString text = normaliseText(words->text());
        words->setError(text.isEmpty() ? RatingsPage::tr("这一句不能空着。") : QString());
        if (day)
            day->setError(!day->date() || *day->date() <= today ? RatingsPage::tr("写一个今天以后的日子。") : QString());
        if (text.isEmpty() || (day && !day->error().isEmpty())) {
            (text.isEmpty() ? words : day)->control()->setFocus(Qt::OtherFocusReason);
            return;
        }
        sheet->close();
        then(text, day ? day->date() : std::optional<QDate>());
    });
    sheet->open(words->control());
}

void RatingsPage::send(const char* type, const QByteArray& json)
{
    Command command;
    command.type = QString::fromLatin1(type);
    command.entity = { QStringLiteral("Rating"), m_current };
    command.body.json = json;
    whenAnswered(*this, m_desk.submit(std::move(command)), [this](const Result<CommandOutcome>& outcome) {
        if (outcome)
            load();
        else
            m_told->setText(errorSentence(outcome.error()));
    });
}

} // namespace huimin::ui
