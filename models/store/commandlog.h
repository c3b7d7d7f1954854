#pragma once
#include "models/commands/command.h"
#include "models/store/centercore.h"

namespace huimin {

/// What the center answered to a command; kept 400 days, so that a retry is answered and not done again.
struct KeptAnswer {
    CommandId id;
    DeviceId device;
    StaffId staff;
    std::int64_t seq = 0;
    QByteArray hash; ///< of type, entity and body: the same id with another hash is another command
    CommandState state = CommandState::Applied;
    QByteArray answer; ///< the result object as it goes on the wire; sealed in the database
    Instant at;
};

/// A conflict at the center, open until a person decides.
struct KeptConflict {
    ConflictId id;
    CommandId command;
    StaffId staff;
    QByteArray type;
    QUuid record;
    std::vector<ConflictField> fields; ///< sealed in the database
    bool open = true;
    Instant at;
};

/// Answers of commands and conflicts, inside the transaction of the command (or a reader's connection).
class CommandLog {
public:
    explicit CommandLog(CenterCore& core) : m_core(core) { }

    Result<std::optional<KeptAnswer>> find(CommandId id);
    /// The second sender of one id waits here for the first, and then fails as `runAgain`: it finds the answer next time.
    Status keep(const KeptAnswer& answer);

    Status keepConflict(const KeptConflict& conflict);
    Result<std::optional<KeptConflict>> conflict(ConflictId id);
    Status closeConflict(ConflictId id);

    Status keepHandedDraft(const QUuid& id, StaffId staff, HallId hall, const QByteArray& draft, Instant at);

    /// The next number of a counter, from 1; never one that was given before.
    Result<std::int64_t> nextNumber(const QString& kind, const QString& ref);
    /// Lifts a counter to at least `value`.
    Status raiseNumber(const QString& kind, const QString& ref, std::int64_t value);

    static QByteArray hashOf(const Command& command);

private:
    CenterCore& m_core;
};

} // namespace huimin
