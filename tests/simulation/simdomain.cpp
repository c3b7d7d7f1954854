#include "tests/simulation/simdomain.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin::sim {
namespace {
Outcome refusal(ErrorCode code) { return { CommandState::Refused, {}, {}, Error { code, {}, {}, {} } }; }

std::optional<QString>* fieldIn(Resident& resident, const QString& name)
{
    if (name == QLatin1String("phone"))
        return &resident.phone;
    if (name == QLatin1String("email"))
        return &resident.email;
    return nullptr;
}

QByteArray jsonText(const QString& value) { return composeJson([&](JsonWriter& out) { out.string(value); }); }

Outcome runEdit(const Command& command, Resident resident, const std::map<QString, std::int64_t>* fieldRevs)
{
    Outcome outcome;
    const QJsonObject fields = QJsonDocument::fromJson(command.body.json).object()[QLatin1String("fields")].toObject();
    bool changed = false;
    for (const QString& name : fields.keys()) {
        std::optional<QString>* value = fieldIn(resident, name);
        if (!value)
            return refusal(ErrorCode::Invalid);
        const QString old = fields[name][QLatin1String("old")].toString();
        const QString mine = fields[name][QLatin1String("new")].toString();
        const QString now = value->value_or(QString());
        if (now == mine)
            continue;
        const bool untouched = now == old || (fieldRevs && command.baseRev > 0 && fieldRevs->at(name) <= command.baseRev);
        if (!untouched) {
            outcome.conflicts.push_back({ name, jsonText(old), jsonText(mine), jsonText(now) });
            continue;
        }
        *value = mine;
        changed = true;
    }
    outcome.state = !outcome.conflicts.empty() ? CommandState::Conflict : changed ? CommandState::Applied : CommandState::Noop;
    outcome.after = resident;
    return outcome;
}
} // namespace

Outcome run(const Command& command, const std::optional<Resident>& before, const std::map<QString, std::int64_t>* fieldRevs)
{
    const QJsonObject body = QJsonDocument::fromJson(command.body.json).object();
    if (command.type == QLatin1String("Create")) {
        if (before)
            return refusal(ErrorCode::Duplicate);
        Resident resident;
        resident.id = ResidentId(command.entity.id);
        resident.name = body[QLatin1String("name")].toString();
        resident.phone = QStringLiteral("1");
        resident.email = QStringLiteral("e");
        resident.hukouDivision = body[QLatin1String("grid")].toString();
        return { CommandState::Applied, resident, {}, {} };
    }
    if (!before)
        return refusal(ErrorCode::NotFound);
    Resident resident = *before;
    if (command.type == QLatin1String("Edit"))
        return runEdit(command, resident, fieldRevs);
    if (command.type == QLatin1String("Remove"))
        return { CommandState::Applied, std::nullopt, {}, {} };
    if (resident.lifeStatus != LifeStatus::Alive)
        return refusal(ErrorCode::ActNotPossible);
    if (command.type == QLatin1String("Note"))
        resident.optOut.push_back(command.id.text());
    else if (command.type == QLatin1String("Close"))
        resident.lifeStatus = LifeStatus::MovedAway;
    else if (command.type == QLatin1String("Move"))
        resident.hukouDivision = body[QLatin1String("grid")].toString();
    else
        return refusal(ErrorCode::Invalid);
    return { CommandState::Applied, resident, {}, {} };
}

Command act(const char* type, const QUuid& id, const QByteArray& body)
{
    Command command;
    command.type = QLatin1String(type);
    command.entity = { QStringLiteral("Resident"), id };
    command.body.json = body;
    return command;
}

Command edit(const QUuid& id, const char* field, const QString& old, const QString& value)
{
    const QJsonObject change { { QStringLiteral("old"), old }, { QStringLiteral("new"), value } };
    const QJsonObject body { { QStringLiteral("fields"), QJsonObject { { QLatin1String(field), change } } } };
    return act("Edit", id, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<CommandOutcome> Applier::apply(const Command& command, RecordSpace& records, ConflictStore&)
{
    auto before = load<Resident>(records, command.entity.id);
    if (!before)
        return before.error();
    const Outcome outcome = run(command, *before, nullptr);
    if (outcome.refused)
        return *outcome.refused;
    CommandOutcome out;
    out.state = outcome.state;
    out.conflicts = outcome.conflicts;
    if (!outcome.after) {
        HUIMIN_TRY(records.remove("Resident", command.entity.id));
        return out;
    }
    const auto stored = records.put({ "Resident", command.entity.id, 0, toJson(*outcome.after) });
    if (!stored)
        return stored.error();
    out.record = *stored;
    return out;
}

} // namespace huimin::sim
