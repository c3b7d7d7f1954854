#pragma once
#include "models/commands/fieldrevisions.h"
#include "models/store/accounts.h"
#include "models/store/centerreader.h"

/// The center's side of what commands need besides records (models/commands/ports.h), over the command's own transaction.
/// Numbers are in counters.h, conflicts in conflicts.h, what desks leave in deskwork.h.
namespace huimin {

/// Passwords are hashed inside the transaction here: staff commands are rare.
class CenterStaffAccounts : public StaffAccounts {
public:
    explicit CenterStaffAccounts(CenterCore& core, const ScryptCost& cost = {}) : m_core(core), m_cost(cost) { }
    Status setPassword(StaffId staff, const QString& password) override;
    Result<bool> isPassword(StaffId staff, const QString& password) override;
    Status endSessions(StaffId staff) override { return Accounts(m_core).endSessions(staff); }
    Status keepStanding(const Staff& before, Instant until) override { return Accounts(m_core).keepStanding(before, until); }

private:
    CenterCore& m_core;
    ScryptCost m_cost;
};

class CenterGrants : public SubjectGrants {
public:
    explicit CenterGrants(CenterCore& core) : m_core(core) { }
    Status grant(StaffId staff, const QUuid& subject, Instant until) override { return Accounts(m_core).grant(staff, subject, until); }

private:
    CenterCore& m_core;
};

/// The revisions of fields as field edits ask for them, for the desk whose command is applied.
class CenterFieldRevisions : public FieldRevisions {
public:
    CenterFieldRevisions(CenterReader& reader, DeviceId device) : m_reader(reader), m_maker(FieldHistory::makerOf(device)) { }
    Result<std::vector<FieldStamp>> fieldStamps(const Schema& schema, const QUuid& id) override;

private:
    CenterReader& m_reader;
    QByteArray m_maker;
};

} // namespace huimin
