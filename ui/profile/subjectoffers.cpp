#include "models/commands/commandtypes.h"
#include "models/commands/offercommands.h"
#include "models/sensing/offersrest.h"
#include "ui/profile/subjectpage.h"
#include "ui/profile/wrongdatasheet.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/layouts.h"
#include <QKeyEvent>

/// Of the pages of persons and firms: what can be offered, why, and what is said to it.
namespace huimin::ui {
namespace {

using sensing::Decision;
using sensing::Lane;
using sensing::Proposal;

constexpr std::size_t mostAllowedRules = 100;
constexpr int usualPostponement = 30;
constexpr int overduePostponement = 7;
constexpr int mostTags = 5; ///< in the head; more would push the numbers away

subjectwords::Badge offerBadge(const Proposal& offer)
{
    const auto badge = [](const QString& text, Tone tone, const char* icon) { return subjectwords::Badge { { text, tone, QString::fromLatin1(icon) }, text }; };
    switch (offer.lane) {
    case Lane::Due:
        if (offer.daysLeft && *offer.daysLeft < 0)
            return badge(SubjectPage::tr("过了 %n 天", nullptr, -*offer.daysLeft), Tone::Late, "triangle-alert");
        if (offer.daysLeft && *offer.daysLeft == 0)
            return badge(SubjectPage::tr("就是今天"), Tone::Warn, "clock");
        return offer.daysLeft ? badge(SubjectPage::tr("还有 %n 天", nullptr, *offer.daysLeft), Tone::Warn, "clock") : badge(SubjectPage::tr("快到期"), Tone::Warn, "clock");
    case Lane::Entitled:
        return badge(SubjectPage::tr("可以享受"), Tone::Ok, "circle-check");
    case Lane::Now:
        return badge(SubjectPage::tr("现在可办"), Tone::Accent, "file-check");
    case Lane::Question:
        return badge(SubjectPage::tr("差一项"), Tone::Plain, "circle-help");
    }
    Q_UNREACHABLE();
}

/// Half of what is left, so that there is time for a second word.
QDate postponedTo(const Proposal& offer, QDate today)
{
    if (!offer.daysLeft)
        return today.addDays(usualPostponement);
    if (*offer.daysLeft <= 1)
        return today.addDays(overduePostponement);
    return today.addDays(std::clamp(*offer.daysLeft / 2, 1, usualPostponement));
}

QString offerTitle(const Proposal& offer)
{
    return offer.about.isEmpty() ? offer.name : SubjectPage::tr("%1（%2）").arg(offer.name, offer.about);
}

QString offerSentence(const Proposal& offer)
{
    return offer.lane == Lane::Question ? SubjectPage::tr("请问：%1 %2").arg(offer.question, offer.sentence) : offer.sentence;
}

/// Facts with their day and source, the law, and where to go.
QString offerBasis(const Proposal& offer, QDate today)
{
    QStringList facts;
    for (const sensing::OfferFact& fact : offer.facts) {
        const QString from = fact.source.isEmpty() ? SubjectPage::tr("登记") : fact.source;
        facts << (fact.asOf ? SubjectPage::tr("%1 %2（%3，%4）").arg(fact.label, fact.text, from, subjectwords::day(*fact.asOf, today))
                            : SubjectPage::tr("%1 %2").arg(fact.label, fact.text));
    }
    QStringList parts;
    if (!facts.isEmpty())
        parts << SubjectPage::tr("依据：%1").arg(facts.join(SubjectPage::tr("；")));
    if (!offer.law.isEmpty())
        parts << offer.law;
    if (offer.item.isEmpty() && !offer.place.isEmpty())
        parts << SubjectPage::tr("到 %1 办理").arg(offer.place);
    return parts.join(SubjectPage::tr("。"));
}

} // namespace

void SubjectPage::buildOffers(QVBoxLayout& column)
{
    m_offerList = &addListing(tr("可以办"), QStringLiteral("Alt+0"), 4, 0);
    m_offerList->card->header()->setIcon(QStringLiteral("sparkles"), Token::AccentText);
    if (mayRun(m_desk.actor(), u"DecideOffer"))
        m_offerList->card->header()->setNote(tr("Enter 办，P 推迟，D 不需要，H 已有，W 数据不对"));
    m_offerBasis = Label::wrapped({}, Type::Note, Token::Text3);
    m_offerBasis->setContentsMargins(dp(16), dp(8), dp(16), 0);
    put(*m_offerList->card->body(), m_offerBasis);
    m_offerList->card->hide();
    connect(m_offerList->list, &RowList::currentChanged, this, &SubjectPage::showOfferBasis);
    addCardAct(0, tr("跳到：可以办"), m_offerList->list);
    column.addWidget(m_offerList->card);
    const auto decide = [this](const char* id, const QString& text, const char* icon, Decision decision) {
        m_actions.add(*this,
            { .id = QStringLiteral("offer.") + QLatin1String(id),
                .text = text,
                .icon = QString::fromLatin1(icon),
                .run = [this, decision] { decideCurrent(decision); } });
    };
    decide("start", tr("办这一项"), "file-text", Decision::Started);
    decide("postpone", tr("这一项推迟"), "clock", Decision::Postponed);
    decide("dismiss", tr("这一项不需要"), "circle-x", Decision::NotWanted);
    decide("has", tr("这一项已有"), "check", Decision::AlreadyHas);
    decide("wrong", tr("这一项数据不对"), "triangle-alert", Decision::WrongData);
}

void SubjectPage::fillOffers()
{
    m_shownOffers = m_privateOffers;
    m_shownOffers.insert(m_shownOffers.end(), m_offered.all.begin(), m_offered.all.end());
    const auto& offers = m_shownOffers;
    m_offerList->card->setVisible(!offers.empty());
    const bool decides = mayRun(m_desk.actor(), u"DecideOffer");
    for (const char* id : { "start", "postpone", "dismiss", "has", "wrong" })
        m_actions.setEnabled(QStringLiteral("offer.") + QLatin1String(id), decides && !offers.empty());
    if (offers.empty()) {
        if (m_offerList->list->hasFocus())
            setFocus(Qt::OtherFocusReason);
        m_offerList->list->clear();
        m_offerList->acts.clear();
        return;
    }
    m_offerList->card->header()->setCount(QString::number(offers.size()));
    fill(
        *m_offerList, int(offers.size()),
        [&](int i) -> Row* {
            const Proposal& offer = offers[size_t(i)];
            const subjectwords::Badge badge = offerBadge(offer);
            auto* chip = new Chip(badge.face);
            chip->setAccessibleName(badge.spoken);
            return new NeedRow({ {}, offerTitle(offer), offerSentence(offer), offer.lane != Lane::Question, badge.spoken }, chip);
        },
        [&](int i) { return [this, i] { decideOffer(i, Decision::Started); }; }, {});
    showOfferBasis(m_offerList->list->current());
}

void SubjectPage::showOfferBasis(int row)
{
    const std::size_t at = row < 0 ? 0 : size_t(row);
    const QString basis = at < m_shownOffers.size() ? offerBasis(m_shownOffers[at], today()) : QString();
    m_offerBasis->setText(basis);
    m_offerBasis->setVisible(!basis.isEmpty());
}

void SubjectPage::askForPrivateOffers()
{
    if (!m_rules || file().outside || m_desk.state().link != LinkState::Online)
        return;
    const QString road = m_subject.type == QLatin1String("Resident") ? QStringLiteral("/v1/residents/%1/offers") : QStringLiteral("/v1/enterprises/%1/offers");
    whenAnswered(*this, m_desk.askCenter(road.arg(uuidText(m_subject.id))), [this](const Result<CenterAnswer>& answer) {
        const auto offered = answer && answer->status == 200 ? sensing::offersFromJson(answer->body) : Result<sensing::Offered>(Error { ErrorCode::Offline });
        if (!offered)
            return; // what this desk knows itself stands
        std::vector<Proposal> found;
        for (const Proposal& offer : offered->all)
            if (offer.facts.empty() && offer.law.isEmpty() && !m_decidedHere.contains(offer.ruleId))
                found.push_back(offer);
        if (found == m_privateOffers)
            return;
        m_privateOffers = std::move(found);
        fillOffers();
    });
}

void SubjectPage::putTags(QLayout& line)
{
    int shown = 0;
    for (const sensing::Tag& tag : m_offered.tags) {
        if (tag.classOf == sensing::FactClass::Medical && !m_desk.actor().health)
            continue;
        if (++shown > mostTags)
            break;
        QStringList evidence;
        for (const sensing::TagEvidence& fact : tag.evidence)
            evidence << (fact.asOf ? tr("%1 %2（%3，%4）").arg(fact.label, fact.text, fact.source.isEmpty() ? tr("登记") : fact.source, subjectwords::day(*fact.asOf, today()))
                                   : tr("%1 %2").arg(fact.label, fact.text));
        const QString name = tag.classOf >= sensing::FactClass::Sensitive ? tr("%1（敏感）").arg(tag.name) : tag.name;
        line.addWidget(new TagChip(name, tr("%1；有效到 %2").arg(evidence.join(tr("；")), subjectwords::day(tag.expiresOn, today()))));
    }
}

bool SubjectPage::offerKey(const QKeyEvent& event)
{
    if (!m_offerList->list->hasFocus())
        return false;
    const std::pair<int, const char*> keys[] = { { Qt::Key_P, "offer.postpone" }, { Qt::Key_D, "offer.dismiss" }, { Qt::Key_H, "offer.has" }, { Qt::Key_W, "offer.wrong" } };
    for (const auto& [key, id] : keys)
        if (event.key() == key)
            return m_actions.trigger(QString::fromLatin1(id));
    return false;
}

void SubjectPage::decideCurrent(Decision decision) { decideOffer(std::max(0, m_offerList->list->current()), decision); }

void SubjectPage::decideOffer(int row, Decision decision)
{
    if (row < 0 || size_t(row) >= m_shownOffers.size() || !mayRun(m_desk.actor(), u"DecideOffer"))
        return;
    const Proposal offer = m_shownOffers[size_t(row)];
    if (decision != Decision::WrongData)
        return keepDecision(offer, decision, {});
    auto* sheet = new WrongDataSheet(*window(), offerTitle(offer), offerBasis(offer, today()));
    connect(sheet, &WrongDataSheet::told, this, [this, offer](const QString& what) { keepDecision(offer, Decision::WrongData, what); });
    sheet->ask();
}

void SubjectPage::keepDecision(const Proposal& offer, Decision decision, const QString& note)
{
    DecideOfferBody body;
    body.subjectId = m_subject.id;
    if (offer.subject != m_subject.id)
        body.aboutId = offer.subject;
    body.recordId = offer.record;
    body.ruleId = offer.ruleId;
    body.ruleVersion = offer.ruleVersion;
    body.lane = offer.lane;
    if (!offer.item.isEmpty())
        body.itemCode = offer.item;
    body.start = offer.start;
    body.due = offer.due;
    body.text = offer.sentence;
    for (const sensing::OfferFact& fact : offer.facts)
        body.facts.push_back({ fact.fact, fact.text, fact.source, fact.asOf });
    for (const Proposal& other : m_shownOffers)
        if (body.allowed.size() < mostAllowedRules)
            body.allowed.push_back(other.ruleId + QLatin1Char('@') + QString::number(other.ruleVersion));
    body.book = m_offered.book;
    body.factsOn = m_offered.on;
    body.decision = decision;
    if (decision == Decision::Postponed)
        body.until = postponedTo(offer, today());
    if (!note.isEmpty())
        body.note = note;
    Command command;
    command.type = QStringLiteral("DecideOffer");
    command.entity = { QStringLiteral("Offer"), m_desk.newRecordId() };
    command.body.json = toJson(body);
    submit(std::move(command), [this, offer, decision, until = body.until](const CommandOutcome&) {
        m_decidedHere << offer.ruleId;
        if (std::erase_if(m_privateOffers, [&](const Proposal& other) { return other.ruleId == offer.ruleId; }) > 0)
            fillOffers();
        tellDecision(offer, decision, until);
        load();
    });
}

void SubjectPage::tellDecision(const Proposal& offer, Decision decision, std::optional<QDate> until)
{
    switch (decision) {
    case Decision::Started:
        if (!offer.item.isEmpty() && mayRun(m_desk.actor(), u"ReceivePapers"))
            return Q_EMIT takeIn({ m_subject.type, offer.subject }, offer.item);
        return notice(Tone::Ok, offer.place.isEmpty() ? tr("“%1”到政务服务大厅办理，已记下。").arg(offer.name) : tr("“%1”到 %2 办理，已记下。").arg(offer.name, offer.place));
    case Decision::Postponed:
        return notice(Tone::Ok, tr("“%1”推迟到 %2 再提醒。").arg(offer.name, subjectwords::day(until.value_or(today()), today())));
    case Decision::NotWanted:
        return notice(Tone::Ok, tr("“%1”记为不需要，90 天内不再出现。").arg(offer.name));
    case Decision::AlreadyHas:
        return notice(Tone::Ok, tr("“%1”记为已有。").arg(offer.name));
    case Decision::WrongData:
        return notice(Tone::Ok, tr("“%1”的数据记为不对，交网格员核实。").arg(offer.name));
    }
}

} // namespace huimin::ui
