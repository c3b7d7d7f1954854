#pragma once
#include "models/store/centerreader.h"
#include "models/store/feedwriter.h"

namespace huimin {

/// What a role is sent of a record: its JSON with what the role may not see left out, or nothing.
using Projection = std::function<std::optional<QByteArray>(const RecordText&)>;

/// What a desk is sent: which types, and what of each record. For a type of the list the projection always gives a row: counts and
/// sums of a scope are those of whole types.
struct FeedView {
    std::vector<QByteArray> types;
    Projection row;
};

struct FeedHead {
    std::int64_t seq = 0; ///< the last number given
    std::int64_t floor = 0; ///< below it tombstones are gone: a cursor before it starts again
};

/// How large an answer may be: the first limit reached ends it.
struct FeedLimits {
    int lines = 500;
    qsizetype bytes = 1 << 20;
};

/// Reads the feed in one moment (give it a CenterSnapshot).
class FeedReader {
public:
    FeedReader(CenterReader& reader, const FeedView& view);

    struct Line {
        FeedWriter::Line kind = FeedWriter::Line::Put;
        RecordKey key;
        std::int64_t rev = 0; ///< as it was stamped; the row may be newer
        int scope = 0;
        QByteArray row; ///< with Put
    };
    struct Changes {
        std::vector<Line> lines; ///< of a record and scope only the last one
        std::int64_t upTo = 0; ///< the cursor after them
        bool more = false;
        bool unsettled = false; ///< a record is gone already and the feed does not say so yet: stamp, and read again
    };
    /// What happened in these scopes after `since`.
    Result<Changes> changes(std::int64_t since, const ScopeIds& scopes, const FeedLimits& limits);

    struct Page {
        std::vector<Line> lines; ///< Put only, parents first
        std::optional<RecordKey> next; ///< where to go on; nothing at the end
        std::int64_t total = 0; ///< lines of the whole scope
    };
    /// What stands in a scope, by type and id after `after`.
    Result<Page> snapshotPage(int scope, const std::optional<RecordKey>& after, const FeedLimits& limits);

    struct Sum {
        int scope = 0;
        std::int64_t count = 0;
        std::int64_t sum = 0;
    };
    Result<std::vector<Sum>> sums(const ScopeIds& scopes);
    Result<FeedHead> head();
    /// The scopes with lines after `since` up to `upTo`; for hints.
    static Result<ScopeIds> touched(CenterCore& core, std::int64_t since, std::int64_t upTo);

private:
    struct Stamped {
        std::int64_t seq;
        Line line;
    };
    Result<std::vector<Stamped>> stampedAfter(std::int64_t since, const ScopeIds& scopes, int limit, std::int64_t* completeUpTo);
    struct Row {
        bool exists = false;
        std::optional<QByteArray> sent;
    };
    Result<Row> rowOf(const RecordKey& key);
    bool isSent(int type) const;

    CenterReader& m_reader;
    const FeedView& m_view;
    std::vector<int> m_types; ///< numbers, rising
};

} // namespace huimin
