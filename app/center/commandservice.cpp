#include "app/center/commandservice.h"
#include "app/center/problems.h"
#include "models/registry/access.h"
#include "models/registry/actor.h"
#include "models/registry/placement.h"
#include "models/store/auditlog.h"
#include "models/store/centerports.h"
#include "models/store/commandlog.h"
#include "models/store/conflicts.h"
#include "models/store/counters.h"
#include "models/store/deskwork.h"
#include <algorithm>

namespace huimin {
namespace {
constexpr std::int64_t dayMs = 24LL * 60 * 60'000;
constexpr int oldestDays = 180;
constexpr std::int64_t lateMs = 72LL * 60 * 60'000; ///< how long after the loss of a right a command made before it is taken

/// Errors that say nothing of the command: the same one may succeed later.
bool isPassing(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Busy:
    case ErrorCode::StorageFull:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::Internal:
        return true;
    default:
        return false;
    }
}
} // namespace

QByteArray CommandService::resultOf(const Command& command, CommandState state, const CommandOutcome* outcome, const Error* problem) const
{
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("id");
        out.string(command.id.text());
        out.key("state");
        out.string(enumText(state));
        if (outcome && outcome->record) {
            const Schema* schema = schemaByType({ outcome->record->type.constData(), static_cast<std::size_t>(outcome->record->type.size()) });
            out.key("rev");
            out.integer(outcome->record->rev);
            if (const auto row = project(planFor(m_caller.actor, *schema), *outcome->record)) {
                out.key("record");
                out.raw(*row);
            }
        }
        if (outcome && state == CommandState::Conflict) {
            out.key("conflict");
            out.string(uuidText(childUuid(command.id.uuid, slot::conflict)));
            out.key("fields");
            out.startArray();
            for (const ConflictField& field : outcome->conflicts) {
                out.startObject();
                out.key("name");
                out.string(field.name);
                for (const auto& [key, json] : { std::pair("base", field.base), std::pair("mine", field.mine), std::pair("theirs", field.theirs) }) {
                    out.key(key);
                    out.raw(json.isEmpty() ? QByteArrayLiteral("null") : json);
                }
                out.endObject();
            }
            out.endArray();
        }
        if (outcome && !outcome->result.json.isEmpty()) {
            out.key("result");
            out.raw(outcome->result.json);
        }
        if (problem) {
            out.key("problem");
            out.raw(writeProblem(*problem, errorHttpStatus(problem->code), m_language));
        }
        out.endObject();
    });
}

Result<std::optional<CommandId>> CommandService::missingBefore(const Command& command, CenterTransaction& transaction)
{
    CommandLog log(transaction.core());
    for (const CommandId& before : command.after) {
        auto answer = log.find(before);
        if (!answer)
            return answer.error();
        const bool done = answer->has_value() && (*answer)->state != CommandState::Refused;
        if (!done)
            return std::optional(before);
    }
    return std::optional<CommandId>();
}

Status CommandService::note(const Command& command, const CommandOutcome& outcome, const Actor& actor, CenterTransaction& transaction)
{
    AuditEntry entry;
    entry.at = transaction.at();
    entry.by = actor.staff;
    entry.role = actor.role;
    entry.hall = actor.hall;
    entry.device = actor.device;
    entry.action = command.type;
    entry.recordKind = command.entity.type;
    entry.recordId = command.entity.id;
    entry.command = command.id;
    entry.fields = std::vector<QString>(outcome.audit.fields.begin(), outcome.audit.fields.end());
    entry.purposeKind = outcome.audit.purposeKind;
    entry.purposeRef = outcome.audit.purposeRef;
    entry.purposeText = outcome.audit.purposeText;
    entry.flagged = outcome.audit.flagged;
    return AuditLog(transaction.core()).append(entry);
}

Result<CommandService::Rights> CommandService::rightsFor(const Command& command, CenterTransaction& transaction)
{
    Rights rights { m_caller.actor };
    if (command.occurredAt.us == 0)
        return rights;
    const auto staff = load<Staff>(transaction, m_caller.actor.staff.uuid);
    if (!staff)
        return staff.error();
    if (!*staff)
        return rights;
    const auto standing = Accounts(transaction.core()).standingAt(**staff, command.occurredAt);
    if (!standing)
        return standing.error();
    if (!*standing)
        return rights;
    rights.lostAt = (*standing)->until;
    const std::vector<Role>& roles = (*standing)->staff.roles;
    if (transaction.at().ms() - rights.lostAt->ms() > lateMs || std::find(roles.begin(), roles.end(), m_caller.actor.role) == roles.end())
        return rights;
    auto actor = actorOf(transaction, (*standing)->staff, m_caller.actor.role, m_caller.actor.device);
    if (!actor)
        return actor.error();
    rights.actor = std::move(*actor);
    rights.isPast = true;
    return rights;
}

Status CommandService::withholdLost(CommandOutcome& outcome, CenterTransaction& transaction) const
{
    bool isSeen = false;
    if (outcome.record) {
        const auto scopes = placementOf(transaction, *outcome.record, businessDate(transaction.at()));
        if (!scopes)
            return scopes.error();
        isSeen = isInArea(m_caller.actor, *scopes);
    }
    if (isSeen)
        return {};
    outcome.record.reset();
    outcome.result = {};
    for (ConflictField& field : outcome.conflicts) {
        field.base.clear();
        field.theirs.clear();
    }
    return {};
}

// The desk gives up what it holds of a scope that was lost: it stays here, for a supervisor. Also what was made after the loss by
// somebody who had not heard of it yet.
Status CommandService::keepUnsettled(const Command& command, const Rights& rights, const Error* error, CenterTransaction& transaction)
{
    if (command.type == QLatin1String("HandOverDraft"))
        return {};
    if (!rights.lostAt) {
        if (!error || (error->code != ErrorCode::ForbiddenScope && error->code != ErrorCode::ForbiddenRole && error->code != ErrorCode::NotFound))
            return {};
        const auto hasLost = Accounts(transaction.core()).hasLostRights(m_caller.actor.staff);
        if (!hasLost)
            return hasLost.error();
        if (!*hasLost)
            return {};
    }
    const auto hall = hallInCharge(transaction, rights.actor, command.entity.id, businessDate(transaction.at()));
    if (!hall)
        return hall.error();
    return CenterDeskWork(transaction.core()).handOverDraft({ rights.actor.staff, *hall, command.type, command.entity.id, {}, command.body.json, transaction.at(), command.id });
}

Result<CommandService::Done> CommandService::apply(const Command& command, CenterTransaction& transaction)
{
    CenterNumbers numbers(transaction.core());
    CenterFieldRevisions revisions(transaction.reader(), m_caller.actor.device);
    CenterStaffAccounts accounts(transaction.core());
    CenterConflicts conflicts(transaction.core());
    CenterGrants openings(transaction.core());
    CenterDeskWork deskWork(transaction.core());
    const auto calendar = m_parts.calendar.of(transaction);
    if (!calendar)
        return calendar.error();
    const auto rights = rightsFor(command, transaction);
    if (!rights)
        return rights.error();
    CommandContext context { transaction, rights->actor, **calendar, transaction.at() };
    context.numbers = &numbers;
    context.revisions = &revisions;
    context.accounts = &accounts;
    context.conflicts = &conflicts;
    context.grants = &openings;
    context.deskWork = &deskWork;
    std::optional<CommandOutcome> outcome;
    const Status applied = transaction.attempt([&]() -> Status {
        auto result = applyCommand(command, context);
        if (!result)
            return result.error();
        outcome = std::move(*result);
        return {};
    });
    if (!applied) {
        if (isPassing(applied.error()))
            return applied.error();
        HUIMIN_TRY(keepUnsettled(command, *rights, &applied.error(), transaction));
        return Done { CommandState::Refused, resultOf(command, CommandState::Refused, nullptr, &applied.error()) };
    }
    if (outcome->state == CommandState::Conflict)
        HUIMIN_TRY(conflicts.add({ ConflictId(childUuid(command.id.uuid, slot::conflict)), command.entity.type, command.entity.id, outcome->conflicts, true },
            command.id, m_caller.actor.staff, transaction.at()));
    HUIMIN_TRY(note(command, *outcome, rights->actor, transaction));
    if (rights->isPast) {
        HUIMIN_TRY(withholdLost(*outcome, transaction));
        // He is not asked to decide about what he may not see any more.
        if (outcome->state == CommandState::Conflict)
            HUIMIN_TRY(keepUnsettled(command, *rights, nullptr, transaction));
    }
    Done done { outcome->state, resultOf(command, outcome->state, &*outcome, nullptr) };
    if (!outcome->keepResult) {
        outcome->result = {};
        done.kept = resultOf(command, outcome->state, &*outcome, nullptr);
    }
    return done;
}

Result<CommandService::Done> CommandService::carryOut(const Command& command, CenterTransaction& transaction)
{
    CommandLog log(transaction.core());
    auto claimed = log.claim(command, m_caller.actor.staff, m_caller.actor.device, transaction.at());
    if (!claimed)
        return claimed.error();
    if (!*claimed) {
        auto kept = log.find(command.id);
        if (!kept)
            return kept.error();
        if (*kept && (*kept)->hash == CommandLog::hashOf(command))
            return Done { (*kept)->state, (*kept)->answer };
        const Error reused { ErrorCode::CommandReused };
        return Done { CommandState::Refused, resultOf(command, CommandState::Refused, nullptr, &reused) };
    }
    auto missing = missingBefore(command, transaction);
    if (!missing)
        return missing.error();
    if (*missing) {
        HUIMIN_TRY(log.release(command.id));
        const Error blocked { ErrorCode::Blocked, { { QStringLiteral("commandId"), (*missing)->text() } } };
        return Done { CommandState::Blocked, resultOf(command, CommandState::Blocked, nullptr, &blocked) };
    }
    Result<Done> done = ErrorCode::Internal;
    if (command.occurredAt.us != 0 && transaction.at().ms() - command.occurredAt.ms() > oldestDays * dayMs) {
        const Error old { ErrorCode::CommandTooOld };
        done = Done { CommandState::Refused, resultOf(command, CommandState::Refused, nullptr, &old) };
    } else if (const Status readable = validateCommand(command); !readable) {
        done = Done { CommandState::Refused, resultOf(command, CommandState::Refused, nullptr, &readable.error()) };
    } else {
        done = apply(command, transaction);
    }
    if (!done)
        return done.error();
    KeptAnswer answer;
    answer.id = command.id;
    answer.device = m_caller.actor.device;
    answer.staff = m_caller.actor.staff;
    answer.seq = command.seq;
    answer.hash = CommandLog::hashOf(command);
    answer.state = done->state;
    answer.answer = done->kept.isEmpty() ? done->answer : done->kept;
    answer.at = transaction.at();
    HUIMIN_TRY(log.keep(answer));
    return done;
}

QByteArray CommandService::run(const Command& command)
{
    auto done = m_connection.write([&](CenterTransaction& transaction) {
        transaction.setCommand(command.id, m_caller.actor.device);
        return carryOut(command, transaction);
    });
    if (done)
        return done->answer;
    const Error& error = done.error();
    if (!isPassing(error))
        return resultOf(command, CommandState::Refused, nullptr, &error);
    m_parts.log.error("command failed", { { "type", command.type.toUtf8() }, { "reason", error.reason.toUtf8() } });
    return resultOf(command, CommandState::Retry, nullptr, &error);
}

} // namespace huimin
