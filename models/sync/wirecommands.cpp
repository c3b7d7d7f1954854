#include "models/sync/wire.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin::wire {
namespace {
const Error badAnswer { ErrorCode::CenterGarbage };

Error problemFrom(const QJsonObject& body)
{
    static const QString typePrefix = QStringLiteral("/errors/");
    const QString type = body[QLatin1String("type")].toString();
    Error error { errorFromName(type.startsWith(typePrefix) ? type.mid(typePrefix.size()) : QString()), body.toVariantMap(), {}, {} };
    for (const auto issues = body[QLatin1String("errors")].toArray(); const QJsonValue issue : issues)
        error.fields.append({ issue[QLatin1String("path")].toString(), issue[QLatin1String("code")].toString() });
    for (const char* own : { "type", "title", "detail", "status", "errors" })
        error.members.remove(QLatin1String(own));
    return error;
}

bool readField(JsonValue& value, ConflictField& field)
{
    return value.eachMember([&](std::string_view name, JsonValue& member) {
        if (name == "name")
            field.name = member.string().value_or(QString());
        else if (name == "base")
            field.base = member.raw();
        else if (name == "mine")
            field.mine = member.raw();
        else if (name == "theirs")
            field.theirs = member.raw();
        return true;
    }) && !field.name.isEmpty();
}

bool readResult(JsonValue& value, CommandAnswer& answer)
{
    bool good = true;
    bool stateIsThere = false;
    const bool isObject = value.eachMember([&](std::string_view name, JsonValue& member) {
        if (name == "id") {
            answer.id = CommandId(uuidFromText(member.string().value_or(QString())));
        } else if (name == "state") {
            const auto state = enumFromText<CommandState>(member.string().value_or(QString()));
            good = stateIsThere = state.has_value();
            answer.state = state.value_or(CommandState::Retry);
        } else if (name == "rev") {
            answer.rev = member.integer().value_or(0);
        } else if (name == "record") {
            answer.record = member.isNull() ? QByteArray() : member.raw();
        } else if (name == "conflict") {
            answer.conflict = ConflictId(uuidFromText(member.string().value_or(QString())));
        } else if (name == "fields") {
            good = member.eachElement([&](JsonValue& element) {
                ConflictField field;
                good = good && readField(element, field);
                answer.fields.push_back(std::move(field));
                return good;
            }) && good;
        } else if (name == "problem") {
            answer.problem = problemFrom(QJsonDocument::fromJson(member.raw()).object());
        } else if (name == "result") {
            answer.result.json = member.raw();
        }
        return good;
    });
    if (answer.state == CommandState::Conflict && (answer.conflict.isNull() || answer.fields.empty()))
        return false;
    return isObject && good && stateIsThere && !answer.id.isNull();
}
} // namespace

QByteArray commandBatch(const QString& epoch, const std::vector<Command>& commands)
{
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("epoch");
        out.string(epoch);
        out.key("commands");
        out.startArray();
        for (const Command& command : commands)
            out.raw(toJson(command));
        out.endArray();
        out.endObject();
    });
}

Result<CommandResults> commandResults(const QByteArray& body, const std::vector<Command>& batch)
{
    CommandResults out;
    bool good = true;
    const Status read = readDocument(body, [&](JsonValue& value) -> std::optional<FieldIssue> {
        good = value.eachMember([&](std::string_view name, JsonValue& member) {
            if (name == "serverTime") {
                out.serverTime = { member.integer().value_or(0) };
            } else if (name == "results") {
                good = member.eachElement([&](JsonValue& element) {
                    good = good && readResult(element, out.results.emplace_back());
                    return good;
                }) && good;
            }
            return good;
        }) && good;
        return std::nullopt;
    });
    if (!read || !good || out.results.size() != batch.size() || out.serverTime.us == 0)
        return badAnswer;
    for (std::size_t i = 0; i < batch.size(); ++i)
        if (out.results[i].id != batch[i].id)
            return badAnswer;
    return out;
}

QByteArray signInBody(const QString& name, const QString& password, std::optional<Role> role, DeviceId device)
{
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("name");
        out.string(name);
        out.key("password");
        out.string(password);
        if (role) {
            out.key("role");
            out.string(enumText(*role));
        }
        out.key("device");
        out.string(device.text());
        out.endObject();
    });
}

Result<Actor> actorFromJson(const QByteArray& json)
{
    const QJsonObject staff = QJsonDocument::fromJson(json).object();
    const auto id = [&](const char* name) { return uuidFromText(staff[QLatin1String(name)].toString()); };
    const auto role = enumFromText<Role>(staff[QLatin1String("role")].toString());
    Actor actor;
    actor.staff = StaffId(id("id"));
    if (actor.staff.isNull() || !role)
        return badAnswer;
    actor.name = staff[QLatin1String("name")].toString();
    actor.role = *role;
    actor.hall = HallId(id("hallId"));
    actor.window = ServiceWindowId(id("windowId"));
    actor.department = DepartmentId(id("departmentId"));
    actor.departmentCode = staff[QLatin1String("departmentCode")].toString();
    actor.health = staff[QLatin1String("health")].toBool();
    actor.device = DeviceId(id("device"));
    for (const auto streets = staff[QLatin1String("streets")].toArray(); const QJsonValue street : streets)
        actor.streets.push_back(street.toString());
    for (const auto scopes = staff[QLatin1String("scopes")].toArray(); const QJsonValue scope : scopes)
        actor.scopes.push_back({ scope[QLatin1String("kind")].toString(), scope[QLatin1String("ref")].toString() });
    return actor;
}

QByteArray actorJson(const Actor& actor)
{
    QJsonArray streets;
    for (const QString& street : actor.streets)
        streets.append(street);
    QJsonArray scopes;
    for (const ScopeRef& scope : actor.scopes)
        scopes.append(QJsonObject { { QStringLiteral("kind"), scope.kind }, { QStringLiteral("ref"), scope.ref } });
    const QJsonObject staff { { QStringLiteral("id"), actor.staff.text() }, { QStringLiteral("name"), actor.name },
        { QStringLiteral("role"), enumText(actor.role) }, { QStringLiteral("hallId"), actor.hall.text() }, { QStringLiteral("windowId"), actor.window.text() },
        { QStringLiteral("departmentId"), actor.department.text() }, { QStringLiteral("departmentCode"), actor.departmentCode },
        { QStringLiteral("health"), actor.health }, { QStringLiteral("device"), actor.device.text() }, { QStringLiteral("streets"), streets },
        { QStringLiteral("scopes"), scopes } };
    return QJsonDocument(staff).toJson(QJsonDocument::Compact);
}

Result<Session> session(const QByteArray& body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    Session out;
    out.token = answer[QLatin1String("token")].toString().toLatin1();
    out.expires = { answer[QLatin1String("expires")].toInteger() };
    out.epoch = answer[QLatin1String("epoch")].toString();
    out.schema = answer[QLatin1String("schema")].toInt();
    out.serverTime = { answer[QLatin1String("serverTime")].toInteger() };
    out.leaseUntil = { answer[QLatin1String("leaseUntil")].toInteger() };
    out.deviceKey = QByteArray::fromHex(answer[QLatin1String("deviceKey")].toString().toLatin1());
    out.deviceCode = answer[QLatin1String("deviceCode")].toString();
    auto actor = actorFromJson(QJsonDocument(answer[QLatin1String("staff")].toObject()).toJson(QJsonDocument::Compact));
    if (!actor || out.token.isEmpty() || out.epoch.isEmpty() || out.serverTime.us == 0 || out.deviceKey.size() != 32)
        return badAnswer;
    out.actor = std::move(*actor);
    out.actor.device = DeviceId(uuidFromText(answer[QLatin1String("device")].toString()));
    return out;
}

} // namespace huimin::wire
