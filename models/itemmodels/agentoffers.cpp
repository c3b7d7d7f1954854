#include "models/itemmodels/agentoffers.h"
#include "models/base/calendar.h"
#include "models/registry/access.h"
#include <algorithm>

namespace huimin {
namespace {

bool canAct(const Resident& person, const RecordRef& applicant, QDate today)
{
    const auto age = ageOn(person.birthDate, today);
    return person.id.uuid != applicant.id && person.lifeStatus != LifeStatus::Dead && (!age || *age >= 18);
}

bool isMinorOn(const std::optional<Resident>& person, QDate today)
{
    const auto age = person ? ageOn(person->birthDate, today) : std::nullopt;
    return age && *age < 18;
}

/// What the other end is to the applicant: a parent of him, not a child.
std::optional<RelationKind> kindTowards(const Relation& relation, const QUuid& applicant, QDate today)
{
    if (relation.validTo && *relation.validTo < today)
        return std::nullopt;
    const bool inward = relation.toId == applicant;
    return inward || relation.kind == RelationKind::Spouse ? std::optional(relation.kind) : std::nullopt;
}

AgentKind usualOf(RelationKind kind, bool forMinor)
{
    switch (kind) {
    case RelationKind::LegalRepOf:
    case RelationKind::GuardianOf:
        return AgentKind::ByLaw;
    case RelationKind::ParentOf:
        return forMinor ? AgentKind::ByLaw : AgentKind::Authorised;
    case RelationKind::EmployedBy:
    case RelationKind::OfficerOf:
    case RelationKind::AgentOf:
        return AgentKind::Staff;
    case RelationKind::Spouse:
    case RelationKind::ShareholderOf:
        return AgentKind::Authorised;
    }
    return AgentKind::Authorised;
}

int orderOf(const AgentOffer& offer)
{
    if (offer.usual == AgentKind::ByLaw)
        return 0;
    return offer.relation ? 1 : 2;
}
} // namespace

Result<std::vector<AgentOffer>> agentOffers(RecordReader& records, const RecordRef& applicant, QDate today)
{
    std::vector<AgentOffer> offers;
    const auto self = load<Resident>(records, applicant.id);
    if (!self)
        return self.error();
    const bool forMinor = isMinorOn(*self, today);
    const auto relations = relatedTo<Relation>(records, applicant.id);
    if (!relations)
        return relations.error();
    const auto known = [&](const QUuid& id) { return std::any_of(offers.begin(), offers.end(), [&](const AgentOffer& offer) { return offer.person.id.uuid == id; }); };
    for (const Relation& relation : *relations) {
        const QUuid other = relation.fromId == applicant.id ? relation.toId : relation.fromId;
        const auto kind = kindTowards(relation, applicant.id, today);
        if (!kind || known(other))
            continue;
        const auto person = load<Resident>(records, other);
        if (!person)
            return person.error();
        if (*person && canAct(**person, applicant, today))
            offers.push_back({ **person, *kind, false, usualOf(*kind, forMinor) });
    }
    if (*self && !(*self)->householdId.isNull()) {
        const auto household = relatedTo<Resident>(records, (*self)->householdId.uuid);
        if (!household)
            return household.error();
        for (const Resident& member : *household) {
            if (member.householdId != (*self)->householdId)
                continue;
            const auto found = std::find_if(offers.begin(), offers.end(), [&](const AgentOffer& offer) { return offer.person.id == member.id; });
            if (found != offers.end())
                found->sameHousehold = true;
            else if (canAct(member, applicant, today))
                offers.push_back({ member, {}, true, AgentKind::Authorised });
        }
    }
    std::stable_sort(offers.begin(), offers.end(), [](const AgentOffer& a, const AgentOffer& b) { return orderOf(a) < orderOf(b); });
    return offers;
}

Result<AgentOffer> agentOffer(RecordReader& records, const RecordRef& applicant, ResidentId id, QDate today)
{
    auto near = agentOffers(records, applicant, today);
    if (!near)
        return near.error();
    for (AgentOffer& offer : *near)
        if (offer.person.id == id)
            return std::move(offer);
    auto person = require<Resident>(records, id.uuid);
    if (!person)
        return person.error();
    if (!canAct(*person, applicant, today))
        return Error { ErrorCode::Invalid, {}, { FieldIssue { QStringLiteral("/agentId"), QStringLiteral("not_allowed") } } };
    return AgentOffer { std::move(*person) };
}

} // namespace huimin
