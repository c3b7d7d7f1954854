#include "models/base/errortext.h"
#include "models/commands/editcommands.h"
#include "models/commands/subjectcommands.h"
#include "models/registry/access.h"
#include "ui/profile/contacteditor.h"
#include "ui/profile/subjectpage.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/states.h"
#include <QApplication>

/// Of the pages of persons and firms: numbers that are shown for a purpose, and people outside the own area.
namespace huimin::ui {
namespace {

/// How long a revealed number stays on the screen.
constexpr int shownSeconds = 60;

/// The text of a RevealField's answer: {"field","value"}.
QString revealedText(const CommandOutcome& outcome)
{
    QString value;
    const Status read = readDocument(outcome.result.json, [&](JsonValue& document) -> std::optional<FieldIssue> {
        document.eachMember([&](std::string_view name, JsonValue& member) {
            if (name == "value")
                value = member.string().value_or(QString());
            return true;
        });
        return {};
    });
    return read ? value : QString();
}

} // namespace

bool SubjectPage::mayReveal(const Field& field, const char* type) const
{
    const Schema* schema = schemaByType(type);
    if (!schema)
        return false;
    const FieldPlan plan = planFor(m_desk.actor(), *schema);
    if (plan.of(field) != FieldAccess::Send)
        return false;
    const PurposeUse use = isContactField(field) ? PurposeUse::RevealContact : PurposeUse::RevealField;
    return !acceptedPurposes(m_desk.actor().role, use).empty();
}

MaskedLabel* SubjectPage::hidden(const QString& label, const QString& masked, Hidden what)
{
    auto* covered = new MaskedLabel(label, masked);
    what.label = covered;
    const bool allowed = !what.field || mayReveal(*what.field, what.record.type.toLatin1().constData());
    covered->setAllowed(allowed);
    if (what.listing)
        covered->setFocusPolicy(Qt::ClickFocus);
    connect(covered, &MaskedLabel::revealRequested, this, [this, covered] {
        for (const Hidden& each : m_hidden)
            if (each.label == covered)
                return reveal(Hidden(each));
    });
    m_hidden.push_back(std::move(what));
    return covered;
}

void SubjectPage::forgetHidden(const Listing* listing)
{
    std::erase_if(m_hidden, [listing](const Hidden& each) { return !each.label || each.listing == listing; });
}

void SubjectPage::revealFocused()
{
    const QWidget* focus = QApplication::focusWidget();
    const Hidden* found = nullptr;
    for (const Hidden& each : m_hidden) {
        if (!each.label)
            continue;
        if (each.label == focus || (qobject_cast<const Card*>(focus) && focus->isAncestorOf(each.label))
            || (each.listing && each.listing->list == focus && each.row == each.listing->list->current())) {
            found = &each;
            break;
        }
        if (!found && !each.listing && each.field)
            found = &each; // the first number of the head, where none has the focus
    }
    if (found)
        reveal(Hidden(*found));
}

void SubjectPage::reveal(const Hidden& what)
{
    if (!what.label || what.label->isRevealed())
        return;
    if (!what.field) {
        what.label->reveal(what.clear, shownSeconds);
        return;
    }
    if (!mayReveal(*what.field, what.record.type.toLatin1().constData()))
        return;
    const PurposeUse use = isContactField(*what.field) ? PurposeUse::RevealContact : PurposeUse::RevealField;
    auto choices = choicesFor(use);
    if (choices.empty()) {
        notice(Tone::Warn, tr("现在没有可以说明的用途。"), tr("有正在接待的人、在办的件或网格任务时才能看。"));
        return;
    }
    auto* panel = new PurposePanel(*window(),
        { tr("显示 %1 的%2").arg(subjectName(), what.name), tr("显示 %1 秒").arg(shownSeconds),
            tr("%1 秒后自动盖上，Esc 马上盖上。不能复制。").arg(shownSeconds) },
        std::move(choices));
    connect(panel, &PurposePanel::given, this, [this, what](const Purpose& purpose) {
        m_lastPurpose = purpose.kind;
        RevealFieldBody body;
        body.field = QString::fromLatin1(what.field->name);
        body.purpose = purpose;
        Command command;
        command.type = QStringLiteral("RevealField");
        command.entity = what.record;
        command.body.json = toJson(body);
        submit(std::move(command), [this, label = what.label](const CommandOutcome& outcome) {
            const QString value = revealedText(outcome);
            if (label && !value.isEmpty())
                label->reveal(value, shownSeconds);
            else if (label)
                notice(Tone::Warn, tr("没有记录。"));
        });
    });
    panel->ask(m_lastPurpose);
}

void SubjectPage::submit(Command command, const std::function<void(const CommandOutcome&)>& done)
{
    // Somebody who is not held here can only be asked about at the center.
    const auto future = file().outside ? m_desk.submitNow(std::move(command)) : m_desk.submit(std::move(command));
    whenAnswered(*this, future, [this, done](const Result<CommandOutcome>& outcome) {
        if (outcome)
            done(*outcome);
        else
            notice(Tone::Late, errorTitle(outcome.error().code), errorSentence(outcome.error()));
    });
}

void SubjectPage::showTrouble(const Error& error)
{
    if (error.code == ErrorCode::NotFound && !file().outside) {
        askOutside();
        return;
    }
    m_failed = true;
    setFocus(Qt::OtherFocusReason); // what is hidden would hand the focus to whatever comes next in the window
    m_content->hide();
    if (m_state)
        m_state->deleteLater();
    if (error.code == ErrorCode::NotFound) {
        m_state = new EmptyState(QStringLiteral("search"), Tone::Plain, tr("没有这份记录"), tr("可能已经合并或注销。按 Ctrl+K 再找一次。"));
    } else {
        auto* trouble = new ErrorState(tr("没取到：%1").arg(errorTitle(error.code)), errorSentence(error));
        connect(trouble->addAct(tr("再试一次"), Button::Kind::Outlined, QStringLiteral("R")), &QAbstractButton::clicked, this, [this] {
            m_failed = false;
            load();
        });
        m_state = trouble;
    }
    body()->insertWidget(0, m_state);
}

/// The open reception counts whoever it is for: a companion's papers are looked at in it too.
std::vector<PurposeChoice> SubjectPage::choicesFor(PurposeUse use) const
{
    SubjectFile known = file();
    const ReceptionId open = m_reception ? m_reception() : ReceptionId();
    if (!known.reception && !open.isNull()) {
        known.reception.emplace();
        known.reception->id = open;
    }
    return purposeChoices(m_desk.actor(), use, known);
}

void SubjectPage::askOutside()
{
    m_failed = true;
    if (const ReceptionId open = m_reception ? m_reception() : ReceptionId(); !open.isNull()) {
        m_content->hide();
        openOutside({ PurposeKind::Reception, open.uuid, {} });
        return;
    }
    setFocus(Qt::OtherFocusReason); // what is hidden would hand the focus to whatever comes next in the window
    m_content->hide();
    if (m_state)
        m_state->deleteLater();
    const bool person = m_subject.type == QLatin1String("Resident");
    const bool may = !acceptedPurposes(m_desk.actor().role, PurposeUse::OpenSubject).empty();
    const QString fact = person ? tr("这位不在你的范围") : tr("这家不在你的范围");
    auto* state = new EmptyState(QStringLiteral("lock"), Tone::Warn, fact,
        may ? tr("说明用途后可以看 30 分钟。会记下谁看了什么、为什么。") : tr("你的角色看不到范围以外的人。要办事，转给大厅窗口。"));
    m_state = state;
    body()->insertWidget(0, m_state);
    if (!may)
        return;
    auto* button = state->addAct(tr("说明用途"), Button::Kind::Filled, QStringLiteral("Enter"));
    connect(button, &QAbstractButton::clicked, this, [this] {
        auto* panel = new PurposePanel(*window(),
            { m_subject.type == QLatin1String("Resident") ? tr("看一位范围以外的人") : tr("看一家范围以外的单位"), tr("打开 30 分钟"),
                tr("30 分钟后自动收回。") },
            choicesFor(PurposeUse::OpenSubject));
        connect(panel, &PurposePanel::given, this, &SubjectPage::openOutside);
        panel->ask();
    });
    m_state->show();
    button->setFocus(Qt::OtherFocusReason);
}

void SubjectPage::openOutside(const Purpose& purpose)
{
    OpenSubjectBody body;
    body.purpose = purpose;
    Command command;
    command.type = QStringLiteral("OpenSubject");
    command.entity = m_subject;
    command.body.json = toJson(body);
    whenAnswered(*this, m_desk.submitNow(std::move(command)), [this](const Result<CommandOutcome>& outcome) {
        if (outcome)
            fetchOutside();
        else
            showOutsideTrouble(outcome.error());
    });
}

void SubjectPage::fetchOutside()
{
    const QString path = (m_subject.type == QLatin1String("Resident") ? QStringLiteral("/v1/residents/%1/profile")
                                                                      : QStringLiteral("/v1/enterprises/%1/profile"))
                             .arg(m_subject.id.toString(QUuid::WithoutBraces));
    whenAnswered(*this, m_desk.askCenter(path), [this](const Result<CenterAnswer>& answer) {
        if (!answer)
            showOutsideTrouble(answer.error());
        else if (answer->status == 404)
            showOutsideTrouble(Error { ErrorCode::NotFound });
        else if (answer->status >= 400)
            showOutsideTrouble(Error { ErrorCode::CenterGarbage });
        else
            takeOutside(answer->body);
    });
}

void SubjectPage::showOutsideTrouble(const Error& error)
{
    if (m_state)
        m_state->deleteLater();
    m_state = error.code == ErrorCode::NotFound
        ? static_cast<QWidget*>(
            new EmptyState(QStringLiteral("search"), Tone::Plain, tr("没有这份记录"), tr("可能已经合并或注销。按 Ctrl+K 再找一次。")))
        : static_cast<QWidget*>(new ErrorState(tr("没取到：%1").arg(errorTitle(error.code)), errorSentence(error)));
    body()->insertWidget(0, m_state);
}

} // namespace huimin::ui
