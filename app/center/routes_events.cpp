#include "app/center/listquery.h"
#include "app/center/restreader.h"
#include "app/center/routes.h"
#include "models/base/calendar.h"
#include "models/grid/eventclasses.h"
#include "models/grid/eventclock.h"
#include "models/grid/likeevents.h"
#include "models/matters/states.h"
#include "models/store/eventlist.h"
#include <QRegularExpression>

namespace huimin {
namespace {

/// Whose events a list is about: the own grids, what was dispatched to the own department, the streets of the own hall.
Result<std::vector<ScopeRef>> ownEventScopes(const Caller& caller)
{
    const char* const kind = caller.actor.role == Role::Grid ? "grid" : caller.actor.role == Role::Officer ? "department" : caller.actor.role == Role::Supervisor ? "hall" : nullptr;
    if (!kind)
        return Error { ErrorCode::ForbiddenRole };
    std::vector<ScopeRef> own;
    for (const ScopeRef& scope : caller.actor.scopes)
        if (scope.kind == QLatin1String(kind))
            own.push_back(scope);
    return own;
}

struct EventQuery {
    EventFilter filter;
    bool isQueue = false;
};

Result<EventQuery> eventQueryOf(const Caller& caller, const http::Parameters& parameters, Instant now)
{
    static const QRegularExpression gridForm(QStringLiteral("^[0-9]{15}$"));
    EventQuery query;
    auto scopes = ownEventScopes(caller);
    if (!scopes)
        return scopes.error();
    query.filter.scopes = std::move(*scopes);
    for (const http::Parameter& parameter : parameters) {
        if (parameter.name == QLatin1String("stage")) {
            if (!eventStates().stage(parameter.value))
                return wrongParameter("stage", "unknown");
            query.filter.stages << parameter.value;
        } else if (parameter.name == QLatin1String("class")) {
            if (!eventClass(parameter.value))
                return wrongParameter("class", "unknown");
            query.filter.classCode = parameter.value;
        } else if (parameter.name == QLatin1String("grid")) {
            if (!gridForm.match(parameter.value).hasMatch())
                return wrongParameter("grid", "format");
            const std::vector<ScopeRef> grid { { QStringLiteral("grid"), parameter.value } };
            if (mayRead(caller.actor, "GridEvent", grid) != Reach::Yes)
                return Error { ErrorCode::ForbiddenScope };
            query.filter.scopes = grid;
        } else if (parameter.name == QLatin1String("queue")) {
            const bool late = parameter.value == QLatin1String("late");
            if (!late && !eventQueueStages().contains(parameter.value))
                return wrongParameter("queue", "unknown");
            query.isQueue = true;
            query.filter.stages << (late ? eventQueueStages() : QStringList { parameter.value });
            if (late)
                query.filter.dueBefore = now;
        } else if (parameter.name != QLatin1String("limit") && parameter.name != QLatin1String("cursor")) {
            return wrongParameter("query", "unknown");
        }
    }
    return query;
}

/// The office time of each event's street.
class Offices {
public:
    static Result<Offices> of(CenterReader& reader, const WorkCalendar& calendar)
    {
        auto halls = allOf<Hall>(reader);
        if (!halls)
            return halls.error();
        return Offices(reader, std::move(*halls), calendar);
    }
    Result<OfficeTime> at(const GridEvent& event)
    {
        const auto cell = load<GridCell>(*m_reader, event.gridId.uuid);
        if (!cell)
            return cell.error();
        return OfficeTime(*cell ? hallOfGrid(m_halls, (*cell)->code) : Hall(), *m_calendar);
    }

private:
    Offices(CenterReader& reader, std::vector<Hall> halls, const WorkCalendar& calendar) : m_reader(&reader), m_halls(std::move(halls)), m_calendar(&calendar) { }
    CenterReader* m_reader;
    std::vector<Hall> m_halls;
    const WorkCalendar* m_calendar;
};

Status writeClock(JsonWriter& out, const RecordText& record, Offices& offices, Instant now)
{
    const auto event = decode<GridEvent>(record);
    if (!event)
        return event.error();
    const auto office = offices.at(*event);
    if (!office)
        return office.error();
    const EventClock clock = eventClock(*event, now, *office);
    out.startObject();
    out.key("state");
    out.string(enumText(clock.state));
    out.key("percent");
    out.integer(clock.percent);
    if (clock.limit) {
        out.key("limit");
        out.string(enumText(*clock.limit));
    }
    if (clock.due) {
        out.key("due");
        out.integer(clock.due->us);
    }
    out.endObject();
    return {};
}

Result<http::Response> eventPage(const Caller& caller, const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    const Instant now = parts.clock.now();
    const auto query = eventQueryOf(caller, request.query, now);
    if (!query)
        return query.error();
    const auto limit = limitOf(request.query);
    if (!limit)
        return limit.error();
    // A queue shows what will be late first; any other list what came last.
    const auto page = EventList(connection.reader()).page(query->filter, query->isQueue ? EventOrder::DueFirst : EventOrder::Newest, *limit, request.query.value(u"cursor").toUtf8());
    if (!page)
        return page.error();
    const auto calendar = parts.calendar.of(connection.reader());
    if (!calendar)
        return calendar.error();
    auto offices = Offices::of(connection.reader(), **calendar);
    if (!offices)
        return offices.error();
    const FieldPlan plan = planFor(caller.actor, schemaOf<GridEvent>());
    Status status;
    const QByteArray json = composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("events");
        out.startArray();
        std::vector<const RecordText*> shown;
        for (const RecordText& event : page->events)
            if (const auto row = projectForRest(plan, event, parts.today())) {
                out.raw(*row);
                shown.push_back(&event);
            }
        out.endArray();
        out.key("clocks");
        out.startArray();
        for (const RecordText* event : shown)
            if (Status written = writeClock(out, *event, *offices, now); !written)
                status = written;
        out.endArray();
        out.key("next");
        if (page->cursor.isEmpty())
            out.null();
        else
            out.string(QString::fromLatin1(page->cursor));
        out.endObject();
    });
    return status ? Result<http::Response>(http::Response::json(json)) : Result<http::Response>(status.error());
}

Result<http::Response> eventQueues(const Caller& caller, const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    if (!request.query.isEmpty())
        return wrongParameter("query", "unknown");
    const auto scopes = ownEventScopes(caller);
    if (!scopes)
        return scopes.error();
    const auto queues = EventList(connection.reader()).queues(*scopes, parts.clock.now());
    if (!queues)
        return queues.error();
    return http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("queues");
        out.startArray();
        for (const EventQueueCount& queue : *queues) {
            out.startObject();
            out.key("id");
            out.string(queue.id);
            out.key("count");
            out.integer(queue.count);
            out.key("late");
            out.integer(queue.late);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }));
}

Result<http::Response> eventView(const Caller& caller, const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    const auto id = idOf(request);
    if (!id)
        return id.error();
    const Instant now = parts.clock.now();
    RestReader reader(connection.reader(), caller, parts.today());
    const auto shown = reader.open("GridEvent", *id, now);
    if (!shown)
        return shown.error();
    const auto whole = connection.reader().fetch("GridEvent", *id);
    if (!whole)
        return whole.error();
    const auto event = require<GridEvent>(connection.reader(), *id);
    if (!event)
        return event.error();
    const auto steps = reader.related("EventStep", *id);
    if (!steps)
        return steps.error();
    const auto photos = reader.related("Attachment", *id);
    if (!photos)
        return photos.error();
    const auto calendar = parts.calendar.of(connection.reader());
    if (!calendar)
        return calendar.error();
    auto offices = Offices::of(connection.reader(), **calendar);
    if (!offices)
        return offices.error();
    Status status;
    const QByteArray json = composeJson([&](JsonWriter& out) {
        const auto list = [&](const char* key, const std::vector<RecordText>& rows) {
            out.key(key);
            out.startArray();
            for (const RecordText& row : rows)
                out.raw(row.text);
            out.endArray();
        };
        out.startObject();
        out.key("event");
        out.raw(shown->text);
        out.key("clock");
        status = writeClock(out, **whole, *offices, now);
        list("steps", *steps);
        list("attachments", *photos);
        out.key("possible");
        out.startArray();
        for (const QString& act : eventStates().possibleActs(event->state, caller.actor.role))
            out.string(act);
        out.endArray();
        out.endObject();
    });
    return status ? Result<http::Response>(http::Response::json(json)) : Result<http::Response>(status.error());
}

/// What is typed of a report stands in no address: it comes as a body.
Result<http::Response> eventsAlike(const Caller& caller, const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    const auto sketch = fromJson<EventSketch>(request.body, Strictness::Strict);
    if (!sketch)
        return sketch.error();
    if (caller.actor.role == Role::Admin)
        return Error { ErrorCode::ForbiddenRole };
    const auto like = likeEvents(connection.reader(), *sketch, parts.clock.now());
    if (!like)
        return like.error();
    RestReader reader(connection.reader(), caller, parts.today());
    Status status;
    const QByteArray json = composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("events");
        out.startArray();
        for (const LikeEvent& found : *like) {
            const auto shown = reader.fetch("GridEvent", found.event.id.uuid);
            if (!shown) {
                status = shown.error();
                break;
            }
            if (!*shown)
                continue;
            out.startObject();
            out.key("event");
            out.raw((*shown)->text);
            out.key("metres");
            out.integer(found.metres);
            out.key("score");
            out.integer(found.score);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    });
    return status ? Result<http::Response>(http::Response::json(json)) : Result<http::Response>(status.error());
}

} // namespace

void addEventRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    using Answer = Result<http::Response> (*)(const Caller&, const http::Request&, CenterConnection&, CenterParts&);
    const auto of = [&parts](Answer answer) {
        return signedIn(parts, [&parts, answer](const Caller& caller, const http::Request& request, CenterConnection& connection) { return answer(caller, request, connection, parts); });
    };
    router.add({ Method::Get, "/v1/events", of(eventPage) });
    router.add({ Method::Get, "/v1/events/queues", of(eventQueues) });
    router.add({ Method::Post, "/v1/events/like", of(eventsAlike) });
    router.add({ Method::Get, "/v1/events/{id}", of(eventView) });
}

} // namespace huimin
