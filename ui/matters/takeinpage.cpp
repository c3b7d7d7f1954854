#include "ui/matters/takeinpage.h"
#include "models/base/calendar.h"
#include "models/base/errortext.h"
#include "models/base/masking.h"
#include "models/base/numbers.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include "ui/widgets/painted.h"
#include "ui/widgets/row.h"
#include "ui/widgets/states.h"
#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>
#include <utility>

namespace huimin::ui {
namespace {
constexpr int pauseMs = 2000; ///< a draft is kept at every pause of typing
constexpr int choicesInRow = 4;
constexpr qsizetype questionRowCharacters = 26; ///< of all answers of a question that stand side by side
constexpr int takeInStackBelow = 900; ///< width of the page below which the papers stand under the form
constexpr int takeInFormHeight = 320;
constexpr int takeInPapersHeight = 190;

FormField::Kind kindOf(const QString& type)
{
    if (type == QLatin1String("date"))
        return FormField::Kind::Date;
    if (type == QLatin1String("phone") || type == QLatin1String("bankAccount") || type == QLatin1String("number") || type == QLatin1String("money"))
        return FormField::Kind::Digits;
    if (type == QLatin1String("idNumber"))
        return FormField::Kind::Code;
    if (type == QLatin1String("choice"))
        return FormField::Kind::Choice;
    if (type == QLatin1String("multiline"))
        return FormField::Kind::Multiline;
    return FormField::Kind::Text;
}

MaskKind maskOf(const QString& type)
{
    if (type == QLatin1String("idNumber"))
        return MaskKind::IdNumber;
    if (type == QLatin1String("phone"))
        return MaskKind::Phone;
    if (type == QLatin1String("bankAccount"))
        return MaskKind::BankCard;
    return MaskKind::Account;
}

bool takesWholeLine(const QString& type)
{
    return type == QLatin1String("choice") || type == QLatin1String("multiline") || type == QLatin1String("address");
}

/// What stands below the name of a paper.
QString paperNote(const TakeInPaper& paper, QDate today)
{
    const QString whose = paper.holders.join(TakeInPage::tr("、"));
    switch (paper.state) {
    case MaterialState::Held:
        if (paper.certificate) {
            const Certificate& shown = *paper.certificate;
            const QString note = TakeInPage::tr("已持有，%1，%2 级，%3").arg(shown.issuerName, enumText(shown.grade), daywords::day(businessDate(shown.checkedAt), today));
            return whose.isEmpty() ? note : TakeInPage::tr("%1：%2").arg(whose, note);
        }
        return paper.material.obtain == Obtain::Form ? TakeInPage::tr("由这张表生成") : TakeInPage::tr("和%1共享核验").arg(paper.material.source);
    case MaterialState::Brought:
        return TakeInPage::tr("%1，今天收下 1 份").arg(paper.material.form);
    default:
        return whose.isEmpty() ? TakeInPage::tr("%1，要交").arg(paper.material.form) : TakeInPage::tr("%1，要交，%2 的").arg(paper.material.form, whose);
    }
}
} // namespace

TakeInPage::TakeInPage(Desk& desk, ActionCollection& actions, RecordRef applicant, QString itemCode, QWidget* parent)
    : Page(parent), m_desk(desk), m_applicant(std::move(applicant)), m_itemCode(std::move(itemCode)), m_matterId(desk.newRecordId())
{
    m_pause.setInterval(pauseMs);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { saveDraft(false); });
    const auto key = [](auto... parts) { return QKeySequence((parts | ...)); };
    actions.add(*this, { QStringLiteral("takeIn.accept"), tr("受理并打印"), {}, key(Qt::CTRL, Qt::Key_Return), QStringLiteral("stamp"), {}, [this] { accept(); } });
    actions.add(*this, { QStringLiteral("takeIn.check"), tr("检查"), {}, key(Qt::Key_F9), QStringLiteral("list-checks"), {}, [this] { m_checked = true; showProblems(true); goToNextProblem(); } });
    actions.add(*this, { QStringLiteral("takeIn.next"), tr("到下一处问题"), {}, key(Qt::CTRL, Qt::Key_J), QStringLiteral("arrow-right"), {}, [this] { m_checked = true; showProblems(true); goToNextProblem(); } });
    actions.add(*this, { QStringLiteral("takeIn.save"), tr("现在存草稿"), {}, key(Qt::CTRL, Qt::Key_S), QStringLiteral("download"), {}, [this] { saveDraft(false); } });
    actions.add(*this, { QStringLiteral("takeIn.park"), tr("放一放"), {}, key(Qt::Key_F8), QStringLiteral("inbox"), {}, [this] { saveDraft(true); } });
    actions.add(*this, { QStringLiteral("takeIn.paper"), tr("收下或退回当前材料"), {}, key(Qt::Key_F7), QStringLiteral("clipboard-check"), {}, [this] { toggleCurrentPaper(); } });
    load();
}

TakeInPage::~TakeInPage() = default;

QString TakeInPage::title() const
{
    return m_form ? tr("%1，%2").arg(m_form->item().name, m_form->applicantName()) : tr("收件");
}

QVector<KeyHint> TakeInPage::keyHints() const
{
    return { { QStringLiteral("Enter"), tr("下一格") }, { QStringLiteral("Ctrl+J"), tr("到下一处问题") }, { QStringLiteral("F7"), tr("收下这份材料") }, { QStringLiteral("F9"), tr("检查") },
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
    const ServiceItem& item = m_form->item();
    m_saved = new Label(m_draft.isNull() ? tr("草稿会自己存") : tr("接着上次的草稿"), Type::Small, Token::Text2);
    auto* head = vbox(2,
        hbox(10, Label::elided(item.name, Type::Title, Token::Text, Weight::DemiBold),
            new Chip(item.promisedDays == 0 ? tr("即办件") : tr("承诺件"), Tone::Accent, QStringLiteral("clock")),
            new Chip(item.fee.isEmpty() || item.fee == QLatin1String("0") ? tr("不收费") : tr("%1 元").arg(item.fee), Tone::Plain), Stretch {}),
        Label::elided(tr("%1，%2，第 %3 版").arg(item.itemCode, item.departmentName).arg(item.version), Type::Small, Token::Text2));
    body()->addLayout(hbox(12, Grow { head }, m_saved));
    m_paperCard = new Card(tr("材料"));
    auto* right = vbox(12, Grow { buildPapers(), 3 }, buildDates());
    auto* columns = hbox(12, Grow { buildForm(), 74 }, Grow { right, 54 });
    body()->addLayout(columns, 1);
    m_formCard->setMinimumHeight(dp(takeInFormHeight));
    m_paperCard->setMinimumHeight(dp(takeInPapersHeight));
    m_stacking.below(takeInStackBelow, columns);
    setFoot(buildBar());
    showPapers();
    showProblems(false);
    if (isVisible())
        activated();
}

QWidget* TakeInPage::buildForm()
{
    m_formCard = new Card(tr("申请表"));
    m_formCard->header()->setIcon(QStringLiteral("file-text"));
    const auto known = std::count_if(m_form->fields().begin(), m_form->fields().end(), [](const TakeInField& field) { return !field.value.isEmpty(); });
    m_formCard->header()->setNote(tr("%n 格，%1 格已自动填好", nullptr, int(m_form->fields().size())).arg(known));
    m_formCard->header()->setKey(QStringLiteral("F6"));
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, dp(8), 0);
    column->setSpacing(dp(10));
    addQuestions(*column);
    column->addWidget(new Label(tr("谁来办"), Type::Body, Token::Text, Weight::DemiBold));
    auto* who = new FormField(tr("申请人"));
    who->setText(m_form->applicantDetail().isEmpty() ? m_form->applicantName() : tr("%1，%2").arg(m_form->applicantName(), m_applicant.type == QLatin1String("Resident") ? tr("%n 岁", nullptr, m_form->applicantDetail().toInt()) : m_form->applicantDetail()));
    who->lock(tr("登记库"));
    m_agentName = new FormField(tr("代办人（本人来办就空着）"));
    m_agentName->setText(m_form->agentName);
    m_agentId = new FormField(tr("代办人证件号码"), FormField::Kind::Code);
    m_agentId->setText(m_form->agentIdNumber);
    connect(m_agentName, &FormField::edited, this, [this](const QString& text) { m_form->agentName = text; edited(); });
    connect(m_agentId, &FormField::edited, this, [this](const QString& text) { m_form->agentIdNumber = text; edited(); });
    column->addLayout(hbox(12, Grow { who }, Grow { m_agentName }));
    column->addLayout(hbox(12, Grow { m_agentId }, Grow { new QWidget }));
    QHBoxLayout* pair = nullptr;
    const auto endPair = [&pair] {
        if (pair)
            pair->addWidget(new QWidget, 1);
        pair = nullptr;
    };
    QString section;
    for (std::size_t i = 0; i < m_form->fields().size(); ++i) {
        const FormFieldSpec& spec = m_form->fields()[i].spec;
        if (const QString title = cataloguewords::section(spec); i == 0 || title != section) {
            endPair();
            section = title;
            column->addSpacing(dp(4));
            column->addWidget(new Label(title.isEmpty() ? tr("申请内容") : title, Type::Body, Token::Text, Weight::DemiBold));
        }
        if (takesWholeLine(spec.type)) {
            endPair();
            addField(*column, i);
            continue;
        }
        if (!pair) {
            pair = hbox(12);
            column->addLayout(pair);
            addField(*pair, i);
        } else {
            addField(*pair, i);
            pair = nullptr;
        }
    }
    endPair();
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_formCard->body()->addWidget(scroll, 1);
    return m_formCard;
}

void TakeInPage::addQuestions(QBoxLayout& column)
{
    if (m_form->item().questions.empty())
        return;
    column.addWidget(new Label(tr("先问清楚（材料随着变）"), Type::Body, Token::Text, Weight::DemiBold));
    for (const ItemQuestion& question : m_form->item().questions) {
        QVector<Choice> choices;
        qsizetype longest = 0;
        for (const QuestionOption& option : question.options) {
            choices.push_back({ option.key, cataloguewords::label(option) });
            longest = std::max(longest, choices.back().text.size());
        }
        const bool fits = choices.size() <= choicesInRow && longest * choices.size() <= questionRowCharacters;
        auto* options = new Options(cataloguewords::label(question), choices, fits ? Options::Flow::Row : Options::Flow::Column);
        options->setChosen(m_form->answerOf(question.key));
        connect(options, &Options::chose, this, [this, key = question.key](const QString& id) {
            m_form->answer(key, id);
            showQuestions();
            showPapers();
            selectMissingPaper();
            edited();
        });
        column.addWidget(options);
        m_questions.insert(question.key, options);
    }
    column.addSpacing(dp(4));
    showQuestions();
}

void TakeInPage::showQuestions()
{
    QStringList asked;
    for (const ItemQuestion* question : m_form->questions())
        asked << question->key;
    for (auto shown = m_questions.cbegin(); shown != m_questions.cend(); ++shown)
        shown.value()->setVisible(asked.contains(shown.key()));
}

void TakeInPage::addField(QBoxLayout& column, std::size_t index)
{
    TakeInField& field = m_form->fields()[index];
    const QString key = field.spec.key;
    if (field.spec.type == QLatin1String("choice") && static_cast<int>(field.spec.options.size()) <= choicesInRow && !field.locked) {
        QVector<Choice> choices;
        for (const FormOption& option : field.spec.options)
            choices.push_back({ option.key, cataloguewords::label(option) });
        auto* options = new Options(cataloguewords::label(field.spec), choices, Options::Flow::Row);
        options->setRequired(field.spec.required);
        options->setChosen(field.value);
        connect(options, &Options::chose, this, [this, index](const QString& id) {
            m_form->fields()[index].value = id;
            edited();
        });
        column.addWidget(options, 1);
        m_choices.insert(key, options);
        return;
    }
    auto* shown = new FormField(cataloguewords::label(field.spec), kindOf(field.spec.type));
    if (field.spec.type == QLatin1String("choice")) {
        QVector<Choice> choices;
        for (const FormOption& option : field.spec.options)
            choices.push_back({ option.key, cataloguewords::label(option) });
        shown->setChoices(choices);
    }
    shown->setRequired(field.spec.required);
    if (field.spec.help)
        shown->setHelp(cataloguewords::help(field.spec));
    if (field.spec.maxLength > 0)
        shown->setMaxCodePoints(field.spec.maxLength);
    shown->setText(field.locked && field.sensitive ? huimin::mask(maskOf(field.spec.type), field.value) : field.value);
    if (field.locked)
        shown->lock(tr("登记库"));
    connect(shown, &FormField::edited, this, [this, index](const QString& text) {
        m_form->fields()[index].value = text;
        edited();
    });
    connect(shown, &FormField::left, this, [this] { showProblems(true); });
    m_fields.insert(key, shown);
    column.addWidget(shown, 1);
}

QWidget* TakeInPage::buildPapers()
{
    m_paperCard->header()->setIcon(QStringLiteral("clipboard-check"));
    m_paperCard->setPadding(0);
    m_paperList = new RowList;
    m_paperList->setKeepsCurrent(true);
    connect(m_paperList, &RowList::activated, this, [this] { toggleCurrentPaper(); });
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* papers = holder(vbox(0, m_paperList, Stretch {}));
    scroll->setWidget(papers);
    scroll->viewport()->setAutoFillBackground(false);
    papers->setAutoFillBackground(false);
    m_paperCard->body()->addWidget(scroll, 1);
    return m_paperCard;
}

void TakeInPage::showPapers()
{
    const QString before = currentPaper();
    m_paperList->clear();
    m_paperKeys.clear();
    int held = 0;
    int brought = 0;
    for (const TakeInPaper& paper : m_form->papers()) {
        m_paperKeys << paper.material.key;
        QString icon = QStringLiteral("circle");
        Tone tone = Tone::Plain;
        QString end = tr("收下 F7");
        if (paper.state == MaterialState::Held) {
            ++held;
            icon = QStringLiteral("check");
            tone = Tone::Ok;
            end = tr("不用交");
        } else if (paper.state == MaterialState::Brought) {
            ++brought;
            icon = QStringLiteral("check");
            tone = Tone::Accent;
            end = tr("已收");
        }
        auto* words = middle(2, Label::elided(paper.material.name, Type::Body, Token::Text), Label::elided(paperNote(paper, m_desk.clock().today()), Type::Note, Token::Text2));
        m_paperList->add(new Row(hbox(12, new Avatar({}, 28, tone, icon), Grow { words }, new Label(end, Type::Small, paper.state == MaterialState::Missing ? Token::AccentText : Token::Text2)), 54, 16));
    }
    if (!selectPaper(before))
        selectMissingPaper();
    m_paperCard->header()->setNote(tr("%n 份，已持有 %1 份，今天收 %2 份", nullptr, int(m_form->papers().size())).arg(held).arg(brought), Token::Ok, Weight::DemiBold);
}

QWidget* TakeInPage::buildDates()
{
    auto* card = new Card(tr("现在受理会怎样"));
    card->header()->setIcon(QStringLiteral("clock"));
    const TakeInForm::Dates dates = m_form->dates(m_desk.clock().now(), *m_desk.calendar());
    const auto due = [](const DueDate& day) { return day.provisional ? tr("%1（日历未公布，暂定）").arg(daywords::weekday(day.on)) : daywords::weekday(day.on); };
    auto* facts = new Facts(120);
    facts->setFacts({ { tr("从哪天算"), daywords::weekday(dates.countsFrom), false },
        { m_form->item().promisedDays == 0 ? tr("承诺当场办结") : tr("承诺 %n 个工作日", nullptr, m_form->item().promisedDays), due(dates.promised), false },
        { m_form->item().statutoryDays == 0 ? tr("法定当场办结") : tr("法定 %n 个工作日", nullptr, m_form->item().statutoryDays), due(dates.statutory), false } });
    card->body()->addWidget(facts);
    card->body()->addWidget(Label::wrapped(tr("给回执，转%1。").arg(m_form->item().departmentName), Type::Small, Token::Text2));
    return card;
}

QWidget* TakeInPage::buildBar()
{
    auto* bar = new Card;
    m_left = new Label(QString(), Type::Body, Token::Text, Weight::DemiBold);
    auto* next = new Button(tr("到下一处"), Button::Kind::Quiet, QStringLiteral("Ctrl+J"));
    connect(next, &Button::clicked, this, [this] { m_checked = true; showProblems(true); goToNextProblem(); });
    auto* park = new Button(tr("放一放"), Button::Kind::Outlined, QStringLiteral("F8"));
    connect(park, &Button::clicked, this, [this] { saveDraft(true); });
    auto* check = new Button(tr("检查"), Button::Kind::Outlined, QStringLiteral("F9"));
    connect(check, &Button::clicked, this, [this] { m_checked = true; showProblems(true); goToNextProblem(); });
    m_accept = new Button(tr("受理并打印"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("stamp"));
    connect(m_accept, &Button::clicked, this, &TakeInPage::accept);
    for (Button* button : { park, check, m_accept })
        button->setMeasure(38);
    bar->body()->addLayout(hbox(10, Grow { flow(10, 4, m_left, next) }, park, check, m_accept));
    return bar;
}

void TakeInPage::edited()
{
    m_dirty = true;
    m_pause.start();
    showProblems(m_checked);
}

QString TakeInPage::problemSentence(const TakeInField& field, const QString& code) const
{
    if (code != QLatin1String("required") && (field.spec.type == QLatin1String("idNumber") || field.spec.type == QLatin1String("phone"))) {
        const QList<Recognised> numbers = recognise(field.value, m_desk.clock().today());
        if (!numbers.isEmpty() && !numbers.first().valid)
            return numberSentence(numbers.first());
    }
    return fieldIssueSentence(code);
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
        shown->setError(quiet ? QString() : problemSentence(field, code));
    }
    if (m_agentId)
        m_agentId->setError(wrong.contains(QStringLiteral("/agentIdNumber")) && atFields ? fieldIssueSentence(wrong.value(QStringLiteral("/agentIdNumber"))) : QString());
    m_left->setText(issues.isEmpty() ? tr("都齐了，可以受理") : tr("还差 %n 处", nullptr, int(issues.size())));
    m_left->setToken(issues.isEmpty() ? Token::Ok : Token::Warn);
}

void TakeInPage::goToNextProblem()
{
    if (!m_form)
        return;
    for (const FieldIssue& issue : m_form->issues(m_desk.clock().today())) {
        if (issue.path.startsWith(QLatin1String("/form/"))) {
            const QString key = issue.path.mid(6).section(QLatin1Char('/'), 0, 0);
            if (FormField* field = m_fields.value(key)) {
                field->control()->setFocus();
                return;
            }
            if (Options* options = m_choices.value(key)) {
                options->setFocus();
                return;
            }
        } else if (issue.path.startsWith(QLatin1String("/answers/"))) {
            if (Options* options = m_questions.value(issue.path.mid(9))) {
                options->setFocus();
                return;
            }
        } else if (issue.path.startsWith(QLatin1String("/materials/"))) {
            if (selectPaper(issue.path.mid(11))) {
                m_paperList->setFocus();
                return;
            }
        } else if (m_agentId) {
            m_agentId->control()->setFocus();
            return;
        }
    }
    m_accept->setFocus();
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

void TakeInPage::toggleCurrentPaper()
{
    const int index = m_paperList ? m_paperList->current() : -1;
    if (!m_form || index < 0 || index >= static_cast<int>(m_form->papers().size()))
        return;
    TakeInPaper& paper = m_form->papers()[static_cast<std::size_t>(index)];
    if (paper.state == MaterialState::Held) {
        selectMissingPaper(); // nothing to take of this one: the key goes on to what is asked for
        return;
    }
    if (paper.state == MaterialState::Missing)
        paper.state = MaterialState::Brought;
    else if (paper.state == MaterialState::Brought)
        paper.state = MaterialState::Missing;
    showPapers();
    if (paper.state == MaterialState::Brought && !selectMissingPaper())
        m_paperList->setCurrent(index);
    edited();
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

void TakeInPage::accept()
{
    if (!m_form || m_busy)
        return;
    m_checked = true;
    showProblems(true);
    if (!m_form->issues(m_desk.clock().today()).isEmpty()) {
        goToNextProblem();
        return;
    }
    // The desk prints its own number first; the center confirms it or gives the final one.
    const auto provisional = m_desk.nextProvisionalNumber();
    if (!provisional) {
        m_saved->setText(errorSentence(provisional.error()));
        m_saved->setToken(Token::Late);
        return;
    }
    m_busy = true;
    m_accept->setEnabled(false);
    m_form->receptionId = m_reception ? m_reception() : ReceptionId();
    const QString number = *provisional;
    whenAnswered(*this, m_desk.submit(m_form->command(m_matterId, number)), [this, number](const Result<CommandOutcome>& outcome) {
        m_busy = false;
        m_accept->setEnabled(true);
        if (!outcome) {
            m_saved->setText(tr("没受理成：%1填的内容都在。").arg(errorSentence(outcome.error())));
            m_saved->setToken(Token::Late);
            return;
        }
        m_dirty = false;
        m_pause.stop();
        if (!m_draft.isNull())
            m_desk.removeDraft(m_draft);
        QString final;
        if (outcome->record)
            if (const auto matter = decode<Matter>(*outcome->record); matter && matter->number)
                final = *matter->number;
        Q_EMIT takenIn(MatterId(m_matterId), final.isEmpty() ? number : final, final.isEmpty());
    });
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
    if (m_agentName && m_agentName->control()->hasFocus())
        return QStringLiteral("agentName");
    if (m_agentId && m_agentId->control()->hasFocus())
        return QStringLiteral("agentId");
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
        QWidget* target = spot == QLatin1String("agentName") ? m_agentName->control() : spot == QLatin1String("agentId") ? m_agentId->control() : nullptr;
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
