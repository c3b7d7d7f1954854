#pragma once
#include "models/store/centercore.h"
#include "models/store/typenumbers.h"

namespace huimin {

/// What a search asks of the index.
struct CandidateQuery {
    std::vector<std::vector<std::uint64_t>> groups; ///< of each group a record must have one token at least
    std::vector<QByteArray> types {}; ///< of these types; empty: any
    ScopeIds scopes {}; ///< that stand in one of these scopes; empty: anywhere
    int limit = 200;
    bool withScopes = false; ///< where they stand is wanted
};

/// The center's index over keyed hashes of words: contentless FTS5 on SQLite, bigint[] with GIN on PostgreSQL. Type and scopes of a
/// record are tokens of their own kind beside its words, so a search can be narrowed to the near ones.
class SearchIndex {
public:
    explicit SearchIndex(CenterCore& core) : m_core(core) { }
    /// Sets what `key` is found by; none: it is not found any more. The record must be stored.
    Status index(const RecordKey& key, const search::SearchEntry& entry, const ScopeIds& scopes);
    struct Found {
        RecordKey key;
        QString grid;
        QByteArray card; ///< empty: it was indexed before there were cards
        QByteArray numbers; ///< sealed
        ScopeIds scopes; ///< where it stands, if that was wanted
    };
    Result<std::vector<Found>> candidates(const CandidateQuery& query);

    /// The whole set of a record, sorted: its words with type and scopes.
    static std::vector<std::uint64_t> tokensOf(const RecordKey& key, const std::vector<std::uint64_t>& words, const ScopeIds& scopes);
    static QByteArray ftsWords(const std::vector<std::uint64_t>& tokens);
    /// The numbers of a card, sealed for the column, and opened again (DatabaseFailed where they do not open).
    static QByteArray sealedNumbers(CenterCore& core, const RecordKey& key, const QByteArray& numbers);
    static Result<QByteArray> openedNumbers(CenterCore& core, const RecordKey& key, const QByteArray& sealed);
    /// The code of the grid among scopes; empty where there is none.
    static Result<QString> gridOf(CenterCore& core, const ScopeIds& scopes);
    static QByteArray packed(const std::vector<std::uint64_t>& tokens);
    static std::vector<std::uint64_t> unpacked(const QByteArray& bytes);

private:
    struct Row {
        std::vector<std::uint64_t> tokens;
        QString grid;
        const search::SearchEntry& entry;
    };
    Status indexSqlite(const RecordKey& key, const Row& row);
    Status indexPostgres(const RecordKey& key, const Row& row);
    using Groups = std::vector<std::vector<std::uint64_t>>;
    Result<SqlCursor> matchSqlite(const Groups& groups, const CandidateQuery& query);
    Result<SqlCursor> matchPostgres(const Groups& groups, const CandidateQuery& query);
    CenterCore& m_core;
};

} // namespace huimin
