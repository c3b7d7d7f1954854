#include "ui/matters/takeinpage.h"
#include "models/base/calendar.h"
#include "models/base/errortext.h"
#include "models/itemmodels/takeincheck.h"
#include "ui/matters/agentblock.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include "ui/widgets/row.h"
#include "ui/widgets/states.h"
#include <utility>

namespace huimin::ui {
namespace {
constexpr int pauseMs = 2000; ///< a draft is kept at every pause of typing
constexpr int takeInStackBelow = 900; ///< width of the page below which the papers stand under the form
constexpr int takeInFormHeight = 320;
constexpr int takeInPapersHeight = 190;
} // namespace

TakeInPage::TakeInPage(Desk& desk, ActionCollection& actions, RecordRef applicant, QString itemCode, QWidget* parent)
    : Page(parent), m_desk(desk), m_applicant(std::move(applicant)), m_itemCode(std::move(itemCode)), m_matterId(desk.newRecordId())
{
    m_pause.setInterval(pauseMs);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { saveDraft(false); });
    const auto key = [](auto... parts) { return QKeySequence((parts | ...)); };
    actions.add(*this, { QStringLiteral("takeIn.accept"), tr("受理并打印"), {}, key(Qt::CTRL, Qt::Key_Return), QStringLiteral("stamp"), {}, [this] { accept(); } });
    actions.add(*this, { QStringLiteral("takeIn.check"), tr("检查：还差什么，一次性告知、补正、容缺"), {}, key(Qt::Key_F9), QStringLiteral("list-checks"), tr("容缺 补正 告知"), [this] { check(); } });
    actions.add(*this, { QStringLiteral("takeIn.next"), tr("到下一处问题"), {}, key(Qt::CTRL, Qt::Key_J), QStringLiteral("arrow-right"), {}, [this] { m_checked = true; showProblems(true); goToNextProblem(); } });
    actions.add(*this, { QStringLiteral("takeIn.save"), tr("现在存草稿"), {}, key(Qt::CTRL, Qt::Key_S), QStringLiteral("download"), {}, [this] { saveDraft(false); } });
    actions.add(*this, { QStringLiteral("takeIn.park"), tr("放一放"), {}, key(Qt::Key_F8), QStringLiteral("inbox"), {}, [this] { saveDraft(true); } });
    actions.add(*this, { QStringLiteral("takeIn.paper"), tr("收下或退回当前材料"), {}, key(Qt::Key_F7), QStringLiteral("clipboard-check"), {}, [this] { toggleCurrentPaper(); } });
    actions.add(*this, { QStringLiteral("takeIn.doubt"), tr("这份材料有问题"), {}, key(Qt::ALT, Qt::Key_W), QStringLiteral("file-x"), {}, [this] { doubtCurrentPaper(); } });
    actions.add(*this, { QStringLiteral("takeIn.files"), tr("附件：放到当前材料"), {}, key(Qt::SHIFT, Qt::Key_F7), QStringLiteral("files"), tr("扫描 照片 文件"), [this] { openFiles(); } });
    actions.add(*this, { QStringLiteral("takeIn.agent"), tr("代办人：从登记库找"), {}, key(Qt::ALT, Qt::Key_A), QStringLiteral("user-check"), {}, [this] {
        if (m_agent)
            m_agent->find();
    } });
    load();
}

TakeInPage::~TakeInPage() = default;

QString TakeInPage::title() const
{
    return m_form ? tr("%1，%2").arg(m_form->item().name, m_form->applicantName()) : tr("收件");
}

QVector<KeyHint> TakeInPage::keyHints() const
{
    return { { QStringLiteral("Enter"), tr("下一格") }, { QStringLiteral("Ctrl+J"), tr("到下一处问题") }, { QStringLiteral("F7"), tr("收下这份材料") }, { QStringLiteral("Shift+F7"), tr("附件") }, { QStringLiteral("Alt+W"), tr("材料有问题") }, { QStringLiteral("Alt+A"), tr("代办人") }, { QStringLiteral("F9"), tr("检查、补正、容缺") },
        { QStringLiteral("F6"), tr("换栏") }, { QStringLiteral("F8"), tr("放一放") }, { QStringLiteral("Ctrl+Enter"), tr("受理并打印") }, { QStringLiteral("Esc"), tr("退回，不丢内容") } };
}

QVector<QWidget*> TakeInPage::panes() const
{
    QVector<QWidget*> all;
    if (!m_form)
        return all;
    if (!m_form->item().questions.empty()) {
        all.push_back(m_questions.value(m_form->item().questions.front().key));
    } else {
        for (const TakeInField& field : m_form->fields())
            if (FormField* shown = m_fields.value(field.spec.key); shown && !field.locked) {
                all.push_back(shown->control());
                break;
            }
    }
    if (m_paperList)
        all.push_back(m_paperList);
    return all;
}

void TakeInPage::load()
{
    const QDate today = m_desk.clock().today();
    const HallId hall = m_desk.actor().hall;
    const auto read = m_desk.read<TakeInForm>(
        [applicant = m_applicant, item = m_itemCode, hall, today](RecordReader& records) { return TakeInForm::load(records, applicant, item, hall, today); });
    whenAnswered(*this, read, [this](const Result<TakeInForm>& form) {
            if (!form) {
                auto* error = new ErrorState(errorSentence(form.error()), tr("没有内容丢失。"), {});
                body()->addWidget(error);
                return;
            }
            m_form = *form;
            whenAnswered(*this, m_desk.drafts(), [this](const Result<std::vector<Draft>>& drafts) {
                if (drafts) {
                    for (const Draft& draft : *drafts) {
                        if (draft.kind == QLatin1String("takeIn") && draft.subjectId == m_applicant.id && draft.itemCode == m_itemCode) {
                            m_draft = draft.id;
                            m_form->restore(draft.fields);
                        }
                    }
                }
                build();
                Q_EMIT titleChanged();
            });
        });
}

void TakeInPage::build()
{
    clearParts();
    const ServiceItem& item = m_form->item();
    m_saved = new Label(m_draft.isNull() ? tr("草稿会自己存") : tr("接着上次的草稿"), Type::Small, Token::Text2);
    auto* head = vbox(2,
        hbox(10, Label::elided(item.name, Type::Title, Token::Text, Weight::DemiBold),
            new Chip(item.promisedDays == 0 ? tr("即办件") : tr("承诺件"), Tone::Accent, QStringLiteral("clock")),
            new Chip(item.fee.isEmpty() || item.fee == QLatin1String("0") ? tr("不收费") : tr("%1 元").arg(item.fee), Tone::Plain), Stretch {}),
        Label::elided(tr("%1，%2，第 %3 版").arg(item.itemCode, item.departmentName).arg(item.version), Type::Small, Token::Text2));
    auto* content = vbox(12, hbox(12, Grow { head }, m_saved), buildChanges());
    m_paperCard = new Card(tr("材料"));
    auto* right = vbox(12, Grow { buildPapers(), 3 }, buildDates());
    auto* columns = hbox(12, Grow { buildForm(), 74 }, Grow { right, 54 });
    content->addLayout(columns, 1);
    m_content = holder(content);
    body()->addWidget(m_content, 1);
    m_formCard->setMinimumHeight(dp(takeInFormHeight));
    m_paperCard->setMinimumHeight(dp(takeInPapersHeight));
    m_stacking.below(takeInStackBelow, columns);
    if (!m_accept)
        setFoot(buildBar());
    showPapers();
    showProblems(false);
    if (isVisible())
        activated();
}

/// What is shown of a form that is about to be replaced goes; the bar stays.
void TakeInPage::clearParts()
{
    m_fields.clear();
    m_choices.clear();
    m_questions.clear();
    m_paperKeys.clear();
    m_agent = nullptr;
    m_paperList = nullptr;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
}

void TakeInPage::edited()
{
    m_dirty = true;
    m_pause.start();
    showProblems(m_checked);
}

void TakeInPage::showProblems(bool atFields)
{
    if (!m_form || !m_left)
        return;
    const QList<FieldIssue> issues = m_form->issues(m_desk.clock().today());
    QHash<QString, QString> wrong;
    for (const FieldIssue& issue : issues)
        wrong.insert(issue.path, issue.code);
    for (const TakeInField& field : m_form->fields()) {
        FormField* shown = m_fields.value(field.spec.key);
        if (!shown || field.locked)
            continue;
        const QString code = wrong.value(QStringLiteral("/form/") + field.spec.key);
        // An empty field is not scolded while it has not been checked.
        const bool quiet = code.isEmpty() || !atFields || (code == QLatin1String("required") && !m_checked);
        shown->setError(quiet ? QString() : takeInFieldSentence(field, code, m_desk.clock().today()));
    }
    if (m_agent)
        m_agent->showProblems(issues, atFields);
    m_left->setText(issues.isEmpty() ? tr("都齐了，可以受理") : tr("还差 %n 处", nullptr, int(issues.size())));
    m_left->setToken(issues.isEmpty() ? Token::Ok : Token::Warn);
}

void TakeInPage::goToNextProblem()
{
    if (!m_form)
        return;
    for (const FieldIssue& issue : m_form->issues(m_desk.clock().today()))
        if (goTo(issue.path))
            return;
    m_accept->setFocus();
}

bool TakeInPage::goTo(const QString& path)
{
    const QString key = path.section(QLatin1Char('/'), 2, 2);
    QWidget* target = nullptr;
    if (path.startsWith(QLatin1String("/form/"))) {
        target = m_choices.value(key);
        if (FormField* field = m_fields.value(key))
            target = field->control();
    } else if (path.startsWith(QLatin1String("/answers/"))) {
        target = m_questions.value(key);
    } else if (path.startsWith(QLatin1String("/materials/"))) {
        target = selectPaper(key) ? m_paperList : nullptr;
    } else {
        target = m_agent->control(path);
    }
    if (target)
        target->setFocus(Qt::OtherFocusReason);
    return target;
}

QString TakeInPage::currentPaper() const
{
    return m_paperList ? m_paperKeys.value(m_paperList->current()) : QString();
}

bool TakeInPage::selectPaper(const QString& key)
{
    const auto at = static_cast<int>(m_paperKeys.indexOf(key));
    if (at >= 0)
        m_paperList->setCurrent(at);
    return at >= 0;
}

bool TakeInPage::selectMissingPaper()
{
    for (const TakeInPaper& paper : m_form->papers())
        if (paper.state == MaterialState::Missing)
            return selectPaper(paper.material.key);
    m_paperList->setCurrent(0);
    return false;
}

void TakeInPage::saveDraft(bool park)
{
    m_pause.stop();
    if (!m_form || (!m_dirty && !park))
        return;
    Draft draft;
    if (m_draft.isNull())
        m_draft = DraftId(m_desk.newRecordId());
    draft.id = m_draft;
    draft.kind = QStringLiteral("takeIn");
    draft.subjectId = m_applicant.id;
    draft.itemCode = m_itemCode;
    draft.fields = m_form->draft();
    draft.parked = park;
    draft.title = title();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        if (it.value()->control()->hasFocus())
            draft.cursorField = it.key();
    whenAnswered(*this, m_desk.saveDraft(draft), [this, park](const Status& saved) {
        if (!saved) {
            m_saved->setText(errorSentence(saved.error()));
            m_saved->setToken(Token::Late);
            return;
        }
        m_dirty = false;
        m_saved->setToken(Token::Text2);
        m_saved->setText(tr("草稿已存，%1").arg(businessDateTime(m_desk.clock().now()).toString(QStringLiteral("HH:mm:ss"))));
        if (park)
            Q_EMIT parked(title());
    });
}

void TakeInPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (m_dirty && !m_busy)
        saveDraft(false);
}

QString TakeInPage::spot() const
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        if (field.value()->control()->hasFocus())
            return QStringLiteral("field:") + field.key();
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
        if (choice.value()->hasFocus())
            return QStringLiteral("field:") + choice.key();
    for (auto question = m_questions.cbegin(); question != m_questions.cend(); ++question)
        if (question.value()->hasFocus())
            return QStringLiteral("question:") + question.key();
    if (const QString agent = m_agent ? m_agent->focused() : QString(); !agent.isEmpty())
        return QStringLiteral("agent:") + agent;
    return m_paperList && m_paperList->hasFocus() ? QStringLiteral("paper:%1").arg(m_paperList->current()) : QString();
}

void TakeInPage::goToSpot(const QString& spot)
{
    m_spot = spot;
    activated();
}

void TakeInPage::activated()
{
    if (!m_form || !m_accept)
        return;
    if (const QString spot = std::exchange(m_spot, {}); !spot.isEmpty()) {
        const QString key = spot.section(QLatin1Char(':'), 1);
        QWidget* target = spot.startsWith(QLatin1String("agent:")) ? m_agent->control(key) : nullptr;
        if (spot.startsWith(QLatin1String("paper:"))) {
            m_paperList->setCurrent(key.toInt());
            target = m_paperList;
        } else if (spot.startsWith(QLatin1String("question:"))) {
            target = m_questions.value(key);
        } else if (FormField* field = m_fields.value(key)) {
            target = field->control();
        } else if (Options* options = m_choices.value(key)) {
            target = options;
        }
        if (target) {
            target->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    for (const ItemQuestion* question : m_form->questions())
        if (Options* options = m_questions.value(question->key); options && options->chosen().isEmpty()) {
            options->setFocus();
            return;
        }
    for (const TakeInField& field : m_form->fields()) {
        if (field.locked || !field.value.isEmpty())
            continue;
        if (FormField* shown = m_fields.value(field.spec.key)) {
            shown->control()->setFocus();
            return;
        }
        if (Options* options = m_choices.value(field.spec.key)) {
            options->setFocus();
            return;
        }
    }
    if (m_paperList)
        m_paperList->setFocus();
}

} // namespace huimin::ui
