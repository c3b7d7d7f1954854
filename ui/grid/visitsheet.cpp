#include "ui/grid/visitsheet.h"
#include "models/base/errortext.h"
#include "models/commands/taskcommands.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>

namespace huimin::ui {
namespace {
constexpr int visitWidth = 620;

QString inLanguage(const QString& chinese, const QString& english) { return QLocale().language() == QLocale::English && !english.isEmpty() ? english : chinese; }
} // namespace

VisitSheet::VisitSheet(QWidget& window, Desk& desk, About about)
    : Sheet(window, tr("走访"), QStringLiteral("footprints"), visitWidth)
    , m_desk(desk)
    , m_about(std::move(about))
    , m_beganAt(desk.clock().now())
    , m_outcome(new Options(tr("见到人了吗"), { { QStringLiteral("met"), tr("见到了") }, { QStringLiteral("notHome"), tr("不在家") }, { QStringLiteral("refused"), tr("不愿见") }, { QStringLiteral("phone"), tr("打了电话") } }, Options::Flow::Grid))
    , m_peopleBox(vbox(2))
    , m_people(holder(m_peopleBox))
    , m_phone(new FormField(tr("新的联系电话")))
    , m_note(new FormField(tr("备注"), FormField::Kind::Multiline))
    , m_consent(new QCheckBox(tr("本人同意代为准备办件")))
{
    body()->addWidget(Label::wrapped(m_about.task.reason, Type::Small, Token::Text2));
    m_outcome->setRequired(true);
    body()->addWidget(m_outcome);
    body()->addWidget(m_people);
    auto* questions = vbox(8);
    const bool atFirm = !m_about.firm.isNull();
    for (const VisitQuestion& question : visitQuestions()) {
        if (question.forFirms != atFirm)
            continue;
        QVector<Choice> choices;
        for (const VisitOption& option : question.options)
            choices.push_back({ option.key, inLanguage(option.name, option.nameEn) });
        auto* options = new Options(inLanguage(question.name, question.nameEn), choices);
        questions->addWidget(options);
        m_asked.push_back({ &question, options });
    }
    m_phone->setHelp(tr("变了才填，会改到登记里。"));
    questions->addWidget(m_phone);
    questions->addWidget(m_consent);
    if (atFirm) {
        m_phone->hide();
        m_consent->hide();
    }
    m_answers = holder(questions);
    body()->addWidget(m_answers);
    m_note->setMaxCodePoints(500);
    body()->addWidget(m_note);
    m_people->hide();
    m_answers->hide();
    connect(m_outcome, &Options::chose, this, &VisitSheet::outcomeChosen);
    auto* leave = addAct(tr("先不记"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(leave, &QAbstractButton::clicked, this, &Sheet::close);
    m_record = addAct(tr("记好"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("check"));
    connect(m_record, &QAbstractButton::clicked, this, &VisitSheet::record);
    open(m_outcome);
    if (atFirm)
        return;
    const auto read = [household = m_about.household](RecordReader& records) { return relatedTo<Resident>(records, household.uuid); };
    whenAnswered(*this, m_desk.read<std::vector<Resident>>(read), [this](const Result<std::vector<Resident>>& people) {
        if (people)
            addPeople(*people);
        else
            setNote(errorSentence(people.error()));
    });
}

void VisitSheet::addPeople(const std::vector<Resident>& people)
{
    m_peopleBox->addWidget(new Label(tr("见到谁"), Type::Small, Token::Text2));
    for (const Resident& person : people) {
        if (person.lifeStatus != LifeStatus::Alive)
            continue;
        auto* box = new QCheckBox(person.name);
        box->setChecked(person.id.uuid == m_about.task.subjectId);
        m_peopleBox->addWidget(box);
        m_members.push_back({ person, box });
    }
    place();
}

/// Nobody there: nothing to ask.
void VisitSheet::outcomeChosen()
{
    const QString outcome = m_outcome->chosen();
    const bool talked = outcome == QLatin1String("met") || outcome == QLatin1String("phone");
    m_people->setVisible(outcome == QLatin1String("met") && m_about.firm.isNull());
    m_answers->setVisible(talked);
    setNote({});
    place();
}

void VisitSheet::record()
{
    const auto outcome = enumFromText<VisitOutcome>(m_outcome->chosen());
    if (!outcome) {
        setNote(tr("先说见到人没有。"));
        m_outcome->setFocus();
        return;
    }
    RecordVisitBody visit;
    visit.householdId = m_about.household;
    visit.enterpriseId = m_about.firm;
    visit.taskId = m_about.task.id;
    visit.beganAt = m_beganAt;
    visit.endedAt = m_desk.clock().now();
    visit.outcome = *outcome;
    if (const QString note = m_note->text().trimmed(); !note.isEmpty())
        visit.note = note;
    const Resident* changed = nullptr;
    bool hazard = false;
    const bool talked = *outcome == VisitOutcome::Met || *outcome == VisitOutcome::Phone;
    if (*outcome == VisitOutcome::Met)
        for (const Member& member : m_members)
            if (member.box->isChecked()) {
                visit.met.push_back(member.person.id);
                changed = changed ? changed : &member.person;
            }
    if (*outcome == VisitOutcome::Met && m_about.firm.isNull() && visit.met.empty()) {
        setNote(tr("勾上见到的人。"));
        return;
    }
    if (talked) {
        for (const Asked& asked : m_asked) {
            const QString answer = asked.options->chosen();
            if (answer.isEmpty())
                continue;
            visit.answers.push_back({ asked.question->key, answer });
            hazard = hazard || (!asked.question->hazard.isEmpty() && answer == asked.question->hazard);
        }
        if (m_consent->isChecked())
            visit.consent = true;
    }
    for (const Member& member : m_members) // by telephone it was the one whom the task is about
        if (!changed && member.person.id.uuid == m_about.task.subjectId)
            changed = &member.person;
    if (const QString phone = m_phone->text().trimmed(); talked && changed && !phone.isEmpty())
        editPhone(*changed, phone);
    Command command;
    command.type = QStringLiteral("RecordVisit");
    command.entity = { QStringLiteral("Visit"), m_desk.newRecordId() };
    command.body.json = toJson(visit);
    m_record->setEnabled(false);
    whenAnswered(*this, m_desk.submit(command), [this, hazard](const Result<CommandOutcome>& done) {
        m_record->setEnabled(true);
        if (!done) {
            setNote(errorSentence(done.error()));
            return;
        }
        close();
        Q_EMIT recorded(hazard);
    });
}

/// A field edit of its own: it merges, or meets another's change, whatever becomes of the visit.
void VisitSheet::editPhone(const Resident& person, const QString& phone)
{
    Command command;
    command.type = QStringLiteral("EditContact");
    command.entity = { QStringLiteral("Resident"), person.id.uuid };
    command.baseRev = person.rev;
    command.body.json = composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("fields");
        out.startObject();
        out.key("phone");
        out.startObject();
        out.key("old");
        if (person.phone)
            out.string(*person.phone);
        else
            out.null();
        out.key("new");
        out.string(phone);
        out.endObject();
        out.endObject();
        out.endObject();
    });
    whenAnswered(*this, m_desk.submit(command), [this](const Result<CommandOutcome>& edited) {
        if (!edited)
            setNote(tr("电话没改成：%1").arg(errorSentence(edited.error())));
    });
}

} // namespace huimin::ui
