#include "models/base/calendar.h"
#include "models/commands/commandtypes.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/matters/states.h"
#include "ui/matters/actsheets.h"
#include "ui/matters/matterpage.h"
#include "ui/shell/awaited.h"
#include "ui/sync/commandwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>

/// What is done on the page of a matter: its acts by list, by letter and by the omnibox, and the word of a second person.
namespace huimin::ui {
namespace {

/// The acts of the counter that have a letter of their own.
struct LetteredAct {
    const char* act;
    Qt::Key key;
};
constexpr LetteredAct letteredActs[] = { { "AskSupplement", Qt::Key_B }, { "ReceiveSupplement", Qt::Key_S }, { "RefuseAcceptance", Qt::Key_J }, { "WithdrawMatter", Qt::Key_C } };
constexpr int usualAnswerDays = 5; ///< working days that a department usually gets

const ActChoice* choiceOf(const std::vector<ActChoice>& choices, const QString& act)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const ActChoice& choice) { return choice.act == act; });
    return found == choices.end() ? nullptr : &*found;
}

QString opinionWord(OpinionAnswer answer)
{
    switch (answer) {
    case OpinionAnswer::Agree:
        return MatterPage::tr("同意");
    case OpinionAnswer::Disagree:
        return MatterPage::tr("不同意");
    case OpinionAnswer::NoOpinion:
        return MatterPage::tr("没有意见");
    }
    return {};
}

QString actActionId(const QString& act) { return QStringLiteral("matter.act.") + act; }
} // namespace

void MatterPage::addActs()
{
    m_actions.add(*this, { QStringLiteral("matter.acts"), tr("办这一步：能办的全部"), {}, QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("list-checks"), tr("审查 决定 延期"), [this] { openActs(); } });
    m_actions.add(*this, { QStringLiteral("matter.clock"), tr("时限怎么算的"), {}, QKeySequence(Qt::Key_F9), QStringLiteral("clock"), tr("工作日 停钟 到期"), [this] { explainClock(); } });
    m_actions.add(*this, { QStringLiteral("matter.states"), tr("环节图：走到哪了"), {}, {}, QStringLiteral("route"), {}, [this] { Q_EMIT statesRequested(m_id); } });
    m_actions.add(*this, { QStringLiteral("matter.agree"), tr("同意送批"), {}, {}, QStringLiteral("check"), {}, [this] { decideRequest(QStringLiteral("ApproveRequest")); } });
    m_actions.add(*this, { QStringLiteral("matter.disagree"), tr("不同意送批，或收回"), {}, {}, QStringLiteral("x"), {}, [this] { decideRequest(QStringLiteral("RefuseRequest")); } });
    for (const MatterAct& act : matterStates().acts())
        if (actBody(act.key))
            m_actions.add(*this, { actActionId(act.key), commandTitle(act.key), {}, {}, QStringLiteral("file-check"), {}, [this, key = act.key] { openAct(key); } });
}

void MatterPage::offerActs()
{
    for (const MatterAct& act : matterStates().acts()) {
        const ActChoice* choice = choiceOf(m_choices, act.key);
        m_actions.setEnabled(actActionId(act.key), choice && choice->isPossible());
    }
    const ApprovalRequest* request = openRequest();
    m_actions.setEnabled(QStringLiteral("matter.agree"), request && mayDecide(*request));
    m_actions.setEnabled(QStringLiteral("matter.disagree"), request);
}

QVector<KeyHint> MatterPage::keyHints() const
{
    QVector<KeyHint> hints { { QStringLiteral("Ctrl+Enter"), tr("办这一步") } };
    if (const ApprovalRequest* request = openRequest()) {
        if (mayDecide(*request))
            hints << KeyHint { QStringLiteral("Y"), tr("同意") } << KeyHint { QStringLiteral("X"), tr("不同意") };
        else
            hints << KeyHint { QStringLiteral("X"), tr("收回送批") };
    }
    for (const LetteredAct& lettered : letteredActs)
        if (const ActChoice* choice = choiceOf(m_choices, QLatin1String(lettered.act)); choice && choice->isPossible())
            hints.push_back({ QString(QLatin1Char(static_cast<char>(lettered.key))), commandTitle(choice->act) });
    hints << KeyHint { QStringLiteral("F9"), tr("时限怎么算的") } << KeyHint { QStringLiteral("M"), tr("环节图") } << KeyHint { QStringLiteral("Alt+1"), tr("申请人") } << KeyHint { QStringLiteral("Ctrl+P"), tr("重打回执") } << KeyHint { QStringLiteral("Alt+P"), tr("文书") }
          << KeyHint { QStringLiteral("F7"), tr("附件") } << KeyHint { QStringLiteral("Esc"), tr("退回") };
    return hints;
}

ActGround MatterPage::ground() const
{
    const QDate today = m_desk.clock().today();
    return { *m_file, today, m_desk.clock().now(), m_desk.calendar()->addWorkdays(today, usualAnswerDays).date };
}

void MatterPage::openActs()
{
    if (!m_file)
        return;
    auto* sheet = new ActListSheet(*window(), m_file->matter.stage, m_choices);
    connect(sheet, &ActListSheet::chosen, this, &MatterPage::openAct);
}

void MatterPage::explainClock()
{
    if (!m_file)
        return;
    auto* sheet = new Sheet(*window(), tr("时限怎么算的"), QStringLiteral("clock"), 620);
    for (const QString& line : clockStory(*m_file, m_desk.clock().today(), *m_desk.calendar()).words)
        sheet->body()->addWidget(Label::wrapped(line, Type::Body, Token::Text));
    auto* leave = sheet->addAct(tr("知道了"), Button::Kind::Filled, QStringLiteral("Esc"));
    connect(leave, &Button::clicked, sheet, &Sheet::close);
    sheet->open(leave);
}

void MatterPage::openAct(const QString& act)
{
    const ActChoice* choice = choiceOf(m_choices, act);
    if (!m_file || !choice || !choice->isPossible())
        return;
    ActSheet::About about { act, actBody(act), { QStringLiteral("Matter"), m_id.uuid }, m_file->matter.rev, choice->document, {} };
    if (act == QLatin1String("WithdrawMatter"))
        about.words = tr("申请人签过字才能撤回。");
    else if (act == QLatin1String("AskSupplement") && std::any_of(m_file->events.begin(), m_file->events.end(), [](const MatterEvent& event) { return event.act == QLatin1String("AskSupplement"); }))
        about.words = tr("已经告知过一次补正。再告知，先写明为什么上次没说，大厅主管书面同意了才出通知书。");
    else if (act == QLatin1String("ExtendLimit") || act == QLatin1String("StartSpecialProcedure") || act == QLatin1String("SuspendMatter"))
        about.words = tr("要本部门另一位同意才生效，同意以前办件照旧。");
    auto* sheet = new ActSheet(*window(), m_desk, about, ground());
    connect(sheet, &ActSheet::done, this, &MatterPage::told);
}

/// What became of the act is read from the record: done, or sent to a second person.
void MatterPage::told(const QString& act)
{
    activated(); // what had the focus before the sheet was built anew meanwhile
    const auto read = m_desk.read<MatterFile>([id = m_id](RecordReader& records) { return matterFile(records, id); });
    whenAnswered(*this, read, [this, act](const Result<MatterFile>& file) {
        if (!file)
            return;
        const bool waits = std::any_of(file->approvals.begin(), file->approvals.end(), [&](const ApprovalRequest& request) { return request.act == act && request.state == ApprovalState::Pending; });
        const bool offline = m_desk.state().link == LinkState::Offline;
        QString detail;
        if (!waits && !file->events.empty())
            for (const Document& document : file->documents)
                if (document.id == file->events.back().documentId)
                    detail = tr("《%1》可以打印了，Alt+P。").arg(cataloguewords::document(document.kind));
        if (offline)
            detail = tr("连不上中心，先放在待发里。%1").arg(detail);
        Q_EMIT acted(waits ? tr("送批了：%1，等另一位答复。").arg(commandTitle(act)) : tr("办好了：%1。").arg(commandTitle(act)), detail);
    });
}

const ApprovalRequest* MatterPage::openRequest() const
{
    if (!m_file)
        return nullptr;
    const Actor& actor = m_desk.actor();
    for (const ApprovalRequest& request : m_file->approvals)
        if (request.state == ApprovalState::Pending && (request.askedBy == actor.staff || request.askedOf == actor.role))
            return &request;
    return nullptr;
}

/// A reviewer never agrees to his own.
bool MatterPage::mayDecide(const ApprovalRequest& request) const { return request.askedOf == m_desk.actor().role && request.askedBy != m_desk.actor().staff; }

void MatterPage::decideRequest(const QString& act)
{
    const ApprovalRequest* request = openRequest();
    if (!request || (act == QLatin1String("ApproveRequest") && !mayDecide(*request)))
        return;
    ActSheet::About about { act, &schemaOf<DecideRequestBody>(), { QStringLiteral("ApprovalRequest"), request->id.uuid }, request->rev, {}, {} };
    about.words = tr("%1 要办“%2”：%3").arg(m_file->staff.value(request->askedBy.uuid, tr("同事")), commandTitle(request->act), request->reason.value_or(tr("没写理由")));
    auto* sheet = new ActSheet(*window(), m_desk, about, ground());
    connect(sheet, &ActSheet::done, this, &MatterPage::told);
}

QWidget* MatterPage::buildApprovals()
{
    const auto waits = [](const ApprovalRequest& request) { return request.state == ApprovalState::Pending; };
    if (std::none_of(m_file->approvals.begin(), m_file->approvals.end(), waits))
        return nullptr;
    auto* card = new Card(tr("等第二个人"));
    card->header()->setIcon(QStringLiteral("stamp"));
    card->setPadding(0);
    const QDate today = m_desk.clock().today();
    for (const ApprovalRequest& request : m_file->approvals) {
        if (!waits(request))
            continue;
        const QString by = m_file->staff.value(request.askedBy.uuid, tr("同事"));
        const QString of = request.askedOf == Role::Supervisor ? tr("等大厅主管答复") : tr("等本部门另一位答复");
        auto* words = middle(2, Label::elided(tr("%1 要办“%2”，%3 起%4").arg(by, commandTitle(request.act), daywords::moment(request.askedAt, today), of), Type::Body, Token::Text, Weight::DemiBold),
            Label::elided(request.reason.value_or(tr("没写理由")), Type::Small, Token::Text2));
        auto* row = hbox(8, Grow { words });
        if (&request == openRequest()) {
            const auto offer = [&](const QString& text, Button::Kind kind, const char* key, const char* act) {
                auto* button = new Button(text, kind, QLatin1String(key));
                button->setMeasure(34);
                connect(button, &Button::clicked, this, [this, act] { decideRequest(QLatin1String(act)); });
                row->addWidget(button);
            };
            if (mayDecide(request))
                offer(tr("同意"), Button::Kind::Outlined, "Y", "ApproveRequest");
            offer(mayDecide(request) ? tr("不同意") : tr("收回"), Button::Kind::Outlined, "X", "RefuseRequest");
        }
        card->body()->addWidget(new Row(row, 58, 16));
    }
    return card;
}

/// 征求意见、并联、联办: which department was asked what, by when, and what it said.
QWidget* MatterPage::buildOpinions()
{
    if (m_file->opinions.empty())
        return nullptr;
    auto* card = new Card(tr("各部门的意见"));
    card->header()->setIcon(QStringLiteral("landmark"));
    const auto came = std::count_if(m_file->opinions.begin(), m_file->opinions.end(), [](const DepartmentOpinion& o) { return o.answer.has_value(); });
    card->header()->setCount(tr("%1 / %2 已答复").arg(came).arg(m_file->opinions.size()));
    card->setPadding(0);
    const QDate today = m_desk.clock().today();
    for (const DepartmentOpinion& opinion : m_file->opinions) {
        QString department = tr("部门");
        for (const Department& each : m_file->departments)
            if (each.id == opinion.departmentId)
                department = each.name;
        const bool late = !opinion.answer && opinion.dueOn < today;
        auto* chip = opinion.answer ? new Chip(opinionWord(*opinion.answer), *opinion.answer == OpinionAnswer::Disagree ? Tone::Late : Tone::Ok)
                                    : new Chip(late ? tr("超过 %1 没答复").arg(daywords::day(opinion.dueOn, today)) : tr("%1 前答复").arg(daywords::day(opinion.dueOn, today)), late ? Tone::Late : Tone::Warn, QStringLiteral("hourglass"));
        card->body()->addWidget(new Row(hbox(10, Grow { middle(2, Label::elided(tr("%1：%2").arg(department, opinion.question), Type::Body, Token::Text), Label::elided(opinion.text.value_or(QString()), Type::Note, Token::Text2)) }, chip), 50, 16));
    }
    return card;
}

bool MatterPage::bareKey(QKeyEvent& event)
{
    for (const LetteredAct& lettered : letteredActs)
        if (event.key() == lettered.key) {
            openAct(QLatin1String(lettered.act));
            return true;
        }
    if (event.key() == Qt::Key_Y || event.key() == Qt::Key_X) {
        decideRequest(event.key() == Qt::Key_Y ? QStringLiteral("ApproveRequest") : QStringLiteral("RefuseRequest"));
        return true;
    }
    if (event.key() == Qt::Key_M) {
        Q_EMIT statesRequested(m_id);
        return true;
    }
    return Page::bareKey(event);
}

} // namespace huimin::ui
