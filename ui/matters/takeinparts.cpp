#include "models/base/masking.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "ui/matters/agentblock.h"
#include "ui/matters/takeinpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include "ui/widgets/row.h"
#include <QScrollArea>
#include <algorithm>

/// How the take-in page is laid out: questions, who acts, form, papers, what acceptance means, the bar.
namespace huimin::ui {
namespace {
constexpr int choicesInRow = 4;
constexpr qsizetype questionRowCharacters = 26; ///< of all answers of a question that stand side by side

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
    case MaterialState::Doubtful:
        return paper.reason;
    default:
        return whose.isEmpty() ? TakeInPage::tr("%1，要交").arg(paper.material.form) : TakeInPage::tr("%1，要交，%2 的").arg(paper.material.form, whose);
    }
}
} // namespace

QWidget* TakeInPage::buildChanges()
{
    if (m_changed.isEmpty())
        return nullptr;
    auto* banner = new Banner(Tone::Warn, QStringLiteral("history"), m_changed, m_ended ? tr("草稿留着，不会丢。") : QString());
    if (m_changes.isEmpty())
        return banner;
    auto* card = new Card(tr("新版改了什么"));
    card->header()->setIcon(QStringLiteral("history"));
    card->body()->addWidget(Label::wrapped(m_changes.join(QLatin1Char('\n')), Type::Small, Token::Text));
    return holder(vbox(8, banner, card));
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
    column->addLayout(hbox(12, Grow { who }, Grow { new QWidget }));
    m_agent = new AgentBlock(m_desk, *m_form);
    connect(m_agent, &AgentBlock::edited, this, &TakeInPage::edited);
    column->addWidget(m_agent);
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
        } else if (paper.state == MaterialState::Doubtful) {
            icon = QStringLiteral("circle-alert");
            tone = Tone::Warn;
            end = tr("有问题 Alt+W");
        }
        const int files = m_form->filesOf(paper.material.key);
        const QString note = paperNote(paper, m_desk.clock().today());
        auto* words = middle(2, Label::elided(paper.material.name, Type::Body, Token::Text), Label::elided(files > 0 ? tr("%1，附件 %n 份", nullptr, files).arg(note) : note, Type::Note, Token::Text2));
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
    connect(check, &Button::clicked, this, &TakeInPage::check);
    m_accept = new Button(tr("受理并打印"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("stamp"));
    connect(m_accept, &Button::clicked, this, &TakeInPage::accept);
    for (Button* button : { park, check, m_accept })
        button->setMeasure(38);
    bar->body()->addLayout(hbox(10, Grow { flow(10, 4, m_left, next) }, park, check, m_accept));
    return bar;
}

} // namespace huimin::ui
