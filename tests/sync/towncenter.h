#pragma once
#include "models/registry/types.h"
#include "models/sync/checkpoint.h"
#include "models/sync/transport.h"
#include "tests/support/smalltown.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUrlQuery>
#include <mutex>

namespace huimin::test {

/// A center in memory over the small town, for tests of a whole desk: one scope that holds everything, real commands, and the faults
/// that a test asks for. Shared by several desks; the transports call it from their threads.
class TownCenter {
public:
    SmallTown town;
    std::mutex mutex;
    bool reachable = true;
    bool sessionEnds = false; ///< the next answer with a token is 401
    QString password = QStringLiteral("huimin-demo");
    QByteArray deviceKey = QByteArray(32, 'd');
    Instant now = town.at(9);
    std::int64_t leaseMs = 24LL * 3600 * 1000;
    int pageRows = 50;
    int sessions = 0;
    QList<QByteArray> commandsSeen;
    int requests = 0; ///< answered or not
    std::function<void(int request)> asked; ///< called in the thread of the desk that asks, before the answer
    QString epoch = QStringLiteral("01930000-0000-7000-8000-000000000001");

    Result<HttpAnswer> answer(const HttpRequest& request, const QByteArray& token)
    {
        std::lock_guard lock(mutex);
        ++requests;
        if (asked)
            asked(requests);
        if (!reachable)
            return Error { ErrorCode::Offline };
        const QUrl url(request.path);
        if (url.path() == QLatin1String("/v1/session"))
            return request.method == "POST" ? signIn(request.body) : HttpAnswer { 204, {}, {} };
        if (token.isEmpty() || sessionEnds) {
            sessionEnds = false;
            return problem(401, "not-signed-in");
        }
        const QUrlQuery query(url);
        if (url.path() == QLatin1String("/v1/changes"))
            return changes(query.queryItemValue(QStringLiteral("cursor")));
        if (url.path() == QLatin1String("/v1/snapshot"))
            return snapshot(query.queryItemValue(QStringLiteral("after")).toInt());
        if (url.path() == QLatin1String("/v1/commands"))
            return commands(request.body);
        return problem(404, "not-found");
    }

    static HttpAnswer problem(int status, const char* type)
    {
        return { status, { { "Huimin-Api", "1" } }, QByteArray("{\"type\":\"/errors/") + type + "\",\"title\":\"x\",\"status\":" + QByteArray::number(status) + "}" };
    }

private:
    struct Line {
        RecordName record;
        std::int64_t rev = 0;
    };

    HttpAnswer good(const QByteArray& body) const { return { 200, { { "Huimin-Api", "1" } }, body }; }
    HttpAnswer signIn(const QByteArray& body)
    {
        const QJsonObject request = QJsonDocument::fromJson(body).object();
        if (request[QLatin1String("password")].toString() != password)
            return problem(401, "bad-credentials");
        ++sessions;
        const QJsonObject staff { { QStringLiteral("id"), town.clerk.staff.text() }, { QStringLiteral("name"), town.clerk.name },
            { QStringLiteral("role"), QStringLiteral("clerk") }, { QStringLiteral("hallId"), town.hall.id.text() },
            { QStringLiteral("streets"), QJsonArray { QStringLiteral("350203010000") } },
            { QStringLiteral("scopes"), scopesJson() } };
        const QJsonObject answer { { QStringLiteral("token"), QStringLiteral("token-%1-of-many-characters-in-base64").arg(sessions) },
            { QStringLiteral("expires"), qint64 { now.plusMs(43'200'000).us } }, { QStringLiteral("staff"), staff }, { QStringLiteral("device"), request[QLatin1String("device")] },
            { QStringLiteral("epoch"), epoch }, { QStringLiteral("schema"), 1 }, { QStringLiteral("serverTime"), qint64 { now.us } },
            { QStringLiteral("leaseUntil"), qint64 { now.plusMs(leaseMs).us } }, { QStringLiteral("deviceKey"), QString::fromLatin1(deviceKey.toHex()) },
            { QStringLiteral("deviceCode"), QStringLiteral("7KQ") } };
        return good(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    }
    QJsonArray scopesJson() const
    {
        QJsonArray scopes;
        for (const ScopeRef& scope : town.clerk.scopes)
            scopes.append(QJsonObject { { QStringLiteral("id"), scopes.size() + 1 }, { QStringLiteral("kind"), scope.kind }, { QStringLiteral("ref"), scope.ref } });
        return scopes;
    }

    /// What changed since the last look gets its numbers.
    void stamp()
    {
        for (const Schema* schema : recordTypes()) {
            const auto all = town.records.all(schema->type);
            for (const RecordText& record : *all) {
                std::int64_t& known = m_known[{ record.type, record.id }];
                if (known != record.rev)
                    m_feed.push_back({ { record.type, record.id }, record.rev });
                known = record.rev;
            }
        }
    }
    QByteArray put(const RecordName& name)
    {
        const auto record = *town.records.fetch(name.type.toStdString(), name.id);
        return "{\"type\":\"" + name.type + "\",\"id\":\"" + uuidText(name.id).toLatin1() + "\",\"kind\":\"put\",\"rev\":" + QByteArray::number(qlonglong { record->rev })
            + ",\"scope\":1,\"row\":" + record->text + "}\n";
    }
    HttpAnswer changes(const QString& cursor)
    {
        stamp();
        QByteArray body;
        std::size_t at = m_feed.size();
        if (cursor.isEmpty())
            body = "{\"scopes\":{\"added\":[{\"id\":1,\"kind\":\"city\",\"ref\":\"\"}],\"removed\":[],\"version\":1}}\n";
        else
            at = static_cast<std::size_t>(cursor.mid(1).toInt());
        std::map<RecordName, bool> sent;
        for (; at < m_feed.size() && sent.size() < static_cast<std::size_t>(pageRows); ++at)
            if (!std::exchange(sent[m_feed[at].record], true))
                body += put(m_feed[at].record);
        const bool more = at < m_feed.size();
        body += "{\"cursor\":\"c" + QByteArray::number(static_cast<qlonglong>(at)) + "\",\"more\":" + (more ? "true" : "false") + ",\"serverTime\":" + QByteArray::number(qlonglong { now.us });
        if (!more) {
            std::int64_t sum = 0;
            for (const auto& [name, rev] : m_known)
                sum = checkAdd(sum, checkHash(name.type.toStdString(), name.id, rev));
            body += ",\"epoch\":\"" + epoch.toLatin1() + "\",\"leaseUntil\":" + QByteArray::number(qlonglong { now.plusMs(leaseMs).us }) + ",\"seq\":1,\"scopes\":[{\"id\":1,\"count\":"
                + QByteArray::number(static_cast<qlonglong>(m_known.size())) + ",\"sum\":\"" + QByteArray::number(static_cast<qulonglong>(sum), 16).rightJustified(16, '0') + "\"}]";
        }
        return good(body + "}\n");
    }
    HttpAnswer snapshot(int after)
    {
        stamp();
        QByteArray body;
        int n = 0;
        for (const auto& [name, rev] : m_known)
            if (n++ >= after && n <= after + pageRows)
                body += put(name);
        const bool more = n > after + pageRows;
        body += "{\"next\":" + (more ? '"' + QByteArray::number(after + pageRows) + '"' : QByteArray("null")) + ",\"at\":1,\"total\":" + QByteArray::number(n) + "}\n";
        return good(body);
    }
    HttpAnswer commands(const QByteArray& body)
    {
        QByteArrayList results;
        for (const auto list = QJsonDocument::fromJson(body).object()[QLatin1String("commands")].toArray(); const QJsonValue one : list) {
            const auto command = fromJson<Command>(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact));
            QByteArray& kept = m_results[command->id];
            if (kept.isEmpty()) {
                commandsSeen << command->type.toLatin1();
                kept = run(*command);
            }
            results << kept;
        }
        return good("{\"results\":[" + results.join(',') + "],\"serverTime\":" + QByteArray::number(qlonglong { now.us }) + "}");
    }
    QByteArray run(const Command& command)
    {
        const auto outcome = town.run(town.clerk, command, now);
        QByteArray out = "{\"id\":\"" + command.id.text().toLatin1() + "\",\"state\":\"" + (outcome ? enumText(outcome->state).toLatin1() : QByteArray("refused")) + '"';
        if (!outcome)
            return out + ",\"problem\":{\"type\":\"/errors/" + errorName(outcome.error().code).toLatin1() + "\",\"title\":\"x\",\"status\":409}}";
        if (outcome->record)
            out += ",\"rev\":" + QByteArray::number(qlonglong { outcome->record->rev }) + ",\"record\":" + outcome->record->text;
        if (outcome->state == CommandState::Conflict) {
            QByteArrayList fields;
            for (const ConflictField& field : outcome->conflicts)
                fields << "{\"name\":\"" + field.name.toLatin1() + "\",\"base\":" + field.base + ",\"mine\":" + field.mine + ",\"theirs\":" + field.theirs + "}";
            out += ",\"conflict\":\"" + uuidText(childUuid(command.id.uuid, 0)).toLatin1() + "\",\"fields\":[" + fields.join(',') + "]";
        }
        if (!outcome->result.json.isEmpty())
            out += ",\"result\":" + outcome->result.json;
        return out + "}";
    }

    std::vector<Line> m_feed;
    std::map<RecordName, std::int64_t> m_known;
    std::map<CommandId, QByteArray> m_results;
};

class TownTransport final : public Transport {
public:
    explicit TownTransport(TownCenter& center) : m_center(center) { }
    CallId send(HttpRequest request, Done done) override
    {
        const CallId id = ++m_last;
        m_calls[id] = std::move(done);
        QTimer::singleShot(0, &m_context, [this, id, request = std::move(request), token = m_token] {
            const auto found = m_calls.find(id);
            if (found == m_calls.end())
                return;
            const Done call = std::move(found->second);
            m_calls.erase(found);
            call(m_center.answer(request, token));
        });
        return id;
    }
    CallId openStream(HttpRequest, Line, Ended) override { return ++m_last; }
    void cancel(CallId id) override { m_calls.erase(id); }
    void setToken(const QByteArray& token) override { m_token = token; }

private:
    TownCenter& m_center;
    QObject m_context;
    QByteArray m_token;
    CallId m_last = 0;
    std::map<CallId, Done> m_calls;
};

} // namespace huimin::test
