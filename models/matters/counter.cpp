#include "models/matters/counter.h"
#include "models/base/calendar.h"
#include "models/matters/states.h"
#include "models/registry/enterprise.h"
#include "models/registry/resident.h"

namespace huimin {
namespace {

Result<QString> subjectName(RecordReader& records, const QUuid& id)
{
    const auto person = load<Resident>(records, id);
    if (!person)
        return person.error();
    if (*person)
        return (*person)->name;
    const auto firm = load<Enterprise>(records, id);
    if (!firm)
        return firm.error();
    return *firm ? (*firm)->shortName.value_or((*firm)->name) : QString();
}

bool mayCall(const ServiceWindow& window, const Ticket& ticket)
{
    return window.queues.empty() || std::find(window.queues.begin(), window.queues.end(), ticket.queue) != window.queues.end();
}

bool isHere(const Ticket& ticket, const Actor& actor)
{
    return !actor.window.isNull() && ticket.windowId == actor.window
        && (ticket.state == TicketState::Called || ticket.state == TicketState::Serving);
}

std::vector<Ticket> inOrder(std::vector<Ticket> tickets)
{
    std::sort(tickets.begin(), tickets.end(), [](const Ticket& a, const Ticket& b) {
        return waitsSince(a) != waitsSince(b) ? waitsSince(a) < waitsSince(b) : a.number < b.number;
    });
    return tickets;
}

/// The latest event that brought the matter where it is.
Result<std::optional<Instant>> inStageSince(RecordReader& records, const Matter& matter)
{
    const auto events = relatedTo<MatterEvent>(records, matter.id.uuid);
    if (!events)
        return events.error();
    std::optional<Instant> since;
    for (const MatterEvent& event : *events)
        if (event.to == matter.stage && event.from != event.to && (!since || *since < event.at))
            since = event.at;
    return since;
}

Result<MatterLine> lineOf(RecordReader& records, const Matter& matter, QDate today, const WorkCalendar& calendar)
{
    auto row = matterRow(records, matter, today, calendar);
    if (!row)
        return row.error();
    auto since = inStageSince(records, matter);
    if (!since)
        return since.error();
    MatterLine line { std::move(*row), *since, 0, matter.promiseUntil };
    if (line.since)
        line.days = static_cast<int>(businessDate(*line.since).daysTo(today));
    return line;
}

template <typename Key> void sortLines(std::vector<MatterLine>& lines, Key key)
{
    std::stable_sort(lines.begin(), lines.end(), [&](const MatterLine& a, const MatterLine& b) { return key(a) < key(b); });
}

} // namespace

Instant waitsSince(const Ticket& ticket)
{
    return ticket.state == TicketState::Waiting && ticket.calledAt ? *ticket.calledAt : ticket.takenAt;
}

Result<CounterState> counterState(RecordReader& records, const Actor& actor, Instant now, ReceptionId known)
{
    CounterState state;
    auto window = load<ServiceWindow>(records, actor.window.uuid);
    if (!window)
        return window.error();
    state.window = std::move(*window);
    const auto tickets = relatedTo<Ticket>(records, actor.hall.uuid);
    if (!tickets)
        return tickets.error();
    const QDate today = businessDate(now);
    for (const Ticket& ticket : *tickets) {
        if (ticket.day != today)
            continue;
        if (isHere(ticket, actor) && (!state.ticket || state.ticket->calledAt < ticket.calledAt))
            state.ticket = ticket;
        if (ticket.state != TicketState::Waiting)
            continue;
        ++state.hallWaiting;
        if (state.window && mayCall(*state.window, ticket))
            state.waiting.push_back(ticket);
    }
    state.waiting = inOrder(std::move(state.waiting));

    auto reception = load<Reception>(records, known.uuid);
    if (!reception)
        return reception.error();
    if (*reception && !(*reception)->endedAt)
        state.reception = std::move(*reception);
    if (!state.reception && state.ticket && state.ticket->state == TicketState::Serving) {
        const auto ofTicket = relatedTo<Reception>(records, state.ticket->id.uuid);
        if (!ofTicket)
            return ofTicket.error();
        for (const Reception& each : *ofTicket)
            if (!each.endedAt && each.staffId == actor.staff)
                state.reception = each;
    }
    const QUuid subject = state.reception && !state.reception->subjectId.isNull() ? state.reception->subjectId
        : state.ticket                                                             ? state.ticket->subjectId
                                                                                   : QUuid();
    auto name = subjectName(records, subject);
    if (!name)
        return name.error();
    state.name = *name;
    return state;
}

Result<ReceptionId> openReceptionOf(RecordReader& records, const Actor& actor, Instant now)
{
    const auto receptions = relatedTo<Reception>(records, actor.staff.uuid);
    if (!receptions)
        return receptions.error();
    const Reception* latest = nullptr;
    for (const Reception& each : *receptions)
        if (!each.endedAt && each.staffId == actor.staff && businessDate(each.beganAt) == businessDate(now)
            && (!latest || latest->beganAt < each.beganAt))
            latest = &each;
    return latest ? latest->id : ReceptionId();
}

Result<std::vector<QueueLength>> queueLengths(RecordReader& records, const Actor& actor, Instant now)
{
    const auto hall = load<Hall>(records, actor.hall.uuid);
    if (!hall)
        return hall.error();
    std::vector<QueueLength> lengths;
    if (*hall)
        for (const QString& queue : (*hall)->queues)
            lengths.push_back({ queue, 0, {}, {} });
    if (lengths.empty())
        for (const char16_t* queue : { u"A", u"B", u"C" })
            lengths.push_back({ QString::fromUtf16(queue), 0, {}, {} });
    const auto tickets = relatedTo<Ticket>(records, actor.hall.uuid);
    if (!tickets)
        return tickets.error();
    for (QueueLength& length : lengths) {
        int last = 0;
        for (const Ticket& ticket : *tickets) {
            if (ticket.day != businessDate(now) || ticket.queue != length.queue)
                continue;
            last = std::max(last, ticket.number.mid(1).toInt());
            if (ticket.state != TicketState::Waiting)
                continue;
            ++length.waiting;
            if (length.longestSince.us == 0 || waitsSince(ticket) < length.longestSince)
                length.longestSince = waitsSince(ticket);
        }
        if (last < ticketsADay)
            length.next = length.queue + QStringLiteral("%1").arg(last + 1, 3, 10, QLatin1Char('0'));
    }
    return lengths;
}

Result<ShiftPage> shiftPage(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar)
{
    const auto matters = allOf<Matter>(records);
    if (!matters)
        return matters.error();
    ShiftPage page;
    for (const Matter& matter : *matters) {
        if (matter.clerkId != actor.staff)
            continue;
        const bool open = matterStates().isOpen(matter.stage);
        page.openMatters += open;
        const bool promise = open && matter.promiseUntil;
        const bool comes = open && matter.comeBackAt && businessDate(*matter.comeBackAt) >= today;
        const bool paper = matter.stage == QLatin1String("85");
        if (!promise && !comes && !paper)
            continue;
        const auto line = lineOf(records, matter, today, calendar);
        if (!line)
            return line.error();
        if (promise)
            page.promises.push_back(*line);
        if (comes)
            page.comingBack.push_back(*line);
        if (paper)
            page.papers.push_back(*line);
    }
    sortLines(page.promises, [](const MatterLine& line) { return *line.promiseUntil; });
    sortLines(page.comingBack, [](const MatterLine& line) { return *line.row.comeBackAt; });
    sortLines(page.papers, [](const MatterLine& line) { return line.since.value_or(line.row.appliedAt); });
    return page;
}

Result<ReadyPage> readyPage(RecordReader& records, const Actor& actor, QDate today, const WorkCalendar& calendar)
{
    const auto matters = allOf<Matter>(records);
    if (!matters)
        return matters.error();
    ReadyPage page;
    for (const Matter& matter : *matters) {
        if (matter.hallId != actor.hall || matter.stage != QLatin1String("94"))
            continue;
        auto line = lineOf(records, matter, today, calendar);
        if (!line)
            return line.error();
        page.leftLong += line->days >= leftLongDays;
        page.ready.push_back(std::move(*line));
    }
    sortLines(page.ready, [](const MatterLine& line) { return -line.days; });
    return page;
}

} // namespace huimin
