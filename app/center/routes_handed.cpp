#include "app/center/caller.h"
#include "app/center/routes.h"
#include "models/registry/enterprise.h"
#include "models/registry/resident.h"
#include "models/store/deskwork.h"
#include "models/sync/handedwork.h"

namespace huimin {
namespace {

/// Whom handed work is about, as far as its list names them.
Status nameSubject(RecordReader& records, const QUuid& id, HandedWork& work)
{
    if (id.isNull())
        return {};
    work.subjectId = id;
    const auto person = load<Resident>(records, id);
    if (!person)
        return person.error();
    const auto firm = *person ? Result<std::optional<Enterprise>>(std::nullopt) : load<Enterprise>(records, id);
    if (!firm)
        return firm.error();
    if (*person) {
        work.subjectType = QStringLiteral("Resident");
        work.subject = (*person)->name;
    } else if (*firm) {
        work.subjectType = QStringLiteral("Enterprise");
        work.subject = (*firm)->name;
    }
    return {};
}

Result<http::Response> handedWork(const Caller& caller, const http::Request& request, CenterConnection& connection)
{
    if (caller.actor.role != Role::Supervisor)
        return Error { ErrorCode::ForbiddenRole };
    if (!request.query.isEmpty()) {
        Error error { ErrorCode::BadRequest };
        error.fields << FieldIssue { QStringLiteral("/query"), QStringLiteral("unknown") };
        return error;
    }
    const auto kept = CenterDeskWork(connection.core()).handedTo(caller.actor.hall);
    if (!kept)
        return kept.error();
    std::vector<HandedWork> list;
    for (const DeskWorkStore::HandedDraft& draft : *kept) {
        HandedWork work { draft.command, draft.at, {}, draft.kind, {}, {}, {}, draft.itemCode, {} };
        const auto maker = load<Staff>(connection.reader(), draft.by.uuid);
        if (!maker)
            return maker.error();
        if (*maker)
            work.by = (*maker)->name;
        HUIMIN_TRY(nameSubject(connection.reader(), draft.subject, work));
        for (const TypedValue& value : typedValues(draft.fields))
            work.fields.push_back(value.field);
        list.push_back(std::move(work));
    }
    return http::Response::json(handedWorkJson(list));
}
} // namespace

void addHandedRoutes(http::Router& router, CenterParts& parts)
{
    router.add({ http::Method::Get, "/v1/handed-work", signedIn(parts, handedWork) });
}

} // namespace huimin
