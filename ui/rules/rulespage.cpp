#include "ui/rules/rulespage.h"
#include "models/base/errortext.h"
#include "models/base/text.h"
#include "models/sensing/rulewords.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>

namespace huimin::ui {
namespace {

using sensing::FactSpec;
using sensing::FactType;
using sensing::Rule;
using sensing::RuleState;

constexpr std::size_t ruleRows = 14;
constexpr std::size_t mostTrialFields = 6;
constexpr int trialWindows = 6;

QString stateName(RuleState state)
{
    switch (state) {
    case RuleState::Active: return RulesPage::tr("启用");
    case RuleState::Question: return RulesPage::tr("要问一句");
    case RuleState::NotActive: return RulesPage::tr("未启用");
    }
    Q_UNREACHABLE();
}

Tone stateTone(RuleState state) { return state == RuleState::Active ? Tone::Ok : state == RuleState::Question ? Tone::Accent : Tone::Plain; }

FormField::Kind kindOf(const FactSpec& fact)
{
    if (!fact.values.empty() || fact.type == FactType::Flag)
        return FormField::Kind::Choice;
    return fact.type == FactType::Date ? FormField::Kind::Date : fact.type == FactType::Number ? FormField::Kind::Digits : FormField::Kind::Text;
}

QVector<Choice> choicesOf(const FactSpec& fact)
{
    QVector<Choice> choices { { QString(), RulesPage::tr("不知道") } };
    if (fact.type == FactType::Flag) {
        choices << Choice { QStringLiteral("true"), RulesPage::tr("是") } << Choice { QStringLiteral("false"), RulesPage::tr("否") };
        return choices;
    }
    for (std::size_t i = 0; i < fact.values.size(); ++i)
        choices << Choice { fact.values[i], fact.labels[i] };
    return choices;
}

/// What is typed as a fact; nothing where it is empty or cannot be one.
std::optional<sensing::FactValue> typedFact(const FactSpec& fact, const FormField& field)
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    switch (fact.type) {
    case FactType::Date: return field.date() ? std::optional<sensing::FactValue>(*field.date()) : std::nullopt;
    case FactType::Number: return sensing::FactValue(std::int64_t { text.toLongLong() });
    case FactType::Flag: return sensing::FactValue(text == QLatin1String("true"));
    case FactType::Text: return sensing::FactValue(text);
    case FactType::List: return sensing::FactValue(std::vector<QString> { text });
    case FactType::Numbers: return sensing::FactValue(std::vector<std::int64_t> { text.toLongLong() });
    }
    return std::nullopt;
}

QString dayOr(const std::optional<QDate>& day, const QString& none) { return day ? day->toString(Qt::ISODate) : none; }

} // namespace

RulesPage::RulesPage(Desk& desk, ActionCollection& actions, std::shared_ptr<sensing::RuleShelf> rules, QWidget* parent)
    : Page(parent), m_desk(desk), m_rules(std::move(rules)), m_line(new FieldLine(Typing::Text)), m_counts(new Label({}, Type::Small, Token::Text2)), m_listCard(new Card(tr("规则"))),
      m_list(new RowList), m_card(new Card), m_name(Label::wrapped({}, Type::Lead, Token::Text, Weight::DemiBold)), m_state(Label::wrapped({}, Type::Small, Token::Text2)),
      m_sentences(Label::wrapped({}, Type::Body, Token::Text)), m_trigger(new FormField(tr("起算日"), FormField::Kind::Date)), m_trialFields(vbox(8)),
      m_answer(Label::wrapped({}, Type::Body, Token::Text, Weight::DemiBold)), m_dates(Label::wrapped({}, Type::Body, Token::Text2))
{
    Q_UNUSED(actions)
    body()->addLayout(hbox(12, new Label(tr("规则"), Type::Page, Token::Text, Weight::DemiBold), m_counts, Stretch {}));
    m_line->setFrame(true);
    m_line->setPlaceholderText(tr("名称、主题、编号或依据"));
    m_line->setAccessibleName(tr("找规则"));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &RulesPage::list);
    m_list->setKeepsCurrent(true);
    m_list->setAccessibleName(tr("规则"));
    connect(m_list, &RowList::currentChanged, this, &RulesPage::showRule);
    m_listCard->setPadding(0, 8);
    m_listCard->body()->addLayout(padded(vbox(0, m_line), 16, 0, 16, 8));
    put(*m_listCard->body(), m_list);
    m_listCard->body()->addStretch(1);
    m_listCard->setFixedWidth(dp(460));
    put(*m_card->body(), m_name);
    put(*m_card->body(), m_state);
    put(*m_card->body(), m_sentences);
    put(*m_card->body(), new Label(tr("试一试"), Type::Body, Token::Text, Weight::DemiBold));
    connect(m_trigger, &FormField::edited, this, &RulesPage::tryOut);
    put(*m_card->body(), m_trigger);
    m_card->body()->addLayout(m_trialFields);
    put(*m_card->body(), m_answer);
    put(*m_card->body(), m_dates);
    m_card->body()->addStretch(1);
    body()->addLayout(hbox(12, m_listCard, Grow { m_card }), 1);
    m_listCard->showLoading(6);
}

QVector<KeyHint> RulesPage::keyHints() const
{
    return { { QStringLiteral("↑↓"), tr("选规则") }, { QStringLiteral("F6"), tr("到试一试") }, { QStringLiteral("Esc"), tr("清空") } };
}

QVector<QWidget*> RulesPage::panes() const { return { m_line, m_trigger->control() }; }

void RulesPage::activated()
{
    m_line->setFocus(Qt::OtherFocusReason);
    if (m_declared)
        return;
    const auto work = [rules = m_rules](RecordReader&) { return rules->declared(); };
    whenAnswered(*this, m_desk.read<std::shared_ptr<const sensing::Declared>>(work), [this](const Result<std::shared_ptr<const sensing::Declared>>& found) {
        if (found)
            take(*found);
        else
            m_listCard->showNote(errorSentence(found.error()));
    });
}

bool RulesPage::handleEscape()
{
    if (m_line->text().isEmpty())
        return false;
    m_line->clear();
    return true;
}

bool RulesPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_list->setCurrent(std::clamp(m_list->current() + (key == Qt::Key_Up ? -1 : 1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

void RulesPage::take(std::shared_ptr<const sensing::Declared> declared)
{
    m_declared = std::move(declared);
    const sensing::RuleBook& book = m_declared->rules;
    const QString refused = book.problems().empty() ? QString() : tr("，拒收 %n 条", nullptr, int(book.problems().size()));
    m_counts->setText(tr("启用 %1 条，要问一句 %2 条，未启用 %3 条").arg(book.count(RuleState::Active)).arg(book.count(RuleState::Question)).arg(book.count(RuleState::NotActive)) + refused);
    m_trigger->setText(today().toString(Qt::ISODate));
    list();
    Q_EMIT filled();
}

void RulesPage::list()
{
    if (!m_declared)
        return;
    const QString typed = foldText(m_line->text().trimmed());
    m_shown.clear();
    m_list->clear();
    for (const Rule& rule : m_declared->rules.rules()) {
        const QString all = foldText(rule.id + QLatin1Char(' ') + rule.name + QLatin1Char(' ') + rule.theme + QLatin1Char(' ') + rule.law);
        if (m_shown.size() < ruleRows && (typed.isEmpty() || all.contains(typed)))
            m_shown.push_back(&rule);
    }
    for (const Rule* rule : m_shown) {
        auto* row = new Row(hbox(10, Grow { Label::elided(rule->name) }, new Label(rule->theme, Type::Small, Token::Text3), new Chip(stateName(rule->state), stateTone(rule->state))), 36, 14);
        row->setAccessibleName(QStringList { rule->name, rule->theme, stateName(rule->state) }.join(tr("，")));
        m_list->add(row);
    }
    if (m_shown.empty()) {
        m_listCard->showNote(tr("没有这样的规则。"), {}, Token::Text3);
        m_card->hide();
        return;
    }
    m_listCard->showBody();
    m_card->show();
    m_list->setCurrent(0);
    showRule();
}

const Rule* RulesPage::current() const
{
    const int row = m_list->current();
    return row >= 0 && std::size_t(row) < m_shown.size() ? m_shown[std::size_t(row)] : nullptr;
}

void RulesPage::showRule()
{
    const Rule* rule = current();
    if (!rule)
        return;
    const sensing::FactCatalogue& facts = m_declared->rules.facts();
    m_name->setText(rule->name);
    QStringList missing;
    for (const QString& name : rule->missing)
        if (const FactSpec* fact = facts.find(name))
            missing << fact->label;
    const QString lacks = !rule->inactive.isEmpty() ? tr("：%1").arg(rule->inactive) : missing.isEmpty() ? QString() : tr("：没有记录的事实 %1").arg(missing.join(tr("、")));
    m_state->setText(tr("%1 第 %2 版，%3%4。把握 %5，%n 个样例都对。", nullptr, int(rule->cases.size())).arg(rule->id).arg(rule->version).arg(stateName(rule->state), lacks, enumText(rule->confidence)));
    QStringList sentences = sensing::ruleSentences(*rule, facts);
    if (!rule->note.isEmpty())
        sentences << tr("说明：%1。").arg(rule->note);
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    if (rule != m_tried) // what was typed for it stays while it is looked for by more letters
        buildTrial(*rule);
    m_tried = rule;
    tryOut();
}

void RulesPage::buildTrial(const Rule& rule)
{
    clearLayout(*m_trialFields);
    m_fields.clear();
    const sensing::FactCatalogue& facts = m_declared->rules.facts();
    const FactSpec* trigger = rule.window ? facts.find(rule.window->trigger) : nullptr;
    m_trigger->setVisible(rule.window.has_value());
    m_trigger->setHelp(trigger ? tr("这条规则从%1起算").arg(trigger->label) : tr("这条规则按年历计算，填那一年或那一期里的一天"));
    for (const QString& name : rule.conditionFacts()) {
        const FactSpec* fact = facts.find(name);
        if (!fact || (rule.window && name == rule.window->trigger) || m_fields.size() >= mostTrialFields)
            continue;
        auto* field = new FormField(fact->label, kindOf(*fact));
        if (field->kind() == FormField::Kind::Choice)
            field->setChoices(choicesOf(*fact));
        connect(field, &FormField::edited, this, &RulesPage::tryOut);
        put(*m_trialFields, field);
        m_fields.push_back({ name, field });
    }
}

sensing::FactSet RulesPage::typedFacts() const
{
    sensing::FactSet facts;
    for (const TrialField& trial : m_fields)
        if (const FactSpec* fact = m_declared->rules.facts().find(trial.fact))
            if (auto value = typedFact(*fact, *trial.field))
                facts.set(trial.fact, std::move(*value));
    const Rule* rule = current();
    if (rule && rule->window && !rule->window->isCalendar() && m_trigger->date())
        facts.set(rule->window->trigger, *m_trigger->date());
    return facts;
}

QString RulesPage::answerText(const Rule& rule, const sensing::FactSet& facts) const
{
    const sensing::Answer answer = sensing::evaluate(rule.any, rule.none, facts, rule.parameters, today());
    switch (answer.truth) {
    case sensing::Truth::Yes: return answer.clause.isEmpty() ? tr("符合") : tr("符合：%1").arg(answer.clause);
    case sensing::Truth::No: return answer.clause.isEmpty() ? tr("按这些数据不符合") : tr("按这些数据不符合：%1").arg(answer.clause);
    case sensing::Truth::Unknown: break;
    }
    QStringList missing;
    for (const QString& name : answer.missing)
        if (const FactSpec* fact = m_declared->rules.facts().find(name))
            missing << fact->label;
    return tr("可能符合，还差：%1").arg(missing.join(tr("、")));
}

QString RulesPage::windowsText(const Rule& rule, const sensing::FactSet& facts) const
{
    if (!rule.window)
        return {};
    if (!m_trigger->date())
        return tr("写一个起算日，就算出日期。");
    const auto windows = sensing::windowsOf(*rule.window, { *m_trigger->date(), std::nullopt, trialWindows, today() }, rule.parameters, facts, { *m_desk.calendar(), m_declared->rules.tables() });
    if (!windows)
        return windows.error().fields.isEmpty() ? errorSentence(windows.error()) : tr("还差：%1").arg(windows.error().fields.first().path.mid(1));
    QStringList lines;
    for (const sensing::Window& window : windows->list)
        lines << (window.label.isEmpty() ? tr("%1 至 %2").arg(dayOr(window.start, tr("任何时候")), dayOr(window.due, tr("没有截止")))
                                         : tr("%1：%2 至 %3").arg(window.label, dayOr(window.start, tr("任何时候")), dayOr(window.due, tr("没有截止"))));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n') + (windows->open ? tr("今天在期内。") : tr("今天不在期内。"));
}

void RulesPage::tryOut()
{
    const Rule* rule = current();
    if (!rule)
        return;
    const sensing::FactSet facts = typedFacts();
    m_answer->setText(answerText(*rule, facts));
    m_dates->setText(windowsText(*rule, facts));
}

} // namespace huimin::ui
