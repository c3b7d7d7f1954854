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

/// Answers of commands, inside the transaction of the command (or over a reader's connection).
class CommandLog {
public:
    explicit CommandLog(CenterCore& core) : m_core(core) { }

    Result<std::optional<KeptAnswer>> find(CommandId id);
    /// First thing in a command's transaction: false where the id is taken already. A second sender of one id waits here until the
    /// first is done, and then finds the answer.
    Result<bool> claim(const Command& command, StaffId staff, DeviceId device, Instant now);
    /// The answer of a claimed command, or of one that was not claimed before (two senders then do the work twice, and the second
    /// fails as `runAgain` and finds the answer next time).
    Status keep(const KeptAnswer& answer);
    /// For a claimed command whose answer is not kept (blocked, retry).
    Status release(CommandId id);
    /// Forgets what is older than 400 days.
    Status sweep(Instant now);

    /// Over type, record and body; baseRev and the given number stand outside, they change after a restore.
    static QByteArray hashOf(const Command& command);

private:
    CenterCore& m_core;
};

} // namespace huimin
