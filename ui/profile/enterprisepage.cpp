#include "ui/profile/enterprisepage.h"
#include "models/base/masking.h"
#include "models/base/text.h"
#include "models/itemmodels/daywords.h"
#include "ui/profile/contacteditor.h"
#include "ui/profile/outsidefile.h"
#include "ui/profile/subjectparts.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/timeline.h"
#include <QClipboard>
#include <QGuiApplication>

namespace huimin::ui {

EnterprisePage::EnterprisePage(Desk& desk, ActionCollection& actions, EnterpriseId id, QWidget* parent)
    : SubjectPage(desk, actions, { QStringLiteral("Enterprise"), id.uuid }, parent)
    , m_register(new Card(tr("登记")))
    , m_facts(new Facts(72))
    , m_people(&addListing(tr("人"), QStringLiteral("Alt+5"), 4, 5))
    , m_certificates(&addListing(tr("证照"), QStringLiteral("Alt+6"), 4, 6))
    , m_bills(&addListing(tr("账单"), QStringLiteral("Alt+7"), 4, 7))
{
    m_register->setPadding(14);
    m_register->header()->setKey(QStringLiteral("Alt+4"));
    makeFocusable(*m_register);
    put(*m_register->body(), m_facts);
    m_register->body()->addStretch(1);
    addCardAct(4, tr("跳到：登记"), m_register);
    putLower(vbox(12, m_register, Grow { m_bills->card }), vbox(12, m_people->card, Grow { m_certificates->card }));
    buildActs();
    m_actions.add(
        *this, { .id = QStringLiteral("subject.copyCode"), .text = tr("复制信用代码"), .icon = QStringLiteral("copy"), .run = [this] {
                    QGuiApplication::clipboard()->setText(m_file.firm.creditCode);
                } });
    showLoading();
}

QString EnterprisePage::title() const
{
    return m_file.firm.name.isEmpty() ? tr("企业") : m_file.firm.shortName.value_or(m_file.firm.name);
}

QString EnterprisePage::key() const
{
    return QStringLiteral("enterprise/") + m_subject.id.toString(QUuid::WithoutBraces);
}

void EnterprisePage::load()
{
    if (m_file.outside)
        return;
    struct Loaded {
        FirmFile file;
        sensing::Offered offered;
    };
    const auto work = [id = EnterpriseId(m_subject.id), actor = m_desk.actor(), day = today(), calendar = m_desk.calendar(), rules = m_rules](
                          RecordReader& records) -> Result<Loaded> {
        auto file = firmFile(records, id, actor, day, *calendar);
        if (!file)
            return file.error();
        Loaded loaded { std::move(*file), {} };
        if (rules)
            if (auto offered = sensing::offeredTo(records, loaded.file, *rules, day, *calendar))
                loaded.offered = std::move(*offered);
        return loaded;
    };
    whenAnswered(*this, m_desk.read<Loaded>(work), [this](const Result<Loaded>& found) {
        if (!found)
            return showTrouble(found.error());
        if (m_loaded && found->file == m_file && found->offered == m_offered)
            return;
        m_offered = found->offered;
        const bool first = !m_loaded;
        show(found->file);
        if (first)
            askForPrivateOffers();
    });
}

void EnterprisePage::show(FirmFile file)
{
    const bool renamed = file.firm.name != m_file.firm.name;
    m_file = std::move(file);
    showContent();
    refresh();
    if (renamed)
        Q_EMIT titleChanged();
}

void EnterprisePage::refresh()
{
    forgetHidden(nullptr);
    clearLayout(*m_head);
    m_head->addWidget(identity());
    fillBlocks();
    fillOffers();
    const Enterprise& firm = m_file.firm;
    const QString unknown = tr("没有记录");
    m_facts->setFacts({ { tr("类型"), subjectwords::enterpriseType(firm) },
        { tr("注册资本"), firm.capital ? subjectwords::money(*firm.capital) : unknown },
        { tr("成立"), firm.foundedOn.isValid() ? daywords::wholeDay(firm.foundedOn) : unknown },
        { tr("营业期限"), firm.validTo ? tr("到 %1").arg(daywords::wholeDay(*firm.validTo)) : tr("长期") },
        { tr("住所"), firm.registeredPlace.isEmpty() ? unknown : firm.registeredPlace, true },
        { tr("行业"), firm.industry.value_or(unknown) }, { tr("登记机关"), firm.authority.isEmpty() ? unknown : firm.authority },
        { tr("参保人数"), firm.insured ? tr("%n 人", nullptr, *firm.insured) : unknown } });
    fillPeople();
    fillCertificates(*m_certificates);
    fillBillRows(*m_bills);
    fillHistory();
}

QWidget* EnterprisePage::identity()
{
    const Enterprise& firm = m_file.firm;
    const bool active = firm.status == EnterpriseStatus::Active;
    auto* line1 = flow(8, 4, Label::elided(firm.name, Type::Display, Token::Text, Weight::DemiBold),
        new Chip(subjectwords::enterpriseStatus(firm.status), active ? Tone::Ok : Tone::Stop,
            active ? QStringLiteral("circle-check") : QStringLiteral("circle-x")));
    const auto representative = std::find_if(
        m_file.people.begin(), m_file.people.end(), [](const auto& person) { return person.kind == RelationKind::LegalRepOf; });
    if (representative != m_file.people.end() && representative->level != IdentityLevel::None)
        put(*line1, new Chip(tr("法人已实名"), Tone::Accent, QStringLiteral("shield-check")));
    putTags(*line1);
    if (m_file.reception)
        put(*line1,
            new Chip(tr("来人到场，%1 起接待").arg(businessDateTime(m_file.reception->beganAt).toString(QStringLiteral("HH:mm"))), Tone::Ok,
                QStringLiteral("id-card")));

    auto* line2 = flow(26, 4);
    auto* copy = new Button({}, Button::Kind::Quiet, {}, QStringLiteral("copy"));
    copy->setMeasure(24);
    copy->setAccessibleName(tr("复制信用代码"));
    copy->setFocusPolicy(Qt::NoFocus);
    connect(copy, &QAbstractButton::clicked, this, [this] { m_actions.trigger(QStringLiteral("subject.copyCode")); });
    put(*line2, hbox(6, new Label(tr("信用代码"), Type::Small, Token::Text3), new Label(firm.creditCode), copy));
    if (representative != m_file.people.end()) {
        put(*line2, hbox(6, new Label(tr("法定代表人"), Type::Small, Token::Text3), new Label(representative->who.name)));
        if (representative->who.idNumber)
            put(*line2,
                hidden(tr("证件"), huimin::mask(MaskKind::IdNumber, *representative->who.idNumber),
                    { {}, { QStringLiteral("Resident"), representative->who.id.uuid }, &fieldOf<&Resident::idNumber>(),
                        tr("法定代表人证件号"), {} }));
    }
    const Field& phone = fieldOf<&Enterprise::phone>();
    if (firm.phone)
        put(*line2,
            hidden(tr("电话"), m_file.outside ? *firm.phone : huimin::mask(MaskKind::Phone, *firm.phone),
                { {}, m_subject, &phone, tr("联系电话"), {} }));
    if (m_file.grid)
        put(*line2, hbox(6, new Label(tr("网格"), Type::Small, Token::Text3), Label::elided(tr("%1 格").arg(m_file.grid->name))));
    return subjectHead(
        new Avatar({}, 56, Tone::Accent, firm.kind == QLatin1String("92") ? QStringLiteral("store") : QStringLiteral("building-2")), line1,
        line2, m_actions);
}

void EnterprisePage::fillPeople()
{
    const auto& people = m_file.people;
    m_people->card->header()->setCount(people.empty() ? QString() : tr("%n 位", nullptr, int(people.size())));
    fill(
        *m_people, int(people.size()),
        [&](int i) -> Row* {
            const FirmFile::Person& person = people[size_t(i)];
            const QString note
                = person.validTo ? tr("到 %1").arg(subjectwords::day(*person.validTo, today())) : person.scopeText.value_or(QString());
            return new Row(
                hbox(10, new Avatar(initialOf(person.who.name), 26, Tone::Plain), wide(70, Label::elided(person.who.name)),
                    wide(90, Label::elided(subjectwords::relationKind(person.kind), Type::Small, Token::Text3)),
                    Grow { Label::elided(note, Type::Small, Token::Text2) }, new LevelBadge(subjectwords::levelOf(person.level))),
                36, 14);
        },
        [&](int i) { return [this, id = people[size_t(i)].who.id] { Q_EMIT openResident(id); }; }, tr("没有记录。"));
}

void EnterprisePage::openContacts()
{
    if (!m_loaded || m_file.outside)
        return;
    showEditor(new ContactEditor(m_desk, m_subject, std::make_shared<Enterprise>(m_file.firm), m_file.firm.rev, m_file.firm.name));
}

void EnterprisePage::takeOutside(const QByteArray& json)
{
    auto file = outsideFirm(json);
    if (!file)
        return showTrouble(file.error());
    show(std::move(*file));
}

} // namespace huimin::ui
