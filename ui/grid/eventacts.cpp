#include "models/base/calendar.h"
#include "models/commands/commandtypes.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/itemmodels/eventwords.h"
#include "models/matters/states.h"
#include "ui/grid/eventpage.h"
#include "ui/matters/actsheets.h"
#include "ui/sync/commandwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include <QBoxLayout>
#include <QKeyEvent>

/// What is done on the page of an event: its acts by list, by letter and by the omnibox.
namespace huimin::ui {
namespace {

struct LetteredEventAct {
    const char* act;
    Qt::Key key;
};
constexpr LetteredEventAct letteredEventActs[] = { { "FileEvent", Qt::Key_F }, { "DispatchEvent", Qt::Key_P }, { "SignEvent", Qt::Key_S }, { "ReturnEvent", Qt::Key_R }, { "RecordHandling", Qt::Key_H },
    { "ReportDone", Qt::Key_W }, { "HandleOnSpot", Qt::Key_O }, { "PassCheck", Qt::Key_C }, { "FailCheck", Qt::Key_X }, { "ClimbAfterCheck", Qt::Key_X }, { "CallBack", Qt::Key_B }, { "UrgeEvent", Qt::Key_U } };
constexpr int usualReplyDays = 2; ///< working days that an urge usually gives

const ActChoice* eventChoiceOf(const std::vector<ActChoice>& choices, const QString& act)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const ActChoice& choice) { return choice.act == act; });
    return found == choices.end() ? nullptr : &*found;
}

QString eventActionId(const QString& act) { return QStringLiteral("event.act.") + act; }

/// What is to be known before an act, above its form.
QString wordsBefore(const QString& act)
{
    if (act == QLatin1String("ReturnEvent"))
        return EventPage::tr("不是本单位的事才退，最多退两次，要说清该由谁办。");
    if (act == QLatin1String("RecordHandling"))
        return EventPage::tr("要延期或挂账的在这里申请，主管同意了才生效。");
    if (act == QLatin1String("DispatchEvent"))
        return EventPage::tr("派给单位，或派给网格员，二选一。");
    if (act == QLatin1String("HandleOnSpot"))
        return EventPage::tr("当场办完的记一笔，要有前后照片。");
    return {};
}
} // namespace

void EventPage::addActs()
{
    m_actions.add(*this, { QStringLiteral("event.acts"), tr("办这一步：能办的全部"), {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("list-checks"), tr("派遣 签收 核查"), [this] { openActs(); } });
    m_actions.add(*this, { QStringLiteral("event.photo"), tr("加照片"), {}, QKeySequence(Qt::Key_F7), QStringLiteral("camera"), {}, [this] { takePhoto(); } });
    m_actions.add(*this, { QStringLiteral("event.limit"), tr("时限怎么算的"), {}, QKeySequence(Qt::Key_F9), QStringLiteral("clock"), {}, [this] { explainLimit(); } });
    for (const MatterAct& act : eventStates().acts())
        if (actBody(act.key) && act.key != QLatin1String("ReportEvent"))
            m_actions.add(*this, { eventActionId(act.key), commandTitle(act.key), {}, {}, QStringLiteral("file-check"), {}, [this, key = act.key] { openAct(key); } });
}

void EventPage::offerActs()
{
    for (const MatterAct& act : eventStates().acts()) {
        const ActChoice* choice = eventChoiceOf(m_file->choices, act.key);
        m_actions.setEnabled(eventActionId(act.key), choice && choice->isPossible());
    }
}

QVector<KeyHint> EventPage::keyHints() const
{
    QVector<KeyHint> hints { { QStringLiteral("Ctrl+Enter"), tr("办这一步") } };
    if (m_file)
        for (const LetteredEventAct& lettered : letteredEventActs)
            if (const ActChoice* choice = eventChoiceOf(m_file->choices, QLatin1String(lettered.act)); choice && choice->isPossible())
                hints.push_back({ QString(QLatin1Char(static_cast<char>(lettered.key))), commandTitle(choice->act) });
    hints << KeyHint { QStringLiteral("F7"), tr("照片") } << KeyHint { QStringLiteral("F9"), tr("时限怎么算的") } << KeyHint { QStringLiteral("Esc"), tr("退回") };
    return hints;
}

ActGround EventPage::ground()
{
    const QDate today = m_desk.clock().today();
    EventGround event { m_file->row.event, m_file->departments, {}, {}, m_file->photos, {} };
    for (const Staff& worker : m_file->workers)
        event.workers.push_back({ worker.id.text(), worker.name });
    for (const LikeEvent& like : m_file->like)
        event.like.push_back({ like.event.id.text(), tr("%1，%2，%3 米").arg(eventwords::number(like.event), like.event.place).arg(like.metres) });
    event.addPhoto = [this](const QString& title, std::function<void(const Attachment&)> added) { m_keeper.ask(*this, title, std::move(added)); };
    return { {}, today, m_desk.clock().now(), m_desk.calendar()->addWorkdays(today, usualReplyDays).date, std::move(event) };
}

void EventPage::openActs()
{
    if (!m_file)
        return;
    auto* sheet = new ActListSheet(*window(), m_file->row.event.state, m_file->choices);
    connect(sheet, &ActListSheet::chosen, this, &EventPage::openAct);
}

void EventPage::openAct(const QString& act)
{
    const ActChoice* choice = m_file ? eventChoiceOf(m_file->choices, act) : nullptr;
    if (!choice || !choice->isPossible())
        return;
    ActSheet::About about { act, actBody(act), { QStringLiteral("GridEvent"), m_id.uuid }, m_file->row.event.rev, {}, wordsBefore(act) };
    auto* sheet = new ActSheet(*window(), m_desk, about, ground());
    connect(sheet, &ActSheet::done, this, [this](const QString& done) {
        activated(); // what had the focus before the sheet was built anew meanwhile
        const bool offline = m_desk.state().link == LinkState::Offline;
        Q_EMIT acted(tr("办好了：%1。").arg(commandTitle(done)), offline ? tr("连不上中心，先放在待发里。") : QString());
    });
}

void EventPage::takePhoto()
{
    if (m_file)
        m_keeper.ask(*this, m_file->row.event.state == QLatin1String("E4") ? tr("处置后") : tr("现场照片"), {});
}

QStringList limitStory(const EventFile& file, Instant now)
{
    const EventRow& row = file.row;
    const QDate today = businessDate(now);
    QStringList words;
    if (!row.clock.limit || !row.clock.due) {
        words << (row.clock.state == EventDeadline::Stopped ? EventPage::tr("挂账了，处置时限停着；到复查日期自己接着走。") : EventPage::tr("现在没有在走的时限。"));
        return words;
    }
    const EventLimit limit = eventLimits().of(*row.clock.limit, row.event);
    words << EventPage::tr("%1：%2。按分类、紧急程度和层级定。").arg(eventwords::limit(*row.clock.limit), eventwords::length(limit));
    words << EventPage::tr("到 %1 为止，已经过了 %2%。").arg(daywords::moment(*row.clock.due, today)).arg(row.clock.percent);
    if (row.event.extendedTo && *row.clock.limit == EventLimitKind::Handle)
        words << EventPage::tr("延过期，延到 %1。只能延一次。").arg(daywords::moment(*row.event.extendedTo, today));
    words << (limit.isByClock() ? EventPage::tr("按自然时间算，夜里和休息日也算。") : EventPage::tr("按上班时间算，午休、夜里和休息日不算。"));
    words << EventPage::tr("过半和过八成会提醒；到期、过一半、过一倍时各升一级。");
    if (row.event.climbs > 0)
        words << EventPage::tr("因为超时已经升过 %n 级。", nullptr, row.event.climbs);
    return words;
}

void EventPage::explainLimit()
{
    if (!m_file)
        return;
    auto* sheet = new Sheet(*window(), tr("时限怎么算的"), QStringLiteral("clock"), 620);
    const QStringList story = limitStory(*m_file, m_desk.clock().now());
    for (const QString& line : story)
        sheet->body()->addWidget(Label::wrapped(line, Type::Body, Token::Text));
    auto* leave = sheet->addAct(tr("知道了"), Button::Kind::Filled, QStringLiteral("Esc"));
    connect(leave, &Button::clicked, sheet, &Sheet::close);
    sheet->open(leave);
}

bool EventPage::bareKey(QKeyEvent& event)
{
    for (const LetteredEventAct& lettered : letteredEventActs) {
        const ActChoice* choice = m_file && event.key() == lettered.key ? eventChoiceOf(m_file->choices, QLatin1String(lettered.act)) : nullptr;
        if (choice && choice->isPossible()) {
            openAct(choice->act);
            return true;
        }
    }
    return Page::bareKey(event);
}

} // namespace huimin::ui
