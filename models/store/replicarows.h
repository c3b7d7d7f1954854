#pragma once
#include "models/store/replicareader.h"

namespace huimin {

/// Rows, members, references and sums of the replica; inside a transaction of its caller.
class ReplicaRowWriter {
public:
    ReplicaRowWriter(ReplicaDb& db, DeskSealers& sealers, ReplicaReader& reader) : m_db(db), m_sealers(sealers), m_reader(reader) { }

    /// A line of a scope, which says at what generation it stands and with which key its rows are sealed.
    Status apply(const FeedLine& line, const HeldScope& scope);
    /// The row that came with an answer, ahead of the feed. False where the record is in no held scope.
    Result<bool> applyAhead(const RecordName& record, std::int64_t rev, const QByteArray& row, std::int64_t generation);
    /// Members of an older generation leave the scope.
    Status sweep(const HeldScope& scope);
    /// Everything leaves the scope; rows that another one holds are sealed again.
    Status dropScope(const HeldScope& scope);
    /// Writes the sums that changed. Before each commit.
    Status saveSums();
    /// After a rollback.
    void forget();

    Result<ScopeSum> sumOf(int scope);
    /// Counts anew; scopes whose kept sums were wrong (they are right afterwards).
    Result<std::vector<int>> recount();

    /// Records that changed or went, and what they refer to, since the last call.
    struct Touched {
        std::vector<RecordName> records;
        std::vector<QUuid> references;
        std::vector<RecordName> gone; ///< of `records`, those that no scope holds any more
    };
    Touched takeTouched();

private:
    struct Row {
        std::int64_t n = 0;
        std::int64_t rev = 0;
        std::int64_t generation = 0;
        int home = 0;
    };
    struct Member {
        std::int64_t row = 0;
        RecordName record;
        std::int64_t rev = 0;
    };
    Result<int> obtainType(const QByteArray& type);
    Result<std::optional<Row>> find(int type, const QUuid& id);
    Status put(const FeedLine& line, const HeldScope& scope);
    /// Gives the number of the row.
    Result<std::int64_t> store(const RecordName& record, int type, const std::optional<Row>& row, std::int64_t rev, std::int64_t generation, int home, const QByteArray& text);
    Status saveReferences(std::int64_t row, const RecordName& record, const QByteArray& text);
    Status leave(const Member& member, const HeldScope& scope);
    Status leaveAll(const HeldScope& scope, std::int64_t below);
    Status removeRow(const Member& member);
    Status moveHome(const Member& member, int from, int to);
    void countIn(int scope, const RecordName& record, std::int64_t rev);
    void countOut(int scope, const RecordName& record, std::int64_t rev);

    ReplicaDb& m_db;
    DeskSealers& m_sealers;
    ReplicaReader& m_reader;
    std::map<std::pair<int, QByteArray>, ScopeSum> m_deltas;
    Touched m_touched;
};

} // namespace huimin
