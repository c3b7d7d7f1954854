#include "models/store/replica.h"
#include <algorithm>

namespace huimin {
namespace {
/// How long a record that an answer brought stands without the feed having shown it; the feed is seconds behind at worst.
constexpr std::int64_t freshMs = 60'000;
}

HeldScope* Replica::findScope(int id)
{
    const auto found = std::find_if(m_scopes.begin(), m_scopes.end(), [id](const HeldScope& scope) { return scope.id == id; });
    return found == m_scopes.end() ? nullptr : &*found;
}

Status Replica::saveScope(const HeldScope& scope)
{
    return m_db->exec("INSERT OR REPLACE INTO scope(id, kind, ref, key, gen, filling, after, at, done, total) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        scope.id, scope.kind, scope.ref, scope.key, scope.generation, scope.filling ? 1 : 0, scope.after, scope.at, scope.done, scope.total);
}

Status Replica::applyChanges(const ChangesPage& page)
{
    const auto plan = planScopes(page);
    if (!plan)
        return plan.error();
    HUIMIN_TRY(change([&]() -> Status {
        HUIMIN_TRY(carryOut(*plan));
        for (const FeedLine& line : page.lines) {
            const HeldScope* scope = findScope(line.scope);
            if (!scope)
                continue;
            HUIMIN_TRY(m_rows.apply(line, *scope));
            HUIMIN_TRY(forgetFresh(line.record));
        }
        m_cursor = page.cursor;
        HUIMIN_TRY(setMeta("cursor", page.cursor));
        if (!page.epoch.isEmpty() && page.epoch != m_epoch) {
            m_epoch = page.epoch;
            HUIMIN_TRY(setMeta("epoch", page.epoch.toUtf8()));
        }
        return {};
    }, !plan->lost.empty()));
    return plan->lost.empty() ? Status() : finishKeys();
}

Result<Replica::ScopePlan> Replica::planScopes(const ChangesPage& page)
{
    ScopePlan plan;
    if (!page.scopes)
        return plan;
    const auto isGranted = [&](int id) {
        return std::any_of(page.scopes->added.begin(), page.scopes->added.end(), [id](const ScopeGrantLine& grant) { return grant.id == id; });
    };
    for (const HeldScope& scope : m_scopes) {
        const std::vector<int>& removed = page.scopes->removed;
        if (std::find(removed.begin(), removed.end(), scope.id) != removed.end() || (page.fromNothing && !isGranted(scope.id)))
            plan.lost.push_back(scope.id);
    }
    std::vector<int> keys;
    for (const ScopeGrantLine& grant : page.scopes->added) {
        const HeldScope* held = findScope(grant.id);
        const bool stays = held && std::find(plan.lost.begin(), plan.lost.end(), grant.id) == plan.lost.end();
        if (stays && !page.fromNothing)
            continue; // granted twice says nothing new
        if (!stays)
            keys.push_back(++m_lastKey);
        plan.granted.push_back({ grant.id, grant.kind, grant.ref, stays ? held->key : m_lastKey, m_generation, true, {}, -1, 0, 0 });
    }
    // On disk before a row is sealed with them. A crash from here on leaves keys that the next page takes up.
    HUIMIN_TRY(m_keys.add(keys));
    m_sealers.use(m_keys.keys());
    return plan;
}

Status Replica::carryOut(const ScopePlan& plan)
{
    for (const int id : plan.lost)
        HUIMIN_TRY(removeScope(id, std::any_of(plan.granted.begin(), plan.granted.end(), [id](const HeldScope& scope) { return scope.id == id; })));
    for (const HeldScope& scope : plan.granted) {
        if (HeldScope* held = findScope(scope.id))
            *held = scope;
        else
            m_scopes.insert(std::upper_bound(m_scopes.begin(), m_scopes.end(), scope, [](const HeldScope& a, const HeldScope& b) { return a.id < b.id; }), scope);
        HUIMIN_TRY(saveScope(scope));
    }
    if (plan.granted.empty())
        return {};
    return m_db->exec("INSERT INTO meta(key, value) VALUES('lastKey', ?1) ON CONFLICT(key) DO UPDATE SET value = ?1", m_lastKey);
}

Status Replica::removeScope(int id, bool comesBack)
{
    const HeldScope scope = *findScope(id);
    HUIMIN_TRY(m_rows.dropScope(scope));
    const ReplicaRowWriter::Touched touched = m_rows.takeTouched();
    m_changed.insert(touched.records.begin(), touched.records.end());
    HUIMIN_TRY(m_db->exec("INSERT INTO dead_key(key) VALUES(?)", scope.key));
    HUIMIN_TRY(m_db->exec("DELETE FROM scope WHERE id = ?", id));
    std::erase_if(m_scopes, [id](const HeldScope& held) { return held.id == id; });
    if (comesBack)
        return {};
    LostScope lost { scope, 0 };
    HUIMIN_TRY(handOver({ touched.gone.begin(), touched.gone.end() }, lost));
    m_lost.push_back(lost);
    return {};
}

Status Replica::handOver(const std::set<RecordName>& gone, LostScope& lost)
{
    std::set<QUuid> subjects;
    for (const RecordName& record : gone)
        subjects.insert(record.id);
    for (QueuedCommand& queued : m_queue.commands()) {
        if (!subjects.contains(queued.row.command.entity.id) || queued.row.handOver)
            continue;
        queued.row.handOver = true;
        queued.row.state = OutboxState::Queued;
        queued.retryAt = {};
        HUIMIN_TRY(m_queue.save(queued));
        ++lost.handedOver;
    }
    const std::vector<Draft> drafts = m_queue.drafts();
    for (const Draft& draft : drafts) {
        if (!subjects.contains(draft.subjectId))
            continue;
        QueuedCommand queued;
        queued.row.handOver = true;
        Command& command = queued.row.command;
        command.id = CommandId(newUuid(m_clock, m_random));
        command.type = QStringLiteral("HandOverDraft");
        command.entity = { QStringLiteral("Draft"), draft.id.uuid };
        command.occurredAt = m_clock.now();
        command.body.json = composeJson([&](JsonWriter& out) {
            out.startObject();
            out.key("kind");
            out.string(draft.kind);
            out.key("subjectId");
            out.string(uuidText(draft.subjectId));
            if (!draft.itemCode.isEmpty()) {
                out.key("itemCode");
                out.string(draft.itemCode);
            }
            out.key("fields");
            out.raw(draft.fields.json.isEmpty() ? QByteArrayLiteral("{}") : draft.fields.json);
            out.endObject();
        });
        HUIMIN_TRY(m_queue.append(std::move(queued)));
        HUIMIN_TRY(m_queue.removeDraft(draft.id));
        ++lost.handedOver;
    }
    HUIMIN_TRY(m_queue.forget(subjects));
    // What an answer brought of a record that the feed had not shown yet: of this scope, or the feed will bring it.
    m_fresh.clear();
    m_freshIsNew = true;
    return m_db->exec("DELETE FROM fresh");
}

// Step 2 and 3 of a scope's loss: the marks stand until no copy of the ring holds the keys.
Status Replica::finishKeys()
{
    std::vector<int> dead;
    {
        auto rows = m_db->run("SELECT key FROM dead_key");
        if (!rows)
            return rows.error();
        while (rows->next())
            dead.push_back(rows->small(0));
        HUIMIN_TRY(rows->end());
    }
    // Also what was drawn for a page that was never taken.
    for (const auto& [number, key] : m_keys.keys()->scopes)
        if (std::none_of(m_scopes.begin(), m_scopes.end(), [number = number](const HeldScope& scope) { return scope.key == number; })
            && std::find(dead.begin(), dead.end(), number) == dead.end())
            dead.push_back(number);
    if (dead.empty())
        return {};
    HUIMIN_TRY(m_keys.destroy(dead));
    m_sealers.use(m_keys.keys());
    HUIMIN_TRY(change([&] { return m_db->exec("DELETE FROM dead_key"); }));
    m_db->checkpoint();
    return {};
}

Status Replica::applySnapshot(const SnapshotPage& page)
{
    if (const HeldScope* scope = findScope(page.scope); !scope || !scope->filling)
        return {};
    return change([&]() -> Status {
        HeldScope& scope = *findScope(page.scope);
        for (const FeedLine& line : page.lines) {
            if (line.scope != page.scope)
                return Error { ErrorCode::CenterGarbage };
            HUIMIN_TRY(m_rows.apply(line, scope));
            HUIMIN_TRY(forgetFresh(line.record));
        }
        scope.at = page.at;
        scope.total = page.total;
        scope.done += static_cast<std::int64_t>(page.lines.size());
        scope.after = page.next.value_or(QByteArray());
        if (!page.next) {
            HUIMIN_TRY(m_rows.sweep(scope));
            scope.filling = false;
        }
        return saveScope(scope);
    });
}

Status Replica::restartAll()
{
    std::vector<int> ids;
    for (const HeldScope& scope : m_scopes)
        ids.push_back(scope.id);
    HUIMIN_TRY(restartScopes(ids));
    return change([&] {
        m_cursor.clear();
        return setMeta("cursor", {});
    });
}

Status Replica::restartScopes(const std::vector<int>& scopes)
{
    return change([&]() -> Status {
        ++m_generation;
        HUIMIN_TRY(m_db->exec("INSERT INTO meta(key, value) VALUES('generation', ?1) ON CONFLICT(key) DO UPDATE SET value = ?1", m_generation));
        for (const int id : scopes) {
            HeldScope* scope = findScope(id);
            if (!scope)
                continue;
            scope->generation = m_generation;
            scope->filling = true;
            scope->after.clear();
            scope->at = -1;
            scope->done = 0;
            HUIMIN_TRY(saveScope(*scope));
        }
        return {};
    });
}

Result<std::vector<int>> Replica::unequalScopes(const std::vector<ScopeSum>& sums)
{
    std::vector<int> unequal;
    for (const HeldScope& scope : m_scopes) {
        const auto said = std::find_if(sums.begin(), sums.end(), [&](const ScopeSum& sum) { return sum.id == scope.id; });
        const auto held = m_rows.sumOf(scope.id);
        if (!held)
            return held.error();
        if (said == sums.end() || said->count != held->count || said->sum != held->sum)
            unequal.push_back(scope.id);
    }
    return unequal;
}

Result<std::vector<int>> Replica::recount()
{
    std::vector<int> wrong;
    const Status done = change([&]() -> Status {
        auto counted = m_rows.recount();
        if (!counted)
            return counted.error();
        wrong = *counted;
        return {};
    });
    if (!done)
        return done.error();
    return wrong;
}

Status Replica::roundEnded(Instant serverTime)
{
    std::vector<RecordName> old;
    for (const auto& [name, fresh] : m_fresh)
        if (fresh.since.plusMs(freshMs) < serverTime)
            old.push_back(name);
    const bool anything = !old.empty();
    return change([&]() -> Status {
        for (const RecordName& name : old)
            HUIMIN_TRY(forgetFresh(name));
        return m_queue.pruneAnswered(m_clock.now());
    }, anything);
}

Status Replica::forgetFresh(const RecordName& record)
{
    const auto found = m_fresh.find(record);
    if (found == m_fresh.end())
        return {};
    m_fresh.erase(found);
    m_freshIsNew = true;
    return m_db->exec("DELETE FROM fresh WHERE type = ? AND id = ?", std::string_view(record.type.constData(), static_cast<std::size_t>(record.type.size())), record.id);
}

Status Replica::keepFresh(const RecordName& record, const std::optional<RecordText>& text, Instant serverTime)
{
    m_fresh.insert_or_assign(record, Fresh { text, serverTime });
    m_freshIsNew = true;
    const std::int64_t rev = text ? text->rev : 0;
    return m_db->exec("INSERT OR REPLACE INTO fresh(type, id, rev, since, sealed) VALUES(?, ?, ?, ?, ?)",
        std::string_view(record.type.constData(), static_cast<std::size_t>(record.type.size())), record.id, rev, serverTime,
        m_sealers.user().seal(text ? text->text : QByteArray(), "fresh|" + rowBinding(record, rev, 0)));
}

} // namespace huimin
