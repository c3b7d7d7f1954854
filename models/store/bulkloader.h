#pragma once
#include "models/registry/placement.h"
#include "models/store/bulksink.h"
#include "models/store/centerdatabase.h"
#include <map>

namespace huimin {

/// The last records seen, so that a load can look at what a record stands by without asking the database for each.
class RecentRecords : public RecordReader {
public:
    explicit RecentRecords(RecordReader& stored) : m_stored(stored) { }
    void remember(const RecordText& record);
    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override;
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override { return m_stored.related(type, target); }
    Result<std::vector<RecordText>> all(std::string_view type) override { return m_stored.all(type); }

private:
    static constexpr qsizetype atMost = 40'000;
    RecordReader& m_stored;
    // Two generations: when the young one is full, the old one goes.
    QHash<std::pair<int, QUuid>, RecordText> m_young;
    QHash<std::pair<int, QUuid>, RecordText> m_old;
};

/// Fills an empty center with a whole city in one transaction: a city or nothing is left. Does for each record what
/// CenterTransaction::put does (revision 1, references, numbers, search words, scopes, sums, the slim row of a matter), but writes
/// no lines of the feed: a desk begins with the snapshot. `createdAt` and `updatedAt` stay as they are given.
/// Memory does not grow with the city. Belongs to one thread. Deterministic but for the nonces of sealing.
class BulkLoader {
public:
    /// BadArgument where the center has records already.
    static Result<std::unique_ptr<BulkLoader>> begin(CenterDatabase& database);
    /// Undoes everything unless `finish` was done.
    ~BulkLoader();

    /// Records that others stand by come first (grids, addresses, households, residents, then what is theirs): BadArgument else.
    /// Duplicate where a number is taken (on PostgreSQL it may be said by a later call).
    Status add(const RecordText& record);
    template <typename T>
    Status add(const T& entity) { return add(RecordText { schemaOf<T>().type, entity.id.uuid, entity.rev, toJson(entity) }); }
    /// Commits.
    Status finish();

    std::int64_t count() const { return m_count; }
    /// For what is no record (passwords, counters, the day of the city), in the same transaction: Accounts, Counters, setMetaValue …
    CenterCore& core() { return *m_core; }

private:
    explicit BulkLoader(std::unique_ptr<CenterCore> core, Instant at);
    Status addEntity(RecordEntity entity, const QUuid& id);
    Status addScopes(const RecordKey& key, std::int64_t rev, const ScopeIds& scopes);
    Status addTokens(const RecordKey& key, const RecordText& record, const ScopeIds& scopes);
    Status addMatter(const RecordEntity& entity);
    Status addEvent(const RecordEntity& entity, const ScopeIds& scopes);

    std::unique_ptr<CenterCore> m_core;
    Instant m_at;
    CenterReader m_reader;
    RecentRecords m_recent;
    Placer m_placer;
    std::unique_ptr<BulkSink> m_sink;
    struct Sum {
        std::int64_t count = 0;
        std::int64_t sum = 0;
    };
    std::map<std::pair<int, int>, Sum> m_sums; ///< by scope and type
    std::int64_t m_count = 0;
    bool m_finished = false;
};

} // namespace huimin
