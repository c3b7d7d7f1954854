#include "models/commands/countercommands.h"
#include "models/base/text.h"
#include "models/commands/body.h"
#include "models/commands/counterbodies.h"
#include "models/matters/counter.h"
#include "models/matters/itemversions.h"
#include "models/registry/enterprise.h"
#include "models/registry/organisation.h"
#include "models/registry/resident.h"

namespace huimin {
namespace {

Error notPossibleNow(const QString& state, const QStringList& possible)
{
    return { ErrorCode::ActNotPossible, { { QStringLiteral("stage"), state }, { QStringLiteral("possible"), possible } } };
}

QStringList possibleActsOf(TicketState state)
{
    switch (state) {
    case TicketState::Waiting:
        return { QStringLiteral("CallTicket") };
    case TicketState::Called:
        return { QStringLiteral("RecallTicket"), QStringLiteral("PassTicket"), QStringLiteral("MarkNoShow"), QStringLiteral("StartReception") };
    case TicketState::Serving:
        return { QStringLiteral("EndReception") };
    case TicketState::Done:
    case TicketState::NoShow:
    case TicketState::Cancelled:
        break;
    }
    return {};
}

/// What stands in the way names the window that was faster.
Error ticketGone(RecordReader& records, const Ticket& ticket, const Actor& actor)
{
    Error error = notPossibleNow(enumText(ticket.state), possibleActsOf(ticket.state));
    if (ticket.windowId.isNull() || ticket.windowId == actor.window)
        return error;
    if (const auto window = load<ServiceWindow>(records, ticket.windowId.uuid); window && *window)
        error.members.insert(QStringLiteral("window"), (*window)->number);
    return error;
}

/// The own window, where it is open.
Result<ServiceWindow> openWindow(CommandContext& context)
{
    if (context.actor.window.isNull())
        return notPossibleNow(QStringLiteral("noWindow"), {});
    auto window = require<ServiceWindow>(context.records, context.actor.window.uuid);
    if (window && window->state != WindowState::Open)
        return notPossibleNow(enumText(window->state), {});
    return window;
}

bool serves(const ServiceWindow& window, const QString& queue)
{
    return window.queues.empty() || std::find(window.queues.begin(), window.queues.end(), queue) != window.queues.end();
}

/// The ticket of the command: of the own hall and of today.
Result<Ticket> ticketOf(const Command& command, CommandContext& context)
{
    auto ticket = require<Ticket>(context.records, command.entity.id);
    if (!ticket)
        return ticket.error();
    if (ticket->hallId != context.actor.hall)
        return Error { ErrorCode::ForbiddenScope };
    if (ticket->day != businessDate(context.at))
        return notPossibleNow(QStringLiteral("past"), {});
    return ticket;
}

/// A ticket that this window has called and nobody came for yet.
Result<Ticket> calledTicket(const Command& command, CommandContext& context)
{
    const auto body = parseBody<TicketActBody>(command);
    if (!body)
        return body.error();
    auto ticket = ticketOf(command, context);
    if (!ticket)
        return ticket.error();
    if (ticket->state != TicketState::Called || ticket->windowId != context.actor.window)
        return ticketGone(context.records, *ticket, context.actor);
    return ticket;
}

template <typename T> Result<CommandOutcome> stored(RecordSpace& records, const T& entity)
{
    auto record = records.put({ schemaOf<T>().type, entity.id.uuid, entity.rev, toJson(entity) });
    if (!record)
        return record.error();
    CommandOutcome outcome;
    outcome.record = std::move(*record);
    return outcome;
}

Status checkItem(CommandContext& context, const std::optional<QString>& itemCode)
{
    if (!itemCode)
        return {};
    const auto items = versionsOf(context.records, *itemCode);
    if (!items)
        return items.error();
    return versionInForce(*items, *itemCode, businessDate(context.at)) ? Status() : Status(invalidAt("/itemCode", "unknown"));
}

/// Only the center holds everyone.
Status checkSubject(CommandContext& context, const QUuid& subject)
{
    if (subject.isNull() || !context.isCenter())
        return {};
    const auto resident = load<Resident>(context.records, subject);
    if (!resident)
        return resident.error();
    const auto enterprise = load<Enterprise>(context.records, subject);
    if (!enterprise)
        return enterprise.error();
    return *resident || *enterprise ? Status() : Status(invalidAt("/subjectId", "unknown"));
}

bool isTicketNumber(const QString& number, const QString& queue)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return number.size() == 4 && number.startsWith(queue) && std::all_of(number.begin() + 1, number.end(), isDigit)
        && number.mid(1).toInt() > 0;
}

/// The center gives the number, or keeps what a desk printed while it was alone. A desk counts on from what it holds of the day.
Result<QString> numberFor(CommandContext& context, const Hall& hall, const TakeTicketBody& body)
{
    const QDate day = businessDate(context.at);
    if (context.isCenter()) {
        if (body.printed) {
            const auto kept = context.numbers->claimTicketNumber(hall.number, day, *body.printed);
            if (!kept)
                return kept.error();
            if (*kept)
                return *body.printed;
        }
        return context.numbers->nextTicketNumber(hall.number, day, body.queue);
    }
    if (body.printed)
        return *body.printed;
    const auto queues = queueLengths(context.records, context.actor, context.at);
    if (!queues)
        return queues.error();
    for (const QueueLength& queue : *queues)
        if (queue.queue == body.queue && !queue.next.isEmpty())
            return queue.next;
    return Error { ErrorCode::Busy };
}

bool isOwnReception(const Reception& reception, const Actor& actor)
{
    return reception.hallId == actor.hall
        && (reception.staffId == actor.staff || (!actor.window.isNull() && reception.windowId == actor.window));
}

/// The reception of the command: at this window, not ended.
Result<Reception> openReception(const Command& command, CommandContext& context)
{
    auto reception = require<Reception>(context.records, command.entity.id);
    if (!reception)
        return reception.error();
    if (!isOwnReception(*reception, context.actor))
        return Error { ErrorCode::ForbiddenScope };
    if (reception->endedAt)
        return notPossibleNow(QStringLiteral("ended"), {});
    return reception;
}

} // namespace

Result<CommandOutcome> takeTicket(const Command& command, CommandContext& context)
{
    const auto body = parseBody<TakeTicketBody>(command);
    if (!body)
        return body.error();
    const auto hall = require<Hall>(context.records, context.actor.hall.uuid);
    if (!hall)
        return hall.error();
    static const std::vector<QString> usual { QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") };
    const std::vector<QString>& queues = hall->queues.empty() ? usual : hall->queues;
    if (std::find(queues.begin(), queues.end(), body->queue) == queues.end())
        return invalidAt("/queue", "unknown");
    if (body->printed && !isTicketNumber(*body->printed, body->queue))
        return invalidAt("/printed", "format");
    HUIMIN_TRY(checkItem(context, body->itemCode));
    HUIMIN_TRY(checkSubject(context, body->subjectId));
    const auto there = load<Ticket>(context.records, command.entity.id);
    if (!there)
        return there.error();
    if (*there)
        return Error { ErrorCode::Duplicate };
    const auto number = numberFor(context, *hall, *body);
    if (!number)
        return number.error();
    Ticket ticket;
    ticket.id = TicketId(command.entity.id);
    ticket.createdAt = context.at;
    ticket.createdBy = context.actor.staff;
    ticket.hallId = hall->id;
    ticket.day = businessDate(context.at);
    ticket.number = *number;
    ticket.queue = body->queue;
    ticket.itemCode = body->itemCode;
    ticket.subjectId = body->subjectId;
    ticket.takenAt = context.at;
    ticket.state = TicketState::Waiting;
    auto outcome = stored(context.records, ticket);
    if (outcome)
        outcome->result.json = composeJson([&](JsonWriter& out) {
            out.startObject();
            out.key("number");
            out.string(ticket.number);
            out.endObject();
        });
    return outcome;
}

Result<CommandOutcome> callTicket(const Command& command, CommandContext& context)
{
    const auto body = parseBody<TicketActBody>(command);
    if (!body)
        return body.error();
    auto ticket = ticketOf(command, context);
    if (!ticket)
        return ticket.error();
    if (ticket->state != TicketState::Waiting)
        return ticketGone(context.records, *ticket, context.actor);
    const auto window = openWindow(context);
    if (!window)
        return window.error();
    if (!serves(*window, ticket->queue))
        return notPossibleNow(QStringLiteral("otherQueue"), {});
    ticket->state = TicketState::Called;
    ticket->calledAt = context.at;
    ticket->windowId = window->id;
    return stored(context.records, *ticket);
}

Result<CommandOutcome> recallTicket(const Command& command, CommandContext& context)
{
    auto ticket = calledTicket(command, context);
    if (!ticket)
        return ticket.error();
    ++ticket->recalls;
    return stored(context.records, *ticket);
}

Result<CommandOutcome> passTicket(const Command& command, CommandContext& context)
{
    auto ticket = calledTicket(command, context);
    if (!ticket)
        return ticket.error();
    ticket->state = TicketState::Waiting;
    ticket->calledAt = context.at; // its place from now on (waitingSince)
    ticket->windowId = ServiceWindowId();
    return stored(context.records, *ticket);
}

Result<CommandOutcome> markNoShow(const Command& command, CommandContext& context)
{
    auto ticket = calledTicket(command, context);
    if (!ticket)
        return ticket.error();
    ticket->state = TicketState::NoShow;
    ticket->endedAt = context.at;
    return stored(context.records, *ticket);
}

Result<CommandOutcome> startReception(const Command& command, CommandContext& context)
{
    const auto body = parseBody<StartReceptionBody>(command);
    if (!body)
        return body.error();
    const auto window = openWindow(context);
    if (!window)
        return window.error();
    HUIMIN_TRY(checkSubject(context, body->subjectId));
    const auto there = load<Reception>(context.records, command.entity.id);
    if (!there)
        return there.error();
    if (*there)
        return Error { ErrorCode::Duplicate };
    Reception reception;
    reception.id = ReceptionId(command.entity.id);
    reception.createdAt = context.at;
    reception.createdBy = context.actor.staff;
    reception.hallId = context.actor.hall;
    reception.windowId = window->id;
    reception.staffId = context.actor.staff;
    reception.subjectId = body->subjectId;
    reception.companionId = body->companionId;
    reception.beganAt = context.at;
    if (!body->ticketId.isNull()) {
        auto ticket = load<Ticket>(context.records, body->ticketId.uuid);
        if (!ticket)
            return ticket.error();
        if (!*ticket || (*ticket)->hallId != context.actor.hall)
            return invalidAt("/ticketId", "unknown");
        if ((*ticket)->state != TicketState::Called || (*ticket)->windowId != window->id)
            return ticketGone(context.records, **ticket, context.actor);
        (*ticket)->state = TicketState::Serving;
        (*ticket)->beganAt = context.at;
        if (auto saved = save(context.records, **ticket); !saved)
            return saved.error();
        reception.ticketId = (*ticket)->id;
        if (reception.subjectId.isNull())
            reception.subjectId = (*ticket)->subjectId;
    }
    return stored(context.records, reception);
}

Result<CommandOutcome> recordConsultation(const Command& command, CommandContext& context)
{
    const auto body = parseBody<RecordConsultationBody>(command);
    if (!body)
        return body.error();
    auto reception = openReception(command, context);
    if (!reception)
        return reception.error();
    HUIMIN_TRY(checkItem(context, body->itemCode));
    const QString text = normaliseText(body->text);
    if (text.isEmpty())
        return invalidAt("/text", "required");
    reception->consultations.push_back({ body->itemCode, text, context.at });
    return stored(context.records, *reception);
}

Result<CommandOutcome> endReception(const Command& command, CommandContext& context)
{
    const auto body = parseBody<EndReceptionBody>(command);
    if (!body)
        return body.error();
    auto reception = openReception(command, context);
    if (!reception)
        return reception.error();
    reception->endedAt = context.at;
    reception->outcome = body->outcome;
    auto ticket = load<Ticket>(context.records, reception->ticketId.uuid);
    if (!ticket)
        return ticket.error();
    if (*ticket && (*ticket)->state == TicketState::Serving) {
        (*ticket)->state = TicketState::Done;
        (*ticket)->endedAt = context.at;
        if (auto saved = save(context.records, **ticket); !saved)
            return saved.error();
    }
    return stored(context.records, *reception);
}

Result<CommandOutcome> handOverShift(const Command& command, CommandContext& context)
{
    const auto body = parseBody<HandOverShiftBody>(command);
    if (!body)
        return body.error();
    if (command.entity.id != context.actor.staff.uuid)
        return Error { ErrorCode::ForbiddenRole };
    const std::pair<const char*, int> figures[] = { { "openMatters", body->openMatters }, { "comingBack", body->comingBack },
        { "promises", body->promises }, { "papers", body->papers }, { "parked", body->parked }, { "waiting", body->waiting } };
    CommandOutcome outcome;
    for (const auto& [name, figure] : figures) {
        if (figure < 0)
            return invalidAt(QLatin1Char('/') + QLatin1String(name), "range");
        outcome.audit.fields << QStringLiteral("%1=%2").arg(QLatin1String(name)).arg(figure);
    }
    if (const auto window = openWindow(context); !window)
        return window.error();
    outcome.audit.purposeText = normaliseText(body->note.value_or(QString()));
    return outcome;
}

} // namespace huimin
