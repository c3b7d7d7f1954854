#pragma once
#include "models/store/fieldhistory.h"
#include "models/store/searchindex.h"

namespace huimin {

/// Reads records of a center: whole, with their sensitive fields; who may see what is decided above. Belongs to one connection and
/// its thread.
class CenterReader : public RecordReader {
public:
    explicit CenterReader(CenterCore& core) : m_core(core) { }

    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override;
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override;
    Result<std::vector<RecordText>> relatedToAny(std::string_view type, std::span<const QUuid> targets) override;
    Result<std::vector<RecordText>> all(std::string_view type) override;
    /// As `fetch`; on PostgreSQL the row can then not be changed by another writer until this transaction ends.
    Result<std::optional<RecordText>> fetchShared(std::string_view type, const QUuid& id);

    /// Who holds a number or name, by models/store/naturalkeys.h.
    Result<std::optional<RecordKey>> holder(const NaturalKey& key);
    Result<FieldHistory> fieldHistory(std::string_view type, const QUuid& id);
    /// Where the record stands; empty also where there is none.
    Result<ScopeIds> scopesOf(std::string_view type, const QUuid& id);
    Result<std::vector<ScopeRef>> scopeRefsOf(std::string_view type, const QUuid& id);
    Result<std::vector<SearchIndex::Found>> candidates(const CandidateQuery& query) { return SearchIndex(m_core).candidates(query); }

    /// A text that is another one after any change of a department, hall, window, member of staff or grid (on PostgreSQL when the feed
    /// has it): what rests on these may be kept while it stays.
    Result<QByteArray> organisationState();

    CenterCore& core() { return m_core; }
    /// A row of `record` from its columns.
    static Result<RecordText> openRow(CenterCore& core, int type, const QUuid& id, std::int64_t rev, const QByteArray& body, const QByteArray& sealed);

private:
    Result<std::optional<RecordText>> fetchBy(const char* sql, std::string_view type, const QUuid& id);
    Result<std::vector<RecordText>> rows(Result<SqlCursor> cursor, int type);
    CenterCore& m_core;
};

} // namespace huimin
