#include "models/matters/states.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace huimin {
namespace {

constexpr QLatin1String startOfAll("start");

Error statesError(const QString& what)
{
    return Error { ErrorCode::FileUnreadable, {}, {}, QStringLiteral("states: ") + what };
}

QString textOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Papers without a number of their own get 21–30 in the order of the file.
void numberTheRest(std::vector<DocumentKind>& kinds)
{
    int next = 21;
    for (DocumentKind& kind : kinds)
        if (kind.number.isEmpty())
            kind.number = QString::number(next++);
}

} // namespace

bool MatterEdge::mayBeDoneBy(Role role) const
{
    return std::find(who.begin(), who.end(), role) != who.end();
}

Result<StateMachine> StateMachine::parse(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return statesError(QStringLiteral("no JSON object"));
    const QJsonObject root = document.object();
    StateMachine states;
    states.m_initial = textOf(root, "initial");
    for (const QJsonValue value : root.value(QLatin1String("stages")).toArray()) {
        const QJsonObject o = value.toObject();
        states.m_stages.push_back({ textOf(o, "code"), textOf(o, "zh"), textOf(o, "en"), textOf(o, "rests_with"), textOf(o, "clock"),
            o.value(QLatin1String("closed")).toBool(), o.value(QLatin1String("end")).toBool() });
    }
    for (const QJsonValue value : root.value(QLatin1String("acts")).toArray()) {
        const QJsonObject o = value.toObject();
        states.m_acts.push_back({ textOf(o, "key"), textOf(o, "code"), textOf(o, "zh"), textOf(o, "en"), textOf(o, "on") });
    }
    for (const QJsonValue value : root.value(QLatin1String("documents")).toArray()) {
        const QJsonObject o = value.toObject();
        states.m_documents.push_back({ textOf(o, "no"), textOf(o, "key"), textOf(o, "zh"), textOf(o, "en"), textOf(o, "types") });
    }
    numberTheRest(states.m_documents);
    for (const QJsonValue value : root.value(QLatin1String("edges")).toArray()) {
        const QJsonObject o = value.toObject();
        MatterEdge edge { textOf(o, "from"), textOf(o, "act"), textOf(o, "to"), {}, o.value(QLatin1String("auto")).toBool(),
            textOf(o, "guard"), textOf(o, "clock"), textOf(o, "document") };
        for (const QJsonValue who : o.value(QLatin1String("who")).toArray()) {
            const auto role = enumFromText<Role>(who.toString());
            if (!role)
                return statesError(QStringLiteral("unknown role at ") + edge.act);
            edge.who.push_back(*role);
        }
        const bool known = (edge.from == startOfAll || states.stage(edge.from)) && states.stage(edge.to) && states.act(edge.act);
        if (!known)
            return statesError(QStringLiteral("an edge of unknown ends: ") + edge.act);
        states.m_edges.push_back(std::move(edge));
    }
    for (const QJsonValue value : root.value(QLatin1String("paths")).toArray()) {
        const QJsonObject o = value.toObject();
        QStringList path;
        for (const QJsonValue code : o.value(QLatin1String("stages")).toArray())
            path << code.toString();
        states.m_paths.emplace_back(textOf(o, "name"), path);
    }
    if (!states.stage(states.m_initial) || states.m_edges.empty())
        return statesError(QStringLiteral("no initial stage or no edges"));
    return states;
}

const MatterStage* StateMachine::stage(QStringView code) const
{
    for (const MatterStage& stage : m_stages)
        if (stage.code == code)
            return &stage;
    return nullptr;
}

const MatterAct* StateMachine::act(QStringView key) const
{
    for (const MatterAct& act : m_acts)
        if (act.key == key)
            return &act;
    return nullptr;
}

const DocumentKind* StateMachine::document(QStringView key) const
{
    for (const DocumentKind& kind : m_documents)
        if (kind.key == key)
            return &kind;
    return nullptr;
}

bool StateMachine::isOpen(QStringView code) const
{
    const MatterStage* found = stage(code);
    return found && !found->closed;
}

QStringList StateMachine::possibleActs(QStringView stage, Role role) const
{
    QStringList acts;
    for (const MatterEdge& edge : m_edges)
        if (edge.from == stage && edge.mayBeDoneBy(role) && !acts.contains(edge.act))
            acts << edge.act;
    return acts;
}

Result<MatterEdge> StateMachine::check(QStringView act, QStringView stage, Role role) const
{
    bool roleMay = false;
    for (const MatterEdge& edge : m_edges) {
        if (edge.act != act || !edge.mayBeDoneBy(role))
            continue;
        roleMay = true;
        if (edge.from == stage)
            return edge;
    }
    if (!roleMay)
        return Error { ErrorCode::ForbiddenRole };
    return Error { ErrorCode::ActNotPossible,
        { { QStringLiteral("stage"), stage.toString() }, { QStringLiteral("possible"), possibleActs(stage, role) } } };
}

const MatterEdge* StateMachine::edge(QStringView act, QStringView from) const
{
    for (const MatterEdge& edge : m_edges)
        if (edge.act == act && edge.from == from)
            return &edge;
    return nullptr;
}

namespace {
StateMachine shippedMachine(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s", qPrintable(path));
    auto parsed = StateMachine::parse(file.readAll());
    if (!parsed)
        qFatal("%s cannot be read", qPrintable(path));
    return std::move(*parsed);
}
} // namespace

const StateMachine& matterStates()
{
    static const StateMachine states = shippedMachine(QStringLiteral(":/huimin/catalogue/matter_states.json"));
    return states;
}

const StateMachine& eventStates()
{
    static const StateMachine states = shippedMachine(QStringLiteral(":/huimin/catalogue/event_states.json"));
    return states;
}

} // namespace huimin
