#pragma once
#include "models/store/centercore.h"
#include "models/store/typenumbers.h"

namespace huimin {

/// One change of one record, for the feed.
struct FeedEntry {
    RecordKey key;
    std::int64_t rev = 0;
    bool removed = false;
    ScopeIds before {}; ///< scopes that it stood in
    ScopeIds after {}; ///< scopes that it stands in
    QUuid command {};
    Instant at {};
};

/// Writes changes into the feed, in the transaction of the change. On SQLite they have their numbers at once (one writer); on
/// PostgreSQL they wait in the outbox for the stamper.
class FeedWriter {
public:
    explicit FeedWriter(CenterCore& core) : m_core(core) { }
    Status write(const FeedEntry& entry);

    enum class Line { Put, Drop, Del };
    struct ScopeLine {
        int scope;
        Line line;
    };
    /// What each scope is told: stays or came → put, left → drop, removed → del.
    static std::vector<ScopeLine> linesOf(const FeedEntry& entry);

private:
    Status number(const FeedEntry& entry, std::int64_t hash);
    CenterCore& m_core;
};

QString feedLineText(FeedWriter::Line line);

} // namespace huimin
