#pragma once
#include "models/registry/organisation.h"
#include "models/store/sqlconnection.h"
#include <map>

namespace huimin {

/// Scopes by their ids in the database, remembered by one connection. An id is given at the first use of a scope and never changes.
class ScopeTable {
public:
    explicit ScopeTable(SqlConnection& sql) : m_sql(sql) { }
    /// 0 where no record was ever placed there.
    Result<int> find(const ScopeRef& scope);
    /// Gives an id to a scope that has none; inside a transaction.
    Result<int> obtain(const ScopeRef& scope);
    /// Sorted, each once.
    Result<ScopeIds> obtain(const std::vector<ScopeRef>& scopes);
    Result<ScopeRef> name(int id);
    /// After a rollback: what was given in it is not there.
    void forget();

private:
    SqlConnection& m_sql;
    std::map<std::pair<QString, QString>, int> m_ids;
    std::map<int, ScopeRef> m_names;
};

} // namespace huimin
