#pragma once
#include "models/commands/command.h"
#include "models/matters/matter.h"
#include "models/registry/enterprise.h"
#include "models/registry/resident.h"
#include "models/store/records.h"

/// Who may act for an applicant (代办), as the records know him.
namespace huimin {

struct AgentOffer {
    Resident person;
    std::optional<RelationKind> relation {}; ///< what he is to the applicant, where a relation says it
    bool sameHousehold = false;
    AgentKind usual = AgentKind::Authorised; ///< by what somebody of that relation acts
};

/// Grown-ups that are near the applicant: relations first (law before kin), then the household. Empty where nobody is known.
Result<std::vector<AgentOffer>> agentOffers(RecordReader& records, const RecordRef& applicant, QDate today);
/// One person, as the agent of the applicant. NotFound where he is not on record here; Invalid at "/agentId" where he cannot be: the
/// applicant himself, dead, or a child.
Result<AgentOffer> agentOffer(RecordReader& records, const RecordRef& applicant, ResidentId id, QDate today);

/// How long an authorisation in writing is taken to last where the paper says nothing.
inline constexpr int authorisedDays = 30;

} // namespace huimin
