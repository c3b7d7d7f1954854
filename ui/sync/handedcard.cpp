#include "ui/sync/handedcard.h"
#include "models/base/errortext.h"
#include "models/commands/deskcommands.h"
#include "models/itemmodels/daywords.h"
#include "ui/shell/awaited.h"
#include "ui/sync/commandwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row.h"
#include "ui/widgets/states.h"
#include <QJsonDocument>
#include <QJsonValue>

namespace huimin::ui {
namespace {
/// What a draft or a command is called: 办件草稿, 修改联系方式.
QString handedTitle(const HandedWork& work)
{
    const QString what = work.kind == QLatin1String("takeIn") ? HandedCard::tr("收件草稿")
        : work.kind.front().isLower()                         ? HandedCard::tr("修改资料的草稿")
                                                              : commandTitle(work.kind);
    return work.subject.isEmpty() ? what : HandedCard::tr("%1，%2").arg(what, work.subject);
}

QString typedText(const QByteArray& json)
{
    const QJsonDocument list = QJsonDocument::fromJson('[' + json + ']');
    const QJsonValue value = list[0];
    return value.isString() ? value.toString() : value.isNull() ? HandedCard::tr("清空") : QString::fromUtf8(json);
}
} // namespace

HandedCard::HandedCard(Desk& desk, QWidget* parent)
    : Card(tr("待接手的"), parent), m_desk(desk), m_list(new RowList)
{
    header()->setNote(tr("片区换了人，没办成的转到这里"));
    m_list->setKeepsCurrent(true);
    auto* open = new Button(tr("看内容"), Button::Kind::Outlined, QStringLiteral("V"), QStringLiteral("eye"));
    auto* settle = new Button(tr("办好了"), Button::Kind::Filled, QStringLiteral("B"), QStringLiteral("check"));
    open->setMeasure(38);
    settle->setMeasure(38);
    connect(open, &Button::clicked, this, &HandedCard::openCurrent);
    connect(settle, &Button::clicked, this, &HandedCard::settleCurrent);
    connect(m_list, &RowList::activated, this, &HandedCard::openCurrent);
    body()->addLayout(vbox(10, m_list, hbox(8, Stretch {}, open, settle)));
    hide();
}

void HandedCard::reload()
{
    if (m_desk.actor().role != Role::Supervisor)
        return;
    whenAnswered(*this, m_desk.askCenter(handedWorkPath()), [this](const Result<CenterAnswer>& answer) {
        auto work = answer ? handedWorkList(answer->body) : Result<std::vector<HandedWork>>(answer.error());
        if (work)
            show(std::move(*work));
    });
}

void HandedCard::show(std::vector<HandedWork> work)
{
    m_work = std::move(work);
    m_list->clear();
    header()->setCount(QString::number(m_work.size()));
    const QDate today = m_desk.clock().today();
    for (const HandedWork& each : m_work) {
        QStringList fields;
        for (const QString& field : each.fields)
            fields << fieldTitle(each.subjectType, field);
        auto* words = middle(2, Label::elided(handedTitle(each), Type::Body, Token::Text),
            Label::elided(tr("%1，%2 转来：%3").arg(each.by, daywords::moment(each.at, today), fields.join(tr("、"))), Type::Note, Token::Text2));
        m_list->add(new Row(hbox(12, new Avatar({}, 30, Tone::Warn, QStringLiteral("inbox")), Grow { words }), 56, 0));
    }
    if (!m_work.empty())
        m_list->setCurrent(0);
    setVisible(!m_work.empty());
}

const HandedWork* HandedCard::current() const
{
    const int index = m_list->current();
    return index >= 0 && index < static_cast<int>(m_work.size()) ? &m_work[static_cast<std::size_t>(index)] : nullptr;
}

void HandedCard::openCurrent()
{
    askReason(tr("看转来的内容"), tr("里面有个人信息，原因会记下来。"), tr("看内容"), "OpenHandedWork");
}

void HandedCard::settleCurrent()
{
    askReason(tr("这一条办好了"), tr("写清怎么办的，这一条就不再列在这里。"), tr("办好了"), "SettleHandedWork");
}

void HandedCard::askReason(const QString& title, const QString& words, const QString& act, const char* type)
{
    const HandedWork* work = current();
    if (!work)
        return;
    auto* sheet = new Sheet(*window(), title, QStringLiteral("inbox"), 460);
    sheet->body()->addWidget(Label::wrapped(words, Type::Small, Token::Text2));
    auto* reason = new FormField(tr("原因"), FormField::Kind::Multiline);
    reason->setRequired(true);
    sheet->body()->addWidget(reason);
    auto* go = sheet->addAct(act, Button::Kind::Filled, QStringLiteral("Ctrl+Enter"));
    connect(go, &Button::clicked, this, [this, sheet, reason, type, chosen = *work] {
        if (reason->text().trimmed().size() < 2) {
            reason->setError(tr("写几个字说明原因。"));
            return;
        }
        Command command;
        command.type = QString::fromLatin1(type);
        command.entity = { QStringLiteral("Command"), chosen.id.uuid };
        command.body.json = toJson(HandedWorkBody { reason->text().trimmed() });
        whenAnswered(*this, m_desk.submitNow(std::move(command)), [this, sheet = QPointer<Sheet>(sheet), reason = QPointer<FormField>(reason), chosen](const Result<CommandOutcome>& outcome) {
            if (!outcome) {
                if (reason)
                    reason->setError(errorSentence(outcome.error()));
                return;
            }
            if (sheet)
                sheet->close();
            if (!outcome->result.json.isEmpty())
                showContents(chosen, outcome->result.json);
            reload();
        });
    });
    sheet->open(reason->control());
}

void HandedCard::showContents(const HandedWork& work, const QByteArray& contents)
{
    auto* sheet = new Sheet(*window(), handedTitle(work), QStringLiteral("inbox"), 520);
    for (const TypedValue& value : typedValues(contents)) {
        auto* name = new Label(fieldTitle(work.subjectType, value.field), Type::Small, Token::Text2);
        name->setFixedWidth(dp(140));
        sheet->body()->addLayout(hbox(12, name, Grow { Label::wrapped(typedText(value.json), Type::Body, Token::Text) }));
    }
    auto* done = sheet->addAct(tr("看完了"), Button::Kind::Filled, QStringLiteral("Esc"));
    connect(done, &Button::clicked, sheet, [sheet] { sheet->close(); });
    sheet->open(done);
}

} // namespace huimin::ui
