#include "models/commands/automaticacts.h"
#include "models/base/calendar.h"
#include "models/commands/actbodies.h"
#include "models/commands/commandtypes.h"
#include "models/commands/eventbodies.h"
#include "models/grid/eventclock.h"
#include "models/matters/catalogueload.h"
#include "models/matters/handling.h"
#include "models/matters/limits.h"
#include "models/matters/states.h"

namespace huimin {
namespace {

Result<ServiceItem> pinnedItem(const Matter& matter, RecordReader& records)
{
    return require<ServiceItem>(records, serviceItemId(matter.itemCode, matter.itemVersion).uuid);
}

/// A licence of which nobody told in time what is missing.
Result<bool> noticeWasMissed(const Matter& matter, RecordReader& records, const WorkCalendar& calendar, QDate today)
{
    const auto item = pinnedItem(matter, records);
    const auto hall = require<Hall>(records, matter.hallId.uuid);
    if (!item)
        return item.error();
    if (!hall)
        return hall.error();
    const std::optional<QDate> notice = noticeDue(matter, *hall, calendar);
    return isLicence(*item) && notice && today > *notice;
}

/// Granted on an earlier day, with nothing to collect.
Result<bool> needsNoPaper(const Matter& matter, RecordReader& records, QDate today)
{
    const auto item = pinnedItem(matter, records);
    if (!item)
        return item.error();
    const Handling handling = handlingOf(*item);
    return !handling.givesCertificate && !handling.paperResult && matter.decidedAt && businessDate(*matter.decidedAt) < today;
}

/// When the refusal that was sent came to the applicant.
Result<std::optional<QDate>> refusalArrived(const Matter& matter, RecordReader& records)
{
    const auto documents = relatedTo<Document>(records, matter.id.uuid);
    if (!documents)
        return documents.error();
    for (const Document& document : *documents)
        if ((document.kind == QLatin1String("07") || document.kind == QLatin1String("29")) && !document.undone && document.deliveredAt)
            return std::optional<QDate>(businessDate(*document.deliveredAt));
    return std::optional<QDate>();
}

Command madeAct(const Matter& matter, CommandId id, const char* type, const QByteArray& body, Instant at)
{
    Command command;
    command.id = id;
    command.type = QString::fromLatin1(type);
    command.entity = { QStringLiteral("Matter"), matter.id.uuid };
    command.body.json = body;
    command.occurredAt = at;
    return command;
}

} // namespace

Result<std::optional<Command>> automaticAct(
    const Matter& matter, CommandId id, RecordReader& records, const WorkCalendar& calendar, Instant at)
{
    const QDate today = businessDate(at);
    const auto nothing = std::optional<Command>();
    if (matter.stage == QLatin1String("30")) {
        const auto missed = noticeWasMissed(matter, records, calendar, today);
        if (!missed)
            return missed.error();
        return *missed ? std::optional(madeAct(matter, id, "DeemAccepted", toJson(NoteBody { matter.stage, {} }), at)) : nothing;
    }
    if (matter.stage == QLatin1String("80")) {
        const auto done = needsNoPaper(matter, records, today);
        if (!done)
            return done.error();
        return *done ? std::optional(madeAct(matter, id, "CompleteMatter", toJson(CompleteBody { matter.stage, {}, {}, {} }), at)) : nothing;
    }
    if (matter.stage == QLatin1String("81")) {
        const auto arrived = refusalArrived(matter, records);
        if (!arrived)
            return arrived.error();
        return *arrived ? std::optional(madeAct(matter, id, "CompleteMatter", toJson(CompleteBody { matter.stage, {}, {}, *arrived }), at)) : nothing;
    }
    if (matter.stage == QLatin1String("95"))
        return std::optional(madeAct(matter, id, "CompleteMatter", toJson(CompleteBody { matter.stage, {}, {}, {} }), at));
    if (matter.stage == QLatin1String("85") && matter.folderCode)
        return std::optional(madeAct(matter, id, "ArchiveMatter", toJson(ArchiveBody { matter.stage, *matter.folderCode }), at));
    return nothing;
}

std::optional<Command> automaticAct(const GridEvent& event, CommandId id, Instant at)
{
    const std::optional<Instant> look = nextLook(event);
    if (!look || *look > at)
        return std::nullopt;
    Command command;
    command.id = id;
    command.entity = { QStringLiteral("GridEvent"), event.id.uuid };
    command.occurredAt = at;
    if (event.state == QLatin1String("E4h")) {
        command.type = QStringLiteral("ResumeEvent");
        command.body.json = toJson(ReasonBody { event.state, {} });
    } else if (event.state == QLatin1String("E6")) {
        command.type = QStringLiteral("CallBack");
        command.body.json = toJson(CallBackBody { event.state, CallBackOutcome::Nobody, {}, {}, {} });
    } else {
        command.type = QStringLiteral("ClimbLate");
        command.body.json = toJson(NoteBody { event.state, {} });
    }
    return command;
}

Result<CommandOutcome> applyAutomatically(const Command& command, RecordSpace& records, const WorkCalendar& calendar, Instant at)
{
    const Actor center; // nobody: the entry of the matter names no one
    CommandContext context { records, center, calendar, at };
    context.automatic = true;
    return applyCommand(command, context);
}

} // namespace huimin
