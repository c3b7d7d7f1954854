#pragma once
#include "models/store/desksealers.h"
#include "models/store/replicadb.h"
#include "models/store/syncstore.h"

namespace huimin {

/// The rows that the center confirmed, read through one connection: opened with the key of their home scope.
class ReplicaReader final : public RecordReader {
public:
    ReplicaReader(ReplicaDb& db, DeskSealers& sealers) : m_db(db), m_sealers(sealers) { }

    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override;
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override;
    Result<std::vector<RecordText>> all(std::string_view type) override;
    /// Visits every row of a type without keeping them; ends where `visit` says false.
    Status each(std::string_view type, const std::function<bool(const RecordText&)>& visit);

    /// The replica's number of a type; nothing where it holds none.
    Result<std::optional<int>> typeNumber(std::string_view type);
    /// After a rollback: a type that was new in it has no number again.
    void forgetTypes() { m_types.clear(); }
    Result<QByteArray> openRow(const RecordName& record, std::int64_t rev, int home, const QByteArray& sealed);

private:
    Result<std::vector<RecordText>> collect(std::string_view type, Result<ReplicaRows> rows);
    ReplicaDb& m_db;
    DeskSealers& m_sealers;
    std::map<QByteArray, int, std::less<>> m_types;
};

/// What the sealed text of a row belongs to: a row cannot be put in the place of another, of another revision or home.
QByteArray rowBinding(const RecordName& record, std::int64_t rev, int home);

} // namespace huimin
