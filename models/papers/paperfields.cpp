#include "models/papers/paperfields.h"
#include "models/base/masking.h"
#include "models/base/ownnumbers.h"
#include "models/matters/handlingcodes.h"
#include <QLocale>

namespace huimin {
namespace {

/// 周一至周五 08:30–12:00，13:30–17:00
QString hoursText(const Hall& hall, bool english)
{
    QStringList parts;
    for (const OfficeHours& each : hall.hours)
        if (each.weekday == 1)
            parts << QStringLiteral("%1–%2").arg(each.from, each.to);
    const QString hours = parts.join(english ? QStringLiteral(", ") : QStringLiteral("，"));
    if (hours.isEmpty())
        return english ? QStringLiteral("working days") : QStringLiteral("工作日");
    return english ? QStringLiteral("working days %1").arg(hours) : QStringLiteral("工作日 %1").arg(hours);
}

/// Each fee with its amount; an item of the office's own has its fee in one line.
QString feeText(const ServiceItem& item, Language language)
{
    if (item.nameEn.isEmpty())
        return item.fee;
    const bool english = language == Language::English;
    if (item.fees.empty())
        return english ? QStringLiteral("free of charge") : QStringLiteral("不收费");
    QStringList parts;
    for (const ItemFee& fee : item.fees) {
        const QString name = wording({ fee.zh, fee.en }, language);
        if (!fee.fen) {
            parts << name;
            continue;
        }
        const QString yuan = QString::number(*fee.fen / 100) + (*fee.fen % 100 ? QStringLiteral(".%1").arg(*fee.fen % 100, 2, 10, QLatin1Char('0')) : QString());
        parts << (english ? QStringLiteral("%1: %2 yuan") : QStringLiteral("%1 %2 元")).arg(name, yuan);
    }
    return parts.join(english ? QStringLiteral("; ") : QStringLiteral("；"));
}

} // namespace

PaperValues PaperFill::fill()
{
    fillDocument();
    fillPlaces();
    if (m_facts.item) {
        fillItem();
        fillConditions();
    }
    if (m_facts.ticket)
        fillTicket();
    if (!m_facts.matter) {
        fillAnswers();
        fillGuideMaterials();
        return std::move(m_values);
    }
    fillMatter();
    fillApplicant();
    fillReason();
    fillRemedies();
    fillSupplement();
    fillPromise();
    fillProcedure();
    fillExtension();
    fillSuspension();
    fillDecision();
    fillCertificate();
    fillDelivery();
    fillAnswers();
    if (m_request.kind == QLatin1String("21") || m_request.kind == QLatin1String("one_time_sheet"))
        fillGuideMaterials();
    else
        fillMaterials();
    fillProblems();
    fillEntries();
    return std::move(m_values);
}

void PaperFill::text(const char* name, const QString& value)
{
    Q_ASSERT_X(paperBook().fields.contains(QLatin1String(name)), "PaperFill", name);
    if (!value.isEmpty())
        m_values.values.insert(QLatin1String(name), value);
}

void PaperFill::date(const char* name, const std::optional<QDate>& day)
{
    if (day && day->isValid())
        text(name, dateText(*day));
}

void PaperFill::flag(const char* name, bool set)
{
    if (set)
        text(name, QStringLiteral("1"));
}

PaperValues::Row& PaperFill::row(const char* list)
{
    Q_ASSERT_X(paperBook().lists.contains(QLatin1String(list)), "PaperFill", list);
    std::vector<PaperValues::Row>& rows = m_values.lists[QLatin1String(list)];
    rows.emplace_back();
    rows.back().insert(QStringLiteral("n"), QString::number(rows.size()));
    return rows.back();
}

QString PaperFill::say(const char* zh, const char* en) const { return QString::fromUtf8(isEnglish() ? en : zh); }

QString PaperFill::dateText(QDate day) const
{
    return isEnglish() ? QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy")) : QStringLiteral("%1 年 %2 月 %3 日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString PaperFill::timeText(Instant at) const
{
    const QDateTime moment = businessDateTime(at);
    return dateText(moment.date()) + (isEnglish() ? QStringLiteral(", ") : QStringLiteral(" ")) + moment.time().toString(QStringLiteral("HH:mm"));
}

void PaperFill::fillDocument()
{
    const Instant issued = m_facts.document ? m_facts.document->issuedAt : m_request.at;
    if (m_facts.document) {
        text("document.number", m_facts.document->number);
        if (m_facts.document->digest)
            number("document.reprint", m_facts.document->reprints + 1);
    }
    date("document.issuedOn", businessDate(issued));
    text("document.issuedAt", timeText(issued));
    date("document.receivedOn", businessDate(m_facts.event ? m_facts.event->at : issued));
}

void PaperFill::fillMatter()
{
    const Matter& matter = *m_facts.matter;
    text("matter.number", matter.number ? formatMatterNumber(*matter.number) : matter.provisional.value_or(QString()));
    flag("matter.provisional", !matter.number);
    date("matter.appliedOn", businessDate(matter.appliedAt));
    date("matter.receivedOn", businessDate(matter.receivedAt.value_or(matter.appliedAt)));
    date("matter.acceptedOn", matter.acceptedOn);
    date("matter.statutoryDue", matter.statutoryDue);
    // What is done on the spot is promised for no day.
    if (!m_facts.item || !m_facts.item->instant || m_facts.item->promisedDays > 0)
        date("matter.promisedDue", matter.promisedDue);
    flag("matter.provisionalDue", matter.provisionalDue);
    flag("matter.deemed", m_facts.last("DeemAccepted") != nullptr);
    if (!m_facts.item)
        text("item.name", matter.itemName);
}

void PaperFill::fillItem()
{
    const ServiceItem& item = *m_facts.item;
    text("item.name", isEnglish() && !item.nameEn.isEmpty() ? item.nameEn : item.name);
    number("item.version", item.version);
    flag("item.licence", item.typeCode == QLatin1String("01"));
    // An item of the office's own: its guide is what it stands on.
    text("item.law", item.laws.empty() ? say("本事项办事指南", "the guide of this item") : wording(item.laws.front(), m_request.language));
    flag("item.instant", item.instant);
    number("item.statutoryDays", item.statutoryDays);
    number("item.promisedDays", item.promisedDays);
    text("item.fee", feeText(item, m_request.language));
    text("item.result", item.resultName.isEmpty() ? say("办理结果", "the result") : wording({ item.resultName, item.resultNameEn }, m_request.language));
}

void PaperFill::fillApplicant()
{
    const Matter& matter = *m_facts.matter;
    const bool isPerson = matter.applicantKind == ApplicantKind::Resident;
    text("applicant.name", matter.applicantName);
    if (matter.applicantIdNumber) {
        const QString kind = matter.applicantIdKind.value_or(QString());
        text("applicant.idKind", !isPerson                        ? say("统一社会信用代码", "unified social credit code")
                : kind == QLatin1String("hmtPermit")              ? say("港澳台居民居住证", "residence permit for Hong Kong, Macao and Taiwan residents")
                : kind == QLatin1String("foreignPermanent")       ? say("外国人永久居留身份证", "permanent resident card")
                : kind == QLatin1String("passport")               ? say("护照", "passport")
                                                                  : say("居民身份证", "identity card"));
        text("applicant.idNumber", isPerson ? mask(MaskKind::IdNumber, *matter.applicantIdNumber) : *matter.applicantIdNumber);
    }
    if (matter.contactPhone)
        text("applicant.phone", mask(MaskKind::Phone, *matter.contactPhone));
    text("agent.name", matter.agentName);
    if (matter.agentIdNumber)
        text("agent.idNumber", mask(MaskKind::IdNumber, *matter.agentIdNumber));
    if (matter.agentKind) {
        const QString kind = *matter.agentKind == AgentKind::ByLaw ? say("法定代理", "by law")
            : *matter.agentKind == AgentKind::Staff                ? say("单位经办", "staff of the applicant")
                                                                   : say("书面委托", "authorised in writing");
        text("agent.authority", matter.agentUntil ? say("%1，到 %2", "%1, until %2").arg(kind, dateText(*matter.agentUntil)) : kind);
    }
}

void PaperFill::fillPlaces()
{
    if (m_facts.hall) {
        text("hall.name", m_facts.hall->name);
        // A hall that has entered neither is found by its name and by the city's one number.
        text("hall.address", m_facts.hall->address.value_or(m_facts.hall->name));
        text("hall.phone", m_facts.hall->phone.value_or(QStringLiteral("12345")));
        text("hall.hours", hoursText(*m_facts.hall, isEnglish()));
    }
    if (m_facts.window)
        number("window.number", m_facts.window->number);
    if (m_facts.department)
        text("authority.name", isEnglish() ? m_facts.department->nameEn.value_or(m_facts.department->name) : m_facts.department->name);
    StaffId clerk = m_facts.document && !m_facts.document->issuedBy.isNull() ? m_facts.document->issuedBy : m_request.by;
    if (m_facts.matter && nameOf(clerk).isEmpty())
        clerk = m_facts.matter->clerkId;
    text("clerk.name", nameOf(clerk));
    text("clerk.number", m_facts.staff.value(clerk.uuid).staffNo);
}

void PaperFill::fillTicket()
{
    const Ticket& ticket = *m_facts.ticket;
    text("ticket.number", ticket.number);
    text("ticket.queue", ticket.queue == QLatin1String("B")  ? say("企业窗口", "Enterprises")
            : ticket.queue == QLatin1String("C") ? say("领证窗口", "Collection")
                                                 : say("综合窗口", "General"));
    if (m_facts.item)
        text("ticket.item", m_values.values.value(QStringLiteral("item.name")));
    number("ticket.ahead", m_facts.ahead);
    text("ticket.takenAt", timeText(ticket.takenAt));
}

} // namespace huimin
