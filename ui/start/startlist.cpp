#include "models/itemmodels/eventwords.h"
#include "models/matters/states.h"
#include "ui/grid/eventfaces.h"
#include "ui/profile/subjectwords.h"
#include "ui/start/startpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/painted.h"
#include "ui/widgets/row.h"
#include "ui/widgets/states.h"

/// The list of the day and the sync card of the start page.
namespace huimin::ui {
namespace {

/// Rows that the list has room for at 1440 × 900.
constexpr size_t listRows = 10;

Row* syncLine(const QString& icon, const QString& text, const QString& value, bool attention)
{
    auto* row
        = new Row(hbox(8, new IconLabel(icon, 16, Token::Text3), Grow { Label::elided(text, Type::Small) },
                      new Label(value, Type::Small, attention ? Token::Warn : Token::Text2, attention ? Weight::DemiBold : Weight::Normal)),
            26, 0);
    row->setLine(false);
    return row;
}

} // namespace

Row* StartPage::listRow(
    const QString& spoken, QWidget* badge, const QString& title, const QString& sentence, const QString& who, const QString& act)
{
    auto* name = Label::elided(title);
    auto* actLabel = new Label(act, Type::Body, Token::Text2);
    auto* key = new KeyCap(QStringLiteral("Enter"), CapLook::Faint);
    key->hide();
    auto* badgePlace = holder(hbox(0, badge, Stretch {}));
    auto* actPlace = holder(hbox(6, Stretch {}, actLabel, key));
    m_badgePlaces.append(badgePlace);
    m_actPlaces.append(actPlace);
    m_badgeWidth = std::max(m_badgeWidth, badge->sizeHint().width());
    m_actWidth = std::max(m_actWidth, actLabel->sizeHint().width() + dp(6) + key->sizeHint().width());
    auto* row = new Row(hbox(8, badgePlace, Grow { middle(2, name, Label::elided(sentence, Type::Note, Token::Text2)), 5 },
                            Grow { Label::elided(who, Type::Small, Token::Text2), 2 }, actPlace),
        56, 14);
    row->setAccessibleName(spoken);
    connect(row, &Row::currentChanged, row, [name, actLabel, key](bool current) {
        name->setWeight(current ? Weight::DemiBold : Weight::Normal);
        actLabel->setToken(current ? Token::AccentText : Token::Text2);
        key->setVisible(current);
    });
    return row;
}

void StartPage::alignColumns()
{
    for (QWidget* place : std::as_const(m_badgePlaces))
        place->setFixedWidth(m_badgeWidth);
    for (QWidget* place : std::as_const(m_actPlaces))
        place->setFixedWidth(m_actWidth);
}

QString StartPage::actOf(const FiledMatter& filed) const
{
    const QString& stage = filed.matter.stage;
    const Role role = m_desk.actor().role;
    if (role == Role::Supervisor)
        return tr("查看");
    if (role == Role::Officer)
        return stage == QLatin1String("50") ? tr("转审查")
            : stage == QLatin1String("70")  ? tr("审查")
            : stage == QLatin1String("80")  ? tr("制证")
            : stage == QLatin1String("90")  ? tr("送窗口")
                                            : tr("查看");
    if (stage == QLatin1String("10") || stage == QLatin1String("20"))
        return tr("收件");
    if (stage == QLatin1String("30"))
        return tr("受理");
    if (stage == QLatin1String("40") || stage == QLatin1String("71"))
        return tr("收补正");
    if (filed.matter.promiseUntil && (stage == QLatin1String("50") || stage == QLatin1String("70")))
        return tr("收容缺材料");
    if (stage == QLatin1String("94") || stage == QLatin1String("81"))
        return tr("送达结果");
    return tr("查看");
}

void StartPage::fillList()
{
    const int current = std::max(0, m_list->current());
    const bool focused = m_list->hasFocus() || hasFocus();
    m_list->clear();
    m_rowActs.clear();
    m_badgePlaces.clear();
    m_actPlaces.clear();
    m_badgeWidth = dp(108);
    m_actWidth = dp(138);
    if (m_empty) {
        m_empty->hide();
        m_empty->deleteLater();
    }
    m_list->show();
    m_listCard->showBody();
    if (isGrid())
        fillTasks();
    else
        fillMatters();
    alignColumns();
    m_foot->setVisible(!m_rest->fullText().isEmpty() || !isGrid());
    if (m_list->count() > 0) {
        m_list->setCurrent(std::min(current, m_list->count() - 1));
        if (focused)
            m_list->setFocus(Qt::OtherFocusReason);
    }
}

void StartPage::fillMatters()
{
    const QDate today = m_desk.clock().today();
    std::vector<const FiledMatter*> shown;
    for (const FiledMatter& filed : m_file.matters)
        if (m_view == View::All || (m_view == View::First ? isLate(filed, today) || isDueToday(filed, today) : isStoppedLong(filed)))
            shown.push_back(&filed);
    const size_t total = shown.size();
    const bool approvals = m_file.toApprove > 0 && m_view == View::All;
    if (approvals) {
        const QString title = tr("等你批的 %n 件", nullptr, m_file.toApprove);
        const QString sentence = tr("同事要延期、挂起或再告知一次，等第二个人答复");
        m_list->add(listRow(title + tr("，") + sentence, new Chip(tr("待批"), Tone::Warn, QStringLiteral("stamp")), title, sentence, {}, tr("打开")));
        m_rowActs.push_back([this] { Q_EMIT approvalsRequested(); });
    }
    m_listCard->header()->setTitle(m_view == View::First ? tr("今天到期的") : m_view == View::Second ? tr("停钟太久的") : tr("今天要做的"));
    m_listCard->header()->setCount(total > 0 ? QString::number(total) : QString());
    m_listCard->header()->setNote(m_view == View::All ? tr("按会不会超期排序") : tr("按 Esc 看全部"));
    if (shown.size() > listRows)
        shown.resize(listRows);
    for (const FiledMatter* filed : shown) {
        const subjectwords::Badge badge = subjectwords::matterBadge(*filed, today);
        const QString sentence = subjectwords::matterSentence(*filed, today);
        const QString act = actOf(*filed);
        m_list->add(listRow(QStringList { filed->matter.itemName, badge.spoken, filed->matter.applicantName, sentence, act }.join(tr("，")),
            new Chip(badge.face), filed->matter.itemName, sentence, filed->matter.applicantName, act));
        m_rowActs.push_back([this, id = filed->matter.id] { Q_EMIT openMatter(id); });
    }
    m_rest->setText(total > shown.size() ? tr("还有 %n 件", nullptr, int(total - shown.size())) : QString());
    if (total > 0 || approvals)
        return;
    if (m_list->hasFocus())
        setFocus(Qt::OtherFocusReason); // a hidden list would hand the focus to whatever comes next in the window
    m_list->hide();
    const bool admin = m_desk.actor().role == Role::Admin;
    const FiledMatter* next = nullptr;
    for (const FiledMatter& filed : m_file.matters)
        if (filed.matter.clock == ClockState::Running && filed.matter.promisedDue
            && (!next || *filed.matter.promisedDue < *next->matter.promisedDue))
            next = &filed;
    m_empty = new EmptyState(QStringLiteral("circle-check"), Tone::Ok,
        admin                        ? tr("管理员看不到办件")
            : m_view == View::Second ? tr("没有停太久的件")
                                     : tr("今天到期的都办完了"),
        next ? tr("下一件 %1 到期：%2，%3。")
                   .arg(subjectwords::day(*next->matter.promisedDue, today), next->matter.itemName, next->matter.applicantName)
            : admin ? tr("人员、窗口和事项在设置里。")
                    : tr("手上没有在办的件。按 F3 收件。"));
    m_listCard->body()->insertWidget(0, m_empty);
}

void StartPage::fillTasks()
{
    const QDate today = m_desk.clock().today();
    const Instant now = m_desk.clock().now();
    std::vector<const GridTask*> shown;
    for (const GridTask& task : m_file.tasks)
        if (m_view == View::All || (m_view == View::First && businessDate(task.dueAt) <= today))
            shown.push_back(&task);
    std::vector<const EventRow*> events;
    for (const EventRow& row : m_file.events)
        if (m_view != View::First)
            events.push_back(&row);
    const size_t total = shown.size() + events.size();
    m_listCard->header()->setCount(total > 0 ? QString::number(total) : QString());
    if (events.size() > listRows)
        events.resize(listRows);
    if (shown.size() > listRows - events.size())
        shown.resize(listRows - events.size());
    for (const EventRow* row : events) {
        const QString title = tr("%1，%2").arg(row->className, row->event.place);
        const QString act = row->event.state == QLatin1String("E5") ? tr("核查") : row->event.state == QLatin1String("E2") ? tr("签收") : tr("处置");
        m_list->add(listRow(QStringList { title, eventwords::deadline(*row, now), row->event.text, act }.join(tr("，")), new Chip(eventfaces::deadline(*row, now)), title, row->event.text, {}, act));
        m_rowActs.push_back([this, id = row->event.id] { Q_EMIT openEvent(id); });
    }
    for (const GridTask* task : shown) {
        const QDate due = businessDate(task->dueAt);
        const QString on = subjectwords::day(due, today);
        const Deadline state = due < today ? Deadline::Late : due == today ? Deadline::Soon : Deadline::Running;
        const QString text = due < today ? tr("%1 已过").arg(on) : due == today ? tr("今天") : on;
        const QString who = m_file.subjects.value(task->subjectId, tr("没有记录"));
        m_list->add(listRow(QStringList { task->reason, text, who }.join(tr("，")), new Chip(deadlineFace(text, state)), who, task->reason,
            {}, tr("打开")));
        const QString type = m_file.subjectTypes.value(task->subjectId);
        m_rowActs.push_back([this, type, id = task->subjectId] {
            if (type == QLatin1String("Resident"))
                Q_EMIT openResident(ResidentId(id));
            else if (type == QLatin1String("Enterprise"))
                Q_EMIT openEnterprise(EnterpriseId(id));
        });
    }
    const size_t seen = shown.size() + events.size();
    m_rest->setText(total > seen ? tr("还有 %n 件", nullptr, int(total - seen)) : QString());
    if (total > 0)
        return;
    if (m_list->hasFocus())
        setFocus(Qt::OtherFocusReason); // a hidden list would hand the focus to whatever comes next in the window
    m_list->hide();
    m_firstFill = isFirstFill();
    m_empty = m_firstFill ? new EmptyState(QStringLiteral("refresh-cw"), Tone::Plain, tr("正在取数据"), tr("这台电脑第一次取你的记录，取完会显示在这里。"))
                          : new EmptyState(QStringLiteral("circle-check"), Tone::Ok, tr("今天的任务都做完了"), tr("有新的任务会出现在这里。"));
    m_listCard->body()->insertWidget(0, m_empty);
}

/// Nothing is known yet: an empty list says nothing about the day.
bool StartPage::isFirstFill() const { return m_desk.state().dataOf.us == 0; }

void StartPage::fillSync()
{
    const SyncState state = m_desk.state();
    if (m_firstFill && !isFirstFill()) {
        m_firstFill = false;
        m_reload.start();
    }
    const QDate today = m_desk.clock().today();
    const QString of = state.dataOf.us ? subjectwords::moment(state.dataOf, today) : tr("还没有取过");
    QString words;
    Token token = Token::OkFill;
    switch (state.link) {
    case LinkState::Online:
        words = state.waiting > 0 ? tr("正在送到中心") : tr("一切都已送达中心");
        break;
    case LinkState::Syncing:
        words = tr("正在同步");
        break;
    case LinkState::Filling:
        words = state.rowsTotal > 0 ? tr("正在取数据，%1%").arg(state.rowsDone * 100 / state.rowsTotal) : tr("正在取数据");
        token = Token::WarnFill;
        break;
    case LinkState::Offline:
        words = tr("连不上中心，照常收件");
        token = Token::WarnFill;
        break;
    case LinkState::NeedsPassword:
        words = tr("要再输一次密码");
        token = Token::WarnFill;
        break;
    default:
        words = tr("没有在同步");
        token = Token::StopFill;
        break;
    }
    if (m_syncBody) {
        m_syncBody->hide();
        m_syncBody->deleteLater();
    }
    auto* head = hbox(8, new Dot(token), Grow { Label::elided(words, Type::Small, Token::Text, Weight::DemiBold) },
        new Label(
            state.dataOf.us ? businessDateTime(state.dataOf).toString(QStringLiteral("HH:mm")) : QString(), Type::Small, Token::Text2));
    m_syncBody = holder(vbox(0, head, Gap { 4 }, syncLine(QStringLiteral("send"), tr("等着发出"), QString::number(state.waiting), false),
        syncLine(QStringLiteral("git-merge"), tr("要你决定的冲突"),
            state.conflicts > 0 ? tr("%n 件", nullptr, state.conflicts) : QStringLiteral("0"), state.conflicts > 0),
        syncLine(QStringLiteral("undo-2"), tr("被中心退回的"), state.parked > 0 ? tr("%n 件", nullptr, state.parked) : QStringLiteral("0"),
            state.parked > 0),
        syncLine(QStringLiteral("cloud"), tr("数据截到"), of, state.link == LinkState::Offline)));
    put(*m_syncCard->body(), m_syncBody);
}

} // namespace huimin::ui
