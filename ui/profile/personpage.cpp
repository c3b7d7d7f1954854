#include "ui/profile/personpage.h"
#include "models/base/divisions.h"
#include "models/base/errortext.h"
#include "models/base/masking.h"
#include "models/base/text.h"
#include "models/commands/commandtypes.h"
#include "models/itemmodels/daywords.h"
#include "models/registry/profile.h"
#include "ui/profile/contacteditor.h"
#include "ui/profile/identitypanel.h"
#include "ui/profile/outsidefile.h"
#include "ui/profile/subjectparts.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/timeline.h"

namespace huimin::ui {
namespace {

QString idKindName(IdKind kind)
{
    switch (kind) {
    case IdKind::HmtPermit:
        return PersonPage::tr("居住证");
    case IdKind::ForeignPermanent:
        return PersonPage::tr("永居证");
    case IdKind::Passport:
        return PersonPage::tr("护照");
    case IdKind::CitizenId:
    case IdKind::None:
        return PersonPage::tr("证件");
    }
    Q_UNREACHABLE();
}

} // namespace

PersonPage::PersonPage(Desk& desk, ActionCollection& actions, ResidentId id, QWidget* parent)
    : SubjectPage(desk, actions, { QStringLiteral("Resident"), id.uuid }, parent)
    , m_household(&addListing(tr("家庭"), QStringLiteral("Alt+4"), 5, 4))
    , m_certificates(&addListing(tr("电子证照"), QStringLiteral("Alt+5"), 5, 5))
    , m_vehicles(&addListing(tr("车辆"), QStringLiteral("Alt+6"), 2, 6))
    , m_bills(&addListing(tr("账单"), QStringLiteral("Alt+7"), 3, 7))
    , m_contacts(new Card(tr("联系方式")))
    , m_contactRows(vbox(4))
    , m_firms(&addListing(tr("名下企业"), {}, 2, 0))
{
    m_contacts->setPadding(14);
    m_contacts->header()->setNote(tr("按 E 修改"));
    m_contacts->header()->setKey(QStringLiteral("Alt+9"));
    makeFocusable(*m_contacts);
    m_contacts->body()->addLayout(m_contactRows);
    m_contacts->body()->addStretch(1);
    addCardAct(9, tr("跳到：联系方式"), m_contacts);
    m_firms->card->hide();
    putLower(vbox(12, m_household->card, m_vehicles->card, Grow { m_contacts }),
        vbox(12, m_certificates->card, Grow { m_bills->card }, m_firms->card));
    buildActs();
    m_actions.add(*this,
        { .id = QStringLiteral("subject.identity"),
            .text = tr("核验身份"),
            .icon = QStringLiteral("shield-check"),
            .search = tr("实名"),
            .run = [this] { askIdentity(); } });
    m_actions.setEnabled(QStringLiteral("subject.identity"), mayRun(m_desk.actor(), u"RecordIdentityCheck"));
    showLoading();
}

QString PersonPage::title() const
{
    return m_file.who.name.isEmpty() ? tr("居民") : m_file.who.name;
}

QString PersonPage::key() const
{
    return QStringLiteral("resident/") + m_subject.id.toString(QUuid::WithoutBraces);
}

void PersonPage::load()
{
    if (m_file.outside)
        return;
    struct Loaded {
        PersonFile file;
        sensing::Offered offered;
    };
    const auto work = [id = ResidentId(m_subject.id), actor = m_desk.actor(), day = today(), calendar = m_desk.calendar(), rules = m_rules](
                          RecordReader& records) -> Result<Loaded> {
        auto file = personFile(records, id, actor, day, *calendar);
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

void PersonPage::show(PersonFile file)
{
    const bool renamed = file.who.name != m_file.who.name;
    m_file = std::move(file);
    showContent();
    refresh();
    if (renamed)
        Q_EMIT titleChanged();
}

void PersonPage::refresh()
{
    forgetHidden(nullptr);
    clearLayout(*m_head);
    m_head->addWidget(identity());
    fillBlocks();
    fillOffers();
    m_certificates->most = m_file.firms.empty() ? 5 : 4; // the column has room for one card more then
    fillHousehold();
    fillCertificates(*m_certificates);
    fillVehicles();
    fillBills();
    fillContacts();
    fill(
        *m_firms, int(m_file.firms.size()),
        [&](int i) -> Row* {
            const PersonFile::Firm& firm = m_file.firms[size_t(i)];
            return new Row(hbox(10, Grow { Label::elided(firm.firm.name) },
                               new Label(subjectwords::relationKind(firm.kind), Type::Small, Token::Text3)),
                34, 14);
        },
        [&](int i) { return [this, id = m_file.firms[size_t(i)].firm.id] { Q_EMIT openEnterprise(id); }; }, tr("没有记录。"));
    m_firms->card->setVisible(!m_file.firms.empty());
    fillHistory();
}

QString PersonPage::masked(const Field& field) const
{
    const QString value = field.ops->text(field.in(&m_file.who));
    return m_file.outside ? value : huimin::mask(maskKindOf(field.attributes), value);
}

QWidget* PersonPage::identity()
{
    const Resident& who = m_file.who;
    auto* line1 = flow(8, 4, new Label(who.name, Type::Display, Token::Text, Weight::DemiBold),
        new Label(subjectwords::personLine(m_file), Type::Body, Token::Text2), new LevelBadge(subjectwords::levelOf(m_file.level)));
    if (m_file.reception)
        put(*line1,
            new Chip(tr("本人到场，%1 起接待").arg(businessDateTime(m_file.reception->beganAt).toString(QStringLiteral("HH:mm"))), Tone::Ok,
                QStringLiteral("id-card")));
    if (who.lifeStatus == LifeStatus::Dead)
        put(*line1,
            new Chip(who.deathDate ? tr("%1 去世").arg(subjectwords::day(*who.deathDate, today())) : tr("已去世"), Tone::Stop,
                QStringLiteral("info")));
    if (who.lifeStatus == LifeStatus::MovedAway)
        put(*line1,
            new Chip(who.movedOn ? tr("%1 迁出").arg(subjectwords::day(*who.movedOn, today())) : tr("已迁出"), Tone::Stop,
                QStringLiteral("info")));
    if (m_file.child)
        put(*line1, new Chip(tr("未满 14 岁，资料盖住"), Tone::Warn, QStringLiteral("baby")));
    putTags(*line1);
    if (m_file.outside)
        put(*line1, new Chip(tr("范围以外，只看得到一部分"), Tone::Warn, QStringLiteral("lock")));

    auto* line2 = flow(26, 4);
    const auto number = [&](const Field& field, const QString& label, const QString& name) {
        if (field.ops->empty(field.in(&who)))
            return put(*line2, hbox(6, new Label(label, Type::Small, Token::Text3), new Label(tr("没有记录"), Type::Body, Token::Text3)));
        put(*line2, hidden(label, masked(field), { {}, m_subject, &field, name, {} }));
    };
    number(fieldOf<&Resident::idNumber>(), idKindName(who.idKind), tr("证件号"));
    number(fieldOf<&Resident::phone>(), tr("手机"), tr("手机号"));
    if (m_file.address) {
        const QString place = shippedDivisions().placeName(m_file.address->division);
        put(*line2, hidden(tr("住址"), place + QStringLiteral("****"), { {}, {}, nullptr, tr("住址"), addressText(*m_file.address, m_file.building) }));
    }
    if (m_file.grid) {
        const QString cell = m_file.gridWorkers.isEmpty() ? tr("%1 格").arg(m_file.grid->name)
                                                          : tr("%1 格，网格员 %2").arg(m_file.grid->name, m_file.gridWorkers.join(tr("、")));
        put(*line2, hbox(6, new Label(tr("网格"), Type::Small, Token::Text3), Label::elided(cell)));
    }
    return subjectHead(new Avatar(initialOf(who.name), 56), line1, line2, m_actions);
}

void PersonPage::fillHousehold()
{
    const auto& members = m_file.members;
    m_household->card->header()->setCount(members.size() > 1 ? tr("同户 %n 人", nullptr, int(members.size())) : QString());
    const auto ageOf = [](const PersonFile::Member& member) { return member.age ? tr("%n 岁", nullptr, *member.age) : QString(); };
    int names = 58, relations = 34, ages = 44; // the columns stand, and are as wide as the language wants
    for (const PersonFile::Member& member : members) {
        names = std::max(names, std::min(140, textWidth(member.who.name)));
        relations = std::max(relations, std::min(110, textWidth(subjectwords::relation(member.who.relationToHead, member.who.sex))));
        ages = std::max(ages, std::min(80, textWidth(ageOf(member))));
    }
    fill(
        *m_household, int(members.size()),
        [&](int i) -> Row* {
            const PersonFile::Member& member = members[size_t(i)];
            const bool self = member.who.id == m_file.who.id;
            const QString note = self          ? tr("本人")
                : member.openItems.empty()     ? QString()
                : member.openItems.size() == 1 ? tr("%1在办").arg(member.openItems.front())
                                               : tr("%1等 %n 件在办", nullptr, int(member.openItems.size())).arg(member.openItems.front());
            auto* row = new Row(
                hbox(10, new Avatar(initialOf(member.who.name), 26, Tone::Plain), wide(names, Label::elided(member.who.name)),
                    wide(relations, Label::elided(subjectwords::relation(member.who.relationToHead, member.who.sex), Type::Small, Token::Text3)),
                    wide(ages, new Label(ageOf(member), Type::Small, Token::Text2)),
                    Grow { Label::elided(note, Type::Small, Token::Text2) }),
                36, 14);
            row->setAccessibleName(
                QStringList { member.who.name, subjectwords::relation(member.who.relationToHead, member.who.sex), note }.join(tr("，")));
            return row;
        },
        [&](int i) -> std::function<void()> {
            const ResidentId id = members[size_t(i)].who.id;
            if (id == m_file.who.id)
                return {};
            return [this, id] { Q_EMIT openResident(id); };
        },
        m_file.outside ? tr("范围以外，不显示。") : tr("没有同户的人。"));
}

void PersonPage::fillVehicles()
{
    const auto& vehicles = m_file.vehicles;
    m_vehicles->card->header()->setCount(vehicles.empty() ? QString() : tr("%n 辆", nullptr, int(vehicles.size())));
    fill(
        *m_vehicles, int(vehicles.size()),
        [&](int i) -> Row* {
            const Vehicle& vehicle = vehicles[size_t(i)];
            rememberRow(vehicle.id.uuid, *m_vehicles, i);
            const QString insured = vehicle.insuranceDue ? tr("%1 注册，交强险到 %2")
                                                               .arg(daywords::month(vehicle.firstRegisteredOn),
                                                                   daywords::month(*vehicle.insuranceDue))
                                                         : tr("%1 注册").arg(daywords::month(vehicle.firstRegisteredOn));
            auto* plate = hidden({}, huimin::mask(MaskKind::Plate, vehicle.plate),
                { {}, { QStringLiteral("Vehicle"), vehicle.id.uuid }, &fieldOf<&Vehicle::plate>(), tr("号牌"), {}, m_vehicles, i });
            return holdingRow(QStringLiteral("car"), plate, 0, insured, {}, subjectwords::vehicleBadge(vehicle, today()));
        },
        {}, m_file.outside ? tr("范围以外，不显示。") : tr("名下没有车辆。"));
}

void PersonPage::fillBills()
{
    fillBillRows(*m_bills);
}

void PersonPage::fillContacts()
{
    clearLayout(*m_contactRows);
    const Resident& who = m_file.who;
    const auto number = [&](const Field& field, const QString& label) -> MaskedLabel* {
        return field.ops->empty(field.in(&who)) ? nullptr : hidden(label, masked(field), { {}, m_subject, &field, label, {} });
    };
    auto* preferred
        = hbox(6, new Label(tr("联系他用"), Type::Small, Token::Text3), new Label(subjectwords::contactChannel(who.contactPreference)));
    m_contactRows->addLayout(flow(26, 4, preferred, number(fieldOf<&Resident::phone2>(), tr("备用电话"))));
    const std::pair<const Field*, QString> others[] = { { &fieldOf<&Resident::email>(), tr("电子邮箱") },
        { &fieldOf<&Resident::bankAccount>(), tr("银行账号") }, { &fieldOf<&Resident::postalAddress>(), tr("通讯地址") } };
    for (const auto& [field, label] : others)
        if (auto* covered = number(*field, label))
            m_contactRows->addLayout(hbox(0, covered, Stretch {}));
}

void PersonPage::openContacts()
{
    if (!m_loaded || m_file.outside)
        return;
    showEditor(new ContactEditor(m_desk, m_subject, std::make_shared<Resident>(m_file.who), m_file.who.rev, m_file.who.name));
}

void PersonPage::takeOutside(const QByteArray& json)
{
    auto file = outsidePerson(json);
    if (!file)
        return showTrouble(file.error());
    show(std::move(*file));
}

void PersonPage::askIdentity()
{
    if (!m_loaded || m_file.outside)
        return;
    auto* panel = new IdentityPanel(*window(), m_file.who.name);
    connect(panel, &IdentityPanel::given, this, [this](const RecordIdentityCheckBody& body) {
        Command command;
        command.type = QStringLiteral("RecordIdentityCheck");
        command.entity = m_subject;
        command.body.json = toJson(body);
        submit(std::move(command), [this, passed = body.result == CheckResult::Pass](const CommandOutcome&) {
            notice(passed ? Tone::Ok : Tone::Warn, passed ? tr("核验通过，已记下。") : tr("核验没通过，已记下。"));
            load();
        });
    });
    panel->ask();
}

} // namespace huimin::ui
