#include "models/matters/matter.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto answerFields = fieldList(
    field<&Answer::question>("问题", Sensitive, 40),
    field<&Answer::answer>("答案", Sensitive, 200));
static_assert(memberCount<Answer>() == answerFields.size(), "a member is missing from the list of Answer");
template <>
const Schema& schemaOf<Answer>()
{
    static const Schema schema { "Answer", answerFields, [] { return std::shared_ptr<void>(std::make_shared<Answer>()); } };
    return schema;
}

static constexpr auto dueChangeFields = fieldList(
    field<&DueChange::at>("时间", Internal),
    field<&DueChange::reason>("原因", Internal, 40),
    field<&DueChange::statutoryDue>("原法定期限", Internal),
    field<&DueChange::promisedDue>("原承诺期限", Internal));
static_assert(memberCount<DueChange>() == dueChangeFields.size(), "a member is missing from the list of DueChange");
template <>
const Schema& schemaOf<DueChange>()
{
    static const Schema schema { "DueChange", dueChangeFields, [] { return std::shared_ptr<void>(std::make_shared<DueChange>()); } };
    return schema;
}

static constexpr auto matterFields = fieldList(
    field<&Matter::id>("编号", Required),
    field<&Matter::rev>("修订号", MergeServer),
    field<&Matter::createdAt>("建档时间", MergeServer),
    field<&Matter::createdBy>("建档人", MergeServer | Internal),
    field<&Matter::updatedAt>("更新时间", MergeServer),
    field<&Matter::number>("办件编号", Internal | MergeServer, 13),
    field<&Matter::provisional>("临时编号", Internal | MergeServer, 9),
    field<&Matter::itemCode>("事项编码", Internal | MergeServer, 36),
    field<&Matter::itemVersion>("事项版本", Internal | MergeServer),
    field<&Matter::itemName>("事项名称", Internal | MergeServer, 120),
    field<&Matter::hallId>("大厅", Internal | MergeServer | Reference),
    field<&Matter::departmentId>("部门", Internal | MergeServer | Reference),
    field<&Matter::windowId>("窗口", Internal | MergeServer),
    field<&Matter::receptionId>("接待", Internal | MergeServer),
    field<&Matter::channel>("渠道", Internal | MergeServer),
    field<&Matter::parentId>("主办件", Internal | MergeServer | Reference),
    field<&Matter::supersedes>("前一办件", Internal | MergeServer),
    field<&Matter::applicantKind>("申请人类型", Personal),
    field<&Matter::applicantId>("申请人", Personal | MergeGuard | Reference),
    field<&Matter::applicantName>("申请人姓名", Personal | MaskName, 120),
    field<&Matter::applicantIdKind>("证件类型", Personal, 20),
    field<&Matter::applicantIdNumber>("证件号码", Sensitive | MaskIdNumber, 20),
    field<&Matter::contactPhone>("联系电话", Sensitive | MaskPhone, 20),
    field<&Matter::agentId>("代办人", Personal | Reference),
    field<&Matter::agentName>("代办人姓名", Personal | MaskName, 60),
    field<&Matter::agentIdNumber>("代办人证件号码", Sensitive | MaskIdNumber, 20),
    field<&Matter::agentKind>("代办依据", Personal),
    field<&Matter::agentUntil>("委托有效期至", Personal),
    field<&Matter::form>("申请表", Sensitive),
    field<&Matter::answers>("情形回答", Sensitive),
    field<&Matter::stage>("环节", Internal | MergeGuard, 4),
    field<&Matter::appliedAt>("申请时间", Internal | MergeGuard),
    field<&Matter::receivedAt>("收件时间", Internal | MergeGuard),
    field<&Matter::acceptedAt>("受理时间", Internal | MergeGuard),
    field<&Matter::acceptedOn>("受理日", Internal | MergeGuard),
    field<&Matter::statutoryDue>("法定期限", Internal | MergeGuard),
    field<&Matter::promisedDue>("承诺期限", Internal | MergeGuard),
    field<&Matter::provisionalDue>("期限暂定", Internal | MergeGuard),
    field<&Matter::clock>("计时", Internal | MergeGuard),
    field<&Matter::extensionDays>("延期天数", Internal | MergeGuard),
    field<&Matter::dueChanges>("期限变动", Internal | MergeGuard),
    field<&Matter::deliveryDue>("送达期限", Internal | MergeGuard),
    field<&Matter::reviewOn>("复核日期", Internal | MergeGuard),
    field<&Matter::decidedAt>("决定时间", Internal | MergeGuard),
    field<&Matter::result>("结果", Internal | MergeGuard),
    field<&Matter::clerkId>("受理人", Internal | MergeGuard),
    field<&Matter::reviewerId>("审查人", Internal | MergeGuard),
    field<&Matter::approverId>("决定人", Internal | MergeGuard),
    field<&Matter::promiseUntil>("容缺期限", Internal | MergeGuard),
    field<&Matter::comeBackAt>("约定再来", Internal | MergeGuard),
    field<&Matter::comeBackBring>("再来带什么", Internal | MergeGuard, 120),
    field<&Matter::folderCode>("卷宗号", Internal | MergeGuard, 40));
static_assert(memberCount<Matter>() == matterFields.size(), "a member is missing from the list of Matter");
template <>
const Schema& schemaOf<Matter>()
{
    static const Schema schema { "Matter", matterFields, [] { return std::shared_ptr<void>(std::make_shared<Matter>()); } };
    return schema;
}

static constexpr auto matterMaterialFields = fieldList(
    field<&MatterMaterial::id>("编号", Required),
    field<&MatterMaterial::rev>("修订号", MergeServer),
    field<&MatterMaterial::createdAt>("建档时间", MergeServer),
    field<&MatterMaterial::createdBy>("建档人", MergeServer | Internal),
    field<&MatterMaterial::updatedAt>("更新时间", MergeServer),
    field<&MatterMaterial::matterId>("办件", Personal | MergeGuard | Reference),
    field<&MatterMaterial::materialKey>("材料", Personal | MergeGuard, 12),
    field<&MatterMaterial::state>("状态", Personal),
    field<&MatterMaterial::certificateId>("证照", Personal),
    field<&MatterMaterial::attachmentIds>("附件", Personal),
    field<&MatterMaterial::copies>("份数", Personal),
    field<&MatterMaterial::form>("形式", Personal),
    field<&MatterMaterial::paperPlace>("存放", Personal, 40),
    field<&MatterMaterial::reason>("说明", Personal, 200),
    field<&MatterMaterial::seenFirst>("首次可见", Personal));
static_assert(memberCount<MatterMaterial>() == matterMaterialFields.size(), "a member is missing from the list of MatterMaterial");
template <>
const Schema& schemaOf<MatterMaterial>()
{
    static const Schema schema { "MatterMaterial", matterMaterialFields, [] { return std::shared_ptr<void>(std::make_shared<MatterMaterial>()); } };
    return schema;
}

static constexpr auto matterEventFields = fieldList(
    field<&MatterEvent::id>("编号", Required),
    field<&MatterEvent::rev>("修订号", MergeServer),
    field<&MatterEvent::createdAt>("建档时间", MergeServer),
    field<&MatterEvent::createdBy>("建档人", MergeServer | Internal),
    field<&MatterEvent::updatedAt>("更新时间", MergeServer),
    field<&MatterEvent::matterId>("办件", Internal | MergeAppend | Reference),
    field<&MatterEvent::seq>("序号", Internal | MergeAppend),
    field<&MatterEvent::act>("动作", Internal | MergeAppend, 40),
    field<&MatterEvent::from>("从", Internal | MergeAppend, 8),
    field<&MatterEvent::to>("到", Internal | MergeAppend, 8),
    field<&MatterEvent::at>("时间", Internal | MergeAppend),
    field<&MatterEvent::byId>("经办人", Internal | MergeAppend),
    field<&MatterEvent::opinion>("意见", Internal | MergeAppend, 500),
    field<&MatterEvent::reasonCode>("原因", Internal | MergeAppend, 40),
    field<&MatterEvent::documentId>("文书", Internal | MergeAppend),
    field<&MatterEvent::commandId>("命令", Internal | MergeAppend),
    field<&MatterEvent::approvedBy>("同意人", Internal | MergeAppend),
    field<&MatterEvent::recorded>("记录事项", Sensitive | MergeAppend));
static_assert(memberCount<MatterEvent>() == matterEventFields.size(), "a member is missing from the list of MatterEvent");
template <>
const Schema& schemaOf<MatterEvent>()
{
    static const Schema schema { "MatterEvent", matterEventFields, [] { return std::shared_ptr<void>(std::make_shared<MatterEvent>()); } };
    return schema;
}

static constexpr auto clockSegmentFields = fieldList(
    field<&ClockSegment::id>("编号", Required),
    field<&ClockSegment::rev>("修订号", MergeServer),
    field<&ClockSegment::createdAt>("建档时间", MergeServer),
    field<&ClockSegment::createdBy>("建档人", MergeServer | Internal),
    field<&ClockSegment::updatedAt>("更新时间", MergeServer),
    field<&ClockSegment::matterId>("办件", Internal | MergeServer | Reference),
    field<&ClockSegment::limit>("时限", Internal | MergeServer),
    field<&ClockSegment::from>("从", Internal | MergeServer),
    field<&ClockSegment::to>("到", Internal | MergeServer),
    field<&ClockSegment::state>("状态", Internal | MergeServer),
    field<&ClockSegment::reasonCode>("原因", Internal | MergeServer, 40),
    field<&ClockSegment::documentId>("文书", Internal | MergeServer),
    field<&ClockSegment::byId>("经办人", Internal | MergeServer),
    field<&ClockSegment::calendarVersion>("日历版本", Internal | MergeServer));
static_assert(memberCount<ClockSegment>() == clockSegmentFields.size(), "a member is missing from the list of ClockSegment");
template <>
const Schema& schemaOf<ClockSegment>()
{
    static const Schema schema { "ClockSegment", clockSegmentFields, [] { return std::shared_ptr<void>(std::make_shared<ClockSegment>()); } };
    return schema;
}

static constexpr auto documentFields = fieldList(
    field<&Document::id>("编号", Required),
    field<&Document::rev>("修订号", MergeServer),
    field<&Document::createdAt>("建档时间", MergeServer),
    field<&Document::createdBy>("建档人", MergeServer | Internal),
    field<&Document::updatedAt>("更新时间", MergeServer),
    field<&Document::number>("文书编号", Personal | MergeAppend, 24),
    field<&Document::kind>("种类", Personal | MergeAppend, 2),
    field<&Document::matterId>("办件", Personal | MergeAppend | Reference),
    field<&Document::templateVersion>("模板版本", Personal | MergeAppend),
    field<&Document::issuedAt>("出具时间", Personal | MergeAppend),
    field<&Document::issuedBy>("出具人", Personal | MergeAppend),
    field<&Document::digest>("摘要", Personal | MergeAppend, 64),
    field<&Document::reprints>("重印", Personal | MergeAppend),
    field<&Document::deliveredAt>("送达时间", Personal | MergeAppend),
    field<&Document::undone>("已撤回", Personal | MergeAppend));
static_assert(memberCount<Document>() == documentFields.size(), "a member is missing from the list of Document");
template <>
const Schema& schemaOf<Document>()
{
    static const Schema schema { "Document", documentFields, [] { return std::shared_ptr<void>(std::make_shared<Document>()); } };
    return schema;
}

static constexpr auto matterBriefFields = fieldList(
    field<&MatterBrief::id>("编号", Required),
    field<&MatterBrief::rev>("修订号", MergeServer),
    field<&MatterBrief::createdAt>("建档时间", MergeServer),
    field<&MatterBrief::createdBy>("建档人", MergeServer | Internal),
    field<&MatterBrief::updatedAt>("更新时间", MergeServer),
    field<&MatterBrief::number>("办件编号", Internal | MergeServer, 13),
    field<&MatterBrief::itemCode>("事项编码", Internal | MergeServer, 36),
    field<&MatterBrief::itemName>("事项名称", Internal | MergeServer, 120),
    field<&MatterBrief::applicantId>("申请人", Internal | MergeServer | Reference),
    field<&MatterBrief::stage>("环节", Internal | MergeServer, 4),
    field<&MatterBrief::hallId>("大厅", Internal | MergeServer),
    field<&MatterBrief::promisedDue>("承诺期限", Internal | MergeServer));
static_assert(memberCount<MatterBrief>() == matterBriefFields.size(), "a member is missing from the list of MatterBrief");
template <>
const Schema& schemaOf<MatterBrief>()
{
    static const Schema schema { "MatterBrief", matterBriefFields, [] { return std::shared_ptr<void>(std::make_shared<MatterBrief>()); } };
    return schema;
}

} // namespace huimin
