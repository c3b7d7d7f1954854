#include "models/store/scopetable.h"
#include <algorithm>

namespace huimin {

Result<int> ScopeTable::find(const ScopeRef& scope)
{
    if (const auto known = m_ids.find({ scope.kind, scope.ref }); known != m_ids.end())
        return known->second;
    auto id = m_sql.number("SELECT id FROM scope WHERE kind = ? AND ref = ?", scope.kind, scope.ref);
    if (!id)
        return id.error();
    if (!*id)
        return 0;
    return m_ids[{ scope.kind, scope.ref }] = static_cast<int>(**id);
}

Result<int> ScopeTable::obtain(const ScopeRef& scope)
{
    auto id = find(scope);
    if (!id || *id != 0)
        return id;
    HUIMIN_TRY(m_sql.exec("INSERT INTO scope(id, kind, ref) SELECT coalesce(max(id), 0) + 1, ?, ? FROM scope WHERE true ON CONFLICT DO NOTHING", scope.kind, scope.ref));
    id = find(scope);
    if (id && *id == 0)
        return runAgain(QStringLiteral("two scopes were made at once"));
    return id;
}

Result<ScopeIds> ScopeTable::obtain(const std::vector<ScopeRef>& scopes)
{
    ScopeIds ids;
    for (const ScopeRef& scope : scopes) {
        auto id = obtain(scope);
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<ScopeRef> ScopeTable::name(int id)
{
    if (const auto known = m_names.find(id); known != m_names.end())
        return known->second;
    auto cursor = m_sql.run("SELECT kind, ref FROM scope WHERE id = ?", id);
    if (!cursor)
        return cursor.error();
    if (!cursor->next()) {
        HUIMIN_TRY(cursor->end());
        return Error { ErrorCode::NotFound };
    }
    return m_names[id] = ScopeRef { cursor->text(0), cursor->text(1) };
}

void ScopeTable::forget()
{
    m_ids.clear();
    m_names.clear();
}

} // namespace huimin
