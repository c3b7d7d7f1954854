#include "models/commands/batch.h"
#include "models/commands/commandtypes.h"
#include "models/commands/trial.h"
#include "models/matters/catalogueload.h"
#include "models/matters/states.h"

namespace huimin {

QString batchAct(const QString& stage, Role role, bool givesCertificate)
{
    const char* const acts[] = { "AcceptMatter", "StartReview", "GrantMatter", givesCertificate ? "StartMaking" : "ReadyResult", "CompleteMatter" };
    for (const char* act : acts) {
        const QString key = QString::fromLatin1(act);
        const MatterEdge* edge = matterStates().edge(key, stage);
        // What is granted is made or laid out first; what is refused is laid out.
        const bool decided = stage == QLatin1String("80") || stage == QLatin1String("81");
        if (edge && edge->mayBeDoneBy(role) && commandType(key) && !(decided && key == QLatin1String("CompleteMatter")))
            return key;
    }
    const QString ready = QStringLiteral("ReadyResult");
    const MatterEdge* edge = stage == QLatin1String("81") ? matterStates().edge(ready, stage) : nullptr;
    return edge && edge->mayBeDoneBy(role) && commandType(ready) ? ready : QString();
}

Result<std::vector<BatchEntry>> checkBatch(
    RecordReader& records, const std::vector<MatterRow>& rows, const Actor& actor, const WorkCalendar& calendar, Instant now)
{
    std::vector<BatchEntry> entries;
    for (const MatterRow& row : rows) {
        BatchEntry entry { row, {}, {}, {} };
        const auto matter = require<Matter>(records, row.id.uuid);
        if (!matter)
            return matter.error();
        const auto item = load<ServiceItem>(records, serviceItemId(matter->itemCode, matter->itemVersion).uuid);
        if (!item)
            return item.error();
        entry.act = batchAct(matter->stage, actor.role, *item && (*item)->givesCertificate);
        if (entry.act.isEmpty()) {
            entry.exception = Error { ErrorCode::ActNotPossible,
                { { QStringLiteral("stage"), matter->stage }, { QStringLiteral("possible"), matterStates().possibleActs(matter->stage, actor.role) } } };
            entries.push_back(std::move(entry));
            continue;
        }
        entry.command.id = CommandId(childUuid(row.id.uuid, 0)); // only for the trial; the desk gives a new one
        entry.command.type = entry.act;
        entry.command.entity = { QStringLiteral("Matter"), row.id.uuid };
        entry.command.body.json = composeJson([&](JsonWriter& out) {
            out.startObject();
            out.key("guard");
            out.string(matter->stage);
            out.endObject();
        });
        entry.command.occurredAt = now;
        if (const Status tried = tryCommand(entry.command, records, actor, calendar, now); !tried)
            entry.exception = tried.error();
        entry.command.id = {};
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const BatchEntry& a, const BatchEntry& b) { return a.exception.has_value() > b.exception.has_value(); });
    return entries;
}

} // namespace huimin
