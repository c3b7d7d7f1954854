#pragma once
#include "models/commands/command.h"

/// What the sync core asks of the desk's store, and the protocol's forms in memory. The store is the Replica; the simulation puts
/// planted faults between the two.
namespace huimin {

/// A record by its type and id, sorted by type first.
struct RecordName {
    QByteArray type;
    QUuid id;
    bool operator==(const RecordName&) const = default;
    bool operator<(const RecordName& other) const { return type != other.type ? type < other.type : id < other.id; }
};

/// One line of the feed or of a snapshot.
struct FeedLine {
    enum class Kind { Put, Drop, Del };
    Kind kind = Kind::Put;
    RecordName record;
    std::int64_t rev = 0; ///< the revision that was stamped; compared in sums
    int scope = 0;
    std::int64_t rowRev = 0; ///< the row's own, which may be newer
    QByteArray row; ///< JSON, with Put only
};

struct ScopeGrantLine {
    int id = 0;
    QString kind;
    QString ref;
};

/// The scopes of the desk changed.
struct ScopeChange {
    std::vector<ScopeGrantLine> added;
    std::vector<int> removed;
    std::int64_t version = 0;
};

struct ScopeSum {
    int id = 0;
    std::int64_t count = 0;
    std::int64_t sum = 0; ///< 62 bits, models/sync/checkpoint.h
};

/// One answer of GET /v1/changes.
struct ChangesPage {
    bool fromNothing = false; ///< asked without a cursor: what is held and not granted here is lost
    std::optional<ScopeChange> scopes;
    std::vector<FeedLine> lines;
    QByteArray cursor;
    bool more = false;
    Instant serverTime;
    // with the last page only
    QString epoch;
    Instant leaseUntil;
    std::int64_t seq = 0;
    std::vector<ScopeSum> sums;
};

/// One answer of GET /v1/snapshot.
struct SnapshotPage {
    int scope = 0;
    std::vector<FeedLine> lines;
    std::optional<QByteArray> next; ///< nothing: the scope is complete
    std::int64_t at = 0;
    std::int64_t total = 0;
};

/// One result of POST /v1/commands.
struct CommandAnswer {
    CommandId id;
    CommandState state = CommandState::Applied;
    std::int64_t rev = 0;
    QByteArray record; ///< the row after it; empty where none came
    ConflictId conflict;
    std::vector<ConflictField> fields;
    std::optional<Error> problem;
    JsonText result;
};

/// A scope that the desk holds, and how far it is filled.
struct HeldScope {
    int id = 0;
    QString kind;
    QString ref;
    int key = 0; ///< in the ring; a scope that is lost and granted again gets another one
    std::int64_t generation = 0; ///< rises with each restart; lines of a newer one win whatever their revision
    bool filling = false;
    QByteArray after; ///< key at which the fill goes on; empty at its beginning
    std::int64_t at = -1; ///< feed number at which the fill began; -1 before its first page
    std::int64_t done = 0;
    std::int64_t total = 0;
};

class SyncStore {
public:
    virtual ~SyncStore() = default;

    virtual QByteArray cursor() const = 0;
    virtual QString epoch() const = 0;
    virtual Status setEpoch(const QString& epoch) = 0;
    virtual const std::vector<HeldScope>& scopes() const = 0;

    /// Rows, members, sums, scopes and cursor of a page in one transaction; afterwards the view with the queue applied again.
    virtual Status applyChanges(const ChangesPage& page) = 0;
    virtual Status applySnapshot(const SnapshotPage& page) = 0;
    /// The cursor is void: everything is asked for again; old rows stay readable.
    virtual Status restartAll() = 0;
    virtual Status restartScopes(const std::vector<int>& scopes) = 0;
    /// Scopes whose count or sum differ from what the center says.
    virtual Result<std::vector<int>> unequalScopes(const std::vector<ScopeSum>& sums) = 0;
    /// Counts members and sums anew; scopes whose kept sums were wrong. At unlock and once an hour.
    virtual Result<std::vector<int>> recount() = 0;
    /// A round ended with equal sums at this time of the center.
    virtual Status roundEnded(Instant serverTime) = 0;

    /// Commands that can be sent now, in order; at most `count` of them and `bytes` of JSON (at least one).
    virtual std::vector<Command> nextBatch(int count, qsizetype bytes) = 0;
    /// The earliest time at which a command that waits for a back-off can be sent; 0 = none waits.
    virtual Instant nextRetry() const = 0;
    /// The batch that was given out got no answer: its commands can be sent again.
    virtual void batchLost() = 0;
    /// Entries leave the outbox in the transaction that keeps their answers.
    virtual Status storeAnswers(const std::vector<CommandAnswer>& answers, Instant serverTime) = 0;
    virtual Status park(CommandId id, const Error& problem) = 0;
    /// The center was restored: what was answered is sent again before what waits, compared by value; everything is filled anew.
    virtual Status startNewEpoch() = 0;
    virtual int waiting() const = 0;
};

/// Applies a command to a view of the records; the domain's rules at the desk (models/commands), something smaller in the simulation.
class CommandApplier {
public:
    virtual ~CommandApplier() = default;
    /// An error where the command cannot be made on these records; then nothing of it may count.
    virtual Result<CommandOutcome> apply(const Command& command, RecordSpace& records, ConflictStore& conflicts) = 0;
};

} // namespace huimin
