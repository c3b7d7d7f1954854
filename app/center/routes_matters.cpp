#include "app/center/listquery.h"
#include "app/center/restreader.h"
#include "app/center/routes.h"
#include "models/base/calendar.h"
#include "models/matters/deadline.h"
#include "models/matters/matter.h"
#include "models/matters/queues.h"
#include "models/store/matterlist.h"
#include <QRegularExpression>

namespace huimin {
namespace {

/// The filter of a list from the query; BadRequest names the parameter that is wrong or unknown.
Result<MatterFilter> filterOf(const http::Parameters& query, CenterReader& reader, QDate today)
{
    static const QRegularExpression stageForm(QStringLiteral("^[0-9]{2}$"));
    static const QRegularExpression itemForm(QStringLiteral("^[0-9A-Za-z-]{1,36}$"));
    static const QRegularExpression hallForm(QStringLiteral("^[0-9]{2}-[0-9]{2}$"));
    MatterFilter filter;
    for (const http::Parameter& parameter : query) {
        const auto matches = [&](const QRegularExpression& form) { return form.match(parameter.value).hasMatch(); };
        if (parameter.name == QLatin1String("stage")) {
            if (!matches(stageForm))
                return wrongParameter("stage", "format");
            filter.stages << parameter.value;
        } else if (parameter.name == QLatin1String("item")) {
            if (!matches(itemForm))
                return wrongParameter("item", "format");
            filter.itemCode = parameter.value;
        } else if (parameter.name == QLatin1String("hall")) {
            if (!matches(hallForm))
                return wrongParameter("hall", "format");
            auto hall = reader.holder(keyOf::hallNumber(parameter.value));
            if (!hall)
                return hall.error();
            // An unknown hall has no matters: an id that nobody has narrows the list to none.
            filter.hall = HallId(*hall ? (*hall)->id : QUuid(0xffffffff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        } else if (parameter.name == QLatin1String("from") || parameter.name == QLatin1String("to")) {
            const QDate date = parameter.value.size() == 10 ? QDate::fromString(parameter.value, Qt::ISODate) : QDate();
            if (!date.isValid())
                return wrongParameter(parameter.name == QLatin1String("from") ? "from" : "to", "format");
            (parameter.name == QLatin1String("from") ? filter.from : filter.to) = date;
        } else if (parameter.name == QLatin1String("queue")) {
            const WorkQueue* queue = workQueue(parameter.value);
            if (!queue)
                return wrongParameter("queue", "unknown");
            filter.stages << queue->stages;
            if (queue->isLate()) {
                filter.clockRuns = true;
                filter.dueTo = today.addDays(-1);
            }
        } else if (parameter.name != QLatin1String("limit") && parameter.name != QLatin1String("cursor")) {
            return wrongParameter("query", "unknown");
        }
    }
    return filter;
}

void writeRows(JsonWriter& out, const char* key, const std::vector<RecordText>& rows)
{
    out.key(key);
    out.startArray();
    for (const RecordText& row : rows)
        out.raw(row.text);
    out.endArray();
}

/// Whose matters a list is about: an officer's are those of the department, a counter's those of the hall.
Status narrow(const Caller& caller, MatterFilter& filter)
{
    const Role role = caller.actor.role;
    if (role == Role::Officer)
        filter.department = caller.actor.department;
    else if (role == Role::Clerk || role == Role::Supervisor) {
        if (!filter.hall.isNull() && !(filter.hall == caller.actor.hall))
            return Error { ErrorCode::ForbiddenScope };
        filter.hall = caller.actor.hall;
    } else
        return Error { ErrorCode::ForbiddenRole };
    return {};
}

/// How the rows of a page stand to their limits, in the order of the rows.
void writeDeadlines(JsonWriter& out, const std::vector<RecordText>& matters, QDate today, const WorkCalendar& calendar)
{
    out.key("deadlines");
    out.startArray();
    for (const RecordText& record : matters) {
        const auto matter = decode<Matter>(record);
        const Deadline deadline = matter ? deadlineOf(*matter, today, calendar) : Deadline();
        out.startObject();
        out.key("state");
        out.string(enumText(deadline.state));
        out.key("daysLeft");
        out.integer(deadline.daysLeft);
        out.endObject();
    }
    out.endArray();
}

Result<http::Response> queueCounts(const Caller& caller, const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    if (!request.query.isEmpty())
        return wrongParameter("query", "unknown");
    MatterFilter filter;
    HUIMIN_TRY(narrow(caller, filter));
    const auto queues = MatterList(connection.reader()).queues(filter.hall, filter.department, parts.today());
    if (!queues)
        return queues.error();
    return http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("queues");
        out.startArray();
        for (const auto& queue : *queues) {
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

Result<http::Response> matterPage(const Caller& caller, const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    auto filter = filterOf(request.query, connection.reader(), parts.today());
    if (!filter)
        return filter.error();
    auto limit = limitOf(request.query);
    if (!limit)
        return limit.error();
    HUIMIN_TRY(narrow(caller, *filter));
    // A queue shows what will be late first; any other list what came last.
    const bool isQueue = request.query.find(u"queue").has_value();
    auto page = MatterList(connection.reader()).page(*filter, isQueue ? MatterOrder::DueFirst : MatterOrder::Newest, *limit, request.query.value(u"cursor").toUtf8());
    if (!page)
        return page.error();
    const auto calendar = parts.calendar.of(connection.reader());
    if (!calendar)
        return calendar.error();
    const FieldPlan plan = planFor(caller.actor, schemaOf<Matter>());
    return http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("matters");
        out.startArray();
        for (const RecordText& matter : page->matters)
            if (const auto row = projectForRest(plan, matter, parts.today()))
                out.raw(*row);
        out.endArray();
        if (isQueue)
            writeDeadlines(out, page->matters, parts.today(), **calendar);
        out.key("next");
        if (page->cursor.isEmpty())
            out.null();
        else
            out.string(QString::fromLatin1(page->cursor));
        out.endObject();
    }));
}

Result<http::Response> matterView(const Caller& caller, const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    auto id = idOf(request);
    if (!id)
        return id.error();
    RestReader reader(connection.reader(), caller, parts.today());
    auto matter = reader.open("Matter", *id, parts.clock.now());
    if (!matter)
        return matter.error();
    std::vector<std::pair<const char*, std::vector<RecordText>>> lists;
    const std::pair<const char*, const char*> members[] = { { "materials", "MatterMaterial" }, { "events", "MatterEvent" }, { "segments", "ClockSegment" },
        { "documents", "Document" }, { "approvals", "ApprovalRequest" }, { "opinions", "DepartmentOpinion" } };
    for (const auto& [key, type] : members) {
        auto rows = reader.related(type, *id);
        if (!rows)
            return rows.error();
        lists.emplace_back(key, std::move(*rows));
    }
    return http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("matter");
        out.raw(matter->text);
        for (const auto& [key, rows] : lists)
            writeRows(out, key, rows);
        out.endObject();
    }));
}

} // namespace

void addMatterRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Get, "/v1/matters", signedIn(parts, [&parts](const Caller& caller, const http::Request& request, CenterConnection& connection) { return matterPage(caller, request, connection, parts); }) });
    router.add({ Method::Get, "/v1/queues", signedIn(parts, [&parts](const Caller& caller, const http::Request& request, CenterConnection& connection) { return queueCounts(caller, request, connection, parts); }) });
    router.add({ Method::Get, "/v1/matters/{id}", signedIn(parts, [&parts](const Caller& caller, const http::Request& request, CenterConnection& connection) { return matterView(caller, request, connection, parts); }) });
}

} // namespace huimin
