#include "models/matters/approval.h"

namespace huimin {

static constexpr auto approvalRequestFields = fieldList(
    field<&ApprovalRequest::id>("编号", Required),
    field<&ApprovalRequest::rev>("修订号", MergeServer),
    field<&ApprovalRequest::createdAt>("建档时间", MergeServer),
    field<&ApprovalRequest::createdBy>("建档人", MergeServer | Internal),
    field<&ApprovalRequest::updatedAt>("更新时间", MergeServer),
    field<&ApprovalRequest::matterId>("办件", Internal | MergeServer | Reference),
    field<&ApprovalRequest::act>("动作", Internal | MergeServer, 40),
    field<&ApprovalRequest::stage>("环节", Internal | MergeServer, 4),
    field<&ApprovalRequest::body>("内容", Sensitive | MergeServer),
    field<&ApprovalRequest::reason>("理由", Internal | MergeServer | Multiline, 500),
    field<&ApprovalRequest::askedOf>("请谁批", Internal | MergeServer),
    field<&ApprovalRequest::askedAs>("以何身份", Internal | MergeServer),
    field<&ApprovalRequest::askedBy>("送批人", Internal | MergeServer),
    field<&ApprovalRequest::askedAt>("送批时间", Internal | MergeServer),
    field<&ApprovalRequest::state>("状态", Internal | MergeGuard),
    field<&ApprovalRequest::decidedBy>("审批人", Internal | MergeGuard),
    field<&ApprovalRequest::decidedAt>("审批时间", Internal | MergeGuard),
    field<&ApprovalRequest::decidedText>("审批意见", Internal | MergeGuard | Multiline, 500));
static_assert(memberCount<ApprovalRequest>() == approvalRequestFields.size(), "a member is missing from the list of ApprovalRequest");
template <>
const Schema& schemaOf<ApprovalRequest>()
{
    static const Schema schema { "ApprovalRequest", approvalRequestFields, [] { return std::shared_ptr<void>(std::make_shared<ApprovalRequest>()); } };
    return schema;
}

static constexpr auto departmentOpinionFields = fieldList(
    field<&DepartmentOpinion::id>("编号", Required),
    field<&DepartmentOpinion::rev>("修订号", MergeServer),
    field<&DepartmentOpinion::createdAt>("建档时间", MergeServer),
    field<&DepartmentOpinion::createdBy>("建档人", MergeServer | Internal),
    field<&DepartmentOpinion::updatedAt>("更新时间", MergeServer),
    field<&DepartmentOpinion::matterId>("办件", Internal | MergeServer | Reference),
    field<&DepartmentOpinion::matterNumber>("办件编号", Internal | MergeServer, 13),
    field<&DepartmentOpinion::itemName>("事项名称", Internal | MergeServer, 120),
    field<&DepartmentOpinion::departmentId>("被征求部门", Internal | MergeServer | Reference),
    field<&DepartmentOpinion::kind>("方式", Internal | MergeServer),
    field<&DepartmentOpinion::question>("征求内容", Personal | MergeServer | Multiline, 500),
    field<&DepartmentOpinion::askedBy>("发出人", Internal | MergeServer),
    field<&DepartmentOpinion::askedAt>("发出时间", Internal | MergeServer),
    field<&DepartmentOpinion::dueOn>("答复期限", Internal | MergeServer),
    field<&DepartmentOpinion::answer>("答复", Internal | MergeGuard),
    field<&DepartmentOpinion::text>("答复意见", Personal | MergeGuard | Multiline, 500),
    field<&DepartmentOpinion::answeredBy>("答复人", Internal | MergeGuard),
    field<&DepartmentOpinion::answeredAt>("答复时间", Internal | MergeGuard));
static_assert(memberCount<DepartmentOpinion>() == departmentOpinionFields.size(), "a member is missing from the list of DepartmentOpinion");
template <>
const Schema& schemaOf<DepartmentOpinion>()
{
    static const Schema schema { "DepartmentOpinion", departmentOpinionFields, [] { return std::shared_ptr<void>(std::make_shared<DepartmentOpinion>()); } };
    return schema;
}

static constexpr auto undoImageFields = fieldList(
    field<&UndoImage::id>("编号", Required),
    field<&UndoImage::rev>("修订号", MergeServer),
    field<&UndoImage::createdAt>("建档时间", MergeServer),
    field<&UndoImage::createdBy>("建档人", MergeServer | Internal),
    field<&UndoImage::updatedAt>("更新时间", MergeServer),
    field<&UndoImage::matterId>("办件", Internal | MergeServer | Reference),
    field<&UndoImage::eventId>("动作", Internal | MergeServer | Reference),
    field<&UndoImage::image>("之前的样子", Sensitive | MergeServer));
static_assert(memberCount<UndoImage>() == undoImageFields.size(), "a member is missing from the list of UndoImage");
template <>
const Schema& schemaOf<UndoImage>()
{
    static const Schema schema { "UndoImage", undoImageFields, [] { return std::shared_ptr<void>(std::make_shared<UndoImage>()); } };
    return schema;
}

} // namespace huimin
