#include "ui/matters/agentblock.h"
#include "models/base/errortext.h"
#include "models/base/masking.h"
#include "models/base/numbers.h"
#include "ui/lookup/personpicker.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/options.h"

namespace huimin::ui {

AgentBlock::AgentBlock(Desk& desk, TakeInForm& form, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_form(form), m_name(new FormField(tr("代办人（本人来办就空着）"))), m_id(new FormField(tr("代办人证件号码"), FormField::Kind::Code)),
      m_kind(new Options(tr("凭什么代办"), { { enumText(AgentKind::Authorised), tr("书面委托") }, { enumText(AgentKind::ByLaw), tr("法定代理") }, { enumText(AgentKind::Staff), tr("单位经办") } })),
      m_until(new FormField(tr("委托有效到"), FormField::Kind::Date)), m_authority(holder(hbox(12, Grow { m_kind, 2 }, Grow { m_until, 1 })))
{
    m_name->setKey(QStringLiteral("F2"));
    m_until->setHelp(tr("委托书上没写的，算 %n 天。", nullptr, authorisedDays));
    auto* column = vbox(10, hbox(12, Grow { m_name }, Grow { m_id }), m_authority);
    setLayout(column);
    connect(m_name, &FormField::edited, this, [this](const QString& text) {
        m_form.agentName = text;
        m_authority->setVisible(m_form.hasAgent());
        Q_EMIT edited();
    });
    connect(m_name, &FormField::lookupRequested, this, &AgentBlock::find);
    connect(m_id, &FormField::edited, this, [this](const QString& text) { m_form.agentIdNumber = text; Q_EMIT edited(); });
    connect(m_kind, &Options::chose, this, [this](const QString& id) {
        m_form.agentKind = enumFromText<AgentKind>(id);
        show();
        Q_EMIT edited();
    });
    connect(m_until, &FormField::edited, this, [this](const QString&) { m_form.agentUntil = m_until->date().value_or(QDate()); Q_EMIT edited(); });
    show();
}

void AgentBlock::show()
{
    const bool onRecord = !m_form.agentId.isNull();
    m_name->unlock();
    m_id->unlock();
    m_name->setText(m_form.agentName);
    m_id->setText(onRecord ? huimin::mask(MaskKind::IdNumber, m_form.agentIdNumber) : m_form.agentIdNumber);
    if (onRecord) {
        m_name->lock(tr("登记库，换人 Alt+A"));
        m_id->lock(tr("登记库"));
    }
    m_kind->setChosen(m_form.agentKind ? enumText(*m_form.agentKind) : QString());
    if (m_form.agentKind == AgentKind::Authorised && !m_form.agentUntil.isValid())
        m_form.agentUntil = m_desk.clock().today().addDays(authorisedDays);
    m_until->setText(m_form.agentUntil.toString(Qt::ISODate));
    m_until->setVisible(m_form.agentKind == AgentKind::Authorised);
    m_authority->setVisible(m_form.hasAgent());
}

void AgentBlock::find()
{
    const RecordRef applicant = m_form.applicant();
    const QDate today = m_desk.clock().today();
    whenAnswered(*this, m_desk.read<std::vector<AgentOffer>>([applicant, today](RecordReader& records) { return agentOffers(records, applicant, today); }),
        [this](const Result<std::vector<AgentOffer>>& near) { open(near ? *near : std::vector<AgentOffer>()); });
}

void AgentBlock::open(std::vector<AgentOffer> near)
{
    auto* picker = new PersonPicker(*window(), m_desk, tr("谁来代办"), std::move(near));
    if (m_form.hasAgent())
        picker->offerNobody(tr("本人来办，不要代办人"));
    connect(picker, &PersonPicker::chosen, this, &AgentBlock::take);
    connect(picker, &PersonPicker::nobodyChosen, this, &AgentBlock::clear);
    picker->openWith(m_form.agentId.isNull() ? m_form.agentName : QString());
}

void AgentBlock::take(ResidentId id)
{
    const RecordRef applicant = m_form.applicant();
    const QDate today = m_desk.clock().today();
    whenAnswered(*this, m_desk.read<AgentOffer>([applicant, id, today](RecordReader& records) { return agentOffer(records, applicant, id, today); }), [this](const Result<AgentOffer>& offer) {
        if (!offer) {
            m_name->setError(offer.error().code == ErrorCode::Invalid ? tr("他不能代办：就是申请人，或未成年，或已去世。") : errorSentence(offer.error()));
            m_name->control()->setFocus();
            return;
        }
        m_name->setError({});
        m_form.agentId = offer->person.id;
        m_form.agentName = offer->person.name;
        m_form.agentIdNumber = offer->person.idNumber.value_or(QString());
        m_form.agentKind = offer->usual;
        m_form.agentUntil = QDate();
        show();
        Q_EMIT edited();
        (offer->usual == AgentKind::Authorised ? m_until->control() : static_cast<QWidget*>(m_kind))->setFocus();
        Q_EMIT chosen();
    });
}

void AgentBlock::clear()
{
    m_form.agentId = ResidentId();
    m_form.agentName.clear();
    m_form.agentIdNumber.clear();
    m_form.agentKind.reset();
    m_form.agentUntil = QDate();
    show();
    m_name->control()->setFocus();
    Q_EMIT edited();
}

void AgentBlock::showProblems(const QList<FieldIssue>& issues, bool atFields)
{
    for (FormField* field : { m_id, m_until }) {
        const QString path = field == m_id ? QStringLiteral("/agentIdNumber") : QStringLiteral("/agentUntil");
        QString sentence;
        for (const FieldIssue& issue : issues)
            if (issue.path == path && atFields && !field->isLocked())
                sentence = fieldIssueSentence(issue.code);
        field->setError(sentence);
    }
}

QWidget* AgentBlock::control(const QString& path) const
{
    if (path == QLatin1String("/agentKind"))
        return m_kind;
    if (path == QLatin1String("/agentUntil"))
        return m_until->control();
    if (path == QLatin1String("/agentIdNumber"))
        return m_id->control();
    return path == QLatin1String("/agentName") ? m_name->control() : nullptr;
}

QString AgentBlock::focused() const
{
    for (const char* path : { "/agentName", "/agentIdNumber", "/agentKind", "/agentUntil" })
        if (const QWidget* at = control(QLatin1String(path)); at && at->hasFocus())
            return QLatin1String(path);
    return {};
}

} // namespace huimin::ui
