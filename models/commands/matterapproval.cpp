#include "models/commands/body.h"
#include "models/commands/matterwork.h"

/// What on a matter waits for others: the consent of a second person, the opinions of departments.
namespace huimin {

Result<CommandOutcome> MatterWork::ask(const char* act, Role of, const std::optional<QString>& reason)
{
    const QString actKey = QString::fromLatin1(act);
    for (const ApprovalRequest& earlier : m_approvals)
        if (earlier.state == ApprovalState::Pending && earlier.act == actKey)
            return notNow("waiting");
    ApprovalRequest request;
    request.id = ApprovalRequestId(childUuid(m_command->id.uuid, slot::approval));
    stamp(request);
    request.matterId = m_matter.id;
    request.act = actKey;
    request.stage = m_stage;
    request.body = m_command->body;
    request.reason = reason;
    request.askedOf = of;
    request.askedAs = m_context->actor.role;
    request.askedBy = m_context->actor.staff;
    request.askedAt = m_context->at;
    request.state = ApprovalState::Pending;
    m_asked = request.id;
    m_changed << request.id.uuid;
    m_approvals.push_back(std::move(request));
    // The matter itself stays as it is: what waits is told by the request.
    HUIMIN_TRY(saveParts());
    auto stored = m_context->records.fetch(schemaOf<Matter>().type, m_matter.id.uuid);
    if (!stored)
        return stored.error();
    return outcomeOf(std::move(**stored));
}

void MatterWork::dropApprovals()
{
    for (ApprovalRequest& request : m_approvals) {
        const bool agreed = m_context->approval && request.id == m_context->approval->request;
        if (request.state != ApprovalState::Pending || agreed) // the agreed one is closed by who agreed
            continue;
        request.state = ApprovalState::Dropped;
        request.decidedAt = m_context->at;
        m_changed << request.id.uuid;
    }
}

void MatterWork::consult(DepartmentOpinion opinion)
{
    opinion.id = DepartmentOpinionId(childUuid(m_command->id.uuid, slot::opinion + m_madeOpinions++));
    stamp(opinion);
    opinion.matterId = m_matter.id;
    opinion.matterNumber = m_matter.number;
    opinion.itemName = m_matter.itemName;
    opinion.askedBy = m_context->actor.staff;
    opinion.askedAt = m_context->at;
    m_changed << opinion.id.uuid;
    m_opinions.push_back(std::move(opinion));
}

bool MatterWork::awaitsOpinions() const
{
    return std::any_of(m_opinions.begin(), m_opinions.end(), [](const DepartmentOpinion& opinion) { return !opinion.answer; });
}

bool MatterWork::wasReviewedBy(StaffId staff) const
{
    return m_matter.reviewerId == staff || std::any_of(m_events.begin(), m_events.end(), [&](const MatterEvent& event) {
        return event.byId == staff && event.act == QLatin1String("RecordStep");
    });
}

} // namespace huimin
