#include "tests/simulation/simcenter.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace huimin::sim {
namespace {
const QString epoch = QStringLiteral("01930000-0000-7000-8000-000000000001");
HttpAnswer good(QByteArray body) { return { 200, { { "Huimin-Api", "1" } }, std::move(body) }; }
std::set<int> placement(const Resident& resident) { return { resident.hukouDivision.value_or(QStringLiteral("2")).toInt() }; }
} // namespace

struct Center::Batch {
    int desk = 0;
    std::vector<Command> commands;
    std::size_t at = 0;
    QList<QByteArray> results;
    std::function<void(HttpAnswer)> answer;
};

void Center::seedRecords(int count)
{
    for (int i = 0; i < count; ++i) {
        Resident resident;
        resident.id = ResidentId(newUuid(m_events.clock(), m_events.random()));
        resident.rev = 1;
        resident.name = QStringLiteral("张%1").arg(i);
        resident.phone = QStringLiteral("1");
        resident.email = QStringLiteral("e");
        resident.hukouDivision = QString::number(grids[i % 2]);
        const Stored stored { 1, toJson(resident), placement(resident), { { QStringLiteral("phone"), 1 }, { QStringLiteral("email"), 1 } } };
        m_records[resident.id.uuid] = stored;
        append(m_nextSeq++, { m_nextOrd++, resident.id.uuid, 1, {}, stored.scopes });
    }
}

void Center::setScopes(int desk, const std::set<int>& scopes)
{
    Staff& staff = m_staff[desk];
    if (staff.scopes == scopes)
        return;
    staff.scopes = scopes;
    staff.history[++staff.version] = scopes;
}

std::optional<CommandState> Center::resultOf(CommandId id) const
{
    const auto found = m_results.find(id);
    return found == m_results.end() || found->second.inWork ? std::nullopt : std::optional<CommandState>(found->second.state);
}

int Center::effectsOf(CommandId id) const
{
    const auto found = m_effects.find(id);
    return found == m_effects.end() ? 0 : found->second;
}

HttpAnswer Center::problem(int status, const char* type)
{
    return { status, { { "Huimin-Api", "1" } }, QByteArray("{\"type\":\"/errors/") + type + "\",\"title\":\"x\",\"status\":" + QByteArray::number(status) + "}" };
}

void Center::handle(int desk, const HttpRequest& request, std::function<void(HttpAnswer)> answer)
{
    const QUrl url(request.path);
    const QUrlQuery query(url);
    const auto value = [&](const char* name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    if (url.path() == QLatin1String("/v1/changes"))
        return answer(changes(desk, value("cursor")));
    if (url.path() == QLatin1String("/v1/snapshot")) {
        const int scope = value("scope").toInt();
        if (!m_staff[desk].scopes.contains(scope))
            return answer(problem(410, "cursor-scope"));
        return answer(snapshot(scope, value("after"), value("at").isEmpty() ? -1 : value("at").toLongLong()));
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (body[QLatin1String("epoch")].toString() != epoch)
        return answer(problem(410, "cursor-epoch"));
    auto batch = std::make_shared<Batch>();
    batch->desk = desk;
    batch->answer = std::move(answer);
    for (const auto commands = body[QLatin1String("commands")].toArray(); const QJsonValue one : commands) {
        auto command = fromJson<Command>(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact));
        if (!command)
            return batch->answer(problem(422, "invalid"));
        batch->commands.push_back(*command);
    }
    runNext(batch);
}

// ---- commands, each a transaction that takes time

void Center::runNext(const std::shared_ptr<Batch>& batch)
{
    if (batch->at == batch->commands.size()) {
        batch->answer(good("{\"results\":[" + batch->results.join(',') + "],\"serverTime\":" + QByteArray::number(qlonglong { m_events.clock().now().us }) + "}"));
        return;
    }
    const Command command = batch->commands[batch->at];
    const auto later = [this, batch] { m_events.after(1 + m_events.below(3), [this, batch] { runNext(batch); }); };
    if (const auto known = m_results.find(command.id); known != m_results.end() && m_bug != Bug::NoDedupe) {
        if (known->second.inWork)
            return later(); // the second sender waits
        batch->results.append(known->second.json);
        ++batch->at;
        return later();
    }
    for (const CommandId before : command.after) {
        const auto found = m_results.find(before);
        if (found != m_results.end() && !found->second.inWork)
            continue;
        batch->results.append("{\"id\":\"" + command.id.text().toLatin1() + "\",\"state\":\"blocked\"}");
        ++batch->at;
        return later();
    }
    if (!m_locked.insert(command.entity.id).second)
        return later(); // another transaction holds the row
    m_results[command.id] = {};
    ++m_inWork;
    const auto found = m_records.find(command.entity.id);
    const bool exists = found != m_records.end() && !found->second.scopes.empty();
    std::optional<Resident> before;
    if (exists)
        before = *fromJson<Resident>(found->second.text, Strictness::Tolerant);
    Stored after = found == m_records.end() ? Stored {} : found->second;
    const Outcome outcome = run(command, before, &after.fieldRevs);
    Change change { m_nextOrd++, command.entity.id, 0, exists ? found->second.scopes : std::set<int>(), {} }; // the number is taken now
    if (outcome.state == CommandState::Applied || (outcome.state == CommandState::Conflict && !(*outcome.after == *before))) {
        change.rev = ++after.rev;
        if (outcome.after) {
            Resident resident = *outcome.after;
            resident.rev = after.rev;
            resident.updatedAt = m_events.clock().now();
            if (!before || resident.phone != before->phone)
                after.fieldRevs[QStringLiteral("phone")] = after.rev;
            if (!before || resident.email != before->email)
                after.fieldRevs[QStringLiteral("email")] = after.rev;
            after.text = toJson(resident);
            after.scopes = placement(resident);
        } else {
            after.scopes.clear();
        }
        change.after = after.scopes;
    }
    const std::int64_t takes = m_events.chance(250) ? 200 + m_events.below(3000) : 1 + m_events.below(20);
    m_events.after(takes, [this, batch, command, outcome, change, after] { commit(batch, command, outcome, change, after); });
}

void Center::commit(const std::shared_ptr<Batch>& batch, const Command& command, const Outcome& outcome, Change change, Stored after)
{
    m_locked.erase(command.entity.id);
    --m_inWork;
    if (change.rev != 0) {
        m_records[command.entity.id] = after;
        if (m_bug == Bug::NaiveCursor)
            append(change.ord, change);
        else
            m_outbox.push_back(change);
        m_events.after(1 + m_events.below(15), [this] { stamp(); });
    }
    if (outcome.state == CommandState::Applied)
        ++m_effects[command.id];
    m_events.trace("commit " + command.type.toLatin1() + ' ' + command.id.text().toLatin1(), change.rev);
    ResultRow& row = m_results[command.id];
    row = { false, resultJson(command, outcome, after), outcome.state };
    batch->results.append(row.json);
    ++batch->at;
    runNext(batch);
}

QByteArray Center::resultJson(const Command& command, const Outcome& outcome, const Stored& after)
{
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("id");
        out.string(command.id.text());
        out.key("state");
        out.string(enumText(outcome.state));
        if (outcome.after) {
            out.key("rev");
            out.integer(after.rev);
            out.key("record");
            out.raw(after.text);
        }
        if (!outcome.conflicts.empty()) {
            out.key("conflict");
            out.string(uuidText(childUuid(command.id.uuid, 0)));
            out.key("fields");
            out.startArray();
            for (const ConflictField& field : outcome.conflicts) {
                out.startObject();
                out.key("name");
                out.string(field.name);
                out.key("base");
                out.raw(field.base);
                out.key("mine");
                out.raw(field.mine);
                out.key("theirs");
                out.raw(field.theirs);
                out.endObject();
            }
            out.endArray();
        }
        if (outcome.refused) {
            out.key("problem");
            out.raw("{\"type\":\"/errors/" + errorName(outcome.refused->code).toLatin1() + "\",\"title\":\"x\",\"status\":409}");
        }
        out.endObject();
    });
}

// ---- feed

void Center::stamp()
{
    if (m_stamping || m_outbox.empty())
        return;
    m_stamping = true; // the advisory lock
    auto rows = m_outbox; // its snapshot
    std::sort(rows.begin(), rows.end(), [](const Change& a, const Change& b) { return a.ord < b.ord; });
    m_events.after(1 + m_events.below(m_stampersDie ? 60 : 8), [this, rows] {
        m_stamping = false;
        if (m_stampersDie && m_events.chance(100)) {
            ++m_died;
            ++m_nextSeq; // a number is burnt
        } else {
            for (const Change& change : rows) {
                std::erase_if(m_outbox, [&](const Change& one) { return one.ord == change.ord; });
                append(m_nextSeq++, change);
            }
        }
        if (!m_outbox.empty())
            m_events.after(1 + m_events.below(20), [this] { stamp(); });
    });
}

void Center::append(std::int64_t seq, const Change& change)
{
    m_feed[seq] = change;
    for (const int scope : change.before)
        if (!change.after.contains(scope))
            m_members[scope].erase(change.id);
    for (const int scope : change.after)
        m_members[scope][change.id] = change.rev;
}

} // namespace huimin::sim
