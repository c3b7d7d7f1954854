#pragma once
#include "models/store/replicaqueue.h"
#include "models/store/replicarows.h"
#include <mutex>
#include <shared_mutex>

namespace huimin {

/// What reader threads take from the thread that writes: the keys and the overlay that belong to the last commit.
struct ReplicaShare {
    std::shared_mutex lock; ///< held by the writer over commit and publishing, by a reader while it fixes its snapshot
    std::shared_ptr<const Overlay> overlay;
    std::shared_ptr<const DeskKeys> keys; ///< null: locked
};

struct ReplicaSettings {
    QString path; ///< of replica.db
    bool durable = true; ///< false: simulations only
    CommitHook commitHook {}; ///< tests only
};

/// The desk's local database: what the center confirmed, sealed under the keys of the held scopes, and the user's own work, sealed
/// under the user key. Plain are ids, scopes, revisions. One thread owns it and writes; others read by ReplicaReaderThread's own
/// connections (ReplicaConnection).
class Replica final : public SyncStore, private ConflictStore {
public:
    /// Opens or makes the file, finishes what a crash left of a scope's loss, and builds the view.
    /// ReplicaTooNew, ReplicaDamaged (see carryOver), disk errors.
    static Result<std::unique_ptr<Replica>> open(const ReplicaSettings& settings, KeyRing& keys, CommandApplier& applier, const Clock& clock, Random& random);
    ~Replica() override;

    /// For a damaged file: it is put aside (`replica.db.damaged-N`), and a new one made with every own row that still opens.
    struct Carried {
        std::unique_ptr<Replica> replica;
        int commands = 0; ///< waiting ones that were saved
        QString aside; ///< where the old file is
    };
    static Result<Carried> carryOver(const ReplicaSettings& settings, KeyRing& keys, CommandApplier& applier, const Clock& clock, Random& random);

    // SyncStore
    QByteArray cursor() const override { return m_cursor; }
    QString epoch() const override { return m_epoch; }
    Status setEpoch(const QString& epoch) override;
    const std::vector<HeldScope>& scopes() const override { return m_scopes; }
    Status applyChanges(const ChangesPage& page) override;
    Status applySnapshot(const SnapshotPage& page) override;
    Status restartAll() override;
    Status restartScopes(const std::vector<int>& scopes) override;
    Result<std::vector<int>> unequalScopes(const std::vector<ScopeSum>& sums) override;
    Result<std::vector<int>> recount() override;
    Status roundEnded(Instant serverTime) override;
    std::vector<Command> nextBatch(int count, qsizetype bytes) override;
    Instant nextRetry() const override;
    Status storeAnswers(const std::vector<CommandAnswer>& answers, Instant serverTime) override;
    Status park(CommandId id, const Error& problem) override;
    Status startNewEpoch() override;
    int waiting() const override;
    void batchLost() override;

    /// The view: base with the queue applied.
    ReplicaView view() { return ReplicaView(m_reader, *m_share->overlay); }
    ReplicaReader& base() { return m_reader; }
    std::shared_ptr<ReplicaShare> share() const { return m_share; }

    /// Applies the command to the view and queues it; on disk when it returns. Fills in seq, after and the base revision.
    /// The error of the rules where it cannot be made; OutboxFull.
    Result<CommandOutcome> submit(Command command);
    /// A command that goes to the center at once and past the outbox: with its seq, after and base revision.
    Result<Command> prepareDirect(Command command);
    /// The center's answer to such a command.
    Status storeDirect(const Command& command, const CommandAnswer& answer, Instant serverTime);
    /// The outbox in order, then the answered ones.
    std::vector<OutboxEntry> outbox() const;
    const std::vector<OpenConflict>& conflicts() const { return m_queue.conflicts(); }
    const std::vector<Draft>& drafts() const { return m_queue.drafts(); }
    int parked() const;
    /// How many commands the center answered on a business day.
    int answeredOn(QDate day) const;
    /// A parked command goes; what stood on it stands on the new one (`replacement`) or on nothing. NotFound where it is not parked.
    Status replaceParked(CommandId id, std::optional<Command> replacement);
    Status saveDraft(const Draft& draft);
    Status removeDraft(DraftId id);

    /// Small values of the desk user (lease, time of the last round), sealed. Empty where there is none.
    Result<QByteArray> note(const char* name);
    Status setNote(const char* name, const QByteArray& value);

    /// Records of the view that changed since the last call.
    std::vector<RecordName> takeChanged();
    /// Scopes that were lost since the last call, and how many commands and drafts were left to the center for them.
    struct LostScope {
        HeldScope scope;
        int handedOver = 0;
    };
    std::vector<LostScope> takeLost() { return std::exchange(m_lost, {}); }
    void checkpoint() { m_db->checkpoint(); }

private:
    Replica(std::unique_ptr<ReplicaDb> db, KeyRing& keys, CommandApplier& applier, const Clock& clock, Random& random);
    static Result<std::unique_ptr<Replica>> openFile(const ReplicaSettings& settings, KeyRing& keys, CommandApplier& applier, const Clock& clock, Random& random);
    Status prepareSchema();
    Status load();
    Status loadFresh();

    /// Runs `work` in a transaction, saves sums, builds the view where it has to be, commits and publishes.
    Status change(const std::function<Status()>& work, bool rebase = false);
    Status rebuildView();
    bool viewIsTouched(const ReplicaRowWriter::Touched& touched) const;
    void publish();

    Status setMeta(std::string_view key, const QByteArray& value);
    Result<QByteArray> meta(std::string_view key);
    Status saveScope(const HeldScope& scope);
    HeldScope* findScope(int id);
    /// What a page's line of scopes comes to here: keys are drawn before, the rest is done inside the page's transaction.
    struct ScopePlan {
        std::vector<int> lost;
        std::vector<HeldScope> granted;
    };
    Result<ScopePlan> planScopes(const ChangesPage& page);
    Status carryOut(const ScopePlan& plan);
    Status removeScope(int id, bool comesBack);
    Status finishKeys();
    Status forgetFresh(const RecordName& record);
    Status keepFresh(const RecordName& record, const std::optional<RecordText>& text, Instant serverTime);
    Status storeAnswer(const CommandAnswer& answer, Instant serverTime);
    std::int64_t baseRev(const RecordRef& record);
    Status storeDone(const QueuedCommand& queued, const CommandAnswer& answer, Instant serverTime);
    Status handOver(const std::set<RecordName>& gone, LostScope& lost);

    // ConflictStore: for ResolveConflict in the view; a conflict is settled by the center's answer
    Result<ConflictRecord> conflict(ConflictId id) override;
    Status closeConflict(ConflictId) override { return {}; }

    struct Fresh {
        std::optional<RecordText> record;
        Instant since; ///< the center's time of the answer
    };

    std::unique_ptr<ReplicaDb> m_db;
    KeyRing& m_keys;
    CommandApplier& m_applier;
    const Clock& m_clock;
    Random& m_random;
    DeskSealers m_sealers;
    ReplicaReader m_reader;
    ReplicaRowWriter m_rows;
    ReplicaQueue m_queue;
    QByteArray m_cursor;
    QString m_epoch;
    std::int64_t m_generation = 1;
    int m_lastKey = 0;
    std::vector<HeldScope> m_scopes;
    std::map<RecordName, Fresh> m_fresh; ///< written by answered commands, not yet brought by the feed
    Overlay m_overlay;
    bool m_viewIsNew = false; ///< built, not yet published
    bool m_freshIsNew = false; ///< the view does not know of it yet
    ViewBuilder::Reads m_reads;
    std::set<RecordName> m_changed;
    std::vector<LostScope> m_lost;
    std::shared_ptr<ReplicaShare> m_share;
};

/// A read-only connection to the replica for one reader thread.
class ReplicaConnection {
public:
    static Result<std::unique_ptr<ReplicaConnection>> open(const QString& path, std::shared_ptr<ReplicaShare> share, Random& random);
    /// Runs `work` over one state of the view. NotSignedIn where the replica is locked meanwhile.
    Status read(const std::function<void(RecordReader&)>& work);

private:
    ReplicaConnection(std::unique_ptr<ReplicaDb> db, std::shared_ptr<ReplicaShare> share, Random& random)
        : m_db(std::move(db)), m_share(std::move(share)), m_sealers(nullptr, random), m_reader(*m_db, m_sealers) { }
    std::unique_ptr<ReplicaDb> m_db;
    std::shared_ptr<ReplicaShare> m_share;
    DeskSealers m_sealers;
    ReplicaReader m_reader;
};

} // namespace huimin
