#pragma once
#include "models/registry/organisation.h"
#include "models/commands/command.h"
#include "models/search/replicaindex.h"
#include "models/store/syncstore.h"
#include <mutex>

namespace huimin {

/// The search index of an open replica, in memory. One thread builds and updates it; lookups run beside it in any thread.
class DeskSearch {
public:
    explicit DeskSearch(const Pinyin& pinyin) : m_pinyin(pinyin) { }

    /// Everything anew, from the view.
    void build(RecordReader& records, const search::TokenKey& key, QDate today);
    /// These records changed; what is found by them (the people of a dwelling) is done too.
    void update(RecordReader& records, const std::vector<RecordName>& changed, QDate today);
    void clear();
    std::size_t subjects() const { return m_index.subjects(); }

    /// Rows of the view, ranked; what the actor holds is near and open.
    Result<std::vector<LookupRow>> lookup(const LookupRequest& request, RecordReader& records, const Actor& actor, QDate today);

private:
    void set(RecordReader& records, const RecordText& record, class Placer& placer);

    const Pinyin& m_pinyin;
    std::mutex m_mutex;
    search::TokenKey m_key {};
    bool m_isBuilt = false;
    search::ReplicaIndex m_index;
};

} // namespace huimin
