#include "models/papers/paperfacts.h"
#include "models/matters/itemversions.h"
#include "models/papers/paperbook.h"
#include <QJsonDocument>
#include <algorithm>

namespace huimin {
namespace {

/// Takes the value out of a Result; what failed is kept.
template <typename T, typename Target> Status takeInto(Result<T> result, Target& target)
{
    if (!result)
        return result.error();
    target = std::move(*result);
    return {};
}

Status gatherMatter(RecordReader& records, MatterId id, PaperFacts& facts)
{
    auto matter = require<Matter>(records, id.uuid);
    if (!matter)
        return matter.error();
    facts.matter = std::move(*matter);
    HUIMIN_TRY(takeInto(relatedTo<MatterMaterial>(records, id.uuid), facts.materials));
    HUIMIN_TRY(takeInto(relatedTo<MatterEvent>(records, id.uuid), facts.events));
    HUIMIN_TRY(takeInto(relatedTo<Document>(records, id.uuid), facts.documents));
    std::sort(facts.events.begin(), facts.events.end(), [](const MatterEvent& a, const MatterEvent& b) { return a.seq < b.seq; });
    std::sort(facts.documents.begin(), facts.documents.end(), [](const Document& a, const Document& b) { return a.issuedAt < b.issuedAt; });
    return takeInto(load<Department>(records, facts.matter->departmentId.uuid), facts.department);
}

Status chooseDocument(const PaperRequest& request, const QString& number, PaperFacts& facts)
{
    for (const Document& document : facts.documents)
        if (request.document.isNull() ? document.kind == number && !document.undone : document.id == request.document)
            facts.document = document;
    if (!request.document.isNull() && !facts.document)
        return Error { ErrorCode::NotFound };
    if (!facts.document)
        return {};
    // An act that makes two papers names the first: the other was issued in the same moment.
    for (const MatterEvent& event : facts.events)
        if (event.documentId == facts.document->id)
            facts.event = event;
    if (!facts.event)
        for (const MatterEvent& event : facts.events)
            if (event.at == facts.document->issuedAt)
                facts.event = event;
    return {};
}

Status gatherItem(RecordReader& records, const PaperRequest& request, PaperFacts& facts)
{
    auto items = allOf<ServiceItem>(records);
    if (!items)
        return items.error();
    const QString asked = facts.ticket && request.itemCode.isEmpty() ? facts.ticket->itemCode.value_or(QString()) : request.itemCode;
    if (!facts.matter) {
        if (const ServiceItem* item = governingVersion(*items, asked, businessDate(request.at)))
            facts.item = *item;
    } else
        for (const ServiceItem& item : *items)
            if (item.itemCode == facts.matter->itemCode && item.version == facts.matter->itemVersion)
                facts.item = item;
    auto kinds = allOf<Material>(records);
    if (!kinds)
        return kinds.error();
    for (Material& kind : *kinds)
        facts.kinds.insert(kind.key, std::move(kind));
    return {};
}

/// Of what the matter gave: the certificate that was made with it.
Status gatherCertificate(RecordReader& records, PaperFacts& facts)
{
    if (!facts.matter || facts.matter->applicantId.isNull())
        return {};
    const MatterEvent* made = facts.last("FinishMaking");
    if (!made)
        return {};
    auto held = relatedTo<Certificate>(records, facts.matter->applicantId);
    if (!held)
        return held.error();
    for (const Certificate& each : *held)
        if (each.createdAt == made->at)
            facts.certificate = each;
    return {};
}

Status gatherTicket(RecordReader& records, TicketId id, PaperFacts& facts)
{
    auto ticket = require<Ticket>(records, id.uuid);
    if (!ticket)
        return ticket.error();
    facts.ticket = std::move(*ticket);
    auto others = relatedTo<Ticket>(records, facts.ticket->hallId.uuid);
    if (!others)
        return others.error();
    facts.ahead = static_cast<int>(std::count_if(others->begin(), others->end(), [&](const Ticket& other) {
        return other.day == facts.ticket->day && other.queue == facts.ticket->queue && other.state == TicketState::Waiting && other.takenAt < facts.ticket->takenAt;
    }));
    return {};
}

} // namespace

QJsonObject PaperFacts::recorded() const { return event && event->recorded ? QJsonDocument::fromJson(event->recorded->json).object() : QJsonObject(); }

const MatterEvent* PaperFacts::last(const char* act) const
{
    const MatterEvent* found = nullptr;
    for (const MatterEvent& each : events)
        if (each.act == QLatin1String(act) && (!document || each.at <= document->issuedAt))
            found = &each;
    return found;
}

Result<PaperFacts> gatherPaperFacts(RecordReader& records, const PaperRequest& request)
{
    const PaperKind* kind = paperBook().kind(request.kind);
    if (!kind)
        return Error { ErrorCode::NotFound };
    PaperFacts facts;
    if (!request.matter.isNull())
        HUIMIN_TRY(gatherMatter(records, request.matter, facts));
    // The sheet of both receipts in one speaks of the acceptance.
    HUIMIN_TRY(chooseDocument(request, kind->number == QLatin1String("36") ? QStringLiteral("04") : kind->number, facts));
    if (!request.ticket.isNull())
        HUIMIN_TRY(gatherTicket(records, request.ticket, facts));
    HUIMIN_TRY(gatherItem(records, request, facts));
    HUIMIN_TRY(gatherCertificate(records, facts));
    const HallId hall = facts.matter ? facts.matter->hallId : facts.ticket ? facts.ticket->hallId : request.hall;
    HUIMIN_TRY(takeInto(load<Hall>(records, hall.uuid), facts.hall));
    const ServiceWindowId window = facts.matter && !facts.matter->windowId.isNull() ? facts.matter->windowId : request.window;
    HUIMIN_TRY(takeInto(load<ServiceWindow>(records, window.uuid), facts.window));
    auto staff = allOf<Staff>(records);
    if (!staff)
        return staff.error();
    for (Staff& person : *staff)
        facts.staff.insert(person.id.uuid, std::move(person));
    return facts;
}

} // namespace huimin
