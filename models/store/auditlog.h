#pragma once
#include "models/registry/organisation.h"
#include "models/store/centercore.h"

namespace huimin {

/// One entry of the audit: who did what to which record, and why. Names of fields, never their values.
struct AuditEntry {
    Instant at;
    StaffId by;
    Role role = Role::Clerk;
    DeviceId device;
    QString action; ///< the command's type, "SignIn" …
    QString recordKind;
    QUuid recordId;
    std::vector<QString> fields;
    QString purposeKind;
    QUuid purposeRef;
    QString purposeText;
    CommandId command;
    bool flagged = false; ///< to be looked at by the supervisor
    bool operator==(const AuditEntry&) const = default;
};
template <>
const Schema& schemaOf<AuditEntry>();

/// The chain: hash of an entry = SHA-256(hash of the entry before, its text). Written in the transaction of the effect, one
/// writer at a time (the head row is locked).
class AuditLog {
public:
    explicit AuditLog(CenterCore& core) : m_core(core) { }

    Status append(const AuditEntry& entry);
    /// The number of entries where the chain holds; else Internal with member `seq`, the first entry that does not fit.
    Result<std::int64_t> verify();
    /// The newest entries, newest first.
    Result<std::vector<AuditEntry>> newest(int limit);

private:
    CenterCore& m_core;
};

} // namespace huimin
