#include "ui/matters/actsheets.h"
#include "models/base/errortext.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/matters/states.h"
#include "ui/shell/awaited.h"
#include "ui/sync/commandwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/scrolled.h"

namespace huimin::ui {
namespace {
constexpr char actKeys[] = "123456789QWERTYU"; ///< of the possible acts in their order
constexpr int actListHeight = 520;
constexpr int actFormHeight = 540;
constexpr int actFormWidth = 600;
constexpr int actPauseMs = 2000; ///< a draft is kept at every pause of typing
} // namespace

QString hindranceSentence(const ActChoice& choice)
{
    if (choice.hindrance && choice.hindrance->code == ErrorCode::ForbiddenRole && !choice.who.empty()) {
        if (!matterStates().act(choice.act)) { // of a grid event
            QStringList roles;
            for (const Role role : choice.who)
                roles << (role == Role::Supervisor ? ActListSheet::tr("主管") : role == Role::Officer ? ActListSheet::tr("承办单位") : role == Role::Grid ? ActListSheet::tr("网格员") : ActListSheet::tr("窗口"));
            return ActListSheet::tr("由%1办。").arg(roles.join(ActListSheet::tr("或")));
        }
        const bool clerk = std::find(choice.who.begin(), choice.who.end(), Role::Clerk) != choice.who.end();
        const bool officer = std::find(choice.who.begin(), choice.who.end(), Role::Officer) != choice.who.end();
        return clerk && officer ? ActListSheet::tr("由窗口或承办部门办。") : officer ? ActListSheet::tr("由承办部门办。") : ActListSheet::tr("由窗口办。");
    }
    return choice.hindrance ? errorSentence(*choice.hindrance) : QString();
}

QString papersOf(const QString& document)
{
    QStringList names;
    for (const QString& all : document.split(QStringLiteral(" and "), Qt::SkipEmptyParts)) {
        // Of two that stand for each other the first is named: which it is the item and the way of application say.
        const DocumentKind* kind = matterStates().document(all.section(QStringLiteral(" or "), 0, 0));
        if (kind)
            names << ActListSheet::tr("《%1》").arg(cataloguewords::document(kind->number));
    }
    return names.join(QString());
}

QString actDraftKind(const QString& recordType)
{
    return recordType == QLatin1String("GridEvent") ? QStringLiteral("eventAct") : recordType == QLatin1String("GridTask") ? QStringLiteral("taskAct") : QStringLiteral("act");
}

ActListSheet::ActListSheet(QWidget& window, const QString& stage, const std::vector<ActChoice>& choices)
    : Sheet(window, tr("办这一步：现在在“%1”").arg(cataloguewords::stage(stage)), QStringLiteral("list-checks"), 620)
{
    auto* list = new RowList;
    list->setAccessibleName(tr("现在能办的"));
    QStringList acts;
    auto* rest = vbox(0);
    for (const ActChoice& choice : choices) {
        const QString name = cataloguewords::act(choice.act);
        const QString papers = papersOf(choice.document);
        if (choice.isPossible() && acts.size() < static_cast<int>(std::size(actKeys)) - 1) {
            const QString key(QLatin1Char(actKeys[acts.size()]));
            const QString leads = choice.to == stage ? tr("还在这一环节") : tr("到“%1”").arg(cataloguewords::stage(choice.to));
            const QString says = papers.isEmpty() ? leads : tr("%1，出%2").arg(leads, papers);
            auto* row = new Row(hbox(12, new KeyCap(key), Grow { Label::elided(name, Type::Body, Token::Text, Weight::DemiBold) }, new Label(says, Type::Small, Token::Text2)), 40, 10);
            row->setDigit(key);
            row->setAccessibleName(tr("%1，%2").arg(name, says));
            list->add(row);
            acts << choice.act;
        } else {
            auto* why = Label::wrapped(hindranceSentence(choice), Type::Small, Token::Text2);
            rest->addWidget(new Row(hbox(12, wide(150, Label::wrapped(name, Type::Small, Token::Text3)), Grow { why }), 0, 10));
        }
    }
    auto* column = vbox(6);
    if (acts.isEmpty())
        column->addWidget(Label::wrapped(tr("这一环节没有你能办的。"), Type::Body, Token::Text));
    column->addWidget(list);
    if (rest->count() > 0) {
        column->addWidget(new Label(tr("现在不能办的，为什么"), Type::Small, Token::Text3, Weight::DemiBold));
        column->addLayout(rest);
    }
    column->addStretch(1);
    auto* content = holder(column);
    body()->addWidget(scrolled(content, std::min(heightOf(*content, dp(620 - 44)), dp(actListHeight))));
    auto* leave = addAct(tr("先不办"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(leave, &QAbstractButton::clicked, this, &Sheet::close);
    connect(list, &RowList::activated, this, [this, acts](int index) {
        close();
        Q_EMIT chosen(acts.value(index));
    });
    if (!acts.isEmpty())
        list->setCurrent(0);
    open(acts.isEmpty() ? static_cast<QWidget*>(leave) : list);
}

static QString draftTitle(const ActSheet::About& about, const ActGround& ground)
{
    if (ground.event && !ground.event->event.place.isEmpty())
        return ActSheet::tr("%1：%2").arg(commandTitle(about.act), ground.event->event.place);
    return ground.file.matter.id.isNull() ? ActSheet::tr("%1：%2").arg(commandTitle(about.act), about.words)
                                          : ActSheet::tr("%1：%2，%3").arg(commandTitle(about.act), ground.file.matter.itemName, ground.file.matter.applicantName);
}

ActSheet::ActSheet(QWidget& window, Desk& desk, About about, const ActGround& ground)
    : Sheet(window, commandTitle(about.act), QStringLiteral("file-check"), actFormWidth), m_desk(desk), m_about(std::move(about)), m_subject(ground.file.matter.id.isNull() ? m_about.record.id : ground.file.matter.id.uuid),
      m_title(draftTitle(m_about, ground)), m_form(new ActForm(*m_about.schema, m_about.act, ground))
{
    if (!m_about.words.isEmpty())
        body()->addWidget(Label::wrapped(m_about.words, Type::Small, Token::Text2));
    if (!m_form->isEmpty())
        body()->addWidget(scrolled(m_form, std::min(heightOf(*m_form, dp(actFormWidth - 44)), dp(actFormHeight))));
    else
        m_form->setParent(this), m_form->hide();
    if (const QString papers = papersOf(m_about.document); !papers.isEmpty())
        body()->addWidget(Label::wrapped(tr("办了就出%1。").arg(papers), Type::Small, Token::Text2));
    auto* leave = addAct(tr("先不办"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(leave, &QAbstractButton::clicked, this, &Sheet::close);
    m_main = addAct(commandTitle(m_about.act), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("check"));
    connect(m_main, &QAbstractButton::clicked, this, &ActSheet::carryOut);
    QWidget* first = m_form->firstControl();
    m_kept = m_form->typed();
    m_pause.setInterval(actPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ActSheet::keep);
    connect(this, &Popup::closed, this, &ActSheet::keep);
    open(first ? first : m_main);
    takeUp();
}

/// What was typed the last time and not sent.
void ActSheet::takeUp()
{
    whenAnswered(*this, m_desk.drafts(), [this](const Result<std::vector<Draft>>& drafts) {
        m_pause.start();
        if (!drafts)
            return;
        for (const Draft& draft : *drafts)
            if (draft.kind == actDraftKind(m_about.record.type) && draft.subjectId == m_subject && draft.itemCode == m_about.act)
                m_draft = draft.id, m_kept = draft.fields;
        if (m_draft.isNull())
            return;
        m_form->restore(m_kept);
        setNote(tr("接着上次没办完的。"));
    });
}

void ActSheet::keep()
{
    const JsonText typed = m_form->typed();
    if (typed == m_kept)
        return;
    m_kept = typed;
    Draft draft;
    if (m_draft.isNull())
        m_draft = DraftId(m_desk.newRecordId());
    draft.id = m_draft;
    draft.kind = actDraftKind(m_about.record.type);
    draft.subjectId = m_subject;
    draft.itemCode = m_about.act;
    draft.fields = typed;
    draft.title = m_title;
    m_desk.saveDraft(draft);
}

void ActSheet::carryOut()
{
    setNote({});
    if (!m_form->check()) {
        setNote(tr("还有没填的，标在那一项下面。"));
        return;
    }
    Command command;
    command.type = m_about.act;
    command.entity = m_about.record;
    command.baseRev = m_about.rev;
    command.body.json = m_form->body();
    m_main->setEnabled(false);
    whenAnswered(*this, m_desk.submit(command), [this](const Result<CommandOutcome>& outcome) {
        m_main->setEnabled(true);
        if (!outcome) {
            if (!m_form->showIssues(outcome.error().fields) || outcome.error().code != ErrorCode::Invalid)
                setNote(errorSentence(outcome.error()));
            return;
        }
        m_kept = m_form->typed(); // done: nothing is left to keep
        if (!m_draft.isNull())
            m_desk.removeDraft(m_draft);
        close();
        Q_EMIT done(m_about.act);
    });
}

} // namespace huimin::ui
