#pragma once
#include "models/registry/organisation.h"
#include "models/store/centercore.h"

namespace huimin {

/// One effect on the city's records, or one look at a sealed value (审计): who, when, on what, why. Names of fields only, no values.
struct AuditEntry {
    Instant at;
    StaffId by;
    Role role = Role::Clerk;
    HallId hall {}; ///< of who did it: a supervisor reads the own hall's
    DeviceId device;
    QString action; ///< the command's type, or what a route did: "SignIn"
    QString recordKind;
    QUuid recordId;
    std::vector<QString> fields;
    QString purposeKind;
    QUuid purposeRef;
    QString purposeText;
    CommandId command;
    bool flagged = false; ///< done offline under a purpose that would not have been accepted
    bool operator==(const AuditEntry&) const = default;
};
template <>
const Schema& schemaOf<AuditEntry>();

/// The audit chain. Each entry holds SHA-256 over the hash before it, its number and its text, so no byte of the past can be changed
/// unseen. An entry is written in the transaction of its effect; on SQLite it is chained there, on PostgreSQL one sealer at a time
/// chains what was committed.
class AuditLog {
public:
    explicit AuditLog(CenterCore& core) : m_core(core) { }
    Status append(const AuditEntry& entry);

    struct Chained {
        std::int64_t seq = 0;
        AuditEntry entry;
    };
    /// Entries before `beforeSeq` (0: the newest), newest first; of one hall where it is given.
    Result<std::vector<Chained>> page(HallId hall, std::int64_t beforeSeq, int limit);

    /// The number of entries where the chain holds; else Internal with member `seq`, the first entry that does not fit.
    Result<std::int64_t> verify();
    /// Number and hash of the newest entry; kept elsewhere they show a chain that was cut and its head with it.
    struct Head {
        std::int64_t seq = 0;
        QByteArray hash;
    };
    Result<Head> head();
    /// Chains what waits (PostgreSQL); outside a transaction. How many.
    Result<std::int64_t> seal();

private:
    CenterCore& m_core;
};

} // namespace huimin
