#pragma once
#include "models/store/centertransaction.h"
#include "models/store/feedstamper.h"
#include <mutex>

/// The center's database: SQLite (embedded) or PostgreSQL (several processes), one schema and one code.
///
///     auto database = CenterDatabase::open({ url, key, clock, random, tokens });
///     auto connection = (*database)->connect();                       // one a thread
///     auto snapshot = (*connection)->snapshot();                      // reads of one moment
///     auto stored = (*connection)->write([&](CenterTransaction& t) { return save(t, resident); });
namespace huimin {

class CenterWriter;
class FeedStamper;
class FeedListener;
class CenterDatabase;

/// Reads of one moment: what is committed later is not seen. Ends with its destruction; one at a time on a connection.
class CenterSnapshot : public CenterReader {
public:
    explicit CenterSnapshot(CenterCore& core) : CenterReader(core) { }
    ~CenterSnapshot() override;
};

/// Belongs to the thread that made it, and ends before its database.
class CenterConnection {
public:
    ~CenterConnection();

    Result<std::unique_ptr<CenterSnapshot>> snapshot();
    /// Single reads, each of its own moment.
    CenterReader& reader() { return m_reader; }

    /// Runs `work(CenterTransaction&) -> Result<T>`, commits what it did, and returns what it returned; an error undoes everything.
    /// Returns when the change is safe on disk. On SQLite one writer thread runs the work of all connections in turn, several in one
    /// commit; on PostgreSQL it runs here, again where writers met. So `work` may run more than once and on another thread:
    /// it changes nothing but through the transaction.
    template <typename Work>
    std::invoke_result_t<Work&, CenterTransaction&> write(Work&& work)
    {
        using Outcome = std::invoke_result_t<Work&, CenterTransaction&>;
        std::optional<Outcome> outcome;
        const Status status = runWrite([&](CenterTransaction& transaction) {
            outcome.emplace(work(transaction));
            return outcome->ok() ? Status() : Status(outcome->error());
        });
        if (!status)
            return status.error();
        return std::move(*outcome);
    }

    /// On PostgreSQL: afterwards the feed has all that was committed before the call. Not inside a snapshot.
    Status stampNow();

    CenterCore& core() { return *m_core; }

private:
    friend class CenterDatabase;
    CenterConnection(CenterDatabase& database, std::unique_ptr<CenterCore> core);
    Status runWrite(const std::function<Status(CenterTransaction&)>& work);
    Status writeOnce(const std::function<Status(CenterTransaction&)>& work, std::set<RecordKey>* contended);
    Status begin(const QByteArray& words);

    CenterDatabase& m_database;
    std::unique_ptr<CenterCore> m_core;
    CenterReader m_reader;
};

class CenterDatabase {
public:
    /// Makes or migrates the database. BadArgument for a wrong URL, DatabaseTooNew, KeyFileWrong where the database was filled under
    /// another key, Busy where the server is away.
    static Result<std::unique_ptr<CenterDatabase>> open(CenterOptions options);
    ~CenterDatabase();
    CenterDatabase(const CenterDatabase&) = delete;
    CenterDatabase& operator=(const CenterDatabase&) = delete;

    /// Thread-safe.
    Result<std::unique_ptr<CenterConnection>> connect();
    bool isSqlite() const { return m_url.dialect == Dialect::Sqlite; }
    const CenterOptions& options() const { return m_options; }
    /// Of the database's own history: a restore starts a new one.
    QUuid epoch() const;
    void setEpoch(const QUuid& epoch);
    /// Told each time the feed has grown, by whatever process; thread-safe, from threads of the store. Empty: nobody is told.
    void onFeedMoved(FeedMoved listener);
    /// The database was filled by a generator: its keys and passwords are known to everybody.
    bool isGenerated() const { return m_generated; }

private:
    friend class CenterConnection;
    friend class BulkLoader;
    /// Several threads draw from one source.
    class SharedRandom : public Random {
    public:
        explicit SharedRandom(Random& source) : m_source(source) { }
        void fill(unsigned char* bytes, std::size_t count) override
        {
            const std::lock_guard lock(m_mutex);
            m_source.fill(bytes, count);
        }

    private:
        Random& m_source;
        std::mutex m_mutex;
    };

    explicit CenterDatabase(CenterOptions options);
    Result<std::unique_ptr<CenterCore>> newCore();
    Status prepare(SqlConnection& sql);

    CenterOptions m_options;
    SharedRandom m_random;
    void tellFeedMoved(std::int64_t seq);

    DatabaseUrl m_url;
    mutable std::mutex m_mutex; ///< over the two
    QUuid m_epoch;
    FeedMoved m_feedMoved;
    bool m_generated = false;
    std::unique_ptr<CenterWriter> m_writer; ///< SQLite only
    std::unique_ptr<FeedStamper> m_stamper; ///< PostgreSQL only, and the next
    std::unique_ptr<FeedListener> m_listener;
};

} // namespace huimin
