#pragma once
#include "models/store/centerreader.h"
#include "models/store/recordcodec.h"
#include <map>
#include <set>

namespace huimin {

class Placer;
struct Matter;

/// One change of a center's records: all of it or nothing. Given to the work of CenterConnection::write, which commits it.
/// What follows from a record follows by itself: revisions of fields, references, natural keys, search tokens, the slim row of a
/// matter, the scopes it stands in and those of all that stand by it, the lines of the feed.
/// A record that somebody else changed between its reading here and its writing here makes the whole work run again.
class CenterTransaction : public RecordSpace {
public:
    /// `contended`: records over which this work met another writer before; they are held from their first reading on.
    CenterTransaction(CenterCore& core, Instant at, std::set<RecordKey> contended = {});
    ~CenterTransaction() override;

    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override;
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override;
    Result<std::vector<RecordText>> all(std::string_view type) override;
    /// Duplicate (with `kind`) where another live record holds one of its numbers.
    Result<RecordText> put(const RecordText& record) override;
    /// NotFound where there is none.
    Status remove(std::string_view type, const QUuid& id) override;

    /// Runs a part of the work; where it fails, that part alone is undone.
    Status attempt(const std::function<Status()>& part);

    /// The command that this work carries out (it stands in the feed beside its lines) and the desk that made it (it stands in the
    /// history of the fields that change).
    void setCommand(CommandId command, DeviceId device)
    {
        m_command = command;
        m_device = device;
    }
    /// The center's time of this change.
    Instant at() const { return m_at; }
    CenterReader& reader() { return m_reader; }
    CenterCore& core() { return m_core; }
    /// Placed anew, for records whose placement ends by itself. Nothing else changes.
    Status placeAgain(std::string_view type, const QUuid& id);

    /// For the database: works out what follows from the changes. After it nothing may be changed.
    Status finish();
    /// Why this work must run again although it said it was done.
    const std::optional<Error>& again() const { return m_again; }
    const std::set<RecordKey>& contended() const { return m_contended; }

private:
    struct Touched {
        RecordText now; ///< empty text: removed
        std::int64_t rev = 0;
        ScopeIds scopesBefore; ///< as the feed knows it
        ScopeIds scopesStored; ///< as its row says now
        bool changed = false; ///< false: only to be placed anew
    };
    struct Stored;

    Result<std::optional<Stored>> lock(int type, const QUuid& id);
    Status checkSeen(const RecordKey& key, std::int64_t rev);
    Status claimKeys(const RecordEntity* before, const RecordEntity* after, const RecordKey& key);
    Status writeReferences(const RecordEntity* before, const RecordEntity* after, const RecordKey& key);
    Touched& touch(const RecordKey& key, const ScopeIds& scopesBefore);
    Status finishRecord(const RecordKey& key, Touched& touched, Placer& placer);
    Status moveDependants(const RecordKey& key);
    Status reindexDwellers(const RecordKey& address);
    Status finishMatter(const RecordKey& key, const Touched& touched);
    Status deriveBrief(const RecordKey& key, const Matter* matter);
    Error noted(Error error);

    CenterCore& m_core;
    Instant m_at;
    CommandId m_command;
    DeviceId m_device;
    CenterReader m_reader;
    struct State {
        std::map<RecordKey, Touched> touched; ///< parents first
        std::map<RecordKey, std::int64_t> seen; ///< revisions as they were read here; 0: was not there
    };
    State m_state;
    std::optional<Error> m_again;
    std::set<RecordKey> m_contended;
    int m_savepoints = 0;
};

} // namespace huimin
