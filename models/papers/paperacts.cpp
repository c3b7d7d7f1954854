#include "models/base/calendar.h"
#include "models/base/masking.h"
#include "models/matters/handling.h"
#include "models/matters/handlingcodes.h"
#include "models/papers/paperfields.h"
#include <QJsonArray>
#include <QRegularExpression>

/// What a paper says of the act that made it: from the event, and from the body of its command where the event keeps that.
namespace huimin {
namespace {

/// Working days in which a supplement is awaited where no day was agreed; ours, the law names none.
constexpr int supplementDays = 15;

std::optional<QDate> dayIn(const QJsonObject& body, const char* name)
{
    const QDate day = QDate::fromString(body.value(QLatin1String(name)).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString textIn(const QJsonObject& body, const char* name) { return body.value(QLatin1String(name)).toString(); }

QString textsIn(const QJsonObject& body, const char* name, const QString& between)
{
    QStringList texts;
    for (const QJsonValue each : body.value(QLatin1String(name)).toArray())
        texts << each.toString();
    return texts.join(between);
}

} // namespace

void PaperFill::fillReason()
{
    const QJsonObject body = m_facts.recorded();
    const QString code = m_facts.event ? m_facts.event->reasonCode.value_or(QString()) : QString();
    const QString written = m_facts.event ? m_facts.event->opinion.value_or(QString()) : QString();
    QString reason = textIn(body, "reason");
    const QString bodyCode = textIn(body, "reasonCode");
    const QString known = code.isEmpty() ? bodyCode : code;
    const ItemText& suspended = suspendReason(known);
    QString named = wording(suspended, m_request.language);
    if (known == QLatin1String("noLicenceNeeded"))
        named = say("申请的事项依法不需要办理", "what is applied for needs no permission");
    else if (known == QLatin1String("notOurs"))
        named = say("申请的事项不属于本机关职权范围", "what is applied for is not within the powers of this authority");
    else if (known == QLatin1String("outOfScope"))
        named = say("申请的内容不在本事项的范围内", "what is applied for is outside the scope of this item");
    else if (known == QLatin1String("improper"))
        named = say("申请不符合要求", "the application is improper");
    else if (known == QLatin1String("notSupplemented"))
        named = say("要求补正的材料没有交来", "the papers asked for did not come");
    else if (known == QLatin1String("died"))
        named = say("申请人死亡或者终止", "the applicant died or ceased to be");
    else if (known == QLatin1String("lostStanding"))
        named = say("申请人不再具备申请的资格", "the applicant no longer has standing");
    if (reason.isEmpty())
        reason = written;
    // The place to go to is kept below the opinion and has fields of its own.
    if (known == QLatin1String("notOurs") && body.isEmpty())
        reason = reason.section(QLatin1Char('\n'), 0, 0);
    const QString between = isEnglish() ? QStringLiteral(": ") : QStringLiteral("：");
    text("reason.text", named.isEmpty() ? reason : reason.isEmpty() ? named : named + between + reason);
    if (m_facts.item && !m_facts.item->laws.empty())
        text("reason.law", wording(m_facts.item->laws.front(), m_request.language));
    text("reason.proof", textIn(body, "proof"));
    const QString place = textIn(body, "rightPlace");
    text("place.name", !place.isEmpty() ? place : known == QLatin1String("notOurs") ? written.section(QLatin1Char('\n'), 1) : QString());
}

/// Who reviews and which court judges: the government that the authority belongs to (Administrative Review Law of 2023, art. 24), and
/// the court of the hall's district.
void PaperFill::fillRemedies()
{
    const QString authority = m_facts.department ? m_facts.department->name : QString();
    const QString hall = m_facts.hall ? m_facts.hall->name : QString();
    static const QRegularExpression cityOf(QStringLiteral("^(.{2,5}?市)"));
    static const QRegularExpression districtOf(QStringLiteral("^(?:.{2,5}?市)?(.{2,4}?[区县])"));
    const QString city = cityOf.match(authority).captured(1);
    const QString district = districtOf.match(hall).captured(1);
    text("remedy.reviewBody", city.isEmpty() ? say("有管辖权的人民政府", "the competent people's government") : city + QStringLiteral("人民政府"));
    text("remedy.court", district.isEmpty() ? say("有管辖权的人民法院", "the competent people's court") : city + district + QStringLiteral("人民法院"));
}

void PaperFill::fillSupplement()
{
    const MatterEvent* asked = m_facts.last(m_facts.last("AskReviewSupplement") ? "AskReviewSupplement" : "AskSupplement");
    if (!asked)
        return;
    const bool inReview = asked->act == QLatin1String("AskReviewSupplement");
    // The act's own word first: the matter forgets the appointment when the papers come.
    const QJsonValue told = m_facts.recorded().value(QLatin1String("comeBackAt"));
    const std::optional<Instant> agreed = told.isDouble() ? std::optional(Instant { told.toInteger() }) : m_facts.matter->comeBackAt;
    date("supplement.dueOn", agreed ? businessDate(*agreed) : m_calendar.addWorkdays(businessDate(asked->at), supplementDays).date);
    if (inReview)
        flag("supplement.stops", m_facts.item && handlingOf(*m_facts.item).reviewSupplement == ReviewSupplement::Stops);
    const auto notices = std::count_if(m_facts.events.begin(), m_facts.events.end(), [&](const MatterEvent& event) { return event.act == asked->act && event.seq <= asked->seq; });
    if (!inReview && notices > 1) {
        const QString reason = textIn(m_facts.recorded(), "supervisorReason");
        text("supplement.second", reason.isEmpty() ? asked->opinion.value_or(QString()).section(QLatin1Char('\n'), -1) : reason);
    }
    const QString kind = inReview ? QStringLiteral("06") : QStringLiteral("02");
    for (const Document& document : m_facts.documents)
        if (document.kind == kind && (!m_facts.document || document.issuedAt <= m_facts.document->issuedAt))
            text("notice.number", document.number);
    text("officer.name", nameOf(asked->byId));
}

void PaperFill::fillPromise()
{
    date("promise.until", m_facts.matter->promiseUntil);
    const QJsonArray recorded = m_facts.recorded().value(QLatin1String("promised")).toArray();
    for (const MatterMaterial& material : m_facts.materials) {
        std::optional<QDate> until = m_facts.matter->promiseUntil;
        bool isNamed = material.state == MaterialState::Promised;
        for (const QJsonValue each : recorded)
            if (each.toObject().value(QLatin1String("materialKey")).toString() == material.materialKey) {
                isNamed = true;
                until = dayIn(each.toObject(), "until");
            }
        if (!isNamed)
            continue;
        PaperValues::Row& row = this->row("promised");
        row.insert(QStringLiteral("name"), materialName(material.materialKey));
        row.insert(QStringLiteral("reason"), material.reason.value_or(say("暂时不能提交", "cannot be handed in yet")));
        row.insert(QStringLiteral("dueOn"), until ? dateText(*until) : QString());
    }
}

void PaperFill::fillProcedure()
{
    const MatterEvent* started = m_facts.last("StartSpecialProcedure");
    if (!started)
        return;
    const QJsonObject body = m_facts.recorded();
    const QString kind = textIn(body, "kind").isEmpty() ? started->reasonCode.value_or(QString()) : textIn(body, "kind");
    const int days = body.value(QLatin1String("expectedDays")).toInt();
    const QDate from = businessDate(started->at);
    text("special.kind", wording(procedureName(kind), m_request.language));
    flag("special.hearing", kind == QLatin1String("hearing"));
    date("special.startOn", from);
    if (days > 0) {
        number("special.days", days);
        date("special.endOn", m_calendar.addWorkdays(from, days).date);
    }
}

void PaperFill::fillExtension()
{
    const MatterEvent* extended = m_facts.last("ExtendLimit");
    if (!extended)
        return;
    const Matter& matter = *m_facts.matter;
    number("extension.days", matter.extensionDays);
    for (const DueChange& change : matter.dueChanges)
        if (change.reason == QLatin1String("extension"))
            date("extension.oldDue", change.promisedDue);
    date("extension.newDue", matter.promisedDue);
}

void PaperFill::fillSuspension()
{
    const MatterEvent* suspended = m_facts.last("SuspendMatter");
    // A special procedure of an item that is no licence has the suspension notice too.
    if (!suspended)
        suspended = m_facts.last("StartSpecialProcedure");
    if (!suspended)
        return;
    const QJsonObject body = m_facts.recorded();
    date("suspension.since", businessDate(suspended->at));
    text("suspension.until", suspended->act == QLatin1String("SuspendMatter") ? say("以上原因消除", "the reason is gone") : say("以上程序结束", "the procedure has ended"));
    date("suspension.reviewOn", dayIn(body, "reviewOn"));
}

void PaperFill::fillDecision()
{
    const MatterEvent* granted = m_facts.last("GrantMatter");
    const MatterEvent* refused = m_facts.last("RefuseMatter");
    const MatterEvent* decided = refused ? refused : granted;
    const bool agreed = m_facts.event && !m_facts.event->approvedBy.isNull();
    text("approver.name", nameOf(agreed ? m_facts.event->approvedBy : m_facts.matter->approverId));
    if (m_values.values.value(QStringLiteral("officer.name")).isEmpty())
        text("officer.name", nameOf(m_facts.matter->reviewerId));
    if (!decided)
        return;
    const QJsonObject body = m_facts.recorded();
    const bool isLicence = m_facts.item && m_facts.item->typeCode == QLatin1String("01");
    const QString law = m_values.values.value(QStringLiteral("item.law"));
    const QString opinion = decided->opinion.value_or(QString());
    if (granted && !refused) {
        text("decision.content", isLicence ? say("准予行政许可", "the licence is granted") : say("准予办理", "the application is granted"));
        text("decision.scope", opinion);
        return;
    }
    text("decision.content", isLicence ? say("不予行政许可", "the licence is not granted") : say("不予办理", "the application is not granted"));
    text("decision.facts", opinion.isEmpty() ? say("申请人提交的材料和本机关审查的情况", "the papers handed in and what the review found") : opinion);
    const QString reasons = textsIn(body, "reasons", isEnglish() ? QStringLiteral("; ") : QStringLiteral("；"));
    text("decision.reasons", reasons.isEmpty() ? opinion : reasons);
    text("decision.law", isEnglish() ? law : QStringLiteral("《%1》").arg(law));
}

void PaperFill::fillCertificate()
{
    const MatterEvent* made = m_facts.last("FinishMaking");
    if (m_facts.certificate) {
        const Certificate& certificate = *m_facts.certificate;
        text("certificate.number", certificate.number);
        text("certificate.scope", certificate.detail);
        date("certificate.issuedOn", certificate.issuedOn);
        date("certificate.validFrom", certificate.validFrom);
        date("certificate.validTo", certificate.validTo);
    } else if (made) {
        const QJsonObject body = m_facts.recorded();
        text("certificate.number", textIn(body, "number"));
        date("certificate.issuedOn", businessDate(made->at));
        date("certificate.validFrom", dayIn(body, "validFrom"));
        date("certificate.validTo", dayIn(body, "validTo"));
    }
    const QString name = textIn(m_facts.recorded(), "name");
    const ItemText& known = givenCertificate(m_facts.item ? m_facts.item->certificate.value_or(QString()) : QString()).name;
    text("certificate.name", known.zh.isEmpty() ? name : wording(known, m_request.language));
}

void PaperFill::fillDelivery()
{
    const Matter& matter = *m_facts.matter;
    date("delivery.dueOn", matter.deliveryDue);
    const MatterEvent* delivered = m_facts.last("DeliverResult");
    const bool byWeb = !delivered;
    if (byWeb)
        delivered = m_facts.last("CompleteMatter");
    if (!delivered)
        return;
    const QJsonObject body = m_facts.recorded();
    const QString collector = textIn(body, "collector");
    const bool byCourier = collector == QLatin1String("courier");
    const bool byAgent = collector == QLatin1String("agent");
    text("delivery.way", byWeb ? say("网上送达", "on line") : byCourier ? say("快递送达", "by courier") : say("窗口领取", "collected at the counter"));
    date("delivery.on", businessDate(delivered->at));
    text("delivery.courier", textIn(body, "courierNumber"));
    text("receiver.name", byAgent && !textIn(body, "collectorName").isEmpty() ? textIn(body, "collectorName") : byAgent ? matter.agentName.value_or(matter.applicantName) : matter.applicantName);
    if (byAgent) {
        text("receiver.relation", say("代理人", "agent"));
        text("receiver.idNumber", mask(MaskKind::IdNumber, textIn(body, "collectorIdNumber")));
    }
    for (const Document& document : m_facts.documents) {
        // What the matter ended in: the decision, and the certificate.
        static const QStringList results { QStringLiteral("07"), QStringLiteral("28"), QStringLiteral("29"), QStringLiteral("30") };
        if (!results.contains(document.kind))
            continue;
        const PaperKind* kind = paperBook().kind(document.kind);
        PaperValues::Row& row = this->row("papers");
        row.insert(QStringLiteral("name"), isEnglish() ? kind->nameEn : kind->name);
        row.insert(QStringLiteral("number"), document.number);
        row.insert(QStringLiteral("copies"), QStringLiteral("1"));
    }
}

} // namespace huimin
