#include "models/sync/checkpoint.h"
#include "tests/simulation/simcenter.h"
#include <QStringList>

namespace huimin::sim {
namespace {
QByteArray decimal(std::int64_t number) { return QByteArray::number(static_cast<qlonglong>(number)); }
const QByteArray feedEpoch = "01930000-0000-7000-8000-000000000001";
} // namespace

QByteArray Center::putLine(int scope, const QUuid& id, std::int64_t rev) const
{
    return "{\"type\":\"Resident\",\"id\":\"" + uuidText(id).toLatin1() + "\",\"kind\":\"put\",\"rev\":" + decimal(rev) + ",\"scope\":" + decimal(scope)
        + ",\"row\":" + m_records.at(id).text + "}\n";
}

HttpAnswer Center::changes(int desk, const QString& cursor)
{
    const Staff& staff = m_staff[desk];
    std::int64_t since = head();
    std::set<int> known;
    QByteArray body;
    if (!cursor.isEmpty()) {
        const QStringList parts = cursor.split(QLatin1Char('.'));
        const auto version = parts.size() == 2 ? staff.history.find(parts[1].toLongLong()) : staff.history.end();
        if (version == staff.history.end())
            return problem(410, "cursor-scope");
        since = parts[0].toLongLong();
        known = version->second;
    }
    if (cursor.isEmpty() || known != staff.scopes) {
        QByteArrayList added;
        QByteArrayList removed;
        for (const int scope : staff.scopes)
            if (!known.contains(scope))
                added << "{\"id\":" + decimal(scope) + ",\"kind\":\"" + (scope == city ? "city" : "grid") + "\",\"ref\":\"" + decimal(scope) + "\"}";
        for (const int scope : known)
            if (!staff.scopes.contains(scope))
                removed << decimal(scope);
        body += "{\"scopes\":{\"added\":[" + added.join(',') + "],\"removed\":[" + removed.join(',') + "],\"version\":" + decimal(staff.version) + "}}\n";
    }
    // One line a scope and record; the last one of a page wins.
    std::map<std::pair<int, QUuid>, std::pair<std::int64_t, QByteArray>> lines; // where it came last, the line
    bool more = false;
    for (auto entry = m_feed.upper_bound(since); entry != m_feed.end(); ++entry) {
        if (static_cast<int>(lines.size()) >= pageLines) {
            more = true;
            break;
        }
        const Change& change = entry->second;
        since = entry->first;
        std::set<int> touched = change.before;
        touched.insert(change.after.begin(), change.after.end());
        for (const int scope : touched) {
            if (!staff.scopes.contains(scope))
                continue;
            if (change.after.contains(scope)) {
                // The row as it is now, even where a change that is not stamped yet takes it away: the line that says so follows.
                lines[{ scope, change.id }] = { since, putLine(scope, change.id, change.rev) };
            } else if (m_bug != Bug::NoDropOnMove || change.after.empty()) {
                const char* kind = change.after.empty() ? "del" : "drop";
                lines[{ scope, change.id }] = { since, "{\"type\":\"Resident\",\"id\":\"" + uuidText(change.id).toLatin1() + "\",\"kind\":\"" + kind
                        + "\",\"rev\":" + decimal(change.rev) + ",\"scope\":" + decimal(scope) + "}\n" };
            }
        }
    }
    std::multimap<std::int64_t, QByteArray> ordered;
    for (const auto& [key, line] : lines)
        ordered.emplace(line.first, line.second);
    for (const auto& [seq, line] : ordered)
        body += line;
    body += "{\"cursor\":\"" + decimal(since) + '.' + decimal(staff.version) + "\",\"more\":" + (more ? "true" : "false") + ",\"serverTime\":"
        + decimal(m_events.clock().now().us);
    if (!more) {
        QByteArrayList sums;
        for (const int scope : staff.scopes) {
            std::int64_t sum = 0;
            for (const auto& [id, rev] : m_members[scope])
                sum = checkAdd(sum, checkHash("Resident", id, rev));
            sums << "{\"id\":" + decimal(scope) + ",\"count\":" + decimal(static_cast<std::int64_t>(m_members[scope].size())) + ",\"sum\":\""
                    + QByteArray::number(static_cast<qulonglong>(sum), 16).rightJustified(16, '0') + "\"}";
        }
        body += ",\"epoch\":\"" + feedEpoch + "\",\"leaseUntil\":" + decimal(m_events.clock().now().plusMs(86'400'000).us) + ",\"seq\":" + decimal(since)
            + ",\"scopes\":[" + sums.join(',') + "]";
    }
    return { 200, { { "Huimin-Api", "1" } }, body + "}\n" };
}

HttpAnswer Center::snapshot(int scope, const QString& after, std::int64_t at)
{
    QByteArray body;
    int count = 0;
    const auto& members = m_members[scope];
    auto it = after.isEmpty() ? members.begin() : members.upper_bound(uuidFromText(after));
    QUuid last;
    for (; it != members.end() && count < pageLines; ++it) {
        last = it->first;
        body += putLine(scope, it->first, it->second);
        ++count;
    }
    const QByteArray next = it == members.end() ? QByteArray("null") : '"' + uuidText(last).toLatin1() + '"';
    body += "{\"next\":" + next + ",\"at\":" + decimal(at < 0 ? head() : at) + ",\"total\":" + decimal(static_cast<std::int64_t>(members.size())) + "}\n";
    return { 200, { { "Huimin-Api", "1" } }, body };
}

} // namespace huimin::sim
