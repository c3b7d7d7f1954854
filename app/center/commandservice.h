#pragma once
#include "app/center/caller.h"
#include "models/commands/commandtypes.h"

namespace huimin {

/// Carries out the commands of a desk at the center (POST /v1/commands): each in one transaction with its answer, its audit entry and
/// the feed; a retry under the same id gets the stored answer.
class CommandService {
public:
    CommandService(CenterParts& parts, const Caller& caller, CenterConnection& connection, QByteArray language)
        : m_parts(parts), m_caller(caller), m_connection(connection), m_language(std::move(language)) { }

    /// The result object of one command, as it goes on the wire.
    QByteArray run(const Command& command);

private:
    struct Done {
        CommandState state;
        QByteArray answer;
        QByteArray kept {}; ///< where it differs: a clear value is sent once and not kept
    };
    /// By whose rights a command is judged: the caller's of now, or where he lost some since it was made, and not more than 72 hours
    /// ago, his of then.
    struct Rights {
        Actor actor;
        bool isPast = false;
        std::optional<Instant> lostAt {}; ///< also where it is too long ago
    };
    Result<Rights> rightsFor(const Command& command, CenterTransaction& transaction);
    /// Of a record outside the caller's present area nothing goes back to him.
    Status withholdLost(CommandOutcome& outcome, CenterTransaction& transaction) const;
    /// For the supervisor's list; `error`: why it was refused, or nothing where it met a conflict.
    Status keepUnsettled(const Command& command, const Rights& rights, const Error* error, CenterTransaction& transaction);
    Result<Done> apply(const Command& command, CenterTransaction& transaction);
    Result<Done> carryOut(const Command& command, CenterTransaction& transaction);
    Result<std::optional<CommandId>> missingBefore(const Command& command, CenterTransaction& transaction);
    Status note(const Command& command, const CommandOutcome& outcome, const Actor& actor, CenterTransaction& transaction);
    QByteArray resultOf(const Command& command, CommandState state, const CommandOutcome* outcome, const Error* problem) const;

    CenterParts& m_parts;
    const Caller& m_caller;
    CenterConnection& m_connection;
    QByteArray m_language;
};

} // namespace huimin
