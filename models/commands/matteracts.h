#pragma once
#include "models/commands/command.h"

/// The acts on matters between receipt and archive; guard, role, clock and document of each stand in matter_states.json, the bodies in
/// actbodies.h.
namespace huimin {

// precheckacts.cpp
Result<CommandOutcome> submitForPreCheck(const Command& command, CommandContext& context);
Result<CommandOutcome> returnFromPreCheck(const Command& command, CommandContext& context);
Result<CommandOutcome> passPreCheck(const Command& command, CommandContext& context);
// acceptanceacts.cpp
Result<CommandOutcome> correctOnSpot(const Command& command, CommandContext& context);
Result<CommandOutcome> acceptWithPromise(const Command& command, CommandContext& context);
Result<CommandOutcome> deemAccepted(const Command& command, CommandContext& context);
Result<CommandOutcome> receivePromised(const Command& command, CommandContext& context);
// leavingacts.cpp
Result<CommandOutcome> returnPapers(const Command& command, CommandContext& context);
Result<CommandOutcome> terminateMatter(const Command& command, CommandContext& context);
// reviewacts.cpp
Result<CommandOutcome> startReview(const Command& command, CommandContext& context);
Result<CommandOutcome> recordStep(const Command& command, CommandContext& context);
Result<CommandOutcome> consultDepartment(const Command& command, CommandContext& context);
Result<CommandOutcome> answerOpinion(const Command& command, CommandContext& context);
Result<CommandOutcome> askReviewSupplement(const Command& command, CommandContext& context);
Result<CommandOutcome> receiveReviewSupplement(const Command& command, CommandContext& context);
// clockacts.cpp
Result<CommandOutcome> extendLimit(const Command& command, CommandContext& context);
Result<CommandOutcome> startSpecialProcedure(const Command& command, CommandContext& context);
Result<CommandOutcome> endSpecialProcedure(const Command& command, CommandContext& context);
Result<CommandOutcome> suspendMatter(const Command& command, CommandContext& context);
Result<CommandOutcome> resumeMatter(const Command& command, CommandContext& context);
// approvalacts.cpp
Result<CommandOutcome> approveRequest(const Command& command, CommandContext& context);
Result<CommandOutcome> refuseRequest(const Command& command, CommandContext& context);
// decisionacts.cpp
Result<CommandOutcome> grantMatter(const Command& command, CommandContext& context);
Result<CommandOutcome> refuseMatter(const Command& command, CommandContext& context);
// deliveryacts.cpp
Result<CommandOutcome> startMaking(const Command& command, CommandContext& context);
Result<CommandOutcome> finishMaking(const Command& command, CommandContext& context);
Result<CommandOutcome> readyResult(const Command& command, CommandContext& context);
Result<CommandOutcome> deliverResult(const Command& command, CommandContext& context);
Result<CommandOutcome> completeMatter(const Command& command, CommandContext& context);
Result<CommandOutcome> archiveMatter(const Command& command, CommandContext& context);
// ratingacts.cpp
// calendaracts.cpp
Result<CommandOutcome> importCalendar(const Command& command, CommandContext& context);

/// Reasons as one text, a line each: at least one, none empty, together no longer than an event's opinion. Invalid at `path`.
Result<QString> joinedReasons(const std::vector<QString>& reasons, const char* path = "/reasons");

} // namespace huimin
